/** What the command line of the benchmark says. */
export interface Settings {
  /** For each problem; undefined: what the section takes for each of its sizes. */
  readonly seconds: number | undefined;
  readonly seed: number;
  readonly threads: number;
}

export const print = (line: string): void => console.log(line);

/** `12.34` or `–` for what was not reached. */
export function figure(value: number | undefined, digits = 2): string {
  return value === undefined ? "–" : value.toFixed(digits);
}
