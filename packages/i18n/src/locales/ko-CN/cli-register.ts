/** The command lines `songhua register` and `songhua witness`. */
export const registering = {
  register: {
    appended: "추가: {{count}}. 로그의 항목은 {{size}}개입니다.",
    proved: "항목 {{index}}(총 {{size}})의 령수증을 {{file}}에 썼습니다.",
    holds: "확인한것이 모두 맞습니다.",
    fails: "맞지 않습니다: {{count}}건.",
    witnessSilent: "증견자 {{witness}}가 서명하지 않았습니다: {{reason}}.",
  },
  witness: {
    ready: "증견자가 포구 {{port}}에서 준비되였으며 로그 {{count}}개를 지켜봅니다. 방침에 넣을 공개열쇠:\n{{key}}",
    signed: "서명함: {{origin}}, 항목 {{size}}개.",
    fork: "거부({{status}}): 로그가 이 증견자가 서명한것을 잇지 않는 상태를 보였습니다.",
  },
};
export const registeringCommands = {
  register: "봉사기없이 서류철에서 등록부를 운영합니다. 항목추가, 령수증작성, 확인",
  witness: "증견자를 실행합니다. 등록부의 늘어남에 서명하고 되돌림과 갈라짐을 거부",
};
export const registeringOptions = {
  log: "로그서류철. 없으면 append가 새로 만듭니다",
  origin: "새 로그의 이름. 례: exchange.example/register",
  entry: "확인할 령수증의 등록내용",
  index: "항목의 자리(0부터)",
  registerKey: "로그의 공개열쇠(log.pub)",
  policy: "신뢰하는 로그와 증견자, 필요한 서명수를 적은 화일",
  against: "로그가 이어야 하는 이전 검사점. 여러번 줄수 있음",
  registerOut: "령수증을 쓸 화일",
  witnessKey: "지켜볼 로그의 공개열쇠. 여러번 줄수 있음",
  folder: "증견자의 열쇠와 기억을 두는 서류철. 처음에 만들어짐",
  name: "새 증견자의 이름. 례: customs.example/witness",
  host: "받는 주소(0.0.0.0)",
  port: "받는 포구(8090). 0이면 빈 포구",
};
export const registeringErrors = {
  register_action: {
    title: "등록부에는 《{{action}}》동작이 없습니다.",
    mend: "다음가운데서 고르십시오: {{actions}}.",
  },
  register_in_use: {
    title: "{{folder}}은 프로쎄스 {{process}}이 쓰고있습니다.",
    mend: "끝나기를 기다리거나 멈추십시오. 둘이 쓰면 기록이 둘로 갈라집니다.",
  },
  register_damaged: {
    title: "{{folder}}: {{file}}이 없거나 손상되였습니다.",
    mend: "서류철전체의 사본을 되돌리십시오. 더 오래된것으로 이어가면 갈라짐이 됩니다.",
  },
  register_origin: {
    title: "{{folder}}은 《{{given}}》이 아니라 《{{origin}}》의것입니다.",
    mend: "이름을 빼거나 다른 서류철을 쓰십시오.",
  },
  register_key: {
    title: "{{file}}에 로그의 공개열쇠가 없습니다.",
    mend: "로그의 log.pub을 주십시오. 한줄에 name+id+base64.",
  },
  register_key_needed: {
    title: "어느 열쇠를 믿을지 말하지 않았습니다.",
    mend: "--key LOG.pub 또는 --policy FILE을 더하십시오.",
  },
  register_policy: {
    title: "{{file}} {{line}}행은 방침의 행이 아닙니다.",
    mend: "다음과 같이 쓰십시오: log KEY, witness LABEL KEY URL, group LABEL K LABEL…, quorum LABEL.",
  },
  register_checkpoint: { title: "{{file}}은 검사점이 아닙니다.", mend: "로그가 발표한 검사점을 주십시오." },
  register_no_entry: {
    title: "항목 {{index}}이 없습니다. 로그에는 {{size}}개가 있습니다.",
    mend: "{{size}}보다 작은 자리를 주십시오.",
  },
  register_not_entered: {
    title: "{{file}}은 로그의 {{size}}개 항목가운데 없습니다.",
    mend: "먼저 추가하거나 등록한 바로 그 화일을 주십시오.",
  },
  entry_too_large: {
    title: "{{file}} {{line}}행: 항목은 최대 {{most}}바이트입니다.",
    mend: "하쉬를 등록하십시오. .json, .jsonl이 아닌 화일은 그렇게 등록됩니다.",
  },
};
