import { base64Of, joinBytes, utf8 } from "../bytes.ts";
import { plainSha256 } from "./merkle.ts";

/** Bytes of a salt: as many as the hash, so that nobody finds a short value by trying. */
export const SALT_BYTES = 32;
const DOMAIN = utf8("songhua.register/commitment/v1\0");

/**
 * What the register holds instead of a value: SHA-256(domain ‖ field ‖ 0 ‖ salt ‖ value), as base64. Whoever is shown the value and the salt
 * can check it; whoever is not learns nothing. @param salt 32 random bytes, never used twice @throws RangeError for another length
 */
export function commitmentOf(field: string, salt: Uint8Array, value: Uint8Array): string {
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt has ${SALT_BYTES} bytes, not ${salt.length}`);
  return base64Of(plainSha256(joinBytes(DOMAIN, utf8(`${field}\0`), salt, value)));
}
