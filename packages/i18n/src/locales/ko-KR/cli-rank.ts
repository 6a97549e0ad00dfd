/** The command line `songhua rank`. */
export const ranking = {
  rank: {
    progress: "순위 매기기",
    detected: "{{file}}: {{language}}(으)로 읽습니다.",
    otherLanguage: "{{file}}의 언어가 {{wanted}}(으)로 지정되었지만 대부분의 줄은 {{found}}(으)로 보입니다.",
    without: "{{file}}: 네 언어의 낱말이 없는 줄 {{count}}개는 아무것과도 맞지 않습니다.",
  },
};
export const rankingCommands = {
  rank: "한 파일의 줄마다 다른 파일의 줄들을 중국어·러시아어·한국어·영어 사이에서 가까운 순서로 늘어놓습니다",
};
export const rankingOptions = {
  queries: "한 줄에 질의 하나인 텍스트 파일",
  targets: "한 줄에 대상 하나인 텍스트 파일; 줄 번호는 0부터",
  languageFrom: "질의의 언어: zh, ru, ko, en 또는 auto (auto)",
  languageTo: "대상의 언어: zh, ru, ko, en 또는 auto (auto)",
  top: "질의마다 내놓을 대상의 수 (10)",
};
export const rankingErrors = {
  language_unknown: {
    title: "{{option}}은(는) “{{value}}”일 수 없습니다.",
    mend: "다음 중 하나를 쓰십시오: {{languages}}.",
  },
  text_not_utf8: {
    title: "{{file}}: {{line}}번째 줄이 UTF-8이 아닙니다.",
    mend: "파일을 UTF-8로 저장한 뒤 다시 실행하십시오.",
  },
  lines_too_many: {
    title: "{{file}}에 줄이 {{count}}개 있습니다. 최대 {{most}}개까지 읽습니다.",
    mend: "파일을 나누십시오.",
  },
  lines_none: { title: "{{file}}에 줄이 없습니다.", mend: "한 줄에 글 하나가 있는 파일을 주십시오." },
};
