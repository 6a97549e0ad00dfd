import type { Certificate, Problem, Timetable } from "@songhua/scheduling";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { Refusal } from "../refusal.ts";

/** A timetable with everything needed to check it, as `plan` writes it and the server gives it. */
export interface Schedule {
  readonly problem: Problem;
  readonly timetable: Timetable;
  readonly certificate?: Certificate | undefined;
}

const id = z.string();
const ids = z.array(id);
const pair = z.tuple([z.string(), z.string()]);
const instant = z.string().refine((text) => !Number.isNaN(Date.parse(text)));
/* What the checker reads, no more: unknown members are left in place, since the certificate's hash covers them. */
const ProblemShape = z.looseObject({
  slots: z.array(z.looseObject({ id, startsAt: instant, endsAt: instant })),
  venues: z.array(z.looseObject({ id, zone: z.string(), openSlotIds: ids })),
  tables: z.array(z.looseObject({ id, venueId: id, capacity: z.number(), unavailableSlotIds: ids.optional() })),
  people: z.array(z.looseObject({ id, venueId: id, unavailableSlotIds: ids })),
  interpreters: z
    .array(z.looseObject({ id, venueId: id.optional(), languagePairs: z.array(pair), unavailableSlotIds: ids }))
    .optional(),
  meetings: z.array(
    z.looseObject({
      id,
      personIds: ids,
      priority: z.enum(["must", "nice"]),
      weight: z.number(),
      mode: z.enum(["table", "online"]),
      venueId: id.optional(),
      allowedSlotIds: ids.optional(),
      fixedSlotId: id.optional(),
      lockedTableId: id.optional(),
      afterMeetingIds: ids,
      languagePair: pair.optional(),
    }),
  ),
  rules: z.looseObject({
    maxPerPerson: z.number().optional(),
    fairnessSpread: z.number().nullable().optional(),
    onlineCapacity: z.number().optional(),
  }),
});
const Objective = z.looseObject({
  mustHeld: z.number(),
  niceWeight: z.number(),
  breaks: z.number(),
  fairnessViolation: z.number(),
});
const Bound = z.looseObject({
  mustHeld: z.number(),
  niceWeight: z.number(),
  breaks: z.number(),
  reasons: z.array(
    z.looseObject({
      code: z.string(),
      proof: z.looseObject({ format: z.string(), sha256: z.string(), bytes: z.number() }).nullish(),
    }),
  ),
});
export const CertificateShape = z.looseObject({
  problemHash: z.string(),
  placementsHash: z.string(),
  objective: Objective,
  bound: Bound,
  optimal: z.boolean(),
  engineVersion: z.string(),
  seed: z.number(),
});

const ScheduleShape = z.looseObject({
  problem: ProblemShape,
  timetable: z.looseObject({
    placements: z.array(
      z.looseObject({ meetingId: id, slotId: id, tableId: id.nullable(), interpreterId: id.nullable() }),
    ),
    unplaced: z.array(z.looseObject({ meetingId: id, reason: z.looseObject({ code: z.string() }) })),
    objective: Objective,
    bound: Bound,
    engineVersion: z.string(),
    seed: z.number(),
  }),
  certificate: CertificateShape.optional(),
});

/** @throws Refusal naming the place in the file that is not as a schedule has it. */
export async function readSchedule(path: string): Promise<Schedule> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new Refusal("file_missing", { file: path });
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Refusal("schedule_not_json", { file: path, detail: (error as Error).message });
  }
  const read = ScheduleShape.safeParse(value);
  if (!read.success) throw new Refusal("schedule_shape", { file: path, place: placeOf(read.error.issues[0]!.path) });
  return value as Schedule;
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.length === 0
    ? "$"
    : path
        .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
        .join("")
        .replace(/^\./, "");
}
