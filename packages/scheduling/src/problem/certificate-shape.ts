import type { Bound, Objective } from "./timetable.ts";

/** Any collision-resistant hash of a text's UTF-8 bytes as lower-case hexadecimal; SHA-256 by convention. */
export type Sha256 = (text: string) => string;

/** What is claimed of a published timetable, for anybody to check with the checker of this package or their own. */
export interface Certificate {
  readonly version: 1;
  /** Hash of the canonical JSON (RFC 8785) of the problem. */
  readonly problemHash: string;
  /** Hash of the canonical JSON of the placements. */
  readonly placementsHash: string;
  readonly objective: Objective;
  readonly bound: Bound;
  /** True when objective and bound meet: no timetable is better. */
  readonly optimal: boolean;
  readonly engineVersion: string;
  readonly seed: number;
}
