import { joinBytes, utf8 } from "../bytes.ts";
import { isBy, verifiesEd25519, type NoteKey, type NoteSignature, type NoteSigner } from "./note.ts";

const TIME_BYTES = 8;

/** The text a witness signs: it saw this checkpoint, consistent with all it saw before, at that second. Source: C2SP tlog-cosignature. */
function cosignedMessage(checkpointText: string, timeSec: number): Uint8Array {
  return utf8(`cosignature/v1\ntime ${timeSec}\n${checkpointText}`);
}

/** A witness's signature of a checkpoint's text. `timeSec`: seconds since 1970, whole. */
export function cosign(checkpointText: string, timeSec: number, witness: NoteSigner): NoteSignature {
  const time = new Uint8Array(TIME_BYTES);
  new DataView(time.buffer).setBigUint64(0, BigInt(timeSec));
  const signature = witness.sign(cosignedMessage(checkpointText, timeSec));
  return { name: witness.name, id: witness.id, bytes: joinBytes(time, signature) };
}

/** When a witness says it saw the checkpoint, seconds since 1970; nothing when the signature is not its own or does not fit. */
export function cosignedAt(checkpointText: string, signature: NoteSignature, witness: NoteKey): number | undefined {
  if (!isBy(signature, witness) || signature.bytes.length !== TIME_BYTES + 64) return undefined;
  const time = new DataView(signature.bytes.buffer, signature.bytes.byteOffset).getBigUint64(0);
  if (time > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  const timeSec = Number(time);
  const fits = verifiesEd25519(
    witness.publicKey,
    cosignedMessage(checkpointText, timeSec),
    signature.bytes.slice(TIME_BYTES),
  );
  return fits ? timeSec : undefined;
}
