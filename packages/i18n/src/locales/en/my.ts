/** The participant's own screens. */
export const my = {
  title: "My day",
};
