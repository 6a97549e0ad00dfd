import { REFUTATION_FORMAT, type RefutationHeader } from "../../problem/refutation-shape.ts";

/** What is wrong with a refutation, `byte` where in the file (from 0), `step` which step (from 1). */
export type RefutationFault =
  | { readonly code: "refutation_no_header"; readonly byte: number }
  | { readonly code: "refutation_too_large"; readonly most: number }
  | { readonly code: "refutation_of_other_problem"; readonly found: string }
  | { readonly code: "refutation_claims_less"; readonly claimed: number; readonly found: number }
  | { readonly code: "refutation_other_clauses"; readonly claimed: number; readonly found: number }
  | { readonly code: "refutation_bad_step"; readonly byte: number; readonly step: number }
  | { readonly code: "refutation_cut_short"; readonly byte: number; readonly step: number }
  | {
      readonly code: "refutation_unknown_variable";
      readonly byte: number;
      readonly step: number;
      readonly variable: number;
    }
  | { readonly code: "refutation_does_not_follow"; readonly byte: number; readonly step: number }
  | { readonly code: "refutation_no_contradiction"; readonly byte: number; readonly steps: number }
  | { readonly code: "refutation_effort_spent"; readonly byte: number; readonly step: number };

const LONGEST_HEADER = 1024;
const LINE_FEED = 10;
const ADDED = 0x61;
const DELETED = 0x64;

/** The header and where the steps begin; undefined where there is none of this format. */
export function readHeader(file: Uint8Array): { header: RefutationHeader; stepsAt: number } | undefined {
  const end = file.subarray(0, LONGEST_HEADER).indexOf(LINE_FEED);
  if (end < 0) return undefined;
  const text = Array.from(file.subarray(0, end), (byte) => String.fromCharCode(byte)).join("");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isHeader(value) ? { header: value, stepsAt: end + 1 } : undefined;
}

function isHeader(value: unknown): value is RefutationHeader {
  if (typeof value !== "object" || value === null) return false;
  const { format, problemHash, breaks, mostBreaks, variables } = value as Record<string, unknown>;
  const whole = [breaks, mostBreaks, variables].every((number) => Number.isSafeInteger(number) && Number(number) >= 0);
  const counts = whole && Number(breaks) >= 1 && Number(mostBreaks) >= Number(breaks) - 1;
  return format === REFUTATION_FORMAT && typeof problemHash === "string" && counts;
}

/** Reads the steps of a refutation one by one. */
export class StepReader {
  /** Literals of the step last read; only the first `size` count. */
  literals = new Int32Array(256);
  size = 0;
  /** True: the clause may be forgotten. False: it is added. */
  deletes = false;
  /** Where the step last read begins. */
  byte: number;
  /** Its number, from 1. */
  step = 0;
  private readonly file: Uint8Array;
  private readonly mostVariable: number;
  private at: number;

  constructor(file: Uint8Array, from: number, mostVariable: number) {
    this.file = file;
    this.at = from;
    this.byte = from;
    this.mostVariable = mostVariable;
  }

  /** "end" after the last step; a fault for bytes that are no step. O(length of the step). */
  next(): "step" | "end" | RefutationFault {
    const { file } = this;
    if (this.at >= file.length) return "end";
    this.byte = this.at;
    this.step++;
    const kind = file[this.at++];
    if (kind !== ADDED && kind !== DELETED) return this.fault("refutation_bad_step");
    this.deletes = kind === DELETED;
    this.size = 0;
    for (;;) {
      let [literal, shift] = [0, 0];
      for (let more = true; more; shift += 7) {
        const byte = file[this.at++];
        if (byte === undefined) return this.fault("refutation_cut_short");
        if (shift > 28) return this.fault("refutation_bad_step");
        literal += (byte & 127) * 2 ** shift;
        more = byte > 127;
      }
      if (literal === 0) return "step";
      if (literal === 1) return this.fault("refutation_bad_step");
      const variable = Math.floor(literal / 2);
      if (variable > this.mostVariable)
        return { code: "refutation_unknown_variable", byte: this.byte, step: this.step, variable };
      if (this.size === this.literals.length) this.grow();
      this.literals[this.size++] = literal;
    }
  }

  private fault(code: "refutation_bad_step" | "refutation_cut_short"): RefutationFault {
    return { code, byte: this.byte, step: this.step };
  }

  private grow(): void {
    const larger = new Int32Array(2 * this.literals.length);
    larger.set(this.literals);
    this.literals = larger;
  }
}
