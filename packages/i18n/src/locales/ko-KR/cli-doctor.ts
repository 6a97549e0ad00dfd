/** What the doctor says of the register and of time-stamps. */
export const doctorRegister = {
  register: {
    name: "등록부",
    none: "아직 등록된 것이 없으며 첫 항목과 함께 키를 만듭니다",
    key: "로그 키가 처음 시작한 키와 같습니다",
    keyWrong: "{{detail}}",
    keyWrongMend:
      "사본에서 키 파일을 되돌리거나 SONGHUA_REGISTER_KEY_FILE에 지정하십시오. 새 키로는 이 로그를 이어갈 수 없습니다.",
    checkpoint: "최신 체크포인트(항목 {{size}})가 로그 키로 서명되어 있습니다",
    checkpointWrong: "최신 체크포인트(항목 {{size}})가 검증되지 않습니다: {{finding}}",
    checkpointWrongMend:
      "서버를 멈추고 이전 백업으로 데이터베이스를 복원하십시오. 손상된 것은 비교용으로 보관하십시오.",
    tiles: "타일이 모두 있고 서명된 루트로 이어집니다: {{number}}",
    tilesBroken: "타일 {{tile}}이(가) 없거나 루트로 이어지지 않습니다",
    tilesBrokenMend: "서버를 멈추고 백업으로 데이터베이스를 복원하십시오. 그때까지 이 로그에 추가할 수 없습니다.",
    waiting: "자리를 기다리는 항목: {{number}}, 분: {{minutes}}",
    stuck: "자리를 기다리는 항목: {{number}}, 가장 오래된 것(분): {{minutes}}",
    stuckMend: "서버나 작업 프로세스를 시작하십시오. 이미 돌고 있으면 그 로그에 이유가 있습니다.",
    policyWrong: "{{detail}}",
    policyWrongMend: "SONGHUA_REGISTER_POLICY가 가리키는 파일의 그 줄을 고치십시오.",
    witness: "증인 {{label}}이(가) 서명합니다",
    witnessSilent: "증인 {{label}}이(가) 서명하지 않습니다: {{detail}}",
    witnessSilentMend: "운영자에게 문의하거나 SONGHUA_REGISTER_POLICY 파일에서 빼십시오. 등록은 그 없이도 계속됩니다.",
    unreadable: "읽을 수 없습니다: {{detail}}",
    unreadableMend: "백업으로 데이터베이스를 복원하고, 그래도 안 되면 이 메시지를 알려 주십시오.",
  },
  timestamps: {
    name: "타임스탬프",
    none: "서비스가 지정되지 않아 서명 시각은 주장일 뿐 증명되지 않습니다",
    noneMend: "SONGHUA_TIMESTAMPS에 RFC 3161 서비스를 지정하십시오.",
    answers: "{{host}}이(가) 타임스탬프를 찍습니다",
    silent: "{{host}}이(가) 타임스탬프를 주지 않습니다: {{detail}}",
    silentMend: "SONGHUA_TIMESTAMPS의 주소와 연결을 확인하십시오. 그때까지 문서는 나중에 저절로 찍힙니다.",
  },
};
