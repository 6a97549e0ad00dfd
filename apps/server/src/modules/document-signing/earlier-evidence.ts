import type { Translator } from "@songhua/i18n";
import { canonicalJsonOf } from "@songhua/kernel";
import type { EvidenceFile, VerifyReport } from "@songhua/trust";
import type { EarlierFileRow } from "./queries.ts";
import { reportLines } from "./report-words.ts";

/** The whole file that was brought: the state it was signed over, which the document still begins with, and what was put behind it. */
export const earlierBytes = (document: Buffer, row: Pick<EarlierFileRow, "base_length" | "tail">): Uint8Array =>
  new Uint8Array(Buffer.concat([document.subarray(0, row.base_length), row.tail]));

const nameOf = ({ position, hash }: EarlierFileRow): string => `earlier/signer-${position + 1}-${hash.slice(0, 16)}`;

/** Beside the agreement in the evidence: the file as it was brought, and what the verifier said of it then. */
export function earlierFiles(document: Buffer, row: EarlierFileRow): EvidenceFile[] {
  return [
    { name: `${nameOf(row)}.pdf`, bytes: earlierBytes(document, row), mimeType: "application/pdf" },
    {
      name: `${nameOf(row)}.json`,
      bytes: Buffer.from(
        canonicalJsonOf({
          sha256: row.hash,
          over: row.base_hash,
          signaturesThen: row.base_signatures,
          by: row.author,
          at: row.at,
          report: row.report,
        }),
        "utf8",
      ),
      mimeType: "application/json",
    },
  ];
}

/** What such a file is, in words, and what is to be said of it today. */
export function earlierLines(row: EarlierFileRow, report: VerifyReport, say: Translator["t"]): string[] {
  return [
    "",
    say("signing:document.earlier_title"),
    `  ${say("signing:document.earlier_over", { name: row.subject, number: row.base_signatures, over: row.base_hash })}`,
    `  ${say("signing:document.earlier_kept", { at: row.at, by: row.author, hash: row.hash })}`,
    `  ${say("signing:document.earlier_means")}`,
    ...reportLines(`${nameOf(row)}.pdf`, report, say, "  "),
  ];
}
