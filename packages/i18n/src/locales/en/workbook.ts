/** Workbooks: names of sheets, the guide inside a template, and what is wrong with a row and how to mend it. */
export const workbook = {
  sheet: { organisations: "Organisations", participants: "Participants", listings: "Offers and needs", guide: "Guide" },
  fileName: { template: "registration-template", export: "registration" },
  yes: "yes",
  no: "no",
  demonstration: "Demonstration data",
  badges: "badges",
  guide: {
    title: "How to fill in this workbook",
    sheets:
      "One row each: organisations on the first sheet, people on the second, offers and needs on the third. Sheets you do not need may stay empty.",
    headings: "Leave the headings as they are. Columns may be moved or left out; further columns are passed over.",
    required:
      "Needed: the name of an organisation, the name of a person, and for an offer or need its organisation, direction and title.",
    names: "Names and texts can be given in several languages, one column each. The others may stay empty.",
    identifiers:
      "Format identifiers as text before typing: a spreadsheet program keeps only 15 digits of a number. Their check digits are tested.",
    organisation:
      "People, offers and needs belong to an organisation by its name or identifier, written exactly as on the first sheet.",
    dates: "Dates: 2023-06-14.",
    words: "Words that are understood in the columns with fixed choices:",
    dryRun: "The file is checked first. Nothing is written before you confirm, and a whole import can be undone.",
  },
  problem: {
    value_missing: "This row needs a value here. Fill it in or delete the row.",
    value_too_long: "{{length}} characters are too many; at most {{max}} fit. Shorten the text.",
    hidden_characters:
      "The cell holds invisible characters that change the reading direction or control the screen. Type the text anew instead of pasting it.",
    unreadable_characters:
      "Some characters could not be read. Save the file as XLSX or as CSV in UTF-8 and upload it again.",
    cell_error: "The formula in this cell gives an error ({{error}}). Mend the formula or type the value.",
    formula_without_value:
      "The formula in this cell has no stored result. Open and save the file in a spreadsheet program, or type the value.",
    formula_as_text: "The text begins like a formula. It is kept as text and never calculated; check that it is meant.",
    identifier_length:
      "This identifier has {{digits}} characters, which is too few or too many. Compare it with the certificate.",
    identifier_characters:
      "This identifier holds a character that cannot occur in it. Compare it with the certificate.",
    identifier_check_digit:
      "The check digit does not fit: a character is wrong or two are swapped. Compare it with the certificate.",
    identifier_precision_lost:
      "The number was stored as a number and its last digits are lost. Format the cell as text and type the identifier anew.",
    identifier_unknown: "The kind of this identifier cannot be told. Move it to the column of its kind.",
    country_unknown: "This country is not known. Write its name or its two-letter code.",
    country_missing: "The country is not given and cannot be told from the name. Fill in the country column.",
    country_assumed:
      "The country was not given and was taken from the identifier or the script of the name ({{count}} organisations). Check it.",
    role_unknown: "This kind of organisation is not known. Take one of the words of the guide.",
    role_assumed:
      "The kind of organisation was not given and was taken from the name ({{count}} organisations). Check it.",
    industry_unknown: "This industry is not known. Take one of the words of the guide or leave the cell empty.",
    industry_assumed:
      "The industry was not given; the organisation's own was taken, or services for lack of one ({{count}} listings).",
    kind_unknown: "This kind of cooperation is not known. Take one of the words of the guide.",
    kind_assumed: "The kind of cooperation was not given; business is taken.",
    side_unknown: "Say whether this is an offer or a need.",
    language_unknown: "“{{word}}” is not one of the platform's languages and is left out.",
    email_invalid: "This is no e-mail address. Correct it or leave the cell empty.",
    phone_invalid: "This is no telephone number. Correct it or leave the cell empty.",
    website_invalid: "This is no web address. Correct it or leave the cell empty.",
    date_invalid: "This day does not exist or cannot be read. Write it as 2023-06-14.",
    date_ambiguous: "Day and month cannot be told apart. Write the date as 2023-06-14.",
    dates_reversed: "The end lies before the beginning ({{from}}). Check both dates.",
    yes_no_unknown: "Write yes or no.",
    venue_unknown: "The event has no such venue; the cell is left out. Take the name as it stands in the programme.",
    organisation_unknown:
      "This organisation is neither in the file nor at the event. Add it to the organisations or correct the name.",
    organisation_conflict:
      "Name and identifier point to two different organisations ({{other}}). Correct one of them, or merge the two first.",
    row_repeated: "This stands in row {{row}} already (sheet {{sheet}}); this row adds nothing of its own.",
    identifier_taken: "This identifier belongs to {{other}} already. Correct it or the name.",
    heading_unknown: "This heading is not known; the column is passed over. Rename it if it is needed.",
    heading_repeated: "An earlier column has this meaning already; this one is passed over.",
    sheet_unknown: "No known headings were found on the sheet “{{sheet}}”; it is passed over.",
    sheet_hidden: "The sheet “{{sheet}}” is hidden and is passed over. Show it if it should be read.",
    problems_left_out: "{{count}} more problems are not listed. Mend the ones above and upload the file again.",
  },
};
