import { addDecimals, type Currency, type Decimal } from "@songhua/kernel";
import type { AgreementStep } from "../../platform/database/schema.ts";

export interface FollowedAgreement {
  readonly kind: "intention" | "framework" | "contract";
  readonly steps: ReadonlySet<AgreementStep>;
  readonly value:
    | { readonly kind: "none" }
    | { readonly kind: "undisclosed" }
    | { readonly kind: "amount"; readonly amount: Decimal; readonly currency: Currency };
  readonly paid: readonly { readonly amount: Decimal; readonly currency: Currency }[];
}
type Step = "registered" | "started" | "executed";
const ORDER: readonly Step[] = ["registered", "started", "executed"];

/** Whether an agreement came as far as a step: a later step says so for the earlier ones. */
const reached = (agreement: FollowedAgreement, step: Step): boolean =>
  ORDER.slice(ORDER.indexOf(step)).some((later) => agreement.steps.has(later));

/** The step an agreement stands at. */
export function standingOf(steps: ReadonlySet<AgreementStep>): "signed" | AgreementStep {
  if (steps.has("terminated")) return "terminated";
  return ORDER.findLast((step) => steps.has(step)) ?? "signed";
}

/**
 * The officials' ratios over signed agreements (all kinds alike, each one once; terminated ones stay in the whole):
 * landing 落地率 = registered ÷ signed, start 开工率 = started ÷ signed, fulfilment 履约率 = executed ÷ signed. Null where nothing is signed.
 * O(n).
 */
export function stepRatios(agreements: readonly FollowedAgreement[]) {
  const whole = agreements.length;
  const count = (step: Step): number => agreements.filter((agreement) => reached(agreement, step)).length;
  const ratio = (key: "fulfilment" | "landing" | "start", part: number) => ({
    key,
    part,
    whole,
    ratio: whole === 0 ? null : part / whole,
  });
  return {
    counts: {
      signed: whole,
      registered: count("registered"),
      started: count("started"),
      executed: count("executed"),
      terminated: agreements.filter((agreement) => agreement.steps.has("terminated")).length,
    },
    ratios: [
      ratio("landing", count("registered")),
      ratio("start", count("started")),
      ratio("fulfilment", count("executed")),
    ],
  };
}

/**
 * 资金到位率 by currency: money arrived ÷ money contracted, over contracts with an amount, in the contract's own currency. Money that came
 * in another currency is not converted and not counted. Sorted by code. O(n).
 */
export function fundsByCurrency(agreements: readonly FollowedAgreement[]) {
  const contracts = agreements.filter((agreement) => agreement.kind === "contract");
  const byCurrency = Map.groupBy(
    contracts.filter((agreement) => agreement.value.kind === "amount"),
    (agreement) => (agreement.value.kind === "amount" ? agreement.value.currency : "CNY"),
  );
  return [...byCurrency]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([currency, own]) => {
      const contracted = addDecimals(own.map(({ value }) => (value.kind === "amount" ? value.amount : "0")));
      const arrived = addDecimals(
        own.flatMap(({ paid }) => paid.filter((money) => money.currency === currency).map((money) => money.amount)),
      );
      return { currency, contracted, arrived, ratio: Number(arrived) / Number(contracted), agreements: own.length };
    });
}
