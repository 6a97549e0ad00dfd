import { useParams } from "react-router";
import { ButtonLink } from "../../ui/button.tsx";
import { useMultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { StateLine } from "../agreements/agreement-list.tsx";
import { useAgreement } from "../agreements/use-agreement.ts";
import { AgreementFollow } from "../follow-through/agreement/agreement-follow.tsx";
import { useMyEvent } from "./my-event.ts";
import { MyHead } from "./my-head.tsx";

/** What became of an own agreement. */
export default function MyAgreementFollow() {
  const { t } = useText();
  const { agreement: id } = useParams();
  const address = useAddress();
  const multi = useMultiText();
  const { slug } = useMyEvent();
  const to = (one: string) => address(`/my/${slug}/agreements/${one}`);
  return (
    <QueryBoundary query={useAgreement(slug, id)}>
      {(agreement) => (
        <>
          <MyHead
            title={multi(agreement.title)}
            action={<ButtonLink to={to(agreement.id)}>{t("signing:after.agreement")}</ButtonLink>}
          >
            <StateLine agreement={agreement} />
          </MyHead>
          <AgreementFollow slug={slug} agreement={agreement} to={to} />
        </>
      )}
    </QueryBoundary>
  );
}
