import { verifierKeyText, type TrustedWitness } from "@songhua/trust";
import type { Services } from "../../platform/services.ts";
import { latestCheckpoint, listWitnesses, tileReader } from "./log-queries.ts";
import { saveCosignature, saveWitness } from "./log-store.ts";
import { readPolicy } from "./policy-file.ts";
import { requestCosignature, WitnessError } from "./request-cosignature.ts";

/**
 * Asks every witness that has not signed the newest checkpoint, all at once; one that is down costs the others nothing and is asked
 * again with the next entry, or within a minute.
 * @returns whether all of them have signed it
 */
export async function askWitnesses(services: Services): Promise<boolean> {
  const { db, clock, config } = services;
  const { witnesses } = readPolicy(config);
  const head = await latestCheckpoint(db);
  if (witnesses.length === 0 || !head) return true;
  const known = new Map((await listWitnesses(db)).map((row) => [row.key, row]));
  const ask = async (witness: TrustedWitness): Promise<boolean> => {
    const key = verifierKeyText(witness.key);
    const state = known.get(key);
    if (state?.size === head.size && state.problem === null) return true;
    const askedAt = clock.now();
    try {
      const { line, at } = await requestCosignature(witness, head.note, state?.size ?? 0, tileReader(db));
      await saveCosignature(db, { size: head.size, key, line, at: new Date(at).toISOString() });
      await saveWitness(db, key, { size: head.size, askedAt, problem: null });
      return true;
    } catch (error) {
      if (!(error instanceof WitnessError)) throw error;
      await saveWitness(db, key, { askedAt, problem: error.message });
      return false;
    }
  };
  return (await Promise.all(witnesses.map(ask))).every(Boolean);
}
