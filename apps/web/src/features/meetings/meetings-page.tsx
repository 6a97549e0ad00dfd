import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { api } from "../../api/client.generated.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Pager } from "../../ui/pager.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { SearchBox } from "../../ui/search-box.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { useMay } from "../console/use-may.ts";
import { MeetingList } from "./meeting-list.tsx";
import { RequestList } from "./request-list.tsx";

const LIMIT = 50;
const REQUEST_STATES = ["pending", "accepted", "declined", "expired", "withdrawn"] as const;
const MEETING_STATES = ["unplaced", "planned", "held", "missed", "cancelled"] as const;

/** Who asked whom, and how the meetings went. */
export default function Meetings() {
  const { t, locale } = useText();
  const address = useAddress();
  const { slug, event } = useConsole();
  const view = useFilter().oneOf("view", ["requests", "meetings"]) ?? "requests";
  const base = address(`/console/${slug}/meetings`);
  return (
    <>
      <PageHead title={t("console:step.meetings")}>{t("thread:request.lead", { count: event.requestHours })}</PageHead>
      <FilterTabs
        label={t("thread:meeting.views")}
        tabs={[
          {
            key: "requests",
            to: base,
            text: t("thread:request.title"),
            current: view === "requests",
          },
          {
            key: "meetings",
            to: `${base}?view=meetings`,
            text: `${t("thread:meeting.title")} ${formatNumber(event.counts.meetings, locale)}`,
            current: view === "meetings",
          },
        ]}
      />
      {view === "requests" ? <Requests /> : <MeetingsView />}
    </>
  );
}

function Requests() {
  const { t } = useText();
  const address = useAddress();
  const { slug } = useConsole();
  const may = useMay();
  const filter = useFilter();
  const state = filter.oneOf("state", REQUEST_STATES);
  const search = filter.get("search");
  const { set } = filter;
  const onSearch = useCallback((text: string) => set({ search: text }, { replace: true }), [set]);
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
        <SearchBox label={t("common:verb.search")} value={search ?? ""} onSearch={onSearch} />
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
            <Pager total={page.total} offset={filter.offset} limit={LIMIT} onMove={(offset) => set({ offset })} />
          </>
        )}
      </QueryBoundary>
    </>
  );
}

function MeetingsView() {
  const { t } = useText();
  const address = useAddress();
  const { slug, event } = useConsole();
  const may = useMay();
  const filter = useFilter();
  const state = filter.oneOf("state", MEETING_STATES);
  const search = filter.get("search");
  const { set } = filter;
  const onSearch = useCallback((text: string) => set({ search: text }, { replace: true }), [set]);
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
        <SearchBox label={t("common:verb.search")} value={search ?? ""} onSearch={onSearch} />
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
            <Pager total={page.total} offset={filter.offset} limit={LIMIT} onMove={(offset) => set({ offset })} />
          </>
        )}
      </QueryBoundary>
    </>
  );
}
