import { pickText } from "@songhua/kernel";
import type { Answer } from "../../api/transport.ts";
import { formatCountry, formatDate } from "../../ui/format.ts";
import { langFor, MultiText } from "../../ui/multi-text.tsx";
import { DemonstrationMark, Tag } from "../../ui/tag.tsx";
import { useText } from "../../ui/use-text.ts";

type Listing = Answer<"listListings">["items"][number];

/** One offer or need: side by colour and word, its text in the reader's language, who stands behind it. */
export function ListingEntry({ listing }: { listing: Listing }) {
  const { t, locale } = useText();
  const titles = Object.fromEntries(listing.texts.map((text) => [text.locale, text.title]));
  const picked = pickText(titles, locale);
  const text = listing.texts.find((each) => each.locale === picked?.locale);
  if (!text) return null;
  const lang = langFor(text.locale, locale);
  const { organisation } = listing;
  return (
    <li className={`listing listing-${listing.side}`}>
      <p className="listing-side">
        <Tag tone={listing.side}>{t(`glossary:listingSide.${listing.side}`)}</Tag>
      </p>
      <article>
        <h2 lang={lang}>{text.title}</h2>
        <p className="listing-meta">
          {organisation ? (
            <MultiText as="strong" text={organisation.name} />
          ) : (
            <em>{t("public:listings.anonymous")}</em>
          )}
          {organisation ? (
            <span>{[formatCountry(organisation.country, locale), organisation.city].filter(Boolean).join(", ")}</span>
          ) : null}
          <span>{t(`glossary:listingKind.${listing.kind}`)}</span>
          <span>{t(`glossary:industry.${listing.industry}`)}</span>
        </p>
        <p className="listing-body" lang={lang}>
          {text.body}
        </p>
        <p className="listing-foot">
          {text.provenance === "original" ? null : <span>{t(`glossary:provenance.${text.provenance}`)}</span>}
          {listing.validUntil ? (
            <span>{t("public:listings.until", { date: formatDate(listing.validUntil, locale, "medium") })}</span>
          ) : null}
          {listing.demonstration ? <DemonstrationMark short /> : null}
        </p>
      </article>
    </li>
  );
}
