import { keepProvenance } from "../../listings/index.ts";
import { fold } from "../../registration/index.ts";
import type { ListingTextRow } from "../../../platform/database/schema.ts";
import type { ListingRecord, Place } from "../format/records.ts";
import { sorted, type OrganisationPlan } from "./organisations.ts";
import type { ListingData, PlannedRow, Snapshot } from "./planned.ts";
import type { ProblemList } from "./problem-list.ts";

interface Entry {
  readonly before: ListingData | null;
  data: ListingData;
  place: Place | undefined;
}

/**
 * Listings are known by organisation, side and a title in one language. New ones wait for review; a changed one goes back to
 * it when it was accepted, as with a change on the screen; a withdrawn one stays as it is. O(listings).
 */
export function planListings(
  records: readonly ListingRecord[],
  snapshot: Snapshot,
  organisations: OrganisationPlan,
  problems: ProblemList,
  newId: () => string,
): PlannedRow[] {
  const byTitle = new Map<string, Entry>();
  const entries: Entry[] = [];
  const keysOf = ({
    organisationId,
    side,
    texts,
  }: Pick<ListingData, "organisationId" | "side"> & { texts: readonly { title: string }[] }): string[] =>
    texts.map(({ title }) => `${organisationId} ${side} ${fold(title)}`);
  const index = (entry: Entry): void => {
    for (const key of keysOf(entry.data)) if (!byTitle.has(key)) byTitle.set(key, entry);
  };
  for (const data of snapshot.listings) {
    if (data.state === "withdrawn") continue;
    const entry: Entry = { before: data, data, place: undefined };
    entries.push(entry);
    index(entry);
  }
  for (const record of records) {
    const organisation = organisations.resolve(record.organisation, record);
    if (!organisation) continue;
    const keys = keysOf({ organisationId: organisation.id, side: record.side, texts: record.texts });
    const found = keys.map((key) => byTitle.get(key)).find((entry) => entry !== undefined);
    if (found?.place) {
      problems.warn(record, "row_repeated", record.texts[0]?.title ?? null, {
        sheet: found.place.sheet,
        row: found.place.row,
      });
      continue;
    }
    const old = found?.data;
    if (record.industry === undefined && !old) problems.assume(record, "industry_assumed");
    const data: ListingData = {
      id: old?.id ?? newId(),
      organisationId: organisation.id,
      side: record.side,
      kind: record.listingKind,
      industry: record.industry ?? old?.industry ?? organisation.industry ?? "outsourcing",
      texts: textsOf(old?.texts ?? [], record.texts),
      validFrom: record.validFrom ?? old?.validFrom ?? null,
      validUntil: record.validUntil ?? old?.validUntil ?? null,
      anonymous: record.anonymous,
      state: old?.state ?? "submitted",
    };
    if (data.validFrom !== null && data.validUntil !== null && data.validFrom > data.validUntil) {
      problems.error(record, "dates_reversed", data.validUntil, { from: data.validFrom });
      continue;
    }
    const entry: Entry = found ?? { before: null, data, place: record };
    if (!found) entries.push(entry);
    entry.data = data;
    entry.place = record;
    index(entry);
  }
  return entries.flatMap(({ before, data, place }): PlannedRow[] => {
    if (!place) return [];
    if (!before) return [{ kind: "listings", action: "create", data, before: null }];
    if (sameListing(before, data)) return [{ kind: "listings", action: "unchanged", data, before: null }];
    const state = before.state === "accepted" ? "submitted" : before.state;
    return [{ kind: "listings", action: "update", data: { ...data, state }, before }];
  });
}

function textsOf(old: readonly ListingTextRow[], given: ListingRecord["texts"]): ListingTextRow[] {
  const said = new Set(given.map((text) => text.locale));
  const fresh = given.map((text): ListingTextRow => ({ ...text, provenance: "original" }));
  return [...old.filter((text) => !said.has(text.locale)), ...keepProvenance(old, fresh)];
}

/** Equal in what a workbook can set. */
export function sameListing(a: ListingData, b: ListingData): boolean {
  const comparable = ({ texts, ...rest }: ListingData): string =>
    JSON.stringify([
      texts.map((text) => sorted(text)).sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1)),
      sorted(rest),
    ]);
  return comparable(a) === comparable(b);
}
