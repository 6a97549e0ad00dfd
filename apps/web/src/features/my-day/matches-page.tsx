import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Pager } from "../../ui/pager.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useAddress, useText } from "../../ui/use-text.ts";
import { MatchCard } from "../matches/match-card.tsx";
import type { Match } from "../matches/match-words.ts";
import { ProposeMeeting } from "../matches/propose-meeting.tsx";
import { useMyDay, useMyEvent } from "./my-event.ts";
import { MyHead } from "./my-head.tsx";

const LIMIT = 10;

const SIDES = ["need", "offer"] as const;
const ownSides = (match: Match, ownId: string | null) =>
  SIDES.filter((side) => ownId !== null && match[side].organisation?.id === ownId);
const refused = ({ verdicts }: Match) => verdicts.need?.verdict === "no" || verdicts.offer?.verdict === "no";

/** The matches of the own organisation. */
export default function MyMatches() {
  const { t } = useText();
  const { slug } = useMyEvent();
  const day = useMyDay(slug);
  const ownId = day.data?.organisationId ?? null;
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
      <MyHead title={t("my:nav.matches")}>{t("market:mine.lead")}</MyHead>
      <QueryBoundary query={query} lines={8} isEmpty={(page) => page.total === 0} empty={<NothingYet slug={slug} />}>
        {(page) => (
          <>
            <div className="match-list">
              {page.items.map((match) => (
                <MatchCard key={match.id} slug={slug} match={match} speaksFor={ownSides(match, ownId)}>
                  {ownId && !refused(match) ? <ProposeMeeting slug={slug} match={match} ownId={ownId} /> : null}
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

/** Nothing fits yet, or nothing of the own is accepted yet: each has its own next step. */
function NothingYet({ slug }: { slug: string }) {
  const { t } = useText();
  const address = useAddress();
  const own = useQuery({
    queryKey: ["listings", slug, "mine", "accepted"],
    queryFn: ({ signal }) =>
      api.listListings({ params: { event: slug }, query: { mine: "yes", state: "accepted", limit: 1 } }, { signal }),
  });
  const none = own.data?.total === 0;
  return (
    <EmptyState
      title={t(none ? "market:mine.no_listing" : "market:mine.empty")}
      action={
        <ButtonLink to={address(`/my/${slug}/listings`)}>
          {t(none ? "my:nav.listings" : "market:mine.write_more")}
        </ButtonLink>
      }
    >
      {t(none ? "market:mine.no_listing_next" : "market:mine.empty_next")}
    </EmptyState>
  );
}
