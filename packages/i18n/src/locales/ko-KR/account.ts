/** Setting up, signing in, the own account, the outbox. */
export const account = {
  title: "계정",
};
