import type { Interpreter, LanguagePair, Problem } from "../problem/problem.ts";

/**
 * Who could interpret each meeting (ascending; undefined: none needed), and when each interpreter is free.
 * A person at a venue serves its tables; any interpreter serves online meetings. O(meetings · interpreters · pairs).
 */
export function interpreterCandidates(
  problem: Problem,
  pool: Int32Array,
  slotIndex: ReadonlyMap<string, number>,
  venueIndex: ReadonlyMap<string, number>,
  open: Uint8Array,
): { candidates: (Int32Array | undefined)[]; interpreterFree: Uint8Array } {
  const S = problem.slots.length;
  const interpreters = problem.interpreters ?? [];
  const interpreterFree = new Uint8Array(interpreters.length * S).fill(1);
  interpreters.forEach((interpreter, i) => {
    const v = interpreter.venueId === undefined ? -1 : venueIndex.get(interpreter.venueId)!;
    for (let t = 0; t < S; t++) if (v >= 0 && open[v * S + t] === 0) interpreterFree[i * S + t] = 0;
    for (const id of interpreter.unavailableSlotIds) interpreterFree[i * S + slotIndex.get(id)!] = 0;
  });
  if (problem.interpreters === undefined) {
    return { candidates: new Array<undefined>(problem.meetings.length).fill(undefined), interpreterFree };
  }
  const candidates = problem.meetings.map((meeting, m) => {
    const pair = meeting.languagePair;
    if (!pair) return undefined;
    const serving = interpreters.flatMap((interpreter, i) => {
      const here =
        interpreter.venueId === undefined ||
        meeting.mode === "online" ||
        venueIndex.get(interpreter.venueId) === pool[m];
      return here && interpreter.languagePairs.some((own) => samePair(own, pair)) && knows(interpreter, meeting.field)
        ? [i]
        : [];
    });
    return Int32Array.from(serving);
  });
  return { candidates, interpreterFree };
}

function knows({ fields }: Interpreter, field: string | undefined): boolean {
  return field === undefined || fields === undefined || fields.includes(field);
}

function samePair(a: LanguagePair, b: LanguagePair): boolean {
  return (a[0] === b[0] && a[1] === b[1]) || (a[0] === b[1] && a[1] === b[0]);
}
