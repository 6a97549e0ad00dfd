import { canonicalJsonOf, LOCALES, type Locale } from "@songhua/kernel";
import {
  EVIDENCE,
  pemOf,
  verifyFile,
  writeEvidence,
  type Certificate,
  type EvidenceFile,
  type EvidenceSeal,
  type LogPolicy,
  type Openings,
} from "@songhua/trust";
import { sayIn } from "../../platform/language/say.ts";
import { reportLines } from "../../modules/document-signing/index.ts";
import type { AgreementStructure } from "../../modules/agreements/document/index.ts";

export interface CeremonyEvidence {
  readonly agreement: Uint8Array;
  readonly structure: AgreementStructure;
  /** The register's entry, word for word, and what opens its commitments. */
  readonly entry: { readonly text: string; readonly openings: Openings };
  readonly receipt: string;
  readonly checkpoint: string;
  readonly logKey: string;
  readonly roots: readonly Certificate[];
  readonly policy: LogPolicy;
  readonly audit: readonly { readonly at: string; readonly what: string; readonly who: string }[];
  readonly now: number;
}

const text = (name: string, content: string, mimeType = "text/plain"): EvidenceFile => ({
  name,
  bytes: new TextEncoder().encode(content),
  mimeType,
});

/** Everything about one signed agreement in one sealed container, with a sheet in each language that says what was found and what was not. */
export function sealEvidence(parts: CeremonyEvidence, seal: EvidenceSeal): Promise<Uint8Array> {
  const report = verifyFile(parts.agreement, { now: parts.now, roots: parts.roots, policy: parts.policy });
  const sheet = (locale: Locale): EvidenceFile => {
    const say = sayIn(locale);
    const lines = [...reportLines(EVIDENCE.agreement, report, say), "", say("verify:page.notLaw")];
    return text(`sheet/${locale}.txt`, `${lines.join("\n")}\n`);
  };
  return writeEvidence(
    [
      { name: EVIDENCE.agreement, bytes: parts.agreement, mimeType: "application/pdf" },
      text("structure.json", canonicalJsonOf(parts.structure), "application/json"),
      text(EVIDENCE.entry, parts.entry.text, "application/json"),
      text(EVIDENCE.openings, canonicalJsonOf(parts.entry.openings), "application/json"),
      text(EVIDENCE.receipt, parts.receipt),
      text(EVIDENCE.checkpoint, parts.checkpoint),
      text("log.pub", `${parts.logKey}\n`),
      text("audit.json", canonicalJsonOf(parts.audit), "application/json"),
      ...parts.roots.map((root, at) => text(`roots/${at + 1}.pem`, pemOf(root.der), "application/x-pem-file")),
      ...LOCALES.map(sheet),
    ],
    seal,
  );
}
