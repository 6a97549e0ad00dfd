import { toLocal } from "@songhua/kernel";
import { useHomeZone } from "../../event-clock/use-event-clock.ts";

/** The date it is at the event's home, which forms begin with. */
export function useToday(): string {
  const { zone } = useHomeZone();
  return toLocal(new Date().toISOString(), zone).date;
}
