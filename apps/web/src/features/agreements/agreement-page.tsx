import { useParams } from "react-router";
import { ButtonLink } from "../../ui/button.tsx";
import { useMultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { DemonstrationMark } from "../../ui/tag.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { useMay } from "../console/use-may.ts";
import { StateLine } from "./agreement-list.tsx";
import { AgreementView } from "./agreement-view.tsx";
import { useAgreement } from "./use-agreement.ts";

/** One agreement on the organiser's desk. */
export default function AgreementPage() {
  const { t } = useText();
  const { agreement: id } = useParams();
  const address = useAddress();
  const multi = useMultiText();
  const { slug } = useConsole();
  const may = useMay();
  const query = useAgreement(slug, id);
  const base = address(`/console/${slug}/agreements`);
  return (
    <QueryBoundary query={query}>
      {(agreement) => (
        <>
          <PageHead
            title={multi(agreement.title)}
            actions={<ButtonLink to={base}>{t("console:step.agreements")}</ButtonLink>}
          >
            <StateLine agreement={agreement} /> {agreement.demonstration ? <DemonstrationMark /> : null}
          </PageHead>
          <AgreementView
            slug={slug}
            agreement={agreement}
            staff={may.organise}
            ownOrganisationId={null}
            editTo={`${base}/${agreement.id}/edit`}
            masterTo={(master) => `${base}/${master}`}
          />
        </>
      )}
    </QueryBoundary>
  );
}
