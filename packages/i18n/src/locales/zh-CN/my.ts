/** The participant's own screens. */
export const my = {
  title: "我的日程",
  nav: {
    label: "我的页面",
    day: "日程",
    matches: "匹配",
    requests: "邀约",
    listings: "供需",
    agreements: "协议",
  },
  day: {
    next: "下一场洽谈",
    empty: "还没有排定的洽谈",
    empty_next: "在匹配中选择想见的机构；日程发布后显示在这里。",
    to_matches: "查看匹配",
  },
  waiting: {
    title: "等您处理",
    requests_other: "{{count, number}} 份邀约待答复",
    agreements_other: "{{count, number}} 项协议待确认",
    listings_other: "{{count, number}} 条供需信息被退回",
  },
  calendar: {
    title: "日历订阅",
    note: "变动与取消会自动同步。链接仅供本人使用。",
    follow: "在日历中订阅",
    file: "下载 ICS",
  },
  matches: {
    lead: "标明必见、可见或不见；“必见”在排程时优先。",
    empty: "还没有匹配",
    empty_next: "供需信息通过审核后即参与匹配。",
  },
  requests: {
    lead: "未答复的邀约到期失效，不占时段。",
    views: "邀约视图",
    received: "收到",
    sent: "发出",
    all: "全部",
    empty_received: "没有收到邀约",
    empty_sent: "没有发出邀约",
    empty_all: "没有邀约",
  },
  listings: {
    empty: "还没有供需信息",
    empty_next: "写明您提供什么或寻求什么，匹配由此开始。",
  },
  agreements: {
    to_sign_other: "待您确认 {{count, number}} 项",
    others: "其他协议",
    empty: "还没有协议",
    empty_next: "洽谈之后可由任何一方提出。",
  },
  no_organisation: {
    title: "您的报名未关联机构",
    next: "请联系主办方为您关联机构。",
  },
};
