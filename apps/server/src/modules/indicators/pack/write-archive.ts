import { canonicalJsonOf, LOCALES, type MultiText } from "@songhua/kernel";
import { chartSvg } from "@songhua/statistics";
import { writeZip, type ZipEntry } from "@songhua/trust";
import type { Db } from "../../../platform/database/connect.ts";
import { sayIn } from "../../../platform/language/say.ts";
import { sha256Hex } from "../digest.ts";
import { findReleaseFile, listReleaseFiles } from "../releases/queries.ts";
import type { PublishedRelease } from "../releases/read-release.ts";
import { composePack, plainText } from "./compose-pack.ts";
import { bulletinHtml, correctionText } from "./write-html.ts";

/**
 * Everything of a release in one ZIP: its data in every format, its definitions, its text and charts in five languages, a README
 * and a list of SHA-256 sums that `sha256sum -c` reads. The same release and wording give the same bytes.
 */
export async function writeArchive(
  db: Db,
  id: string,
  release: PublishedRelease,
  title: MultiText,
  period: string,
): Promise<Uint8Array> {
  const entries: ZipEntry[] = [];
  const add = (name: string, content: string | Uint8Array): void => {
    entries.push({ name, bytes: typeof content === "string" ? Buffer.from(content) : content });
  };
  for (const { format } of await listReleaseFiles(db, [id])) {
    const file = await findReleaseFile(db, id, format);
    if (file) add(`data/${format}`, file.content);
  }
  add("definitions.json", `${canonicalJsonOf(release.definitions)}\n`);
  const versions: string[] = [];
  for (const locale of LOCALES) {
    const say = sayIn(locale);
    const pack = await composePack(db, id, release, locale, period);
    versions.push(`${locale} ${pack.version}`);
    add(`text/bulletin.${locale}.html`, bulletinHtml(pack, release, title, locale));
    const text = pack.bulletin.sections.flatMap((section) => [
      section.title,
      ...pack.paragraphs
        .filter((one) => one.section === section.id)
        .map((one) => plainText(one, ({ said }) => `[${correctionText(say, said)}]`)),
      "",
    ]);
    add(`text/bulletin.${locale}.txt`, [pack.bulletin.title, "", ...text, ""].join("\n"));
    const mark = release.demonstration ? say("common:demonstration.mark") : null;
    for (const chart of pack.charts) add(`charts/${chart.id}.${locale}.svg`, chartSvg(chart, locale, mark));
  }
  // Provenance: which cut each published number stands on.
  const cuts = release.numbers.flatMap(({ indicator, version, frequency, period, area, dims, cut }) =>
    cut ? [{ indicator, version, frequency, period, area, dims, lines: cut.lines, sha256: cut.sha256 }] : [],
  );
  add("provenance.json", `${canonicalJsonOf({ release: release.sha256, asOf: release.asOf, cuts })}\n`);
  add("README.txt", readme(release, title, versions));
  const sums = entries.map(({ name, bytes }) => `${sha256Hex(bytes)}  ${name}`).join("\n");
  return writeZip([...entries, { name: "SHA256SUMS", bytes: Buffer.from(`${sums}\n`) }]);
}

function readme(release: PublishedRelease, title: MultiText, versions: readonly string[]): string {
  return [
    ...Object.values(title),
    ...(release.demonstration ? ["DEMONSTRATION: generated data, no real agreement"] : []),
    "",
    `As of ${release.asOf}, vintage ${release.vintage}, ${release.numbers.length} figures from ${release.lines} agreements.`,
    `SHA-256 of definitions and figures (canonical JSON, RFC 8785): ${release.sha256}`,
    `Rates: ${release.rateRule}; ${release.rateSources.join(", ")}`,
    `Wording, by language and version (0: as written from the data): ${versions.join(", ")}`,
    "",
    "data/             SDMX-CSV 2.1, SDMX-JSON 2.1 data and structure, JSON-stat 2.0, CSV with its dictionary, XLSX, and indicators.json",
    "definitions.json  what is counted, by which formula; each with its version and names in five languages",
    "provenance.json   how many agreements stand under each figure, and the hash of that cut",
    "text/, charts/    the bulletin and its charts in five languages; a typed figure that differs from the data is followed by theirs",
    "SHA256SUMS        sha256sum -c SHA256SUMS",
    "",
  ].join("\n");
}
