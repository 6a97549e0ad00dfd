/** The command lines `songhua ceremony` and `songhua verify`. */
export const signingTexts = {
  ceremony: {
    signed: "{{count}} 方已签署，已写入 {{folder}}。",
    notStamped: "没有时间戳：{{reason}}。签名有效，可稍后为文件加盖。",
    seal: "主办方印章（测试）",
  },
};
export const signingCommands = {
  ceremony: "在本机签署协议：PDF、证据、回执；没有密钥文件的当事方使用测试身份",
  verify: "离线检查已签署的 PDF、证据、回执和检查点并说明哪些成立；不作法律结论",
};
export const signingOptions = {
  timestamps: "RFC 3161 时间戳服务的地址",
  ceremonyEvent: "测试机构的名称，默认用协议标题",
  roots: "您信任的内容所在文件夹：证书、信任列表、log.pub、policy.txt；可重复",
  at: "以该日结束时为准判定，而非现在",
};
export const signingErrors = {
  agreement_not_json: { title: "{{file}} 不是 JSON。", mend: "请以 JSON 提供协议：title、kind、value、parties。" },
  agreement_shape: {
    title: "{{file}}，{{place}}：{{reason}}",
    mend: '请写成 { "title": {"zh": …}, "kind": "contract", "value": {"amount": "1.00", "currency": "CNY"}, "parties": [{"name": …}] }。',
  },
  key_file: {
    title: "无法打开密钥文件 {{file}}（{{reason}}）。",
    mend: "请检查文件和密码（“p12”旁的“password”，或 SONGHUA_P12_PASSWORD）。",
  },
};
