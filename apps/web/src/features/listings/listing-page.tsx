import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "react-router";
import { api } from "../../api/client.generated.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { ListingEditor } from "./listing-editor.tsx";
import { ListingMeta, ListingOwner, ListingStateTag, SideTag } from "./listing-facts.tsx";
import { textFor, type Listing } from "./listing-fields.ts";
import { useSaveListing, useWithdrawListing } from "./use-save-listing.ts";
import "./listings.css";

/** One listing on the organiser's desk: what it says now, and the editor. */
export default function ListingPage() {
  const { listing: id } = useParams();
  const { slug } = useConsole();
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
  const { slug } = useConsole();
  const save = useSaveListing(slug, listing, () => void navigate(address(`/console/${slug}/listings`)));
  const withdraw = useWithdrawListing(slug);
  return (
    <>
      <PageHead
        title={listing ? textFor(listing, locale).title : t("thread:listing.write")}
        actions={
          <>
            {listing && listing.state !== "withdrawn" ? (
              <Button look="quiet" busy={withdraw.isPending} onClick={() => withdraw.mutate(listing)}>
                {t("common:verb.withdraw")}
              </Button>
            ) : null}
            {listing?.state === "accepted" ? (
              <ButtonLink to={address(`/console/${slug}/matches?listing=${listing.id}`)}>
                {t("console:step.matches")}
              </ButtonLink>
            ) : null}
          </>
        }
      >
        {listing ? (
          <>
            <SideTag side={listing.side} /> <ListingStateTag state={listing.state} /> <ListingOwner listing={listing} />{" "}
            <ListingMeta listing={listing} />
          </>
        ) : (
          t("thread:listing.write_lead")
        )}
      </PageHead>
      {listing?.reviewNote ? (
        <p className="listing-note">{t("thread:review.earlier", { note: listing.reviewNote })}</p>
      ) : null}
      <ListingEditor
        slug={slug}
        listing={listing}
        organisation={listing?.organisation ?? null}
        busy={save.isPending}
        error={save.error}
        onSave={(body, submit) => save.mutate({ body, submit })}
      />
    </>
  );
}
