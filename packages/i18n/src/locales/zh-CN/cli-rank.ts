/** The command line `songhua rank`. */
export const ranking = {
  rank: {
    progress: "排序",
    detected: "{{file}}：按 {{language}} 读取。",
    otherLanguage: "{{file}} 被指定为 {{wanted}}，但多数行像是 {{found}}。",
    without: "{{file}}：有 {{count}} 行不含这四种语言的词，不会匹配到任何内容。",
  },
};
export const rankingCommands = { rank: "对一个文件的每一行，在另一个文件的各行中跨中、俄、韩、英四种语言排序" };
export const rankingOptions = {
  queries: "文本文件，每行一个查询",
  targets: "文本文件，每行一个候选；行号从 0 起",
  languageFrom: "查询的语言：zh、ru、ko、en 或 auto（auto）",
  languageTo: "候选的语言：zh、ru、ko、en 或 auto（auto）",
  top: "每个查询给出的候选数（10）",
};
export const rankingErrors = {
  language_unknown: { title: "{{option}} 不能是“{{value}}”。", mend: "可选：{{languages}}。" },
  text_not_utf8: { title: "{{file}}：第 {{line}} 行不是 UTF-8。", mend: "请将文件存为 UTF-8 后重试。" },
  lines_too_many: { title: "{{file}} 有 {{count}} 行，最多读取 {{most}} 行。", mend: "请拆分文件。" },
  lines_none: { title: "{{file}} 没有任何行。", mend: "请给出每行一段文字的文件。" },
};
