import { useEffect, useState } from "react";
import { useParams } from "react-router";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { useMultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { useMay } from "../console/use-may.ts";
import { EditCeremony } from "./edit-ceremony.tsx";
import { Whereabouts } from "./whereabouts.tsx";
import { RunningOrder } from "./running-order.tsx";
import { OnStage } from "./on-stage.tsx";
import { useCeremony, useCeremonyActs, type Ceremony } from "./use-ceremony.ts";
import "../../ui/lines.css";
import "./ceremony.css";

/** The moderator's screen: who is on stage, who comes next, one key to go on. */
export default function CeremonyPage() {
  const { ceremony: id } = useParams();
  const { slug } = useConsole();
  return (
    <QueryBoundary query={useCeremony(slug, id!)}>
      {(ceremony) => <Hall slug={slug} ceremony={ceremony} />}
    </QueryBoundary>
  );
}

function Hall({ slug, ceremony }: { slug: string; ceremony: Ceremony }) {
  const { t } = useText();
  const address = useAddress();
  const multi = useMultiText();
  const may = useMay();
  const acts = useCeremonyActs(slug, ceremony.id);
  const now = ceremony.items.find((item) => item.startedAt !== null && item.endedAt === null);
  const next = ceremony.items.find((item) => item.startedAt === null);
  const textTo = (item: Ceremony["items"][number]) => address(`/console/${slug}/agreements/${item.agreementId}/text`);
  const busy = acts.advance.isPending || acts.back.isPending;
  const { mutate: advance } = acts.advance;
  const { mutate: back } = acts.back;
  const { revision, state } = ceremony;
  const [editing, setEditing] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const on =
        event.target instanceof HTMLElement && event.target.closest("input, textarea, select, button, a, summary");
      if (on || event.repeat || busy || !may.frontDesk || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.key === " " || event.key === "Enter") && state !== "ended") {
        event.preventDefault();
        advance(revision);
      } else if (event.key === "Backspace" && state !== "planned") {
        event.preventDefault();
        back(revision);
      }
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [advance, back, busy, may.frontDesk, revision, state]);
  return (
    <>
      <PageHead
        title={multi(ceremony.title)}
        actions={
          <>
            <ButtonLink to={address(`/e/${slug}/wall`)} reloadDocument>
              {t("common:nav.wall")}
            </ButtonLink>
            {may.organise && state !== "ended" ? (
              <Button aria-expanded={editing} onClick={() => setEditing(!editing)}>
                {t("signing:stage.edit")}
              </Button>
            ) : null}
            <ButtonLink to={address(`/console/${slug}/ceremony`)}>{t("signing:ceremony.title")}</ButtonLink>
          </>
        }
      >
        <Whereabouts ceremony={ceremony} />
        {t("signing:ceremony.progress", { done: ceremony.signed, total: ceremony.agreements })}
      </PageHead>
      {editing ? (
        <EditCeremony
          key={revision}
          slug={slug}
          ceremony={ceremony}
          busy={acts.order.isPending}
          onSave={(next) => acts.order.mutate(next, { onSuccess: () => setEditing(false) })}
          onClose={() => setEditing(false)}
        />
      ) : null}
      <div className="stage" aria-live="polite">
        {now ? (
          <OnStage
            label={t("signing:ceremony.now")}
            item={now}
            acts={acts}
            mayAct={may.frontDesk}
            textTo={textTo(now)}
            big
          />
        ) : null}
        {state === "ended" ? <p className="stage-over">{t("signing:ceremony.over")}</p> : null}
        {next ? (
          <OnStage label={t("signing:ceremony.next")} item={next} acts={acts} mayAct={false} textTo={textTo(next)} />
        ) : null}
      </div>
      {may.frontDesk ? (
        <p className="stage-acts no-print">
          <Button
            look="primary"
            disabled={busy || state === "ended" || ceremony.items.length === 0}
            onClick={() => advance(revision)}
          >
            {t(
              state === "planned"
                ? "signing:ceremony.start"
                : next
                  ? "signing:ceremony.advance"
                  : "signing:ceremony.end",
            )}
          </Button>
          <Button disabled={busy || state === "planned"} onClick={() => back(revision)}>
            {t("signing:ceremony.back")}
          </Button>
          <span className="quiet">{t("signing:ceremony.keys")}</span>
        </p>
      ) : null}
      <RunningOrder ceremony={ceremony} mayChange={may.organise} onOrder={(order) => acts.order.mutate(order)} />
    </>
  );
}
