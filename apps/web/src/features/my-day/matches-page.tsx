import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Pager } from "../../ui/pager.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useAddress, useText } from "../../ui/use-text.ts";
import { MatchCard } from "../matches/match-card.tsx";
import { ProposeMeeting } from "../matches/propose-meeting.tsx";
import { useMyDay, useMyEvent } from "./my-event.ts";
import { MyHead } from "./my-head.tsx";

const LIMIT = 10;

/** The matches of the own organisation. */
export default function MyMatches() {
  const { t } = useText();
  const address = useAddress();
  const { slug } = useMyEvent();
  const day = useMyDay(slug);
  const filter = useFilter();
  const query = useQuery({
    queryKey: ["matches", slug, "mine", filter.offset],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.listMatches(
        { params: { event: slug }, query: { mine: "yes", offset: filter.offset, limit: LIMIT } },
        { signal },
      ),
  });
  return (
    <>
      <MyHead title={t("my:nav.matches")}>{t("my:matches.lead")}</MyHead>
      <QueryBoundary
        query={query}
        lines={8}
        isEmpty={(page) => page.total === 0}
        empty={
          <EmptyState
            title={t("my:matches.empty")}
            action={<ButtonLink to={address(`/my/${slug}/listings`)}>{t("my:nav.listings")}</ButtonLink>}
          >
            {t("my:matches.empty_next")}
          </EmptyState>
        }
      >
        {(page) => (
          <>
            <div className="match-list">
              {page.items.map((match) => (
                <MatchCard key={match.id} slug={slug} match={match} mayJudge>
                  {day.data?.organisationId && match.verdict !== "no" ? (
                    <ProposeMeeting slug={slug} match={match} ownId={day.data.organisationId} />
                  ) : null}
                </MatchCard>
              ))}
            </div>
            <Pager
              total={page.total}
              offset={filter.offset}
              limit={LIMIT}
              onMove={(offset) => filter.set({ offset })}
            />
          </>
        )}
      </QueryBoundary>
    </>
  );
}
