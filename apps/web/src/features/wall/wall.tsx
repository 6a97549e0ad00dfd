import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { api } from "../../api/client.generated.ts";
import { addressOf, type Answer } from "../../api/transport.ts";
import { callFor, orRefuse } from "../../app/server-call.ts";
import clocksUrl from "../../ui/clocks.js?url";
import { formatMoment, formatNumber, formatTime } from "../../ui/format.ts";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { DemonstrationMark } from "../../ui/tag.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useAmount, TotalNotes } from "../event/total-line.tsx";
import { WallLine } from "./wall-line.tsx";
import liveUrl from "./wall-live.js?url";
import replayUrl from "./wall-replay.js?url";
import "./wall.css";

type Wall = Answer<"getWall">;
type Total = Wall["totals"][number];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = params["event"]!;
  const asked = new URL(request.url).searchParams.get("at");
  const at = asked !== null && !Number.isNaN(Date.parse(asked)) ? new Date(asked).toISOString() : undefined;
  const call = callFor(request);
  const given = new URL(request.url).searchParams.get("frozen");
  if (given !== null) {
    const { wall, ...frozen } = await orRefuse(api.getFrozenWall({ params: { event, frozen: given } }, call));
    return { wall, event, now: new Date().toISOString(), at: undefined, moments: [], frozen };
  }
  const [wall, moments] = await Promise.all([
    orRefuse(api.getWall({ params: { event }, query: { at } }, call)),
    at === undefined ? [] : orRefuse(api.listWallMoments({ params: { event } }, call)),
  ]);
  return {
    wall,
    event,
    now: new Date().toISOString(),
    at,
    moments: moments.map((moment) => moment.at),
    frozen: undefined,
  };
}

/* The hall reads one number; contracts weigh most, and among equals the greater count of agreements leads. */
const WEIGHT = { contract: 0, framework: 1, intention: 2 } as const;
function lead(totals: readonly Total[]): Total | undefined {
  return totals.toSorted((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind] || b.agreements - a.agreements)[0];
}

/** The signing wall of a hall: one number, what stands under it, the latest signings. A small script swaps in each new state. */
export default function WallPage() {
  const { wall, event, now, at, moments, frozen } = useLoaderData<typeof loader>();
  const { t, locale } = useText();
  const address = useAddress();
  const multi = useMultiText();
  const first = lead(wall.totals);
  const others = wall.totals.filter((total) => total !== first);
  const zone = wall.zones[0]?.zone ?? "Asia/Shanghai";
  const kinds = [
    { key: "contracts", count: wall.counts.contract },
    { key: "frameworks", count: wall.counts.framework },
    { key: "intentions", count: wall.counts.intention },
    { key: "corrections", count: wall.counts.corrections },
    { key: "organisations", count: wall.counts.organisations },
  ];
  return (
    <main
      id="main"
      className="wall"
      data-stream={
        at || frozen
          ? undefined
          : addressOf("/events/{event}/wall/stream", { params: { event }, query: { page: locale } })
      }
      data-version={wall.version}
    >
      <title>{`${t("public:wall.title")} · ${multi(wall.eventName)}`}</title>
      <div id="wall-content">
        <header className="wall-head">
          <h1>
            <a href={address(`/e/${event}`)}>
              <MultiText text={wall.eventName} />
            </a>
            {wall.demonstration ? <DemonstrationMark /> : null}
          </h1>
          <p className="wall-clocks">
            {wall.zones.map(({ city, zone: own }, position) => (
              <span key={position}>
                <MultiText text={city} />{" "}
                <time dateTime={now} data-clock={own}>
                  {formatTime(now, own, locale)}
                </time>
              </span>
            ))}
          </p>
        </header>

        {first ? <Lead total={first} /> : <NoTotal count={wall.lines.length} signed={signedCount(wall)} />}

        <dl className="wall-kinds">
          {kinds.map(({ key, count }) => (
            <div key={key}>
              <dt>{t(key === "organisations" ? "signing:wall.organisations" : `public:wall.${key}`, { count })}</dt>
              <dd>{formatNumber(count, locale)}</dd>
            </div>
          ))}
        </dl>

        {others.length > 0 ? (
          <section className="wall-others" aria-labelledby="others">
            <h2 id="others">{t("public:wall.other_totals")}</h2>
            <ul>
              {others.map((total) => (
                <OtherTotal key={`${total.kind}${total.currency}${total.basis}`} total={total} />
              ))}
            </ul>
          </section>
        ) : null}

        {wall.lines.length > 0 ? (
          <section aria-labelledby="latest">
            <h2 id="latest" className="hidden">
              {t("public:wall.latest")}
            </h2>
            <ol className="wall-lines">
              {wall.lines.map((line) => (
                <WallLine key={line.agreementId} line={line} zone={zone} />
              ))}
            </ol>
          </section>
        ) : null}
      </div>
      {frozen ? <Given frozen={frozen} zone={zone} now={address(`/e/${event}/wall`)} /> : null}
      <Replay at={at} moments={moments} first={wall.lines.at(-1)?.at} zone={zone} base={address(`/e/${event}/wall`)} />
      <p className="wall-status no-print" role="status" data-paused={t("public:wall.paused", { time: "{time}" })} />
      <svg className="wall-river" viewBox="0 0 1440 90" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 62C180 20 300 84 470 56S760 22 930 50s280 34 510-16" />
        <path d="M0 74C180 34 300 92 470 66S760 36 930 62s280 30 510-14" />
      </svg>
      <script type="module" src={clocksUrl} async />
      <script type="module" src={liveUrl} async />
      {at ? <script type="module" src={replayUrl} async /> : null}
    </main>
  );
}

