import type { DemoListing } from "../shape.ts";
import { CHINESE_TECHNOLOGY } from "./chinese-technology.ts";
import { CHINESE_TRADE } from "./chinese-trade.ts";
import { ENGLISH } from "./english.ts";
import { KOREAN_NORTH_EAST } from "./korean-north-east.ts";
import { KOREAN_SOUTH } from "./korean.ts";
import { parseListings } from "./parse.ts";
import { RUSSIAN } from "./russian.ts";

/** Offers and needs of generated organisations. */
export const LISTINGS: readonly DemoListing[] = [
  ...parseListings("zh", "z", CHINESE_TRADE + CHINESE_TECHNOLOGY),
  ...parseListings("ru", "r", RUSSIAN),
  ...parseListings("ko", "k", KOREAN_SOUTH),
  ...parseListings("kc", "c", KOREAN_NORTH_EAST),
  ...parseListings("en", "e", ENGLISH),
];
