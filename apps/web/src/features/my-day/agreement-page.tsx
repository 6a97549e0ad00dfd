import { useParams } from "react-router";
import { useMultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { DemonstrationMark } from "../../ui/tag.tsx";
import { useAddress } from "../../ui/use-text.ts";
import { StateLine } from "../agreements/agreement-list.tsx";
import { AgreementView } from "../agreements/agreement-view.tsx";
import { useAgreement } from "../agreements/use-agreement.ts";
import { useMyDay, useMyEvent } from "./my-event.ts";
import { MyHead } from "./my-head.tsx";

/** One own agreement, to read and to confirm. */
export default function MyAgreement() {
  const { agreement: id } = useParams();
  const address = useAddress();
  const multi = useMultiText();
  const { slug } = useMyEvent();
  const day = useMyDay(slug);
  const query = useAgreement(slug, id);
  const base = address(`/my/${slug}/agreements`);
  return (
    <QueryBoundary query={query}>
      {(agreement) => (
        <>
          <MyHead title={multi(agreement.title)}>
            <StateLine agreement={agreement} /> {agreement.demonstration ? <DemonstrationMark /> : null}
          </MyHead>
          <AgreementView
            slug={slug}
            agreement={agreement}
            staff={false}
            ownOrganisationId={day.data?.organisationId ?? null}
            editTo={`${base}/${agreement.id}/edit`}
            masterTo={(master) => `${base}/${master}`}
          />
        </>
      )}
    </QueryBoundary>
  );
}
