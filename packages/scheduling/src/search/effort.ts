/** How long a search may run. Whatever comes first ends it. */
export interface Effort {
  /** True when the search should stop now; cheap enough to ask at every iteration. */
  spent(iteration: number): boolean;
  /** Share of the effort used, 0 to 1. */
  share(iteration: number): number;
}

/** Iterations between looks at the clock and the caller's wish, both of which may be slow. */
const LOOK_EVERY = 128;

export interface EffortLimits {
  readonly iterations: number;
  /** Milliseconds on any steady scale. */
  readonly clock?: (() => number) | undefined;
  readonly startedAt?: number | undefined;
  readonly deadlineMs?: number | undefined;
  readonly shouldStop?: (() => boolean) | undefined;
}

export function effortOf(limits: EffortLimits): Effort {
  const { iterations, clock, startedAt = 0, deadlineMs, shouldStop } = limits;
  let stopped = false;
  let timeShare = 0;
  let nextLook = 0;
  return {
    spent(iteration) {
      if (iteration >= nextLook) {
        nextLook = iteration + LOOK_EVERY;
        if (clock && deadlineMs !== undefined) timeShare = (clock() - startedAt) / deadlineMs;
        stopped ||= timeShare >= 1 || shouldStop?.() === true;
      }
      return stopped || iteration >= iterations;
    },
    share: (iteration) => Math.min(1, Math.max(timeShare, iteration / iterations)),
  };
}

/** The first part of an effort, up to `share` of it. */
export function firstOf(effort: Effort, share: number): Effort {
  return {
    spent: (iteration) => effort.spent(iteration) || effort.share(iteration) >= share,
    share: (iteration) => Math.min(1, effort.share(iteration) / share),
  };
}

/** What is left of an effort after so many iterations; counts its own from 0. */
export function restOf(effort: Effort, done: number): Effort {
  const used = effort.share(done);
  return {
    spent: (iteration) => effort.spent(done + iteration),
    share: (iteration) => (used >= 1 ? 1 : (effort.share(done + iteration) - used) / (1 - used)),
  };
}
