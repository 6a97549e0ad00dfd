import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { useText } from "../../ui/use-text.ts";
import { useEventClock } from "../event-clock/use-event-clock.ts";
import type { AgreementDocument, Signer, useDocumentActs } from "./use-document.ts";

/** Who signs, who has, with what, and what was found: the same for signers and organisers. */
export function SignerList({
  slug,
  agreementId,
  document,
  acts,
}: {
  slug: string;
  agreementId: string;
  document: AgreementDocument;
  acts: ReturnType<typeof useDocumentActs>;
}) {
  const { t } = useText();
  return (
    <section className="section" aria-labelledby="signers">
      <h2 id="signers">{t("signing:document.signers")}</h2>
      <ol className="lines">
        {document.signers.map((signer) => (
          <li key={signer.position} className="party-line">
            <span className={signer.signature ? "party-mark party-done" : "party-mark"} aria-hidden="true" />
            <div>
              <MultiText text={signer.name} as="strong" />{" "}
              <span className="quiet">{t(`signing:document.role.${signer.role}`)}</span>
              <SignerState signer={signer} stamps={document.stamps} />
              {signer.paper && !signer.signature ? (
                <ScanLine slug={slug} agreementId={agreementId} signer={signer} acts={acts} />
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function SignerState({ signer, stamps }: { signer: Signer; stamps: AgreementDocument["stamps"] }) {
  const { t } = useText();
  const moment = useEventClock();
  const { signature } = signer;
  if (!signature) return <p className="quiet">{t(signer.turn ? "signing:document.turn" : "signing:document.later")}</p>;
  if (signature.method === "paper")
    return (
      <p className="quiet">
        {t("signing:document.signed", { at: moment(signature.signedAt) })}
        {" · "}
        {t("signing:document.on_paper", { names: signature.by })}
      </p>
    );
  const said = signature.findings.filter(
    ({ code }) => !["certificate-event-authority", "timestamp-missing"].includes(code),
  );
  return (
    <>
      <p className="quiet">{t("signing:document.signed", { at: moment(signature.signedAt) })}</p>
      <p className="quiet signing-long">
        {t("signing:document.by_certificate", { subject: signature.subject ?? "", issuer: signature.issuer ?? "" })}
      </p>
      {signature.eventAuthority ? <p className="signing-mark">{t("signing:document.event_key")}</p> : null}
      <p className="quiet">
        {signature.stampedAt
          ? t("signing:document.stamped", { at: moment(signature.stampedAt) })
          : t(stamps === "waiting" ? "signing:document.not_stamped" : "signing:document.no_stamps")}
      </p>
      {said.map(({ code, params }) => (
        <p key={code} className="quiet signing-long">
          {t(`verify:finding.${code}`, params)}
        </p>
      ))}
    </>
  );
}

function ScanLine({
  slug,
  agreementId,
  signer,
  acts,
}: {
  slug: string;
  agreementId: string;
  signer: Signer;
  acts: ReturnType<typeof useDocumentActs>;
}) {
  const { t } = useText();
  const multi = useMultiText();
  const paper = signer.paper!;
  const params = { event: slug, agreement: agreementId, position: signer.position };
  return (
    <>
      <p>
        {t("signing:document.scan_waits", { count: paper.confirmedBy.length })}{" "}
        <a href={api.getPaperScanUrl({ params })} download>
          {t("signing:document.look_scan")}
        </a>
      </p>
      <p className="quiet signing-long">{`SHA-256 ${paper.sha256}`}</p>
      {signer.mayBring ? (
        <Button
          busy={acts.confirmScan.isPending}
          onClick={() => acts.confirmScan.mutate({ position: signer.position, sha256: paper.sha256 })}
        >
          {t("signing:document.confirm_scan", { name: multi(signer.name) })}
        </Button>
      ) : null}
      <Refusal error={acts.confirmScan.error} />
    </>
  );
}
