import type { Refutation } from "../exact/question.ts";
import { REFUTATION_FORMAT, type RefutationHeader } from "../problem/refutation-shape.ts";

/** The file that shows a refutation to anybody, as refutation-shape.ts describes it. `problemHash` as in the certificate. O(bytes). */
export function refutationFile(
  { breaks, mostBreaks, variables }: Refutation,
  steps: Uint8Array,
  problemHash: string,
): Uint8Array<ArrayBuffer> {
  const header: RefutationHeader = { format: REFUTATION_FORMAT, problemHash, breaks, mostBreaks, variables };
  const line = `${JSON.stringify(header)}\n`;
  const file = new Uint8Array(line.length + steps.length);
  for (let i = 0; i < line.length; i++) file[i] = line.charCodeAt(i);
  file.set(steps, line.length);
  return file;
}
