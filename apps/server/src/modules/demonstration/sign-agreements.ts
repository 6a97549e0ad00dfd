import { plusMinutes, toInstant, type MultiText } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import {
  enterRegister,
  entryOf,
  insertAgreement,
  insertReportedTotal,
  recordChange,
  setState,
  type AgreementValue,
} from "../agreements/index.ts";
import { appendAudit, PLATFORM } from "../audit/index.ts";
import type { DemoAgreement, DemoEvent, Demonstration } from "./data/index.ts";
import { yuanRate } from "./rates.ts";

const PARTNER_NOT_NAMED: MultiText = {
  "zh-CN": "合作方（报道未具名）",
  ru: "партнёр, не названный источником",
  "ko-KR": "협력사(출처에 이름 없음)",
  "ko-CN": "합작측(보도에 이름이 밝혀지지 않음)",
  en: "partner not named by the source",
};
const OUTLET_DATE = "2023-06-16";

/** The event's agreements as signed and entered in the register, with the totals that its source reports for them. */
export async function signAgreements(
  tx: Db,
  eventId: string,
  data: Demonstration,
  demo: DemoEvent,
  organisationIds: ReadonlyMap<string, string>,
  now: string,
): Promise<void> {
  const names = new Map(data.organisations.map((organisation) => [organisation.key, organisation.names]));
  const totalIds = await reportTotals(tx, eventId, data, demo);
  const agreementIds = new Map<string, string>();
  const agreements = data.agreements
    .filter((candidate) => candidate.eventKey === demo.key)
    .sort((a, b) => Number(a.underKey !== null) - Number(b.underKey !== null));
  for (const [i, agreement] of agreements.entries()) {
    const at = signingTime(demo, agreement, i);
    const party = (key: string | null) => ({
      organisationId: key === null ? null : organisationIds.get(key)!,
      name: key === null ? PARTNER_NOT_NAMED : names.get(key)!,
      confirmedAt: at,
    });
    const parties = [party(agreement.signerKey), party(agreement.counterpartKey)];
    const value: AgreementValue =
      agreement.value.kind === "amount"
        ? { ...agreement.value, rate: yuanRate(agreement.value.currency) }
        : agreement.value;
    const id = await insertAgreement(
      tx,
      eventId,
      {
        kind: agreement.kind,
        title: agreement.titles,
        summary: agreement.subject?.["zh-CN"] ?? "",
        value,
        meetingId: null,
        masterId: agreement.underKey === null ? null : (agreementIds.get(agreement.underKey) ?? null),
      },
      parties,
      {
        createdBy: null,
        now: at,
        demonstration: agreement.demonstration,
        reportedTotalId: agreement.totalKey === null ? null : (totalIds.get(agreement.totalKey) ?? null),
      },
    );
    agreementIds.set(agreement.key, id);
    await setState(tx, eventId, id, "signed", at);
    await recordChange(tx, eventId, { id, type: "signing", at, reason: "" });
    const amount = value.kind === "amount" ? value : null;
    const row = {
      id,
      kind: agreement.kind,
      value_kind: value.kind,
      amount: amount?.amount ?? null,
      currency: amount?.currency ?? null,
      rate: null,
    };
    const line = await enterRegister(
      tx,
      entryOf(
        "signing",
        eventId,
        row,
        parties.map((one) => ({ organisation_id: one.organisationId })),
        at,
      ),
    );
    await appendAudit(tx, {
      eventId,
      at: now,
      actor: PLATFORM,
      action: "agreement.signed",
      subjectType: "agreement",
      subjectId: id,
      data: { ...line },
    });
  }
}

/** Spread over the session in which the source has them signed; the minute is ours. */
function signingTime(demo: DemoEvent, agreement: DemoAgreement, i: number): string {
  const session = demo.sessions.find((candidate) => candidate.key === agreement.sessionKey);
  const zone = demo.venues.find((venue) => venue.key === session?.venueKey)?.zone ?? demo.homeZone;
  const start = toInstant(agreement.signedOn, session?.startsAt ?? "16:00", zone);
  return plusMinutes(start ?? `${agreement.signedOn}T08:00:00.000Z`, i);
}

async function reportTotals(
  tx: Db,
  eventId: string,
  data: Demonstration,
  demo: DemoEvent,
): Promise<Map<string, string>> {
  const totalIds = new Map<string, string>();
  for (const total of data.reportedTotals.filter((candidate) => candidate.eventKey === demo.key)) {
    const source = data.sources.find((candidate) => candidate.key === total.source);
    totalIds.set(
      total.key,
      await insertReportedTotal(tx, eventId, {
        kind: total.kind,
        currency: total.currency,
        amount: total.amount,
        approximate: total.approximate,
        basis: total.basis,
        agreements: total.count,
        source: {
          title: source?.title ?? total.quote,
          outlet: source?.outlet ?? "",
          date: source?.date ?? OUTLET_DATE,
        },
      }),
    );
  }
  return totalIds;
}
