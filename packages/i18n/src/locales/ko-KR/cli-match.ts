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
