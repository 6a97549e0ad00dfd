import type { Decimal } from "@songhua/kernel";
import type { Dimension, Unit, UnknownReason, Window } from "./definition.ts";

/** The agreements under a number: their count, the outermost of their numbers, all of them while they are few, and their hash. */
export interface CutOfData {
  readonly lines: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly ids: readonly string[] | null;
  /** SHA-256 over the digests of the lines, see `Cut`; hexadecimal. */
  readonly sha256: string;
}

export interface RankDetail {
  /** Areas of the peer set whose figure is at hand, this one among them. */
  readonly known: number;
  readonly ties: number;
  readonly missing: readonly string[];
  /** Place if every missing area were larger; equal to the value when none is missing. */
  readonly worst: number;
  readonly sources: readonly string[];
}

/** A figure that somebody else states and nobody can recompute here. */
export interface ReportedClaim {
  readonly value: Decimal;
  readonly source: string;
  readonly date: string | null;
  /** The claim on the computed value − 1, in per cent with one decimal; null where nothing was computed. */
  readonly differencePercent: Decimal | null;
  /** In what the two are known to differ: the basket, the exchange rate, or nothing that is recorded. */
  readonly causes: readonly ("basket" | "rate" | "not_recorded")[];
}

/** One published number with all it stands on. */
export interface IndicatorNumber {
  readonly indicator: string;
  readonly version: number;
  readonly frequency: Window;
  /** "2022", "2022-Q2", "2022-06"; of a year to date its last month. */
  readonly period: string;
  readonly area: string;
  readonly dims: { readonly [D in Dimension]?: string };
  readonly basket: string | null;
  readonly peerSet: string | null;
  readonly unit: Unit;
  /** Currency of amounts and of the amounts a growth compares. */
  readonly currency: string | null;
  /** As published, rounded by the definition; null where unknown or suppressed, never zero for these. */
  readonly value: Decimal | null;
  /** Provisional: its period was not over on the day of the evaluation. Reported: stated by a source, not computed. */
  readonly status: "normal" | "provisional" | "unknown" | "suppressed" | "reported";
  readonly reason: UnknownReason | null;
  /** Lines of the population that are not in the value, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
  readonly cut: CutOfData | null;
  /** Keys of the numbers and series it is computed from. */
  readonly inputs: readonly string[];
  readonly rateRule: string | null;
  readonly rank: RankDetail | null;
  readonly claims: readonly ReportedClaim[];
}

/** Names a number among all of a release: "contract_offshore_cny@1 A 2022 class=ITO_RD". */
export function numberKey(
  number: Pick<IndicatorNumber, "indicator" | "version" | "frequency" | "period" | "dims" | "area">,
): string {
  const dims = Object.entries(number.dims)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, code]) => ` ${name}=${code}`)
    .join("");
  return `${number.indicator}@${number.version} ${number.frequency} ${number.period} ${number.area}${dims}`;
}
