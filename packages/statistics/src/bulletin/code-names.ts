import { pickText, type Locale } from "@songhua/kernel";
import { outsourcingStructure } from "../formats/structures.ts";

const names = new Map(
  outsourcingStructure([]).dimensions.map(({ id, codes }) => [id, new Map((codes ?? []).map((c) => [c.id, c.names]))]),
);
const LIST_OF: Readonly<Record<string, string>> = {
  group: "SERVICE_CLASS",
  region: "PROVIDER_REGION",
  market: "COUNTERPART_AREA",
  ownership: "OWNERSHIP",
};

/** What the published structure calls a code of a dimension; the code itself where it has no name. */
export function codeName(dimension: string, code: string, locale: Locale): string {
  const text = names.get(LIST_OF[dimension] ?? "")?.get(code);
  return (text && pickText(text, locale)?.text) ?? code;
}
