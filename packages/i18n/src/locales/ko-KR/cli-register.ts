/** The command lines `songhua register` and `songhua witness`. */
export const registering = {
  register: {
    appended: "추가: {{count}}. 로그의 항목은 {{size}}개입니다.",
    proved: "항목 {{index}}(총 {{size}})의 영수증을 {{file}}에 썼습니다.",
    holds: "확인한 것이 모두 맞습니다.",
    fails: "맞지 않습니다: {{count}}건.",
    witnessSilent: "증인 {{witness}}이(가) 서명하지 않았습니다: {{reason}}.",
  },
  witness: {
    ready: "증인이 포트 {{port}}에서 준비되었고 로그 {{count}}개를 지켜봅니다. 정책에 넣을 공개 키:\n{{key}}",
    signed: "서명함: {{origin}}, 항목 {{size}}개.",
    fork: "거부({{status}}): 로그가 이 증인이 서명한 것을 잇지 않는 상태를 보였습니다.",
  },
};
export const registeringCommands = {
  register: "서버 없이 폴더에서 등록부를 운영합니다. 항목 추가, 영수증 작성, 확인",
  witness: "증인을 실행합니다. 등록부의 늘어남에 서명하고 되돌림과 분기를 거부",
};
export const registeringOptions = {
  log: "로그 폴더. 없으면 append가 새로 만듭니다",
  origin: "새 로그의 이름. 예: exchange.example/register",
  entry: "확인할 영수증의 등록 내용",
  index: "항목의 자리(0부터)",
  registerKey: "로그의 공개 키(log.pub)",
  policy: "신뢰하는 로그와 증인, 필요한 서명 수를 적은 파일",
  against: "로그가 이어야 하는 이전 체크포인트. 여러 번 줄 수 있음",
  registerOut: "영수증을 쓸 파일",
  witnessKey: "지켜볼 로그의 공개 키. 여러 번 줄 수 있음",
  folder: "증인의 키와 기억을 두는 폴더. 처음에 만들어짐",
  name: "새 증인의 이름. 예: customs.example/witness",
  host: "받는 주소(0.0.0.0)",
  port: "받는 포트(8090). 0이면 빈 포트",
};
export const registeringErrors = {
  register_action: { title: "등록부에는 ‘{{action}}’ 동작이 없습니다.", mend: "다음 가운데 고르십시오: {{actions}}." },
  register_in_use: {
    title: "{{folder}}은(는) 프로세스 {{process}}이(가) 쓰고 있습니다.",
    mend: "끝나기를 기다리거나 멈추십시오. 둘이 쓰면 기록이 둘로 갈라집니다.",
  },
  register_damaged: {
    title: "{{folder}}: {{file}}이(가) 없거나 손상되었습니다.",
    mend: "폴더 전체의 사본을 되돌리십시오. 더 오래된 것으로 이어 가면 분기가 됩니다.",
  },
  register_origin: {
    title: "{{folder}}은(는) ‘{{given}}’이(가) 아니라 ‘{{origin}}’의 것입니다.",
    mend: "이름을 빼거나 다른 폴더를 쓰십시오.",
  },
  register_key: {
    title: "{{file}}에 로그의 공개 키가 없습니다.",
    mend: "로그의 log.pub을 주십시오. 한 줄에 name+id+base64.",
  },
  register_key_needed: {
    title: "어느 키를 믿을지 말하지 않았습니다.",
    mend: "--key LOG.pub 또는 --policy FILE을 더하십시오.",
  },
  register_policy: {
    title: "{{file}} {{line}}행은 정책의 행이 아닙니다.",
    mend: "다음과 같이 쓰십시오: log KEY, witness LABEL KEY URL, group LABEL K LABEL…, quorum LABEL.",
  },
  register_checkpoint: { title: "{{file}}은(는) 체크포인트가 아닙니다.", mend: "로그가 발표한 체크포인트를 주십시오." },
  register_no_entry: {
    title: "항목 {{index}}이(가) 없습니다. 로그에는 {{size}}개가 있습니다.",
    mend: "{{size}}보다 작은 자리를 주십시오.",
  },
  register_not_entered: {
    title: "{{file}}은(는) 로그의 {{size}}개 항목 가운데 없습니다.",
    mend: "먼저 추가하거나 등록한 바로 그 파일을 주십시오.",
  },
  entry_too_large: {
    title: "{{file}} {{line}}행: 항목은 최대 {{most}}바이트입니다.",
    mend: "해시를 등록하십시오. .json, .jsonl이 아닌 파일은 그렇게 등록됩니다.",
  },
};
