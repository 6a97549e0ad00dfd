import {
  consistencyFromTiles,
  cosignedAt,
  formatWitnessRequest,
  parseCheckpoint,
  parseCount,
  parseSignatureLine,
  type ReadTile,
  type TrustedWitness,
} from "@songhua/trust";

const TIMEOUT_MS = 5000;
const MAX_ANSWER_CHARS = 16 * 1024;

/** A witness's signature of a checkpoint. */
export interface ObtainedCosignature {
  /** With its newline, to be put under the checkpoint. */
  readonly line: string;
  /** Milliseconds since 1970, by the witness's clock. */
  readonly at: number;
}

/** Why a witness signed nothing. Short enough for a page, and nothing in it but our words, numbers and codes. */
export class WitnessError extends Error {}

/**
 * Brings a witness from the size it knows to that of a checkpoint. A wrong guess of what it knows is corrected once: it says how far it is.
 * @param checkpointText signed by the log
 * @param from size of the tree the witness is believed to know
 * @throws WitnessError when it is down, slow, ahead of the log or does not sign
 */
export async function requestCosignature(
  witness: TrustedWitness,
  checkpointText: string,
  from: number,
  readTile: ReadTile,
): Promise<ObtainedCosignature> {
  const { checkpoint, note } = parseCheckpoint(checkpointText)!;
  const ask = async (oldSize: number): Promise<{ status: number; body: string }> => {
    const proof = await consistencyFromTiles(oldSize, checkpoint.size, readTile);
    return post(witness.url ?? "", formatWitnessRequest({ oldSize, proof, checkpointText }));
  };
  const guess = Math.min(from, checkpoint.size);
  const first = await ask(guess);
  const told = first.status === 409 ? parseCount(first.body.trim()) : undefined;
  if (told !== undefined && told > checkpoint.size)
    throw new WitnessError(`it has signed ${told} entries, and this log has ${checkpoint.size}: was it restored?`);
  const answer = told === undefined || told === guess ? first : await ask(told);
  if (answer.status !== 200) throw new WitnessError(`it refused with ${answer.status}`);
  for (const line of answer.body.split("\n")) {
    const signature = parseSignatureLine(line);
    const timeSec = signature && cosignedAt(note.text, signature, witness.key);
    if (timeSec !== undefined) return { line: `${line}\n`, at: timeSec * 1000 };
  }
  throw new WitnessError("its answer holds no signature by its key");
}

async function post(url: string, body: string): Promise<{ status: number; body: string }> {
  try {
    const response = await fetch(`${url.replace(/\/+$/, "")}/add-checkpoint`, {
      method: "POST",
      body,
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return { status: response.status, body: (await response.text()).slice(0, MAX_ANSWER_CHARS) };
  } catch (error) {
    const { name, cause } = error as { name?: string; cause?: { code?: string } };
    throw new WitnessError(name === "TimeoutError" ? "no answer in time" : (cause?.code ?? "no answer"));
  }
}
