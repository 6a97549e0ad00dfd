import { ORGANISATION_ROLES, IDENTIFIER_SCHEMES, INDUSTRIES, isLocale, type Locale } from "@songhua/kernel";
import type { Answer, Input } from "../../api/transport.ts";

type Body = Input<"register">["body"];
type Question = Answer<"getForm">["questions"][number];

const textOf = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
};
const wordOf = <W extends string>(form: FormData, name: string, words: readonly W[]) =>
  words.find((word) => word === form.get(name));

/** A name typed on a page of `locale`, with the Latin one beside it when it was given. */
function nameOf(form: FormData, name: string, locale: Locale) {
  const own = textOf(form, name) ?? "";
  const latin = textOf(form, `${name}_en`);
  return { [locale]: own, ...(latin && locale !== "en" ? { en: latin } : {}) };
}

function answerOf(form: FormData, question: Question) {
  const field = `q_${question.key}`;
  const value = textOf(form, field);
  switch (question.type) {
    case "choices":
      return form.getAll(field).filter((each) => typeof each === "string");
    case "yes_no":
      return value === undefined ? undefined : value === "yes";
    case "number": {
      const number = Number(value?.replace(",", "."));
      // What is not a number goes to the server as it was typed; it names the question in its refusal.
      return value === undefined || Number.isNaN(number) ? value : number;
    }
    case "text":
    case "long_text":
    case "choice":
    case "date":
      return value;
  }
}

/** The posted registration form as the API takes it. What is missing stays missing: the API says so in the reader's words. */
export function readRegistration(form: FormData, locale: Locale, questions: readonly Question[]): Body {
  const scheme = wordOf(form, "identifier_scheme", IDENTIFIER_SCHEMES);
  const number = textOf(form, "identifier_value");
  const website = textOf(form, "website");
  const answers: NonNullable<Body["answers"]> = {};
  for (const question of questions) {
    const answer = answerOf(form, question);
    if (answer !== undefined && !(Array.isArray(answer) && answer.length === 0)) answers[question.key] = answer;
  }
  const venueId = textOf(form, "venue");
  return {
    name: nameOf(form, "name", locale),
    email: textOf(form, "email") ?? "",
    phone: textOf(form, "phone") ?? null,
    title: textOf(form, "title") ?? null,
    languages: form.getAll("languages").filter(isLocale),
    venueId: venueId ?? null,
    locale,
    organisation: {
      name: nameOf(form, "organisation", locale),
      role: wordOf(form, "role", ORGANISATION_ROLES) ?? "enterprise",
      country: textOf(form, "country") ?? "CN",
      region: null,
      city: textOf(form, "city") ?? null,
      industry: wordOf(form, "industry", INDUSTRIES) ?? null,
      website: website && !/^https?:\/\//.test(website) ? `https://${website}` : (website ?? null),
      languages: [],
      identifiers: scheme && number ? [{ scheme, value: number }] : [],
    },
    answers,
    // A missing tick is sent as it is and refused by the API.
    consent: (form.get("consent") === "yes") as true,
  };
}
