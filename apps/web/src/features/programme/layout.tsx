import { Outlet, useLocation } from "react-router";
import { ButtonLink } from "../../ui/button.tsx";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { formatDates } from "../../ui/format.ts";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { useMay } from "../console/use-may.ts";
import "../../ui/work-forms.css";
import "./programme.css";

const PARTS = ["", "venues", "hosts", "settings"] as const;

/** The event as it is organised: its programme, where and when, by whom, and under which name. */
export default function ProgrammeLayout() {
  const { t, locale } = useText();
  const address = useAddress();
  const { slug, event } = useConsole();
  const { pathname } = useLocation();
  const may = useMay();
  const current = pathname.split("/")[5] ?? "";
  return (
    <>
      <PageHead
        title={t("console:step.programme")}
        actions={
          may.administrate ? <ButtonLink to={address("/new-event")}>{t("organise:new_event.title")}</ButtonLink> : null
        }
      >
        {formatDates(event.startsOn, event.endsOn, locale)}
      </PageHead>
      <FilterTabs
        label={t("organise:programme.parts")}
        tabs={PARTS.map((part) => ({
          key: part,
          to: address(`/console/${slug}/programme${part ? `/${part}` : ""}`),
          text: t(`organise:programme.part_${part || "sessions"}`),
          current: current === part,
        }))}
      />
      <Outlet />
    </>
  );
}
