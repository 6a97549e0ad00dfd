import { rgb, type Color } from "@libpdf/core";
import { pickText, type Locale, type MultiText } from "@songhua/kernel";
import { drawBulletinChart, type BulletinChart, type Ink } from "@songhua/statistics";
import { TaggedPages } from "../../../platform/documents/tagged-pages.ts";
import { HAIRLINE, INK, QUIET, RIVER, Typesetter, type TextStyle } from "../../../platform/documents/typesetter.ts";
import { sayIn } from "../../../platform/language/say.ts";
import type { PublishedRelease } from "../releases/read-release.ts";
import { plainText, type Pack } from "./compose-pack.ts";
import { basisLines, correctionText } from "./write-html.ts";

const PLUM = rgb(0.61, 0.18, 0.27);
const COLOURS: Readonly<Record<Ink, Color>> = { ink: INK, quiet: QUIET, hair: HAIRLINE, river: RIVER };

export interface PackDocument {
  readonly pack: Pack;
  readonly release: PublishedRelease;
  readonly title: MultiText;
  readonly locale: Locale;
}

/** The bulletin as A4 pages with real, tagged text and its charts. */
export async function bulletinPdf({ pack, release, title, locale }: PackDocument): Promise<Uint8Array> {
  const say = sayIn(locale);
  const { bulletin } = pack;
  const pages = await begin(bulletin.title, title, release, locale);
  for (const section of bulletin.sections) {
    pages.room(80);
    pages.space(10);
    pages.text({
      text: section.title,
      role: "H2",
      language: locale,
      style: { size: 13, weight: "bold", colour: RIVER },
    });
    for (const paragraph of pack.paragraphs.filter((one) => one.section === section.id))
      pages.text({
        text: plainText(paragraph, ({ said }) => `[${correctionText(say, said)}]`),
        ...{ role: "P", language: locale, style: { size: 10.5 }, leading: 1.65, after: 6 },
      });
    for (const chart of pack.charts.filter(({ id }) => id === section.id)) picture(pages, chart, locale);
  }
  for (const { text } of bulletin.leftOut)
    pages.text({ text, role: "P", language: locale, style: { size: 9.5, colour: QUIET } });
  return end(pages, release, locale);
}

/** One page: the figures that matter with the year before, one chart, what they stand on. */
export async function leadershipPdf({ pack, release, title, locale }: PackDocument): Promise<Uint8Array> {
  const say = sayIn(locale);
  const pages = await begin(pack.bulletin.title, title, release, locale);
  const cells = pack.leading.map((figure) => [
    { text: figure.name, role: "P" as const, language: locale, style: { size: 9, colour: QUIET }, after: 0 },
    {
      ...{ text: figure.text, role: "P" as const, language: locale, after: 0, leading: 1.3 },
      style: { size: figure.known ? 19 : 13, colour: figure.known ? RIVER : QUIET },
    },
    {
      text: comparison(say, figure),
      ...{ role: "P" as const, language: locale, style: { size: 9, colour: QUIET }, after: figure.source ? 0 : 12 },
    },
    ...(figure.source === null
      ? []
      : [
          {
            text: say("indicators:pack.reported_by", { source: figure.source }),
            ...{ role: "P" as const, language: locale, style: { size: 8, colour: QUIET }, after: 12 },
          },
        ]),
  ]);
  for (let at = 0; at < cells.length; at += 2)
    pages.columns(cells.slice(at, at + 2).concat(cells.length === at + 1 ? [[]] : []), pages.document);
  const [chart] = pack.charts;
  if (chart) picture(pages, chart, locale);
  return end(pages, release, locale);
}

/** How a figure stands to the year before: with its change where that is published, else with the figure it is compared with. */
export function comparison(say: ReturnType<typeof sayIn>, figure: Pack["leading"][number]): string {
  const arrow = { up: "▲", down: "▼", level: "=" }[figure.direction ?? "level"];
  const shape = figure.direction === null ? "" : `${arrow} `;
  if (!figure.before) return say("indicators:pack.no_before");
  const before = say("indicators:pack.before", figure.before);
  return `${shape}${figure.change === null ? before : `${figure.change} · ${before}`}`;
}

async function begin(
  heading: string,
  title: MultiText,
  release: PublishedRelease,
  locale: Locale,
): Promise<TaggedPages> {
  const set = await Typesetter.open(heading, locale);
  const mark = release.demonstration ? ` · ${sayIn(locale)("common:demonstration.mark")}` : "";
  const pages = new TaggedPages(set, `${heading}${mark}`);
  pages.text({
    text: pickText(title, locale)?.text ?? "",
    role: "P",
    language: locale,
    style: { size: 10, colour: QUIET },
  });
  pages.text({ text: heading, role: "H1", language: locale, style: { size: 21, weight: "bold" }, leading: 1.3 });
  if (release.demonstration)
    pages.text({
      text: sayIn(locale)("common:demonstration.mark"),
      ...{ role: "P", language: locale, style: { size: 10, weight: "bold", colour: PLUM } },
    });
  pages.space(8);
  return pages;
}

async function end(pages: TaggedPages, release: PublishedRelease, locale: Locale): Promise<Uint8Array> {
  pages.room(60);
  pages.space(14);
  pages.rule();
  pages.space(6);
  for (const text of basisLines(release, locale))
    pages.text({ text, role: "P", language: locale, style: { size: 8.5, colour: QUIET }, after: 1 });
  pages.finish();
  return pages.set.save();
}

function picture(pages: TaggedPages, chart: BulletinChart, locale: Locale): void {
  const { marks, height } = drawBulletinChart(chart, pages.lineWidth);
  pages.room(height + 60);
  pages.space(6);
  pages.text({ text: chart.title, role: "P", language: locale, style: { size: 10.5, weight: "bold" }, after: 0 });
  pages.text({ text: chart.unit, role: "P", language: locale, style: { size: 8.5, colour: QUIET }, after: 2 });
  const { x, y } = pages.position;
  const parts = (ink: Ink): string => {
    const colour = COLOURS[ink];
    return colour.type === "RGB" ? `${colour.red} ${colour.green} ${colour.blue}` : "0 0 0";
  };
  const n = (value: number): string => String(Math.round(value * 100) / 100);
  const operators = marks.flatMap((one): string[] => {
    switch (one.kind) {
      case "box":
        return [
          `${parts(one.colour)} rg`,
          `${n(x + one.x)} ${n(y - one.y - one.height)} ${n(one.width)} ${n(one.height)} re f`,
        ];
      case "dot":
        return [`${parts(one.colour)} rg`, `${n(x + one.x - 2.5)} ${n(y - one.y - 2.5)} 5 5 re f`];
      case "line": {
        const path = one.points.map(([px, py], i) => `${n(x + px)} ${n(y - py)} ${i === 0 ? "m" : "l"}`);
        return [`${parts(one.colour)} RG`, one.colour === "hair" ? "0.5 w" : "1.5 w", ...path, "S"];
      }
      case "text": {
        const style: TextStyle = { size: one.size, colour: COLOURS[one.colour] };
        const width = pages.set.width(one.text, style);
        const shift = one.anchor === "end" ? width : one.anchor === "middle" ? width / 2 : 0;
        return pages.lineOperators(one.text, x + one.x - shift, y - one.y, style);
      }
    }
  });
  pages.figure(operators, chart.said, locale);
  pages.space(height + 4);
  pages.text({ text: chart.source, role: "P", language: locale, style: { size: 8, colour: QUIET } });
}
