import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { ButtonLink } from "../../../ui/button.tsx";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { useAddress, useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { useMay } from "../../console/use-may.ts";
import { versionsOf } from "../load-meetings.ts";
import type { Disruption } from "./happening.ts";
import { DisruptionList } from "./disruption-list.tsx";
import { SomethingHappened } from "./something-happened.tsx";
import "./today.css";

/** The day itself: what has happened, what the repair would move, and what was done about it. */
export default function TodayPage() {
  const { t } = useText();
  const address = useAddress();
  const { slug } = useConsole();
  const may = useMay();
  const versions = useQuery(versionsOf(slug));
  const [answering, setAnswering] = useState<Disruption | null>(null);
  const disruptions = useQuery({
    queryKey: ["disruptions", slug],
    refetchInterval: 20_000,
    queryFn: ({ signal }) => api.listDisruptions({ params: { event: slug } }, { signal }),
  });
  return (
    <QueryBoundary
      query={versions}
      isEmpty={({ items }) => !items.some((version) => version.state === "published")}
      empty={
        <EmptyState
          title={t("timetable:today.empty")}
          action={
            <ButtonLink look="primary" to={address(`/console/${slug}/timetable`)}>
              {t("timetable:part_grid")}
            </ButtonLink>
          }
        >
          {t("timetable:today.empty_next")}
        </EmptyState>
      }
    >
      {() => (
        <>
          {may.organise ? (
            <SomethingHappened key={answering?.id ?? "new"} report={answering} onDone={() => setAnswering(null)} />
          ) : null}
          <QueryBoundary query={disruptions} lines={3}>
            {({ items }) => (
              <DisruptionList
                items={items}
                mayAct={may.organise}
                onAnswer={(report) => {
                  setAnswering(report);
                  document.getElementById("main")?.scrollTo({ top: 0 });
                }}
              />
            )}
          </QueryBoundary>
        </>
      )}
    </QueryBoundary>
  );
}
