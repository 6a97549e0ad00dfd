import { DZN_LIMITS, type Problem } from "@songhua/scheduling";
import { z } from "zod";
import { Refusal } from "../refusal.ts";

const LONGEST_TEXT = 300;
const text = z.string().max(LONGEST_TEXT);
const id = text.min(1);
const slotIds = z.array(id).max(DZN_LIMITS.slots);
const pair = z.tuple([id, id]).readonly();
const count = z.int().min(0);
/** As `2024-06-17T01:00:00.000Z`: other ways to write an instant would make the same problem another one. */
const instant = z.iso.datetime();

/* Members that nobody knows are refused: a slip in the name of an optional rule would silently drop the rule. */
const Slot = z.strictObject({ id, startsAt: instant, endsAt: instant, session: text, day: text.exactOptional() });
const Venue = z.strictObject({ id, zone: text, openSlotIds: slotIds });
const Table = z.strictObject({
  id,
  venueId: id,
  label: text,
  capacity: z.int(),
  unavailableSlotIds: slotIds.exactOptional(),
});
const Person = z.strictObject({
  id,
  venueId: id,
  unavailableSlotIds: slotIds,
  name: text.exactOptional(),
  role: text.exactOptional(),
  minMeetings: count.exactOptional(),
  maxMeetings: count.exactOptional(),
  talkSlotIds: slotIds.exactOptional(),
});
const Interpreter = z.strictObject({
  id,
  venueId: id.exactOptional(),
  languagePairs: z.array(pair).max(1000),
  fields: z.array(text).max(1000).exactOptional(),
  unavailableSlotIds: slotIds,
});
const Meeting = z.strictObject({
  id,
  personIds: z.array(id).max(1000),
  priority: z.enum(["must", "nice"]),
  weight: z.number(),
  mode: z.enum(["table", "online"]),
  venueId: id.exactOptional(),
  allowedSlotIds: slotIds.exactOptional(),
  fixedSlotId: id.exactOptional(),
  lockedTableId: id.exactOptional(),
  afterMeetingIds: z.array(id).max(10_000),
  languagePair: pair.exactOptional(),
  field: text.exactOptional(),
});
const Rules = z.strictObject({
  minPerPerson: count.exactOptional(),
  maxPerPerson: count.exactOptional(),
  perRole: z
    .array(z.strictObject({ role: text, min: count.exactOptional(), max: count.exactOptional() }))
    .max(1000)
    .exactOptional(),
  fairnessSpread: count.nullable().exactOptional(),
  fairnessFirst: z.boolean().exactOptional(),
  onlineCapacity: count.exactOptional(),
  talkBufferSlots: count.exactOptional(),
  interpreterRest: z.strictObject({ afterSlots: count, slots: count }).exactOptional(),
  travel: z
    .array(z.strictObject({ venueIds: pair, slots: count }))
    .max(10_000)
    .exactOptional(),
  onlineWhenVenueOut: z.boolean().exactOptional(),
  eachDayAlone: z.boolean().exactOptional(),
  lunchCounts: z.boolean().exactOptional(),
});
const ProblemShape = z.strictObject({
  slots: z.array(Slot).max(DZN_LIMITS.slots),
  venues: z.array(Venue).max(1000),
  tables: z.array(Table).max(DZN_LIMITS.tables),
  people: z.array(Person).max(DZN_LIMITS.people),
  interpreters: z.array(Interpreter).max(DZN_LIMITS.people).exactOptional(),
  meetings: z.array(Meeting).max(DZN_LIMITS.meetings),
  rules: Rules,
}) satisfies z.ZodType<Problem>;

/** A problem in the engine's own form. @throws Refusal naming the first place that is not as the form has it, and what belongs there. */
export function readProblemJson(value: unknown, file: string): Problem {
  const read = ProblemShape.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0]!;
  const place = placeIn(issue.path);
  if (issue.code === "unrecognized_keys")
    throw new Refusal("problem_member_unknown", { file, place, member: issue.keys.join(", ") });
  throw new Refusal("problem_shape", { file, place, wanted: wantedBy(issue) });
}

/** What belongs there, in signs that need no translation. */
function wantedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return issue.expected;
  if (issue.code === "too_big") return `${issue.inclusive === false ? "<" : "≤"} ${issue.maximum}`;
  if (issue.code === "too_small") return `${issue.inclusive === false ? ">" : "≥"} ${issue.minimum}`;
  if (issue.code === "invalid_value") return issue.values.map((value) => JSON.stringify(value)).join(" | ");
  if (issue.code === "invalid_format") return issue.format === "datetime" ? "2024-06-17T01:00:00.000Z" : issue.format;
  return issue.code;
}

/** A path as programs write it: `meetings[3].personIds[0]`; `$` for the whole. */
export function placeIn(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "$";
  const text = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return text.replace(/^\./, "");
}
