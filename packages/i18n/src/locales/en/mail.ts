/** Letters written by the server: one-time links and decisions. */
export const mail = {
  signIn: {
    subject: "Your sign-in link",
    text: "Dear {{name}},\n\nopen this link to sign in. It works once and for three days:\n{{link}}\n\nIf you did not ask for it, nothing needs to be done.\n\nSonghua",
  },
  invitation: {
    subject: "{{event}}: your invitation",
    text: "Dear {{name}},\n\nyou are invited to {{event}}. With this link you reach your own day, matches and meetings. It works once and for three days:\n{{link}}\n\nSonghua",
  },
  approval: {
    subject: "{{event}}: your registration is approved",
    text: "Dear {{name}},\n\nyour registration for {{event}} is approved. With this link you reach your own day, matches and meetings. It works once and for three days:\n{{link}}\n\nSonghua",
  },
  role: {
    subject: "Access to {{event}}",
    text: "Dear {{name}},\n\nyou have been given access to {{event}}. Sign in with this link. It works once and for three days:\n{{link}}\n\nSonghua",
  },
};
