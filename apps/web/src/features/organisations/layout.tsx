import { useQuery } from "@tanstack/react-query";
import { Outlet, useLocation } from "react-router";
import { api } from "../../api/client.generated.ts";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { formatNumber } from "../../ui/format.ts";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { useMay } from "../console/use-may.ts";
import "../../ui/lists.css";
import "../../ui/work-forms.css";
import "./organisations.css";

export function useDuplicates() {
  const { slug } = useConsole();
  const may = useMay();
  return useQuery({
    queryKey: ["duplicates", slug],
    queryFn: ({ signal }) => api.listDuplicates({ params: { event: slug } }, { signal }),
    enabled: may.organise,
  });
}

export default function OrganisationsLayout() {
  const { t, locale } = useText();
  const address = useAddress();
  const { slug } = useConsole();
  const may = useMay();
  const duplicates = useDuplicates();
  const atDuplicates = useLocation().pathname.split("/")[5] === "duplicates";
  const base = `/console/${slug}/organisations`;
  const count = duplicates.data?.items.length ?? 0;
  return (
    <>
      <PageHead title={t("console:step.organisations")} />
      {may.organise ? (
        <FilterTabs
          label={t("console:step.organisations")}
          tabs={[
            { key: "all", to: address(base), text: t("organise:organisation.all"), current: !atDuplicates },
            {
              key: "duplicates",
              to: address(`${base}/duplicates`),
              text: (
                <>
                  {t("organise:duplicate.title")}
                  {count > 0 ? <span className="tab-number">{formatNumber(count, locale)}</span> : null}
                </>
              ),
              current: atDuplicates,
            },
          ]}
        />
      ) : null}
      <Outlet />
    </>
  );
}
