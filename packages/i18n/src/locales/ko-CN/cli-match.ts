/** The command line `songhua match`. */
export const matchingTexts = {
  match: {
    title: "{{title}}의 매칭",
    written: "{{folder}}에 적음: {{files}}",
  },
};
export const matchingCommands = {
  match: "통합문서나 JSON화일의 공급과 수요를 매칭하고 쌍마다 근거로 된 말을 적습니다",
};
export const matchingOptions = {
  perListing: "항목마다 두는 매칭의 최대수 (10)",
};
export const matchingErrors = {
  cancelled: {
    title: "취소하였습니다. {{folder}}에 아무것도 쓰지 않았습니다.",
    mend: "아무때나 다시 시작할수 있으며 원래 있던 내용은 그대로입니다.",
  },
  exchange_missing: {
    title: "{{file}}: {{place}}이(가) 없습니다.",
    mend: "보태십시오. 전체 형식은 docs/integrator.md에 있습니다.",
  },
  exchange_choice: {
    title: "{{file}}: {{place}}은(는) {{value}}일수 없습니다.",
    mend: "다음가운데서 고르십시오: {{choices}}.",
  },
  exchange_text: {
    title: "{{file}}: {{place}}은(는) 1~{{most}}자의 글이여야 하는데 {{value}}입니다.",
    mend: "따옴표안에 쓰십시오.",
  },
  exchange_list: {
    title: "{{file}}: {{place}}은(는) 비지 않은 목록이여야 하는데 {{value}}입니다.",
    mend: "꺾쇠괄호안에 반점으로 나누어 쓰십시오.",
  },
  exchange_member: {
    title: "{{file}}: {{place}}의 형식이 맞지 않습니다: {{value}}.",
    mend: "docs/integrator.md의 형식과 대조하십시오.",
  },
  exchange_date: {
    title: "{{file}}: {{place}}은(는) 날자가 아닙니다: {{value}}.",
    mend: "2023-06-14처럼 년, 월, 일을 쓰고 없으면 빼십시오.",
  },
  exchange_country: {
    title: "{{file}}: {{place}}은(는) 나라가 아닙니다: {{value}}.",
    mend: "CN, RU, KR처럼 대문자 두 글자 부호를 쓰십시오.",
  },
  exchange_owner: {
    title: "{{file}}: {{place}}이(가) {{value}}을(를) 가리키지만 그런 id의 기관이 없습니다.",
    mend: "기관을 보태거나 id를 고치십시오.",
  },
  exchange_twice: {
    title: "{{file}}: {{place}}이(가) {{value}}인데 이미 쓰이고있습니다.",
    mend: "글마다 다른 id를 주십시오.",
  },
};
