import type { ValueDraft } from "../agreement-fields.ts";
import type { Text } from "./use-drafting.ts";

/* What is being written stays in this tab until it is saved or given up: a lost network, a reload or a sleeping phone loses nothing. */
const keyOf = (id: string): string => `songhua.draft.${id}`;

export interface KeptDraft {
  /** The version the changes were begun from, to put them together with another's. */
  readonly from: { readonly version: number; readonly text: Text };
  readonly text: Text;
  readonly value: ValueDraft;
  readonly note: string;
  /** By this device's clock. */
  readonly at: string;
}

export function keptDraft(id: string): KeptDraft | null {
  try {
    // Written by `keepDraft`; anything that cannot be read is no draft.
    const stored = JSON.parse(sessionStorage.getItem(keyOf(id)) ?? "null") as KeptDraft | null;
    return stored && Array.isArray(stored.text.clauses) && Array.isArray(stored.from.text.clauses) ? stored : null;
  } catch {
    return null;
  }
}

export function keepDraft(id: string, draft: KeptDraft): void {
  try {
    sessionStorage.setItem(keyOf(id), JSON.stringify(draft));
  } catch {
    // A full or forbidden storage keeps nothing; the form itself still does.
  }
}

export function dropDraft(id: string): void {
  sessionStorage.removeItem(keyOf(id));
}
