export { listingRoutes } from "./routes.ts";
export { mayRead, showsFace } from "./face.ts";
export { textIn, writeLetters, type Occasion } from "./letters.ts";
export { presentListing } from "./present.ts";
export { contactsOf, findListings, revealedTo, type Contact, type ListingRow } from "./queries.ts";
export { checkListing, keepProvenance, stateAfterEdit } from "./decide.ts";
export {
  insertListing,
  lockEvent,
  lockListing,
  updateListing,
  type ListingInput,
  type ListingOrigin,
} from "./store.ts";
export { listingTextKey, searchPattern } from "./text-key.ts";
