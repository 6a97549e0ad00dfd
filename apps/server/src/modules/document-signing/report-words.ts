import type { Translator } from "@songhua/i18n";
import type { Finding, VerifyReport } from "@songhua/trust";

type Say = Translator["t"];

/** A finding in words, with its place in front. */
export function findingWords(found: Finding, say: Say): string {
  const role = found.params["role"];
  const params = typeof role === "string" ? { ...found.params, role: say(`verify:role.${role}`) } : found.params;
  const text = say(`verify:finding.${found.code}`, params);
  return found.place === undefined ? text : `${found.place}: ${text}`;
}

const MARK = { error: "✗", warning: "!", note: "·" } as const;
const WEIGHT = { error: 0, warning: 1, note: 2 } as const;
const OUTCOME = { holds: "✓", "does-not-hold": "✗", unreadable: "?" } as const;

/** A report as lines for people: the outcome, the signatures, what was found, what was checked and what was not. */
export function reportLines(name: string, report: VerifyReport, say: Say, indent = ""): string[] {
  const lines = [
    `${OUTCOME[report.outcome]} ${name}: ${say(`verify:outcome.${report.outcome}`)}`,
    `  ${say(`verify:kind.${report.kind}`)} · sha256 ${report.sha256}`,
  ];
  for (const signature of report.signatures) {
    const who = signature.subject ?? signature.place;
    const when =
      signature.stampedAt !== undefined
        ? `${say("verify:page.stampedAt")} ${isoOf(signature.stampedAt)}`
        : signature.claimedAt !== undefined
          ? `${say("verify:page.claimedAt")} ${isoOf(signature.claimedAt)}`
          : "";
    const parts = [who, signature.algorithm ?? "", when].filter(Boolean).join(" · ");
    lines.push(`  ${signature.holds ? "✓" : "✗"} ${signature.place}: ${parts}`);
  }
  const findings = [
    ...report.findings,
    ...report.signatures.flatMap((each) => each.findings),
    ...report.revisions.flatMap((each) => each.findings),
  ].toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  for (const found of findings) lines.push(`  ${MARK[found.severity]} ${findingWords(found, say)}`);
  if (report.verified.length > 0)
    lines.push(
      `  ${say("verify:page.verified")}: ${report.verified.map((rule) => say(`verify:rule.${rule}`)).join("; ")}`,
    );
  lines.push(
    `  ${say("verify:page.open")}:`,
    ...report.open.map((question) => `    – ${say(`verify:open.${question}`)}`),
  );
  lines.push(`  ${say("verify:page.checkedAt", { time: isoOf(report.checkedAt) })}`);
  for (const { name: inner, report: own } of report.inside) lines.push(...reportLines(inner, own, say, "  "));
  return lines.map((line) => `${indent}${line}`);
}

const isoOf = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
