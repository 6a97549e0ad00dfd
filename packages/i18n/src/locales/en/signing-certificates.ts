/** The page of certificates that the event's authority issued. */
export const signingCertificates = {
  title: "Certificates of the event's authority",
  lead: "Keys made in browsers are certified by the event's own authority, for 30 days, in the name registered here. The organiser vouches for them, no public authority does.",
  issued: "Issued",
  until: "Valid until",
  list: "Revocation list (.crl)",
  list_hint:
    "What is withdrawn stands in the list at once: it is made anew whenever somebody fetches it, and says it holds for seven days. Signatures that a time-stamp proves older than the withdrawal still stand.",
  none: "No certificate issued yet",
  none_next: "One is issued when somebody first signs a document with a key of this browser.",
  withdraw: "Withdraw the certificate of {{name}}",
  withdraw_hint:
    "This cannot be undone. The key signs nothing here any more; its holder can have a new certificate issued.",
  why: "Reason",
  note: "Note for the activity log",
  number: "Serial number {{serial}}",
  withdrawn: "Withdrawn: the certificate of {{name}}",
  state: { valid: "Valid", expired: "Expired", withdrawn: "Withdrawn" },
  reason: {
    keyCompromise: "Key or device lost, or known to others",
    affiliationChanged: "No longer with this organisation",
    superseded: "Replaced by a new one",
    cessationOfOperation: "No longer needed",
    unspecified: "No reason given",
  },
};
