import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { api } from "../../api/client.generated.ts";
import { callFor, orRefuse } from "../../app/server-call.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { formatMoment } from "../../ui/format.ts";
import { ValueText } from "../../ui/money-text.tsx";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { PageLinks } from "../../ui/page-links.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { DemonstrationMark, Tag } from "../../ui/tag.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { usePublicEvent } from "./event-route.ts";
import { readOffset } from "./read-filters.ts";
import { TotalLine } from "./total-line.tsx";

const PAGE = 50;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = callFor(request);
  const event = params["event"]!;
  const offset = readOffset(new URL(request.url));
  const [wall, register] = await Promise.all([
    orRefuse(api.getWall({ params: { event } }, call)),
    orRefuse(api.listRegister({ params: { event }, query: { offset, limit: PAGE } }, call)),
  ]);
  return { wall, register, offset };
}

/** What was signed, and the register that proves it. */
export default function Agreements() {
  const { wall, register, offset } = useLoaderData<typeof loader>();
  const { t, locale } = useText();
  const multi = useMultiText();
  const address = useAddress();
  const event = usePublicEvent();
  return (
    <main id="main" className="page list-page">
      <title>{`${t("common:nav.agreements")} · ${multi(event.name)}`}</title>
      <header className="list-head">
        <h1>{t("common:nav.agreements")}</h1>
        <p>{t("public:agreements.lead")}</p>
      </header>
      {wall.totals.length > 0 ? (
        <ul className="event-signed">
          {wall.totals.map((total) => (
            <TotalLine key={`${total.kind}${total.currency}${total.basis}`} total={total} />
          ))}
        </ul>
      ) : null}

      <section className="event-section" aria-labelledby="signings">
        <h2 id="signings">{t("public:agreements.list")}</h2>
        {wall.lines.length === 0 ? (
          <EmptyState title={t("public:agreements.none")}>{t("public:agreements.none_next")}</EmptyState>
        ) : (
          <DataTable
            caption={t("public:agreements.list")}
            rows={wall.lines}
            rowKey={(row) => row.agreementId}
            columns={[
              {
                key: "title",
                head: t("public:agreements.title_col"),
                heading: true,
                cell: (row) => (
                  <span className={row.withdrawn ? "withdrawn" : undefined}>
                    <MultiText text={row.title} /> {row.demonstration ? <DemonstrationMark short /> : null}
                  </span>
                ),
              },
              {
                key: "parties",
                head: t("public:agreements.parties"),
                cell: (row) =>
                  row.parties.map((party, position) => (
                    <span key={position}>
                      {position > 0 ? " × " : ""}
                      <MultiText text={party} />
                    </span>
                  )),
              },
              { key: "kind", head: t("common:field.kind"), cell: (row) => t(`glossary:agreementKind.${row.kind}`) },
              {
                key: "value",
                head: t("common:field.value"),
                numeric: true,
                cell: (row) => <ValueText value={row.value} />,
              },
              {
                key: "at",
                head: t("common:field.date"),
                cell: (row) => (
                  <>
                    <time dateTime={row.at}>{formatMoment(row.at, event.homeZone, locale)}</time>{" "}
                    {row.corrected ? <Tag tone="attention">{t("public:agreements.corrected")}</Tag> : null}
                    {row.withdrawn ? <Tag tone="refused">{t("public:agreements.withdrawn")}</Tag> : null}
                  </>
                ),
              },
            ]}
          />
        )}
      </section>

      <section className="event-section" id="register" aria-labelledby="register-title">
        <h2 id="register-title">{t("public:agreements.register")}</h2>
        <p className="section-lead">
          {t("public:agreements.register_lead")}{" "}
          <a href={address(`/e/${event.slug}/agreements/register`)}>{t("register:monitor.link")}</a>
        </p>
        {register.items.length === 0 ? (
          <p className="quiet">{t("public:agreements.none")}</p>
        ) : (
          <DataTable
            caption={t("public:agreements.register")}
            rows={register.items}
            rowKey={(row) => row.hash}
            columns={[
              {
                key: "seq",
                head: t("public:agreements.number"),
                heading: true,
                cell: (row) => (row.index === null ? "…" : row.index + 1),
              },
              {
                key: "type",
                head: t("public:agreements.entry"),
                cell: (row) => t(`glossary:registerType.${row.type}`),
              },
              {
                key: "at",
                head: t("common:field.date"),
                cell: (row) => <time dateTime={row.at}>{formatMoment(row.at, event.homeZone, locale)}</time>,
              },
              { key: "hash", head: t("public:agreements.hash"), cell: (row) => <Hash value={row.hash} /> },
            ]}
          />
        )}
        <PageLinks offset={offset} limit={PAGE} total={register.total} />
      </section>
    </main>
  );
}

/** The whole value is there to be copied; its beginning is enough to compare by eye. */
function Hash({ value }: { value: string }) {
  return (
    <code className="hash" title={value}>
      {value}
    </code>
  );
}
