export { slotsOf, partsOf, slotIdsOf, slotId, type BulletinData, type Slot, type TextPart } from "./slot.ts";
export { sayAmount, sayChange, sayFigure, sayLarge, sayPercent } from "./say-figure.ts";
export { BULLETIN_SECTIONS, type BulletinSection } from "./wording.ts";
export {
  bulletinPeriod,
  composeBulletin,
  composeBulletins,
  type Bulletin,
  type BulletinParagraph,
} from "./compose-bulletin.ts";
export { typedFigures, type TypedFigure, type TypedUnit } from "./typed-figures.ts";
export { checkText, type TextMark } from "./check-text.ts";
