/** What a command sees of the terminal it runs in. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** True when a person watches stderr: progress is shown there and nowhere else. */
  readonly errIsTerminal: boolean;
  readonly columns: number;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    errIsTerminal: process.stderr.isTTY,
    columns: process.stderr.columns || 80,
  };
}

export interface ProgressLine {
  readonly show: (label: string, done: number, total: number) => void;
  /** Takes the line away before anything else is written. */
  readonly clear: () => void;
}

const SHOW_EVERY_MS = 100;
const BAR_CELLS = 24;

/** One line on stderr that is written over as work goes on; silent where nobody watches. */
export function progressLine(terminal: Terminal, quiet: boolean, clock: () => number): ProgressLine {
  if (quiet || !terminal.errIsTerminal) return { show: () => undefined, clear: () => undefined };
  let shownAt = -Infinity;
  let shown = false;
  let phase = "";
  return {
    show(label, done, total) {
      if (label === phase && clock() - shownAt < SHOW_EVERY_MS && done < total) return;
      phase = label;
      shownAt = clock();
      shown = true;
      const share = total > 0 ? Math.min(1, done / total) : 0;
      const bar = "█".repeat(Math.round(share * BAR_CELLS)).padEnd(BAR_CELLS, "·");
      const text = `${bar} ${String(Math.round(share * 100)).padStart(3)} % ${label}`;
      terminal.err(`\r\u001b[K${text.slice(0, terminal.columns - 1)}`);
    },
    clear() {
      if (shown) terminal.err("\r\u001b[K");
      shown = false;
    },
  };
}
