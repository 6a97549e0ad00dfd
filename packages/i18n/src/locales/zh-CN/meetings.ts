/** Letters, calendars and workbooks about listings, requests and meetings, written by the server. */
export const meetings = {
  anonymousOrganisation: "匿名机构",
  demonstration: "演示数据",
  online: "视频洽谈",
  table: "{{table}}号桌",
  mail: {
    listingReturned: {
      subject: "{{event}}：请修改“{{title}}”",
      text: "{{name}}，您好：\n\n您的供需信息“{{title}}”已被退回，审核意见如下：\n\n{{note}}\n\n请在此修改后重新提交：\n{{link}}\n\n松花",
    },
    listingAccepted: {
      subject: "{{event}}：“{{title}}”已通过审核",
      text: "{{name}}，您好：\n\n您的供需信息“{{title}}”已通过审核，匹配结果将显示在此处：\n{{link}}\n\n松花",
    },
    requestReceived: {
      subject: "{{event}}：{{organisation}}希望与您洽谈",
      text: "{{name}}，您好：\n\n{{organisation}}希望在{{event}}期间与您洽谈。\n\n{{message}}请在{{until}}前答复，逾期请求自动失效：\n{{link}}\n\n松花",
    },
    requestAccepted: {
      subject: "{{event}}：{{organisation}}已接受洽谈",
      text: "{{name}}，您好：\n\n{{organisation}}已接受您在{{event}}期间的洽谈请求。日程发布后将告知时间和地点：\n{{link}}\n\n松花",
    },
    requestDeclined: {
      subject: "{{event}}：{{organisation}}无法与您洽谈",
      text: "{{name}}，您好：\n\n{{organisation}}谢绝了您在{{event}}期间的洽谈请求。其他匹配请见：\n{{link}}\n\n松花",
    },
    meetingCancelled: {
      subject: "{{event}}：与{{organisation}}的洽谈已取消",
      text: "{{name}}，您好：\n\n您在{{event}}期间与{{organisation}}的洽谈已取消，原定时间：{{time}}。\n您当前的日程：\n{{link}}\n\n松花",
    },
    timetableChanged: {
      subject: "{{event}}：您的洽谈安排",
      text: "{{name}}，您好：\n\n{{event}}的洽谈日程已发布，您的变动如下（时间按{{zone}}）：\n\n{{changes}}\n\n您的全部日程及可订阅的日历：\n{{link}}\n\n松花",
    },
    timetableRepaired: {
      subject: "{{event}}：您的洽谈有变动",
      text: "{{name}}，您好：\n\n{{event}}现场情况有变，您的洽谈随之调整，变动如下（时间按{{zone}}）：\n\n{{changes}}\n\n您调整后的全部日程：\n{{link}}\n\n松花",
    },
    moreWords: {
      subject: "{{event}}：请补充说明贵方的供需",
      text: "{{name}}，您好：\n\n在{{event}}上，目前为{{organisation}}的供需信息找到的对象较少。请写得更具体：做什么、数量或规模、在哪里、面向谁、起止时间。产品、标准和地名最有帮助。可用贵方自己的语言书写：\n{{link}}\n\n松花",
    },
    groupProposed: {
      subject: "{{event}}：多方洽谈",
      text: "{{name}}，您好：\n\n{{event}}主办方提议您与{{organisations}}于{{time}}共同洽谈，届时各方均有空。\n\n{{message}}地点将在日程中公布。如不能参加，请在此取消：\n{{link}}\n\n松花",
    },
    interpretingChanged: {
      subject: "{{event}}：您的翻译安排",
      text: "{{name}}，您好：\n\n{{event}}的洽谈日程已发布。您的安排有以下变化（时间按 {{zone}}）：\n\n{{changes}}\n\n您的全天安排和可订阅的日历见下方链接，该链接仅供您本人使用：\n{{link}}\n\n松花",
    },
    interpretingRepaired: {
      subject: "{{event}}：您的翻译安排有变动",
      text: "{{name}}，您好：\n\n{{event}}今日有变动，您的安排随之调整。变化如下（时间按 {{zone}}）：\n\n{{changes}}\n\n您目前的全天安排：\n{{link}}\n\n松花",
    },
  },
  change: {
    placed: "{{time}} · {{place}} · {{organisation}}",
    moved: "{{time}}（原定：{{before}}） · {{place}} · {{organisation}}",
    unplaced: "已不在日程中（原定：{{before}}） · {{organisation}}",
    taken: "不再由您翻译（原定：{{before}}）· {{organisation}}",
    never: "未排定",
  },
  calendar: {
    name: "{{event}} · {{person}}",
    summary: "洽谈：{{organisation}}",
    people: "参加人：{{people}}",
    interpreting: "翻译：{{organisation}}",
    interpreter: "译员：{{interpreter}}",
    page: "我的日程：{{link}}",
  },
  workbook: {
    fileName: "洽谈日程",
    bySlot: "洽谈桌",
    byPerson: "人员",
    onlineSheet: "视频洽谈",
    unplacedSheet: "未排定",
    date: "日期",
    time: "时间",
    zone: "时区",
    person: "姓名",
    organisation: "机构",
    partner: "洽谈对象",
    place: "地点",
    state: "状态",
    reason: "原因",
  },
  unplaced: {
    no_common_slot: "双方没有共同的空闲时段",
    no_suitable_table: "没有足够大或开放的洽谈桌",
    no_online_capacity: "同时进行的视频洽谈过多",
    no_interpreter: "没有空闲的翻译",
    person_limit: "有人已达到洽谈次数上限",
    no_room: "可用时段均已排满",
    meeting_new: "日程生成之后才约定",
  },
};
