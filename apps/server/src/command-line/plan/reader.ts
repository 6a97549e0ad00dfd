import type { Locale } from "@songhua/kernel";
import type { Translator } from "@songhua/i18n";
import type { Plan } from "./make-plan.ts";
import { nameIn, type SourceListing, type SourceOrganisation } from "./source.ts";

/** A plan as it is told in one language. */
export interface Reader {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly say: Translator["t"];
  /** The workbook's file name, which names the event for want of a better name. */
  readonly title: string;
  readonly demonstration: boolean;
  readonly listing: (id: string) => SourceListing;
  readonly organisation: (id: string) => SourceOrganisation;
  readonly organisationName: (id: string) => string;
  readonly personName: (id: string) => string;
  readonly number: (value: number, digits?: number) => string;
}

export function readPlan(plan: Plan, told: Pick<Reader, "locale" | "say" | "title" | "demonstration">): Reader {
  const { locale, say } = told;
  const listings = new Map(plan.source.listings.map((listing) => [listing.id, listing]));
  const organisations = new Map(plan.source.organisations.map((organisation) => [organisation.id, organisation]));
  const people = new Map(plan.people.map((person) => [person.id, person]));
  const formats = [0, 1, 2, 3].map(
    (digits) =>
      new Intl.NumberFormat(locale === "ko-CN" ? "ko-KR" : locale, {
        maximumFractionDigits: digits,
        minimumFractionDigits: digits,
      }),
  );
  return {
    ...told,
    plan,
    listing: (id) => listings.get(id)!,
    organisation: (id) => organisations.get(id)!,
    organisationName: (id) => nameIn(organisations.get(id)!.name, locale),
    personName: (id) => {
      const person = people.get(id)!;
      return person.standIn ? say("cli:plan.standIn") : nameIn(person.name, locale);
    },
    number: (value, digits = 0) => formats[digits]!.format(value),
  };
}

/** The title a reader sees: in their language where there is one. */
export function titleOf(listing: SourceListing, locale: Locale): string {
  return nameIn(Object.fromEntries(listing.texts.map((text) => [text.locale, text.title])), locale);
}
