import { z } from "zod";
import { Refusal } from "../refusal.ts";
import { CertificateShape } from "../check/schedule-file.ts";
import type { GivenAnswer } from "./answer.ts";
import { placeIn } from "./problem-shape.ts";
import { readText } from "./read-problem.ts";

const name = z.union([z.string(), z.number()]);
const AnswerShape = z.looseObject({
  breaks: z.number().optional(),
  lowerBound: z.number().optional(),
  fairness: z.number().nullable().optional(),
  choose: z.boolean().optional(),
  leftOut: z.array(name).optional(),
  meetings: z.array(z.looseObject({ id: name, slot: name, table: name.nullable(), interpreter: name.optional() })),
  unplaced: z.array(z.looseObject({ id: name, reason: z.looseObject({ code: z.string() }).optional() })).optional(),
  certificate: CertificateShape.optional(),
});

/** @throws Refusal naming the place in the file that is not as an answer of `songhua schedule` has it. */
export async function readAnswer(file: string): Promise<GivenAnswer> {
  let value: unknown;
  try {
    value = JSON.parse(await readText(file));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("schedule_not_json", { file, detail: (error as Error).message });
  }
  const read = AnswerShape.safeParse(value);
  if (!read.success) throw new Refusal("schedule_shape", { file, place: placeIn(read.error.issues[0]!.path) });
  return value as GivenAnswer;
}
