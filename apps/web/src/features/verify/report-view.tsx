import type { Finding, SignatureStatement, VerifyReport } from "@songhua/trust";
import { useText } from "../../ui/use-text.ts";

const MARK = { holds: "✓", "does-not-hold": "✗", unreadable: "?" } as const;
const WEIGHT = { error: 0, warning: 1, note: 2 } as const;
const iso = (ms: number): string =>
  new Date(ms)
    .toISOString()
    .replace("T", " ")
    .replace(/\.\d+Z$/, " UTC");

/** One file's report: the outcome large, then who signed, what was found, by which rule, and what nobody should take for checked. */
export function ReportView({ name, report, inner }: { name: string; report: VerifyReport; inner?: boolean }) {
  const { t } = useText();
  const Heading = inner ? "h3" : "h2";
  return (
    <article className="verify-report">
      <header className={`verify-verdict verify-${report.outcome}`} role="status">
        <Heading>
          <span aria-hidden="true" className="verify-mark">
            {MARK[report.outcome]}
          </span>{" "}
          {t(`verify:outcome.${report.outcome}`)}
        </Heading>
        <p className="verify-file">
          {name} · {t(`verify:kind.${report.kind}`)}
        </p>
        <p className="quiet verify-hash">
          {t("verify:page.hash")}: <code>{report.sha256}</code> ·{" "}
          {t("verify:page.checkedAt", { time: iso(report.checkedAt) })}
        </p>
        <Findings findings={report.findings} />
      </header>
      {report.signatures.length > 0 ? (
        <section className="verify-part">
          <h3>{t("verify:page.signatures")}</h3>
          <div className="verify-signatures">
            {report.signatures.map((signature) => (
              <Signature key={signature.place} signature={signature} />
            ))}
          </div>
        </section>
      ) : null}
      {report.revisions.length > 0 ? (
        <section className="verify-part">
          <h3>{t("verify:page.revisions")}</h3>
          <ul className="verify-list">
            {report.revisions.map(({ revision, allowed, roles, findings }) => (
              <li key={revision} className={allowed ? "verify-note" : "verify-error"}>
                {t("verify:page.revision", { revision })}:{" "}
                {t(allowed ? "verify:page.allowed" : "verify:page.notAllowed")} (
                {roles.map((role) => t(`verify:role.${role}`)).join(", ")})
                <Findings findings={findings} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <div className="verify-columns">
        {report.verified.length > 0 ? (
          <section className="verify-part">
            <h3>{t("verify:page.verified")}</h3>
            <ul className="verify-plain">
              {report.verified.map((rule) => (
                <li key={rule}>{t(`verify:rule.${rule}`)}</li>
              ))}
            </ul>
          </section>
        ) : null}
        <section className="verify-part">
          <h3>{t("verify:page.open")}</h3>
          <ul className="verify-plain">
            {report.open.map((question) => (
              <li key={question}>{t(`verify:open.${question}`)}</li>
            ))}
          </ul>
        </section>
      </div>
      {report.inside.length > 0 ? (
        <section className="verify-part">
          <h3>{t("verify:page.inside")}</h3>
          {report.inside.map((one) => (
            <ReportView key={one.name} name={one.name} report={one.report} inner />
          ))}
        </section>
      ) : null}
    </article>
  );
}

function Signature({ signature }: { signature: SignatureStatement }) {
  const { t } = useText();
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t("verify:page.issuer"), signature.issuer],
    [t("verify:page.stampedAt"), signature.stampedAt === undefined ? undefined : iso(signature.stampedAt)],
    [
      t("verify:page.claimedAt"),
      signature.claimedAt === undefined || signature.stampedAt !== undefined ? undefined : iso(signature.claimedAt),
    ],
    [t("verify:page.algorithm"), signature.algorithm],
  ];
  const name = /(?:^|,)CN=((?:\\.|[^,])*)/.exec(signature.subject ?? "")?.[1]?.replace(/\\(.)/g, "$1");
  return (
    <section className={`verify-signature ${signature.holds ? "verify-signature-holds" : "verify-signature-fails"}`}>
      <h4>
        <span aria-hidden="true" className="verify-mark">
          {signature.holds ? "✓" : "✗"}
        </span>{" "}
        {signature.kind === "timestamp" ? t("verify:page.timestampOfDocument") : (name ?? signature.place)}
      </h4>
      <p className="quiet">
        {signature.place}
        {signature.coversWhole === undefined
          ? ""
          : ` · ${t(signature.coversWhole ? "verify:page.coversWhole" : "verify:page.coversPart")}`}
        {signature.eventAuthority === undefined
          ? ""
          : ` · ${t("verify:page.eventAuthority", { event: signature.eventAuthority })}`}
      </p>
      <dl>
        {facts.map(([label, fact]) =>
          fact === undefined ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{fact}</dd>
            </div>
          ),
        )}
      </dl>
      <Findings findings={signature.findings} place={signature.place} />
    </section>
  );
}

/** Errors and warnings open, notes folded: what needs a look stands first. */
function Findings({ findings, place }: { findings: readonly Finding[]; place?: string }) {
  const { t } = useText();
  const items = findings
    .toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])
    .map((found, at) => {
      const role = found.params["role"];
      const params = typeof role === "string" ? { ...found.params, role: t(`verify:role.${role}`) } : found.params;
      return (
        <li key={at} className={`verify-${found.severity}`}>
          {found.place === undefined || found.place === place ? null : <span className="quiet">{found.place}: </span>}
          {t(`verify:finding.${found.code}`, params)}
        </li>
      );
    });
  const grave = findings.filter(({ severity }) => severity !== "note").length;
  if (items.length === 0) return null;
  return (
    <>
      {grave > 0 ? <ul className="verify-list">{items.slice(0, grave)}</ul> : null}
      {items.length > grave ? (
        <details className="verify-notes">
          <summary>
            {t("verify:page.findings")} ({items.length - grave})
          </summary>
          <ul className="verify-list">{items.slice(grave)}</ul>
        </details>
      ) : null}
    </>
  );
}
