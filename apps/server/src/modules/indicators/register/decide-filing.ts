import { file, FILING_LEVELS, filingWindow, type FilingLevel, type FilingState } from "@songhua/statistics";
import { seesTo, type Standing } from "../books.ts";

export type Act = "report" | "accept" | "return" | "change";
export interface FiledLine {
  readonly region: string | null;
  readonly providerIdentifier: string | null;
  readonly executions: readonly { readonly on: string }[];
}
export type Decision =
  | { readonly ok: true; readonly state: FilingState }
  | {
      readonly ok: false;
      readonly refusal:
        "not_in_this_state" | "not_this_office" | "reason_missing" | "outside_your_office" | "date_out_of_window";
      readonly params: Readonly<Record<string, string | number>>;
    };

/**
 * The filing of a line after an act, or why the act is not open to this viewer. Executions that were never accepted must lie in
 * the window of the day on which they are reported. O(executions).
 */
export function decideFiling(
  standing: Standing,
  line: FiledLine,
  state: FilingState,
  wish: { readonly act: Act; readonly level: FilingLevel; readonly reason: string | null },
  today: { readonly date: string; readonly acceptedBefore: boolean },
): Decision {
  const no = (refusal: Exclude<Decision, { ok: true }>["refusal"], params = {}): Decision => ({
    ok: false,
    refusal,
    params,
  });
  const { act, level } = wish;
  const holds = standing.offices.some((office) => office.level === level && seesTo(office, line));
  if (!standing.governs && !holds) return no("outside_your_office");
  const reason = wish.reason ?? "";
  if (act === "report" || act === "change") {
    if (level !== "company") return no("not_this_office", { act, level });
    if (act === "report" && !today.acceptedBefore) {
      const window = filingWindow(today.date);
      const outside = line.executions.find(({ on }) => window !== undefined && (on < window.from || on > window.until));
      if (window && outside)
        return no("date_out_of_window", { value: outside.on, from: window.from, until: window.until });
    }
    const outcome = file(state, act === "report" ? { act, by: level } : { act, by: level, reason });
    return outcome.ok ? outcome : no(outcome.refusal);
  }
  if (level === "company") return no("not_this_office", { act, level });
  const outcome = file(state, act === "accept" ? { act, by: level } : { act, by: level, reason });
  return outcome.ok ? outcome : no(outcome.refusal);
}

/** What the viewer may do with a line now, and as which office. */
export function openActs(
  standing: Standing,
  line: FiledLine,
  state: FilingState,
  today: { readonly date: string; readonly acceptedBefore: boolean },
): { act: Act; level: FilingLevel }[] {
  return (["report", "accept", "return", "change"] as const).flatMap((act) =>
    FILING_LEVELS.filter((level) => decideFiling(standing, line, state, { act, level, reason: "-" }, today).ok).map(
      (level) => ({ act, level }),
    ),
  );
}
