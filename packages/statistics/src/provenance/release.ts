import { canonicalJsonOf, type Decimal } from "@songhua/kernel";
import { subtractExact } from "../exact/decimal.ts";
import { referencesOf } from "../indicators/definition-rules.ts";
import type { IndicatorDefinition } from "../indicators/definition.ts";
import { numberKey, type IndicatorNumber } from "../indicators/indicator-number.ts";
import { hex, type Sha256 } from "../indicators/line-digest.ts";

/** Figures as they were published: frozen by their hash, corrected only by a later vintage. */
export interface Release {
  readonly id: string;
  /** Counts editions of the same release, from 1. */
  readonly vintage: number;
  readonly asOf: string;
  readonly definitions: readonly IndicatorDefinition[];
  readonly numbers: readonly IndicatorNumber[];
  /** SHA-256 of the canonical JSON (RFC 8785) of all the above, hexadecimal. */
  readonly sha256: string;
}

export type ReleaseContent = Omit<Release, "sha256">;

/** Freezes what is published. The same content always has the same hash. O(numbers). */
export function freezeRelease(content: ReleaseContent, hash: Sha256): Release {
  const { id, vintage, asOf, definitions, numbers } = content;
  const sha256 = hex(hash.text(canonicalJsonOf({ id, vintage, asOf, definitions, numbers })));
  return Object.freeze({ id, vintage, asOf, definitions, numbers, sha256 });
}

/** Whether a release still is what was frozen. */
export function isUnaltered(release: Release, hash: Sha256): boolean {
  return freezeRelease(release, hash).sha256 === release.sha256;
}

export type DifferenceCause = "definition" | "data" | "suppression" | "rates_or_series" | "period_over";

export interface ReleaseDifference {
  readonly key: string;
  readonly kind: "added" | "removed" | "changed";
  readonly before: Decimal | null;
  readonly after: Decimal | null;
  /** after − before, where both are numbers. */
  readonly change: Decimal | null;
  readonly causes: readonly DifferenceCause[];
}

/**
 * What a later vintage changed, number by number, and by what: another version of the definition or of one it is computed from, a
 * definition that came or went, other agreements under it, suppression, rates or imported series, or a period that has ended since.
 * In the order of keys. O(n log n).
 */
export function differenceReport(before: Release, after: Release): ReleaseDifference[] {
  const unversioned = (number: IndicatorNumber): string => numberKey({ ...number, version: 0 }).replace("@0", "");
  const [old, young] = [before, after].map(
    ({ numbers }) => new Map(numbers.map((number) => [unversioned(number), number])),
  );
  const [defined, redefined] = [groundsOf(before.definitions), groundsOf(after.definitions)];
  return [...new Set([...old!.keys(), ...young!.keys()])].sort().flatMap((key): ReleaseDifference[] => {
    const [a, b] = [old!.get(key), young!.get(key)];
    const { indicator } = (b ?? a)!;
    const causes: DifferenceCause[] = [];
    if (defined.get(indicator) !== redefined.get(indicator)) causes.push("definition");
    if (!a || !b) {
      const kind = a ? "removed" : "added";
      return [{ key, kind, before: a?.value ?? null, after: b?.value ?? null, change: null, causes }];
    }
    if (a.cut?.sha256 !== b.cut?.sha256) causes.push("data");
    if ((a.status === "suppressed") !== (b.status === "suppressed")) causes.push("suppression");
    if (a.status === "provisional" && b.status === "normal") causes.push("period_over");
    if (a.value === b.value && a.status === b.status) return [];
    const change = a.value !== null && b.value !== null ? subtractExact(b.value, a.value) : null;
    return [
      {
        key,
        kind: "changed",
        before: a.value,
        after: b.value,
        change,
        causes: causes.length > 0 ? causes : ["rates_or_series"],
      },
    ];
  });
}

/** For each definition the text of itself and of all it is computed from, so that two releases can be compared. O(definitions). */
function groundsOf(definitions: readonly IndicatorDefinition[]): Map<string, string> {
  const grounds = new Map<string, string>();
  for (const definition of definitions) {
    const below = referencesOf(definition).map((id) => grounds.get(id) ?? "");
    // Names and sources change no figure.
    grounds.set(definition.id, canonicalJsonOf([{ ...definition, name: null, source: null }, below]));
  }
  return grounds;
}
