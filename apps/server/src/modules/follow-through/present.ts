import { addDecimals, type Currency } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import { isStaff, mayActFor, type Viewer } from "../../platform/http/viewer.ts";
import { listChanges, listParties, listSignedRows, presentValue } from "../agreements/index.ts";
import {
  findReminderWords,
  listLines,
  listNews,
  listPayments,
  listRelated,
  listReminders,
  listSteps,
} from "./queries.ts";
import { fundsByCurrency, standingOf, stepRatios } from "./ratios.ts";

/** From so many unanswered reminders on a party counts as silent. */
export const SILENT_FROM = 2;
const shorter = (amount: string): string => amount.replace(/(\.\d\d)0{1,2}$/, "$1");

type Line = Awaited<ReturnType<typeof listLines>>[number];
const lineOf = (line: Line, today: string) => ({
  id: line.id,
  kind: line.kind,
  title: line.title,
  due: line.due,
  amount:
    line.amount === null || line.currency === null
      ? null
      : { amount: shorter(line.amount), currency: line.currency as Currency },
  payer: line.payer_position,
  doneOn: line.done_on,
  overdue: line.done_on === null && line.due !== null && line.due < today,
});

function paidOf(payments: readonly { amount: string; currency: string; withdrawn_at: string | null }[]) {
  const counted = payments.filter((payment) => payment.withdrawn_at === null);
  return [...Map.groupBy(counted, (payment) => payment.currency)].map(([currency, own]) => ({
    amount: addDecimals(own.map((payment) => shorter(payment.amount))),
    currency: currency as Currency, // written through the contract
  }));
}

function answersOf(
  organisationId: string | null,
  news: readonly { organisation_id: string; at: string }[],
  reminders: readonly { organisation_id: string; sent_at: string }[],
) {
  const last = news.find((one) => one.organisation_id === organisationId)?.at ?? null;
  const unanswered = reminders.filter(
    (one) => one.organisation_id === organisationId && (last === null || one.sent_at > last),
  ).length;
  return { lastNewsAt: last, unanswered, silent: unanswered >= SILENT_FROM };
}

/** Everything after the signing of one agreement. */
export async function presentFollow(db: Db, viewer: Viewer, eventId: string, id: string, today: string) {
  const ids = [id];
  const [steps, lines, payments, news, reminders, parties, changes, related, reminderWords] = await Promise.all([
    listSteps(db, eventId, ids),
    listLines(db, eventId, ids),
    listPayments(db, eventId, ids),
    listNews(db, eventId, ids),
    listReminders(db, eventId, ids),
    listParties(db, eventId, ids),
    listChanges(db, eventId, { agreementIds: ids }),
    listRelated(db, eventId, id),
    isStaff(viewer) ? findReminderWords(db, eventId, id) : {},
  ]);
  return {
    steps: steps.map((row) => ({
      step: row.step,
      onDate: row.on_date,
      reference: row.reference,
      note: row.note,
      author: row.author,
      at: row.at,
    })),
    lines: lines.map((line) => lineOf(line, today)),
    payments: payments.map((row) => ({
      id: row.id,
      lineId: row.line_id,
      paidOn: row.paid_on,
      amount: shorter(row.amount),
      currency: row.currency as Currency, // written through the contract
      voucherNumber: row.voucher_number,
      voucherName: row.voucher_name,
      voucherHash: row.voucher_hash,
      author: row.author,
      at: row.at,
      withdrawnAt: row.withdrawn_at,
      withdrawnReason: row.withdrawn_reason,
    })),
    paid: paidOf(payments),
    news: news.flatMap((row) => {
      const party = parties.find((one) => one.organisation_id === row.organisation_id);
      return party
        ? [{ organisationId: row.organisation_id, name: party.name, text: row.text, author: row.author, at: row.at }]
        : [];
    }),
    parties: parties.map((party) => ({
      organisationId: party.organisation_id,
      name: party.name,
      ...answersOf(party.organisation_id, news, reminders),
      mine: party.organisation_id !== null && mayActFor(viewer, party.organisation_id),
    })),
    reminders: reminders.toReversed().flatMap((row) => {
      const party = parties.find((one) => one.organisation_id === row.organisation_id);
      const [lineId, mark] = row.about.split(":");
      const line = lines.find((one) => one.id === lineId);
      return party
        ? [
            {
              organisationId: row.organisation_id,
              name: party.name,
              about: lineId === "news" ? ("news" as const) : Number(mark) > 0 ? ("overdue" as const) : ("due" as const),
              line: line?.title ?? null,
              sentAt: row.sent_at,
              letters: row.letters,
              answered: news.some((one) => one.organisation_id === row.organisation_id && one.at >= row.sent_at),
            },
          ]
        : [];
    }),
    reminderWords,
    changes: changes.map(({ type, at, reason }) => ({ type, at, reason })),
    amendments: related
      .filter((row) => row.amends_id === id)
      .map((row) => ({ id: row.id, title: row.title, state: row.state })),
    orders: related
      .filter((row) => row.master_id === id && row.amends_id === null)
      .map((row) => ({ id: row.id, title: row.title, kind: row.kind, value: presentValue(row), state: row.state })),
    mayRecord: isStaff(viewer) || parties.some((party) => mayActFor(viewer, party.organisation_id)),
    mayEnd: isStaff(viewer),
  };
}

/** All signed agreements of an event with what became of each, newest first. O(n). */
export async function followRows(db: Db, eventId: string, today: string) {
  const signed = (await listSignedRows(db, eventId)).filter((row) => row.state === "signed");
  const ids = signed.map((row) => row.id);
  const [steps, lines, payments, news, reminders, parties] = await Promise.all([
    listSteps(db, eventId, ids),
    listLines(db, eventId, ids),
    listPayments(db, eventId, ids),
    listNews(db, eventId, ids),
    listReminders(db, eventId, ids),
    listParties(db, eventId, ids),
  ]);
  const by = <T extends { agreement_id: string }>(rows: readonly T[]) => {
    const grouped = Map.groupBy(rows, (row) => row.agreement_id);
    return (id: string): readonly T[] => grouped.get(id) ?? [];
  };
  const [stepsOf, linesOf, paymentsOf, newsOf, remindersOf, partiesOf] = [
    by(steps),
    by(lines),
    by(payments),
    by(news),
    by(reminders),
    by(parties),
  ];
  const rows = signed.map((row) => {
    const own = new Set(stepsOf(row.id).map((step) => step.step));
    const open = linesOf(row.id)
      .map((line) => lineOf(line, today))
      .filter((line) => line.doneOn === null);
    const over = own.has("executed") || own.has("terminated");
    return {
      agreementId: row.id,
      kind: row.kind,
      title: row.title,
      parties: partiesOf(row.id).map((party) => party.name),
      value: presentValue(row),
      signedAt: row.signed_at ?? row.created_at,
      step: standingOf(own),
      steps: own,
      paid: paidOf(paymentsOf(row.id)),
      next: over ? null : (open.find((line) => line.due !== null) ?? open[0] ?? null),
      overdue: over ? 0 : open.filter((line) => line.overdue).length,
      silent: over
        ? []
        : partiesOf(row.id)
            .filter((party) => answersOf(party.organisation_id, newsOf(row.id), remindersOf(row.id)).silent)
            .map((party) => party.name),
      demonstration: row.demonstration,
    };
  });
  return { rows, ...stepRatios(rows), funds: fundsByCurrency(rows) };
}
