import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { FilterPager } from "../../ui/filter-pager.tsx";
import { FilterSearch } from "../../ui/filter-search.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useMay } from "../console/use-may.ts";
import { RequestList } from "./request-list.tsx";

const LIMIT = 50;
const REQUEST_STATES = ["pending", "accepted", "declined", "expired", "withdrawn"] as const;

/** Who asked whom for a meeting. */
export function RequestsView() {
  const { t } = useText();
  const address = useAddress();
  const { slug } = useConsole();
  const may = useMay();
  const filter = useFilter();
  const state = filter.oneOf("state", REQUEST_STATES);
  const search = filter.get("search");
  const { set } = filter;
  const query = useQuery({
    queryKey: ["requests", slug, { state, search, offset: filter.offset }],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.listRequests(
        { params: { event: slug }, query: { state, search, offset: filter.offset, limit: LIMIT } },
        { signal },
      ),
  });
  return (
    <>
      <div className="list-tools">
        <FilterSearch label={t("common:verb.search")} />
        <Choice
          label={t("common:field.state")}
          value={state}
          all={REQUEST_STATES}
          words="requestState"
          onChange={(value) => set({ state: value })}
        />
      </div>
      <QueryBoundary
        query={query}
        lines={8}
        isEmpty={(page) => page.total === 0}
        empty={
          <EmptyState
            title={state || search ? t("thread:empty.filtered") : t("thread:request.empty")}
            action={<ButtonLink to={address(`/console/${slug}/matches`)}>{t("console:step.matches")}</ButtonLink>}
          >
            {t("thread:request.empty_next")}
          </EmptyState>
        }
      >
        {(page) => (
          <>
            <RequestList slug={slug} items={page.items} staff={may.organise} />
            <FilterPager total={page.total} limit={LIMIT} />
          </>
        )}
      </QueryBoundary>
    </>
  );
}