/** What the press was given stays as it was; who froze it, when, and its hash stand under it. */
function Given({
  frozen,
  zone,
  now,
}: {
  frozen: Pick<Answer<"getFrozenWall">, "note" | "frozenAt" | "author" | "hash">;
  zone: string;
  now: string;
}) {
  const { t, locale } = useText();
  return (
    <div className="wall-given">
      <p>
        <strong>{t("signing:press.given", { at: formatMoment(frozen.frozenAt, zone, locale) })}</strong>{" "}
        {[frozen.note, frozen.author].filter(Boolean).join(" · ")} <a href={now}>{t("signing:wall.now")}</a>
      </p>
      <code>{frozen.hash}</code>
    </div>
  );
}

/** The wall as it stood: from moment to moment by links, without a script. */
function Replay({
  at,
  moments,
  first,
  zone,
  base,
}: {
  at: string | undefined;
  moments: readonly string[];
  first: string | undefined;
  zone: string;
  base: string;
}) {
  const { t, locale } = useText();
  const link = (moment: string, words: string) => <a href={`${base}?at=${encodeURIComponent(moment)}`}>{words}</a>;
  if (at === undefined)
    return first ? <p className="wall-replay no-print">{link(first, t("signing:wall.replay"))}</p> : null;
  const earlier = moments.findLast((moment) => moment < at);
  const later = moments.find((moment) => moment > at);
  const place = moments.filter((moment) => moment <= at).length;
  return (
    <nav
      className="wall-replay no-print"
      aria-label={t("signing:wall.replay")}
      data-at={at}
      data-base={base}
      data-moments={JSON.stringify([...new Set(moments)])}
      data-label={t("signing:press.slider")}
      data-play={t("signing:press.play")}
      data-pause={t("signing:press.pause")}
    >
      <strong>{t("signing:wall.as_of", { at: formatTime(at, zone, locale) })}</strong>
      <progress max={moments.length} value={place} aria-label={t("signing:wall.replay")} />
      {earlier ? link(earlier, `← ${t("signing:wall.earlier")}`) : null}
      {later ? link(later, `${t("signing:wall.later")} →`) : null}
      <a href={base}>{t("signing:wall.now")}</a>
    </nav>
  );
}

function signedCount({ counts }: Wall): number {
  return counts.contract + counts.framework + counts.intention;
}

function Lead({ total }: { total: Total }) {
  const { t } = useText();
  const { digits, unit } = useAmount(total);
  return (
    <div className="wall-total">
      <p className="wall-number">
        {total.approximate ? (
          <span className="wall-about">{t("common:money.about", { amount: "" }).trim()}</span>
        ) : null}
        {digits}
      </p>
      <p className="wall-unit">
        {unit}
        <small>
          {t("public:total.line", {
            kind: t(`glossary:agreementKind.${total.kind}`),
            basis: t(`glossary:basis.${total.basis}`),
          })}
          <TotalNotes total={total} />
        </small>
      </p>
    </div>
  );
}

/** Signings without money are counted, never summed to a zero. */
function NoTotal({ count, signed }: { count: number; signed: number }) {
  const { t, locale } = useText();
  if (count === 0) return <p className="wall-empty">{t("public:wall.empty")}</p>;
  return (
    <div className="wall-total">
      <p className="wall-number">{formatNumber(signed, locale)}</p>
      <p className="wall-unit">
        {t("public:event.figure.signed", { count: signed })}
        <small>{t("public:wall.no_total")}</small>
      </p>
    </div>
  );
}

function OtherTotal({ total }: { total: Total }) {
  const { t } = useText();
  const { digits, unit } = useAmount(total);
  return (
    <li>
      <strong>
        {total.approximate ? `${t("common:money.about", { amount: "" }).trim()} ` : ""}
        {digits} <span>{unit}</span>
      </strong>{" "}
      <small>
        {t("public:total.line", {
          kind: t(`glossary:agreementKind.${total.kind}`),
          basis: t(`glossary:basis.${total.basis}`),
        })}
        <TotalNotes total={total} />
      </small>
    </li>
  );
}
