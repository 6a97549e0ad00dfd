/** 명령줄 songhua: 파일에 든 문제의 일정과 성능 시험. */
export const scheduling = {
  schedule: {
    progress:
      "필수 상담 {{must}}, 그 밖의 가치 {{worth}}, 빈 시간 {{breaks}}, 적어도 {{bound}}, 차이 {{gap}}, 불균형 {{unfair}}",
    optimal: "최선임이 증명됨: 상담 {{meetings}}건 가운데 {{placed}}건 배치, 빈 시간 {{breaks}}, {{seconds}}초.",
    feasible:
      "가능함: 상담 {{meetings}}건 가운데 {{placed}}건 배치, 빈 시간 {{breaks}}, 적어도 {{bound}}임이 증명됨, {{seconds}}초.",
    infeasible:
      "불가능함: 상담 {{meetings}}건 가운데 {{placed}}건만 자리가 있습니다. 나머지는 까닭과 함께 적었습니다. {{seconds}}초.",
    unknown:
      "{{seconds}}초 안에 온전한 일정을 찾지 못했습니다. 상담 {{meetings}}건 가운데 {{placed}}건 배치. --seconds를 늘리십시오.",
    unfair:
      "상담 {{meetings}}건 가운데 {{placed}}건 배치, 빈 시간 {{breaks}}. 다만 사람마다의 빈 시간 수가 허용보다 {{unfair}} 더 다릅니다. {{seconds}}초. --seconds나 --fairness를 늘리십시오.",
  },
  finding: {
    duplicate_id: "식별자 {{id}}이(가) 두 번 나옵니다({{kind}}). 저마다 다르게 하십시오.",
    unknown_id: "{{inKind}} {{inId}}이(가) 없는 {{kind}} {{id}}을(를) 가리킵니다. 고치거나 더하십시오.",
    slot_reversed: "시간대 {{slotId}}이(가) 시작 전에 끝납니다. 두 시각을 바꾸십시오.",
    slots_overlap: "시간대가 겹칩니다: {{slotIds}}. 하나가 끝난 뒤에 다음이 시작하게 하십시오.",
    slots_unordered: "시간대가 시간 순서가 아닙니다: {{slotIds}}. 서로 바꾸십시오.",
    meeting_size: "상담 {{meetingId}}의 사람이 {{size}}명입니다. 2명부터 6명까지 만날 수 있습니다.",
    person_meets_themself: "상담 {{meetingId}}은(는) {{personId}}이(가) 자신과 만나게 합니다. 다른 사람을 쓰십시오.",
    table_meeting_across_venues:
      "상담석 상담 {{meetingId}}의 사람들이 서로 다른 행사장에 있습니다: {{personIds}}. 화상 상담으로 하거나 이동을 허용하십시오.",
    table_elsewhere:
      "상담 {{meetingId}}이(가) 다른 행사장의 상담석 {{tableId}}에 묶여 있습니다. 제 행사장의 것을 고르십시오.",
    precedence_cycle: "이 상담들의 순서가 고리를 이룹니다: {{meetingIds}}. 순서 하나를 없애십시오.",
    number_out_of_range: "{{id}}의 {{field}}은(는) {{value}}일 수 없습니다. 범위 안의 수를 쓰십시오.",
    same_people_twice: "같은 사람들이 한 번 넘게 만납니다: {{meetingIds}}.",
    no_shared_slot: "상담 {{meetingId}}: 사람들이 함께 쓸 수 있는 시간대가 없습니다.",
    person_overbooked: "{{personId}}의 상담은 {{meetings}}건인데 자리는 {{places}}개입니다.",
    fixed_clash: "{{personId}}이(가) 시간대 {{slotId}}에 여러 상담으로 고정되어 있습니다: {{meetingIds}}.",
    places_short: "행사장 {{venueId}}에 자리가 필요한 상담은 {{meetings}}건인데 자리는 {{places}}개입니다.",
    day_split: "시간대 {{slotIds}}: {{day}}이(가) 다른 날의 시간대 뒤에 다시 나옵니다. 같은 날의 시간대를 모으십시오.",
    role_twice: "역할 {{role}}의 한도가 두 벌 있습니다. 하나만 남기십시오.",
    travel_twice: "행사장 {{venueIds}} 사이의 이동 시간이 두 번 나옵니다. 하나만 남기십시오.",
    minimum_above_maximum:
      "최소 {{min}}건이 최대 {{max}}건보다 많습니다(사람 {{personId}}, 역할 {{role}}). 하나를 고치십시오.",
    nothing_to_plan: "짤 것이 없습니다: {{missing}}이(가) 없습니다.",
    role_unused: "한도가 있는 역할 {{role}}을(를) 가진 사람이 없습니다.",
    no_tables: "행사장 {{venueId}}에 상담석 상담이 {{meetings}}건인데 두 사람이 앉을 상담석이 없습니다.",
    no_shared_hours: "행사장 {{venueIds}}이(가) 함께 여는 때가 없습니다. 그 사이의 상담: {{meetingIds}}.",
    minimum_unreachable: "{{personId}}은(는) 상담 {{min}}건을 해야 하는데 많아야 {{possible}}건을 할 수 있습니다.",
    fixed_table_clash: "상담석 {{tableId}}이(가) 시간대 {{slotId}}에 여러 상담에 고정되어 있습니다: {{meetingIds}}.",
    fixed_places_short: "시간대 {{slotId}}에 {{venueId}}에 고정된 상담은 {{meetings}}건인데 자리는 {{places}}개입니다.",
    fixed_order: "고정된 순서가 거꾸로입니다: {{meetingIds}}.",
    order_too_long: "이 상담들을 차례로 열기에는 시간대가 모자랍니다: {{meetingIds}}.",
  },
  kind: {
    slot: "시간대",
    venue: "행사장",
    table: "상담석",
    person: "사람",
    interpreter: "통역",
    meeting: "상담",
    travel: "이동 시간",
  },
  proof: {
    none_kept: "그 탐색을 보여 주는 파일이 없습니다. 인증서에 적힌 것이 없습니다.",
    too_long: "그 탐색을 보여 주는 파일이 없습니다. 보관 한도보다 커졌습니다.",
    not_found:
      "그 탐색을 보여 주는 파일이 인증서에 적혀 있으나 여기에 없습니다: {{file}}. 그 자리에 두거나 --proof로 지정하십시오.",
    other_file: "{{file}}은(는) 인증서가 적은 증명이 아닙니다. 길이나 SHA-256이 다릅니다.",
    verified:
      "이 검증기가 빈 시간의 한계를 끝까지 따라가 확인했습니다. 규칙을 지키고 모든 상담을 여는 일정은 빈 시간이 {{breaks}}보다 적을 수 없습니다. {{file}}의 {{steps}}단계는 모두 검증기가 문제에서 스스로 쓴 절 {{clauses}}개에서 따라 나옵니다.",
    refused: "{{file}}은(는) 빈 시간의 한계를 증명하지 못합니다: {{why}}",
  },
  proofFault: {
    refutation_no_header: "반박 증명의 머리말로 시작하지 않습니다.",
    refutation_too_large: "이 검증기가 받는 크기({{most}})를 넘습니다.",
    refutation_of_other_problem: "다른 문제에 대한 것입니다({{found}}).",
    refutation_claims_less: "빈 시간이 적어도 {{found}}임을 보이지만 인증서는 {{claimed}}라고 합니다.",
    refutation_other_clauses: "변수 {{claimed}}개를 말하지만 문제에는 {{found}}개가 있습니다.",
    refutation_bad_step: "바이트 {{byte}}에 단계가 없습니다({{step}}번째 단계).",
    refutation_cut_short: "바이트 {{byte}}에서 시작하는 {{step}}번째 단계 도중에 끝납니다.",
    refutation_unknown_variable: "바이트 {{byte}}의 {{step}}번째 단계가 문제에 없는 변수 {{variable}}을(를) 씁니다.",
    refutation_does_not_follow: "바이트 {{byte}}의 {{step}}번째 단계가 앞의 내용에서 따라 나오지 않습니다.",
    refutation_no_contradiction: "{{steps}}단계 뒤(마지막은 바이트 {{byte}}) 모순 없이 끝납니다.",
    refutation_effort_spent: "이 검증기가 {{step}}번째 단계(바이트 {{byte}})에서 그만두었습니다. 너무 오래 걸립니다.",
  },
  explain: {
    restsOnSearch:
      "빈 시간의 한계는 풀이 엔진이 끝까지 찾은 결과에 기댑니다. 이 검증기는 모든 수치를 다시 세지만 그 탐색은 되풀이하지 않고 적힌 대로 받아들입니다.",
    person: "참가자 {{id}}",
    slots: "시간대 {{ids}}",
    venue: "행사장 {{id}}",
    held: "열어야 할 상담: {{ids}}.",
    clash: "다음은 함께 지킬 수 없습니다:",
    further: "다음도 마찬가지입니다:",
    helps: "도움이 되는 것: {{steps}}",
    leftOut: "오류 때문에 뺀 것: {{ids}}",
  },
};
export const schedulingCommands = {
  schedule: "파일에 든 문제의 일정을 찾고 얼마나 좋은지 증명합니다. Ctrl-C는 그때까지 가장 좋은 것을 남깁니다",
  bench: "소스 폴더의 성능 시험을 돌려 수치마다 견줄 값을 나란히 보입니다",
};
export const schedulingOptions = {
  proof: "빈 시간의 한계를 증명하는 파일. 없으면 일정 파일 이름에 .proof나 .proof.gz를 붙인 옆 파일",
  threads: "찾고 증명하는 스레드 수(2, 코어가 하나면 1)",
  fairness: "두 사람의 빈 시간 수가 얼마나 다를 수 있는지. none은 제한 없음",
  choose: "모든 상담이 요청입니다. 들어가는 것 가운데 가치가 큰 것을 골라 열고, 다 열지 않아도 됩니다",
};
export const schedulingErrors = {
  proof_not_gzip: {
    title: "{{file}}은(는) 압축 파일이지만 풀 수 없거나 너무 큽니다.",
    mend: "다시 내려받거나 --proof를 빼십시오.",
  },
  value_not_fairness: {
    title: "{{option}}은(는) “{{value}}”일 수 없습니다.",
    mend: "0부터 {{max}}까지의 정수나 none을 쓰십시오.",
  },
  file_is_folder: { title: "{{file}}은(는) 폴더입니다.", mend: "파일 이름을 쓰십시오." },
  problem_format: {
    title: "{{file}}이(가) .dzn, .json, .xlsx 가운데 어느 것으로도 끝나지 않습니다.",
    mend: "이 가운데 한 형식의 문제를 주십시오. docs/integrator.md에 설명이 있습니다.",
  },
  problem_too_large: { title: "{{file}}이(가) {{limitMb}} MB보다 큽니다.", mend: "문제를 나누십시오." },
  problem_not_json: { title: "{{file}}은(는) JSON이 아닙니다: {{detail}}.", mend: "그 자리를 고치십시오." },
  problem_shape: {
    title: "{{file}}: {{place}}이(가) 없거나 잘못되었습니다.",
    mend: "여기에 올 것: {{wanted}}. 형식은 docs/integrator.md에 있습니다.",
  },
  problem_member_unknown: {
    title: "{{file}}: {{place}}에 모르는 항목 {{member}}이(가) 있습니다.",
    mend: "이름을 고치거나 없애십시오. docs/integrator.md에 모든 항목이 있습니다.",
  },
  problem_sheet_missing: {
    title: "{{file}}에 “{{sheet}}” 시트가 없습니다.",
    mend: "더하십시오. docs/integrator.md에 시트 설명이 있습니다.",
  },
  problem_column_missing: {
    title: "{{sheet}} 시트에 “{{heading}}” 열이 없습니다.",
    mend: "처음 몇 줄에 제목을 쓰십시오. docs/integrator.md에 제목이 있습니다.",
  },
  problem_cell: { title: "{{place}}: “{{value}}”은(는) 맞지 않습니다.", mend: "이렇게 쓰십시오: {{wanted}}" },
  problem_findings: { title: "{{file}}: 문제의 오류 {{count}}건.", mend: "위에 적힌 것을 고치십시오." },
  dzn_field_missing: { title: "{{file}}: {{field}} 필드가 없습니다.", mend: "“{{field}} = …;”를 더하십시오." },
  dzn_field_twice: { title: "{{file}}{{place}}: {{field}} 필드가 두 번 나옵니다.", mend: "하나를 없애십시오." },
  dzn_unexpected: {
    title: "{{file}}{{place}}, {{column}}열: {{field}}에 “{{found}}”이(가) 있습니다.",
    mend: "여기에 올 것: {{wanted}}",
  },
  dzn_unfinished: {
    title: "{{file}}{{place}}: 파일이 {{field}} 안에서 끝납니다.",
    mend: "파일이 잘렸습니다. 여기에 올 것: {{wanted}}",
  },
  dzn_number_range: {
    title: "{{file}}{{place}}: {{field}}은(는) {{value}}일 수 없습니다.",
    mend: "{{min}}부터 {{max}}까지의 정수를 쓰십시오.",
  },
  dzn_row_size: {
    title: "{{file}}{{place}}: {{field}}의 한 행에 수가 {{size}}개 있습니다.",
    mend: "{{wanted}}개를 쓰십시오: 사람, 사람, 시간 구분.",
  },
  dzn_count: {
    title: "{{file}}: {{field}}은(는) {{count}}개인데 {{of}}은(는) {{wanted}}입니다.",
    mend: "{{field}}과(와) {{of}}을(를) 맞추십시오.",
  },
  bench_unknown: { title: "“{{bench}}” 성능 시험이 없습니다.", mend: "다음 가운데 하나를 쓰십시오: {{benches}}." },
  benches_missing: {
    title: "{{folder}}에 성능 시험이 없습니다.",
    mend: "소스 폴더에서 돌리십시오. 설치된 꾸러미에는 없습니다.",
  },
};
