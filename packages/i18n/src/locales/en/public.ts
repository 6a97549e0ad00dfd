/** Pages for the public and the press. */
export const publicPages = {
  footer:
    "Every figure on these pages can be opened down to the agreements under it. Intentions, frameworks and contracts are never added together.",
  home: {
    title: "Digital-trade exchanges",
    lead: "From the first registration to the last statistic: programmes, participants, offers and needs, and what was signed.",
    empty: "No event is published yet",
    empty_next: "Published events appear here. Organisers sign in to prepare one.",
  },
};
