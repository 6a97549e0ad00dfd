import { childrenOf, contentOf, DerCursor, expectTag, rawOf, TAG, type Der } from "../der/read.ts";
import { oidOf, textOf } from "../der/values.ts";
import { oid, printableString, sequence, setOf, utf8String } from "../der/write.ts";
import { hexOf } from "../bytes.ts";

/** A distinguished name. Two are the same when their bytes are. */
export interface DistinguishedName {
  readonly der: Uint8Array;
  /** As RFC 4514 writes it, most specific part first: "CN=…,O=…,C=…". */
  readonly text: string;
  /** Parts in the certificate's order. */
  readonly attributes: readonly { readonly oid: string; readonly value: string }[];
}

export const NAME_OID = {
  commonName: "2.5.4.3",
  country: "2.5.4.6",
  locality: "2.5.4.7",
  organisation: "2.5.4.10",
  unit: "2.5.4.11",
} as const;
const SHORT: Readonly<Record<string, string>> = {
  "2.5.4.3": "CN",
  "2.5.4.5": "SERIALNUMBER",
  "2.5.4.6": "C",
  "2.5.4.7": "L",
  "2.5.4.8": "ST",
  "2.5.4.9": "STREET",
  "2.5.4.10": "O",
  "2.5.4.11": "OU",
  "2.5.4.12": "TITLE",
  "2.5.4.97": "ORGANIZATIONIDENTIFIER",
  "1.2.840.113549.1.9.1": "E",
  "1.2.643.3.131.1.1": "INN",
  "1.2.643.100.1": "OGRN",
  "1.2.643.100.4": "INNLE",
};

const escaped = (value: string): string => value.replace(/[\\,+"<>;=]/g, "\\$&");

/** @throws DerFault for another structure. A value of a kind that is no text is given in hexadecimal. */
export function nameOf(element: Der): DistinguishedName {
  const attributes: { oid: string; value: string }[] = [];
  for (const set of childrenOf(expectTag(element, TAG.sequence, "name")))
    for (const pair of childrenOf(expectTag(set, TAG.set, "part of a name"))) {
      const parts = new DerCursor(pair, "part of a name");
      const type = oidOf(parts.take(TAG.oid, "kind"));
      const value = parts.any("value");
      parts.end();
      attributes.push({ oid: type, value: value.tag === TAG.sequence ? `#${hexOf(contentOf(value))}` : textOf(value) });
    }
  const text = attributes.toReversed().map((each) => `${SHORT[each.oid] ?? each.oid}=${escaped(each.value)}`);
  return { der: rawOf(element), text: text.join(","), attributes };
}

/** First value of a kind of part, such as NAME_OID.commonName. */
export function partOf(name: DistinguishedName, kind: string): string | undefined {
  return name.attributes.find((each) => each.oid === kind)?.value;
}

/** A name's bytes from its parts, in order; country as printable string, as its syntax demands, all else UTF-8. */
export function derOfName(parts: readonly { readonly oid: string; readonly value: string }[]): Uint8Array<ArrayBuffer> {
  return sequence(
    ...parts.map((part) => {
      const value = part.oid === NAME_OID.country ? printableString(part.value) : utf8String(part.value);
      return setOf([sequence(oid(part.oid), value)]);
    }),
  );
}
