/** The command line `songhua rank`. */
export const ranking = {
  rank: {
    progress: "ранжирование",
    detected: "{{file}}: читается как {{language}}.",
    otherLanguage: "Для {{file}} указан язык {{wanted}}, но большинство строк похожи на {{found}}.",
    without: "{{file}}: строк без единого слова четырёх языков: {{count}}; они ни с чем не совпадут.",
  },
};
export const rankingCommands = {
  rank: "упорядочивает строки одного файла по близости к каждой строке другого, между китайским, русским, корейским и английским",
};
export const rankingOptions = {
  queries: "текстовый файл, по запросу в строке",
  targets: "текстовый файл, по варианту в строке; строки считаются с 0",
  languageFrom: "язык запросов: zh, ru, ko, en или auto (auto)",
  languageTo: "язык вариантов: zh, ru, ko, en или auto (auto)",
  top: "сколько вариантов дать на запрос (10)",
};
export const rankingErrors = {
  language_unknown: { title: "{{option}} не может быть «{{value}}».", mend: "Возможны: {{languages}}." },
  text_not_utf8: { title: "{{file}}: строка {{line}} не в UTF-8.", mend: "Сохраните файл в UTF-8 и запустите снова." },
  lines_too_many: { title: "В {{file}} строк: {{count}}; читается не больше {{most}}.", mend: "Разделите файл." },
  lines_none: { title: "В {{file}} нет ни одной строки.", mend: "Укажите файл, где в каждой строке по тексту." },
};
