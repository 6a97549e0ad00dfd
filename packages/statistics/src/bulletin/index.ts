export { slotsOf, partsOf, slotIdsOf, slotId, type BulletinData, type Slot, type TextPart } from "./slot.ts";
export { sayAmount, sayChange, sayFigure, sayLarge, sayPercent } from "./say-figure.ts";
export { BULLETIN_SECTIONS, type BulletinSection } from "./wording.ts";
export {
  bulletinPeriod,
  bulletinYears,
  composeBulletin,
  composeBulletins,
  type Bulletin,
  type BulletinParagraph,
  type BulletinYear,
} from "./compose-bulletin.ts";
export { typedFigures, type TypedFigure, type TypedUnit } from "./typed-figures.ts";
export { checkText, type TextMark } from "./check-text.ts";
export { bulletinCharts, type BulletinChart } from "./charts.ts";
export { chartSvg, drawBulletinChart, escapeXml, type Drawing, type Ink, type Mark } from "./draw-chart.ts";
export { leadingFigures, type LeadingFigure } from "./leadership.ts";
