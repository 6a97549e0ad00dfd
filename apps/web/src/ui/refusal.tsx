import { ApiError } from "../api/transport.ts";
import { ErrorState } from "./states.tsx";
import { useText } from "./use-text.ts";

/** A refused change, shown where it was asked for: what happened and how to mend it, in the API's own words. */
export function Refusal({ error }: { error: unknown }) {
  const { t } = useText();
  if (!error) return null;
  if (error instanceof ApiError) return <ErrorState title={error.message} detail={error.detail} />;
  return <ErrorState title={t("common:offline.title")} detail={t("common:offline.mend")} />;
}
