import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { ListingList } from "../listings/listing-list.tsx";
import { useMyEvent } from "./my-event.ts";
import { MyHead } from "./my-head.tsx";
import "../listings/listings.css";

/** The own organisation's offers and needs. */
export default function MyListings() {
  const { t } = useText();
  const address = useAddress();
  const { slug } = useMyEvent();
  const query = useQuery({
    queryKey: ["listings", slug, "mine"],
    queryFn: ({ signal }) =>
      api.listListings({ params: { event: slug }, query: { mine: "yes", limit: 200 } }, { signal }),
  });
  const write = (
    <ButtonLink look="primary" to={address(`/my/${slug}/listings/new`)}>
      {t("thread:listing.write")}
    </ButtonLink>
  );
  return (
    <>
      <MyHead title={t("my:nav.listings")} action={write} />
      <QueryBoundary
        query={query}
        isEmpty={(page) => page.items.length === 0}
        empty={<EmptyState title={t("my:listings.empty")}>{t("my:listings.empty_next")}</EmptyState>}
      >
        {(page) => <ListingList items={page.items} to={(listing) => address(`/my/${slug}/listings/${listing.id}`)} />}
      </QueryBoundary>
    </>
  );
}
