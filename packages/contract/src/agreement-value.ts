import { VALUE_KINDS } from "@songhua/kernel";
import { z } from "zod";
import { CurrencySchema, DecimalSchema, line, LocalDate } from "./shared.ts";

/** The rate an amount was converted at, kept with its line and never derived again. */
export const Rate = z.strictObject({
  to: CurrencySchema,
  rate: z.string().regex(/^\d{1,9}(\.\d{1,8})?$/),
  source: line(200),
  date: LocalDate,
});
export const AgreementValue = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal(VALUE_KINDS[0]) }),
  z.strictObject({ kind: z.literal(VALUE_KINDS[1]) }),
  z.strictObject({
    kind: z.literal(VALUE_KINDS[2]),
    amount: DecimalSchema,
    currency: CurrencySchema,
    rate: Rate.nullable().default(null),
  }),
]);
