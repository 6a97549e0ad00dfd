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
  registration: {
    subject: "{{event}}: we have your registration",
    text: "Dear {{name}},\n\nthank you for registering for {{event}}. The organisers will look at your registration; you will hear from us by mail.\n\nSonghua",
  },
  decline: {
    subject: "{{event}}: your registration",
    text: "Dear {{name}},\n\nthe organisers of {{event}} could not accept your registration.\n\n{{note}}\n\nSonghua",
  },
};
