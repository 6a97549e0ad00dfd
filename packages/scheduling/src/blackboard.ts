import type { Objective } from "./problem/timetable.ts";

/**
 * What searches of one problem in several threads tell each other while they run: the best timetable so far, the proven bound on breaks,
 * and the wish to stop. Plain shared memory, so that no thread has to leave its loop to hear of news.
 */
export interface Blackboard {
  readonly buffer: SharedArrayBuffer;
  /** Grows with every better timetable; 0 while there is none. Cheap enough to ask in a loop. */
  version(): number;
  /** Copies the best timetable's slots and interpreters (−1: none). Undefined while there is none. */
  read(slots: Int32Array, interpreters: Int32Array): Objective | undefined;
  /** Keeps a timetable if `better(it, the best so far)`; true when kept. */
  offer(
    objective: Objective,
    slots: Int32Array,
    interpreters: Int32Array,
    better: (a: Objective, b: Objective) => boolean,
  ): boolean;
  /** Fewest breaks shown possible for timetables best in meetings held; never falls. */
  provenBreaks(): number;
  raiseProvenBreaks(breaks: number): void;
  stopped(): boolean;
  stop(): void;
}

const LOCK = 0;
const VERSION = 1;
const PROVEN = 2;
const STOP = 3;
const WORDS = 4;
const FIELDS = [
  "mustHeld",
  "minimumShort",
  "niceWeight",
  "breaks",
  "fairnessViolation",
  "walking",
  "finish",
] as const satisfies readonly (keyof Objective)[];

/** Shared memory for a problem of that many meetings. */
export function blackboardBuffer(meetingCount: number): SharedArrayBuffer {
  return new SharedArrayBuffer(WORDS * 4 + FIELDS.length * 8 + 2 * meetingCount * 4);
}

export function openBlackboard(buffer: SharedArrayBuffer, meetingCount: number): Blackboard {
  const words = new Int32Array(buffer, 0, WORDS);
  const figures = new Float64Array(buffer, WORDS * 4, FIELDS.length);
  const places = new Int32Array(buffer, WORDS * 4 + FIELDS.length * 8, 2 * meetingCount);
  const locked = <T>(act: () => T): T => {
    // A spin lock serves: it is held for one copy of the places, and the main thread of a page may not wait.
    while (Atomics.compareExchange(words, LOCK, 0, 1) !== 0);
    try {
      return act();
    } finally {
      Atomics.store(words, LOCK, 0);
    }
  };
  const objective = (): Objective =>
    Object.fromEntries(FIELDS.map((field, i) => [field, figures[i]!])) as Record<keyof Objective, number>;
  return {
    buffer,
    version: () => Atomics.load(words, VERSION),
    read: (slots, interpreters) =>
      locked(() => {
        if (words[VERSION] === 0) return undefined;
        slots.set(places.subarray(0, meetingCount));
        interpreters.set(places.subarray(meetingCount));
        return objective();
      }),
    offer: (offered, slots, interpreters, better) =>
      locked(() => {
        if (words[VERSION]! > 0 && !better(offered, objective())) return false;
        FIELDS.forEach((field, i) => (figures[i] = offered[field]));
        places.set(slots, 0);
        places.set(interpreters, meetingCount);
        Atomics.add(words, VERSION, 1);
        return true;
      }),
    provenBreaks: () => Atomics.load(words, PROVEN),
    raiseProvenBreaks: (breaks) =>
      locked(() => Atomics.store(words, PROVEN, Math.max(breaks, Atomics.load(words, PROVEN)))),
    stopped: () => Atomics.load(words, STOP) === 1,
    stop: () => void Atomics.store(words, STOP, 1),
  };
}
