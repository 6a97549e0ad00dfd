/**
 * Hears Ctrl-C without ending the process, so that the work in hand can end with the best it has. A second one changes nothing: a
 * terminal sends it to npm and to us.
 */
export function untilInterrupted(): { readonly asked: () => boolean; readonly release: () => void } {
  let asked = false;
  const note = (): void => {
    asked = true;
  };
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.on(signal, note);
  return {
    asked: () => asked,
    release: () => {
      for (const signal of signals) process.off(signal, note);
    },
  };
}
