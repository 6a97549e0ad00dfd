import type { MultiText } from "@songhua/kernel";

/** Along what a number may be broken down or its population chosen. */
export const DIMENSIONS = [
  "kind",
  "currency",
  "location",
  "group",
  "class",
  "market",
  "region",
  "ownership",
  "ordered",
  "delivered",
  "ebops",
  "event",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * What is counted. `signing`: an agreement on the day it was signed. `execution`: value performed and received, on its day.
 * `digital`: the signed value split by whether it is delivered over networks.
 */
export const FACTS = ["signing", "execution", "digital"] as const;
export type FactKind = (typeof FACTS)[number];

export interface Population {
  readonly facts: FactKind;
  /** Only these codes; a dimension not named is not looked at. */
  readonly where: { readonly [D in Dimension]?: readonly string[] };
}

/**
 * Over what time a number goes: a year, a quarter, a month, or from January to the end of a month (1—9月累计), as ministries report
 * a year that goes on.
 */
export const WINDOWS = ["A", "Q", "M", "YTD"] as const;
export type Window = (typeof WINDOWS)[number];

export const UNITS = ["CNY", "USD", "ORIGINAL", "COUNT", "PERSONS", "PERCENT", "RANK"] as const;
export type Unit = (typeof UNITS)[number];

/** Parts of the way an agreement takes after it is signed. */
export const FOLLOW_THROUGH = [
  "signed",
  "registered",
  "started",
  "executed",
  "signed_value",
  "executed_value",
] as const;
export type FollowThrough = (typeof FOLLOW_THROUGH)[number];
/** Parts of the way of an event's requests. */
export const EVENT_STEPS = ["requests", "meetings", "kept", "agreements", "executed"] as const;
export type EventStep = (typeof EVENT_STEPS)[number];

/** What a sum adds: amounts, how many there are, people, or people with a degree. */
export const MEASURES = ["value", "lines", "heads", "graduates"] as const;
export type Measure = (typeof MEASURES)[number];

export type Formula =
  | { readonly kind: "sum"; readonly measure: Measure }
  /** Change on the same period `years` before, in per cent, of a number of this unit. */
  | { readonly kind: "growth"; readonly of: string; readonly years: number }
  | { readonly kind: "share"; readonly part: string; readonly whole: string }
  /** Place of each area of the peer set, the largest value first. */
  | { readonly kind: "rank"; readonly of: string; readonly peerSet: string }
  | { readonly kind: "ratio"; readonly numerator: FollowThrough; readonly denominator: FollowThrough }
  | { readonly kind: "conversion"; readonly numerator: EventStep; readonly denominator: EventStep }
  /** Sum of imported series of one area, turned into the unit's currency at the year's average rate. */
  | {
      readonly kind: "series";
      readonly concepts: readonly string[];
      readonly area: string;
      readonly seriesUnit: string;
    };

/** A definition is data: it is versioned, published with its numbers, and never changed once numbers stand under it. */
export interface IndicatorDefinition {
  readonly id: string;
  readonly version: number;
  readonly name: MultiText;
  readonly unit: Unit;
  readonly population: Population | null;
  readonly formula: Formula;
  readonly by: readonly Dimension[];
  readonly basket: string | null;
  readonly peerSet: string | null;
  readonly window: Window;
  /** Decimals published; halves away from zero. Computing goes on with the unrounded value. */
  readonly digits: number;
  /** Values of fewer undisclosed agreements than this are never published, nor derivable from what is; null: nothing to hide. */
  readonly smallestGroup: number | null;
  readonly source: string;
}

export interface PeerSet {
  readonly id: string;
  readonly version: number;
  readonly name: MultiText;
  readonly areas: readonly string[];
}

/** Why a number is unknown. */
export const UNKNOWN_REASONS = [
  "no_value",
  "previous_missing",
  "previous_zero",
  "previous_suppressed",
  "period_incomplete",
  "whole_zero",
  "rate_missing",
  "series_missing",
  "series_break",
  "peers_missing",
  "step_missing",
  "small_cell",
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];
