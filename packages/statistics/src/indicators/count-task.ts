import type { LineTable } from "./cut.ts";
import { digestWordsOf, inDigestOrder } from "./digest-order.ts";
import { AMOUNTS, DIMENSION_COUNT, FACT_KINDS, type FactColumns, type FactTable } from "./fact-table.ts";
import type { Family } from "./family.ts";
import { inIdOrder } from "./id-keys.ts";
import { column } from "./shared-columns.ts";

/** A family as counting sees it. */
export interface FamilyPlan {
  /** Place among FACT_KINDS. */
  readonly kind: number;
  readonly by: readonly number[];
  readonly monthly: boolean;
  /** For each dimension that chooses the population: 1 at the codes that belong to it. */
  readonly filters: readonly { readonly dimension: number; readonly wanted: Uint8Array }[];
  /** How many codes each dimension of `by` has. */
  readonly widths: readonly number[];
}

/** Everything that counting all lines from nothing reads: columns in shared memory, so that handing it to a thread copies next to nothing. */
export interface CountTask {
  /** Living lines in rising order of their digests; a line's place here is its rank. */
  readonly living: Uint32Array;
  /** Digests by rank, as words. */
  readonly digests: Uint32Array;
  /** By rank: the line's place in the order of numbers of agreements. */
  readonly places: Uint32Array;
  /** The lines in the order of numbers of agreements. */
  readonly byId: Uint32Array;
  /** First fact of each line, in the order of lines, and one more for the end. */
  readonly firstFact: Uint32Array;
  readonly facts: FactColumns;
  readonly families: readonly FamilyPlan[];
}

/** O(lines × log lines). @param firstFact of each line, and the end after the last */
export function countTask(
  families: readonly Family[],
  facts: FactTable,
  table: LineTable,
  firstFact: Uint32Array,
): CountTask {
  const lines = table.ids.length;
  const ordinals = column(Uint32Array, lines - table.dead.size);
  let at = 0;
  for (let ordinal = 0; ordinal < lines; ordinal++)
    if (table.dead.size === 0 || !table.dead.has(ordinal)) ordinals[at++] = ordinal;
  const living = inDigestOrder(ordinals, table.digests);
  const byId = inIdOrder(ordinals, table.ids);
  const placeOf = column(Uint32Array, lines);
  for (let place = 0; place < byId.length; place++) placeOf[byId[place]!] = place;
  const places = column(Uint32Array, living.length);
  for (let rank = 0; rank < living.length; rank++) places[rank] = placeOf[living[rank]!]!;
  const { size, codes, amounts, kinds, months, flagged, people } = facts;
  return {
    living,
    digests: digestWordsOf(living, table.digests),
    places,
    byId,
    firstFact: firstFact.subarray(0, lines + 1),
    facts: {
      codes: codes.subarray(0, size * DIMENSION_COUNT),
      amounts: amounts.subarray(0, size * AMOUNTS),
      kinds: kinds.subarray(0, size),
      months: months.subarray(0, size),
      flagged: flagged.subarray(0, size),
      people: people.subarray(0, size * 2),
    },
    families: families.map((family) => ({
      kind: family.kind,
      by: family.by,
      monthly: family.monthly,
      filters: family.filters(),
      widths: family.by.map((dimension) => facts.books[dimension]!.names.length),
    })),
  };
}

/**
 * The task in parts of about the same work, families of one kind together as far as that goes: a thread goes through the facts of
 * the kinds it has. In the order of parts, and within them of families, they are the families of the task sorted by kind.
 */
export function partsOfTask(task: CountTask, parts: number): CountTask[] {
  const facts = FACT_KINDS.map(() => 0);
  for (const kind of task.facts.kinds) facts[kind]!++;
  const sorted = familiesByKind(task.families);
  const total = sorted.reduce((sum, { kind }) => sum + facts[kind]!, 0);
  const split = Array.from({ length: parts }, (): FamilyPlan[] => []);
  let done = 0;
  for (const family of sorted) {
    split[Math.min(parts - 1, Math.floor((done / Math.max(1, total)) * parts))]!.push(family);
    done += facts[family.kind]!;
  }
  return split.filter((families) => families.length > 0).map((families) => ({ ...task, families }));
}

export function familiesByKind<T extends { readonly kind: number }>(families: readonly T[]): T[] {
  return FACT_KINDS.flatMap((_, kind) => families.filter((family) => family.kind === kind));
}
