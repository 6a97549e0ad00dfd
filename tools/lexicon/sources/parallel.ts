import { existsSync, globSync, readFileSync } from "node:fs";
import { debFile, json, npmFile, text } from "../cache.ts";

export type Foreign = "zh" | "ko" | "ru";
/** A text and its English. */
export type Pair = readonly [foreign: string, english: string];

const HELP: Readonly<Record<Foreign | "en", readonly [pack: string, folder: string]>> = {
  zh: ["zh-cn", "zh-CN"],
  ko: ["ko", "ko"],
  ru: ["ru", "ru"],
  en: ["en-us", "en-US"],
};
const SCRIPT: Readonly<Record<Foreign, RegExp>> = { zh: /[一-鿿]/, ko: /[가-힣]/, ru: /[а-яё]/i };

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/&nbsp;/g, " ")
    .replace(/&[a-z]+;|&#\d+;/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Paragraphs of a help page by their id. */
function paragraphs(path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const hit of text(path).matchAll(/<(p|h[1-6]|li|td) id="([^"]+)"[^>]*>(.*?)<\/\1>/gs)) {
    const content = plain(hit[3]!);
    if (content.length > 1) found.set(hit[2]!, content);
  }
  return found;
}

/** LibreOffice's help: the paragraphs with the same file and id. */
export function libreOfficeHelp(language: Foreign): Pair[] {
  const root = (key: Foreign | "en"): string =>
    debFile(`libreoffice-help-${HELP[key][0]}`, `usr/share/libreoffice/help/${HELP[key][1]}/`);
  const pairs: Pair[] = [];
  for (const file of globSync("text/**/*.html", { cwd: root("en") }).sort()) {
    if (!existsSync(root(language) + file)) continue;
    const english = paragraphs(root("en") + file);
    for (const [id, foreign] of paragraphs(root(language) + file)) {
      const same = english.get(id);
      if (same !== undefined && SCRIPT[language].test(foreign)) pairs.push([foreign, same]);
    }
  }
  return pairs;
}

/** Messages of a compiled gettext catalogue; contexts are left off. */
function catalogue(path: string): Pair[] {
  const bytes = readFileSync(path);
  const count = bytes.readUInt32LE(8);
  const at = (table: number, i: number): string => {
    const entry = bytes.readUInt32LE(table) + 8 * i;
    const start = bytes.readUInt32LE(entry + 4);
    return bytes.toString("utf8", start, start + bytes.readUInt32LE(entry));
  };
  return Array.from({ length: count }, (_, i) => {
    const english = at(12, i)
      .replace(/^[^\u0004]*\u0004/, "")
      .split("\0")[0]!;
    return [at(16, i).split("\0")[0]!, english] as const;
  });
}

/** Messages of LibreOffice's user interface. */
export function libreOfficeMessages(language: Foreign): Pair[] {
  const [pack, folder] = language === "zh" ? ["zh-cn", "zh_CN"] : [language, language];
  const root = debFile(`libreoffice-l10n-${pack}`, `usr/lib/libreoffice/program/resource/${folder}/LC_MESSAGES/`);
  return globSync("*.mo", { cwd: root })
    .sort()
    .flatMap((file) => catalogue(root + file))
    .map(([foreign, english]) => [foreign.replace(/[_~&]/g, ""), english.replace(/[_~&]/g, "")] as const)
    .filter(([foreign]) => SCRIPT[language].test(foreign));
}

/** Messages of Chromium, joined by their number in the packs of one build. */
export function chromiumMessages(language: Foreign): Pair[] {
  const pack = (name: string): Map<number, string> => {
    const bytes = readFileSync(debFile("chromium-l10n", `usr/lib/chromium/locales/${name}.pak`));
    const count = bytes.readUInt16LE(8);
    return new Map(
      Array.from({ length: count }, (_, i) => {
        const entry = 12 + 6 * i;
        const content = bytes.toString("utf8", bytes.readUInt32LE(entry + 2), bytes.readUInt32LE(entry + 8));
        return [bytes.readUInt16LE(entry), plain(content.replace(/\$\d|\{[^{}]*\}/g, " "))] as const;
      }),
    );
  };
  const english = pack("en-GB");
  return [...pack(language === "zh" ? "zh-CN" : language)].flatMap(([id, foreign]) => {
    const same = english.get(id);
    return same === undefined || !SCRIPT[language].test(foreign) ? [] : [[foreign, same] as const];
  });
}

/** Messages of the extensions of Visual Studio Code's language packs, whose keys are the English texts. */
export function codeMessages(language: Foreign): Pair[] {
  const root = npmFile(
    `@codingame/monaco-vscode-language-pack-${language === "zh" ? "zh-hans" : language}`,
    "translations/extensions/",
  );
  return globSync("*.json", { cwd: root })
    .sort()
    .flatMap((file) => {
      const { contents } = json(root + file) as { contents: Record<string, Record<string, string | object>> };
      return Object.entries(contents["bundle"] ?? {}).flatMap(([english, foreign]) =>
        typeof foreign === "string" && SCRIPT[language].test(foreign)
          ? [[foreign.replace(/\{\d+\}/g, " "), english.replace(/\{\d+\}|\/.*$/g, " ")] as const]
          : [],
      );
    });
}
