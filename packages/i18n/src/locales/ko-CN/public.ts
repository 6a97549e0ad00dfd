/** Pages for the public and the press. */
export const publicPages = {
  footer: "모든 수자는 그아래의 협약까지 펼쳐볼수 있습니다. 의향, 기틀협의, 계약은 서로 합산하지 않습니다.",
  home: {
    title: "디지털무역교류행사",
    lead: "첫 신청으로부터 마지막 통계에 이르기까지: 일정, 참가기관, 공급과 수요, 체결성과.",
    empty: "아직 공포된 행사가 없습니다",
    empty_next: "공포된 행사가 여기에 나타납니다. 운영일군은 로그인하여 준비하십시오.",
  },
};
