import { Outlet, useLocation } from "react-router";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { useMay } from "../console/use-may.ts";
import "../../ui/lists.css";
import "../../ui/work-forms.css";
import "./registrations.css";

export default function RegistrationsLayout() {
  const { t } = useText();
  const address = useAddress();
  const { slug, event } = useConsole();
  const may = useMay();
  const part = useLocation().pathname.split("/")[5] ?? "";
  const base = `/console/${slug}/registrations`;
  return (
    <>
      <PageHead title={t("console:step.registrations")}>
        {t(event.registrationOpen ? "console:overview.registration_open" : "console:overview.registration_closed")}
      </PageHead>
      {may.organise ? (
        <FilterTabs
          label={t("console:step.registrations")}
          tabs={["", "form", "badges"].map((tab) => ({
            key: tab,
            to: address(tab ? `${base}/${tab}` : base),
            text: t(`organise:registration.part_${tab || "people"}`),
            current: part === tab,
          }))}
        />
      ) : null}
      <Outlet />
    </>
  );
}
