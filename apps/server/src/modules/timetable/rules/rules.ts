import type { Rules } from "@songhua/scheduling";
import type { RulesRow } from "../../../platform/database/schema.ts";

/** What holds where the organiser has said nothing. */
export const DEFAULT_RULES: RulesRow = {
  minPerPerson: null,
  maxPerPerson: null,
  perRole: [],
  fairnessSpread: 2,
  eachDayAlone: true,
  afternoonFrom: "12:00",
  lunchCounts: false,
  talkBufferSlots: 0,
  interpreterRest: null,
  interpretByLanguage: true,
  travel: [],
  onlineCapacity: null,
  onlineWhenVenueOut: true,
};

export const rulesOf = (stored: Partial<RulesRow>): RulesRow => ({ ...DEFAULT_RULES, ...stored });

/** The rules as the engine reads them; ways to venues that are no more are left out. */
export function engineRules(rules: RulesRow, venueIds: readonly string[]): Rules {
  const known = new Set(venueIds);
  const travel = rules.travel.filter(({ venueIds: ends }) => ends.every((id) => known.has(id)));
  return {
    fairnessSpread: rules.fairnessSpread,
    eachDayAlone: rules.eachDayAlone,
    ...(rules.minPerPerson === null ? {} : { minPerPerson: rules.minPerPerson }),
    ...(rules.maxPerPerson === null ? {} : { maxPerPerson: rules.maxPerPerson }),
    ...(rules.perRole.length === 0
      ? {}
      : {
          perRole: rules.perRole.map(({ role, min, max }) => ({
            role,
            ...(min === null ? {} : { min }),
            ...(max === null ? {} : { max }),
          })),
        }),
    ...(rules.lunchCounts ? { lunchCounts: true } : {}),
    ...(rules.talkBufferSlots > 0 ? { talkBufferSlots: rules.talkBufferSlots } : {}),
    ...(rules.interpreterRest === null ? {} : { interpreterRest: rules.interpreterRest }),
    ...(travel.length === 0 ? {} : { travel }),
    ...(rules.onlineCapacity === null ? {} : { onlineCapacity: rules.onlineCapacity }),
    ...(rules.onlineWhenVenueOut ? { onlineWhenVenueOut: true } : {}),
  };
}
