/** The page of certificates that the event's authority issued. */
export const signingCertificates = {
  title: "행사 인증기관의 인증서",
  lead: "열람기에서 만든 열쇠는 행사 자체 인증기관이 등록된 이름으로 30일간 인증합니다. 주최측이 보증하며 공인 인증기관이 아닙니다.",
  issued: "발급",
  until: "유효기한",
  list: "취소목록(.crl)",
  list_hint:
    "취소하면 바로 목록에 오릅니다. 목록은 내려받을 때마다 새로 만들어지며 7일간 유효합니다. 시간표식으로 취소 이전임이 증명된 서명은 그대로 유효합니다.",
  none: "아직 발급된 인증서가 없습니다",
  none_next: "누군가 열람기 열쇠로 처음 문서에 서명할 때 발급됩니다.",
  withdraw: "{{name}}의 인증서 취소",
  withdraw_hint: "되돌릴수 없습니다. 이 열쇠로는 더는 서명할수 없으며 소유자는 새 인증서를 받을수 있습니다.",
  why: "리유",
  note: "활동기록에 남길 메모",
  number: "일련번호 {{serial}}",
  withdrawn: "{{name}}의 인증서를 취소했습니다",
  state: { valid: "유효", expired: "만료", withdrawn: "취소됨" },
  reason: {
    keyCompromise: "열쇠나 기기를 분실했거나 남이 알게 됨",
    affiliationChanged: "더는 이 단위 소속이 아님",
    superseded: "새 인증서로 대체됨",
    cessationOfOperation: "더는 필요없음",
    unspecified: "리유 없음",
  },
};
