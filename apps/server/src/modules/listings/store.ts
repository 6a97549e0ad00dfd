import type { Industry, Instant, ListingKind, ListingSide, LocalDate } from "@songhua/kernel";
import { json, type Db } from "../../platform/database/connect.ts";
import type { ListingState, ListingTextRow } from "../../platform/database/schema.ts";
import { newId } from "../../platform/ids/new-id.ts";
import { listingTextKey } from "./text-key.ts";

export interface ListingInput {
  readonly organisationId: string;
  readonly side: ListingSide;
  readonly kind: ListingKind;
  readonly industry: Industry;
  readonly texts: readonly ListingTextRow[];
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
  readonly anonymous: boolean;
}

const columnsOf = (listing: ListingInput) => ({
  organisation_id: listing.organisationId,
  side: listing.side,
  kind: listing.kind,
  industry: listing.industry,
  texts: json(listing.texts),
  text_key: listingTextKey(listing.texts),
  valid_from: listing.validFrom,
  valid_until: listing.validUntil,
  anonymous: listing.anonymous,
});

export interface ListingOrigin {
  readonly state: ListingState;
  readonly demonstration: boolean;
  readonly importId?: string | null;
  readonly now: Instant;
  /** Given by who needs it to be known beforehand. */
  readonly id?: string;
}

export async function insertListing(
  tx: Db,
  eventId: string,
  listing: ListingInput,
  origin: ListingOrigin,
): Promise<string> {
  const id = origin.id ?? newId();
  await tx
    .insertInto("listing")
    .values({
      event_id: eventId,
      id,
      ...columnsOf(listing),
      state: origin.state,
      review_note: null,
      demonstration: origin.demonstration,
      import_id: origin.importId ?? null,
      updated_at: origin.now,
    })
    .execute();
  return id;
}

/** The listing, held against other changes until the transaction ends. */
export async function lockListing(tx: Db, eventId: string, id: string) {
  return tx
    .selectFrom("listing")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

export async function updateListing(
  tx: Db,
  eventId: string,
  id: string,
  listing: ListingInput,
  state: ListingState,
  now: Instant,
): Promise<void> {
  await tx
    .updateTable("listing")
    .set({ ...columnsOf(listing), state, updated_at: now })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
}

export async function moveListing(
  tx: Db,
  eventId: string,
  id: string,
  to: { readonly state: ListingState; readonly reviewNote: string | null },
  now: Instant,
): Promise<void> {
  await tx
    .updateTable("listing")
    .set({ state: to.state, review_note: to.reviewNote, updated_at: now })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
}

/**
 * Lets one transaction at a time change what hangs together in an event: matches with exclusions and requests, timetables with
 * meetings. Other rows of the event can still be written, since foreign keys take a weaker lock.
 */
export async function lockEvent(tx: Db, eventId: string): Promise<void> {
  await tx.selectFrom("event").select("id").where("id", "=", eventId).forNoKeyUpdate().executeTakeFirstOrThrow();
}
