import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { api } from "../../api/client.generated.ts";
import { ApiError } from "../../api/transport.ts";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import { dropSignature, onQueueChange, queuedSignatures } from "./signing-queue.ts";

const EVERY_MS = 8000;

/** Sends what was signed without a network as soon as there is one; what the server refuses is said, never dropped in silence. */
export function SendQueued() {
  const { t } = useText();
  const toast = useToast();
  const client = useQueryClient();
  const [count, setCount] = useState(() => queuedSignatures().length);
  const busy = useRef(false);
  useEffect(() => {
    const send = async () => {
      if (busy.current) return;
      busy.current = true;
      for (const { slug, agreementId, ...body } of queuedSignatures()) {
        const signature = { slug, agreementId, ...body };
        try {
          await api.confirmAgreement({ params: { event: slug, agreement: agreementId }, body });
          dropSignature(signature);
          toast.done(t("signing:offline.sent"));
        } catch (error) {
          // Without an answer it waits on; an answer is final: a signature that had arrived, or a reason that a person must read.
          if (!(error instanceof ApiError) || error.status >= 500 || error.status === 401) break;
          dropSignature(signature);
          if (error.code === "already_confirmed") toast.done(t("signing:offline.sent"));
          else toast.refused(error);
        }
        for (const key of ["agreement", "agreements"]) void client.invalidateQueries({ queryKey: [key, slug] });
      }
      busy.current = false;
    };
    const count = () => setCount(queuedSignatures().length);
    const stop = onQueueChange(count);
    const now = () => void send();
    const timer = setInterval(now, EVERY_MS);
    window.addEventListener("online", now);
    now();
    return () => {
      stop();
      clearInterval(timer);
      window.removeEventListener("online", now);
    };
  }, [client, t, toast]);
  return count > 0 ? (
    <p className="listing-note" role="status">
      {t("signing:offline.waiting", { n: count })}
    </p>
  ) : null;
}
