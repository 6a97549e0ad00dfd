import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { TextField } from "../../ui/field.tsx";
import { Figure, FigureRow } from "../../ui/figure.tsx";
import { formatAmount } from "../../ui/format.ts";
import { useMultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { useMay } from "../console/use-may.ts";
import { useEventClock } from "../event-clock/use-event-clock.ts";
import { Link } from "react-router";
import "../../ui/lines.css";
import "../agreements/agreements.css";
import "./press.css";

type Wall = Answer<"getWall">;

/** The wall from the organiser's desk: what it says now, what the press was given and when, and what was changed with which reason. */
export default function PressPage() {
  const { t } = useText();
  const address = useAddress();
  const { slug } = useConsole();
  const may = useMay();
  const params = { event: slug };
  const wall = useQuery({
    queryKey: ["wall", slug],
    refetchInterval: 10_000,
    queryFn: ({ signal }) => api.getWall({ params }, { signal }),
  });
  const first = wall.data?.lines.at(-1)?.at;
  return (
    <>
      <PageHead
        title={t("signing:press.title")}
        actions={
          <>
            <ButtonLink to={address(`/e/${slug}/wall`)} reloadDocument>
              {t("common:nav.wall")}
            </ButtonLink>
            {first ? (
              <ButtonLink to={address(`/e/${slug}/wall?at=${encodeURIComponent(first)}`)} reloadDocument>
                {t("signing:wall.replay")}
              </ButtonLink>
            ) : null}
          </>
        }
      >
        {t("signing:press.lead")}
      </PageHead>
      <QueryBoundary query={wall}>
        {(now) => (
          <>
            <section className="section" aria-labelledby="now">
              <h2 id="now">{t("signing:press.now")}</h2>
              <NowFigures wall={now} />
              {may.organise ? <FreezeForm slug={slug} /> : null}
            </section>
            <Frozen slug={slug} />
            <Corrections slug={slug} wall={now} />
          </>
        )}
      </QueryBoundary>
    </>
  );
}

function NowFigures({ wall }: { wall: Wall }) {
  const { t, locale } = useText();
  const key = (total: Wall["totals"][number]) => `${total.kind}${total.currency}${total.basis}`;
  return (
    <>
      <FigureRow>
        {(["contract", "framework", "intention"] as const).map((kind) => (
          <Figure
            key={kind}
            value={wall.counts[kind]}
            label={t(`public:wall.${kind}s`, { count: wall.counts[kind] })}
          />
        ))}
        <Figure
          value={wall.counts.organisations}
          label={t("signing:wall.organisations", { count: wall.counts.organisations })}
        />
      </FigureRow>
      <DataTable
        caption={t("signing:press.now")}
        rowKey={key}
        rows={wall.totals}
        columns={[
          {
            key: "kind",
            head: t("common:field.kind"),
            heading: true,
            cell: (total) =>
              t("public:total.line", {
                kind: t(`glossary:agreementKind.${total.kind}`),
                basis: t(`glossary:basis.${total.basis}`),
              }),
          },
          {
            key: "amount",
            head: t("common:field.value"),
            numeric: true,
            cell: (total) => `${formatAmount(total.amount, locale)} ${total.currency}`,
          },
          {
            key: "agreements",
            head: t("console:step.agreements"),
            numeric: true,
            cell: (total) => total.agreements,
          },
        ]}
      />
    </>
  );
}

function FreezeForm({ slug }: { slug: string }) {
  const { t } = useText();
  const toast = useToast();
  const client = useQueryClient();
  const [note, setNote] = useState("");
  const freeze = useMutation({
    mutationFn: () => api.freezeWall({ params: { event: slug }, body: { note: note.trim() } }),
    onSuccess: () => {
      setNote("");
      toast.done(t("signing:wall.frozen"));
      void client.invalidateQueries({ queryKey: ["frozen-walls", slug] });
    },
  });
  return (
    <form
      className="form freeze-form"
      onSubmit={(event) => {
        event.preventDefault();
        freeze.mutate();
      }}
    >
      <p className="quiet">{t("signing:press.freeze_lead")}</p>
      <TextField
        label={t("signing:press.note")}
        hint={t("signing:press.note_hint")}
        maxLength={300}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Refusal error={freeze.error} />
      <p>
        <Button type="submit" look="primary" busy={freeze.isPending}>
          {t("signing:wall.freeze")}
        </Button>
      </p>
    </form>
  );
}

/** Figures are never unfrozen: what was given out stays, and a newer one is given beside it. */
function Frozen({ slug }: { slug: string }) {
  const { t } = useText();
  const address = useAddress();
  const moment = useEventClock();
  const query = useQuery({
    queryKey: ["frozen-walls", slug],
    queryFn: ({ signal }) => api.listFrozenWalls({ params: { event: slug } }, { signal }),
  });
  return (
    <section className="section" aria-labelledby="frozen">
      <h2 id="frozen">{t("signing:wall.frozen_list")}</h2>
      <QueryBoundary
        query={query}
        isEmpty={(all) => all.length === 0}
        empty={<EmptyState title={t("signing:press.empty")}>{t("signing:press.empty_next")}</EmptyState>}
      >
        {(all) => (
          <ol className="lines">
            {all.map((one, position) => (
              <li key={one.id}>
                <a className="line-title" href={address(`/e/${slug}/wall?frozen=${one.id}`)}>
                  {moment(one.frozenAt)}
                  {one.note ? ` · ${one.note}` : ""}
                </a>{" "}
                {position === 0 ? <Tag tone="confirmed">{t("signing:press.newest")}</Tag> : null}
                <p className="quiet">{one.author}</p>
                <p className="frozen-hash">
                  <code>{one.hash}</code>
                </p>
              </li>
            ))}
          </ol>
        )}
      </QueryBoundary>
    </section>
  );
}

function Corrections({ slug, wall }: { slug: string; wall: Wall }) {
  const { t } = useText();
  const address = useAddress();
  const multi = useMultiText();
  const moment = useEventClock();
  const changed = wall.lines
    .flatMap((line) => line.changes.map((change) => ({ ...change, line })))
    .sort((a, b) => b.at.localeCompare(a.at));
  return (
    <section className="section" aria-labelledby="corrections">
      <h2 id="corrections">{t("signing:press.corrections")}</h2>
      <p className="quiet">
        {t("signing:press.correct_how")}{" "}
        <Link to={address(`/console/${slug}/agreements?state=signed`)}>{t("signing:press.signed_agreements")}</Link>
      </p>
      <ol className="lines">
        {changed.map((change) => (
          <li key={`${change.line.agreementId}${change.at}`}>
            <Link className="line-title" to={address(`/console/${slug}/agreements/${change.line.agreementId}`)}>
              {multi(change.line.title)}
            </Link>
            <p>{t(`signing:wall.reason.${change.type}`, { reason: change.reason })}</p>
            <p className="quiet">{moment(change.at)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
