import { useQuery } from "@tanstack/react-query";
import { formatNumber } from "../../../ui/format.ts";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { useFilter } from "../../../ui/use-filter.ts";
import { useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { differenceOf, type Difference, type Version } from "../load-meetings.ts";
import { DifferenceView } from "./difference-view.tsx";

/* Each figure, and whether more of it is better. */
const FIGURES = [
  ["held", 1],
  ["unplaced", -1],
  ["breaks", -1],
  ["breaksLowerBound", 0],
  ["walking", -1],
] as const;

/** Two versions side by side: their figures, and everybody whose meetings differ. */
export function Compare({ versions, from, to }: { versions: readonly Version[]; from: Version; to: Version }) {
  const { t } = useText();
  const { slug, event } = useConsole();
  const filter = useFilter();
  const query = useQuery(differenceOf(slug, to.id, from.id));
  const choice = (which: "from" | "to", chosen: Version) => (
    <select
      className="input"
      aria-label={t(`timetable:versions.${which}`)}
      value={chosen.id}
      onChange={(change) => filter.set({ [which]: change.target.value })}
    >
      {versions.map((version) => (
        <option key={version.id} value={version.id}>
          {`${t("thread:timetable.version", { version: version.version })} · ${t(`thread:timetable.state.${version.state}`)}`}
        </option>
      ))}
    </select>
  );
  return (
    <section className="section compare" aria-labelledby="compare-title">
      <h2 id="compare-title">{t("timetable:versions.compare_title")}</h2>
      <div className="list-tools">
        {choice("from", from)}
        <span aria-hidden="true">→</span>
        {choice("to", to)}
      </div>
      {from.id === to.id ? (
        <p className="quiet">{t("timetable:versions.same")}</p>
      ) : (
        <QueryBoundary query={query} lines={6}>
          {(difference) => (
            <div className="compare-sides">
              <FigureTable difference={difference} />
              <DifferenceView event={event} difference={difference} />
            </div>
          )}
        </QueryBoundary>
      )}
    </section>
  );
}

function FigureTable({ difference: { from, to } }: { difference: Difference }) {
  const { t, locale } = useText();
  const say = (value: number) => formatNumber(value, locale);
  const head = (figures: Difference["to"]) =>
    figures.version === null ? "–" : t("thread:timetable.version", { version: figures.version });
  return (
    <table className="compare-figures">
      <caption className="hidden">{t("timetable:versions.compare_title")}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{from ? head(from) : "–"}</th>
          <th scope="col">{head(to)}</th>
          <th scope="col">{t("timetable:versions.difference")}</th>
        </tr>
      </thead>
      <tbody>
        {FIGURES.map(([key, better]) => {
          const delta = from ? to[key] - from[key] : 0;
          const tone = delta === 0 || better === 0 ? "faint" : delta * better > 0 ? "compare-better" : "compare-worse";
          return (
            <tr key={key}>
              <th scope="row">{t(`timetable:figure.row_${key}`)}</th>
              <td>{from ? say(from[key]) : "–"}</td>
              <td>{say(to[key])}</td>
              <td className={tone}>{delta === 0 ? "±0" : `${delta > 0 ? "+" : "−"}${say(Math.abs(delta))}`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
