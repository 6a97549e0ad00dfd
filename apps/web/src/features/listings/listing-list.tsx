import { Link } from "react-router";
import { langFor } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import { ListingLanguages, ListingMeta, ListingOwner, ListingStateTag, SideTag } from "./listing-facts.tsx";
import { textFor, type Listing } from "./listing-fields.ts";
import "../../ui/lines.css";

/** Listings as lines: what, whose, in which languages, in which state. */
export function ListingList({ items, to }: { items: readonly Listing[]; to: (listing: Listing) => string }) {
  const { locale } = useText();
  return (
    <ul className="lines">
      {items.map((listing) => {
        const text = textFor(listing, locale);
        return (
          <li key={listing.id} className="listing-line">
            <SideTag side={listing.side} />
            <div>
              <Link to={to(listing)} className="line-title" lang={langFor(text.locale, locale)}>
                {text.title}
              </Link>
              <p>
                <ListingOwner listing={listing} /> <ListingMeta listing={listing} />
              </p>
              {listing.state === "returned" && listing.reviewNote ? (
                <p className="listing-note">{listing.reviewNote}</p>
              ) : null}
            </div>
            <ListingLanguages listing={listing} />
            <ListingStateTag state={listing.state} />
          </li>
        );
      })}
    </ul>
  );
}
