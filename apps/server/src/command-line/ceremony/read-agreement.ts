import { AGREEMENT_KINDS, compareDecimals, isLocale, LOCALES, type Locale, type MultiText } from "@songhua/kernel";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { z } from "zod";
import type { AgreementStructure } from "../../modules/agreements/document/index.ts";
import { sayIn } from "../../platform/language/say.ts";
import { Refusal } from "../refusal.ts";

const SPOKEN: Readonly<Record<string, Locale>> = { zh: "zh-CN", ko: "ko-KR", ru: "ru", en: "en" };
const Line = z.string().trim().min(1).max(500);
const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));
/** A text by language, `zh` and `ko` as people write them or the platform's own codes; or one line for all. */
const many = (text: z.ZodString) =>
  z.union([
    text,
    z
      .record(
        z.string().refine((key) => isLocale(key) || key in SPOKEN, {
          error: `language: ${[...Object.keys(SPOKEN), ...LOCALES].join(", ")}`,
        }),
        text,
      )
      .refine((texts) => Object.keys(texts).length > 0, { error: "a text in at least one language" }),
  ]);
const Party = z.object({
  name: many(Line),
  role: z.enum(["party", "witness", "approver"]).default("party"),
  identifier: Line.optional(),
  representative: many(Line).optional(),
  /** Path of a key file beside the agreement, or its bytes in base64. */
  p12: z.string().min(1).optional(),
  password: z.string().optional(),
});
const Agreement = z.object({
  title: many(Line),
  kind: z.enum(AGREEMENT_KINDS).default("contract"),
  number: Line.optional(),
  date: z.iso.date().optional(),
  place: many(Line).optional(),
  prevailing: z.string().optional(),
  value: z
    .union([
      z.object({
        amount: z.string().regex(/^\d{1,18}(\.\d{1,4})?$/),
        currency: z.string().refine((code) => CURRENCIES.has(code), { error: "no currency of ISO 4217" }),
      }),
      z.enum(["none", "undisclosed"]),
    ])
    .nullish(),
  parties: z.array(Party).min(1).max(12),
  text: many(z.string().trim().min(1).max(500_000)).optional(),
});

export interface CeremonyParty {
  readonly name: MultiText;
  readonly p12?: string;
  readonly password?: string;
}
export interface CeremonyAgreement {
  readonly structure: AgreementStructure;
  readonly parties: readonly CeremonyParty[];
  /** Paths in the file are meant from here. */
  readonly folder: string;
}

/** An agreement to be signed, from its JSON. @throws Refusal naming the place that does not fit */
export async function readAgreement(path: string): Promise<CeremonyAgreement> {
  const bytes = await readFile(path).catch(() => {
    throw new Refusal("file_missing", { file: path });
  });
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal("agreement_not_json", { file: path });
  }
  const read = Agreement.safeParse(data);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Refusal("agreement_shape", {
      file: path,
      place: placeOf(issue),
      reason: reasonOf(issue),
    });
  }
  const { title, text, value, parties, prevailing, place, ...rest } = read.data;
  const languages = languagesOf(title, text);
  const multi = (given: string | Record<string, string>): MultiText =>
    typeof given === "string"
      ? Object.fromEntries(languages.map((language) => [language, given]))
      : Object.fromEntries(Object.entries(given).map(([key, one]) => [SPOKEN[key] ?? key, one]));
  const winning = prevailing === undefined ? null : (SPOKEN[prevailing] ?? prevailing);
  if (winning !== null && !languages.some((language) => language === winning))
    throw new Refusal("agreement_shape", { file: path, place: "prevailing", reason: languages.join(", ") });
  const structure: AgreementStructure = {
    version: 1,
    title: multi(title),
    kind: rest.kind,
    ...(rest.number !== undefined && { number: rest.number }),
    ...(rest.date !== undefined && { date: rest.date }),
    ...(place !== undefined && { place: multi(place) }),
    languages,
    prevailing: isLocale(winning) ? winning : null,
    value: valueOf(value),
    signatories: parties.map((party) => ({
      name: multi(party.name),
      role: party.role,
      ...(party.identifier !== undefined && { identifier: party.identifier }),
      ...(party.representative !== undefined && { representative: multi(party.representative) }),
    })),
    clauses: clausesOf(text === undefined ? undefined : multi(text), languages),
    milestones: [],
  };
  return {
    structure,
    parties: parties.map(({ name, p12, password }) => ({
      name: multi(name),
      ...(p12 !== undefined && { p12 }),
      ...(password !== undefined && { password }),
    })),
    folder: dirname(resolve(path)),
  };
}

/** Alternatives hide why none fits: the deepest reason among them says more. */
function deepest(issue: z.core.$ZodIssue | undefined): z.core.$ZodIssue | undefined {
  if (issue?.code !== "invalid_union") return issue;
  const inner = issue.errors.flatMap((branch) => branch.map((one) => deepest(one)!));
  const best = inner.toSorted((a, b) => b.path.length - a.path.length || (a.code === "invalid_type" ? 1 : 0))[0];
  return best && { ...best, path: [...issue.path, ...best.path] };
}
const placeOf = (issue: z.core.$ZodIssue | undefined): string => deepest(issue)?.path.join(".") || "{}";
const reasonOf = (issue: z.core.$ZodIssue | undefined): string => deepest(issue)?.message ?? "";

/** Every language something is written in, in the order given. */
function languagesOf(
  ...texts: readonly (string | Record<string, string> | undefined)[]
): AgreementStructure["languages"] {
  const keys = texts.flatMap((text) => (typeof text === "object" ? Object.keys(text) : []));
  const [first = "en", ...others] = [...new Set(keys.map((key) => SPOKEN[key] ?? key))].filter(isLocale);
  return [first, ...others];
}

function valueOf(value: z.output<typeof Agreement>["value"]): AgreementStructure["value"] {
  if (value === null || value === undefined || value === "none") return { kind: "none" };
  if (value === "undisclosed") return { kind: "undisclosed" };
  return compareDecimals(value.amount, "0") === 0 ? { kind: "none" } : { kind: "amount", ...value };
}

/** Blocks parted by an empty line are clauses; what stands without a text is the plain statement that the parties agree on what the head says. */
function clausesOf(text: MultiText | undefined, languages: readonly Locale[]): AgreementStructure["clauses"] {
  const given: MultiText =
    text ??
    Object.fromEntries(languages.map((language) => [language, sayIn(language)("documents:agreement.plainText")]));
  const blocks = Object.entries(given).map(([language, whole]) => [language, (whole ?? "").split(/\n\s*\n/)] as const);
  const count = Math.max(...blocks.map(([, parts]) => parts.length));
  return Array.from({ length: count }, (_, at) => ({
    heading: {},
    text: Object.fromEntries(
      blocks.flatMap(([language, parts]) => (parts[at] === undefined ? [] : [[language, parts[at]]])),
    ),
  }));
}
