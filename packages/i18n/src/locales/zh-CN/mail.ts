/** Letters written by the server: one-time links and decisions. */
export const mail = {
  signIn: {
    subject: "登录链接",
    text: "{{name}}，您好：\n\n请打开以下链接登录。链接三日内有效，仅可使用一次：\n{{link}}\n\n如非本人申请，请忽略本邮件。\n\n松花",
  },
  invitation: {
    subject: "{{event}}：参会邀请",
    text: "{{name}}，您好：\n\n诚邀您参加{{event}}。通过以下链接可查看您的日程、匹配和洽谈。链接三日内有效，仅可使用一次：\n{{link}}\n\n松花",
  },
  approval: {
    subject: "{{event}}：报名已通过",
    text: "{{name}}，您好：\n\n您的{{event}}报名已审核通过。通过以下链接可查看您的日程、匹配和洽谈。链接三日内有效，仅可使用一次：\n{{link}}\n\n松花",
  },
  role: {
    subject: "{{event}}：账号权限已开通",
    text: "{{name}}，您好：\n\n您已获得{{event}}的访问权限，请通过以下链接登录。链接三日内有效，仅可使用一次：\n{{link}}\n\n松花",
  },
  registration: {
    subject: "{{event}}：报名已收到",
    text: "{{name}}，您好：\n\n感谢您报名参加{{event}}。主办方将审核您的报名，结果会以邮件通知。\n\n松花",
  },
  decline: {
    subject: "{{event}}：报名结果",
    text: "{{name}}，您好：\n\n很抱歉，{{event}}主办方未能通过您的报名。\n\n{{note}}\n\n松花",
  },
};
