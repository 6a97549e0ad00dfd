import { useMutation, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { api } from "../../../api/client.generated.ts";
import { Button, ButtonLink } from "../../../ui/button.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useAddress, useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { interpretersOf } from "../load-meetings.ts";
import { useFactWords } from "./fact-words.ts";
import { LoosenButton } from "./loosen-button.tsx";
import { looseningForAll, stepsOf, type Check, type Rules } from "./rules-draft.ts";

const SECONDS = 5;
/** Findings of one kind, and steps of one loosening, that are spelt out. */
const SHOWN = 5;

interface Props {
  /** As they stand on the page, saved or not. */
  rules: Rules;
  saved: Rules;
  changes: number;
  onLoosen: (change: Partial<Rules>) => void;
  children: ReactNode;
}

/** Before a run: whether the rules can be met, and if not, which of them clash and what would help. */
export function CheckPanel({ rules, saved, changes, onLoosen, children }: Props) {
  const { t } = useText();
  const address = useAddress();
  const { slug, event } = useConsole();
  const check = useMutation({
    mutationFn: (wanted: Rules) =>
      api.checkTimetable({
        params: { event: slug },
        body: { seconds: SECONDS, ...(wanted === saved ? {} : { rules: wanted }) },
      }),
  });
  const result = check.data;
  // What was found belongs to the rules it was found for.
  const stale = result !== undefined && check.variables !== undefined && !same(check.variables, rules);
  return (
    <aside className="rule-check" aria-labelledby="check-title">
      {children}
      <h2 id="check-title">{t("timetable:check.title")}</h2>
      <p className="quiet">{t("timetable:check.lead")}</p>
      <p className="form-actions">
        <Button
          look={changes > 0 ? "plain" : "primary"}
          busy={check.isPending}
          onClick={() => check.mutate(changes > 0 ? rules : saved)}
          disabled={event.slots.length === 0}
        >
          {t(changes > 0 ? "timetable:check.try" : "timetable:check.start")}
        </Button>
        <ButtonLink look="quiet" to={address(`/console/${slug}/timetable`)}>
          {t("thread:timetable.run")}
        </ButtonLink>
      </p>
      {event.slots.length === 0 ? <p className="quiet">{t("thread:timetable.empty_slots")}</p> : null}
      <div role="status" aria-busy={check.isPending || undefined}>
        {check.isPending ? (
          <p className="quiet">{t("timetable:check.running")}</p>
        ) : result ? (
          <div className={stale ? "check-result check-stale" : "check-result"}>
            {stale ? <p className="faint">{t("timetable:check.stale")}</p> : null}
            <CheckResult check={result} rules={rules} onLoosen={onLoosen} />
          </div>
        ) : null}
      </div>
      <Refusal error={check.error} />
    </aside>
  );
}

const same = (a: Rules, b: Rules) => JSON.stringify(a) === JSON.stringify(b);
const TONE = { possible: "offer", clash: "refused", unknown: "attention" } as const;

function CheckResult({
  check,
  rules,
  onLoosen,
}: {
  check: Check;
  rules: Rules;
  onLoosen: (change: Partial<Rules>) => void;
}) {
  const { t } = useText();
  const { slug, event } = useConsole();
  const interpreters = useQuery(interpretersOf(slug)).data?.items ?? [];
  const words = useFactWords(check, event, interpreters);
  const forAll = looseningForAll(check, rules);
  const loosenings = [...(forAll ? [forAll] : []), ...(check.clash?.loosenings ?? [])];
  const kinds = Map.groupBy(check.findings, (finding) => finding.code);
  return (
    <>
      <p className="check-verdict">
        <Tag tone={TONE[check.verdict]}>{t(`timetable:check.tag_${check.verdict}`)}</Tag>{" "}
        <strong>{t(`timetable:check.${check.verdict}`, { count: check.meetings })}</strong>
      </p>
      {check.clash ? (
        <>
          <h3>{t("timetable:check.together")}</h3>
          <ul className="check-rules">
            {check.clash.rules.map((fact, index) => (
              <li key={index}>{words.rule(fact)}</li>
            ))}
          </ul>
          <h3>{t("timetable:check.helps")}</h3>
          {loosenings.length === 0 ? (
            <p className="quiet">{t("timetable:check.no_loosening")}</p>
          ) : (
            <ol className="lines check-loosenings">
              {loosenings.map((loosening, index) => (
                <li key={index}>
                  {stepsOf(loosening)
                    .slice(0, SHOWN)
                    .map((step, at) => (
                      <p key={at} className="check-step">
                        <span>
                          {at > 0 ? `${t("timetable:check.and")} ` : ""}
                          {words.step(step)}
                        </span>
                        <LoosenButton step={step} rules={rules} onLoosen={onLoosen} />
                      </p>
                    ))}
                  {stepsOf(loosening).length > SHOWN ? (
                    <p className="quiet">
                      {t("timetable:finding.more_like_it", { count: stepsOf(loosening).length - SHOWN })}
                    </p>
                  ) : null}
                </li>
              ))}
            </ol>
          )}
        </>
      ) : null}
      {check.findings.length > 0 ? (
        <>
          <h3>{t("timetable:check.findings", { count: check.findings.length + check.more })}</h3>
          <ul className="lines check-findings" tabIndex={0} aria-label={t("timetable:check.found_list")}>
            {[...kinds].flatMap(([code, own]) => [
              ...own.slice(0, SHOWN).map((finding, index) => (
                <li key={`${code} ${index}`}>
                  <Tag tone={finding.severity === "error" ? "refused" : "attention"}>
                    {t(`timetable:check.${finding.severity}`)}
                  </Tag>{" "}
                  {words.finding(finding)}
                </li>
              )),
              ...(own.length > SHOWN
                ? [
                    <li key={code} className="quiet">
                      {t("timetable:finding.more_like_it", { count: own.length - SHOWN })}
                    </li>,
                  ]
                : []),
            ])}
            {check.more > 0 ? (
              <li className="quiet">{t("thread:timetable.change_more", { count: check.more })}</li>
            ) : null}
          </ul>
        </>
      ) : check.verdict === "possible" ? (
        <p className="quiet">{t("timetable:check.nothing_found")}</p>
      ) : null}
    </>
  );
}
