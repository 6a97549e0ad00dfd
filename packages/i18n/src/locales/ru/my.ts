/** The participant's own screens. */
export const my = {
  title: "Мой день",
};
