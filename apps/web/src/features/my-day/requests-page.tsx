import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useAddress, useText } from "../../ui/use-text.ts";
import { RequestList } from "../meetings/request-list.tsx";
import { useMyEvent } from "./my-event.ts";
import { MyHead } from "./my-head.tsx";

const VIEWS = ["received", "sent", "all"] as const;

/** Requests to answer first, then those sent. One organisation has few enough to be loaded at once. */
export default function MyRequests() {
  const { t } = useText();
  const address = useAddress();
  const { slug } = useMyEvent();
  const view = useFilter().oneOf("view", VIEWS) ?? "received";
  const query = useQuery({
    queryKey: ["requests", slug, "mine"],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.listRequests({ params: { event: slug }, query: { mine: "yes", limit: 200 } }, { signal }),
  });
  const base = address(`/my/${slug}/requests`);
  return (
    <>
      <MyHead title={t("my:nav.requests")}>{t("my:requests.lead")}</MyHead>
      <FilterTabs
        label={t("my:requests.views")}
        tabs={VIEWS.map((key) => ({
          key,
          to: key === "received" ? base : `${base}?view=${key}`,
          text: t(`my:requests.${key}`),
          current: key === view,
        }))}
      />
      <QueryBoundary query={query} lines={6}>
        {(page) => {
          const shown = page.items.filter((request) => view === "all" || request.direction === view);
          if (shown.length > 0) return <RequestList slug={slug} items={shown} staff={false} />;
          return (
            <EmptyState
              title={t(`my:requests.empty_${view}`)}
              action={<ButtonLink to={address(`/my/${slug}/matches`)}>{t("my:day.to_matches")}</ButtonLink>}
            />
          );
        }}
      </QueryBoundary>
    </>
  );
}
