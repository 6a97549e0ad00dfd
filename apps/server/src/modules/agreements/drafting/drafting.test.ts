import { canonicalAgreementText, blanksOf, mergeTexts, type AgreementText } from "@songhua/contract";
import { LOCALES } from "@songhua/kernel";
import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { openAgreements, type AgreementsBench } from "../../../testing/open-agreements.ts";
import { TEMPLATES, textFrom } from "../templates/index.ts";

let bench: AgreementsBench;
beforeAll(async () => {
  bench = await openAgreements();
});

const withText = async () => {
  const { harbin, propose, path } = bench;
  const id = await propose();
  const { body } = await harbin.call("POST", `${path(id)}/text`, {
    template: "service_contract",
    languages: ["zh-CN", "ru"],
    prevailing: "zh-CN",
  });
  return { id, drafting: body };
};
/** Every blank filled, as somebody would. */
const filled = (text: AgreementText): AgreementText => ({
  ...text,
  variables: Object.fromEntries(
    Object.entries(text.variables).map(([name, value]) => [name, Object.keys(value).length ? value : { en: name }]),
  ),
});

describe("templates", () => {
  it.each(TEMPLATES.map((template) => [template.key, template] as const))("%s speaks five languages", (_, template) => {
    for (const locale of LOCALES) {
      const text = textFrom(template, {
        languages: [locale],
        prevailing: null,
        title: { [locale]: "x" },
        parties: ["a", "b"].map((key) => ({
          key,
          name: { [locale]: key },
          role: {},
          identifiers: [],
          address: {},
          signatory: {},
        })),
        value: { kind: "none" },
        under: null,
      });
      expect(text.clauses.length).toBeGreaterThan(3);
      const { clauses, variables } = blanksOf(text);
      expect(clauses).toEqual([]);
      // Every blank has its place among the variables: the form shows all there is to fill.
      expect(variables.filter((name) => !(name in text.variables))).toEqual([]);
      expect(text.clauses.every((clause) => clause.heading[locale]!.length > 0)).toBe(true);
    }
  });
  it("have the same variables in every language", () => {
    const names = (words: string) => [...words.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();
    const text = (locale: (typeof LOCALES)[number], at: number) =>
      textFrom(TEMPLATES[at]!, {
        languages: [locale],
        prevailing: null,
        title: { en: "x" },
        parties: [],
        value: { kind: "amount", amount: "1", currency: "CNY", rate: null },
        under: null,
      }).clauses.map((clause) => [...new Set(names(clause.body[locale] ?? ""))]);
    for (const at of TEMPLATES.keys())
      for (const locale of LOCALES) expect(text(locale, at), TEMPLATES[at]!.key + locale).toEqual(text("en", at));
  });
});

describe("drafting", () => {
  it("begins from a template in a pair of languages, is approved by both sides, and only then signed", async () => {
    const { harbin, amur, path, ids } = bench;
    const { id, drafting } = await withText();
    expect(drafting.current).toMatchObject({ version: 1 });
    expect(drafting.text).toMatchObject({ languages: ["zh-CN", "ru"], prevailing: "zh-CN", kind: "contract" });
    expect(drafting.blanks.variables).toContain("subject");
    const approve = (caller: typeof harbin, organisationId: string, version: number) =>
      caller.call("POST", `${path(id)}/approve`, { organisationId, version });
    expect((await approve(harbin, ids.harbin, 1)).body.code).toBe("text_incomplete");

    const text = filled(drafting.text);
    const saved = await amur.call("POST", `${path(id)}/versions`, { base: 1, text, note: "filled" });
    expect(saved.body.current).toMatchObject({ version: 2, note: "filled" });
    expect(saved.body.current.hash).toBe(
      createHash("sha256").update(canonicalAgreementText(saved.body.text)).digest("hex"),
    );
    expect((await approve(harbin, ids.harbin, 1)).body).toMatchObject({
      code: "version_changed",
      params: { version: 2, read: 1 },
    });
    expect((await approve(harbin, ids.amur, 2)).body.code).toBe("not_a_party");
    expect((await approve(harbin, ids.harbin, 2)).body.approved).toBe(false);
    const sign = (caller: typeof harbin, organisationId: string, version: number | null) =>
      caller.call("POST", `${path(id)}/confirm`, { organisationId, version });
    expect((await sign(harbin, ids.harbin, 2)).body).toMatchObject({ code: "not_approved", params: { count: 1 } });
    expect((await approve(amur, ids.amur, 2)).body.approved).toBe(true);
    expect((await sign(harbin, ids.harbin, null)).body.code).toBe("version_changed");
    await sign(harbin, ids.harbin, 2);
    // Once somebody signed, the text stands.
    const late = await amur.call("POST", `${path(id)}/versions`, { base: 2, text, note: "" });
    expect(late.body.code).toBe("text_signed");
    const { body: signed } = await sign(amur, ids.amur, 2);
    expect(signed).toMatchObject({ state: "signed", version: 2 });
    expect(signed.parties.map((party: { signedVersion: number }) => party.signedVersion)).toEqual([2, 2]);
  });

  it("says clearly that a new version ended the approvals, and keeps them on record", async () => {
    const { harbin, amur, path, ids } = bench;
    const { id, drafting } = await withText();
    const text = filled(drafting.text);
    await harbin.call("POST", `${path(id)}/versions`, { base: 1, text, note: "" });
    await harbin.call("POST", `${path(id)}/approve`, { organisationId: ids.harbin, version: 2 });
    const { body } = await amur.call("POST", `${path(id)}/versions`, {
      base: 2,
      text: { ...text, title: { en: "Changed" } },
      note: "",
    });
    expect(body.approvals[0]).toMatchObject({ version: 2, current: false });
    expect(body.approved).toBe(false);
    const { body: agreement } = await harbin.call("GET", path(id));
    expect(agreement).toMatchObject({ title: { en: "Changed" }, approved: false, mayConfirm: false });
    const { body: older } = await harbin.call("GET", `${path(id)}/versions/1`);
    expect(older.text).toEqual(drafting.text);
  });

  it("answers two people amending at once: one version is saved, the other is told, and both can be put together", async () => {
    const { harbin, amur, path } = bench;
    const { id, drafting } = await withText();
    const base = drafting.text as AgreementText;
    const changed = (at: number, words: string): AgreementText => ({
      ...base,
      clauses: base.clauses.map((clause, i) =>
        i === at ? { ...clause, body: { "zh-CN": words, ru: words } } : clause,
      ),
    });
    const answers = await Promise.all([
      harbin.call("POST", `${path(id)}/versions`, { base: 1, text: changed(0, "mine"), note: "" }),
      amur.call("POST", `${path(id)}/versions`, { base: 1, text: changed(1, "theirs"), note: "" }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
    expect(answers.find((answer) => answer.status === 409)!.body).toMatchObject({
      code: "version_conflict",
      params: { version: 2 },
    });
    const { body: now } = await harbin.call("GET", `${path(id)}/text`);
    const lost = answers[0]!.status === 409 ? changed(0, "mine") : changed(1, "theirs");
    const merged = mergeTexts(base, lost, now.text);
    expect(merged.clauses).toEqual([]);
    const { body: both } = await harbin.call("POST", `${path(id)}/versions`, { base: 2, text: merged.text, note: "" });
    expect(both.text.clauses.slice(0, 2).map((clause: { body: { ru: string } }) => clause.body.ru)).toEqual([
      "mine",
      "theirs",
    ]);
  });

  it("is discussed clause by clause by those who may read it, and by nobody else", async () => {
    const { harbin, stranger, path } = bench;
    const { id } = await withText();
    const { body } = await harbin.call("POST", `${path(id)}/comments`, { clauseId: "liability", body: "Lower?" });
    expect(body.comments).toMatchObject([{ clauseId: "liability", body: "Lower?", resolvedAt: null }]);
    const comment = body.comments[0].id as string;
    const resolved = await harbin.call("POST", `${path(id)}/comments/${comment}/resolve`, { resolved: true });
    expect(resolved.body.comments[0].resolvedBy).toBe("harbin");
    for (const address of [`${path(id)}/text`, `${path(id)}/versions/1`])
      expect((await stranger.call("GET", address)).status).toBe(404);
    expect((await stranger.call("POST", `${path(id)}/comments`, { clauseId: "x", body: "y" })).status).toBe(404);
  });

  it("is amended after signing by an agreement of its own; its money is counted once", async () => {
    const { harbin, amur, organiser, path, ids, propose, wall } = bench;
    const id = await propose({ value: { kind: "amount", amount: "100", currency: "USD" } });
    await harbin.call("POST", `${path(id)}/confirm`, { organisationId: ids.harbin });
    await amur.call("POST", `${path(id)}/confirm`, { organisationId: ids.amur });
    const { body: made } = await harbin.call("POST", `${path(id)}/amend`, { reason: "Longer" });
    await harbin.call("PUT", path(made.id), {
      kind: "contract",
      title: { en: "Amendment" },
      summary: "Longer",
      value: { kind: "amount", amount: "150", currency: "USD" },
      partyIds: [ids.harbin, ids.amur],
    });
    expect((await wall()).totals.find((total: { currency: string }) => total.currency === "USD").amount).toBe("100.00");
    await harbin.call("POST", `${path(made.id)}/confirm`, { organisationId: ids.harbin });
    await amur.call("POST", `${path(made.id)}/confirm`, { organisationId: ids.amur });
    const shown = await wall();
    expect(shown.totals.find((total: { currency: string }) => total.currency === "USD")).toMatchObject({
      amount: "150.00",
      agreements: 1,
    });
    const line = shown.lines.find((one: { agreementId: string }) => one.agreementId === id);
    expect(line.changes).toMatchObject([{ type: "amendment", reason: "Longer" }]);
    expect(shown.lines.some((one: { agreementId: string }) => one.agreementId === made.id)).toBe(false);
    expect((await organiser.call("POST", `${path(made.id)}/amend`, { reason: "x" })).body.code).toBe("agreement_state");
  });

  it("counts an order's money once, and its framework through it", async () => {
    const { organiser, propose, ids, path, wall } = bench;
    const sign = async (id: string) => {
      for (const organisationId of [ids.harbin, ids.amur])
        await organiser.call("POST", `${path(id)}/confirm`, { organisationId });
    };
    const amount = (value: string) => ({ kind: "amount", amount: value, currency: "HKD" });
    const framework = await propose({ kind: "framework", value: amount("900") });
    await sign(framework);
    await sign(await propose({ value: amount("40"), masterId: framework }));
    await sign(await propose({ value: amount("50"), masterId: framework }));
    const totals = (await wall()).totals.filter((total: { currency: string }) => total.currency === "HKD");
    expect(totals).toMatchObject([{ kind: "contract", amount: "90.00", agreements: 2 }]);
  });
});

describe("a signature that comes late", () => {
  it("keeps what the phone's clock said and when it arrived, and refuses impossible times", async () => {
    const { harbin, path, ids, propose, songhua } = bench;
    const id = await propose();
    const send = (claimedAt: string) =>
      harbin.call("POST", `${path(id)}/confirm`, { organisationId: ids.harbin, claimedAt });
    const now = Date.parse(songhua.clock.now());
    expect((await send(new Date(now + 3_600_000).toISOString())).body.code).toBe("claimed_time");
    expect((await send(new Date(now - 100 * 3_600_000).toISOString())).body.code).toBe("claimed_time");
    const claimedAt = new Date(now - 600_000).toISOString();
    const { body } = await send(claimedAt);
    expect(body.parties[0]).toMatchObject({ claimedAt, confirmedAt: songhua.clock.now(), method: "confirmation" });
    expect((await send(claimedAt)).body.code).toBe("already_confirmed");
  });
});
