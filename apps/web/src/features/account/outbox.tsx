import { useQuery } from "@tanstack/react-query";
import { Fragment } from "react";
import { redirect, useSearchParams, type LoaderFunctionArgs } from "react-router";
import { api } from "../../api/client.generated.ts";
import { callFor, orRefuse, signInAddress } from "../../app/server-call.ts";
import { formatMoment } from "../../ui/format.ts";
import { InBrowser } from "../../ui/in-browser.tsx";
import { PageLinks } from "../../ui/page-links.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { EmptyState, Skeleton } from "../../ui/states.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useText } from "../../ui/use-text.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await orRefuse(api.getSession({}, callFor(request)));
  if (!session.account) throw redirect(signInAddress(request));
  return null;
}

/** The local outbox: what the server wrote, with its links ready to be opened. */
export default function Outbox() {
  const { t } = useText();
  return (
    <>
      <title>{t("account:outbox.title")}</title>
      <h1>{t("account:outbox.title")}</h1>
      <p className="account-lead">{t("account:outbox.lead")}</p>
      <InBrowser fallback={<Skeleton />}>{() => <Letters />}</InBrowser>
    </>
  );
}

const PAGE = 20;

function Letters() {
  const { t, locale } = useText();
  const [search] = useSearchParams();
  const offset = Math.max(0, Number(search.get("offset")) || 0);
  const mail = useQuery({
    queryKey: ["outbox", offset],
    queryFn: ({ signal }) => api.listMail({ query: { offset, limit: PAGE } }, { signal }),
    refetchInterval: 5_000,
  });
  return (
    <QueryBoundary
      query={mail}
      isEmpty={({ total }) => total === 0}
      empty={<EmptyState title={t("account:outbox.empty")}>{t("account:outbox.empty_next")}</EmptyState>}
    >
      {({ items, total }) => (
        <>
          <ol className="letters">
            {items.map((letter) => (
              <li key={letter.id}>
                <article>
                  <h2>{letter.subject}</h2>
                  <p className="quiet">
                    {t("account:outbox.to", { address: letter.to })} ·{" "}
                    {formatMoment(letter.createdAt, undefined, locale)}{" "}
                    {letter.error ? (
                      <Tag tone="refused">{t("account:outbox.failed", { error: letter.error })}</Tag>
                    ) : (
                      <Tag tone={letter.sentAt ? "confirmed" : "neutral"}>
                        {t(letter.sentAt ? "account:outbox.sent" : "account:outbox.waiting")}
                      </Tag>
                    )}
                  </p>
                  <p className="letter-text">
                    <Linked text={letter.text} />
                  </p>
                </article>
              </li>
            ))}
          </ol>
          <PageLinks offset={offset} limit={PAGE} total={total} />
        </>
      )}
    </QueryBoundary>
  );
}

/** Plain text whose web addresses can be followed. */
function Linked({ text }: { text: string }) {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, position) => (
      <Fragment key={position}>{position % 2 === 1 ? <a href={part}>{part}</a> : part}</Fragment>
    ));
}
