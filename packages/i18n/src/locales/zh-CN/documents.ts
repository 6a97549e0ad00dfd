/** Texts of badges, reports and mail, written by the server. */
export const documents = {
  badge: {
    title: "胸卡",
  },
  agreement: {
    plainText: "当事方就本文件首部所载的标的、类型和金额达成一致。",
    kind: "类型",
    number: "编号",
    value: "金额",
    place: "签署地点",
    date: "日期",
    prevailing: "以何种文本为准",
    equallyAuthentic: "两种文本具有同等效力",
    parties: "当事方",
    identifier: "登记号码",
    address: "地址",
    representative: "代表人",
    milestone: "里程碑",
    due: "期限",
    amount: "金额",
    signatures: "签名",
    role: {
      party: "当事方",
      witness: "见证人",
      approver: "审批人",
      countersigner: "会签人",
    },
    recordTitle: "关于本文件",
    recordStructure:
      "本协议以当事方、条款和金额的结构化数据保存，以上各页由其生成。其 SHA-256 散列值印于下方及每页页脚。",
    recordFile: "每个签名覆盖签名时的整个文件，包括结构的散列值。后来的签名附加在其后，不改动前面的任何内容。",
    recordSignatures: "上方每个方框都是本文件的一个签名域。签了什么、由谁签、何时签，以签名数据为准，而非以图形为准。",
    recordCheck: "任何人都可以不依赖我们而验证签名：使用 pdfsig、openssl 或“songhua verify”，无需联网。",
    recordLaw: "签名是否具有约束力，取决于当事方所选择的法律。本页对此不作结论。",
  },
};
