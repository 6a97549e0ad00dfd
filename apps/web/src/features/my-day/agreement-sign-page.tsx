import { useParams } from "react-router";
import { ButtonLink } from "../../ui/button.tsx";
import { useMultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { StateLine } from "../agreements/agreement-list.tsx";
import { useAgreement } from "../agreements/use-agreement.ts";
import { SigningView } from "../signing/signing-view.tsx";
import { useMyEvent } from "./my-event.ts";
import { MyHead } from "./my-head.tsx";

/** Reads and signs the document of an own agreement. */
export default function MyAgreementSigning() {
  const { t } = useText();
  const { agreement: id } = useParams();
  const address = useAddress();
  const multi = useMultiText();
  const { slug } = useMyEvent();
  return (
    <QueryBoundary query={useAgreement(slug, id)}>
      {(agreement) => (
        <>
          <MyHead
            title={multi(agreement.title)}
            action={
              <ButtonLink to={address(`/my/${slug}/agreements/${agreement.id}`)}>{t("my:nav.agreements")}</ButtonLink>
            }
          >
            <StateLine agreement={agreement} />
          </MyHead>
          <SigningView slug={slug} agreementId={agreement.id} />
        </>
      )}
    </QueryBoundary>
  );
}
