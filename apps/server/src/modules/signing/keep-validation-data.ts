import { decoded, PdfDict, PdfFile, PdfRef, PdfStream } from "@songhua/trust";
import { appendRevision, nextNumber, ref } from "./append-revision.ts";
import { withEntries, writeValue } from "./write-value.ts";

/** DER of what a verifier needs besides the signatures once the services that issued it are gone. */
export interface ValidationData {
  readonly certificates: readonly Uint8Array[];
  readonly crls: readonly Uint8Array[];
  readonly ocsp?: readonly Uint8Array[];
}

const KEYS = { Certs: "certificates", CRLs: "crls", OCSPs: "ocsp" } as const;

/**
 * Appends a document security store, which makes signatures with a time-stamp PAdES B-LT: the chains and the lists by which they were found
 * not to be revoked travel with the file. What a former store holds stays; what it holds already is not written twice. The very same bytes
 * come back when there is nothing to add. Source: ETSI EN 319 142-1, 5.4.2; ISO 32000-2, 12.8.4.3. O(file).
 */
export function keepValidationData(pdf: Uint8Array, data: ValidationData): Uint8Array {
  const file = new PdfFile(pdf);
  const held = file.root().get("DSS");
  const former = file.dict(held);
  const objects = new Map<number, string>();
  let next = nextNumber(file);
  const lists: Record<string, PdfRef[]> = {};
  for (const [key, name] of Object.entries(KEYS)) {
    const there = file.list(former?.get(key)).filter((item) => item instanceof PdfRef);
    const known = new Set(there.flatMap((item) => streamKey(file, item)));
    const added = (data[name] ?? []).flatMap((der) => {
      const bytes = Buffer.from(der).toString("latin1");
      if (known.has(bytes)) return [];
      known.add(bytes);
      objects.set(next, `<</Length ${der.length}>>\nstream\n${bytes}\nendstream`);
      return [ref(next++)];
    });
    if (there.length + added.length > 0) lists[key] = [...there, ...added];
  }
  if (objects.size === 0) return pdf;
  const store = writeValue(withEntries(former ?? new PdfDict(), lists));
  if (held instanceof PdfRef) objects.set(held.number, store);
  else {
    const root = file.revisions.at(-1)!.trailer.get("Root");
    if (!(root instanceof PdfRef)) throw new Error("the PDF's catalog has no number");
    objects.set(next, store);
    objects.set(root.number, writeValue(withEntries(file.root(), { DSS: ref(next) })));
  }
  return appendRevision(file, objects).bytes;
}

function streamKey(file: PdfFile, item: PdfRef): string[] {
  const stream = file.resolve(item);
  return stream instanceof PdfStream ? [Buffer.from(decoded(stream)).toString("latin1")] : [];
}
