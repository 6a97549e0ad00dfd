/** Stands in the audit trail where other deeds name their event: what concerns the whole installation. */
export const INSTALLATION = "00000000-0000-0000-0000-000000000000";
