import { useState } from "react";
import type { Run } from "../../runs/use-run.ts";

export interface Figures {
  readonly mustHeld: number;
  readonly niceWeight: number;
  readonly breaks: number;
}
/** What the run had reached when this share of its time, from 0 to 1, was over. */
export interface Point {
  readonly share: number;
  readonly breaks: number;
  readonly bound: number;
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

const MOST_POINTS = 400;

/** How a run has got better since one looks at it. */
export function useImprovement(run: Run | undefined): readonly Point[] {
  const [seen, setSeen] = useState<{ runId: string | undefined; points: readonly Point[] }>({
    runId: undefined,
    points: [],
  });
  const noted = notedBy(run);
  const points = seen.runId === run?.id ? seen.points : [];
  const last = points.at(-1);
  const share = run && run.total ? (run.done ?? 0) / run.total : 0;
  if (noted && (!last || last.share < share || last.breaks !== noted.best.breaks) && points.length < MOST_POINTS)
    setSeen({
      runId: run?.id,
      points: [...points, { share, breaks: noted.best.breaks, bound: noted.bound.breaks }],
    });
  return points;
}
