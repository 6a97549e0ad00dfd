import type { Answer } from "../../../api/transport.ts";
import { useText } from "../../../ui/use-text.ts";

type Reason = Answer<"getRulesPreview">["short"][number]["reasons"][number];

/** What stands between a listing and a good match, in words, each reason once. */
export function ShortReasons({ reasons }: { reasons: readonly Reason[] }) {
  const { t } = useText();
  return <>{[...new Set(reasons.map(({ code }) => code))].map((code) => t(`market:reason.${code}`)).join(" · ")}</>;
}
