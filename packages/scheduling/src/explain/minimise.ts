import type { Problem } from "../problem/problem.ts";
import type { Oracle } from "./verdict.ts";
import { problemUnder } from "./problem-under.ts";
import type { RuleAtom, RuleKind } from "./rule-atom.ts";

/** Questions an explanation may still ask; shared by all its parts. */
export interface Questions {
  left: number;
}

export interface Minimal {
  readonly atoms: readonly RuleAtom[];
  /** True when every single atom was seen to be needed; false when questions ran out or had no answer. */
  readonly minimal: boolean;
}

/** Kinds in the order in which they are tried to be done without: what organisers can change least stays least. */
const FIRST_TO_GO: readonly RuleKind[] = [
  "travel",
  "interpreter_rest",
  "table_out",
  "talk_buffer",
  "person_talks",
  "online_capacity",
  "interpreters",
  "venue_hours",
  "tables",
  "person_maximum",
  "table_locked",
  "slot_wish",
  "person_unavailable",
  "slot_fixed",
  "precedence",
  "meeting_held",
];

/**
 * Rules that cannot hold together reduced to some of which none can be spared: whole kinds are dropped first, then halves, quarters and
 * so on down to single ones, as long as the oracle still says "infeasible" (deletion in shrinking pieces, after Zeller's ddmin, 1999).
 * Rules that bear on fewer meetings go first, so that what remains is short. `keepMeetings` leaves the meetings as they are.
 * At most `questions.left` calls of the oracle. Deterministic.
 */
export function minimise(
  problem: Problem,
  atoms: readonly RuleAtom[],
  oracle: Oracle,
  questions: Questions,
  keepMeetings = false,
): Minimal {
  let kept = byReach(problem, atoms);
  let minimal = true;
  const spare = (piece: ReadonlySet<RuleAtom>): boolean => {
    if (piece.size === 0) return false;
    if (questions.left <= 0) {
      minimal = false;
      return false;
    }
    questions.left--;
    const rest = withoutOrphans(kept.filter((atom) => !piece.has(atom)));
    const verdict = oracle(problemUnder(problem, rest));
    if (verdict === "unknown") minimal = false;
    if (verdict !== "infeasible") return false;
    kept = rest;
    return true;
  };
  const free = (atom: RuleAtom) => !keepMeetings || atom.kind !== "meeting_held";
  for (const kind of FIRST_TO_GO) spare(new Set(kept.filter((atom) => atom.kind === kind && free(atom))));
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    minimal = true;
    const standing = kept.filter(free);
    for (let i = 0; i < standing.length; i += size) {
      const here = new Set(kept);
      spare(new Set(standing.slice(i, i + size).filter((atom) => here.has(atom))));
    }
  }
  const place = new Map(atoms.map((atom, at) => [atom, at]));
  return { atoms: kept.toSorted((a, b) => place.get(a)! - place.get(b)!), minimal };
}

/** Rules about a meeting that is not held say nothing. */
function withoutOrphans(atoms: readonly RuleAtom[]): RuleAtom[] {
  const held = new Set(atoms.flatMap((atom) => (atom.kind === "meeting_held" ? [atom.meetingId] : [])));
  return atoms.filter(
    (atom) =>
      !("meetingId" in atom) ||
      (held.has(atom.meetingId) && (atom.kind !== "precedence" || held.has(atom.afterMeetingId))),
  );
}

/** By kind as in `FIRST_TO_GO`; within a kind, people with fewer of the meetings first, meetings from the last. */
function byReach(problem: Problem, atoms: readonly RuleAtom[]): RuleAtom[] {
  const held = new Set(atoms.flatMap((atom) => (atom.kind === "meeting_held" ? [atom.meetingId] : [])));
  const meetingsOf = new Map<string, number>();
  for (const meeting of problem.meetings) {
    if (!held.has(meeting.id)) continue;
    for (const id of meeting.personIds) meetingsOf.set(id, (meetingsOf.get(id) ?? 0) + 1);
  }
  const reach = (atom: RuleAtom) => ("personId" in atom ? (meetingsOf.get(atom.personId) ?? 0) : 0);
  return atoms
    .map((atom, at) => ({ atom, at, kind: FIRST_TO_GO.indexOf(atom.kind), reach: reach(atom) }))
    .sort((a, b) => a.kind - b.kind || a.reach - b.reach || b.at - a.at)
    .map(({ atom }) => atom);
}
