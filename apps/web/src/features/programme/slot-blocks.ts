import { minutesBetween, plusMinutes, toInstant, toLocal, type Interval } from "@songhua/kernel";
import type { Input } from "../../api/transport.ts";
import type { Venue } from "./zone-time.ts";

export type Block = Input<"setSlots">["body"]["blocks"][number];
/** The server cuts no more than this; the preview stops there too. */
const MOST = 1000;

/** The slots a block gives, in order of time; none when its times do not exist or run backwards. O(slots). */
export function cutBlock(block: Block, zone: string): Interval[] {
  const [from, to] = [toInstant(block.date, block.from, zone), toInstant(block.date, block.to, zone)];
  const slots: Interval[] = [];
  if (!from || !to || !(block.durationMin >= 5) || !(block.gapMin >= 0)) return slots;
  let startsAt = from;
  while (plusMinutes(startsAt, block.durationMin) <= to && slots.length < MOST) {
    slots.push({ startsAt, endsAt: plusMinutes(startsAt, block.durationMin) });
    startsAt = plusMinutes(startsAt, block.durationMin + block.gapMin);
  }
  return slots;
}

/** How many different slots all blocks give: the same hours at two venues are one slot. */
export function countSlots(blocks: readonly Block[], zoneOf: (venueId: string) => string): number {
  const seen = new Set<string>();
  for (const block of blocks)
    for (const slot of cutBlock(block, zoneOf(block.venueId))) seen.add(`${slot.startsAt}/${slot.endsAt}`);
  return seen.size;
}

/**
 * The blocks that give the slots as they stand, on the clock of `venue`: neighbours of one length and one pause belong together.
 * Slots are kept without their blocks, so an evenly cut day comes back as one block and an uneven one as several.
 */
export function blocksOf(slots: readonly Interval[], venue: Venue): Block[] {
  const blocks: Block[] = [];
  let gap: number | undefined;
  let before: Interval | undefined;
  for (const slot of slots) {
    const local = toLocal(slot.startsAt, venue.zone);
    const durationMin = minutesBetween(slot.startsAt, slot.endsAt);
    const last = blocks.at(-1);
    const pause = before ? minutesBetween(before.endsAt, slot.startsAt) : -1;
    const fits =
      last?.date === local.date &&
      last.durationMin === durationMin &&
      pause >= 0 &&
      pause <= 30 &&
      (gap === undefined || gap === pause);
    if (last && fits) {
      gap = pause;
      last.gapMin = pause;
      last.to = toLocal(slot.endsAt, venue.zone).time;
    } else {
      gap = undefined;
      const to = toLocal(slot.endsAt, venue.zone).time;
      blocks.push({ venueId: venue.id, date: local.date, from: local.time, to, durationMin, gapMin: 0 });
    }
    before = slot;
  }
  return blocks;
}
