/** Letters, calendars and workbooks about listings, requests and meetings, written by the server. */
export const meetings = {
  anonymousOrganisation: "이름을 밝히지 않은 기관",
  demonstration: "시범용 데이터",
  online: "화상상담",
  table: "{{table}}번 상담석",
  mail: {
    listingReturned: {
      subject: "{{event}}: 《{{title}}》을(를) 수정하여주십시오",
      text: "{{name}}님:\n\n제출하신 《{{title}}》을(를) 다음의 의견과 함께 되돌려보냅니다.\n\n{{note}}\n\n아래 련결주소에서 수정하여 다시 제출하십시오.\n{{link}}\n\n송화",
    },
    listingAccepted: {
      subject: "{{event}}: 《{{title}}》이(가) 심사를 통과하였습니다",
      text: "{{name}}님:\n\n제출하신 《{{title}}》이(가) 심사를 통과하였습니다. 매칭결과는 아래 련결주소에서 볼수 있습니다.\n{{link}}\n\n송화",
    },
    requestReceived: {
      subject: "{{event}}: {{organisation}}에서 상담을 신청하였습니다",
      text: "{{name}}님:\n\n{{organisation}}에서 {{event}} 기간에 상담할것을 신청하였습니다.\n\n{{message}}{{until}}까지 회답하여주십시오. 기한이 지나면 신청은 효력을 잃습니다.\n{{link}}\n\n송화",
    },
    requestAccepted: {
      subject: "{{event}}: {{organisation}}에서 상담을 수락하였습니다",
      text: "{{name}}님:\n\n{{organisation}}에서 {{event}} 상담신청을 수락하였습니다. 시간과 장소는 일정표를 공포할 때 알려드리겠습니다.\n{{link}}\n\n송화",
    },
    requestDeclined: {
      subject: "{{event}}: {{organisation}}에서 상담을 사절하였습니다",
      text: "{{name}}님:\n\n{{organisation}}에서 {{event}} 상담신청을 사절하였습니다. 다른 매칭은 아래 련결주소에서 볼수 있습니다.\n{{link}}\n\n송화",
    },
    meetingCancelled: {
      subject: "{{event}}: {{organisation}}와(과)의 상담이 취소되였습니다",
      text: "{{name}}님:\n\n{{event}}에서 하기로 한 {{organisation}}와(과)의 상담이 취소되였습니다. 원래 시간: {{time}}.\n현재 일정:\n{{link}}\n\n송화",
    },
    timetableChanged: {
      subject: "{{event}}: 상담일정 안내",
      text: "{{name}}님:\n\n{{event}} 상담일정표가 공포되였습니다. 달라진 내용은 다음과 같습니다(시간기준: {{zone}}).\n\n{{changes}}\n\n전체 일정과 구독할수 있는 달력:\n{{link}}\n\n송화",
    },
    timetableRepaired: {
      subject: "{{event}}: 상담일정이 바뀌였습니다",
      text: "{{name}}님:\n\n오늘 {{event}} 현장에 변동이 있어 상담일정이 바뀌였습니다. 달라진 내용은 다음과 같습니다(시간기준: {{zone}}).\n\n{{changes}}\n\n바뀐 전체 일정:\n{{link}}\n\n송화",
    },
    moreWords: {
      subject: "{{event}}: 공급과 수요를 더 자세히 적어주십시오",
      text: "{{name}} 귀하\n\n{{event}}에서 {{organisation}}의 공급, 수요에 맞는 상대를 아직 적게 찾았습니다. 무엇을, 얼마나, 어디서, 누구를 위하여, 언제부터 언제까지 하는지 더 적어주십시오. 제품, 표준, 지명이 가장 도움이 됩니다. 쓰시는 언어로 적어도 됩니다:\n{{link}}\n\n송화",
    },
    groupProposed: {
      subject: "{{event}}: 여러 기관의 상담",
      text: "{{name}} 귀하\n\n{{event}} 주최측이 {{organisations}}와의 공동상담을 제안합니다. 시간: {{time}}. 모두의 일정이 비여있습니다.\n\n{{message}}장소는 일정에 나옵니다. 참석할수 없으면 여기서 취소하십시오:\n{{link}}\n\n송화",
    },
    interpretingChanged: {
      subject: "{{event}}: 통역일정",
      text: "{{name}} 님,\n\n{{event}}의 상담일정이 발표되였습니다. 새로 바뀐 내용입니다({{zone}} 시간):\n\n{{changes}}\n\n하루 전체 일정과 구독할수 있는 일정표입니다. 이 련결은 본인만 사용할수 있습니다.\n{{link}}\n\n송화",
    },
    interpretingRepaired: {
      subject: "{{event}}: 통역일정이 바뀌였습니다",
      text: "{{name}} 님,\n\n오늘 {{event}}에 변동이 있어 통역일정도 바뀌였습니다. 바뀐 내용입니다({{zone}} 시간):\n\n{{changes}}\n\n현재 하루 일정:\n{{link}}\n\n송화",
    },
  },
  change: {
    placed: "{{time}} · {{place}} · {{organisation}}",
    moved: "{{time}}(종전: {{before}}) · {{place}} · {{organisation}}",
    unplaced: "일정표에서 빠졌음(종전: {{before}}) · {{organisation}}",
    taken: "더는 담당하지 않음(이전: {{before}}) · {{organisation}}",
    never: "미정",
  },
  calendar: {
    name: "{{event}} · {{person}}",
    summary: "상담: {{organisation}}",
    people: "참가자: {{people}}",
    interpreting: "통역: {{organisation}}",
    interpreter: "통역: {{interpreter}}",
    page: "나의 일정: {{link}}",
  },
  workbook: {
    fileName: "상담일정표",
    bySlot: "상담석",
    byPerson: "참가자",
    onlineSheet: "화상상담",
    unplacedSheet: "미배정",
    date: "날자",
    time: "시간",
    zone: "시간대",
    person: "이름",
    organisation: "기관",
    partner: "상담상대",
    place: "장소",
    state: "상태",
    reason: "원인",
  },
  unplaced: {
    no_common_slot: "참가자들에게 다같이 비는 시간대가 없습니다",
    no_suitable_table: "충분히 크거나 열려있는 상담석이 없습니다",
    no_online_capacity: "동시에 하는 화상상담이 지나치게 많습니다",
    no_interpreter: "비여있는 통역이 없습니다",
    person_limit: "상담차수 한도에 이른 사람이 있습니다",
    no_room: "가능한 시간대가 다 찼습니다",
    meeting_new: "일정표를 만든 뒤에 약속되였습니다",
  },
};
