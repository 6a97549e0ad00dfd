/** Letters, calendars and workbooks about listings, requests and meetings, written by the server. */
export const meetings = {
  anonymousOrganisation: "익명 기관",
  demonstration: "시연용 데이터",
  online: "화상 상담",
  table: "{{table}}번 상담석",
  mail: {
    listingReturned: {
      subject: "{{event}}: ‘{{title}}’을(를) 수정해 주세요",
      text: "{{name}} 님께\n\n등록하신 ‘{{title}}’이(가) 다음 의견과 함께 반려되었습니다.\n\n{{note}}\n\n아래에서 수정한 뒤 다시 제출해 주세요.\n{{link}}\n\n송화",
    },
    listingAccepted: {
      subject: "{{event}}: ‘{{title}}’이(가) 승인되었습니다",
      text: "{{name}} 님께\n\n등록하신 ‘{{title}}’이(가) 심사를 통과했습니다. 매칭 결과는 아래에서 볼 수 있습니다.\n{{link}}\n\n송화",
    },
    requestReceived: {
      subject: "{{event}}: {{organisation}}에서 상담을 요청했습니다",
      text: "{{name}} 님께\n\n{{organisation}}에서 {{event}} 기간에 상담을 요청했습니다.\n\n{{message}}{{until}}까지 답해 주세요. 기한이 지나면 요청은 만료됩니다.\n{{link}}\n\n송화",
    },
    requestAccepted: {
      subject: "{{event}}: {{organisation}}에서 상담을 수락했습니다",
      text: "{{name}} 님께\n\n{{organisation}}에서 {{event}} 상담 요청을 수락했습니다. 시간과 장소는 일정표가 게시되면 알려 드립니다.\n{{link}}\n\n송화",
    },
    requestDeclined: {
      subject: "{{event}}: {{organisation}}에서 상담을 거절했습니다",
      text: "{{name}} 님께\n\n{{organisation}}에서 {{event}} 상담 요청을 거절했습니다. 다른 매칭은 아래에서 볼 수 있습니다.\n{{link}}\n\n송화",
    },
    meetingCancelled: {
      subject: "{{event}}: {{organisation}} 상담이 취소되었습니다",
      text: "{{name}} 님께\n\n{{event}}에서 예정된 {{organisation}} 상담이 취소되었습니다. 원래 시간: {{time}}.\n현재 일정:\n{{link}}\n\n송화",
    },
    timetableChanged: {
      subject: "{{event}}: 상담 일정 안내",
      text: "{{name}} 님께\n\n{{event}} 상담 일정표가 게시되었습니다. 달라진 내용은 다음과 같습니다(시간 기준: {{zone}}).\n\n{{changes}}\n\n전체 일정과 구독용 캘린더:\n{{link}}\n\n송화",
    },
    timetableRepaired: {
      subject: "{{event}}: 상담 일정이 바뀌었습니다",
      text: "{{name}} 님께\n\n오늘 {{event}} 현장에 변동이 있어 상담 일정이 바뀌었습니다. 달라진 내용은 다음과 같습니다(시간 기준: {{zone}}).\n\n{{changes}}\n\n바뀐 전체 일정:\n{{link}}\n\n송화",
    },
    moreWords: {
      subject: "{{event}}: 공급과 수요를 더 자세히 적어 주세요",
      text: "{{name}} 님께\n\n{{event}}에서 {{organisation}}의 항목에 맞는 상대를 아직 적게 찾았습니다. 무엇을, 얼마나, 어디서, 누구를 위해, 언제부터 언제까지 하는지 더 적어 주세요. 제품, 표준, 지명이 가장 도움이 됩니다. 쓰시는 언어로 적으셔도 됩니다:\n{{link}}\n\n송화",
    },
    groupProposed: {
      subject: "{{event}}: 여러 기관의 상담",
      text: "{{name}} 님께\n\n{{event}} 주최 측이 {{organisations}}와의 공동 상담을 제안합니다. 시간: {{time}}. 모두의 일정이 비어 있습니다.\n\n{{message}}장소는 시간표에 나옵니다. 참석할 수 없으면 여기서 취소하세요:\n{{link}}\n\n송화",
    },
    interpretingChanged: {
      subject: "{{event}}: 통역 일정",
      text: "{{name}} 님,\n\n{{event}}의 상담 일정이 발표되었습니다. 새로 바뀐 내용입니다({{zone}} 시각):\n\n{{changes}}\n\n하루 전체 일정과 구독용 캘린더입니다. 이 링크는 본인 전용입니다.\n{{link}}\n\n송화",
    },
    interpretingRepaired: {
      subject: "{{event}}: 통역 일정이 바뀌었습니다",
      text: "{{name}} 님,\n\n오늘 {{event}}에 변동이 있어 통역 일정도 바뀌었습니다. 바뀐 내용입니다({{zone}} 시각):\n\n{{changes}}\n\n현재 하루 일정:\n{{link}}\n\n송화",
    },
  },
  change: {
    placed: "{{time}} · {{place}} · {{organisation}}",
    moved: "{{time}} (이전: {{before}}) · {{place}} · {{organisation}}",
    unplaced: "일정표에서 빠짐 (이전: {{before}}) · {{organisation}}",
    taken: "더 이상 담당하지 않음(이전: {{before}}) · {{organisation}}",
    never: "미정",
  },
  calendar: {
    name: "{{event}} · {{person}}",
    summary: "상담: {{organisation}}",
    people: "참석자: {{people}}",
    interpreting: "통역: {{organisation}}",
    interpreter: "통역: {{interpreter}}",
    page: "내 일정: {{link}}",
  },
  workbook: {
    fileName: "상담 일정표",
    bySlot: "상담석",
    byPerson: "참가자",
    onlineSheet: "화상 상담",
    unplacedSheet: "미배정",
    date: "날짜",
    time: "시간",
    zone: "시간대",
    person: "이름",
    organisation: "기관",
    partner: "상담 상대",
    place: "장소",
    state: "상태",
    reason: "사유",
  },
  unplaced: {
    no_common_slot: "참석자에게 공통으로 비는 시간대가 없습니다",
    no_suitable_table: "충분히 크거나 열려 있는 상담석이 없습니다",
    no_online_capacity: "동시 화상 상담이 너무 많습니다",
    no_interpreter: "가능한 통역이 없습니다",
    person_limit: "상담 횟수 한도에 이른 사람이 있습니다",
    no_room: "가능한 시간대가 모두 찼습니다",
    meeting_new: "일정표 작성 이후에 합의되었습니다",
  },
};
