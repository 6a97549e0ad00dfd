import { api } from "../../api/client.generated.ts";
import { formatNumber } from "../../ui/format.ts";
import { DataList } from "../../ui/data-table.tsx";
import { useText } from "../../ui/use-text.ts";
import type { Version } from "./load-meetings.ts";
import { useEventClock } from "../event-clock/use-event-clock.ts";

/* Facts the engine may name under a bound; one without a sentence of its own is left to the file. */
const REASONS = new Set([
  "all_meetings_possible",
  "meetings_without_slot",
  "places_short",
  "people_overbooked",
  "request_prices",
  "people_cannot_be_compact",
  "groups_cannot_be_compact",
  "slots_too_full",
  "fewer_breaks_refuted",
  "groups_cannot_be_compact",
  "slots_too_full",
  "fewer_breaks_refuted",
  "breaks_unbounded_while_meetings_are_dropped",
]);

/** What is proven of a version, in one line: the strong number first. */
export function ProofLine({ version, tables }: { version: Version; tables: number }) {
  const { t, locale } = useText();
  const { certificate: proof } = version;
  const held = proof.held.must + proof.held.nice;
  return (
    <p className="proof-line">
      <strong>{formatNumber(held, locale)}</strong>
      <span>
        {t("thread:proof.meetings", { count: held })} · {t("thread:proof.tables", { count: tables })}
      </span>
      <span>{t("thread:proof.breaks", { count: proof.breaks })}</span>
      <span className={proof.proven ? "proof-proven" : "quiet"}>
        {proof.proven
          ? t("thread:proof.proven", { bound: formatNumber(proof.breaksLowerBound, locale) })
          : t("thread:proof.bound", { bound: formatNumber(proof.breaksLowerBound, locale) })}
      </span>
    </p>
  );
}

/** The certificate in words: what holds, why it cannot be better, who checked, and the files to check it again. */
export function CertificateDetails({ slug, version }: { slug: string; version: Version }) {
  const { t, locale } = useText();
  const moment = useEventClock();
  const { certificate: proof } = version;
  const reasons = proof.boundReason
    .split(/,\s*/)
    .filter((code) => REASONS.has(code))
    .map((code) => t(`thread:proof.reason.${code}`));
  const items = [
    {
      key: "held",
      term: t("thread:proof.held"),
      value: t("thread:proof.held_text", {
        must: formatNumber(proof.held.must, locale),
        nice: formatNumber(proof.held.nice, locale),
        asked: formatNumber(proof.held.asked, locale),
      }),
    },
    {
      key: "verdict",
      term: t("timetable:proof.verdict"),
      value: proof.proven ? (
        <span className="proof-proven">{t("timetable:proof.best")}</span>
      ) : (
        t("timetable:proof.open", {
          gap: formatNumber(Math.max(0, proof.breaks - proof.breaksLowerBound), locale),
        })
      ),
    },
    {
      key: "breaks",
      term: t("thread:proof.breaks_term"),
      value: t(proof.breaks === proof.breaksLowerBound ? "thread:proof.breaks_best" : "thread:proof.breaks_text", {
        breaks: formatNumber(proof.breaks, locale),
        bound: formatNumber(proof.breaksLowerBound, locale),
      }),
    },
    ...(reasons.length > 0 ? [{ key: "why", term: t("thread:proof.why"), value: reasons.join(" ") }] : []),
    {
      key: "check",
      term: t("thread:proof.check"),
      value:
        proof.violations === 0
          ? t("thread:proof.check_clean")
          : t("thread:proof.check_found", { count: proof.violations }),
    },
    {
      key: "recheck",
      term: t("timetable:proof.recheck"),
      value: (
        <>
          {t("timetable:proof.recheck_text")}
          <br />
          <code className="proof-command">songhua check schedule.json</code>
        </>
      ),
    },
    {
      key: "engine",
      term: t("thread:proof.engine"),
      value: (
        <>
          {t("thread:proof.engine_text", { version: proof.engineVersion, seed: proof.seed })}
          <br />
          <code className="proof-hash" title={proof.problemHash}>
            {proof.problemHash.slice(0, 16)}…
          </code>
        </>
      ),
    },
    {
      key: "made",
      term: t("thread:proof.made"),
      value: version.publishedAt
        ? t("thread:proof.made_published", {
            made: moment(version.createdAt),
            published: moment(version.publishedAt),
          })
        : moment(version.createdAt),
    },
  ];
  return (
    <details className="proof">
      <summary>{t("thread:proof.title")}</summary>
      <DataList items={items} />
      <p className="proof-files">
        <a href={`/api/events/${slug}/timetables/${version.id}/schedule.json`} download>
          schedule.json
        </a>
        <span className="faint"> {t("thread:proof.json_note")}</span>
        {proof.proofBytes ? (
          <>
            {" · "}
            <a href={api.getTimetableProofUrl({ params: { event: slug, timetable: version.id } })} download>
              schedule.json.proof.gz
            </a>
            <span className="faint"> {t("thread:proof.steps_note")}</span>
          </>
        ) : null}
        {version.state === "published" ? (
          <>
            {" · "}
            <a href={`/api/events/${slug}/timetable.xlsx`} download>
              timetable.xlsx
            </a>
          </>
        ) : null}
      </p>
    </details>
  );
}
