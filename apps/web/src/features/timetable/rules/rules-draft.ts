import { queryOptions } from "@tanstack/react-query";
import { api } from "../../../api/client.generated.ts";
import type { Answer } from "../../../api/transport.ts";

export type Rules = Answer<"getTimetableRules">;
export type Check = Answer<"checkTimetable">;
export type Fact = NonNullable<Check["clash"]>["rules"][number];

export function rulesOfEvent(slug: string) {
  return queryOptions({
    queryKey: ["timetable-rules", slug],
    queryFn: ({ signal }) => api.getTimetableRules({ params: { event: slug } }, { signal }),
  });
}

/** How many of the rules differ. */
export function countChanges(before: Rules, after: Rules): number {
  return (Object.keys(after) as (keyof Rules)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  ).length;
}

/** The single steps of one loosening: most are one step, some need several together. */
export function stepsOf(loosening: Fact): readonly Fact[] {
  const { steps } = loosening.params;
  if (!Array.isArray(steps)) return [loosening];
  return steps.filter(isFact);
}

function isFact(value: unknown): value is Fact {
  return (
    typeof value === "object" &&
    value !== null &&
    "code" in value &&
    typeof value.code === "string" &&
    "params" in value &&
    typeof value.params === "object"
  );
}

/**
 * One rule for everybody that leaves many people with more meetings than it allows is loosened for everybody: person by person it
 * would take as many steps. Undefined where it is not that rule that stands in the way.
 */
export function looseningForAll(check: Check, rules: Rules): Fact | undefined {
  const limit = rules.maxPerPerson;
  if (limit === null || check.verdict !== "clash") return undefined;
  const most = Math.max(
    0,
    ...check.findings.map(({ code, params }) =>
      code === "person_overbooked" && params["places"] === limit && typeof params["meetings"] === "number"
        ? params["meetings"]
        : 0,
    ),
  );
  return most > limit ? { code: "raise_everybody", params: { to: most } } : undefined;
}
