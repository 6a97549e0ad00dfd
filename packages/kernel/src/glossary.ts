/** The platform's closed vocabularies: one list each, used by tables, API, engines and screens alike. */
export const ORGANISATION_ROLES = [
  "enterprise",
  "university",
  "society",
  "fund",
  "park",
  "service_provider",
  "government",
] as const;
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];

export const EVENT_ROLES = ["host", "organiser", "co_organiser"] as const;
export type EventRole = (typeof EVENT_ROLES)[number];

export const LISTING_SIDES = ["offer", "need"] as const;
export type ListingSide = (typeof LISTING_SIDES)[number];

export const LISTING_KINDS = [
  "business",
  "technology",
  "research",
  "data",
  "capital",
  "talent",
  "scene",
  "open_source",
] as const;
export type ListingKind = (typeof LISTING_KINDS)[number];

export const INDUSTRIES = [
  "agriculture",
  "food",
  "forestry",
  "equipment",
  "energy",
  "chemicals",
  "construction",
  "vehicles",
  "logistics",
  "customs",
  "ecommerce",
  "tourism",
  "software",
  "data_services",
  "outsourcing",
  "artificial_intelligence",
  "geoinformation",
  "telecommunications",
  "finance",
  "health",
  "education",
  "culture",
  "environment",
  "research_services",
] as const;
export type Industry = (typeof INDUSTRIES)[number];

export const AGREEMENT_KINDS = ["intention", "framework", "contract"] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** Why an entry stands in the register: signed, amended by its parties, corrected by the organisers, withdrawn. */
export const REGISTER_ENTRY_TYPES = ["signing", "amendment", "correction", "withdrawal", "termination"] as const;
export type RegisterEntryType = (typeof REGISTER_ENTRY_TYPES)[number];

export const VALUE_KINDS = ["none", "undisclosed", "amount"] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

export const IDENTIFIER_SCHEMES = ["uscc", "inn", "ogrn", "brn", "lei"] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

export const ACCESS_ROLES = ["administrator", "organiser", "participant", "operator", "reader"] as const;
export type AccessRole = (typeof ACCESS_ROLES)[number];
