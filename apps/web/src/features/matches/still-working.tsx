import { Button } from "../../ui/button.tsx";
import { useText } from "../../ui/use-text.ts";
import "../runs/run-progress.css";
import "./still-working.css";

/** An answer that is being worked out is asked for again at once, and waited for: closing that request stops the work. */
export const ASK_AGAIN_MS = 50;
const WAIT_MS = 20_000;

/** How long to let the server wait: at first as long as anybody wants to see nothing, then until there is an answer. */
export function waitFor(isPending: boolean): { waitMs?: number } {
  return isPending ? { waitMs: WAIT_MS } : {};
}

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
