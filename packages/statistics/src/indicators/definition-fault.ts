/** What can be wrong with a definition; each has a sentence with its mend in the `indicators` texts under `definition_fault`. */
export const DEFINITION_FAULTS = [
  "not_json",
  "shape",
  "list_too_long",
  "field_missing",
  "field_unknown",
  "value_wrong",
  "id_form",
  "id_taken",
  "name_missing",
  "reference_unknown",
  "reference_kind",
  "reference_window",
  "reference_unit",
  "whole_finer",
  "rank_regions",
  "population_needed",
  "population_unwanted",
  "where_empty",
  "kinds_mixed",
  "facts_unsuited",
  "delivery_split",
  "currency_needed",
  "group_needed",
  "group_unneeded",
  "breakdown_twice",
  "breakdown_unpublished",
  "basket_codes",
  "trade_offshore",
  "peer_set_differs",
  "events_only",
] as const;
export type DefinitionFault = (typeof DEFINITION_FAULTS)[number];

/** A fault with its place. */
export interface DefinitionProblem {
  /** Position in what was read, from 0. */
  readonly at: number;
  /** Id of the definition where it has one. */
  readonly definition: string | null;
  /** Path of the field inside the definition, such as "formula.of"; empty: all of it. */
  readonly field: string;
  readonly fault: DefinitionFault;
  readonly params: Readonly<Record<string, string>>;
}
export type Report = (field: string, fault: DefinitionFault, params?: Readonly<Record<string, string>>) => void;
