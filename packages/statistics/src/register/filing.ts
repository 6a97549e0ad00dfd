import type { LocalDate } from "@songhua/kernel";

/** The offices a filing passes, from the company up. */
export const FILING_LEVELS = ["company", "district", "city", "province", "ministry"] as const;
export type FilingLevel = (typeof FILING_LEVELS)[number];

/** Where a filing lies and what it waits for. Accepted by the ministry it stands in the statistics. */
export type FilingState =
  | { readonly kind: "draft"; readonly round: number }
  | { readonly kind: "under_review"; readonly at: Exclude<FilingLevel, "company">; readonly round: number }
  | { readonly kind: "returned"; readonly by: FilingLevel; readonly reason: string; readonly round: number }
  | { readonly kind: "accepted"; readonly round: number };

export type FilingAct =
  | { readonly act: "report"; readonly by: "company" }
  /** Passes the filing to the next office; the ministry's acceptance ends the review. */
  | { readonly act: "accept"; readonly by: Exclude<FilingLevel, "company"> }
  | { readonly act: "return"; readonly by: Exclude<FilingLevel, "company">; readonly reason: string }
  /** The company corrects what was accepted or lies with an office; the review begins anew. */
  | { readonly act: "change"; readonly by: "company"; readonly reason: string };

export const NEW_FILING: FilingState = { kind: "draft", round: 1 };

export type FilingRefusal = "not_in_this_state" | "not_this_office" | "reason_missing";
export type FilingOutcome =
  { readonly ok: true; readonly state: FilingState } | { readonly ok: false; readonly refusal: FilingRefusal };

/**
 * The filing after an act, or why the act is not open: company → district → city → province → ministry, each office accepting
 * or returning; a return goes back to the company with its reason. `round` counts submissions. O(1).
 * Source: Ministry of Commerce, statistical system of service outsourcing.
 */
export function file(state: FilingState, act: FilingAct): FilingOutcome {
  const refuse = (refusal: FilingRefusal): FilingOutcome => ({ ok: false, refusal });
  const to = (next: FilingState): FilingOutcome => ({ ok: true, state: next });
  if ((act.act === "return" || act.act === "change") && act.reason.trim() === "") return refuse("reason_missing");
  switch (act.act) {
    case "report":
      if (state.kind !== "draft" && state.kind !== "returned") return refuse("not_in_this_state");
      return to({
        kind: "under_review",
        at: "district",
        round: state.kind === "returned" ? state.round + 1 : state.round,
      });
    case "accept":
    case "return": {
      if (state.kind !== "under_review") return refuse("not_in_this_state");
      if (state.at !== act.by) return refuse("not_this_office");
      if (act.act === "return") return to({ kind: "returned", by: act.by, reason: act.reason, round: state.round });
      const next = FILING_LEVELS[FILING_LEVELS.indexOf(act.by) + 1];
      return to(
        next === undefined || next === "company"
          ? { kind: "accepted", round: state.round }
          : { kind: "under_review", at: next, round: state.round },
      );
    }
    case "change":
      if (state.kind !== "accepted" && state.kind !== "under_review") return refuse("not_in_this_state");
      return to({ kind: "draft", round: state.round + 1 });
  }
}

/**
 * A dated rule of the filing window: until `lateUntil` (month and day) an execution counts when it lies on or after `lateFrom` of
 * the year before; later in the year only from `from` of the same year.
 */
export interface FilingWindowRule {
  readonly validFrom: LocalDate;
  readonly lateUntil: string;
  readonly lateFrom: string;
  readonly from: string;
  readonly source: string;
}

export const FILING_WINDOW_RULES: readonly FilingWindowRule[] = [
  {
    validFrom: "2018-01-01",
    lateUntil: "03-31",
    lateFrom: "07-01",
    from: "01-01",
    source: "Ministry of Commerce, statistical system of service outsourcing, 2018",
  },
];

export interface FilingWindow {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly rule: FilingWindowRule;
}

/** Dates of execution that may be filed on `filedOn`; undefined before the first rule. O(rules). */
export function filingWindow(
  filedOn: LocalDate,
  rules: readonly FilingWindowRule[] = FILING_WINDOW_RULES,
): FilingWindow | undefined {
  const rule = rules
    .filter((candidate) => candidate.validFrom <= filedOn)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
  if (!rule) return undefined;
  const year = Number(filedOn.slice(0, 4));
  const late = filedOn.slice(5) <= rule.lateUntil;
  return { from: late ? `${year - 1}-${rule.lateFrom}` : `${year}-${rule.from}`, until: filedOn, rule };
}
