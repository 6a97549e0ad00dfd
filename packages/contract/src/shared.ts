import { CURRENCY_CODES, ERROR_CODES, isDecimal, isZone, LOCAL_DATE, LOCAL_TIME, LOCALES } from "@songhua/kernel";
import { z } from "zod";

/* Bidirectional overrides and other control characters make a name read as something else; they are refused, emoji are not. */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !HIDDEN.test(text) && !/[\r\n]/.test(text), { error: "hidden_characters" });
export const prose = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((text) => !HIDDEN.test(text), { error: "hidden_characters" });

export const Id = z.uuid();
export const LocaleSchema = z.enum(LOCALES);
export const LocalDate = z.string().regex(LOCAL_DATE);
export const LocalTime = z.string().regex(LOCAL_TIME);
export const Instant = z.iso.datetime();
export const Zone = z.string().max(64).refine(isZone, { error: "time_zone_unknown" });
export const CurrencySchema = z.enum(
  CURRENCY_CODES as [string, ...string[]] as ["CNY", "RUB", "KRW", "USD", "EUR", "JPY", "HKD"],
);
export const DecimalSchema = z.string().refine(isDecimal, { error: "decimal" });
export const Country = z.string().regex(/^[A-Z]{2}$/);
export const Email = z
  .email()
  .max(254)
  .transform((address) => address.toLowerCase());

const entries = <S extends z.ZodType>(schema: S) =>
  z.strictObject({
    "zh-CN": schema.optional(),
    ru: schema.optional(),
    "ko-KR": schema.optional(),
    "ko-CN": schema.optional(),
    en: schema.optional(),
  });
const filled = (text: object) => Object.values(text).some((value) => value !== undefined && value !== "");

/** A short text in at least one language. */
export const MultiLine = entries(line(300)).refine(filled, { error: "no_language" });
/** A short text in any number of languages, while it is written. */
export const MultiLineDraft = entries(line(300));
/** A longer text in any number of languages, none included. */
export const MultiProse = entries(prose(8000));

export const PROVENANCES = ["original", "machine", "reviewed"] as const;
export const Provenance = z.enum(PROVENANCES);

export const EventParams = z.object({ event: z.string().min(1).max(80) });
export const eventParamsWith = <K extends string>(key: K) =>
  z.object({ event: z.string().min(1).max(80), [key]: Id } as { event: z.ZodString } & Record<K, typeof Id>);

/** Lists are cut into pages: `offset` rows are skipped, at most `limit` (1–200) returned. */
export const PageQuery = z.object({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  search: z.string().trim().max(200).optional(),
});
export const pageOf = <S extends z.ZodType>(item: S) => z.object({ items: z.array(item), total: z.number().int() });

/** RFC 9457. `code` and `params` are for programs, `title` and `detail` for people, in the language asked for. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.enum(ERROR_CODES),
  params: z.record(z.string(), z.unknown()),
  fields: z.array(z.object({ path: z.string(), code: z.string() })).optional(),
});
export const Done = z.object({ done: z.literal(true) });
