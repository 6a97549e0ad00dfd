/** Texts of badges, reports and mail, written by the server. */
export const documents = {
  badge: {
    title: "명찰",
  },
  agreement: {
    plainText: "당사자들은 이 문서 머리에 적힌 대상, 종류, 금액에 합의합니다.",
    kind: "종류",
    number: "번호",
    value: "금액",
    place: "서명 장소",
    date: "날짜",
    prevailing: "우선하는 언어",
    equallyAuthentic: "두 문서는 동등한 효력을 가집니다",
    parties: "당사자",
    identifier: "등록 번호",
    address: "주소",
    representative: "대표자",
    milestone: "단계",
    due: "기한",
    amount: "금액",
    signatures: "서명",
    role: {
      party: "당사자",
      witness: "증인",
      approver: "승인자",
      countersigner: "연서인",
    },
    recordTitle: "이 파일에 대하여",
    recordStructure:
      "계약은 당사자, 조항, 금액의 구조로 보관되며 위의 쪽들은 그것으로 만들어졌습니다. 구조의 SHA-256 해시는 아래와 각 쪽의 바닥글에 적혀 있습니다.",
    recordFile:
      "각 서명은 서명할 때의 파일 전체를 구조의 해시까지 포함하여 덮습니다. 나중의 서명은 뒤에 덧붙으며 앞을 바꾸지 않습니다.",
    recordSignatures:
      "위의 각 틀은 파일의 서명란입니다. 무엇을 누가 언제 서명했는지는 그림이 아니라 서명 자체가 말합니다.",
    recordCheck:
      "누구나 우리 없이 서명을 확인할 수 있습니다. pdfsig, openssl 또는 “songhua verify”를 쓰면 되고 네트워크가 없어도 됩니다.",
    recordLaw: "서명에 구속력이 있는지는 당사자들이 고른 법이 정합니다. 이 쪽은 그에 답하지 않습니다.",
  },
};
