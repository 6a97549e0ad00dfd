export {
  checkedIdentifiers,
  COUNTRY_OF_SCHEME,
  identifierFault,
  normaliseIdentifier,
  schemesOf,
  type Identifier,
} from "./identifiers.ts";
export { fold, nameCore, nameKey } from "./names.ts";
