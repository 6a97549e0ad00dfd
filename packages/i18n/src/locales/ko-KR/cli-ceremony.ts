/** The command lines `songhua ceremony` and `songhua verify`. */
export const signingTexts = {
  ceremony: {
    signed: "{{count}}명이 서명했고 {{folder}}에 저장했습니다.",
    notStamped: "타임스탬프가 없습니다: {{reason}}. 서명은 유효하며 나중에 찍을 수 있습니다.",
    seal: "주최자 인장(시험)",
  },
};
export const signingCommands = {
  ceremony: "이 기기에서 계약에 서명합니다: PDF, 증거, 영수증. 키 파일이 없으면 시험용 신원을 씁니다",
  verify: "서명된 PDF, 증거, 영수증, 체크포인트를 네트워크 없이 확인합니다. 법적 판단은 하지 않습니다",
};
export const signingOptions = {
  timestamps: "RFC 3161 타임스탬프 서비스 주소",
  ceremonyEvent: "시험 기관의 이름. 없으면 계약 제목",
  roots: "신뢰하는 것이 있는 폴더: 인증서, 신뢰 목록, log.pub, policy.txt. 여러 번 가능",
  at: "지금 대신 그날의 끝을 기준으로 판단",
};
export const signingErrors = {
  agreement_not_json: {
    title: "{{file}}은(는) JSON이 아닙니다.",
    mend: "계약을 JSON으로 주십시오: title, kind, value, parties.",
  },
  agreement_shape: {
    title: "{{file}}, {{place}}: {{reason}}",
    mend: '{ "title": {"zh": …}, "kind": "contract", "value": {"amount": "1.00", "currency": "CNY"}, "parties": [{"name": …}] } 형태로 쓰십시오.',
  },
  key_file: {
    title: "키 파일 {{file}}을(를) 열 수 없습니다({{reason}}).",
    mend: "파일과 비밀번호를 확인하십시오(“p12” 옆의 “password” 또는 SONGHUA_P12_PASSWORD).",
  },
};
