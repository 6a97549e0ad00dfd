import { formatCountry, formatDate } from "../../ui/format.ts";
import { LANGUAGE_NAMES } from "../../ui/language-switch.tsx";
import { MultiText } from "../../ui/multi-text.tsx";
import { DemonstrationMark, Tag } from "../../ui/tag.tsx";
import { useText } from "../../ui/use-text.ts";
import { LISTING_TONE, type Listing } from "./listing-fields.ts";

export function SideTag({ side }: { side: Listing["side"] }) {
  const { t } = useText();
  return <Tag tone={side}>{t(`glossary:listingSide.${side}`)}</Tag>;
}

export function ListingStateTag({ state }: { state: Listing["state"] }) {
  const { t } = useText();
  return <Tag tone={LISTING_TONE[state]}>{t(`glossary:listingState.${state}`)}</Tag>;
}

/** Whose listing it is; an anonymous one says so instead. */
export function ListingOwner({ listing }: { listing: Listing }) {
  const { t } = useText();
  if (!listing.organisation) return <span className="quiet">{t("thread:listing.anonymous_owner")}</span>;
  return <MultiText text={listing.organisation.name} />;
}

/** Role, place, validity: one quiet line. */
export function ListingMeta({ listing }: { listing: Listing }) {
  const { t, locale } = useText();
  const { organisation } = listing;
  const parts = [
    ...(organisation
      ? [
          t(`glossary:organisationRole.${organisation.role}`),
          [organisation.city, formatCountry(organisation.country, locale)].filter(Boolean).join(", "),
        ]
      : []),
    t(`glossary:listingKind.${listing.kind}`),
    t(`glossary:industry.${listing.industry}`),
    ...(listing.validUntil
      ? [t("thread:listing.valid_until", { date: formatDate(listing.validUntil, locale, "medium") })]
      : []),
    ...(listing.anonymous && organisation ? [t("thread:listing.anonymous_face")] : []),
  ];
  return (
    <span className="quiet listing-meta">
      {parts.join(" · ")} {listing.demonstration ? <DemonstrationMark /> : null}
    </span>
  );
}

/** The languages a listing is written in, each with where its words come from. */
export function ListingLanguages({ listing }: { listing: Listing }) {
  const { t } = useText();
  return (
    <span className="listing-languages">
      {listing.texts.map((text) => (
        <span key={text.locale} title={t(`glossary:provenance.${text.provenance}`)}>
          <span lang={text.locale}>{LANGUAGE_NAMES[text.locale]}</span>
          {text.provenance === "machine" ? <span className="faint"> {t("thread:listing.machine_short")}</span> : null}
        </span>
      ))}
    </span>
  );
}
