/** Pages for the public and the press. */
export const publicPages = {
  footer: "모든 수치는 그 아래의 협약까지 열어 볼 수 있습니다. 의향, 기본협약, 계약은 서로 더하지 않습니다.",
  home: {
    title: "디지털무역 교류 행사",
    lead: "첫 신청부터 마지막 통계까지: 일정, 참가 기관, 공급과 수요, 체결 결과.",
    empty: "아직 공개된 행사가 없습니다",
    empty_next: "공개된 행사가 여기에 나타납니다. 운영자는 로그인하여 준비하세요.",
  },
};
