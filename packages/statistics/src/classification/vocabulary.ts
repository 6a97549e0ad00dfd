/** Who owns the provider, as the register's statistics break it down. */
export const OWNERSHIPS = ["STATE", "PRIVATE", "FOREIGN", "HMT", "OTHER"] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

export const LOCATIONS = ["OFF", "ON"] as const;
/** Offshore: buyer and provider stand in different economies; Hong Kong, Macao and Taiwan count as different. */
export type Location = (typeof LOCATIONS)[number];

/** Whether a service was ordered, or delivered, over networks: what nobody recorded stays unknown and is never "no". */
export const DIGITAL_FLAGS = ["Y", "N", "U"] as const;
export type DigitalFlag = (typeof DIGITAL_FLAGS)[number];

export const TECHNOLOGY_KINDS = ["DEVELOPMENT", "TRANSFER", "LICENCE", "CONSULTING", "SERVICE"] as const;
export type TechnologyKind = (typeof TECHNOLOGY_KINDS)[number];

/** Code lists use SDMX's own codes for a total, for "unknown" and for "not applicable". */
export const TOTAL = "_T";
export const UNKNOWN = "_U";
export const NOT_APPLICABLE = "_Z";
