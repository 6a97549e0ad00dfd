/** The command line `songhua match`. */
export const matchingTexts = {
  match: {
    title: "{{title}}의 매칭",
    written: "{{folder}}에 적음: {{files}}",
  },
};
export const matchingCommands = {
  match: "통합 문서나 JSON 파일의 공급과 수요를 매칭하고 쌍마다 근거가 된 말을 적습니다",
};
export const matchingOptions = {
  perListing: "항목마다 두는 매칭의 최대 수 (10)",
};
export const matchingErrors = {
  cancelled: {
    title: "취소했습니다. {{folder}}에 아무것도 쓰지 않았습니다.",
    mend: "언제든지 다시 시작할 수 있으며, 원래 있던 내용은 그대로입니다.",
  },
  exchange_missing: {
    title: "{{file}}: {{place}}이(가) 없습니다.",
    mend: "추가하세요. 전체 형식은 docs/integrator.md에 있습니다.",
  },
  exchange_choice: {
    title: "{{file}}: {{place}}은(는) {{value}}일 수 없습니다.",
    mend: "다음 중에서 고르세요: {{choices}}.",
  },
  exchange_text: {
    title: "{{file}}: {{place}}은(는) 1~{{most}}자의 글이어야 하는데 {{value}}입니다.",
    mend: "따옴표 안에 쓰세요.",
  },
  exchange_list: {
    title: "{{file}}: {{place}}은(는) 비어 있지 않은 목록이어야 하는데 {{value}}입니다.",
    mend: "대괄호 안에 쉼표로 나누어 쓰세요.",
  },
  exchange_member: {
    title: "{{file}}: {{place}}의 형식이 맞지 않습니다: {{value}}.",
    mend: "docs/integrator.md의 형식과 비교하세요.",
  },
  exchange_date: {
    title: "{{file}}: {{place}}은(는) 날짜가 아닙니다: {{value}}.",
    mend: "2023-06-14처럼 연, 월, 일을 쓰고, 없으면 빼세요.",
  },
  exchange_country: {
    title: "{{file}}: {{place}}은(는) 국가가 아닙니다: {{value}}.",
    mend: "CN, RU, KR처럼 대문자 두 글자 코드를 쓰세요.",
  },
  exchange_owner: {
    title: "{{file}}: {{place}}이(가) {{value}}을(를) 가리키지만 그런 id의 기관이 없습니다.",
    mend: "기관을 추가하거나 id를 고치세요.",
  },
  exchange_twice: {
    title: "{{file}}: {{place}}이(가) {{value}}인데 이미 쓰였습니다.",
    mend: "글마다 다른 id를 주세요.",
  },
};
