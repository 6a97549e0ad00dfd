/** The command line `songhua`: timetables for problems on file, and benchmarks. */
export const scheduling = {
  schedule: {
    progress:
      "Must meetings {{must}}, worth of the others {{worth}}, breaks {{breaks}}, at least {{bound}}, gap {{gap}}, unfairness {{unfair}}",
    optimal: "Proven best: {{placed}} of {{meetings}} meetings placed, breaks {{breaks}}, in {{seconds}} s.",
    feasible:
      "Feasible: {{placed}} of {{meetings}} meetings placed, breaks {{breaks}}, at least {{bound}} proven, in {{seconds}} s.",
    infeasible:
      "Not feasible: only {{placed}} of {{meetings}} meetings have a place; the rest is listed with reasons, in {{seconds}} s.",
    unknown:
      "Nothing complete found in {{seconds}} s: {{placed}} of {{meetings}} meetings placed. Give it more --seconds.",
    unfair:
      "All {{placed}} of {{meetings}} meetings placed, breaks {{breaks}}, but break counts differ by {{unfair}} more than allowed, in {{seconds}} s. Give it more --seconds or a larger --fairness.",
  },
  finding: {
    duplicate_id: "The id {{id}} stands twice ({{kind}}); give each its own.",
    unknown_id: "{{inKind}} {{inId}} names the {{kind}} {{id}}, which there is not; correct it or add it.",
    slot_reversed: "Slot {{slotId}} ends before it begins; swap its times.",
    slots_overlap: "Slots overlap: {{slotIds}}; let one end before the next begins.",
    slots_unordered: "Slots are not in order of time: {{slotIds}}; swap them.",
    meeting_size: "Meeting {{meetingId}} has {{size}} people; 2 to 6 can meet.",
    person_meets_themself: "Meeting {{meetingId}} asks {{personId}} to meet themself; name another person.",
    table_meeting_across_venues:
      "Meeting {{meetingId}} at a table has people of different venues: {{personIds}}; make it an online one or allow travel.",
    table_elsewhere: "Meeting {{meetingId}} is locked to table {{tableId}} of another venue; choose one of its own.",
    precedence_cycle: "These meetings are each to come after another in a circle: {{meetingIds}}; drop one order.",
    number_out_of_range: "{{field}} of {{id}} cannot be {{value}}; give a number in its range.",
    same_people_twice: "The same people meet more than once: {{meetingIds}}.",
    no_shared_slot: "Meeting {{meetingId}}: its people share no slot in which it may be.",
    person_overbooked: "{{personId}} has {{meetings}} meetings and room for {{places}}.",
    fixed_clash: "{{personId}} is fixed to several meetings in slot {{slotId}}: {{meetingIds}}.",
    places_short: "{{meetings}} meetings need a place at {{venueId}}; there are {{places}}.",
    day_split:
      "Slot {{slotIds}}: day {{day}} is taken up again after slots of another; put the slots of a day together.",
    role_twice: "There are two sets of limits for the role {{role}}; keep one.",
    travel_twice: "There are two travel times between {{venueIds}}; keep one.",
    minimum_above_maximum:
      "The minimum of {{min}} meetings is above the maximum of {{max}} (person {{personId}}, role {{role}}); change one of them.",
    nothing_to_plan: "There is nothing to plan: no {{missing}}.",
    role_unused: "Nobody has the role {{role}}, for which there are limits.",
    no_tables: "Venue {{venueId}} has {{meetings}} meetings at tables and no table for two.",
    no_shared_hours: "Venues {{venueIds}} are never open together; meetings between them: {{meetingIds}}.",
    minimum_unreachable: "{{personId}} should hold {{min}} meetings and can hold {{possible}} at most.",
    fixed_table_clash: "Table {{tableId}} is fixed for several meetings in slot {{slotId}}: {{meetingIds}}.",
    fixed_places_short:
      "In slot {{slotId}}, {{meetings}} meetings are fixed at {{venueId}}; there are places for {{places}}.",
    fixed_order: "Meetings are fixed in the wrong order: {{meetingIds}}.",
    order_too_long: "The slots cannot hold these meetings one after another: {{meetingIds}}.",
  },
  kind: {
    slot: "slot",
    venue: "venue",
    table: "table",
    person: "person",
    interpreter: "interpreter",
    meeting: "meeting",
    travel: "travel time",
  },
  proof: {
    none_kept: "No file shows that search: the certificate names none.",
    too_long: "No file shows that search: it grew beyond what is kept.",
    not_found:
      "The file that shows that search is named by the certificate but not here: {{file}}. Put it there, or name it with --proof.",
    other_file: "{{file}} is not the proof that the certificate names: its length or SHA-256 differ.",
    verified:
      "The bound on breaks was followed to the end by this checker: no timetable that keeps the rules and holds all meetings has fewer than {{breaks}} breaks. Each of the {{steps}} steps of {{file}} follows from the {{clauses}} clauses that the checker wrote itself from the problem.",
    refused: "{{file}} does not show the bound on breaks: {{why}}",
  },
  proofFault: {
    refutation_no_header: "it does not begin with the header of a refutation.",
    refutation_too_large: "it is larger than this checker takes ({{most}}).",
    refutation_of_other_problem: "it is about another problem ({{found}}).",
    refutation_claims_less: "it shows at least {{found}} breaks, the certificate claims {{claimed}}.",
    refutation_other_clauses: "it speaks of {{claimed}} variables, the problem has {{found}}.",
    refutation_bad_step: "at byte {{byte}} stands no step (step {{step}}).",
    refutation_cut_short: "it ends within step {{step}}, which begins at byte {{byte}}.",
    refutation_unknown_variable:
      "step {{step}} at byte {{byte}} names variable {{variable}}, which the problem does not have.",
    refutation_does_not_follow: "step {{step}} at byte {{byte}} does not follow from what stands before it.",
    refutation_no_contradiction: "after {{steps}} steps, the last at byte {{byte}}, it ends without a contradiction.",
    refutation_effort_spent: "this checker gave up at step {{step}}, byte {{byte}}: it takes too long.",
  },
  explain: {
    restsOnSearch:
      "The bound on breaks rests on a search to the end by the engine, which this checker takes as told: it repeats all counts, not that search.",
    person: "person {{id}}",
    slots: "slots {{ids}}",
    venue: "venue {{id}}",
    held: "To be held: {{ids}}.",
    clash: "These cannot hold together:",
    further: "Nor these:",
    helps: "What would help: {{steps}}",
    leftOut: "Left out because of errors: {{ids}}",
  },
};
export const schedulingCommands = {
  schedule: "finds a timetable for a problem on file and proves how good it is; Ctrl-C keeps the best so far",
  bench: "runs a benchmark of this source checkout and prints each figure beside its reference",
};
export const schedulingOptions = {
  proof:
    "the file that shows the bound on breaks; otherwise what stands beside the timetable as its name with .proof or .proof.gz",
  threads: "threads that search and prove (2, or 1 on one core)",
  fairness: "how far the break counts of two people may differ; none: as they come",
  choose: "all meetings are requests: holds the worthiest that fit, and need not hold all",
};
export const schedulingErrors = {
  proof_not_gzip: {
    title: "{{file}} is packed but cannot be unpacked, or is too large.",
    mend: "Fetch it again, or leave --proof out.",
  },
  value_not_fairness: {
    title: "{{option}} cannot be “{{value}}”.",
    mend: "Give a whole number from 0 to {{max}}, or none.",
  },
  file_is_folder: { title: "{{file}} is a folder.", mend: "Name a file." },
  problem_format: {
    title: "{{file}} ends in neither .dzn, .json nor .xlsx.",
    mend: "Give a problem of one of these forms; docs/integrator.md describes them.",
  },
  problem_too_large: { title: "{{file}} is larger than {{limitMb}} MB.", mend: "Split the problem." },
  problem_not_json: { title: "{{file}} is no JSON: {{detail}}.", mend: "Mend the file at that place." },
  problem_shape: {
    title: "{{file}}: {{place}} is missing or wrong.",
    mend: "There belongs: {{wanted}}. docs/integrator.md describes the form.",
  },
  problem_member_unknown: {
    title: "{{file}}: {{place}} has the unknown member {{member}}.",
    mend: "Correct its name or remove it; docs/integrator.md lists all members.",
  },
  problem_sheet_missing: {
    title: "{{file}} has no sheet “{{sheet}}”.",
    mend: "Add it; docs/integrator.md describes the sheets.",
  },
  problem_column_missing: {
    title: "Sheet {{sheet}} has no column “{{heading}}”.",
    mend: "Write the headings in the first lines; docs/integrator.md lists them.",
  },
  problem_cell: { title: "{{place}}: “{{value}}” does not fit.", mend: "Write it as: {{wanted}}" },
  problem_findings: { title: "{{file}}: errors in the problem: {{count}}.", mend: "Mend what is named above." },
  dzn_field_missing: { title: "{{file}}: the field {{field}} is missing.", mend: "Add “{{field}} = …;”." },
  dzn_field_twice: { title: "{{file}}{{place}}: the field {{field}} stands twice.", mend: "Remove one of them." },
  dzn_unexpected: {
    title: "{{file}}{{place}}, column {{column}}: “{{found}}” in {{field}}.",
    mend: "There belongs: {{wanted}}",
  },
  dzn_unfinished: {
    title: "{{file}}{{place}}: the file ends within {{field}}.",
    mend: "It is cut short; there belongs: {{wanted}}",
  },
  dzn_number_range: {
    title: "{{file}}{{place}}: {{field}} cannot be {{value}}.",
    mend: "Give a whole number from {{min}} to {{max}}.",
  },
  dzn_row_size: {
    title: "{{file}}{{place}}: a row of {{field}} has {{size}} numbers.",
    mend: "Give {{wanted}}: person, person, session.",
  },
  dzn_count: {
    title: "{{file}}: {{field}} has {{count}} entries, {{of}} says {{wanted}}.",
    mend: "Make {{field}} and {{of}} agree.",
  },
  bench_unknown: { title: "There is no benchmark “{{bench}}”.", mend: "Take one of: {{benches}}." },
  benches_missing: {
    title: "There are no benchmarks at {{folder}}.",
    mend: "Run it from a source checkout; an installed package has none.",
  },
};
