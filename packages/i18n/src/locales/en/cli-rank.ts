/** The command line `songhua rank`. */
export const ranking = {
  rank: {
    progress: "ranking",
    detected: "{{file}}: read as {{language}}.",
    otherLanguage: "{{file}} was said to be {{wanted}}; most lines look like {{found}}.",
    without: "{{file}}: lines without a word of the four languages: {{count}}; they match nothing.",
  },
};
export const rankingCommands = {
  rank: "ranks the lines of one file for every line of another, across Chinese, Russian, Korean and English",
};
export const rankingOptions = {
  queries: "text file, one query a line",
  targets: "text file, one target a line; its lines are numbered from 0",
  languageFrom: "language of the queries: zh, ru, ko, en or auto (auto)",
  languageTo: "language of the targets: zh, ru, ko, en or auto (auto)",
  top: "targets given for each query (10)",
};
export const rankingErrors = {
  language_unknown: { title: "{{option}} cannot be “{{value}}”.", mend: "Take one of: {{languages}}." },
  text_not_utf8: { title: "{{file}}: line {{line}} is not UTF-8.", mend: "Save the file as UTF-8 and run it again." },
  lines_too_many: { title: "{{file}} has {{count}} lines; at most {{most}} are read.", mend: "Split the file." },
  lines_none: { title: "{{file}} holds no line.", mend: "Give a file with one text a line." },
};
