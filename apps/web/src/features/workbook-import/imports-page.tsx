import { LOCALES } from "@songhua/kernel";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { formatMoment, formatNumber } from "../../ui/format.ts";
import { LANGUAGE_NAMES } from "../../ui/language-switch.tsx";
import { Pager } from "../../ui/pager.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { ImportStateTag } from "./import-state-tag.tsx";
import { UploadBox } from "./upload-box.tsx";
import "./workbook-import.css";

type Import = Answer<"getImport">;
const PAGE = 20;

/** Workbooks in and out: a file is read as a dry run first; the history keeps what was done and lets it be undone. */
export default function ImportsPage() {
  const { t, locale } = useText();
  const address = useAddress();
  const navigate = useNavigate();
  const filter = useFilter();
  const { slug, event } = useConsole();
  const query = useQuery({
    queryKey: ["imports", slug, filter.offset],
    queryFn: ({ signal }) =>
      api.listImports({ params: { event: slug }, query: { offset: filter.offset, limit: PAGE } }, { signal }),
    placeholderData: keepPreviousData,
  });
  const columns: Column<Import>[] = [
    {
      key: "file",
      head: t("organise:import.file"),
      heading: true,
      cell: (row) => <Link to={address(`/console/${slug}/import/${row.id}`)}>{row.fileName}</Link>,
    },
    { key: "state", head: t("common:field.state"), cell: (row) => <ImportStateTag state={row.state} /> },
    {
      key: "create",
      head: t("organise:import.create"),
      numeric: true,
      cell: (row) => formatNumber(row.counts.create, locale),
    },
    {
      key: "update",
      head: t("organise:import.update"),
      numeric: true,
      cell: (row) => formatNumber(row.counts.update, locale),
    },
    {
      key: "errors",
      head: t("organise:import.errors"),
      numeric: true,
      cell: (row) => formatNumber(row.counts.errors, locale),
    },
    {
      key: "when",
      head: t("common:field.time"),
      cell: (row) => <span className="quiet">{formatMoment(row.createdAt, event.homeZone, locale)}</span>,
    },
  ];
  return (
    <>
      <PageHead
        title={t("console:step.import")}
        actions={
          <a
            className="button button-plain"
            href={api.exportWorkbookUrl({ params: { event: slug }, query: { locale } })}
            download
          >
            {t("organise:import.export")}
          </a>
        }
      >
        {t("organise:import.lead")}
      </PageHead>
      <UploadBox onRead={(started) => navigate(address(`/console/${slug}/import/${started.id}`))} />
      <section className="section" aria-labelledby="template-title">
        <h2 id="template-title">{t("organise:import.template")}</h2>
        <p className="quiet">{t("organise:import.template_why")}</p>
        <ul className="template-links">
          {LOCALES.map((language) => (
            <li key={language}>
              <a
                href={api.getWorkbookTemplateUrl({ params: { event: slug }, query: { locale: language } })}
                lang={language}
                download
              >
                {LANGUAGE_NAMES[language]}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className="section" aria-labelledby="history-title">
        <h2 id="history-title">{t("organise:import.history")}</h2>
        <QueryBoundary
          query={query}
          lines={3}
          isEmpty={({ total }) => total === 0}
          empty={<p className="quiet">{t("organise:import.history_empty")}</p>}
        >
          {({ items, total }) => (
            <>
              <DataTable
                caption={t("organise:import.history")}
                columns={columns}
                rows={items}
                rowKey={({ id }) => id}
              />
              <Pager total={total} offset={filter.offset} limit={PAGE} onMove={(offset) => filter.set({ offset })} />
            </>
          )}
        </QueryBoundary>
      </section>
    </>
  );
}
