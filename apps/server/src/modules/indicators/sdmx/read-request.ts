/** What an SDMX REST 2.x data request asks for, as far as this service knows it. */
export interface DataRequest {
  readonly agency: string;
  readonly flow: string;
  readonly version: string;
  /** Wanted codes of each dimension of the key by position; an empty list: all. */
  readonly key: readonly (readonly string[])[];
  /** `c[DIMENSION]`: operators and values, all of which must hold. */
  readonly filters: readonly {
    readonly dimension: string;
    readonly operator: Operator;
    readonly values: readonly string[];
  }[];
}
export const OPERATORS = ["eq", "ne", "lt", "le", "gt", "ge", "co", "nc", "sw", "ew"] as const;
export type Operator = (typeof OPERATORS)[number];

/**
 * `data/{context}/{agencyID}/{resourceID}/{version}/{key}` of SDMX REST 2.x, where everything after the context may be `*` or left
 * out. The key has a code per dimension but the time, with dots between, commas between several, nothing or `*` for all.
 * @returns undefined for a path that is none
 * Source: SDMX REST API 2.1, data queries.
 */
export function readDataRequest(path: string, query: Readonly<Record<string, unknown>>): DataRequest | undefined {
  const [context, agency = "*", flow = "*", version = "*", key = "*", ...rest] = path
    .split("/")
    .filter((part) => part !== "");
  if (rest.length > 0 || !(context === "dataflow" || context === "datastructure" || context === "*")) return undefined;
  return {
    agency,
    flow,
    version,
    key: key === "*" ? [] : key.split(".").map((codes) => (codes === "" || codes === "*" ? [] : codes.split(","))),
    filters: Object.entries(query).flatMap(([name, text]) => {
      const dimension = /^c\[([A-Z_0-9]+)\]$/.exec(name)?.[1];
      if (dimension === undefined || typeof text !== "string") return [];
      // A plus joins conditions that must all hold; in an address it may have been read as a space.
      return text.split(/[+ ]/).map((condition) => {
        const [, found, values = ""] = /^(?:([a-z]{2}):)?(.*)$/.exec(condition) ?? [];
        return { dimension, operator: operatorOf(found), values: values.split(",") };
      });
    }),
  };
}

function operatorOf(name: string | undefined): Operator {
  return OPERATORS.find((operator) => operator === name) ?? "eq";
}

/** Whether a wanted agency, id or version names a resource: itself, one of several, all, or the newest. */
export function names(wanted: string, own: string): boolean {
  return wanted
    .split(",")
    .some(
      (one) => one === "*" || one === own || one === "+" || one === "~" || `${one}.0` === own || one === `${own}.0`,
    );
}

export function holds(operator: Operator, value: string, wanted: readonly string[]): boolean {
  const any = (test: (one: string) => boolean): boolean => wanted.some(test);
  switch (operator) {
    case "eq":
      return any((one) => value === one);
    case "ne":
      return !any((one) => value === one);
    case "lt":
      return any((one) => value < one);
    case "le":
      return any((one) => value.slice(0, one.length) <= one);
    case "gt":
      return any((one) => value.slice(0, one.length) > one);
    case "ge":
      return any((one) => value >= one);
    case "co":
      return any((one) => value.includes(one));
    case "nc":
      return !any((one) => value.includes(one));
    case "sw":
      return any((one) => value.startsWith(one));
    case "ew":
      return any((one) => value.endsWith(one));
  }
}
