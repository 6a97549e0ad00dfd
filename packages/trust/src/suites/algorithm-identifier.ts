import { DerCursor, rawOf, TAG, type Der } from "../der/read.ts";
import { oidOf } from "../der/values.ts";
import { oid, sequence } from "../der/write.ts";

/** AlgorithmIdentifier: an identifier and, where given, its parameters as they stood. */
export interface AlgorithmIdentifier {
  readonly oid: string;
  readonly parameters?: Uint8Array;
}

/** @throws DerFault for another structure. */
export function algorithmOf(element: Der): AlgorithmIdentifier {
  const parts = new DerCursor(element, "algorithm");
  const dotted = oidOf(parts.take(TAG.oid, "identifier"));
  const parameters = parts.peek === undefined ? undefined : rawOf(parts.any("parameters"));
  parts.end();
  return { oid: dotted, ...(parameters === undefined ? {} : { parameters }) };
}

export function derOfAlgorithm(algorithm: AlgorithmIdentifier): Uint8Array<ArrayBuffer> {
  return sequence(oid(algorithm.oid), ...(algorithm.parameters === undefined ? [] : [algorithm.parameters]));
}

/** Whether an algorithm that takes no parameters has none: absent or NULL (RFC 5754, section 2). Anything else was put there. */
export function isWithoutParameters({ parameters }: AlgorithmIdentifier): boolean {
  return parameters === undefined || (parameters.length === 2 && parameters[0] === TAG.null && parameters[1] === 0);
}
