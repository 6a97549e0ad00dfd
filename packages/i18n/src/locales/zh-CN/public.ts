/** Pages for the public and the press. */
export const publicPages = {
  footer: "本站每个数字均可追溯至其下的协议。意向、框架与合同分别统计，不相加。",
  home: {
    title: "数字贸易交流活动",
    lead: "从第一份报名到最后一个统计数字：日程、参会机构、供需信息与签约结果。",
    empty: "尚无已发布的活动",
    empty_next: "发布后的活动会列在这里。主办方请登录筹备。",
  },
};
