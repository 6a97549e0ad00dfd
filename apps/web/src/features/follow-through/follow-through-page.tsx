import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { api } from "../../api/client.generated.ts";
import { Figure, FigureRow } from "../../ui/figure.tsx";
import { formatAmount, formatDate, formatNumber } from "../../ui/format.ts";
import { ValueText } from "../../ui/money-text.tsx";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { Pager } from "../../ui/pager.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { DemonstrationMark, Tag } from "../../ui/tag.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import "../../ui/lines.css";
import "../agreements/agreements.css";

const LIMIT = 50;
const STEPS = ["signed", "registered", "started", "executed", "terminated"] as const;
const NEEDS = ["overdue", "silent"] as const;

/** What became of the signed agreements: the officials' ratios, money, and who stopped answering. */
export default function FollowThroughPage() {
  const { t, locale } = useText();
  const address = useAddress();
  const multi = useMultiText();
  const { slug } = useConsole();
  const filter = useFilter();
  const step = filter.oneOf("step", STEPS);
  const needs = filter.oneOf("needs", NEEDS);
  const query = useQuery({
    queryKey: ["follow-through", slug, { step, needs, offset: filter.offset }],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.getFollowThrough(
        { params: { event: slug }, query: { step, needs, offset: filter.offset, limit: LIMIT } },
        { signal },
      ),
  });
  const percent = (ratio: number) => `${formatNumber(ratio * 100, locale, 1)} %`;
  return (
    <>
      <PageHead
        title={t("signing:follow.title")}
        actions={
          <>
            <a className="button button-plain" href={api.getFollowThroughCsvUrl({ params: { event: slug } })}>
              {t("signing:follow.export_csv")}
            </a>
            <a className="button button-plain" href={`/api/events/${slug}/ocds`} download={`ocds-${slug}.json`}>
              {t("signing:follow.export_ocds")}
            </a>
          </>
        }
      >
        {t("signing:follow.lead")}
      </PageHead>
      <QueryBoundary
        query={query}
        lines={8}
        isEmpty={(page) => page.counts.signed === 0}
        empty={<EmptyState title={t("signing:follow.empty")}>{t("signing:follow.empty_next")}</EmptyState>}
      >
        {(page) => (
          <>
            <FigureRow>
              {page.ratios.map((ratio) => (
                <Figure
                  key={ratio.key}
                  value={ratio.ratio === null ? null : percent(ratio.ratio)}
                  label={t(`signing:follow.ratio.${ratio.key}`)}
                  note={t("signing:follow.ratio_of", { part: ratio.part, whole: ratio.whole })}
                  unknown={ratio.ratio === null ? t("signing:follow.unknown") : null}
                />
              ))}
              {page.funds.map((funds) => (
                <Figure
                  key={funds.currency}
                  value={percent(funds.ratio)}
                  label={`${t("signing:follow.funds")} · ${funds.currency}`}
                  note={t("signing:follow.funds_of", {
                    arrived: formatAmount(funds.arrived, locale),
                    contracted: formatAmount(funds.contracted, locale),
                    n: funds.agreements,
                  })}
                />
              ))}
            </FigureRow>
            <div className="list-tools">
              <select
                className="input"
                aria-label={t("common:field.state")}
                value={step ?? ""}
                onChange={(event) => filter.set({ step: event.target.value || undefined })}
              >
                <option value="">{`${t("common:field.state")}: ${t("common:form.any")}`}</option>
                {STEPS.map((one) => (
                  <option key={one} value={one}>
                    {t(`signing:step.${one}`)}
                  </option>
                ))}
              </select>
              <select
                className="input"
                aria-label={t("signing:follow.needs")}
                value={needs ?? ""}
                onChange={(event) => filter.set({ needs: event.target.value || undefined })}
              >
                <option value="">{`${t("signing:follow.needs")}: ${t("common:form.any")}`}</option>
                {NEEDS.map((one) => (
                  <option key={one} value={one}>
                    {t(`signing:follow.need.${one}`)}
                  </option>
                ))}
              </select>
              <span className="list-total" role="status">
                {t("common:count.agreements", { count: page.total })}
              </span>
            </div>
            {page.items.length === 0 ? <EmptyState title={t("thread:empty.filtered")} /> : null}
            <ul className="lines">
              {page.items.map((row) => (
                <li key={row.agreementId} className="agreement-line">
                  <div>
                    <Link
                      className="line-title"
                      to={address(`/console/${slug}/agreements/${row.agreementId}/follow-through`)}
                    >
                      <MultiText text={row.title} />
                    </Link>{" "}
                    {row.demonstration ? <DemonstrationMark /> : null}
                    <p className="quiet">{row.parties.map((name) => multi(name)).join(" × ")}</p>
                    {row.next ? (
                      <p className="quiet">
                        {t("signing:follow.next", {
                          title: multi(row.next.title),
                          due: row.next.due ? formatDate(row.next.due, locale, "medium") : "—",
                        })}
                      </p>
                    ) : null}
                  </div>
                  <p className="agreement-kind">
                    {t(`glossary:agreementKind.${row.kind}`)}
                    <br />
                    <ValueText value={row.value} />
                  </p>
                  <p className="agreement-state">
                    <Tag
                      tone={row.step === "executed" ? "confirmed" : row.step === "terminated" ? "refused" : "neutral"}
                    >
                      {t(`signing:step.${row.step}`)}
                    </Tag>{" "}
                    {row.overdue > 0 ? (
                      <Tag tone="attention">{t("signing:follow.overdue", { n: row.overdue })}</Tag>
                    ) : null}
                    {row.silent.length > 0 ? (
                      <span className="quiet">
                        {" "}
                        {t("signing:follow.silent", { names: row.silent.map((name) => multi(name)).join(", ") })}
                      </span>
                    ) : null}
                  </p>
                </li>
              ))}
            </ul>
            <Pager
              total={page.total}
              offset={filter.offset}
              limit={LIMIT}
              onMove={(offset) => filter.set({ offset })}
            />
          </>
        )}
      </QueryBoundary>
    </>
  );
}
