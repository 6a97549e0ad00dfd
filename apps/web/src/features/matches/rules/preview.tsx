import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { api } from "../../../api/client.generated.ts";
import type { Answer } from "../../../api/transport.ts";
import { Button } from "../../../ui/button.tsx";
import { formatNumber } from "../../../ui/format.ts";
import { MultiText } from "../../../ui/multi-text.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { SideTag } from "../../listings/listing-facts.tsx";
import { RunEnded, RunProgress } from "../../runs/run-progress.tsx";
import { isFinished, useRunById } from "../../runs/use-run.ts";
import { formatShare } from "../match-words.ts";
import { ShortReasons } from "../few/short-reasons.tsx";
import type { MarketRules } from "./rules-draft.ts";

type Effect = Answer<"getRulesPreview">;
type Pair = Effect["lost"][number];
const SHOWN = 20;

interface Props {
  rules: MarketRules;
  isChanged: boolean;
  onPublish: () => void;
  publishing: boolean;
  onDiscard: () => void;
}

/** The effect of the rules as they stand on the page, worked out beside the requests, and the button that publishes them. */
export function Preview({ rules, isChanged, onPublish, publishing, onDiscard }: Props) {
  const { t } = useText();
  const { slug } = useConsole();
  const toast = useToast();
  const [started, setStarted] = useState<{ runId: string; of: string } | null>(null);
  const begin = useMutation({
    mutationFn: () => api.startRulesPreview({ params: { event: slug }, body: { rules } }),
    onSuccess: ({ runId }) => setStarted({ runId, of: JSON.stringify(rules) }),
    onError: toast.refused,
  });
  const { data: run } = useRunById(slug, started?.runId);
  const stop = useMutation({
    mutationFn: (runId: string) => api.cancelRun({ params: { event: slug, run: runId } }),
    onError: toast.refused,
  });
  const effect = useQuery({
    queryKey: ["rules-preview", started?.runId],
    enabled: run?.state === "done",
    queryFn: ({ signal }) => api.getRulesPreview({ params: { event: slug, run: started!.runId } }, { signal }),
  });
  const isRunning = begin.isPending || (started !== null && !isFinished(run));
  useStopOnLeaving(slug, isRunning ? started?.runId : undefined);
  const isStale = started !== null && started.of !== JSON.stringify(rules);
  return (
    <section className="market-preview" aria-labelledby="market-preview">
      <h2 id="market-preview">{t("market:preview.title")}</h2>
      {isChanged ? <p className="quiet">{t("market:rules.changed")}</p> : null}
      <p className="line-actions">
        <Button look={isChanged && !effect.data ? "primary" : "plain"} busy={isRunning} onClick={() => begin.mutate()}>
          {t("market:rules.preview")}
        </Button>
        <Button
          look={effect.data && !isStale ? "primary" : "plain"}
          disabled={!isChanged}
          busy={publishing}
          onClick={onPublish}
        >
          {t("market:rules.publish")}
        </Button>
        {isChanged ? (
          <Button look="quiet" onClick={onDiscard}>
            {t("market:rules.discard")}
          </Button>
        ) : null}
      </p>
      {started && isRunning ? (
        <RunProgress
          run={run}
          label={t("market:rules.previewing")}
          onCancel={() => stop.mutate(started.runId)}
          cancelling={stop.isPending || stop.isSuccess}
        />
      ) : (
        <RunEnded run={run} />
      )}
      {effect.data ? (
        <>
          {isStale ? <p role="status">{t("market:rules.stale")}</p> : null}
          <Figures effect={effect.data} />
        </>
      ) : null}
    </section>
  );
}

/** Nobody can come back to a preview: once the page is left, its run works for nobody. */
function useStopOnLeaving(slug: string, runId: string | undefined): void {
  const running = useRef(runId);
  useEffect(() => {
    running.current = runId;
  }, [runId]);
  useEffect(
    () => () => {
      const run = running.current;
      // It may have ended in between.
      if (run !== undefined) api.cancelRun({ params: { event: slug, run } }).catch(() => undefined);
    },
    [slug],
  );
}

