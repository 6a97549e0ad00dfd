/** The command line `songhua match`. */
export const matchingTexts = {
  match: {
    title: "Пары: {{title}}",
    written: "Записано в {{folder}}: {{files}}",
  },
};
export const matchingCommands = {
  match: "подбирает пары предложений и запросов из книги или файла JSON со словами, на которых основана каждая",
};
export const matchingOptions = {
  perListing: "сколько пар остаётся у записи, не больше (10)",
};
