/** Texts of badges, reports and mail, written by the server. */
export const documents = {
  badge: {
    title: "Badge",
  },
  agreement: {
    plainText: "The parties agree on what the head of this document states: its subject, its kind and its value.",
    kind: "Kind",
    number: "No.",
    value: "Value",
    place: "Place",
    date: "Date",
    prevailing: "Prevailing language",
    equallyAuthentic: "both texts are equally authentic",
    parties: "Parties",
    identifier: "Registration no.",
    address: "Address",
    representative: "Represented by",
    milestone: "Milestone",
    due: "Due",
    amount: "Amount",
    signatures: "Signatures",
    role: {
      party: "Party",
      witness: "Witness",
      approver: "Approver",
      countersigner: "Countersigner",
    },
    recordTitle: "About this file",
    recordStructure:
      "The agreement is kept as a structure of parties, clauses and sums. The pages above were made from it. Its SHA-256 hash is printed below and at the foot of every page.",
    recordFile:
      "Every signature covers this whole file as it stood when it was made, the structure's hash included. Later signatures are added behind it and change nothing in front.",
    recordSignatures:
      "Each frame above is a signature field of the file. What was signed, by whom and when stands in the signature, not in the picture.",
    recordCheck:
      "Anybody can check the signatures without us: with pdfsig, with openssl, or with “songhua verify”, also without a network.",
    recordLaw:
      "Whether a signature binds is a question of the law the parties chose. This page states no answer to it.",
  },
};
