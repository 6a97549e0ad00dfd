/** The participant's own screens. */
export const my = {
  title: "나의 일정",
  nav: {
    label: "나의 화면",
    day: "일정",
    matches: "매칭",
    requests: "신청",
    listings: "공급, 수요",
    agreements: "협약",
  },
  day: {
    next: "다음 상담",
    empty: "아직 정해진 상담이 없습니다",
    empty_next: "매칭에서 만나고싶은 기관을 고르십시오. 일정이 공포되면 여기에 나타납니다.",
    to_matches: "매칭 보기",
  },
  waiting: {
    title: "처리할 일",
    requests_other: "회답할 상담신청 {{count, number}}건",
    agreements_other: "확인할 협약 {{count, number}}건",
    listings_other: "되돌아온 공급, 수요 {{count, number}}건",
  },
  calendar: {
    title: "달력",
    note: "변경과 취소가 자동적으로 반영됩니다. 련결주소는 본인만 쓰십시오.",
    follow: "달력에서 구독",
    file: "ICS 내리적재",
  },
  matches: {
    lead: "꼭 만나기, 만나기, 사양을 표시하십시오. ‘꼭 만나기’를 먼저 배정합니다.",
    empty: "아직 매칭이 없습니다",
    empty_next: "공급, 수요가 승인되면 매칭됩니다.",
  },
  requests: {
    lead: "회답하지 않은 신청은 기한이 지나며 시간을 차지하지 않습니다.",
    views: "신청 보기",
    received: "받은 신청",
    sent: "보낸 신청",
    all: "전체",
    empty_received: "받은 신청이 없습니다",
    empty_sent: "보낸 신청이 없습니다",
    empty_all: "신청이 없습니다",
  },
  listings: {
    empty: "아직 공급, 수요가 없습니다",
    empty_next: "무엇을 제공하거나 찾는가를 쓰면 매칭이 시작됩니다.",
  },
  agreements: {
    to_sign_other: "확인할 협약 {{count, number}}건",
    others: "그밖의 협약",
    empty: "아직 협약이 없습니다",
    empty_next: "상담후 어느 측이든 제안할수 있습니다.",
  },
  no_organisation: {
    title: "신청에 련결된 기관이 없습니다",
    next: "주최측에 기관 련결을 요청하십시오.",
  },
};
