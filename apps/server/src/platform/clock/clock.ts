import type { Instant } from "@songhua/kernel";

export interface Clock {
  now(): Instant;
}
export const systemClock: Clock = { now: () => new Date().toISOString() };
