import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Drawer } from "../../ui/drawer.tsx";
import { formatAmount } from "../../ui/format.ts";
import { Pager } from "../../ui/pager.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { useText } from "../../ui/use-text.ts";

const LIMIT = 100;

/** What a vintage changes against the release it corrects. */
export function ReleaseDifference({ release, onClose }: { release: string; onClose: () => void }) {
  const { t, locale } = useText();
  const [offset, setOffset] = useState(0);
  const query = useQuery({
    queryKey: ["statistics", "difference", release, offset],
    queryFn: ({ signal }) =>
      api.getReleaseDifference({ params: { release }, query: { offset, limit: LIMIT } }, { signal }),
  });
  const say = (value: string | null, status: string | null) =>
    value === null
      ? t(status ? `indicators:status.${status}` : "indicators:release.absent")
      : formatAmount(value, locale);
  return (
    <Drawer title={t("indicators:release.difference")} onClose={onClose}>
      <QueryBoundary
        query={query}
        isEmpty={(page) => page.total === 0}
        empty={<p>{t("indicators:release.no_difference")}</p>}
      >
        {(page) => (
          <>
            {page.reason ? <p>{page.reason}</p> : null}
            <DataTable
              caption={t("indicators:release.difference")}
              columns={[
                { key: "key", head: t("indicators:indicator"), heading: true, cell: (row) => row.key },
                {
                  key: "before",
                  head: t("indicators:release.before"),
                  numeric: true,
                  cell: (row) => say(row.before, row.beforeStatus),
                },
                {
                  key: "after",
                  head: t("indicators:release.after"),
                  numeric: true,
                  cell: (row) => say(row.after, row.afterStatus),
                },
                { key: "change", head: "%", numeric: true, cell: (row) => row.changePercent ?? "–" },
                {
                  ...{ key: "causes", head: t("indicators:release.causes") },
                  cell: (row) => row.causes.map((cause) => t(`indicators:release.cause.${cause}`)).join(", "),
                },
              ]}
              rows={page.items}
              rowKey={(row) => row.key}
            />
            <Pager total={page.total} offset={offset} limit={LIMIT} onMove={setOffset} />
          </>
        )}
      </QueryBoundary>
    </Drawer>
  );
}
