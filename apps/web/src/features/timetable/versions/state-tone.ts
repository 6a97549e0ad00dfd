/** The colour of a version's state; the word beside it says the same. */
export const STATE_TONE = { draft: "attention", published: "confirmed", superseded: "neutral" } as const;
