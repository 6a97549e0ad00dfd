import { pickText, type Locale } from "@songhua/kernel";
import { chartSvg, escapeXml } from "@songhua/statistics";
import { sayIn } from "../../../platform/language/say.ts";
import type { PublishedRelease } from "../releases/read-release.ts";
import { saidPieces, type Pack } from "./compose-pack.ts";

const STYLE = `body{max-width:46rem;margin:2.5rem auto;padding:0 1.25rem;font:16px/1.75 system-ui,"Noto Sans SC","Microsoft YaHei","Malgun Gothic",sans-serif;color:#1c1a17}
h1{font-size:1.6rem;line-height:1.3}h2{font-size:1.1rem;color:#0d4f5c;margin-top:2rem}small,footer{color:#5c5447}footer{border-top:1px solid #d9d1c7;margin-top:2.5rem;padding-top:1rem;font-size:.85rem;overflow-wrap:anywhere}
svg{max-width:100%;height:auto}figure{margin:1.5rem 0}mark{background:none;text-decoration:underline wavy #9b2e45}.wrong{color:#9b2e45}dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:1rem}dd{margin:0;font-size:1.4rem}
@media print{body{margin:0;max-width:none}h2{break-after:avoid}figure{break-inside:avoid}}`;

/** A bulletin as one page that needs nothing else: text, charts, what it stands on. */
export function bulletinHtml(pack: Pack, release: PublishedRelease, title: PublishedTitle, locale: Locale): string {
  const say = sayIn(locale);
  const { bulletin, charts } = pack;
  const demonstration = release.demonstration ? say("common:demonstration.mark") : null;
  const section = (id: string): string =>
    pack.paragraphs
      .filter((paragraph) => paragraph.section === id)
      .map((paragraph) => {
        const pieces = saidPieces(paragraph).map(({ text, mark }) => {
          const plain = escapeXml(text);
          if (!mark) return plain;
          return `<mark>${plain}</mark> <span class="wrong">[${escapeXml(correctionText(say, mark.said))}]</span>`;
        });
        return `<p>${pieces.join("")}</p>`;
      })
      .join("\n");
  const picture = (id: string): string =>
    charts
      .filter((chart) => chart.id === id)
      .map((chart) => `<figure>${uniqueIds(chartSvg(chart, locale, demonstration), chart.id)}</figure>`)
      .join("\n");
  return [
    "<!doctype html>",
    `<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<title>${escapeXml(bulletin.title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escapeXml(bulletin.title)}</h1>`,
    `<p><small>${escapeXml(pickText(title, locale)?.text ?? "")}${demonstration === null ? "" : ` · ${escapeXml(demonstration)}`}</small></p>`,
    ...bulletin.sections.map(
      ({ id, title: heading }) => `<h2>${escapeXml(heading)}</h2>\n${section(id)}\n${picture(id)}`,
    ),
    ...bulletin.leftOut.map(({ text }) => `<p><small>${escapeXml(text)}</small></p>`),
    `<footer>${basisLines(release, locale)
      .map((line) => `<p>${escapeXml(line)}</p>`)
      .join("")}</footer>`,
    "</body></html>",
    "",
  ].join("\n");
}

type PublishedTitle = Parameters<typeof pickText>[0];

/** Said beside a figure that is not the data's. */
export function correctionText(say: ReturnType<typeof sayIn>, said: string | null): string {
  return said === null ? say("indicators:pack.not_in_data") : say("indicators:pack.data_say", { said });
}

/** What every part of the pack ends with: what the figures stand on, when, under which hash. */
export function basisLines(release: PublishedRelease, locale: Locale): string[] {
  const say = sayIn(locale);
  return [
    say("indicators:basis", { lines: String(release.lines), asOf: release.asOf }),
    ...(release.rateSources.length > 0
      ? [say("indicators:rates_from", { sources: release.rateSources.join(", ") })]
      : []),
    `SHA-256 ${release.sha256}`,
  ];
}

/** Several pictures stand in one page: ids are the page's. */
function uniqueIds(svg: string, id: string): string {
  return svg
    .replace('aria-labelledby="title said"', `aria-labelledby="${id}-title ${id}-said"`)
    .replace('<title id="title">', `<title id="${id}-title">`)
    .replace('<desc id="said">', `<desc id="${id}-said">`);
}
