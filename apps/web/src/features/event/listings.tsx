import { INDUSTRIES, LISTING_KINDS, LISTING_SIDES } from "@songhua/kernel";
import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { api } from "../../api/client.generated.ts";
import { callFor, orRefuse } from "../../app/server-call.ts";
import { useMultiText } from "../../ui/multi-text.tsx";
import { PageLinks } from "../../ui/page-links.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useText } from "../../ui/use-text.ts";
import { usePublicEvent } from "./event-route.ts";
import { Filter, FilterForm } from "./filter-form.tsx";
import { ListingEntry } from "./listing-entry.tsx";
import { readFilter, readOffset } from "./read-filters.ts";

const PAGE = 30;
const UUID = /^[0-9a-f-]{36}$/i;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const organisationId = url.searchParams.get("organisationId") ?? "";
  const query = {
    search: url.searchParams.get("search")?.trim().slice(0, 200) || undefined,
    side: readFilter(url, "side", LISTING_SIDES),
    kind: readFilter(url, "kind", LISTING_KINDS),
    industry: readFilter(url, "industry", INDUSTRIES),
    organisationId: UUID.test(organisationId) ? organisationId : undefined,
    // The public sees what passed review, also when somebody who may see more is signed in.
    state: "accepted" as const,
    offset: readOffset(url),
    limit: PAGE,
  };
  const page = await orRefuse(api.listListings({ params: { event: params["event"]! }, query }, callFor(request)));
  return { query, page };
}

/** Offers and needs of the event. */
export default function Listings() {
  const { query, page } = useLoaderData<typeof loader>();
  const { t } = useText();
  const multi = useMultiText();
  const event = usePublicEvent();
  return (
    <main id="main" className="page list-page">
      <title>{`${t("common:nav.listings")} · ${multi(event.name)}`}</title>
      <header className="list-head">
        <h1>{t("common:nav.listings")}</h1>
        <p>
          {t("public:listings.lead")} <span className="faint">{t("common:count.listings", { count: page.total })}</span>
        </p>
      </header>
      <FilterForm label={t("public:listings.search")} search={query.search ?? ""}>
        <Filter
          name="side"
          label={`${t("glossary:listingSide.offer")} / ${t("glossary:listingSide.need")}`}
          value={query.side}
          options={LISTING_SIDES.map((side) => ({ value: side, label: t(`glossary:listingSide.${side}`) }))}
        />
        <Filter
          name="kind"
          label={t("common:field.kind")}
          value={query.kind}
          options={LISTING_KINDS.map((kind) => ({ value: kind, label: t(`glossary:listingKind.${kind}`) }))}
        />
        <Filter
          name="industry"
          label={t("common:field.industry")}
          value={query.industry}
          options={INDUSTRIES.map((industry) => ({ value: industry, label: t(`glossary:industry.${industry}`) }))}
        />
      </FilterForm>
      {page.items.length === 0 ? (
        <EmptyState title={t("public:listings.none")}>{t("public:organisations.none_next")}</EmptyState>
      ) : (
        <ol className="listings">
          {page.items.map((listing) => (
            <ListingEntry key={listing.id} listing={listing} />
          ))}
        </ol>
      )}
      <PageLinks offset={query.offset} limit={PAGE} total={page.total} />
    </main>
  );
}
