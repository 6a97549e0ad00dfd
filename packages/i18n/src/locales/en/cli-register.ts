/** The command lines `songhua register` and `songhua witness`. */
export const registering = {
  register: {
    appended: "Appended: {{count}}. The log has {{size}} entries.",
    proved: "Receipt of entry {{index}} of {{size}} written to {{file}}.",
    holds: "Everything that was checked holds.",
    fails: "It does not hold: {{count}} findings.",
    witnessSilent: "The witness {{witness}} has not signed: {{reason}}.",
  },
  witness: {
    ready: "Witness ready on port {{port}}, watching {{count}} logs. Its public key, to be put into policies:\n{{key}}",
    signed: "Signed: {{origin}} at {{size}} entries.",
    fork: "REFUSED ({{status}}): a log showed a state that does not continue what this witness signed.",
  },
};
export const registeringCommands = {
  register: "keeps a register in a folder without a server: appends entries, makes receipts, checks both",
  witness: "runs a witness: signs what a register grows by and refuses rollbacks and forks",
};
export const registeringOptions = {
  log: "folder of the log; append begins one where there is none",
  origin: "name of a new log, as exchange.example/register",
  entry: "what was entered, beside a receipt to be checked",
  index: "place of the entry, from 0",
  registerKey: "public key of the log, as in log.pub",
  policy: "file of trusted logs and witnesses, with how many must sign",
  against: "checkpoint seen earlier, which the log must continue; may be repeated",
  registerOut: "file the receipt is written to",
  witnessKey: "public key of a log to watch; may be repeated",
  folder: "folder of the witness’s key and memory; made on first use",
  name: "name of a new witness, as customs.example/witness",
  host: "address to listen at (0.0.0.0)",
  port: "port to listen at (8090); 0 takes a free one",
};
export const registeringErrors = {
  register_action: { title: "“{{action}}” is nothing the register does.", mend: "Take one of: {{actions}}." },
  register_in_use: {
    title: "{{folder}} is in use by process {{process}}.",
    mend: "Wait until it is done, or stop it: two writers would make two histories.",
  },
  register_damaged: {
    title: "{{folder}}: {{file}} is missing or damaged.",
    mend: "Put back the copy of the whole folder. Do not go on with an older one: that would be a fork.",
  },
  register_origin: {
    title: "{{folder}} belongs to “{{origin}}”, not to “{{given}}”.",
    mend: "Leave the name out, or take another folder.",
  },
  register_key: {
    title: "{{file}} holds no public key of a log.",
    mend: "Give the log’s log.pub: name+id+base64 on one line.",
  },
  register_key_needed: { title: "It was not said whose key to trust.", mend: "Add --key LOG.pub or --policy FILE." },
  register_policy: {
    title: "{{file}}, line {{line}}, is no line of a policy.",
    mend: "Write: log KEY, witness LABEL KEY URL, group LABEL K LABEL…, quorum LABEL.",
  },
  register_checkpoint: { title: "{{file}} is no checkpoint.", mend: "Give a checkpoint as the log published it." },
  register_no_entry: {
    title: "There is no entry {{index}}: the log has {{size}}.",
    mend: "Give a place below {{size}}.",
  },
  register_not_entered: {
    title: "{{file}} is none of the {{size}} entries of the log.",
    mend: "Append it first, or give the exact file that was entered.",
  },
  entry_too_large: {
    title: "{{file}}, line {{line}}: an entry has at most {{most}} bytes.",
    mend: "Enter its hash: any file that is not .json or .jsonl is entered so.",
  },
};
