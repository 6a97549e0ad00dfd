import { createTranslator, type Translator } from "@songhua/i18n";
import { catalogues } from "@songhua/i18n/all";
import { LOCALES, type ErrorCode, type ErrorParams, type Locale } from "@songhua/kernel";

const translators = new Map<Locale, Translator>(
  LOCALES.map((locale) => [locale, createTranslator(locale, catalogues[locale])]),
);

/** Says catalogue texts in one language: `sayIn("ru")("mail:signIn.subject", { name })`. */
export function sayIn(locale: Locale): Translator["t"] {
  return translators.get(locale)!.t;
}

const STATES: Partial<Record<ErrorCode, string>> = {
  agreement_state: "agreementState",
  listing_state: "listingState",
  meeting_state: "meetingState",
  request_state: "requestState",
};

/** A refusal in words: what is wrong, and how to mend it. */
export function describeRefusal(
  locale: Locale,
  code: ErrorCode,
  params: ErrorParams,
): { title: string; detail: string } {
  const say = sayIn(locale);
  // Words of a closed vocabulary are said as the glossary says them: "ИНН", not "inn".
  const said: Record<string, string> = {};
  if (typeof params["scheme"] === "string") said["scheme"] = say(`glossary:identifier.${params["scheme"]}`);
  const states = STATES[code];
  if (states && typeof params["state"] === "string") said["state"] = say(`glossary:${states}.${params["state"]}`);
  const words = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      Array.isArray(value) ? (value.length > 0 ? value.join(", ") : "—") : value,
    ]),
  );
  return {
    title: say(`errors:${code}.title`, { ...words, ...said }),
    detail: say(`errors:${code}.mend`, { ...words, ...said }),
  };
}
