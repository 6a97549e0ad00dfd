/** What can be wrong with a data file itself. What it says (unknown people, circles of orders) is judged by `validateProblem`. */
export const DZN_FAULTS = [
  "field_missing",
  "field_twice",
  "unexpected",
  "unfinished",
  "number_range",
  "row_size",
  "count",
] as const;
export type DznFault = (typeof DZN_FAULTS)[number];

/** A data file that cannot be read. Carries no prose: `fault` and `params` (field, line, column, row, …) say what and where. */
export class DznError extends Error {
  readonly fault: DznFault;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(fault: DznFault, params: Readonly<Record<string, string | number>>) {
    super(`${fault} ${JSON.stringify(params)}`);
    this.name = "DznError";
    this.fault = fault;
    this.params = params;
  }
}
