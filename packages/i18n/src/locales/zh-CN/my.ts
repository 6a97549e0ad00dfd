/** The participant's own screens. */
export const my = {
  title: "我的日程",
};
