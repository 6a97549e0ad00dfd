/** What the doctor says of the register and of time-stamps. */
export const doctorRegister = {
  register: {
    name: "Register",
    none: "nothing is registered yet; the key is made with the first entry",
    key: "the log's key is the one that began it",
    keyWrong: "{{detail}}",
    keyWrongMend:
      "Put back the key file from its copy, or name it in SONGHUA_REGISTER_KEY_FILE. A new key cannot go on with this log.",
    checkpoint: "the newest checkpoint ({{size}} entries) is signed by the log's key",
    checkpointWrong: "the newest checkpoint ({{size}} entries) does not verify: {{finding}}",
    checkpointWrongMend:
      "Stop the server and restore the database from a backup made before; keep the damaged one for comparison.",
    tiles: "all tiles are there and lead to the signed root: {{number}}",
    tilesBroken: "tile {{tile}} is missing or does not lead to the root",
    tilesBrokenMend:
      "Stop the server and restore the database from a backup; nothing can be added to this log until then.",
    waiting: "entries that wait for their place: {{number}}, for minutes: {{minutes}}",
    stuck: "entries that wait for their place: {{number}}, the oldest for minutes: {{minutes}}",
    stuckMend: "Start a server or worker; if one runs, its log says why nothing gets its place.",
    policyWrong: "{{detail}}",
    policyWrongMend: "Mend the line in the file that SONGHUA_REGISTER_POLICY names.",
    witness: "witness {{label}} signs",
    witnessSilent: "witness {{label}} does not sign: {{detail}}",
    witnessSilentMend:
      "Ask whoever runs it, or take it out of the file that SONGHUA_REGISTER_POLICY names. Entries go on without it.",
    unreadable: "it cannot be read: {{detail}}",
    unreadableMend: "Restore the database from a backup, and report this message if that does not help.",
  },
  timestamps: {
    name: "Time-stamps",
    none: "no service is named; signatures say their time and nothing proves it",
    noneMend: "Name an RFC 3161 service in SONGHUA_TIMESTAMPS.",
    answers: "{{host}} stamps",
    silent: "{{host}} gives no stamp: {{detail}}",
    silentMend:
      "Check the address in SONGHUA_TIMESTAMPS and the way there. Until then documents are stamped later by themselves.",
  },
};
