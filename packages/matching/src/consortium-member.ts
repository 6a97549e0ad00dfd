import type { Locale, OrganisationRole } from "@songhua/kernel";
import type { ConceptId } from "@songhua/lexicon";

export interface ConsortiumMember {
  readonly id: string;
  readonly role: OrganisationRole;
  readonly country: string;
  readonly languages: readonly Locale[];
  /** Concepts its needs speak of, and those its offers speak of. */
  readonly wants: readonly ConceptId[];
  readonly gives: readonly ConceptId[];
}

export const CONSORTIUM_WEIGHTS = {
  /** Mean fit of anchor and member. */
  anchor: 0.35,
  /** Mean fit of members with each other. */
  cohesion: 0.15,
  /** Share of what the anchor wants that somebody gives. */
  coverage: 0.2,
  /** How little the members repeat each other. */
  complementarity: 0.1,
  /** Share of members who speak a language that all others speak. */
  languages: 0.1,
  /** 1 when two or more countries take part. */
  countries: 0.1,
} as const;
export type ConsortiumPart = keyof typeof CONSORTIUM_WEIGHTS;
