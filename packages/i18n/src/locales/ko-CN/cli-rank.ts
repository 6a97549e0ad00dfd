/** The command line `songhua rank`. */
export const ranking = {
  rank: {
    progress: "순위매기기",
    detected: "{{file}}: {{language}}(으)로 읽는다.",
    otherLanguage: "{{file}}의 언어를 {{wanted}}(으)로 지정하였으나 대부분의 줄은 {{found}}(으)로 보인다.",
    without: "{{file}}: 네 언어의 단어가 없는 줄이 {{count}}개인데 아무것과도 맞지 않는다.",
  },
};
export const rankingCommands = {
  rank: "한 파일의 줄마다 다른 파일의 줄들을 중국어, 로씨야어, 조선어, 영어 사이에서 가까운 순서로 늘어놓는다",
};
export const rankingOptions = {
  queries: "한줄에 질문 하나씩 적은 본문파일",
  targets: "한줄에 대상 하나씩 적은 본문파일; 줄번호는 0부터",
  languageFrom: "질문의 언어: zh, ru, ko, en 또는 auto (auto)",
  languageTo: "대상의 언어: zh, ru, ko, en 또는 auto (auto)",
  top: "질문마다 내놓을 대상의 수 (10)",
};
export const rankingErrors = {
  language_unknown: {
    title: "{{option}}은(는) “{{value}}”일수 없다.",
    mend: "다음것들중에서 하나를 써야 한다: {{languages}}.",
  },
  text_not_utf8: {
    title: "{{file}}: {{line}}번째 줄이 UTF-8이 아니다.",
    mend: "파일을 UTF-8로 보관하고 다시 실행해야 한다.",
  },
  lines_too_many: {
    title: "{{file}}에 줄이 {{count}}개 있다. 최대 {{most}}개까지 읽는다.",
    mend: "파일을 나누어야 한다.",
  },
  lines_none: { title: "{{file}}에 줄이 없다.", mend: "한줄에 글 하나씩 적은 파일을 주어야 한다." },
};
