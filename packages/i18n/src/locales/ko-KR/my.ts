/** The participant's own screens. */
export const my = {
  title: "나의 일정",
};
