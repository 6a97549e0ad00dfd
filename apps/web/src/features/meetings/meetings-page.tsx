import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { formatNumber } from "../../ui/format.ts";
import { useFilter } from "../../ui/use-filter.ts";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { MeetingsView } from "./meetings-view.tsx";
import { RequestsView } from "./requests-view.tsx";

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
      {view === "requests" ? <RequestsView /> : <MeetingsView />}
    </>
  );
}
