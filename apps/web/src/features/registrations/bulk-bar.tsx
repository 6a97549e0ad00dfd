import { Button } from "../../ui/button.tsx";
import { useText } from "../../ui/use-text.ts";
import { MOST_AT_ONCE, useDecide, type Participant } from "./decide.ts";

/** What can be done with everyone chosen; stands at the lower edge while anyone is. */
export function BulkBar({ people, onDone }: { people: readonly Participant[]; onDone: () => void }) {
  const { t } = useText();
  const { decide, busy } = useDecide(onDone);
  const some = people.slice(0, MOST_AT_ONCE);
  return (
    <div className="bulk-bar" role="region" aria-label={t("organise:registration.chosen", { count: some.length })}>
      <p role="status">{t("organise:registration.chosen", { count: some.length })}</p>
      <Button look="primary" disabled={busy} onClick={() => decide(some, "approved")}>
        {t("common:verb.approve")}
      </Button>
      <Button look="danger" disabled={busy} onClick={() => decide(some, "declined")}>
        {t("common:verb.decline")}
      </Button>
      <Button look="quiet" onClick={onDone}>
        {t("organise:registration.choose_none")}
      </Button>
    </div>
  );
}
