import { useQuery } from "@tanstack/react-query";
import { ButtonLink } from "../../../ui/button.tsx";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { useFilter } from "../../../ui/use-filter.ts";
import { useAddress, useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { useMay } from "../../console/use-may.ts";
import { versionsOf } from "../load-meetings.ts";
import { RunPanel } from "../run/run-panel.tsx";
import { useTimetableRun } from "../run/use-timetable-run.ts";
import { ShownVersion } from "./shown-version.tsx";

/** The run that makes a timetable, and the grid of the version in the address: else the draft, else the published one. */
export default function GridPage() {
  const { t } = useText();
  const address = useAddress();
  const { slug, event } = useConsole();
  const may = useMay();
  const filter = useFilter();
  const versions = useQuery(versionsOf(slug));
  const run = useTimetableRun(slug, (made) => filter.set({ version: made }, { replace: true }));
  const noSlots = event.slots.length === 0;
  return (
    <QueryBoundary query={versions} lines={10}>
      {({ items }) => {
        const published = items.find((version) => version.state === "published");
        const shown =
          items.find((version) => version.id === filter.get("version")) ??
          items.find((version) => version.state === "draft") ??
          published ??
          items[0];
        return (
          <>
            {may.organise && !noSlots ? <RunPanel slug={slug} run={run} versions={items} shown={shown} /> : null}
            {shown ? (
              <ShownVersion key={shown.id} version={shown} versions={items} mayChange={may.organise} />
            ) : run.active ? null : (
              <EmptyState
                title={t("thread:timetable.empty")}
                action={
                  <ButtonLink
                    look="primary"
                    to={address(`/console/${slug}/${noSlots ? "programme/venues" : "meetings"}`)}
                  >
                    {t(noSlots ? "console:step.programme" : "console:step.meetings")}
                  </ButtonLink>
                }
              >
                {t(noSlots ? "thread:timetable.empty_slots" : "thread:timetable.empty_next")}
              </EmptyState>
            )}
          </>
        );
      }}
    </QueryBoundary>
  );
}
