import type { Bound, RefutationReference } from "@songhua/scheduling";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const pack = promisify(gzip);

/** A proof as it is stored and handed out. */
export interface PackedProof {
  readonly sha256: string;
  readonly packed: Buffer;
}

/** The file that shows a bound resting on a search, if one was kept. */
export function proofIn({ reasons }: Bound): RefutationReference | undefined {
  return reasons.find((reason) => reason.code === "fewer_breaks_refuted")?.proof ?? undefined;
}

/** Packed for storing, where the bound still names it. */
export async function packProof(bound: Bound, proof: Uint8Array | undefined): Promise<PackedProof | undefined> {
  const named = proofIn(bound);
  return named && proof && { sha256: named.sha256, packed: await pack(proof) };
}
