import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { api } from "../../../api/client.generated.ts";
import { ButtonLink } from "../../../ui/button.tsx";
import { formatMoment } from "../../../ui/format.ts";
import { useMultiText } from "../../../ui/multi-text.tsx";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { DemonstrationMark } from "../../../ui/tag.tsx";
import { useAddress, useText } from "../../../ui/use-text.ts";
import { PackChart } from "./pack-chart.tsx";
import { YearChoice, YearEmpty } from "./pack-year.tsx";
import { packFile, packKey, useYear, type Pack } from "./pack.ts";
import "./pack.css";

/** One page: the figures that matter beside the year before, one chart, and what they stand on. */
export default function LeadershipPage() {
  const { locale } = useText();
  const { release = "" } = useParams();
  const year = useYear();
  const query = useQuery({
    queryKey: packKey(release, locale, year),
    queryFn: ({ signal }) => api.getReleasePack({ params: { release }, query: { locale, period: year } }, { signal }),
  });
  return (
    <QueryBoundary query={query} lines={10}>
      {(pack) => <Shown pack={pack} />}
    </QueryBoundary>
  );
}

const ARROWS = { up: "▲", down: "▼", level: "=" } as const;

function Shown({ pack }: { pack: Pack }) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const address = useAddress();
  const { release } = pack;
  const [chart] = pack.charts;
  return (
    <article className="pack">
      <h2>{pack.title}</h2>
      <p className="faint">
        {multi(release.title)} {release.demonstration ? <DemonstrationMark /> : null}
      </p>
      <p className="line-actions no-print">
        <YearChoice pack={pack} />
        <ButtonLink to={address(`/statistics/releases/${release.id}?year=${pack.period}`)}>
          {t("indicators:pack.open")}
        </ButtonLink>
        {pack.enough ? (
          <a href={packFile(pack, "leadership.pdf")} download>
            PDF
          </a>
        ) : null}
      </p>
      {pack.enough ? null : <YearEmpty pack={pack} />}
      <dl className="leading">
        {pack.leading.map((figure, i) => (
          <div key={figure.slot} className={i === 0 ? "leading-first" : undefined}>
            <dt>{figure.name}</dt>
            <dd className={figure.known ? "leading-value" : "leading-unknown"}>{figure.text}</dd>
            <dd className="faint">
              {figure.direction ? (
                <span aria-hidden="true" className={`leading-${figure.direction}`}>
                  {ARROWS[figure.direction]}{" "}
                </span>
              ) : null}
              {figure.before === null
                ? t("indicators:pack.no_before")
                : [figure.change, t("indicators:pack.before", figure.before)]
                    .filter((part) => part !== null)
                    .join(" · ")}
            </dd>
            {figure.source === null ? null : (
              <dd className="faint">{t("indicators:pack.reported_by", { source: figure.source })}</dd>
            )}
          </div>
        ))}
      </dl>
      {chart ? <PackChart chart={chart} pack={pack} /> : null}
      <footer className="pack-foot">
        <p>
          {release.frozenAt
            ? t("indicators:pack.released", { at: formatMoment(release.frozenAt, undefined, locale) })
            : t("indicators:release.state.draft")}
          {release.rateSources.length > 0
            ? ` · ${t("indicators:rates_from", { sources: release.rateSources.join(", ") })}`
            : ""}
        </p>
        <p>
          {t("indicators:pack.hash")}: <code className="number-hash">{release.sha256}</code>
        </p>
      </footer>
    </article>
  );
}
