/** The command lines `songhua ceremony` and `songhua verify`. */
export const signingTexts = {
  ceremony: {
    signed: "Signed by {{count}} and written to {{folder}}.",
    notStamped: "No time-stamp: {{reason}}. The signatures stand; stamp the document later.",
    seal: "Organiser's seal (test)",
  },
};
export const signingCommands = {
  ceremony:
    "signs an agreement on this machine: PDF, evidence, receipt; test identities for parties without a key file",
  verify:
    "checks signed PDFs, evidence, receipts and checkpoints without a network and says what holds; never what the law makes of it",
};
export const signingOptions = {
  timestamps: "address of an RFC 3161 time-stamp service",
  ceremonyEvent: "what the test authority is called; the agreement's title otherwise",
  roots: "folder of what you trust: certificates, trust lists, log.pub, policy.txt; may be repeated",
  at: "judges as of the end of that day instead of now",
};
export const signingErrors = {
  agreement_not_json: {
    title: "{{file}} is no JSON.",
    mend: "Give an agreement as JSON: title, kind, value, parties.",
  },
  agreement_shape: {
    title: "{{file}}, {{place}}: {{reason}}",
    mend: 'Write { "title": {"zh": …}, "kind": "contract", "value": {"amount": "1.00", "currency": "CNY"}, "parties": [{"name": …}] }.',
  },
  key_file: {
    title: "The key file {{file}} cannot be opened ({{reason}}).",
    mend: 'Check the file and its password ("password" beside "p12", or SONGHUA_P12_PASSWORD).',
  },
};
