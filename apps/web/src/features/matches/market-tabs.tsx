import { useLocation } from "react-router";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useMay } from "../console/use-may.ts";

const PARTS = ["matches", "rules", "few", "consortium"] as const;

/** Matches, their rules, who has too few of them, and consortia. */
export function MarketTabs() {
  const { t } = useText();
  const address = useAddress();
  const { slug } = useConsole();
  const may = useMay();
  const { pathname } = useLocation();
  const current = pathname.split("/")[5] ?? "matches";
  if (!may.organise) return null;
  return (
    <FilterTabs
      label={t("market:nav.label")}
      tabs={PARTS.map((part) => ({
        key: part,
        to: address(`/console/${slug}/matches${part === "matches" ? "" : `/${part}`}`),
        text: t(`market:nav.${part}`),
        current: current === part,
      }))}
    />
  );
}
