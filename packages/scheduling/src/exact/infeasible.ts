import type { Problem } from "../problem/problem.ts";
import type { Impossible } from "./narrow.ts";

/** Why the meetings asked for cannot all be held. */
export type Infeasibility =
  | { readonly code: "meeting_without_slot"; readonly meetingId: string }
  | { readonly code: "person_overbooked"; readonly personId: string; readonly meetings: number; readonly slots: number }
  | {
      readonly code: "places_short";
      readonly venueId: string | null;
      readonly meetings: number;
      readonly places: number;
    }
  /** Tried to the end by the solver; no shorter reason is known. */
  | { readonly code: "refuted"; readonly conflicts: number };

export function impossibleReason(problem: Problem, found: Impossible): Infeasibility {
  switch (found.code) {
    case "meeting_without_slot":
      return { code: found.code, meetingId: problem.meetings[found.meeting]!.id };
    case "person_overbooked":
      return {
        code: found.code,
        personId: problem.people[found.person]!.id,
        meetings: found.held,
        slots: found.most,
      };
    case "places_short":
      return {
        code: found.code,
        venueId: problem.venues[found.pool]?.id ?? null,
        meetings: found.wanted,
        places: found.places,
      };
  }
}
