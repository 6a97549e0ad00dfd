import type { Meeting, Person, Problem, Slot } from "@songhua/scheduling";

/**
 * A business-meeting problem in the `.dzn` form published by the University of Girona. Slots, tables, people and meetings are numbered
 * from 1 and get those numbers as ids. Session 1 is the morning, 2 the afternoon, 3 either; 0 in `forbidden` and `fixed` means none.
 * @throws Error naming the field that is missing.
 */
export function readDzn(text: string): Problem {
  const fields = new Map(text.split(";").flatMap((part) => fieldOf(part)));
  const field = (name: string): string => {
    const value = fields.get(name);
    if (value === undefined) throw new Error(`field ${name} is missing`);
    return value;
  };
  const number = (name: string): number => Number(field(name));
  const morning = number("nMorningSlots");
  const slots = Array.from({ length: number("nTotalSlots") }, (_, t): Slot => {
    const start = Date.parse("2013-11-01T08:00:00Z") + t * 1_800_000;
    const [startsAt, endsAt] = [new Date(start).toISOString(), new Date(start + 1_800_000).toISOString()];
    return { id: `${t + 1}`, startsAt, endsAt, session: t < morning ? "morning" : "afternoon" };
  });
  const forbidden = setsOf(field("forbidden"));
  const people = Array.from({ length: number("nBusiness") }, (_, p): Person => ({
    id: `${p + 1}`,
    venueId: "hall",
    unavailableSlotIds: (forbidden[p] ?? []).filter((t) => t > 0).map(String),
  }));
  const fixed = numbersOf(field("fixed"));
  const precedences = setsOf(field("precedences"));
  const meetings = rowsOf(field("requested")).map(([a, b, session], m): Meeting => {
    const part = session === 1 ? "morning" : session === 2 ? "afternoon" : undefined;
    const slot = fixed[m] ?? 0;
    return {
      id: `${m + 1}`,
      personIds: [`${a}`, `${b}`],
      priority: "must",
      weight: 1,
      mode: "table",
      ...(part && { allowedSlotIds: slots.filter((s) => s.session === part).map((s) => s.id) }),
      ...(slot > 0 && { fixedSlotId: `${slot}` }),
      afterMeetingIds: (precedences[m] ?? []).map(String),
    };
  });
  return {
    slots,
    venues: [{ id: "hall", zone: "Europe/Madrid", openSlotIds: slots.map((slot) => slot.id) }],
    tables: Array.from({ length: number("nTables") }, (_, i) => ({
      id: `${i + 1}`,
      venueId: "hall",
      label: `${i + 1}`,
      capacity: 2,
    })),
    people,
    meetings,
    rules: { fairnessSpread: 2 },
  };
}

function fieldOf(part: string): [string, string][] {
  const at = part.indexOf("=");
  return at < 0 ? [] : [[part.slice(0, at).trim(), part.slice(at + 1).trim()]];
}

function numbersOf(text: string): number[] {
  return (text.match(/-?\d+/g) ?? []).map(Number);
}

function setsOf(text: string): number[][] {
  return (text.match(/\{[^}]*\}/g) ?? []).map(numbersOf);
}

function rowsOf(text: string): number[][] {
  return text
    .split("|")
    .map(numbersOf)
    .filter((row) => row.length === 3);
}
