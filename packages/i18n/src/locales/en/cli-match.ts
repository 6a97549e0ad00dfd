/** The command line `songhua match`. */
export const matchingTexts = {
  match: {
    title: "Matches of {{title}}",
    written: "Written to {{folder}}: {{files}}",
  },
};
export const matchingCommands = {
  match: "matches the offers and needs of a workbook or a JSON file, with the words that made each match",
};
export const matchingOptions = {
  perListing: "matches an offer or need keeps at most (10)",
};
