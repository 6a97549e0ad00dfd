import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { formatNumber, formatTime } from "../../ui/format.ts";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import type { Participant } from "../registrations/decide.ts";
import { MinuteBars } from "./minute-bars.tsx";

const FOLLOW_MS = 4000;

/** How many are in, how fast they come, and who came last; follows other desks by itself. */
export function Counts({ onUndo }: { onUndo: ((person: Participant) => void) | undefined }) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const { slug, event } = useConsole();
  const query = useQuery({
    queryKey: ["check-in-counts", slug],
    queryFn: ({ signal }) => api.getCheckInCounts({ params: { event: slug } }, { signal }),
    refetchInterval: FOLLOW_MS,
  });
  const home = event.venues.find(({ zone }) => zone === event.homeZone) ?? event.venues[0];
  return (
    <div className="door-side">
      <QueryBoundary query={query}>
        {({ checkedIn, expected, perMinute, recent }) => (
          <>
            <p className="door-number">
              <strong>{formatNumber(checkedIn, locale)}</strong>
              <span className="quiet">{t("organise:door.of", { expected: formatNumber(expected, locale) })}</span>
            </p>
            <MinuteBars perMinute={perMinute} zone={event.homeZone} place={home?.city ?? {}} />
            <h2>{t("organise:door.recent")}</h2>
            {recent.length === 0 ? <p className="quiet">{t("organise:door.nobody")}</p> : null}
            <ol className="recent">
              {recent.map((person) => (
                <li key={person.id}>
                  <time className="faint" dateTime={person.checkedInAt ?? undefined}>
                    {person.checkedInAt ? formatTime(person.checkedInAt, event.homeZone, locale) : null}
                  </time>
                  <span>
                    <MultiText text={person.name} />
                    <span className="under-name">
                      <MultiText text={person.organisation?.name} />
                    </span>
                  </span>
                  {onUndo ? (
                    <Button
                      look="quiet"
                      aria-label={`${t("common:verb.undo")}: ${multi(person.name)}`}
                      onClick={() => onUndo(person)}
                    >
                      {t("common:verb.undo")}
                    </Button>
                  ) : null}
                </li>
              ))}
            </ol>
          </>
        )}
      </QueryBoundary>
    </div>
  );
}
