/* Every runtime has these two, browsers and servers alike; only their types come with a platform, which an engine does not name. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  encoding: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

/** UTF-8 octets of text. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

export type TextEncoding = "utf-8" | "latin1" | "utf-16be";

/** Text of octets, or nothing when they are none in that encoding. A byte order mark stays, so that text and octets agree. */
export function textOfBytes(bytes: Uint8Array, encoding: TextEncoding = "utf-8"): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text of octets that need not be whole: what cannot be read becomes the replacement character. */
export const looseTextOf = (bytes: Uint8Array): string => new TextDecoder("utf-8").decode(bytes);

/** One character an octet, for formats whose syntax is ASCII. */
export const latin1Of = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);
