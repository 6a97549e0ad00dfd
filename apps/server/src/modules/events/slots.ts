import {
  DomainError,
  overlaps,
  plusMinutes,
  toInstant,
  toLocal,
  type Interval,
  type LocalDate,
  type LocalTime,
  type Zone,
} from "@songhua/kernel";

export interface SlotBlock {
  readonly date: LocalDate;
  readonly from: LocalTime;
  readonly to: LocalTime;
  readonly durationMin: number;
  readonly gapMin: number;
  readonly zone: Zone;
}

const MOST_SLOTS = 1000;

/** The instant of a venue's wall clock. @throws DomainError local_time_missing when that clock skips the time. */
export function instantAt(date: LocalDate, time: LocalTime, zone: Zone): string {
  const instant = toInstant(date, time, zone);
  if (instant === undefined) throw new DomainError("local_time_missing", { date, time, zone });
  return instant;
}

/**
 * Cuts blocks of local time into slots, in order of time. A block's last slot ends at or before its end.
 * Blocks of venues in different zones may cover the same hours: equal slots are kept once.
 * @throws DomainError dates_reversed, local_time_missing, slots_overlap (with date and time of the later one), too_large. O(n log n).
 */
export function cutSlots(blocks: readonly SlotBlock[]): Interval[] {
  const slots: (Interval & { zone: Zone })[] = [];
  for (const block of blocks) {
    const [from, to] = [instantAt(block.date, block.from, block.zone), instantAt(block.date, block.to, block.zone)];
    if (to <= from)
      throw new DomainError("dates_reversed", { from: `${block.date} ${block.from}`, to: `${block.date} ${block.to}` });
    for (
      let startsAt = from;
      plusMinutes(startsAt, block.durationMin) <= to;
      startsAt = plusMinutes(startsAt, block.durationMin + block.gapMin)
    ) {
      slots.push({ startsAt, endsAt: plusMinutes(startsAt, block.durationMin), zone: block.zone });
      if (slots.length > MOST_SLOTS) throw new DomainError("too_large", { what: "slots", limit: MOST_SLOTS });
    }
  }
  slots.sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : a.endsAt < b.endsAt ? -1 : 1));
  const distinct = slots.filter(
    (slot, i) => slot.startsAt !== slots[i - 1]?.startsAt || slot.endsAt !== slots[i - 1]?.endsAt,
  );
  distinct.forEach((slot, i) => {
    const before = distinct[i - 1];
    if (before && overlaps(before, slot))
      throw new DomainError("slots_overlap", { ...toLocal(slot.startsAt, slot.zone) });
  });
  return distinct.map(({ startsAt, endsAt }) => ({ startsAt, endsAt }));
}
