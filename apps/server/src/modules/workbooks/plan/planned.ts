import type { Industry, ListingKind, ListingSide, Locale, MultiText, OrganisationRole } from "@songhua/kernel";
import type {
  ImportCounts,
  ListingState,
  ListingTextRow,
  ParticipantState,
} from "../../../platform/database/schema.ts";
import type { Identifier } from "../../registration/index.ts";
import type { RowProblem } from "../format/records.ts";

/** Everything of an organisation that a workbook can set; `id` is its own or, for a new one, the one it will get. */
export interface OrganisationData {
  readonly id: string;
  readonly name: MultiText;
  readonly role: OrganisationRole;
  readonly country: string;
  readonly region: string | null;
  readonly city: string | null;
  readonly industry: Industry | null;
  readonly website: string | null;
  readonly languages: readonly Locale[];
  readonly identifiers: readonly Identifier[];
}
export interface ParticipantData {
  readonly id: string;
  readonly organisationId: string | null;
  readonly name: MultiText;
  readonly email: string | null;
  readonly phone: string | null;
  readonly title: string | null;
  readonly languages: readonly Locale[];
  readonly venueId: string | null;
  readonly state?: ParticipantState;
}
export interface ListingData {
  readonly id: string;
  readonly organisationId: string;
  readonly side: ListingSide;
  readonly kind: ListingKind;
  readonly industry: Industry;
  readonly texts: readonly ListingTextRow[];
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly anonymous: boolean;
  readonly state: ListingState;
}

/** What an event holds already, as far as rows of a workbook can meet it. */
export interface Snapshot {
  readonly organisations: readonly OrganisationData[];
  readonly participants: readonly ParticipantData[];
  readonly listings: readonly ListingData[];
  readonly venues: readonly { readonly id: string; readonly name: MultiText }[];
}

type Row<K extends string, D> =
  | {
      readonly kind: K;
      readonly action: "create";
      readonly data: D & { readonly demonstration?: boolean };
      readonly before: null;
    }
  | { readonly kind: K; readonly action: "update"; readonly data: D; readonly before: D }
  | { readonly kind: K; readonly action: "unchanged"; readonly data: D; readonly before: null };
/** What an import will do with one organisation, person or listing. `before` is what undo puts back. */
export type PlannedRow =
  Row<"organisations", OrganisationData> | Row<"participants", ParticipantData> | Row<"listings", ListingData>;

export interface ImportPlan {
  /** Organisations first, then people, then listings: the order in which they can be written. */
  readonly rows: readonly PlannedRow[];
  readonly problems: readonly RowProblem[];
  readonly counts: ImportCounts;
}
