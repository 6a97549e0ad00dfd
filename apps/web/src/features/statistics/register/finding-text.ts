import type { Translate } from "../../../ui/use-text.ts";

/** A rule of the register in words; the code itself where a newer server knows more rules than this page. */
export function findingText(t: Translate, code: string): string {
  return t(`indicators:finding.${code}`, { defaultValue: code });
}
