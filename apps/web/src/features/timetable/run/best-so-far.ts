import { notedNumber, type Run } from "../../runs/use-run.ts";

export interface Figures {
  readonly mustHeld: number;
  readonly niceWeight: number;
  readonly breaks: number;
}
/** What the run had reached when so many seconds were over. */
export interface Point {
  readonly seconds: number;
  readonly breaks: number;
  readonly bound: number;
}
export interface Course {
  readonly points: readonly Point[];
  /** Seconds the run has been given, or has taken where that is more. */
  readonly length: number;
}

function figuresIn(value: unknown): Figures | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { mustHeld, niceWeight, breaks } = value as Partial<Record<keyof Figures, unknown>>;
  return typeof mustHeld === "number" && typeof niceWeight === "number" && typeof breaks === "number"
    ? { mustHeld, niceWeight, breaks }
    : undefined;
}

/** The best a run has noted, and the bound nothing can beat; undefined until it has noted any. */
export function notedBy(run: Run | undefined): { best: Figures; bound: Figures; held: number } | undefined {
  const best = figuresIn(run?.note["best"]);
  const bound = figuresIn(run?.note["bound"]);
  const held = run?.note["held"];
  if (!best || !bound) return undefined;
  return { best, bound, held: typeof held === "number" ? held : best.mustHeld + best.niceWeight };
}

function isPoint(value: unknown): value is Point {
  if (typeof value !== "object" || value === null) return false;
  const { seconds, breaks, bound } = value as Partial<Record<keyof Point, unknown>>;
  return typeof seconds === "number" && typeof breaks === "number" && typeof bound === "number";
}

/** How a run has got better since its start, as it noted it itself: the same whoever looks, and whenever. */
export function courseOf(run: Run | undefined): Course {
  const noted = run?.note["course"];
  const points = Array.isArray(noted) ? noted.filter(isPoint) : [];
  const last = points.at(-1);
  const seconds = Math.max(notedNumber(run, "seconds") ?? 0, last?.seconds ?? 0);
  return {
    points: last && seconds > last.seconds ? [...points, { ...last, seconds }] : points,
    length: Math.max(notedNumber(run, "budget") ?? 0, seconds),
  };
}
