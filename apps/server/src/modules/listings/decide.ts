import { DomainError, type LocalDate } from "@songhua/kernel";
import type { ListingState, ListingTextRow } from "../../platform/database/schema.ts";

type By = "owner" | "staff";

/** Where a listing can go from each state, and who may send it there. The staff may do all that an owner may. */
const MOVES: Record<ListingState, Partial<Record<ListingState, By>>> = {
  draft: { submitted: "owner", withdrawn: "owner" },
  submitted: { accepted: "staff", returned: "staff", draft: "owner", withdrawn: "owner" },
  returned: { submitted: "owner", draft: "owner", withdrawn: "owner" },
  accepted: { returned: "staff", withdrawn: "owner" },
  withdrawn: { draft: "owner" },
};

/** The new state and note. @throws DomainError forbidden, listing_state (with both states), bad_request for a return without a note. */
export function decideMove(
  from: { readonly state: ListingState; readonly reviewNote: string | null },
  to: ListingState,
  note: string,
  by: By,
): { state: ListingState; reviewNote: string | null } {
  // Who may never do it learns that first: an owner's attempt to accept is not a question of the moment.
  if (by === "owner" && (to === "accepted" || to === "returned")) throw new DomainError("forbidden");
  if (MOVES[from.state][to] === undefined) throw new DomainError("listing_state", { from: from.state, to });
  if (to === "returned" && note === "") throw new DomainError("bad_request", { field: "note" });
  // The note stays while the owner mends the listing, so that the next reviewer sees what was asked for.
  if (to === "returned") return { state: to, reviewNote: note };
  return { state: to, reviewNote: to === "accepted" ? null : from.reviewNote };
}

/** The state after an edit: what was accepted was accepted as it stood. @throws DomainError listing_state for a withdrawn one. */
export function stateAfterEdit(state: ListingState): ListingState {
  if (state === "withdrawn") throw new DomainError("listing_state", { from: state, to: state });
  return state === "accepted" ? "submitted" : state;
}

/** @throws DomainError validity_reversed; bad_request when one language stands there twice. */
export function checkListing(listing: {
  readonly texts: readonly ListingTextRow[];
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
}): void {
  const { texts, validFrom, validUntil } = listing;
  if (validFrom !== null && validUntil !== null && validUntil < validFrom)
    throw new DomainError("validity_reversed", { from: validFrom, until: validUntil });
  if (new Set(texts.map((text) => text.locale)).size !== texts.length)
    throw new DomainError("bad_request", { field: "texts" });
}

/**
 * Texts with honest provenance: words that did not change keep where they came from; the one change that can be stated of them
 * is that a person has reviewed a machine's text. O(texts).
 */
export function keepProvenance(before: readonly ListingTextRow[], after: readonly ListingTextRow[]): ListingTextRow[] {
  return after.map((text) => {
    const known = before.find((old) => old.locale === text.locale);
    if (!known || known.title !== text.title || known.body !== text.body) return text;
    const reviewed = known.provenance === "machine" && text.provenance === "reviewed";
    return { ...text, provenance: reviewed ? "reviewed" : known.provenance };
  });
}
