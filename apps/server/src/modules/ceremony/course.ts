import type { Instant } from "@songhua/kernel";

export interface CourseItem {
  readonly agreementId: string;
  readonly position: number;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
}
export interface Step {
  readonly state: "planned" | "running" | "ended";
  /** Items whose times change. */
  readonly items: readonly { agreementId: string; startedAt: Instant | null; endedAt: Instant | null }[];
}

/** The next key press: who is on stage has finished, the next is called; after the last the session ends. Undefined: it has ended. */
export function nextStep(items: readonly CourseItem[], state: Step["state"], now: Instant): Step | undefined {
  if (state === "ended" || items.length === 0) return undefined;
  const order = items.toSorted((a, b) => a.position - b.position);
  const onStage = order.find((item) => item.startedAt !== null && item.endedAt === null);
  const next = order.find((item) => item.startedAt === null);
  return {
    state: next ? "running" : "ended",
    items: [
      ...(onStage ? [{ agreementId: onStage.agreementId, startedAt: onStage.startedAt, endedAt: now }] : []),
      ...(next ? [{ agreementId: next.agreementId, startedAt: now, endedAt: null }] : []),
    ],
  };
}

/** The last key press taken back. Undefined: nothing has begun. */
export function stepBack(items: readonly CourseItem[], state: Step["state"]): Step | undefined {
  if (state === "planned") return undefined;
  const order = items.toSorted((a, b) => a.position - b.position);
  const onStage = order.findLast((item) => item.startedAt !== null && item.endedAt === null);
  const before = order
    .filter((item) => item.endedAt !== null)
    .toSorted((a, b) => a.endedAt!.localeCompare(b.endedAt!) || a.position - b.position)
    .at(-1);
  return {
    state: before ? "running" : "planned",
    items: [
      ...(onStage ? [{ agreementId: onStage.agreementId, startedAt: null, endedAt: null }] : []),
      ...(before ? [{ agreementId: before.agreementId, startedAt: before.startedAt, endedAt: null }] : []),
    ],
  };
}
