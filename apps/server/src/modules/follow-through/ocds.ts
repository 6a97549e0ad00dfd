import { pickText } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import { listParties, listPartyFacts, listSignedRows, presentValue } from "../agreements/index.ts";
import { listLines, listPayments, listPlaces, listSteps } from "./queries.ts";

/** Songhua's own prefix until an installation registers one: https://standard.open-contracting.org/latest/en/schema/identifiers/ */
const PREFIX = "ocds-songhua";
const SCHEME: Record<string, string> = { uscc: "CN-SCC", inn: "RU-INN", ogrn: "RU-OGRN", brn: "KR-BRN", lei: "XI-LEI" };

/**
 * Signed contracts as an OCDS 1.1 release package: one release an agreement, party a as supplier, the others as buyers; milestones and
 * payments in `contracts.implementation`. A value that is none or undisclosed is left out, never written as 0.
 */
export async function contractingPackage(db: Db, event: { id: string; slug: string }, origin: string, now: string) {
  const rows = (await listSignedRows(db, event.id)).filter((row) => row.state === "signed" && row.kind === "contract");
  const ids = rows.map((row) => row.id);
  const [parties, lines, payments, steps] = await Promise.all([
    listParties(db, event.id, ids),
    listLines(db, event.id, ids),
    listPayments(db, event.id, ids),
    listSteps(db, event.id, ids),
  ]);
  const ended = new Set(steps.filter(({ step }) => step === "terminated").map((step) => step.agreement_id));
  const organisations = [...new Set(parties.flatMap((party) => party.organisation_id ?? []))];
  const [identifiers, places] = await Promise.all([
    listPartyFacts(db, event.id, organisations),
    listPlaces(db, event.id, organisations),
  ]);
  const money = (amount: string, currency: string) => ({ amount: Number(amount), currency });
  return {
    uri: `${origin}/api/events/${event.slug}/ocds`,
    version: "1.1" as const,
    publishedDate: now,
    publisher: { name: "Songhua", uri: origin },
    releases: rows.map((row) => {
      const own = parties.filter((party) => party.agreement_id === row.id);
      const partyId = (party: (typeof own)[number]) => party.organisation_id ?? `${row.id}-${party.position}`;
      const value = presentValue(row);
      const title = pickText(row.title, "en")?.text ?? "";
      const priced = value.kind === "amount" ? { value: money(value.amount, value.currency) } : {};
      const reference = (party: (typeof own)[number]) => ({
        id: partyId(party),
        name: pickText(party.name, "en")?.text ?? "",
      });
      return {
        ocid: `${PREFIX}-${row.id}`,
        id: `${row.id}-${row.signed_at ?? now}`,
        date: row.signed_at ?? now,
        tag: [ended.has(row.id) ? "contractTermination" : "contract"],
        initiationType: "tender",
        language: "en",
        parties: own.map((party) => {
          const place = places.find((one) => one.id === party.organisation_id);
          const [first, ...others] = identifiers
            .filter((one) => one.organisation_id === party.organisation_id)
            .map((one) => ({ scheme: SCHEME[one.scheme] ?? one.scheme, id: one.value }));
          return {
            ...reference(party),
            roles: [party.position === 0 ? "supplier" : "buyer"],
            ...(first ? { identifier: first } : {}),
            ...(others.length > 0 ? { additionalIdentifiers: others } : {}),
            ...(place
              ? { address: { countryName: place.country, ...(place.city ? { locality: place.city } : {}) } }
              : {}),
          };
        }),
        ...(own[1] ? { buyer: reference(own[1]) } : {}),
        awards: [{ id: row.id, title, status: "active", suppliers: own.slice(0, 1).map(reference), ...priced }],
        contracts: [
          {
            id: row.id,
            awardID: row.id,
            title,
            status: ended.has(row.id) ? "terminated" : "active",
            dateSigned: row.signed_at ?? now,
            ...priced,
            implementation: {
              milestones: lines
                .filter((line) => line.agreement_id === row.id)
                .map((line) => ({
                  id: line.id,
                  title: pickText(line.title, "en")?.text ?? "",
                  type: line.kind === "payment" ? "financing" : "delivery",
                  status: line.done_on ? "met" : "scheduled",
                  ...(line.due ? { dueDate: `${line.due}T00:00:00Z` } : {}),
                  ...(line.done_on ? { dateMet: `${line.done_on}T00:00:00Z` } : {}),
                })),
              transactions: payments
                .filter((payment) => payment.agreement_id === row.id && payment.withdrawn_at === null)
                .map((payment) => ({
                  id: payment.id,
                  date: `${payment.paid_on}T00:00:00Z`,
                  value: money(payment.amount, payment.currency),
                })),
            },
          },
        ],
      };
    }),
  };
}
