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
export const matchingErrors = {
  cancelled: {
    title: "Cancelled: nothing was written to {{folder}}.",
    mend: "Start it again when you like; what was there before is as it was.",
  },
  exchange_missing: {
    title: "{{file}}: {{place}} is missing.",
    mend: "Add it. The whole form stands in docs/integrator.md.",
  },
  exchange_choice: { title: "{{file}}: {{place}} cannot be {{value}}.", mend: "Take one of: {{choices}}." },
  exchange_text: {
    title: "{{file}}: {{place}} must be a text of 1 to {{most}} characters, not {{value}}.",
    mend: "Write it in quotation marks.",
  },
  exchange_list: {
    title: "{{file}}: {{place}} must be a list with something in it, not {{value}}.",
    mend: "Write it in square brackets, members separated by commas.",
  },
  exchange_member: {
    title: "{{file}}: {{place}} does not have the right form: {{value}}.",
    mend: "Compare it with the form in docs/integrator.md.",
  },
  exchange_date: {
    title: "{{file}}: {{place}} is no date: {{value}}.",
    mend: "Write year, month and day, for instance 2023-06-14; leave it out where there is none.",
  },
  exchange_country: {
    title: "{{file}}: {{place}} is no country: {{value}}.",
    mend: "Write its two-letter code in capitals, for instance CN, RU or KR.",
  },
  exchange_owner: {
    title: "{{file}}: {{place}} names {{value}}, and no organisation has that id.",
    mend: "Add the organisation, or correct the id.",
  },
  exchange_twice: {
    title: "{{file}}: {{place}} is {{value}}, as another listing's already.",
    mend: "Give every listing an id of its own.",
  },
};
