import type { Sha256 } from "@songhua/statistics";
import { hash } from "node:crypto";

/** SHA-256 of this platform, as the engine asks for it. */
export const sha256: Sha256 = {
  text: (text) => hash("sha256", text, "buffer"),
  bytes: (bytes) => hash("sha256", bytes, "buffer"),
};
