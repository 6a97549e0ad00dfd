import { offsetMin, type Instant, type MultiText, type Zone } from "@songhua/kernel";

export interface Clock {
  readonly zone: Zone;
  readonly cities: readonly MultiText[];
}

/** The different clocks of an event at one moment; cities whose clocks agree share one (Beijing and Harbin). */
export function clocksOf(venues: readonly { zone: Zone; city: MultiText }[], at: Instant): Clock[] {
  const clocks = new Map<number, { zone: Zone; cities: Map<string, MultiText> }>();
  for (const { zone, city } of venues) {
    const offset = offsetMin(at, zone);
    const clock = clocks.get(offset) ?? { zone, cities: new Map<string, MultiText>() };
    clock.cities.set(JSON.stringify(city), city);
    clocks.set(offset, clock);
  }
  return [...clocks.values()].map(({ zone, cities }) => ({ zone, cities: [...cities.values()] }));
}
