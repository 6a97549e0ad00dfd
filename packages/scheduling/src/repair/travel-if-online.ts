import type { Model } from "../model/model.ts";
import { buildTravel } from "../model/travel.ts";
import type { Problem } from "../problem/problem.ts";

/**
 * The model's travel where table meetings may turn online: somebody whose meetings all stood in one venue away from home travels as soon
 * as one of them is joined from home. O(venues² + people in meetings).
 */
export function travelIfOnline(model: Model, problem: Problem): Pick<Model, "travel" | "special"> {
  const venueIndex = new Map(problem.venues.map(({ id }, v) => [id, v]));
  const home = Int32Array.from(problem.people, ({ venueId }) => venueIndex.get(venueId)!);
  const travel = buildTravel(problem, venueIndex, home, model.pool, model.meetingsOf, true);
  const special = model.special.map((own, m) => own | (travel?.journeys[m] ?? 0));
  return { travel, special };
}
