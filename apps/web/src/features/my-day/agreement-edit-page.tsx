import { useNavigate, useParams, useSearchParams } from "react-router";
import { EmptyState, Skeleton } from "../../ui/states.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { AgreementEditor } from "../agreements/agreement-editor.tsx";
import { useMyEvent, useOwnOrganisation } from "./my-event.ts";
import { MyHead } from "./my-head.tsx";

/** Proposing an agreement in the own organisation's name, or changing a proposal. */
export default function MyAgreementEdit() {
  const { t } = useText();
  const { agreement: id } = useParams();
  const [search] = useSearchParams();
  const address = useAddress();
  const navigate = useNavigate();
  const { slug, event } = useMyEvent();
  const own = useOwnOrganisation(slug);
  return (
    <>
      <MyHead title={t(id ? "thread:agreement.change" : "thread:agreement.propose")}>
        {t("thread:agreement.propose_lead")}
      </MyHead>
      {own.loading ? (
        <Skeleton lines={8} />
      ) : own.organisation ? (
        <AgreementEditor
          event={event}
          agreementId={id}
          meetingId={search.get("meeting")}
          own={own.organisation}
          onSaved={(agreement) => void navigate(address(`/my/${slug}/agreements/${agreement.id}`))}
        />
      ) : (
        <EmptyState title={t("my:no_organisation.title")}>{t("my:no_organisation.next")}</EmptyState>
      )}
    </>
  );
}
