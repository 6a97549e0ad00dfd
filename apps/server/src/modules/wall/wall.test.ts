import type { AddressInfo } from "node:net";
import { beforeAll, describe, expect, it } from "vitest";
import { openAgreements, type AgreementsBench } from "../../testing/open-agreements.ts";

let bench: AgreementsBench;
beforeAll(async () => {
  bench = await openAgreements();
});
const cny = (wall: { totals: { currency: string; amount: string }[] }) =>
  wall.totals.find((total) => total.currency === "CNY")?.amount;

/** Reads server-sent events of a stream as they come. */
async function* eventsOf(address: string, headers: Record<string, string> = {}) {
  const abort = new AbortController();
  const answer = await fetch(address, { headers, signal: abort.signal });
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const chunk of answer.body!) {
      text += decoder.decode(chunk, { stream: true });
      for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        const id = /^id: (.*)$/m.exec(block)?.[1];
        const data = /^data: (.*)$/m.exec(block)?.[1];
        if (id !== undefined) yield { id, data: JSON.parse(data!) };
      }
    }
  } finally {
    abort.abort();
  }
}

describe("the wall", () => {
  it("counts firms once, says why something changed, stands as it stood at a moment, and is kept for the press", async () => {
    const { signed, organiser, wall, songhua, path, event } = bench;
    songhua.clock.set("2023-06-14T08:00:00.000Z");
    const first = await signed({ value: { kind: "amount", amount: "100", currency: "CNY" } });
    songhua.clock.set("2023-06-14T08:10:00.000Z");
    await signed({ value: { kind: "amount", amount: "50", currency: "CNY" } });
    const now = await wall();
    expect(now.counts).toMatchObject({ contract: 2, organisations: 2 });
    const frozen = await organiser.call("POST", `${event}/wall/frozen`, { note: "16:10" });
    expect(frozen.body).toMatchObject({ note: "16:10", frozenAt: "2023-06-14T08:10:00.000Z", author: "organiser" });
    songhua.clock.set("2023-06-14T08:20:00.000Z");
    await organiser.call("POST", `${path(first)}/correct`, {
      kind: "contract",
      value: { kind: "amount", amount: "70", currency: "CNY" },
      reason: "typing error",
    });
    songhua.clock.set("2023-06-14T08:30:00.000Z");
    await organiser.call("POST", `${path(first)}/withdraw`, { reason: "not authorised" });

    expect(cny(await wall())).toBe("50.00");
    expect(cny(await wall("?at=2023-06-14T08:25:00.000Z"))).toBe("120.00");
    expect(cny(await wall("?at=2023-06-14T08:15:00.000Z"))).toBe("150.00");
    expect(cny(await wall("?at=2023-06-14T08:05:00.000Z"))).toBe("100.00");
    expect((await wall("?at=2023-06-14T07:00:00.000Z")).lines).toEqual([]);
    const line = (await wall()).lines.find((one: { agreementId: string }) => one.agreementId === first);
    expect(line).toMatchObject({
      withdrawn: true,
      corrected: true,
      changes: [
        { type: "correction", reason: "typing error" },
        { type: "withdrawal", reason: "not authorised" },
      ],
    });
    const { body: press } = await songhua.nobody.call("GET", `${event}/wall/frozen/${frozen.body.id}`);
    expect(cny(press.wall)).toBe("150.00");
    const { body: moments } = await songhua.nobody.call("GET", `${event}/wall/moments`);
    expect(moments.map((moment: { type: string }) => moment.type)).toEqual([
      "signing",
      "signing",
      "correction",
      "withdrawal",
    ]);
    await expect(songhua.services.db.updateTable("frozen_wall").set({ note: "x" }).execute()).rejects.toThrow(
      "append-only",
    );
  });

  it("comes to those who look as it changes, and to those who come back, without loss", async () => {
    const { signed, songhua, event } = bench;
    await songhua.app.listen({ port: 0, host: "127.0.0.1" });
    const address = `http://127.0.0.1:${(songhua.app.server.address() as AddressInfo).port}/api${event}/wall/stream`;
    const stream = eventsOf(address);
    const seen = (await stream.next()).value!;
    const id = await signed();
    const next = (await stream.next()).value!;
    expect(next.data.lines[0].agreementId).toBe(id);
    await stream.return(undefined);
    const missed = await signed();
    const again = eventsOf(address, { "last-event-id": next.id });
    expect((await again.next()).value!.data.lines[0].agreementId).toBe(missed);
    await again.return(undefined);
    expect(Number(next.id)).toBeGreaterThan(Number(seen.id));
  });
});
