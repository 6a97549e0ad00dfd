import type { Interval, MultiText } from "@songhua/kernel";

export interface SpokenSession extends Interval {
  readonly speakers: readonly { readonly name: MultiText; readonly organisationId: string | null }[];
}

/**
 * When people are on stage. A programme names its speakers as text, so a speaker is taken to be the participant of the same
 * organisation with an equal name in any language; nobody is held back on a likeness. O(speakers · people).
 */
export function speakingTimes(
  sessions: readonly SpokenSession[],
  people: readonly { readonly id: string; readonly name: MultiText; readonly organisationId: string | null }[],
): Map<string, Interval[]> {
  const times = new Map<string, Interval[]>();
  for (const { startsAt, endsAt, speakers } of sessions)
    for (const speaker of speakers) {
      if (speaker.organisationId === null) continue;
      const names = new Set(namesOf(speaker.name));
      for (const person of people)
        if (person.organisationId === speaker.organisationId && namesOf(person.name).some((name) => names.has(name)))
          times.set(person.id, [...(times.get(person.id) ?? []), { startsAt, endsAt }]);
    }
  return times;
}

function namesOf(name: MultiText): string[] {
  return Object.values(name).flatMap((text) => (text ? [text.normalize("NFKC").trim().toLowerCase()] : []));
}
