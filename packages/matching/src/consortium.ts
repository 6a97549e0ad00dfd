import type { OrganisationRole } from "@songhua/kernel";
import { consortiumBoard, type ConsortiumBoard } from "./consortium-board.ts";
import { CONSORTIUM_WEIGHTS, type ConsortiumMember, type ConsortiumPart } from "./consortium-member.ts";

export { CONSORTIUM_WEIGHTS, type ConsortiumMember, type ConsortiumPart } from "./consortium-member.ts";

export interface ConsortiumOptions {
  /** Roles to fill beside the anchor, each once. */
  readonly roles: readonly OrganisationRole[];
  /** How well two organisations fit, in [0, 1]; must not depend on the order. */
  readonly affinity: (a: string, b: string) => number;
  readonly excluded?: (a: string, b: string) => boolean;
  /** Sets to return; default 5. */
  readonly top?: number;
  /** Partial sets kept per step; default 40. Wider finds better sets at proportional cost. */
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

const DEFAULT_TOP = 5;
const DEFAULT_BEAM = 40;

/**
 * Sets of organisations around an anchor of any role, one of each wanted role, best first, ties by member ids. Beam search:
 * roles are filled in the order given, the best partial sets kept at each step; then each of the best sets is bettered by
 * exchanging one member at a time until no exchange helps. A role without any candidate is reported missing and the others
 * are still filled. A role wanted twice is filled by two. O(roles² × beam × candidates per role).
 */
export function findConsortia(
  anchor: ConsortiumMember,
  candidates: readonly ConsortiumMember[],
  options: ConsortiumOptions,
): Consortium[] {
  const { roles, excluded = () => false, top = DEFAULT_TOP, beam: width = DEFAULT_BEAM } = options;
  const usable = candidates
    .filter(
      ({ id, role }) =>
        id !== anchor.id && roles.includes(role) && !excluded(anchor.id, id) && !excluded(id, anchor.id),
    )
    .sort((a, b) => compare(a.id, b.id));
  const board = consortiumBoard(anchor, usable, { affinity: options.affinity, excluded, weights: CONSORTIUM_WEIGHTS });
  const fields = roles.map((role) => board.ofRole(role)).filter((field) => field.length > 0);
  let beam: Partial[] = [{ set: [], score: 0 }];
  const used: (readonly number[])[] = [];
  for (const field of fields) {
    const grown = grow(board, beam, field, width);
    // When exclusions leave no way to fill the role, the sets so far stand and lack it.
    if (grown.length === 0) continue;
    beam = grown;
    used.push(field);
  }
  const found = new Map<string, Partial>();
  for (const partial of [...beam, ...beam.slice(0, BETTERED).map((one) => better(board, one, used))]) {
    // Two of one role may stand in either order.
    const key = partial.set.toSorted((a, b) => a - b).join(" ");
    if (partial.set.length > 0 && !found.has(key)) found.set(key, partial);
  }
  return [...found.values()]
    .sort(byScore)
    .slice(0, top)
    .map(({ set, score }) => ({
      memberIds: set.map((number) => board.members[number]!.id),
      missing: unfilled(
        roles,
        set.map((number) => board.members[number]!),
      ),
      score: Math.min(1, (score * set.length) / roles.length),
      parts: board.parts(set),
    }));
}

/** Sets the exchange of members starts from. */
const BETTERED = 6;

interface Partial {
  /** Member numbers; a lower number has the lower id. */
  readonly set: readonly number[];
  readonly score: number;
}

function grow(board: ConsortiumBoard, beam: readonly Partial[], field: readonly number[], width: number): Partial[] {
  const grown: { from: Partial; number: number; score: number }[] = [];
  const room = new Uint32Array(beam[0]!.set.length + 1);
  for (const from of beam) {
    room.set(from.set);
    for (const number of field) {
      if (from.set.some((member) => member === number || board.barred(member, number))) continue;
      room[from.set.length] = number;
      grown.push({ from, number, score: board.score(room, room.length) });
    }
  }
  // The beam is in order of its sets where scores are equal, and so is what grows from it.
  const last = grown.map(({ score }) => score).sort((a, b) => b - a)[width - 1] ?? -Infinity;
  return grown
    .filter(({ score }) => score >= last)
    .map(({ from, number, score }) => ({ set: [...from.set, number], score }))
    .sort(byScore)
    .slice(0, width);
}

/** Exchanges single members, always the exchange that helps most, until none does. */
function better(board: ConsortiumBoard, start: Partial, fields: readonly (readonly number[])[]): Partial {
  let best = start;
  for (;;) {
    const from = best;
    const set = [...from.set];
    for (let at = 0; at < set.length; at++) {
      const kept = set[at]!;
      for (const number of fields[at]!) {
        if (set.some((member, i) => member === number || (i !== at && board.barred(member, number)))) continue;
        set[at] = number;
        const score = board.score(set, set.length);
        if (score > best.score + 1e-12) best = { set: [...set], score };
        set[at] = kept;
      }
    }
    if (best === from) return best;
  }
}

function byScore(a: Partial, b: Partial): number {
  if (a.score !== b.score) return b.score - a.score;
  const at = a.set.findIndex((number, i) => number !== b.set[i]);
  return at < 0 ? 0 : a.set[at]! - b.set[at]!;
}

function unfilled(roles: readonly OrganisationRole[], members: readonly ConsortiumMember[]): OrganisationRole[] {
  const filled = members.map((member) => member.role);
  return roles.filter((role) => {
    const at = filled.indexOf(role);
    if (at >= 0) filled.splice(at, 1);
    return at < 0;
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
