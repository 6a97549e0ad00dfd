import type { Locale, MultiText } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import type { OrganisationKey } from "./format/records.ts";
import { writeWorkbook, type WorkbookSource } from "./format/write.ts";
import { holdsDemonstrationData, loadSnapshot } from "./imports/queries.ts";
import type { OrganisationData, Snapshot } from "./plan/planned.ts";

/** The registration data of an event as XLSX that imports again without a change. O(rows of the event). */
export async function exportWorkbook(db: Db, eventId: string, locale: Locale): Promise<Buffer> {
  const source = workbookSource(await loadSnapshot(db, eventId), await holdsDemonstrationData(db, eventId));
  return writeWorkbook(source, locale);
}

export function workbookTemplate(locale: Locale): Promise<Buffer> {
  return writeWorkbook({ organisations: [], participants: [], listings: [], demonstration: false }, locale);
}

function workbookSource(snapshot: Snapshot, demonstration: boolean): WorkbookSource {
  const byId = new Map(snapshot.organisations.map((row) => [row.id, row]));
  const venues = new Map(snapshot.venues.map(({ id, name }) => [id, firstOf(name)]));
  const keyOf = (id: string | null): OrganisationKey | null => {
    const owner: OrganisationData | undefined = id === null ? undefined : byId.get(id);
    return owner ? { name: owner.name, identifiers: owner.identifiers } : null;
  };
  // `given` leaves out what is null, which the types of a workbook's rows call optional: the shapes agree, the compiler cannot see it.
  return {
    demonstration,
    organisations: snapshot.organisations.map((row) => ({
      kind: "organisation",
      ...given({ ...row, id: null }),
    })) as unknown as WorkbookSource["organisations"],
    participants: snapshot.participants
      .filter((row) => row.state !== "withdrawn")
      .map((row) => ({
        kind: "participant",
        ...given({ name: row.name, email: row.email, phone: row.phone, title: row.title, languages: row.languages }),
        ...given({ venue: row.venueId === null ? null : (venues.get(row.venueId) ?? null) }),
        organisation: keyOf(row.organisationId),
      })) as unknown as WorkbookSource["participants"],
    listings: snapshot.listings
      .filter((row) => row.state !== "withdrawn")
      .map((row) => ({
        kind: "listing",
        organisation: keyOf(row.organisationId) ?? { name: {}, identifiers: [] },
        side: row.side,
        listingKind: row.kind,
        industry: row.industry,
        texts: row.texts.map(({ locale, title, body }) => ({ locale, title, body })),
        ...given({ validFrom: row.validFrom, validUntil: row.validUntil }),
        anonymous: row.anonymous,
      })) as unknown as WorkbookSource["listings"],
  };
}

/** Without what is not known: an empty cell says nothing, and importing it changes nothing. */
function given<T extends object>(row: T): Partial<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Partial<T>;
}

function firstOf(name: MultiText): string {
  return Object.values(name).find((text) => text !== undefined && text !== "") ?? "";
}
