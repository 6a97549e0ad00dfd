/** Milliseconds on a steady scale that all threads of this process share. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}
