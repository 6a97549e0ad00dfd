/**
 * Waits until the process is asked to end, then lets go of everything. A second request while that goes on changes nothing:
 * a terminal sends Ctrl-C to npm and to us.
 */
export async function untilStopped(release: () => Promise<void>): Promise<void> {
  // Signals alone do not keep a process alive; the server does, and for a mere worker this timer.
  const alive = setInterval(() => undefined, 2 ** 30);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve());
  });
  clearInterval(alive);
  await release();
}
