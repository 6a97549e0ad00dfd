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
import { MeetingList } from "./meeting-list.tsx";

const LIMIT = 50;
const MEETING_STATES = ["unplaced", "planned", "held", "missed", "cancelled"] as const;

/** The meetings agreed, and how they went. */
export function MeetingsView() {
  const { t } = useText();
  const address = useAddress();
  const { slug, event } = useConsole();
  const may = useMay();
  const filter = useFilter();
  const state = filter.oneOf("state", MEETING_STATES);
  const search = filter.get("search");
  const { set } = filter;
  const query = useQuery({
    queryKey: ["meetings", slug, "list", { state, search, offset: filter.offset }],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.listMeetings(
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
          all={MEETING_STATES}
          words="meetingState"
          onChange={(value) => set({ state: value })}
        />
      </div>
      <QueryBoundary
        query={query}
        lines={8}
        isEmpty={(page) => page.total === 0}
        empty={
          <EmptyState
            title={state || search ? t("thread:empty.filtered") : t("thread:meeting.empty")}
            action={<ButtonLink to={address(`/console/${slug}/timetable`)}>{t("console:step.timetable")}</ButtonLink>}
          >
            {t("thread:meeting.empty_next")}
          </EmptyState>
        }
      >
        {(page) => (
          <>
            <MeetingList
              slug={slug}
              event={event}
              items={page.items}
              mayAct={may.organise}
              agreementTo={(meeting) =>
                address(
                  meeting.agreementId
                    ? `/console/${slug}/agreements/${meeting.agreementId}`
                    : `/console/${slug}/agreements/new?meeting=${meeting.id}`,
                )
              }
            />
            <FilterPager total={page.total} limit={LIMIT} />
          </>
        )}
      </QueryBoundary>
    </>
  );
}
