/** The page of certificates that the event's authority issued. */
export const signingCertificates = {
  title: "행사 인증기관의 인증서",
  lead: "브라우저에서 만든 키는 행사 자체 인증기관이 등록된 이름으로 30일간 인증합니다. 주최 측이 보증하며 공인 인증기관이 아닙니다.",
  issued: "발급",
  until: "유효 기한",
  list: "폐지 목록(.crl)",
  list_hint:
    "폐지하면 바로 목록에 오릅니다. 목록은 내려받을 때마다 새로 만들어지며 7일간 유효합니다. 타임스탬프로 폐지 이전임이 증명된 서명은 그대로 유효합니다.",
  none: "아직 발급된 인증서가 없습니다",
  none_next: "누군가 브라우저 키로 처음 문서에 서명할 때 발급됩니다.",
  withdraw: "{{name}}의 인증서 폐지",
  withdraw_hint: "되돌릴 수 없습니다. 이 키로는 더 이상 서명할 수 없으며 소유자는 새 인증서를 받을 수 있습니다.",
  why: "사유",
  note: "활동 기록에 남길 메모",
  number: "일련번호 {{serial}}",
  withdrawn: "{{name}}의 인증서를 폐지했습니다",
  state: { valid: "유효", expired: "만료", withdrawn: "폐지됨" },
  reason: {
    keyCompromise: "키나 기기를 분실했거나 남이 알게 됨",
    affiliationChanged: "더 이상 이 기관 소속이 아님",
    superseded: "새 인증서로 대체됨",
    cessationOfOperation: "더 이상 필요 없음",
    unspecified: "사유 없음",
  },
};
