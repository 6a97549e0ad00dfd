/** The command line `songhua match`. */
export const matchingTexts = {
  match: {
    title: "{{title}}的匹配",
    written: "已写入 {{folder}}：{{files}}",
  },
};
export const matchingCommands = {
  match: "匹配工作簿或 JSON 文件中的供需信息，并给出每对匹配所依据的词句",
};
export const matchingOptions = {
  perListing: "每条供需信息最多保留的匹配数（10）",
};
export const matchingErrors = {
  cancelled: { title: "已取消：未向 {{folder}} 写入任何内容。", mend: "可以随时重新开始；原有内容保持不变。" },
  exchange_missing: { title: "{{file}}：缺少 {{place}}。", mend: "请补上。完整格式见 docs/integrator.md。" },
  exchange_choice: { title: "{{file}}：{{place}} 不能是 {{value}}。", mend: "请从中选取：{{choices}}。" },
  exchange_text: {
    title: "{{file}}：{{place}} 应为 1 至 {{most}} 个字符的文本，而不是 {{value}}。",
    mend: "请写在引号内。",
  },
  exchange_list: {
    title: "{{file}}：{{place}} 应为非空列表，而不是 {{value}}。",
    mend: "请写在方括号内，各项用逗号隔开。",
  },
  exchange_member: { title: "{{file}}：{{place}} 格式不符：{{value}}。", mend: "请对照 docs/integrator.md 中的格式。" },
  exchange_date: {
    title: "{{file}}：{{place}} 不是日期：{{value}}。",
    mend: "请写年、月、日，例如 2023-06-14；没有则省去。",
  },
  exchange_country: {
    title: "{{file}}：{{place}} 不是国家：{{value}}。",
    mend: "请写两位大写字母代码，例如 CN、RU、KR。",
  },
  exchange_owner: {
    title: "{{file}}：{{place}} 指向 {{value}}，但没有机构使用该编号。",
    mend: "请添加该机构，或更正编号。",
  },
  exchange_twice: {
    title: "{{file}}：{{place}} 为 {{value}}，已被另一条信息使用。",
    mend: "请让每条信息有自己的编号。",
  },
};
