import type { Place, RowProblem, RowProblemCode } from "../format/records.ts";

/** Problems that show only when rows meet each other and the event; each place is counted as failed once. */
export class ProblemList {
  readonly list: RowProblem[] = [];
  readonly #failed = new Set<string>();
  readonly #assumed = new Map<string, { place: Place; count: number; code: RowProblemCode }>();

  get failedRows(): number {
    return this.#failed.size;
  }
  error(place: Place, code: RowProblemCode, value: string | null = null, params: RowProblem["params"] = {}): void {
    this.#failed.add(`${place.row} ${place.sheet}`);
    this.#add("error", place, code, value, params);
  }
  warn(place: Place, code: RowProblemCode, value: string | null = null, params: RowProblem["params"] = {}): void {
    this.#add("warning", place, code, value, params);
  }
  /** Said once a sheet with its number: what was assumed of one row was mostly assumed of all. */
  assume(place: Place, code: "role_assumed" | "country_assumed" | "industry_assumed"): void {
    const key = `${code} ${place.sheet}`;
    const known = this.#assumed.get(key);
    if (known) known.count++;
    else this.#assumed.set(key, { place, count: 1, code });
  }
  all(): RowProblem[] {
    for (const { place, count, code } of this.#assumed.values()) this.#add("warning", place, code, null, { count });
    this.#assumed.clear();
    return this.list;
  }
  #add(
    severity: RowProblem["severity"],
    { sheet, row }: Place,
    code: RowProblemCode,
    value: string | null,
    params: RowProblem["params"],
  ): void {
    this.list.push({ severity, sheet, row, column: null, heading: null, value, code, params });
  }
}
