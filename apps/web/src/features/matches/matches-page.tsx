import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { FilterPager } from "../../ui/filter-pager.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { FilterSearch } from "../../ui/filter-search.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { useMay } from "../console/use-may.ts";
import { RunEnded, RunProgress } from "../runs/run-progress.tsx";
import { notedNumber, useRun, type Run } from "../runs/use-run.ts";
import { ExportLinks } from "./export-links.tsx";
import { MatchCard } from "./match-card.tsx";
import { MarketTabs } from "./market-tabs.tsx";
import { MatchFilterLine } from "./match-filter-line.tsx";
import { WhyNot } from "./why/why-not.tsx";
import { ProposeMeeting } from "./propose-meeting.tsx";
import "./matches.css";

const LIMIT = 20;
const INTERESTS = ["mutual", "one", "refused"] as const;
const BOTH = ["need", "offer"] as const;
const NEITHER = [] as const;

/** All matches of the event, best first, and the run that makes them. */
export default function Matches() {
  const { t, locale } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const { slug } = useConsole();
  const may = useMay();
  const filter = useFilter();
  const search = filter.get("search");
  const listingId = filter.get("listing");
  const organisationId = filter.get("organisation");
  const interest = filter.oneOf("interest", INTERESTS);
  const whyId = filter.get("why");
  const onEnd = useCallback(
    (run: Run) => {
      void client.invalidateQueries({ queryKey: ["matches", slug] });
      if (run.state === "done") toast.done(t("thread:match.run_done", { count: notedNumber(run, "matches") ?? 0 }));
    },
    [client, slug, toast, t],
  );
  const matching = useRun(slug, "matching", onEnd);
  const query = useQuery({
    queryKey: ["matches", slug, { search, listingId, organisationId, interest, offset: filter.offset }],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.listMatches(
        {
          params: { event: slug },
          query: { search, listingId, organisationId, interest, offset: filter.offset, limit: LIMIT },
        },
        { signal },
      ),
  });
  const { set } = filter;
  const filtered = Boolean(search ?? listingId ?? organisationId ?? interest);
  const start = (
    <Button
      look="primary"
      busy={matching.active}
      onClick={() => matching.start(() => api.startMatching({ params: { event: slug } }))}
    >
      {t("thread:match.run")}
    </Button>
  );
  const shown = { params: { event: slug }, query: { search, listingId, organisationId, interest, language: locale } };
  const lonely = notedNumber(matching.run, "withoutGoodMatch");
  return (
    <>
      <PageHead
        title={t("console:step.matches")}
        actions={
          may.organise ? (
            <>
              <ExportLinks workbook={api.getMatchesWorkbookUrl(shown)} csv={api.getMatchesCsvUrl(shown)} />
              {start}
            </>
          ) : null
        }
      >
        {t("thread:match.lead")}
      </PageHead>
      <MarketTabs />
      {matching.active ? (
        <RunProgress
          run={matching.run}
          label={t("thread:match.running")}
          onCancel={matching.cancel}
          cancelling={matching.cancelling}
        />
      ) : (
        <RunEnded run={matching.run} />
      )}
      <div className="list-tools">
        <FilterSearch label={t("common:verb.search")} />
        <select
          className="input"
          aria-label={t("market:filter.interest")}
          value={interest ?? ""}
          onChange={(event) => set({ interest: event.target.value })}
        >
          <option value="">{`${t("market:filter.interest")}: ${t("market:filter.all")}`}</option>
          {INTERESTS.map((word) => (
            <option key={word} value={word}>
              {t(`market:filter.${word}`)}
            </option>
          ))}
        </select>
        {query.data ? (
          <span className="list-total" role="status">
            {t("thread:match.count", { count: query.data.total })}
            {lonely && !filtered ? ` · ${t("thread:match.lonely", { count: lonely })}` : null}
          </span>
        ) : null}
      </div>
      <MatchFilterLine
        slug={slug}
        listingId={listingId}
        organisationId={organisationId}
        onClear={() => set({ listing: undefined, organisation: undefined })}
      />
      <QueryBoundary
        query={query}
        lines={12}
        isEmpty={(page) => page.total === 0}
        empty={
          filtered ? (
            <EmptyState
              title={t("thread:empty.filtered")}
              action={
                <Button
                  onClick={() =>
                    set({ search: undefined, listing: undefined, organisation: undefined, interest: undefined })
                  }
                >
                  {t("thread:empty.clear")}
                </Button>
              }
            />
          ) : (
            <EmptyState title={t("thread:match.empty")} action={may.organise ? start : null}>
              {t("thread:match.empty_next")}
            </EmptyState>
          )
        }
      >
        {(page) => (
          <>
            <div className="match-list">
              {page.items.map((match) => (
                <MatchCard key={match.id} slug={slug} match={match} speaksFor={may.organise ? BOTH : NEITHER}>
                  {may.organise ? (
                    <Button look="quiet" onClick={() => set({ why: match.need.id, offset: filter.offset })}>
                      {t("market:why.ask")}
                    </Button>
                  ) : null}
                  {may.organise ? <ProposeMeeting slug={slug} match={match} ownId={null} /> : null}
                </MatchCard>
              ))}
            </div>
            <FilterPager total={page.total} limit={LIMIT} />
          </>
        )}
      </QueryBoundary>
      {whyId && may.organise ? (
        <WhyNot
          listingId={whyId}
          organisationId={filter.get("whom")}
          onPick={(whom) => set({ whom, offset: filter.offset }, { replace: true })}
          onClose={() => set({ why: undefined, whom: undefined, offset: filter.offset })}
        />
      ) : null}
    </>
  );
}
