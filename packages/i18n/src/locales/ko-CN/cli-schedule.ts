/** 명령행 songhua: 파일에 있는 문제의 일정과 성능시험. */
export const scheduling = {
  schedule: {
    progress:
      "필수상담 {{must}}, 나머지의 가치 {{worth}}, 빈 시간 {{breaks}}, 적어도 {{bound}}, 차이 {{gap}}, 불균형 {{unfair}}",
    optimal:
      "가장 좋다는것이 증명되였다: 상담 {{meetings}}건중에서 {{placed}}건 배치, 빈 시간 {{breaks}}, {{seconds}}초.",
    feasible:
      "가능하다: 상담 {{meetings}}건중에서 {{placed}}건 배치, 빈 시간 {{breaks}}, 적어도 {{bound}}이라는것이 증명되였다, {{seconds}}초.",
    infeasible:
      "불가능하다: 상담 {{meetings}}건중에서 {{placed}}건만 자리가 있다. 나머지는 까닭과 함께 적었다. {{seconds}}초.",
    unknown:
      "{{seconds}}초동안에 완전한 일정을 찾지 못하였다. 상담 {{meetings}}건중에서 {{placed}}건 배치. --seconds를 늘여야 한다.",
    unfair:
      "상담 {{meetings}}건중에서 {{placed}}건 배치, 빈 시간 {{breaks}}. 그러나 사람마다의 빈 시간수가 허용보다 {{unfair}} 더 다르다. {{seconds}}초. --seconds나 --fairness를 늘여야 한다.",
  },
  finding: {
    duplicate_id: "식별자 {{id}}이(가) 두번 나온다({{kind}}). 저마다 다르게 하여야 한다.",
    unknown_id: "{{inKind}} {{inId}}이(가) 없는 {{kind}} {{id}}을(를) 가리킨다. 고치거나 더하여야 한다.",
    slot_reversed: "시간대 {{slotId}}이(가) 시작하기 전에 끝난다. 두 시각을 바꾸어야 한다.",
    slots_overlap: "시간대가 겹친다: {{slotIds}}. 하나가 끝난 뒤에 다음것이 시작하게 하여야 한다.",
    slots_unordered: "시간대가 시간순서대로 있지 않다: {{slotIds}}. 서로 바꾸어야 한다.",
    meeting_size: "상담 {{meetingId}}의 사람이 {{size}}명이다. 2명부터 6명까지 만날수 있다.",
    person_meets_themself: "상담 {{meetingId}}은(는) {{personId}}이(가) 자기자신과 만나게 한다. 다른 사람을 써야 한다.",
    table_meeting_across_venues:
      "상담석상담 {{meetingId}}의 사람들이 서로 다른 행사장에 있다: {{personIds}}. 화상상담으로 하거나 이동을 허용하여야 한다.",
    table_elsewhere:
      "상담 {{meetingId}}이(가) 다른 행사장의 상담석 {{tableId}}에 고정되여있다. 제 행사장의것을 골라야 한다.",
    precedence_cycle: "이 상담들의 순서가 고리를 이룬다: {{meetingIds}}. 순서 하나를 없애야 한다.",
    number_out_of_range: "{{id}}의 {{field}}은(는) {{value}}일수 없다. 범위안의 수를 써야 한다.",
    same_people_twice: "같은 사람들이 한번을 넘어 만난다: {{meetingIds}}.",
    no_shared_slot: "상담 {{meetingId}}: 사람들이 함께 쓸수 있는 시간대가 없다.",
    person_overbooked: "{{personId}}의 상담은 {{meetings}}건인데 자리는 {{places}}개이다.",
    fixed_clash: "{{personId}}이(가) 시간대 {{slotId}}에 여러 상담으로 고정되여있다: {{meetingIds}}.",
    places_short: "행사장 {{venueId}}에 자리가 필요한 상담은 {{meetings}}건인데 자리는 {{places}}개이다.",
    day_split: "시간대 {{slotIds}}: {{day}}이(가) 다른 날의 시간대뒤에 다시 나온다. 같은 날의 시간대를 모아야 한다.",
    role_twice: "역할 {{role}}의 한도가 두벌 있다. 하나만 남겨야 한다.",
    travel_twice: "행사장 {{venueIds}}사이의 이동시간이 두번 나온다. 하나만 남겨야 한다.",
    minimum_above_maximum:
      "최소 {{min}}건이 최대 {{max}}건보다 많다(사람 {{personId}}, 역할 {{role}}). 하나를 고쳐야 한다.",
    nothing_to_plan: "짤것이 없다: {{missing}}이(가) 없다.",
    role_unused: "한도가 있는 역할 {{role}}을(를) 가진 사람이 없다.",
    no_tables: "행사장 {{venueId}}에 상담석상담이 {{meetings}}건인데 두사람이 앉을 상담석이 없다.",
    no_shared_hours: "행사장 {{venueIds}}이(가) 함께 여는 때가 없다. 그사이의 상담: {{meetingIds}}.",
    minimum_unreachable: "{{personId}}은(는) 상담 {{min}}건을 하여야 하는데 많아야 {{possible}}건을 할수 있다.",
    fixed_table_clash: "상담석 {{tableId}}이(가) 시간대 {{slotId}}에 여러 상담에 고정되여있다: {{meetingIds}}.",
    fixed_places_short: "시간대 {{slotId}}에 {{venueId}}에 고정된 상담은 {{meetings}}건인데 자리는 {{places}}개이다.",
    fixed_order: "고정된 순서가 거꾸로이다: {{meetingIds}}.",
    order_too_long: "이 상담들을 차례로 열기에는 시간대가 모자란다: {{meetingIds}}.",
  },
  kind: {
    slot: "시간대",
    venue: "행사장",
    table: "상담석",
    person: "사람",
    interpreter: "통역",
    meeting: "상담",
    travel: "이동시간",
  },
  proof: {
    none_kept: "그 탐색을 보여주는 파일이 없다. 인증서에 적힌것이 없다.",
    too_long: "그 탐색을 보여주는 파일이 없다. 보관한도를 넘어 커졌다.",
    not_found:
      "그 탐색을 보여주는 파일이 인증서에 적혀있으나 여기에 없다: {{file}}. 그 자리에 두거나 --proof로 지정해야 한다.",
    other_file: "{{file}}은(는) 인증서가 적은 증명이 아니다. 길이나 SHA-256이 다르다.",
    verified:
      "이 검증기가 빈 시간의 한계를 끝까지 따라가 확인하였다. 규칙을 지키고 모든 상담을 여는 일정은 빈 시간이 {{breaks}}보다 적을수 없다. {{file}}의 {{steps}}단계는 모두 검증기가 문제로부터 스스로 쓴 절 {{clauses}}개에서 따라나온다.",
    refused: "{{file}}은(는) 빈 시간의 한계를 증명하지 못한다: {{why}}",
  },
  proofFault: {
    refutation_no_header: "반박증명의 머리말로 시작되지 않는다.",
    refutation_too_large: "이 검증기가 받는 크기({{most}})를 넘는다.",
    refutation_of_other_problem: "다른 문제에 대한것이다({{found}}).",
    refutation_claims_less: "빈 시간이 적어도 {{found}}임을 보이지만 인증서는 {{claimed}}라고 한다.",
    refutation_other_clauses: "변수 {{claimed}}개를 말하지만 문제에는 {{found}}개가 있다.",
    refutation_bad_step: "바이트 {{byte}}에 단계가 없다({{step}}번째 단계).",
    refutation_cut_short: "바이트 {{byte}}에서 시작되는 {{step}}번째 단계도중에 끝난다.",
    refutation_unknown_variable: "바이트 {{byte}}의 {{step}}번째 단계가 문제에 없는 변수 {{variable}}을(를) 쓴다.",
    refutation_does_not_follow: "바이트 {{byte}}의 {{step}}번째 단계가 앞의 내용에서 따라나오지 않는다.",
    refutation_no_contradiction: "{{steps}}단계뒤(마지막은 바이트 {{byte}}) 모순없이 끝난다.",
    refutation_effort_spent: "이 검증기가 {{step}}번째 단계(바이트 {{byte}})에서 그만두었다. 너무 오래 걸린다.",
  },
  explain: {
    restsOnSearch:
      "빈 시간의 한계는 풀이엔진이 끝까지 찾은 결과에 의거한다. 이 검증기는 모든 수자를 다시 세지만 그 탐색은 되풀이하지 않고 적힌대로 받아들인다.",
    person: "참가자 {{id}}",
    slots: "시간대 {{ids}}",
    venue: "행사장 {{id}}",
    held: "열어야 할 상담: {{ids}}.",
    clash: "다음의것은 함께 지킬수 없다:",
    further: "다음의것도 마찬가지이다:",
    helps: "도움이 되는것: {{steps}}",
    leftOut: "오유때문에 뺀것: {{ids}}",
  },
};
export const schedulingCommands = {
  schedule: "파일에 있는 문제의 일정을 찾고 얼마나 좋은가를 증명한다. Ctrl-C는 그때까지의 가장 좋은것을 남긴다",
  bench: "원천서류철의 성능시험을 돌리고 수자마다 비교할 값을 나란히 보여준다",
};
export const schedulingOptions = {
  proof: "빈 시간의 한계를 증명하는 파일. 없으면 일정파일이름에 .proof나 .proof.gz를 붙인 옆파일",
  threads: "찾고 증명하는 스레드수(2, 핵심이 하나면 1)",
  fairness: "두 사람의 빈 시간수가 얼마까지 다를수 있는가. none은 제한없음",
  choose: "모든 상담이 요청이다. 들어가는것중에서 가치가 큰것을 골라 열며 다 열지 않아도 된다",
};
export const schedulingErrors = {
  proof_not_gzip: {
    title: "{{file}}은(는) 압축파일이지만 풀수 없거나 너무 크다.",
    mend: "다시 내리적재하거나 --proof를 빼야 한다.",
  },
  value_not_fairness: {
    title: "{{option}}은(는) 《{{value}}》로 할수 없다.",
    mend: "0부터 {{max}}까지의 옹근수 혹은 none을 써야 한다.",
  },
  file_is_folder: { title: "{{file}}은(는) 서류철이다.", mend: "파일이름을 써야 한다." },
  problem_format: {
    title: "{{file}}이(가) .dzn, .json, .xlsx중의 어느것으로도 끝나지 않는다.",
    mend: "이가운데서 한 형식의 문제를 주어야 한다. docs/integrator.md에 설명이 있다.",
  },
  problem_too_large: { title: "{{file}}이(가) {{limitMb}} MB보다 크다.", mend: "문제를 나누어야 한다." },
  problem_not_json: { title: "{{file}}은(는) JSON이 아니다: {{detail}}.", mend: "그 자리를 고쳐야 한다." },
  problem_shape: {
    title: "{{file}}: {{place}}이(가) 없거나 틀렸다.",
    mend: "여기에 있어야 할것: {{wanted}}. 형식은 docs/integrator.md에 있다.",
  },
  problem_member_unknown: {
    title: "{{file}}: {{place}}에 알수 없는 항목 {{member}}이(가) 있다.",
    mend: "이름을 고치거나 없애야 한다. docs/integrator.md에 모든 항목이 있다.",
  },
  problem_sheet_missing: {
    title: "{{file}}에 《{{sheet}}》표가 없다.",
    mend: "더하여야 한다. docs/integrator.md에 표의 설명이 있다.",
  },
  problem_column_missing: {
    title: "{{sheet}}표에 《{{heading}}》렬이 없다.",
    mend: "처음 몇줄에 제목을 써야 한다. docs/integrator.md에 제목이 있다.",
  },
  problem_cell: { title: "{{place}}: 《{{value}}》은(는) 맞지 않는다.", mend: "이렇게 써야 한다: {{wanted}}" },
  problem_findings: { title: "{{file}}: 문제의 오유 {{count}}건.", mend: "우에 적힌것을 고쳐야 한다." },
  dzn_field_missing: { title: "{{file}}: 마당 {{field}}이(가) 없다.", mend: "《{{field}} = …;》를 더하여야 한다." },
  dzn_field_twice: { title: "{{file}}{{place}}: 마당 {{field}}이(가) 두번 나온다.", mend: "하나를 없애야 한다." },
  dzn_unexpected: {
    title: "{{file}}{{place}}, {{column}}렬: {{field}}에 《{{found}}》이(가) 있다.",
    mend: "여기에 있어야 할것: {{wanted}}",
  },
  dzn_unfinished: {
    title: "{{file}}{{place}}: 파일이 {{field}}안에서 끝난다.",
    mend: "파일이 잘리였다. 여기에 있어야 할것: {{wanted}}",
  },
  dzn_number_range: {
    title: "{{file}}{{place}}: {{field}}은(는) {{value}}일수 없다.",
    mend: "{{min}}부터 {{max}}까지의 옹근수를 써야 한다.",
  },
  dzn_row_size: {
    title: "{{file}}{{place}}: {{field}}의 한 행에 수가 {{size}}개 있다.",
    mend: "{{wanted}}개를 써야 한다: 사람, 사람, 시간구분.",
  },
  dzn_count: {
    title: "{{file}}: {{field}}은(는) {{count}}개인데 {{of}}은(는) {{wanted}}이다.",
    mend: "{{field}}과(와) {{of}}을(를) 맞추어야 한다.",
  },
  bench_unknown: { title: "《{{bench}}》라는 성능시험이 없다.", mend: "다음중의 하나를 써야 한다: {{benches}}." },
  benches_missing: {
    title: "{{folder}}에 성능시험이 없다.",
    mend: "원천서류철에서 돌려야 한다. 설치한 묶음에는 없다.",
  },
};
