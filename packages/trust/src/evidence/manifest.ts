import { base64Of, bytesOfBase64 } from "../bytes.ts";
import { DerFault } from "../der/read.ts";
import { digestByOid, SHA256, type DigestAlgorithm } from "../suites/digest.ts";
import { textOfBytes, utf8 } from "../text.ts";
import { readXml, type XmlElement } from "./xml.ts";

/** One file a manifest speaks for. */
export interface ManifestReference {
  readonly name: string;
  readonly mimeType?: string;
  readonly digest: DigestAlgorithm;
  readonly value: Uint8Array;
}

export interface AsicManifest {
  /** Path of the signature over this manifest. */
  readonly signature: string;
  readonly references: readonly ManifestReference[];
}

const DIGESTS: Readonly<Record<string, string>> = {
  "http://www.w3.org/2001/04/xmlenc#sha256": "2.16.840.1.101.3.4.2.1",
  "http://www.w3.org/2001/04/xmldsig-more#sha384": "2.16.840.1.101.3.4.2.2",
  "http://www.w3.org/2001/04/xmlenc#sha512": "2.16.840.1.101.3.4.2.3",
};
const ASIC = "http://uri.etsi.org/02918/v1.2.1#";
const DSIG = "http://www.w3.org/2000/09/xmldsig#";

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[char] ?? "&quot;");

/** The manifest over files, with SHA-256. Source: ETSI EN 319 162-1, annex A.4. */
export function writeManifest(
  signature: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array; readonly mimeType?: string }[],
): Uint8Array<ArrayBuffer> {
  const lines = files.map(({ name, bytes, mimeType }) => {
    const type = mimeType === undefined ? "" : ` MimeType="${escaped(mimeType)}"`;
    return `  <asic:DataObjectReference URI="${escaped(encodeURI(name))}"${type}>
    <ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>
    <ds:DigestValue>${base64Of(SHA256.digest(bytes))}</ds:DigestValue>
  </asic:DataObjectReference>`;
  });
  return utf8(`<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<asic:ASiCManifest xmlns:asic="${ASIC}" xmlns:ds="${DSIG}">
  <asic:SigReference URI="${escaped(encodeURI(signature))}" MimeType="application/pkcs7-signature"/>
${lines.join("\n")}
</asic:ASiCManifest>
`);
}

function pathOf(element: XmlElement): string {
  const uri = element.attributes.get("URI");
  if (uri === undefined || uri === "") throw new DerFault("reference without URI");
  try {
    return decodeURIComponent(uri).replace(/^\//, "");
  } catch {
    throw new DerFault("reference with a broken URI");
  }
}

/** @throws DerFault for another document, a reference given twice, or a digest that is weak or not known here. */
export function readManifest(bytes: Uint8Array): AsicManifest {
  const text = textOfBytes(bytes);
  if (text === undefined) throw new DerFault("manifest is not UTF-8");
  const root = readXml(text);
  if (root.name !== "ASiCManifest") throw new DerFault(`manifest expected, ${root.name} found`);
  const signatures = root.children.filter(({ name }) => name === "SigReference");
  if (signatures.length !== 1) throw new DerFault("manifest names not exactly one signature");
  const references = root.children
    .filter(({ name }) => name === "DataObjectReference")
    .map((element): ManifestReference => {
      const method = element.children.find(({ name }) => name === "DigestMethod")?.attributes.get("Algorithm") ?? "";
      const digest = digestByOid(DIGESTS[method] ?? "");
      const value = bytesOfBase64(element.children.find(({ name }) => name === "DigestValue")?.text ?? "-");
      if (digest === undefined || value === undefined)
        throw new DerFault(`reference without a digest known here: ${method}`);
      const mimeType = element.attributes.get("MimeType");
      return { name: pathOf(element), digest, value, ...(mimeType === undefined ? {} : { mimeType }) };
    });
  if (new Set(references.map(({ name }) => name)).size !== references.length)
    throw new DerFault("a file referred to twice");
  return { signature: pathOf(signatures[0]!), references };
}
