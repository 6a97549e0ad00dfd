import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { useText } from "../../../ui/use-text.ts";
import type { Agreement } from "../../agreements/agreement-fields.ts";
import { Answers } from "./answers.tsx";
import { Changes } from "./changes.tsx";
import { Payments } from "./payments.tsx";
import { Plan } from "./plan.tsx";
import { RegistrationForm } from "./registration-form.tsx";
import { StepTrack } from "./step-track.tsx";
import { useFollow } from "./use-follow.ts";
import "../../../ui/lines.css";
import "../../agreements/agreements.css";
import "../../listings/listings.css";
import "./agreement-follow.css";

interface Props {
  slug: string;
  agreement: Agreement;
  /** The address of another agreement, seen by the same reader. */
  to: (id: string) => string;
}

/** What became of one signed agreement: how far it came, what is planned and paid, and who answers. */
export function AgreementFollow({ slug, agreement, to }: Props) {
  const { t } = useText();
  const place = { slug, id: agreement.id };
  const signed = agreement.signedAt !== null;
  const query = useFollow(place, signed);
  if (!signed)
    return <EmptyState title={t("signing:after.not_signed")}>{t("signing:after.not_signed_next")}</EmptyState>;
  return (
    <QueryBoundary query={query} lines={10}>
      {(follow) => (
        <>
          <StepTrack place={place} follow={follow} agreement={agreement} />
          <div className="follow-columns">
            <div>
              <Plan place={place} follow={follow} agreement={agreement} />
              <Payments place={place} follow={follow} agreement={agreement} />
            </div>
            <div>
              <Answers place={place} follow={follow} />
              <Changes place={place} follow={follow} agreement={agreement} to={to} />
            </div>
          </div>
          {agreement.kind === "contract" ? <RegistrationForm place={place} /> : null}
        </>
      )}
    </QueryBoundary>
  );
}
