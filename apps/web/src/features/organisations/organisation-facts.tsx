import type { ReactNode } from "react";
import { LOCALES, type Locale } from "@songhua/kernel";
import { DataList } from "../../ui/data-table.tsx";
import { formatCountry, formatNumber } from "../../ui/format.ts";
import { LANGUAGE_NAMES } from "../../ui/language-switch.tsx";
import { useText } from "../../ui/use-text.ts";
import type { Organisation } from "./organisation-body.ts";

/** Country, region and city; a region given as a code (CN-HL) tells a reader nothing and is left out. */
export function placeText(
  { country, region, city }: Pick<Organisation, "country" | "region" | "city">,
  locale: Locale,
) {
  const named = region && !/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(region) ? region : null;
  return [formatCountry(country, locale), named, city].filter(Boolean).join(" · ");
}

/** What is known of an organisation, term by term; terms without a value are left out. */
export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const { t, locale } = useText();
  const { industry, website, languages, identifiers } = organisation;
  const term = (key: string, value: ReactNode) => ({ key, term: t(`common:field.${key}`), value });
  return (
    <DataList
      items={[
        ...LOCALES.filter((language) => organisation.name[language]).map((language) => ({
          key: language,
          term: LANGUAGE_NAMES[language],
          value: <span lang={language}>{organisation.name[language]}</span>,
        })),
        term("role", t(`glossary:organisationRole.${organisation.role}`)),
        term("country", placeText(organisation, locale)),
        ...(industry ? [term("industry", t(`glossary:industry.${industry}`))] : []),
        ...identifiers.map(({ scheme, value }) => ({
          key: scheme + value,
          term: t(`glossary:identifier.${scheme}`),
          value: (
            <>
              <span className="identifier">{value}</span>{" "}
              <span className="faint">{t("organise:organisation.digits_checked")}</span>
            </>
          ),
        })),
        ...(website
          ? [
              term(
                "website",
                <a href={website} target="_blank" rel="noreferrer">
                  {website}
                </a>,
              ),
            ]
          : []),
        ...(languages.length > 0
          ? [term("languages", languages.map((language) => LANGUAGE_NAMES[language]).join(" · "))]
          : []),
        {
          key: "people",
          term: t("organise:organisation.people"),
          value: formatNumber(organisation.participants, locale),
        },
        { key: "listings", term: t("common:nav.listings"), value: formatNumber(organisation.listings, locale) },
      ]}
    />
  );
}
