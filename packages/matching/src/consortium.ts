import type { Locale, OrganisationRole } from "@songhua/kernel";
import { languageOf, type ConceptId } from "@songhua/lexicon";

export interface ConsortiumMember {
  readonly id: string;
  readonly role: OrganisationRole;
  readonly country: string;
  readonly languages: readonly Locale[];
  /** Concepts its needs speak of, and those its offers speak of. */
  readonly wants: readonly ConceptId[];
  readonly gives: readonly ConceptId[];
}

export interface ConsortiumOptions {
  /** Roles to fill beside the anchor, each once. */
  readonly roles: readonly OrganisationRole[];
  /** How well two organisations fit, in [0, 1]; must not depend on the order. */
  readonly affinity: (a: string, b: string) => number;
  readonly excluded?: (a: string, b: string) => boolean;
  /** Sets to return; default 5. */
  readonly top?: number;
  /** Partial sets kept per step; default 50. Wider finds better sets at proportional cost. */
  readonly beam?: number;
}

export interface Consortium {
  /** Without the anchor, in the order of the wanted roles that could be filled. */
  readonly memberIds: readonly string[];
  /** Wanted roles nobody can fill, in the order wanted: each is a need to publish. */
  readonly missing: readonly OrganisationRole[];
  /** In [0, 1]; a missing role counts as a member that fits nobody. */
  readonly score: number;
  readonly parts: Readonly<Record<ConsortiumPart, number>>;
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

const DEFAULT_TOP = 5;
const DEFAULT_BEAM = 50;

/**
 * Sets of organisations around an anchor, one of each wanted role, best first, ties by member ids. Beam search: roles are
 * filled in the order given, the best partial sets kept at each step. A role without any candidate is reported missing and
 * the others are still filled. O(roles × beam × candidates per role × roles²).
 */
export function findConsortia(
  anchor: ConsortiumMember,
  candidates: readonly ConsortiumMember[],
  options: ConsortiumOptions,
): Consortium[] {
  const { roles, excluded = () => false } = options;
  const barred = (a: string, b: string): boolean => excluded(a, b) || excluded(b, a);
  const usable = candidates
    .filter(({ id }) => id !== anchor.id && !barred(anchor.id, id))
    .sort((a, b) => compare(a.id, b.id));
  const missing = roles.filter((role) => !usable.some((candidate) => candidate.role === role));
  const scored = (members: readonly ConsortiumMember[]): Consortium => scoreSet(anchor, members, missing, options);
  let beam: { members: readonly ConsortiumMember[]; result: Consortium }[] = [{ members: [], result: scored([]) }];
  for (const role of roles) {
    if (missing.includes(role)) continue;
    const fitting = usable.filter((candidate) => candidate.role === role);
    const grown = beam.flatMap(({ members }) =>
      fitting
        .filter(({ id }) => !members.some((member) => member.id === id || barred(member.id, id)))
        .map((candidate) => [...members, candidate])
        .map((next) => ({ members: next, result: scored(next) })),
    );
    // When exclusions leave no way to fill the role, the sets so far stand and lack it.
    if (grown.length > 0)
      beam = grown.sort((a, b) => better(a.result, b.result)).slice(0, options.beam ?? DEFAULT_BEAM);
  }
  return beam
    .filter(({ members }) => members.length > 0)
    .slice(0, options.top ?? DEFAULT_TOP)
    .map(({ members, result }) => ({ ...result, missing: unfilled(roles, members) }));
}

function unfilled(roles: readonly OrganisationRole[], members: readonly ConsortiumMember[]): OrganisationRole[] {
  const filled = members.map((member) => member.role);
  return roles.filter((role) => {
    const at = filled.indexOf(role);
    if (at >= 0) filled.splice(at, 1);
    return at < 0;
  });
}

function scoreSet(
  anchor: ConsortiumMember,
  members: readonly ConsortiumMember[],
  missing: readonly OrganisationRole[],
  { affinity }: ConsortiumOptions,
): Consortium {
  const all = [anchor, ...members];
  const given = new Set(members.flatMap((member) => member.gives));
  const parts: Record<ConsortiumPart, number> = {
    anchor: mean(members.map((member) => affinity(anchor.id, member.id))),
    cohesion: mean(pairsOf(members).map(([a, b]) => affinity(a.id, b.id))),
    coverage: mean(anchor.wants.map((concept) => (given.has(concept) ? 1 : 0))),
    complementarity: mean(pairsOf(members).map(([a, b]) => 1 - overlap(a.gives, b.gives))),
    languages: commonLanguageShare(all),
    countries: new Set(all.map((member) => member.country)).size > 1 ? 1 : 0,
  };
  const whole = (Object.keys(CONSORTIUM_WEIGHTS) as ConsortiumPart[]).reduce(
    (sum, part) => sum + CONSORTIUM_WEIGHTS[part] * parts[part],
    0,
  );
  const filled = members.length / Math.max(1, members.length + missing.length);
  return { memberIds: members.map((member) => member.id), missing, score: Math.min(1, whole * filled), parts };
}

function pairsOf(members: readonly ConsortiumMember[]): [ConsortiumMember, ConsortiumMember][] {
  return members.flatMap((a, i) => members.slice(i + 1).map((b): [ConsortiumMember, ConsortiumMember] => [a, b]));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Jaccard: what both give over what either gives, in [0, 1]. */
function overlap(a: readonly ConceptId[], b: readonly ConceptId[]): number {
  const either = new Set([...a, ...b]).size;
  const inB = new Set(b);
  return either === 0 ? 0 : new Set(a.filter((concept) => inB.has(concept))).size / either;
}

function commonLanguageShare(members: readonly ConsortiumMember[]): number {
  const spoken = members.map((member) => new Set(member.languages.map(languageOf)));
  const counts = new Map<string, number>();
  for (const languages of spoken)
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / members.length;
}

function better(a: Consortium, b: Consortium): number {
  return b.score - a.score || compare(a.memberIds.join("\n"), b.memberIds.join("\n"));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
