import { hex, lineText, type ContractLine, type Sha256 } from "@songhua/statistics";
import { hash } from "node:crypto";

/** SHA-256 of this platform, as the engine asks for it. */
export const sha256: Sha256 = {
  text: (text) => hash("sha256", text, "buffer"),
  bytes: (bytes) => hash("sha256", bytes, "buffer"),
};

export function sha256Hex(content: string | Uint8Array): string {
  return hex(typeof content === "string" ? sha256.text(content) : sha256.bytes(content));
}

/** SHA-256 of a line's canonical text, hexadecimal. */
export function digestOf(line: ContractLine): string {
  return sha256Hex(lineText(line));
}
