interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
}
interface Slot extends Span {
  readonly id: string;
}

/** The slots that overlap one of the spans. */
export function slotsIn(slots: readonly Slot[], spans: readonly Span[]): Set<string> {
  return new Set(
    slots
      .filter((slot) => spans.some((span) => span.startsAt < slot.endsAt && slot.startsAt < span.endsAt))
      .map((slot) => slot.id),
  );
}

/** Slots as spans of time, neighbours in one. */
export function spansOf(slots: readonly Slot[], chosen: ReadonlySet<string>): Span[] {
  const spans: { startsAt: string; endsAt: string }[] = [];
  let open = false;
  for (const slot of slots.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))) {
    const last = spans.at(-1);
    if (!chosen.has(slot.id)) open = false;
    // A night between two slots is no time of the event; each day has its own span.
    else if (open && last && Date.parse(slot.startsAt) - Date.parse(last.endsAt) < 3 * 3_600_000)
      last.endsAt = slot.endsAt;
    else {
      spans.push({ startsAt: slot.startsAt, endsAt: slot.endsAt });
      open = true;
    }
  }
  return spans;
}
