import { ApiError } from "../../api/transport.ts";
import { ErrorState } from "../../ui/states.tsx";
import { useText } from "../../ui/use-text.ts";

/** What the API refused, in its own words; a lost connection in ours. Nothing when there is no error. */
export function Refusal({ error }: { error: unknown }) {
  const { t } = useText();
  if (!error) return null;
  if (error instanceof ApiError) return <ErrorState title={error.message} detail={error.detail} />;
  return <ErrorState title={t("common:offline.title")} detail={t("common:offline.mend")} />;
}
