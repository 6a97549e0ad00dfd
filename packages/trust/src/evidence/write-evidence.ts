import { buildSignedData, signatureValueOf, withTimestamp, type SignDataInput } from "../cms/build-signed-data.ts";
import { utf8 } from "../text.ts";
import { writeManifest } from "./manifest.ts";
import { writeZip } from "./zip-write.ts";

export const ASIC_E = "application/vnd.etsi.asic-e+zip";
/** Where the signed document stands. */
export const AGREEMENT = "agreement.pdf";
/** Folder of detached signatures, each over exactly the octets of the agreement: national algorithms. */
export const SIGNATURES = "signatures/";

export interface EvidenceFile {
  /** Path in the container, such as "audit.json". */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mimeType?: string;
}

/** Who closes the container: the organiser, with a key of the event's authority or another. */
export interface EvidenceSeal extends Omit<SignDataInput, "content"> {
  /** Token of a time-stamp service over the given octets; nothing while the service is out of reach. */
  readonly timestamp?: (stamped: Uint8Array) => Promise<Uint8Array | undefined>;
}

const PACKED = /\.(pdf|png|jpe?g|zip|woff2)$/i;

/**
 * An evidence container, ASiC-E with CAdES: the agreement, national signatures over it under `signatures/`, chains, time-stamps, audit
 * trail, register receipt, sheets, all under one signed manifest. The same files and signature give the same bytes.
 * Source: ETSI EN 319 162-1, section 4.4. @throws RangeError for a name that is taken, reserved or given twice.
 */
export async function writeEvidence(
  files: readonly EvidenceFile[],
  seal: EvidenceSeal,
): Promise<Uint8Array<ArrayBuffer>> {
  const names = new Set<string>();
  for (const { name } of files) {
    const key = name.normalize("NFC").toLowerCase();
    if (names.has(key) || key === "mimetype" || key.startsWith("meta-inf/"))
      throw new RangeError(`evidence named ${name}`);
    names.add(key);
  }
  const signature = "META-INF/signature001.p7s";
  const manifest = writeManifest(signature, files);
  const { timestamp, ...input } = seal;
  const signed = await buildSignedData({ ...input, content: manifest });
  const token = await timestamp?.(signatureValueOf(signed));
  return writeZip([
    { name: "mimetype", bytes: utf8(ASIC_E), stored: true },
    ...files.map(({ name, bytes }) => ({ name, bytes, stored: PACKED.test(name) })),
    { name: "META-INF/ASiCManifest001.xml", bytes: manifest },
    { name: signature, bytes: token === undefined ? signed : withTimestamp(signed, token) },
  ]);
}
