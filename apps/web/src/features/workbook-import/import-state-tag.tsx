import type { Answer } from "../../api/transport.ts";
import { Tag, type Tone } from "../../ui/tag.tsx";
import { useText } from "../../ui/use-text.ts";

type State = Answer<"getImport">["state"];
const TONE: Record<State, Tone> = {
  reading: "neutral",
  ready: "attention",
  applying: "neutral",
  applied: "confirmed",
  undone: "neutral",
  failed: "refused",
};

export function ImportStateTag({ state }: { state: State }) {
  const { t } = useText();
  return <Tag tone={TONE[state]}>{t(`organise:import.state_${state}`)}</Tag>;
}
