import { useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import { useEventClock } from "../event-clock/use-event-clock.ts";
import type { AgreementDocument } from "./use-document.ts";

/** Signatures that were brought over an earlier state of the file: kept, explained, and asked for once more. */
export function EarlierList({ document }: { document: AgreementDocument }) {
  const { t } = useText();
  const multi = useMultiText();
  const moment = useEventClock();
  if (document.earlier.length === 0) return null;
  return (
    <section className="section" aria-labelledby="earlier">
      <h2 id="earlier">{t("signing:document.earlier_title")}</h2>
      <p className="quiet">{t("signing:document.earlier_means")}</p>
      <ul className="lines">
        {document.earlier.map((one) => {
          const signer = document.signers.find(({ position }) => position === one.position);
          return (
            <li key={`${one.position}-${one.sha256}`} className="signing-long">
              <p>
                {t("signing:document.earlier_over", {
                  name: signer ? multi(signer.name) : one.subject,
                  number: one.signaturesThen,
                  over: one.over,
                })}
              </p>
              <p className="quiet">
                {t("signing:document.earlier_kept", { at: moment(one.at), by: one.by, hash: one.sha256 })}
              </p>
              <p className="quiet">
                {t("signing:document.by_certificate", { subject: one.subject, issuer: one.issuer })}
              </p>
              {one.findings
                .filter(({ code }) => !["certificate-event-authority", "timestamp-missing"].includes(code))
                .map(({ code, params }) => (
                  <p key={code} className="quiet">
                    {t(`verify:finding.${code}`, params)}
                  </p>
                ))}
              {signer?.turn ? <p className="signing-mark">{t("signing:document.earlier_again")}</p> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
