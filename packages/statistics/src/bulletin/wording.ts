export const BULLETIN_SECTIONS = ["scale", "structure", "regions", "markets", "ownership", "employment"] as const;
export type BulletinSection = (typeof BULLETIN_SECTIONS)[number];
export const BULLETIN_MEASURES = [
  "contract_total",
  "contract_offshore",
  "contract_onshore",
  "executed_total",
  "executed_offshore",
  "executed_onshore",
] as const;
export type BulletinMeasure = (typeof BULLETIN_MEASURES)[number];

/**
 * The wording of a bulletin in one language. `$name` marks a place: figures go there as slots, names as words. Sentences are put
 * together from clauses, so that a withheld figure takes a clause of its own and nothing is left hanging.
 */
export interface Wording {
  readonly title: string;
  readonly sections: Readonly<Record<BulletinSection, string>>;
  /** Before the first clause of a section: $year. */
  readonly inYear: string;
  /** Names of measures as the subject of a sentence, and with their verb up to the figure. */
  readonly measures: Readonly<Record<BulletinMeasure, { readonly name: string; readonly says: string }>>;
  /** $cny, $usd */
  readonly pair: string;
  readonly growth: string;
  readonly growthOne: string;
  /** $reason */
  readonly noGrowth: string;
  /** $name */
  readonly withheld: string;
  /** $name, $reason */
  readonly unknown: string;
  /** $count, $offshore, $onshore */
  readonly count: string;
  /** What a list of parts begins with: $of */
  readonly breakdown: Readonly<Record<"structure" | "regions" | "markets" | "ownership", string>>;
  /** What is broken down. */
  readonly of: Readonly<Record<"contract" | "executed" | "contract_total" | "executed_total", string>>;
  /** $name, $cny, $share */
  readonly part: string;
  readonly partAlone: string;
  readonly partsWithheld: string;
  /** $n parts that are not listed */
  readonly others: string;
  /** $area, $among, $rank */
  readonly rank: string;
  /** $area, $among, $n */
  readonly rankMissing: string;
  /** $area, $among, $rank, $source */
  readonly rankReported: string;
  /** $heads, $graduates */
  readonly employment: string;
  readonly employmentHeads: string;
  /** $lines: what is not in the figures above */
  readonly leftOut: string;
  /** $lines, $reason */
  readonly leftOutLine: string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly otherReason: string;
  readonly names: { readonly between: string; readonly clause: string; readonly end: string };
  /** Said at the end: $section, and why it is not there. */
  readonly sectionMissing: string;
}
