/** Texts of badges, reports and mail, written by the server. */
export const documents = {
  badge: {
    title: "Badge",
  },
};
