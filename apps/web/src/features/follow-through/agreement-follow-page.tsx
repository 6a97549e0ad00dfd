import { useParams } from "react-router";
import { ButtonLink } from "../../ui/button.tsx";
import { useMultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { DemonstrationMark } from "../../ui/tag.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { StateLine } from "../agreements/agreement-list.tsx";
import { useAgreement } from "../agreements/use-agreement.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { AgreementFollow } from "./agreement/agreement-follow.tsx";

/** The follow-through of one agreement on the organiser's desk. */
export default function AgreementFollowPage() {
  const { t } = useText();
  const { agreement: id } = useParams();
  const address = useAddress();
  const multi = useMultiText();
  const { slug } = useConsole();
  const to = (one: string) => address(`/console/${slug}/agreements/${one}`);
  return (
    <QueryBoundary query={useAgreement(slug, id)}>
      {(agreement) => (
        <>
          <PageHead
            title={multi(agreement.title)}
            actions={
              <>
                <ButtonLink to={to(agreement.id)}>{t("signing:after.agreement")}</ButtonLink>
                <ButtonLink to={address(`/console/${slug}/follow-through`)}>{t("signing:after.all")}</ButtonLink>
              </>
            }
          >
            {agreement.parties.map((party) => multi(party.name)).join(" × ")} <StateLine agreement={agreement} />{" "}
            {agreement.demonstration ? <DemonstrationMark /> : null}
          </PageHead>
          <AgreementFollow slug={slug} agreement={agreement} to={to} />
        </>
      )}
    </QueryBoundary>
  );
}
