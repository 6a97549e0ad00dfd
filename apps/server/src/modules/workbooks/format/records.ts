import type {
  Industry,
  ListingKind,
  ListingSide,
  LocalDate,
  Locale,
  MultiText,
  OrganisationRole,
} from "@songhua/kernel";
import type { Identifier } from "../../registration/index.ts";

/** Where a record stands in the file. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
}

/** What can be wrong with a row; each has a text in the `workbook` catalogue that says how to mend it. */
export const ROW_PROBLEMS = [
  "value_missing",
  "value_too_long",
  "hidden_characters",
  "unreadable_characters",
  "cell_error",
  "formula_without_value",
  "formula_as_text",
  "identifier_length",
  "identifier_characters",
  "identifier_check_digit",
  "identifier_precision_lost",
  "identifier_unknown",
  "country_unknown",
  "country_missing",
  "country_assumed",
  "role_unknown",
  "role_assumed",
  "industry_unknown",
  "industry_assumed",
  "kind_unknown",
  "kind_assumed",
  "side_unknown",
  "language_unknown",
  "email_invalid",
  "phone_invalid",
  "website_invalid",
  "date_invalid",
  "date_ambiguous",
  "dates_reversed",
  "yes_no_unknown",
  "venue_unknown",
  "organisation_unknown",
  "organisation_conflict",
  "row_repeated",
  "identifier_taken",
  "heading_unknown",
  "heading_repeated",
  "sheet_unknown",
  "sheet_hidden",
  "problems_left_out",
] as const;
export type RowProblemCode = (typeof ROW_PROBLEMS)[number];

export interface RowProblem {
  readonly severity: "error" | "warning";
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly heading: string | null;
  readonly value: string | null;
  readonly code: RowProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Fields that are absent were not in the file; they leave what is stored as it is. */
export interface OrganisationRecord extends Place {
  readonly kind: "organisation";
  readonly name: MultiText;
  readonly identifiers: readonly Identifier[];
  readonly role?: OrganisationRole;
  readonly country?: string;
  readonly region?: string;
  readonly city?: string;
  readonly industry?: Industry;
  readonly website?: string;
  readonly languages?: readonly Locale[];
  /** Taken from the name or an identifier because the file does not say: used for new organisations only. */
  readonly assumed: { readonly role?: OrganisationRole; readonly country?: string };
}

/** How a row names the organisation it belongs to. */
export interface OrganisationKey {
  readonly name: MultiText;
  readonly identifiers: readonly Identifier[];
}
export interface ParticipantRecord extends Place {
  readonly kind: "participant";
  readonly name: MultiText;
  readonly email?: string;
  readonly phone?: string;
  readonly title?: string;
  readonly languages?: readonly Locale[];
  readonly venue?: string;
  readonly organisation: OrganisationKey | null;
}
export interface ListingRecord extends Place {
  readonly kind: "listing";
  readonly organisation: OrganisationKey;
  readonly side: ListingSide;
  readonly listingKind: ListingKind;
  /** Absent: the organisation's own industry is taken. */
  readonly industry?: Industry;
  readonly texts: readonly { readonly locale: Locale; readonly title: string; readonly body: string }[];
  readonly validFrom?: LocalDate;
  readonly validUntil?: LocalDate;
  readonly anonymous: boolean;
}
export type WorkbookRecord = OrganisationRecord | ParticipantRecord | ListingRecord;

export interface SheetSummary {
  readonly name: string;
  readonly kind: "organisations" | "participants" | "listings" | "unknown";
  readonly rows: number;
  readonly columns: { readonly heading: string; readonly field: string | null }[];
}
/** A whole workbook, understood: what it holds, and everything that is wrong with it. */
export interface WorkbookContents {
  readonly sheets: readonly SheetSummary[];
  readonly records: readonly WorkbookRecord[];
  readonly problems: readonly RowProblem[];
  /** Rows of which at least one cell is an error; none of their records is in `records`. */
  readonly failedRows: number;
  /** True when a sheet says above its header that it holds demonstration data, as our own exports do. */
  readonly demonstration: boolean;
}
