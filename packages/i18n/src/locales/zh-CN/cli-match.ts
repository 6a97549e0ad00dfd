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
