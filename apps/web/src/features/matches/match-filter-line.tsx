import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { langFor, MultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import { ListingOwner, SideTag } from "../listings/listing-facts.tsx";
import { textFor } from "../listings/listing-fields.ts";

interface Props {
  slug: string;
  listingId: string | undefined;
  organisationId: string | undefined;
  onClear: () => void;
}

/** Says whose matches the list is narrowed to, and widens it again. */
export function MatchFilterLine({ slug, listingId, organisationId, onClear }: Props) {
  const { t, locale } = useText();
  const listing = useQuery({
    queryKey: ["listing", slug, listingId],
    enabled: listingId !== undefined,
    queryFn: ({ signal }) => api.getListing({ params: { event: slug, listing: listingId! } }, { signal }),
  });
  const organisation = useQuery({
    queryKey: ["organisation", slug, organisationId],
    enabled: organisationId !== undefined,
    queryFn: ({ signal }) =>
      api.getOrganisation({ params: { event: slug, organisation: organisationId! } }, { signal }),
  });
  if (!listing.data && !organisation.data) return null;
  const text = listing.data ? textFor(listing.data, locale) : undefined;
  return (
    <p className="match-filter">
      <span className="quiet">{t("thread:match.only_of")}</span>{" "}
      {listing.data && text ? (
        <>
          <SideTag side={listing.data.side} /> <span lang={langFor(text.locale, locale)}>{text.title}</span>{" "}
          <span className="quiet">
            <ListingOwner listing={listing.data} />
          </span>
        </>
      ) : (
        <MultiText text={organisation.data?.name} />
      )}{" "}
      <Button look="quiet" onClick={onClear}>
        {t("common:verb.show_all")}
      </Button>
    </p>
  );
}
