import { beforeAll, expect, it } from "vitest";
import { openAgreements, type AgreementsBench } from "../../testing/open-agreements.ts";

/* What the release schema of OCDS 1.1 demands of the fields we write: required members, closed codelists, times, ids that lead somewhere. */
const CODES = {
  tag: ["contract", "contractAmendment", "contractUpdate", "contractTermination"],
  role: ["buyer", "supplier"],
  award: ["pending", "active", "cancelled", "unsuccessful"],
  contract: ["pending", "active", "cancelled", "terminated"],
  milestoneStatus: ["scheduled", "met", "notMet", "partiallyMet"],
  milestoneType: ["preProcurement", "approval", "engagement", "assessment", "delivery", "reporting", "financing"],
} as const;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
// A file of somebody else's format: each member is looked at before it is used.
type Node = any;

function problemsOf(file: Node): string[] {
  const wrong: string[] = [];
  const is = (good: boolean, place: string) => good || wrong.push(place);
  const text = (value: unknown, place: string) => is(typeof value === "string" && value !== "", place);
  const time = (value: unknown, place: string) => is(typeof value === "string" && TIME.test(value), place);
  const code = (of: keyof typeof CODES, value: unknown, place: string) =>
    is((CODES[of] as readonly unknown[]).includes(value), `${place}: ${String(value)}`);
  const money = (value: Node, place: string) =>
    is(typeof value.amount === "number" && /^[A-Z]{3}$/.test(value.currency), place);
  const ids = (all: Node[], place: string) => {
    all.forEach((one) => text(one.id, `${place}.id`));
    is(new Set(all.map((one) => one.id)).size === all.length, `${place}: an id twice`);
  };
  text(file.uri, "uri");
  time(file.publishedDate, "publishedDate");
  text(file.publisher?.name, "publisher.name");
  is(file.version === "1.1", "version");
  is(new Set(file.releases.map((one: Node) => one.ocid)).size === file.releases.length, "an ocid twice");
  for (const release of file.releases) {
    text(release.ocid, "ocid");
    text(release.id, "id");
    is(!/[#]/.test(release.id), "id with #");
    time(release.date, "date");
    is(release.initiationType === "tender", "initiationType");
    is(release.tag.length > 0, "tag");
    for (const tag of release.tag) code("tag", tag, "tag");
    ids(release.parties, "parties");
    for (const party of release.parties) for (const role of party.roles) code("role", role, "role");
    const known = new Set(release.parties.map((party: Node) => party.id));
    is(known.has(release.buyer.id), "buyer leads nowhere");
    ids(release.awards, "awards");
    for (const award of release.awards) {
      code("award", award.status, "award.status");
      is(
        award.suppliers.every((one: Node) => known.has(one.id)),
        "supplier leads nowhere",
      );
      if (award.value) money(award.value, "award.value");
    }
    ids(release.contracts, "contracts");
    for (const contract of release.contracts) {
      is(
        release.awards.some((award: Node) => award.id === contract.awardID),
        "awardID leads nowhere",
      );
      code("contract", contract.status, "contract.status");
      time(contract.dateSigned, "dateSigned");
      if (contract.value) money(contract.value, "contract.value");
      const { milestones, transactions } = contract.implementation;
      ids(milestones, "milestones");
      for (const milestone of milestones) {
        code("milestoneStatus", milestone.status, "milestone.status");
        code("milestoneType", milestone.type, "milestone.type");
        for (const key of ["dueDate", "dateMet"]) if (key in milestone) time(milestone[key], `milestone.${key}`);
      }
      ids(transactions, "transactions");
      for (const transaction of transactions) {
        time(transaction.date, "transaction.date");
        money(transaction.value, "transaction.value");
      }
    }
  }
  return wrong;
}

let bench: AgreementsBench;
beforeAll(async () => {
  bench = await openAgreements();
});

it("contracts leave as a release package that holds what the schema of OCDS 1.1 demands", async () => {
  const { signed, organiser, path, event } = bench;
  const id = await signed({ value: { kind: "amount", amount: "1000", currency: "CNY" } });
  await signed({ value: { kind: "undisclosed" } });
  await signed({ kind: "framework", value: { kind: "none" } });
  for (const kind of ["milestone", "payment"])
    await organiser.call("POST", `${path(id)}/lines`, { kind, title: { en: kind }, due: "2023-07-01" });
  await organiser.call("POST", `${path(id)}/payments`, {
    paidOn: "2023-06-20",
    amount: "10.5",
    currency: "CNY",
    voucherNumber: "1",
  });
  const { body } = await organiser.call("GET", `${event}/ocds`);
  expect(body.releases).toHaveLength(2);
  expect(problemsOf(body)).toEqual([]);
  const [contract] = body.releases.find((one: Node) => one.ocid.endsWith(id)).contracts;
  expect(contract.implementation.milestones.map((one: Node) => one.type).sort()).toEqual(["delivery", "financing"]);
  expect(contract.implementation.transactions).toMatchObject([{ value: { amount: 10.5, currency: "CNY" } }]);
  // The rules themselves notice: a status nobody knows, and a supplier that is no party.
  const [release] = structuredClone(body).releases;
  release.contracts[0].status = "done";
  release.awards[0].suppliers[0].id = "nobody";
  expect(problemsOf({ ...body, releases: [release] })).toEqual(["supplier leads nowhere", "contract.status: done"]);
});
