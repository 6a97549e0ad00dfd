/** The participant's own screens. */
export const my = {
  title: "나의 일정",
  nav: {
    label: "나의 화면",
    day: "일정",
    matches: "매칭",
    requests: "신청",
    listings: "공급·수요",
    agreements: "협약",
  },
  day: {
    next: "다음 상담",
    empty: "아직 정해진 상담이 없습니다",
    empty_next: "매칭에서 만나고 싶은 기관을 고르세요. 일정이 게시되면 여기에 나타납니다.",
    to_matches: "매칭 보기",
  },
  waiting: {
    title: "처리할 일",
    requests_other: "답할 상담 신청 {{count, number}}건",
    agreements_other: "확인할 협약 {{count, number}}건",
    listings_other: "반려된 공급·수요 {{count, number}}건",
  },
  calendar: {
    title: "캘린더",
    note: "변경과 취소가 자동으로 반영됩니다. 링크는 본인만 쓰세요.",
    follow: "캘린더에서 구독",
    file: "ICS 내려받기",
  },
  matches: {
    lead: "꼭 만남, 만남, 사양을 표시하세요. ‘꼭 만남’이 먼저 배정됩니다.",
    empty: "아직 매칭이 없습니다",
    empty_next: "공급·수요가 승인되면 매칭됩니다.",
  },
  requests: {
    lead: "답하지 않은 신청은 만료되며 시간을 차지하지 않습니다.",
    views: "신청 보기",
    received: "받은 신청",
    sent: "보낸 신청",
    all: "전체",
    empty_received: "받은 신청이 없습니다",
    empty_sent: "보낸 신청이 없습니다",
    empty_all: "신청이 없습니다",
  },
  listings: {
    empty: "아직 공급·수요가 없습니다",
    empty_next: "무엇을 제공하거나 찾는지 적으면 매칭이 시작됩니다.",
  },
  agreements: {
    to_sign_other: "확인할 협약 {{count, number}}건",
    others: "그 밖의 협약",
    empty: "아직 협약이 없습니다",
    empty_next: "상담 뒤 어느 쪽이든 제안할 수 있습니다.",
  },
  no_organisation: {
    title: "등록에 연결된 기관이 없습니다",
    next: "주최 측에 기관 연결을 요청하세요.",
  },
};
