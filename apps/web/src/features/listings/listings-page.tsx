import { INDUSTRIES, LISTING_KINDS, LISTING_SIDES } from "@songhua/kernel";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { FilterPager } from "../../ui/filter-pager.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { FilterSearch } from "../../ui/filter-search.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { ListingList } from "./listing-list.tsx";
import { LISTING_TONE, type Listing } from "./listing-fields.ts";
import "./listings.css";

const LIMIT = 50;
const STATES = Object.keys(LISTING_TONE) as Listing["state"][];

/** Offers and needs of the event, with the way to the review desk. */
export default function Listings() {
  const { t } = useText();
  const address = useAddress();
  const { slug, event } = useConsole();
  const filter = useFilter();
  const side = filter.oneOf("side", LISTING_SIDES);
  const kind = filter.oneOf("kind", LISTING_KINDS);
  const industry = filter.oneOf("industry", INDUSTRIES);
  const state = filter.oneOf("state", STATES);
  const search = filter.get("search");
  const query = useQuery({
    queryKey: ["listings", slug, { side, kind, industry, state, search, offset: filter.offset }],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.listListings(
        {
          params: { event: slug },
          query: { side, kind, industry, state, search, offset: filter.offset, limit: LIMIT },
        },
        { signal },
      ),
  });
  const { set } = filter;
  const filtered = Boolean(side ?? kind ?? industry ?? state ?? search);
  const waiting = event.counts.listingsToReview;
  return (
    <>
      <PageHead
        title={t("console:step.listings")}
        actions={
          <>
            <ButtonLink to={address(`/console/${slug}/listings/new`)}>{t("thread:listing.write")}</ButtonLink>
            <ButtonLink look={waiting > 0 ? "primary" : "plain"} to={address(`/console/${slug}/listings/review`)}>
              {t("thread:review.open", { count: waiting })}
            </ButtonLink>
          </>
        }
      >
        {t("thread:listing.lead")}
      </PageHead>
      <div className="list-tools">
        <FilterSearch label={t("common:verb.search")} />
        <Choice
          label={t("thread:listing.side")}
          value={side}
          all={LISTING_SIDES}
          words="listingSide"
          onChange={(value) => set({ side: value })}
        />
        <Choice
          label={t("common:field.kind")}
          value={kind}
          all={LISTING_KINDS}
          words="listingKind"
          onChange={(value) => set({ kind: value })}
        />
        <Choice
          label={t("common:field.industry")}
          value={industry}
          all={INDUSTRIES}
          words="industry"
          onChange={(value) => set({ industry: value })}
        />
        <Choice
          label={t("common:field.state")}
          value={state}
          all={STATES}
          words="listingState"
          onChange={(value) => set({ state: value })}
        />
        {query.data ? (
          <span className="list-total" role="status">
            {t("common:count.listings", { count: query.data.total })}
          </span>
        ) : null}
      </div>
      <QueryBoundary
        query={query}
        lines={10}
        isEmpty={(page) => page.total === 0}
        empty={
          filtered ? (
            <EmptyState
              title={t("thread:empty.filtered")}
              action={
                <Button
                  onClick={() =>
                    set({ side: undefined, kind: undefined, industry: undefined, state: undefined, search: undefined })
                  }
                >
                  {t("thread:empty.clear")}
                </Button>
              }
            />
          ) : (
            <EmptyState
              title={t("thread:listing.empty")}
              action={<ButtonLink to={address(`/console/${slug}/import`)}>{t("console:step.import")}</ButtonLink>}
            >
              {t("thread:listing.empty_next")}
            </EmptyState>
          )
        }
      >
        {(page) => (
          <>
            <ListingList items={page.items} to={(listing) => address(`/console/${slug}/listings/${listing.id}`)} />
            <FilterPager total={page.total} limit={LIMIT} />
          </>
        )}
      </QueryBoundary>
    </>
  );
}
