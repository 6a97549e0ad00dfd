import { narrow } from "../exact/narrow.ts";
import type { Model } from "../model/model.ts";

/** The slots left to each meeting if all are held, (meeting, slot) → 1; undefined when some meeting has none left. See `narrow`. */
export function slotsIfAllHeld(model: Model): Uint8Array | undefined {
  const domain = model.domain.slice();
  return narrow(model, domain) ? undefined : domain;
}
