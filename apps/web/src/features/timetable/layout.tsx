import { Outlet, useLocation } from "react-router";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import "../../ui/lines.css";
import "../../ui/lists.css";
import "../../ui/work-forms.css";
import "./timetable.css";

const PARTS = ["", "rules", "versions", "today"] as const;

/** The timetable and its proof: what is asked of it, the grid, its versions, and what happens on the day. */
export default function TimetableLayout() {
  const { t } = useText();
  const address = useAddress();
  const { slug } = useConsole();
  const { pathname } = useLocation();
  const current = pathname.split("/")[5] ?? "";
  return (
    <>
      <PageHead title={t("console:step.timetable")}>{t("thread:timetable.lead")}</PageHead>
      <FilterTabs
        label={t("timetable:parts")}
        tabs={PARTS.map((part) => ({
          key: part,
          to: address(`/console/${slug}/timetable${part ? `/${part}` : ""}`),
          text: t(`timetable:part_${part || "grid"}`),
          current: current === part,
        }))}
      />
      <Outlet />
    </>
  );
}
