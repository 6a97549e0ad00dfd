/** The command lines `songhua ceremony` and `songhua verify`. */
export const signingTexts = {
  ceremony: {
    signed: "{{count}}명이 서명하였고 {{folder}}에 보관하였습니다.",
    notStamped: "시간표식이 없습니다: {{reason}}. 서명은 유효하며 나중에 찍을수 있습니다.",
    seal: "주최자 도장(시험)",
  },
};
export const signingCommands = {
  ceremony: "이 기계에서 협의에 서명합니다: PDF, 증거, 접수증. 열쇠파일이 없으면 시험용 신분을 씁니다",
  verify: "서명된 PDF, 증거, 접수증, 검사점을 망이 없이 검증합니다. 법적판단은 하지 않습니다",
};
export const signingOptions = {
  timestamps: "RFC 3161 시간표식봉사의 주소",
  ceremonyEvent: "시험기관의 이름. 없으면 협의제목",
  roots: "신뢰하는것이 있는 서류철: 증서, 신뢰목록, log.pub, policy.txt. 여러번 가능",
  at: "지금대신 그날의 끝을 기준으로 판단",
};
export const signingErrors = {
  agreement_not_json: {
    title: "{{file}}은(는) JSON이 아닙니다.",
    mend: "협의를 JSON으로 주십시오: title, kind, value, parties.",
  },
  agreement_shape: {
    title: "{{file}}, {{place}}: {{reason}}",
    mend: '{ "title": {"zh": …}, "kind": "contract", "value": {"amount": "1.00", "currency": "CNY"}, "parties": [{"name": …}] } 형식으로 쓰십시오.',
  },
  key_file: {
    title: "열쇠파일 {{file}}을(를) 열수 없습니다({{reason}}).",
    mend: "파일과 암호를 확인하십시오(“p12” 옆의 “password” 또는 SONGHUA_P12_PASSWORD).",
  },
};
