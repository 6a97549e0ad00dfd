import { useNavigate, useParams, useSearchParams } from "react-router";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { AgreementEditor } from "./agreement-editor.tsx";

/** Proposing an agreement, or changing a proposal, for the organisers. */
export default function AgreementEditPage() {
  const { t } = useText();
  const { agreement: id } = useParams();
  const [search] = useSearchParams();
  const address = useAddress();
  const navigate = useNavigate();
  const { slug, event } = useConsole();
  return (
    <>
      <PageHead title={t(id ? "thread:agreement.change" : "thread:agreement.propose")}>
        {t("thread:agreement.propose_lead")}
      </PageHead>
      <AgreementEditor
        event={event}
        agreementId={id}
        meetingId={search.get("meeting")}
        own={null}
        onSaved={(agreement) => void navigate(address(`/console/${slug}/agreements/${agreement.id}`))}
      />
    </>
  );
}
