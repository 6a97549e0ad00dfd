import type { CheckpointReport } from "@songhua/trust/log";
import { formatMoment, formatNumber } from "../../ui/format.ts";
import { useText } from "../../ui/use-text.ts";

const ORDER = { error: 0, warning: 1, note: 2 } as const;
const MARK = { error: "✗", warning: "!", note: "✓" } as const;
/* Said for completeness, and no praise. */
const PLAIN = new Set(["quorum-not-asked", "witness-unknown"]);

/** What a check found, errors first, in the reader's words. */
export function FindingList({ findings }: { findings: CheckpointReport["findings"] }) {
  const { t, locale } = useText();
  const words = (params: Readonly<Record<string, string | number>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === "number"
          ? // People count from one, logs from zero.
            formatNumber(name === "index" ? value + 1 : value, locale)
          : name === "time" || name === "now"
            ? formatMoment(value, undefined, locale)
            : value,
      ]),
    );
  return (
    <ul className="register-findings">
      {findings
        .toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity])
        .map(({ code, severity, params }, i) => (
          <li key={i} className={`register-finding-${severity}`}>
            <span aria-hidden="true">{PLAIN.has(code) ? "·" : MARK[severity]}</span>
            <span>{t(`register:finding.${code}`, words(params))}</span>
          </li>
        ))}
    </ul>
  );
}
