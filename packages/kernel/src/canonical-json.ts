export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * JSON Canonicalization Scheme (RFC 8785): object keys sorted by UTF-16 code units, no white space, ECMAScript numbers.
 * Equal values give equal bytes, so the result can be hashed and signed. `undefined` members are left out.
 * @throws Error for NaN, infinities and lone surrogates, which JSON cannot carry. O(n log n).
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error("canonical JSON cannot carry a non-finite number");
    return JSON.stringify(value);
  }
  if (typeof value === "string") {
    if (!value.isWellFormed()) throw new Error("canonical JSON cannot carry a lone surrogate");
    return JSON.stringify(value);
  }
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const member = value[key];
      return member === undefined ? [] : [`${canonicalJson(key)}:${canonicalJson(member)}`];
    });
  return `{${members.join(",")}}`;
}

/**
 * `canonicalJson` of an object that is plain JSON data by its definition, such as a problem or a certificate: interfaces lack only the index
 * signature that `Json` asks for. What is no JSON after all is refused as there.
 */
export function canonicalJsonOf(data: object): string {
  return canonicalJson(data as Json);
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
