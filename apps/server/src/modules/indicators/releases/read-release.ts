import type { Db } from "../../../platform/database/connect.ts";
import type { RateRule, Release } from "@songhua/statistics";
import { findReleaseFile } from "./queries.ts";

/** What `indicators.json` holds. */
export interface PublishedRelease extends Release {
  readonly demonstration: boolean;
  readonly area: string;
  readonly rateRule: RateRule;
  readonly rateSources: readonly string[];
  readonly lines: number;
  readonly notCounted: readonly { reason: string; lines: number }[];
  readonly missingRates: readonly { currency: string; to: string; lines: number; from: string; until: string }[];
}

const MOST_HELD = 3;
const held = new Map<string, PublishedRelease>();

/** A release as its own file tells it. What was read last is remembered by the file's hash, which names its content. */
export async function readRelease(db: Db, id: string): Promise<PublishedRelease | undefined> {
  const file = await findReleaseFile(db, id, "indicators.json");
  if (!file) return undefined;
  const known = held.get(file.sha256);
  if (known) return known;
  // Written by this module and held by its hash: the form is that of its writer.
  const release = JSON.parse(file.content.toString("utf8")) as PublishedRelease;
  held.set(file.sha256, release);
  for (const oldest of [...held.keys()].slice(0, Math.max(0, held.size - MOST_HELD))) held.delete(oldest);
  return release;
}
