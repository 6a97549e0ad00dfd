import { useParams } from "react-router";
import { ButtonLink } from "../../ui/button.tsx";
import { useMultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { StateLine } from "../agreements/agreement-list.tsx";
import { useAgreement } from "../agreements/use-agreement.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { SigningView } from "./signing-view.tsx";

/** The document of an agreement on the organiser's desk. */
export default function SigningPage() {
  const { t } = useText();
  const { agreement: id } = useParams();
  const address = useAddress();
  const multi = useMultiText();
  const { slug } = useConsole();
  return (
    <QueryBoundary query={useAgreement(slug, id)}>
      {(agreement) => (
        <>
          <PageHead
            title={multi(agreement.title)}
            actions={
              <ButtonLink to={address(`/console/${slug}/agreements/${agreement.id}`)}>
                {t("console:step.agreements")}
              </ButtonLink>
            }
          >
            <StateLine agreement={agreement} />
          </PageHead>
          <SigningView slug={slug} agreementId={agreement.id} />
        </>
      )}
    </QueryBoundary>
  );
}
