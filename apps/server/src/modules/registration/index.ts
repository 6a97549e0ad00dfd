export { registrationRoutes, registrationRuns } from "./routes.ts";
export {
  checkedIdentifiers,
  COUNTRY_OF_SCHEME,
  identifierFault,
  normaliseIdentifier,
  schemesOf,
  type Identifier,
} from "./identifiers.ts";
export { maySee } from "./participants/present.ts";
export { fold, nameCore, nameKey } from "./names.ts";
export { writeBadges, type BadgeEvent, type BadgePerson } from "./badges/badge.ts";