function Figures({ effect }: { effect: Effect }) {
  const { t, locale } = useText();
  const say = (value: number) => formatNumber(value, locale);
  const { full, withdrawn, withoutRoom } = effect.meetings;
  const forMeetings = (
    [
      ["withdrawn", withdrawn],
      ["without_room", withoutRoom],
      ["full", full],
    ] as const
  ).filter(([, number]) => number > 0);
  const nothing =
    effect.lostCount === 0 && effect.gainedCount === 0 && effect.shortBefore === effect.shortAfter && withdrawn === 0;
  return (
    <div aria-live="polite">
      <dl className="market-figures">
        <div>
          <dd>{say(effect.matchesAfter)}</dd>
          <dt>
            {t("market:preview.matches")}
            <span className="faint">{t("market:preview.before", { before: say(effect.matchesBefore) })}</span>
          </dt>
        </div>
        <div>
          <dd>−{say(effect.lostCount)}</dd>
          <dt>{t("market:preview.lost")}</dt>
        </div>
        <div>
          <dd>+{say(effect.gainedCount)}</dd>
          <dt>{t("market:preview.gained")}</dt>
        </div>
        <div>
          <dd>{say(effect.shortAfter)}</dd>
          <dt>
            {t("market:preview.short")}
            <span className="faint">{t("market:preview.before", { before: say(effect.shortBefore) })}</span>
          </dt>
        </div>
      </dl>
      {nothing ? <p className="quiet">{t("market:preview.no_change")}</p> : null}
      {forMeetings.length > 0 ? (
        <>
          <h3>{t("market:preview.meetings_title")}</h3>
          <ul className="lines">
            {forMeetings.map(([key, number]) => (
              <li key={key}>{t(`market:preview.${key}`, { number: say(number) })}</li>
            ))}
          </ul>
        </>
      ) : null}
      <Changes title={t("market:preview.lost_title")} pairs={effect.lost} count={effect.lostCount} />
      <Changes title={t("market:preview.gained_title")} pairs={effect.gained} count={effect.gainedCount} />
      {effect.short.length > 0 ? (
        <>
          <h3>{t("market:preview.short_title")}</h3>
          <ul className="lines">
            {effect.short.slice(0, SHOWN).map(({ listing, good, wanted, reasons }) => (
              <li key={listing.id}>
                <p>
                  <SideTag side={listing.side} /> <MultiText text={listing.title} />
                </p>
                <p className="quiet">
                  <MultiText text={listing.organisation.name} /> · {t("market:preview.good_of", { good, wanted })} ·{" "}
                  <ShortReasons reasons={reasons} />
                </p>
              </li>
            ))}
          </ul>
          <More rest={effect.shortAfter - Math.min(SHOWN, effect.short.length)} />
        </>
      ) : (
        <p className="quiet">{t("market:preview.nobody_short")}</p>
      )}
    </div>
  );
}

function Changes({ title, pairs, count }: { title: string; pairs: readonly Pair[]; count: number }) {
  const { t, locale } = useText();
  if (count === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="lines">
        {pairs.slice(0, SHOWN).map((pair) => (
          <li key={`${pair.need.id} ${pair.offer.id}`} className="market-pair">
            <p>
              <MultiText text={pair.need.organisation.name} /> <span className="faint">↔</span>{" "}
              <MultiText text={pair.offer.organisation.name} />
            </p>
            <p className="quiet">
              {formatShare(pair.score, locale)}
              {pair.because ? ` · ${t(`market:reason.${pair.because}`)}` : ""}
            </p>
          </li>
        ))}
      </ul>
      <More rest={count - Math.min(SHOWN, pairs.length)} />
    </>
  );
}

function More({ rest }: { rest: number }) {
  const { t, locale } = useText();
  return rest > 0 ? <p className="faint">{t("market:preview.more", { rest: formatNumber(rest, locale) })}</p> : null;
}
