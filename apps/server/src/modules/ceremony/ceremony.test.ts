import { beforeAll, describe, expect, it } from "vitest";
import { openAgreements, type AgreementsBench } from "../../testing/open-agreements.ts";
import { nextStep, stepBack, type CourseItem, type Step } from "./course.ts";

let bench: AgreementsBench;
let agreements: string[];
beforeAll(async () => {
  bench = await openAgreements();
  agreements = [await bench.propose(), await bench.propose({ title: { en: "Second" } }), await bench.propose()];
});
const plan = async (over: Record<string, unknown> = {}) =>
  (
    await bench.organiser.call("POST", `${bench.event}/ceremonies`, {
      title: { "zh-CN": "签约仪式" },
      items: agreements.map((agreementId) => ({
        agreementId,
        stands: [
          { party: 0, spot: "left", person: "Wang Li" },
          { party: 1, spot: "right", person: "Иван Петров" },
        ],
      })),
      ...over,
    })
  ).body;
const at = (id: string) => `${bench.event}/ceremonies/${id}`;
const stages = (ceremony: { items: { startedAt: string | null; endedAt: string | null }[] }) =>
  ceremony.items.map((item) => (item.endedAt ? "done" : item.startedAt ? "on" : "waits"));

describe("the course of a session", () => {
  it("comes back to where it was, whatever was pressed", () => {
    const items: CourseItem[] = [0, 1, 2].map((position) => ({
      agreementId: String(position),
      position,
      startedAt: null,
      endedAt: null,
    }));
    const apply = (all: CourseItem[], step: Step): CourseItem[] =>
      all.map((item) => ({ ...item, ...step.items.find((change) => change.agreementId === item.agreementId) }));
    const states: { items: CourseItem[]; state: Step["state"] }[] = [{ items, state: "planned" }];
    for (let press = 1; ; press++) {
      const last = states.at(-1)!;
      const step = nextStep(last.items, last.state, `2023-06-14T01:00:0${press}.000Z`);
      if (!step) break;
      states.push({ items: apply(last.items, step), state: step.state });
    }
    expect(states.map(({ state }) => state)).toEqual(["planned", "running", "running", "running", "ended"]);
    for (let i = states.length - 1; i > 0; i--) {
      const step = stepBack(states[i]!.items, states[i]!.state)!;
      expect(apply(states[i]!.items, step)).toEqual(states[i - 1]!.items);
      expect(step.state).toBe(states[i - 1]!.state);
    }
    expect(stepBack(items, "planned")).toBeUndefined();
  });
});

describe("a ceremony", () => {
  it("is planned, goes on by one key, and two screens never press twice", async () => {
    const { operator } = bench;
    const planned = await plan();
    expect(planned.items[0].parties[1]).toMatchObject({ spot: "right", person: "Иван Петров", confirmedAt: null });
    const press = (revision: number) => operator.call("POST", `${at(planned.id)}/advance`, { revision });
    const both = await Promise.all([press(planned.revision), press(planned.revision)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const moved = both.find(({ status }) => status === 200)!.body;
    expect(stages(moved)).toEqual(["on", "waits", "waits"]);
    expect(both.find(({ status }) => status === 409)!.body.code).toBe("ceremony_moved");
    const next = (await press(moved.revision)).body;
    expect(stages(next)).toEqual(["done", "on", "waits"]);
    const back = (await operator.call("POST", `${at(planned.id)}/back`, { revision: next.revision })).body;
    expect(stages(back)).toEqual(["on", "waits", "waits"]);
  });

  it("may be put in another order while it runs, but not what was called already", async () => {
    const { organiser, operator } = bench;
    const planned = await plan();
    const { body: running } = await operator.call("POST", `${at(planned.id)}/advance`, { revision: planned.revision });
    const order = (ids: string[], revision: number) =>
      organiser.call("PUT", at(planned.id), {
        title: planned.title,
        items: ids.map((agreementId) => ({ agreementId })),
        revision,
      });
    const [a, b, c] = agreements as [string, string, string];
    expect((await order([b, a, c], running.revision)).body.code).toBe("ceremony_state");
    const { body } = await order([a, c, b], running.revision);
    expect(body.items.map((item: { agreementId: string }) => item.agreementId)).toEqual([a, c, b]);
    expect(stages(body)).toEqual(["on", "waits", "waits"]);
    expect((await organiser.call("DELETE", at(planned.id))).body.code).toBe("ceremony_state");
  });

  it("shows who has signed, on a phone or at the desk; the wall follows", async () => {
    const { harbin, operator, stranger, ids, path, wall } = bench;
    const planned = await plan({ items: [{ agreementId: agreements[0]! }] });
    const id = agreements[0]!;
    await harbin.call("POST", `${path(id)}/confirm`, { organisationId: ids.harbin });
    const before = (await wall()).counts;
    const desk = (caller: typeof operator) =>
      caller.call("POST", `${path(id)}/sign-at-desk`, { organisationId: ids.amur, version: null, person: "И. Петров" });
    expect((await desk(stranger)).status).toBe(403);
    expect((await desk(operator)).status).toBe(200);
    const { body } = await operator.call("GET", at(planned.id));
    expect(body.items[0]).toMatchObject({ state: "signed", ready: true });
    expect(body.items[0].parties).toMatchObject([
      { method: "confirmation", signer: null },
      { method: "desk", signer: "И. Петров" },
    ]);
    expect(body.signed).toBe(1);
    expect((await wall()).counts.contract).toBe(before.contract + 1);
    expect((await desk(operator)).body.code).toBe("already_confirmed");
  });
});
