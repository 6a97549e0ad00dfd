import type { Services } from "../../platform/services.ts";
import { stampFrom, type Stamp } from "../signing/index.ts";

const PAUSE_MS = 60_000;
const TIMEOUT_MS = 4_000;
let downUntil = 0;

/**
 * The configured time-stamp service; nothing where none is. A service that failed is left alone for a minute: nobody in a hall waits for it
 * twice, and what was not stamped is stamped later.
 */
export function stampOf({ config }: Pick<Services, "config">, options: { patient?: boolean } = {}): Stamp | undefined {
  const url = config.signing.timestampUrl;
  if (url === undefined) return undefined;
  const ask = stampFrom({ url, timeoutMs: TIMEOUT_MS }, () => {
    downUntil = performance.now() + PAUSE_MS;
  });
  return (bytes) => (!options.patient && performance.now() < downUntil ? Promise.resolve(undefined) : ask(bytes));
}
