import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { MultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { EarlierList } from "./earlier-list.tsx";
import { FreezeForm } from "./freeze-form.tsx";
import { NationalForm } from "./national-form.tsx";
import { SignPanel } from "./sign-panel.tsx";
import { SignerList } from "./signer-list.tsx";
import { useDocument, useDocumentActs, type AgreementDocument } from "./use-document.ts";
import "../../ui/lines.css";
import "../agreements/agreements.css";
import "./signing.css";

/** The document of an agreement: read it, sign it where it is one's turn, see who has and what was found. */
export function SigningView({ slug, agreementId }: { slug: string; agreementId: string }) {
  const { t } = useText();
  const query = useDocument(slug, agreementId);
  const acts = useDocumentActs(slug, agreementId);
  return (
    <QueryBoundary query={query}>
      {({ document, mayFreeze }) => {
        if (!document)
          return mayFreeze ? (
            <FreezeForm acts={acts} />
          ) : (
            <EmptyState title={t("signing:document.none")}>{t("signing:document.none_next")}</EmptyState>
          );
        const own = document.signers.filter((signer) => signer.maySign);
        const brought = document.signers.filter((signer) => signer.mayBring && !signer.maySign);
        return (
          <div className="signing">
            <Facts slug={slug} agreementId={agreementId} document={document} />
            {document.completedAt ? <p className="signing-done">{t("signing:document.complete")}</p> : null}
            <div role="status">
              <EarlierList document={document} />
            </div>
            {own.map((signer) => (
              <SignPanel key={signer.position} slug={slug} agreementId={agreementId} signer={signer} acts={acts} />
            ))}
            <SignerList slug={slug} agreementId={agreementId} document={document} acts={acts} />
            {document.signers.some(({ signature }) => signature && signature.method !== "paper") ? (
              <p className="quiet">{t("signing:document.checked")}</p>
            ) : null}
            {brought.map((signer) => (
              <details key={signer.position} className="signing-desk">
                <summary>
                  <SignAs signer={signer} />
                </summary>
                <SignPanel slug={slug} agreementId={agreementId} signer={signer} acts={acts} />
              </details>
            ))}
            {document.completedAt ? <NationalForm document={document} acts={acts} /> : null}
            {document.mayDiscard ? (
              <p>
                <Button look="danger" busy={acts.discard.isPending} onClick={() => acts.discard.mutate()}>
                  {t("signing:document.put_away")}
                </Button>
              </p>
            ) : null}
            <Refusal error={acts.discard.error} />
          </div>
        );
      }}
    </QueryBoundary>
  );
}

function SignAs({ signer }: { signer: AgreementDocument["signers"][number] }) {
  const { t } = useText();
  return (
    <>
      {t("signing:ceremony.desk")}: <MultiText text={signer.name} />
    </>
  );
}

function Facts({ slug, agreementId, document }: { slug: string; agreementId: string; document: AgreementDocument }) {
  const { t, locale } = useText();
  const address = useAddress();
  const params = { event: slug, agreement: agreementId };
  const size = `${new Intl.NumberFormat(locale).format(Math.ceil(document.bytes / 1000))} kB`;
  return (
    <section aria-labelledby="file">
      <h2 id="file" className="hidden">
        {t("signing:document.open")}
      </h2>
      <p className="line-actions">
        <a className="button" href={api.getAgreementPdfUrl({ params })} download>
          {t("signing:document.read", { size })}
        </a>
        {document.evidence ? (
          <a className="button" href={api.getEvidenceUrl({ params })} download>
            {t("signing:document.evidence")}
          </a>
        ) : null}
        {document.signers.some(({ signature }) => signature?.eventAuthority) ? (
          <a className="button" href={api.getEventAuthorityUrl({ params: { event: slug } })} download>
            {t("signing:document.authority")}
          </a>
        ) : null}
        <a className="button" href={address("/verify")}>
          {t("signing:document.check_here")}
        </a>
      </p>
      <p className="quiet signing-long">
        {t("signing:document.facts", { version: document.version, hash: document.currentHash })}
      </p>
    </section>
  );
}
