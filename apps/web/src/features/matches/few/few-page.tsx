import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../api/client.generated.ts";
import type { Answer } from "../../../api/transport.ts";
import { Button, ButtonLink } from "../../../ui/button.tsx";
import { formatCountry, formatMoment, formatNumber } from "../../../ui/format.ts";
import { langFor, MultiText, useMultiText } from "../../../ui/multi-text.tsx";
import { Pager } from "../../../ui/pager.tsx";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useFilter } from "../../../ui/use-filter.ts";
import { useAddress, useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { PageHead } from "../../console/page-head.tsx";
import { useChange } from "../../console/use-change.ts";
import { SideTag } from "../../listings/listing-facts.tsx";
import { textFor } from "../../listings/listing-fields.ts";
import { ExportLinks } from "../export-links.tsx";
import { MarketTabs } from "../market-tabs.tsx";
import { ASK_AGAIN_MS, waitFor } from "../still-working.tsx";
import { ShortReasons } from "./short-reasons.tsx";
import "../../../ui/lines.css";
import "../../../ui/lists.css";
import "./few.css";

type Item = Answer<"listFewMatches">["items"][number];
const LIMIT = 25;

/** Whether reasons are still being worked out. */
function isWorking(items: readonly Item[]): boolean {
  return items.some((item) => item.listings.some(({ reasons }) => reasons === null));
}

/** Who is left with too few good matches, why, and a letter that asks for more words. */
export default function FewMatches() {
  const { t, locale } = useText();
  const multi = useMultiText();
  const toast = useToast();
  const { slug } = useConsole();
  const filter = useFilter();
  const client = useQueryClient();
  const queryKey = ["few-matches", slug, filter.offset];
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => {
      const known = client.getQueryData<Answer<"listFewMatches">>(queryKey)?.items ?? [];
      const page = { offset: filter.offset, limit: LIMIT, ...waitFor(isWorking(known)) };
      return api.listFewMatches({ params: { event: slug }, query: page }, { signal });
    },
    refetchInterval: ({ state }) => (state.data && isWorking(state.data.items) ? ASK_AGAIN_MS : false),
  });
  const write = useChange(
    (organisationIds: string[]) => api.askForWords({ params: { event: slug }, body: { organisationIds } }),
    {
      done: ({ letters, withoutAddress }) => {
        const nameOf = (id: string) =>
          multi(query.data?.items.find(({ organisation }) => organisation.id === id)?.organisation.name);
        const missing = withoutAddress.map(nameOf).join(", ");
        toast.done(
          [
            t("market:few.written", { letters: formatNumber(letters, locale) }),
            missing ? t("market:few.no_address", { organisations: missing }) : "",
          ]
            .filter(Boolean)
            .join(" · "),
        );
      },
    },
  );
  return (
    <>
      <PageHead
        title={t("market:nav.few")}
        actions={
          query.data && query.data.total > 0 ? (
            <ExportLinks
              workbook={api.getFewWorkbookUrl({ params: { event: slug }, query: { language: locale } })}
              csv={api.getFewCsvUrl({ params: { event: slug }, query: { language: locale } })}
            />
          ) : null
        }
      >
        {query.data ? t("market:few.lead", { enough: query.data.enough }) : null}
      </PageHead>
      <MarketTabs />
      <QueryBoundary
        query={query}
        lines={10}
        isEmpty={(page) => page.total === 0}
        empty={<EmptyState title={t("market:few.empty")}>{t("market:few.empty_next")}</EmptyState>}
      >
        {(page) => (
          <>
            <div className="list-tools">
              <Button
                busy={write.isPending}
                onClick={() => write.mutate(page.items.map(({ organisation }) => organisation.id))}
              >
                {t("market:few.write_all")}
              </Button>
              <span className="list-total">{t("market:few.total", { total: formatNumber(page.total, locale) })}</span>
            </div>
            <p className="quiet few-help">{t("market:few.help")}</p>
            <ul className="lines">
              {page.items.map((item) => (
                <FewLine
                  key={item.organisation.id}
                  item={item}
                  enough={page.enough}
                  busy={write.isPending}
                  onWrite={() => write.mutate([item.organisation.id])}
                />
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

function FewLine({ item, enough, busy, onWrite }: { item: Item; enough: number; busy: boolean; onWrite: () => void }) {
  const { t, locale } = useText();
  const address = useAddress();
  const { slug, event } = useConsole();
  return (
    <li className="few">
      <div className="few-head">
        <h2>
          <MultiText text={item.organisation.name} />
        </h2>
        <span className="quiet">{formatCountry(item.country, locale)}</span>
        <span className="line-actions">
          {item.askedAt ? (
            <span className="faint">
              {t("market:few.asked", { when: formatMoment(item.askedAt, event.homeZone, locale) })}
            </span>
          ) : null}
          <Button look="quiet" disabled={busy} onClick={onWrite}>
            {t("market:few.write")}
          </Button>
        </span>
      </div>
      <ul className="few-listings">
        {item.listings.map(({ listing, good, reasons }) => {
          const text = textFor(listing, locale);
          return (
            <li key={listing.id}>
              <b className="few-count">{t("market:preview.good_of", { good, wanted: enough })}</b>
              <div>
                <p>
                  <SideTag side={listing.side} /> <span lang={langFor(text.locale, locale)}>{text.title}</span>
                </p>
                <p className="quiet">{reasons ? <ShortReasons reasons={reasons} /> : t("market:few.working")}</p>
              </div>
              <ButtonLink look="quiet" to={address(`/console/${slug}/matches?why=${listing.id}`)}>
                {t("market:few.ask")}
              </ButtonLink>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
