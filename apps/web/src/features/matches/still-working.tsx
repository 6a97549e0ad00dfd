import { Button } from "../../ui/button.tsx";
import { useText } from "../../ui/use-text.ts";
import "../runs/run-progress.css";
import "./still-working.css";

/** How often an answer that is being worked out is asked for again. */
export const ASK_AGAIN_MS = 500;

/** That an answer is being worked out, and the way out of waiting for it. */
export function StillWorking({ label, onStop }: { label: string; onStop: () => void }) {
  const { t } = useText();
  return (
    <div className="still-working" role="status">
      <progress className="run-bar" aria-label={label} />
      <p className="quiet">{label}</p>
      <Button look="quiet" onClick={onStop}>
        {t("common:verb.cancel")}
      </Button>
    </div>
  );
}
