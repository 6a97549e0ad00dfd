import type { AgreementKind, Decimal, Locale, LocalDate, MultiText } from "@songhua/kernel";
import { canonicalJsonOf } from "@songhua/kernel";
import { createHash } from "node:crypto";

export type SignatoryRole = "party" | "witness" | "approver" | "countersigner";

/** Somebody who signs, as the document names them. */
export interface Signatory {
  readonly name: MultiText;
  readonly role: SignatoryRole;
  /** A number of a register of companies, shown as given. */
  readonly identifier?: string;
  readonly address?: MultiText;
  /** Who signs for it and in what capacity. */
  readonly representative?: MultiText;
}
export interface Clause {
  readonly heading: MultiText;
  /** Paragraphs are parted by line breaks. */
  readonly text: MultiText;
}
export interface Milestone {
  readonly title: MultiText;
  readonly due: LocalDate | null;
  readonly amount: Decimal | null;
  /** Where it is not the agreement's own. */
  readonly currency?: string;
}
export type DocumentValue =
  | { readonly kind: "none" }
  | { readonly kind: "undisclosed" }
  | {
      readonly kind: "amount";
      readonly amount: Decimal;
      readonly currency: string;
      readonly rate?: { readonly to: string; readonly rate: string; readonly source: string; readonly date: LocalDate };
    };

/**
 * An agreement as it is agreed upon: what the parties sign is the hash of this and the page made from it. Everything a reader
 * sees in the document's body comes from here, so that two documents of one structure say the same.
 */
export interface AgreementStructure {
  readonly version: 1;
  readonly title: MultiText;
  readonly kind: AgreementKind;
  readonly number?: string;
  /** Two stand side by side, further ones below them in pairs, in this order. */
  readonly languages: readonly [Locale, ...Locale[]];
  /** The language that decides where two differ; null when both are equally authentic. */
  readonly prevailing: Locale | null;
  readonly value: DocumentValue;
  readonly signatories: readonly Signatory[];
  readonly clauses: readonly Clause[];
  readonly milestones: readonly Milestone[];
  readonly place?: MultiText;
  readonly date?: LocalDate;
}

/** SHA-256 over the structure's canonical JSON, in lower-case hexadecimal. */
export function structureHash(structure: AgreementStructure): string {
  return createHash("sha256").update(canonicalJsonOf(structure)).digest("hex");
}
