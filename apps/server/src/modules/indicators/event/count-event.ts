import { CURRENCIES, type Currency } from "@songhua/kernel";
import {
  evaluate,
  EVENT_STEPS,
  PEER_SETS,
  RegisterCube,
  SeriesBook,
  type ContractLine,
  type IndicatorNumber,
  type StatedMoney,
} from "@songhua/statistics";
import type { EventContext } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { getEventRow } from "../../events/index.ts";
import { sha256 } from "../digest.ts";
import { EVENT_DEFINITIONS } from "../numbers/definitions.ts";
import { ratesInUse } from "../rates/rate-book.ts";
import { countSteps, listSignedWithSteps } from "./queries.ts";

type Signed = Awaited<ReturnType<typeof listSignedWithSteps>>;

/** An event's own figures from its tables, counted by the same engine as the register's. O(agreements). */
export async function countEvent(services: Services, event: EventContext) {
  const { db } = services;
  const [row, signed, steps, rates] = await Promise.all([
    getEventRow(db, event.id),
    listSignedWithSteps(db, event.id),
    countSteps(db, event.id),
    ratesInUse(db),
  ]);
  const asOf = services.clock.now().slice(0, 10);
  const cube = new RegisterCube(EVENT_DEFINITIONS, rates.book, "year_average", sha256);
  for (const line of linesOf(signed)) cube.enter(line);
  const numbers = evaluate({
    definitions: EVENT_DEFINITIONS,
    peerSets: PEER_SETS,
    cube,
    rates: rates.book,
    rateRule: "year_average",
    series: new SeriesBook([]),
    events: [{ eventId: event.id, period: row.starts_on.slice(0, 4), steps }],
    area: "CN",
    coverage: new Set(),
    asOf,
    hash: sha256,
  });
  const followed = signed.steps.length + signed.payments.length > 0;
  return {
    cube,
    numbers: followed ? numbers : numbers.map(withoutFollowThrough),
    steps: EVENT_STEPS.map((step) => ({ step, count: steps[step] })),
    names: { event: { [event.id]: row.name } },
    asOf,
    demonstration: row.demonstration,
  };
}

/** Where nothing was recorded after any signing, a ratio of 0 % would be a guess. */
function withoutFollowThrough(number: IndicatorNumber): IndicatorNumber {
  return number.indicator.startsWith("follow_through_")
    ? { ...number, value: null, status: "unknown", reason: "step_missing" }
    : number;
}

function linesOf({ agreements, steps, payments }: Signed): ContractLine[] {
  return agreements.map((row): ContractLine => {
    const stepOn = (step: string) =>
      steps.find((one) => one.agreement_id === row.id && one.step === step)?.on_date ?? null;
    const rate = row.rate?.to === "CNY" ? { rate: row.rate.rate, source: row.rate.source, date: row.rate.date } : null;
    const money = row.value_kind === "amount" ? moneyOf(row.amount, row.currency, rate) : null;
    return {
      ...NOTHING,
      id: row.id,
      kind: row.kind,
      masterId: row.master_id,
      signedOn: (row.signed_at ?? "").slice(0, 10),
      value:
        row.value_kind === "undisclosed"
          ? { kind: "undisclosed", money: null }
          : money
            ? { kind: "amount", money }
            : { kind: "none" },
      registeredOn: stepOn("registered"),
      startedOn: stepOn("started"),
      executions: payments
        .filter((payment) => payment.agreement_id === row.id)
        .flatMap((payment) => {
          const paid = moneyOf(payment.amount, payment.currency, null);
          return paid ? [{ on: payment.paid_on, money: paid, voucher: payment.voucher_number, voucherDate: null }] : [];
        }),
    };
  });
}

function moneyOf(amount: string | null, currency: string | null, toCny: StatedMoney["toCny"]): StatedMoney | null {
  if (amount === null || currency === null || !isCurrency(currency)) return null;
  return { amount, currency, cny: null, usd: null, toCny, toUsd: null };
}

function isCurrency(code: string): code is Currency {
  return Object.hasOwn(CURRENCIES, code);
}

/** Of an event's agreements the outsourcing register's own fields are not recorded. */
const NOTHING: Omit<
  ContractLine,
  "id" | "kind" | "masterId" | "signedOn" | "value" | "registeredOn" | "startedOn" | "executions"
> = {
  revision: 1,
  title: null,
  renewsId: null,
  provider: null,
  providerIdentifier: null,
  region: null,
  ownership: null,
  buyer: null,
  buyerEconomy: null,
  buyerType: null,
  endBuyerEconomy: null,
  location: null,
  serviceClass: null,
  classVersion: "2018",
  ebops: null,
  ordered: "U",
  orderedMode: null,
  delivered: "U",
  deliveredPercent: null,
  platform: null,
  validFrom: null,
  validUntil: null,
  subcontract: null,
  heads: null,
  graduates: null,
  eventId: null,
  changes: [],
};
