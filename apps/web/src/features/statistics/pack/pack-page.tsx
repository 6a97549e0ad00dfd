import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { api } from "../../../api/client.generated.ts";
import { Button, ButtonLink } from "../../../ui/button.tsx";
import { formatMoment } from "../../../ui/format.ts";
import { useMultiText } from "../../../ui/multi-text.tsx";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { DemonstrationMark } from "../../../ui/tag.tsx";
import { useAddress, useText } from "../../../ui/use-text.ts";
import { PackChart } from "./pack-chart.tsx";
import { PackVersions } from "./pack-versions.tsx";
import { YearChoice, YearEmpty } from "./pack-year.tsx";
import { packFile, packKey, useYear, type Pack } from "./pack.ts";
import { ParagraphMarks, ParagraphText } from "./paragraph-text.tsx";
import "./pack.css";

/** A release as text: words can be edited around figures that cannot; its charts, its files. */
export default function PackPage() {
  const { locale } = useText();
  const { release = "" } = useParams();
  const year = useYear();
  const query = useQuery({
    queryKey: packKey(release, locale, year),
    queryFn: ({ signal }) => api.getReleasePack({ params: { release }, query: { locale, period: year } }, { signal }),
  });
  return (
    <QueryBoundary query={query} lines={12}>
      {(pack) => <Shown key={`${pack.locale} ${pack.period} ${pack.version}`} pack={pack} />}
    </QueryBoundary>
  );
}

function Shown({ pack }: { pack: Pack }) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const address = useAddress();
  const year = useYear();
  const client = useQueryClient();
  const [editing, setEditing] = useState(false);
  const [texts, setTexts] = useState(() => new Map(pack.paragraphs.map(({ id, text }) => [id, text])));
  const [showVersions, setShowVersions] = useState(false);
  const { release } = pack;
  const save = useMutation({
    mutationFn: (paragraphs: { id: string; text: string }[]) =>
      api.saveReleaseText({
        ...{ params: { release: release.id }, query: { locale, period: pack.period } },
        body: { basedOn: pack.version, paragraphs },
      }),
    onSuccess: (fresh) => client.setQueryData(packKey(release.id, locale, year), fresh),
  });
  const rest = (id: string) => pack.charts.filter((chart) => chart.id === id);
  return (
    <article className="pack">
      <header>
        <h2>{pack.title}</h2>
        <p className="faint">
          {multi(release.title)}
          {release.frozenAt
            ? ` · ${t("indicators:pack.released", { at: formatMoment(release.frozenAt, undefined, locale) })}`
            : ""}{" "}
          {release.demonstration ? <DemonstrationMark /> : null}
        </p>
        <p className="line-actions no-print">
          <YearChoice pack={pack} />
          <ButtonLink to={address(`/statistics/releases/${release.id}/leadership?year=${pack.period}`)}>
            {t("indicators:pack.leadership")}
          </ButtonLink>
          {pack.mayEdit && pack.enough && !editing ? (
            <Button onClick={() => setEditing(true)}>{t("indicators:pack.edit")}</Button>
          ) : null}
          {pack.mayEdit && pack.enough ? (
            <Button look="quiet" onClick={() => setShowVersions(true)}>
              {t("indicators:pack.versions")}
            </Button>
          ) : null}
          {pack.enough ? (
            <>
              <a href={packFile(pack, "bulletin.pdf")} download>
                PDF
              </a>
              <a href={packFile(pack, "bulletin.html")} download>
                HTML
              </a>
              <a href={packFile(pack, "archive.zip")} download>
                {t("indicators:pack.archive")}
              </a>
            </>
          ) : null}
        </p>
      </header>
      {pack.enough ? null : <YearEmpty pack={pack} />}
      {save.error ? <Refusal error={save.error} /> : null}
      {editing ? <p className="pack-hint">{t("indicators:pack.edit_hint")}</p> : null}
      {pack.sections.map((section) => (
        <section key={section.id} aria-labelledby={`pack-${section.id}`}>
          <h3 id={`pack-${section.id}`}>{section.title}</h3>
          {pack.paragraphs
            .filter((paragraph) => paragraph.section === section.id)
            .map((paragraph, i) => (
              <div key={paragraph.id} className="pack-paragraph">
                {editing ? (
                  <>
                    <textarea
                      className="input"
                      rows={6}
                      maxLength={4000}
                      aria-label={`${section.title} ${i + 1}`}
                      value={texts.get(paragraph.id) ?? ""}
                      onChange={(event) => setTexts(new Map(texts).set(paragraph.id, event.target.value))}
                    />
                    {texts.get(paragraph.id) === paragraph.original ? null : (
                      <Button
                        look="quiet"
                        onClick={() => setTexts(new Map(texts).set(paragraph.id, paragraph.original))}
                      >
                        {t("indicators:pack.original")}
                      </Button>
                    )}
                  </>
                ) : (
                  <ParagraphText paragraph={paragraph} slots={pack.slots} />
                )}
                <ParagraphMarks paragraph={paragraph} />
              </div>
            ))}
          {editing ? null : rest(section.id).map((chart) => <PackChart key={chart.id} chart={chart} pack={pack} />)}
        </section>
      ))}
      {pack.leftOut.map(({ section, text }) => (
        <p key={section} className="faint">
          {text}
        </p>
      ))}
      {editing ? (
        <p className="pack-save line-actions">
          <Button
            look="primary"
            busy={save.isPending}
            onClick={() => save.mutate([...texts].map(([id, text]) => ({ id, text })))}
          >
            {t("indicators:pack.save")}
          </Button>
          <Button onClick={() => setEditing(false)}>{t("common:verb.cancel")}</Button>
        </p>
      ) : null}
      <footer className="pack-foot">
        <p>
          {t("indicators:pack.hash")}: <code className="number-hash">{release.sha256}</code>
        </p>
      </footer>
      {showVersions ? (
        <PackVersions
          pack={pack}
          busy={save.isPending}
          onRestore={(paragraphs) => save.mutate(paragraphs)}
          onClose={() => setShowVersions(false)}
        />
      ) : null}
    </article>
  );
}
