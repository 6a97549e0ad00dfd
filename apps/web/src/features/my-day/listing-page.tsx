import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "react-router";
import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { EmptyState, Skeleton } from "../../ui/states.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { ListingEditor } from "../listings/listing-editor.tsx";
import { ListingStateTag, SideTag } from "../listings/listing-facts.tsx";
import { textFor, type Listing } from "../listings/listing-fields.ts";
import { useSaveListing, useWithdrawListing } from "../listings/use-save-listing.ts";
import { useMyEvent, useOwnOrganisation } from "./my-event.ts";
import { MyHead } from "./my-head.tsx";
import "../listings/listings.css";

/** Writes or changes one own offer or need. */
export default function MyListing() {
  const { listing: id } = useParams();
  const { slug } = useMyEvent();
  const query = useQuery({
    queryKey: ["listing", slug, id],
    enabled: id !== undefined,
    queryFn: ({ signal }) => api.getListing({ params: { event: slug, listing: id! } }, { signal }),
  });
  if (id === undefined) return <Editing listing={null} />;
  return <QueryBoundary query={query}>{(listing) => <Editing key={listing.id} listing={listing} />}</QueryBoundary>;
}

function Editing({ listing }: { listing: Listing | null }) {
  const { t, locale } = useText();
  const address = useAddress();
  const navigate = useNavigate();
  const { slug } = useMyEvent();
  const own = useOwnOrganisation(slug);
  const back = () => void navigate(address(`/my/${slug}/listings`));
  const save = useSaveListing(slug, listing, back);
  const withdraw = useWithdrawListing(slug);
  if (own.loading) return <Skeleton lines={8} />;
  return (
    <>
      <MyHead
        title={listing ? textFor(listing, locale).title : t("thread:listing.write")}
        action={
          listing && listing.state !== "withdrawn" ? (
            <Button
              look="quiet"
              busy={withdraw.isPending}
              onClick={() => withdraw.mutate(listing, { onSuccess: back })}
            >
              {t("common:verb.withdraw")}
            </Button>
          ) : null
        }
      >
        {listing ? (
          <>
            <SideTag side={listing.side} /> <ListingStateTag state={listing.state} />
          </>
        ) : (
          t("thread:listing.write_lead")
        )}
      </MyHead>
      {listing?.reviewNote ? (
        <p className="listing-note">{t("thread:review.earlier", { note: listing.reviewNote })}</p>
      ) : null}
      {own.organisation ? (
        <ListingEditor
          slug={slug}
          listing={listing}
          organisation={own.organisation}
          busy={save.isPending}
          error={save.error}
          onSave={(body, submit) => save.mutate({ body, submit })}
        />
      ) : (
        <EmptyState title={t("my:no_organisation.title")}>{t("my:no_organisation.next")}</EmptyState>
      )}
    </>
  );
}
