import { formatReceipt, inclusionFromTiles, type Openings } from "@songhua/trust";
import type { Services } from "../../platform/services.ts";
import { findAgreementEntry } from "./entry-queries.ts";
import { sha256 } from "./enter.ts";
import { tileReader } from "./log-queries.ts";
import { readPolicy } from "./policy-file.ts";
import { bestCheckpoint, publicPolicy } from "./public-log.ts";

/** All that shows an entry of an agreement to somebody who trusts the log's key and its witnesses'. */
export interface AgreementReceipt {
  /** `c2sp.org/tlog-proof@v1`. */
  readonly receipt: string;
  /** The checkpoint in it, as a file of its own. */
  readonly checkpoint: string;
  /** Place in the log, from 0. */
  readonly index: number;
  /** The exact text that was entered. */
  readonly entry: string;
  /** What opens its commitments; for those who may see the agreement. */
  readonly openings: Openings;
  /** Enough witnesses have signed by now. */
  readonly witnessed: boolean;
  /** Keys to check it by: a policy file. */
  readonly policy: string;
}

/** The receipt of an agreement's newest entry, of the one at a place, or of its signing; nothing while it waits for its place in the log. */
export async function receiptFor(
  services: Services,
  eventId: string,
  agreementId: string,
  logIndex?: number,
  type?: "signing",
): Promise<AgreementReceipt | undefined> {
  const row = await findAgreementEntry(services.db, eventId, agreementId, logIndex, type);
  if (!row || row.log_index === null || row.entry === null) return undefined;
  const best = await bestCheckpoint(services, readPolicy(services.config), row.log_index);
  if (!best) return undefined;
  const proof = await inclusionFromTiles(row.log_index, best.size, tileReader(services.db), sha256);
  return {
    receipt: formatReceipt({ index: row.log_index, proof, checkpointText: best.text }),
    checkpoint: best.text,
    index: row.log_index,
    entry: row.entry,
    openings: row.openings,
    witnessed: best.enough,
    policy: (await publicPolicy(services)) ?? "",
  };
}
