import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { api } from "../../api/client.generated.ts";
import { addressOf } from "../../api/transport.ts";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";

export type Reply = "accepted" | "declined" | "withdrawn";
const HOLD_MS = 6000;

/**
 * An answer cannot be unsaid at the other side, so it is held back for a few seconds in which it can be undone here.
 * Closing the page sends what is still held.
 */
export function useReply(slug: string) {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const timers = useRef(new Map<string, { timer: number; reply: Reply }>());
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set());
  const release = useCallback((id: string) => {
    clearTimeout(timers.current.get(id)?.timer);
    timers.current.delete(id);
    setHeld((before) => new Set([...before].filter((other) => other !== id)));
  }, []);

  useEffect(() => {
    const waiting = timers.current;
    const flush = () => {
      for (const [id, { timer, reply }] of waiting) {
        clearTimeout(timer);
        const address = addressOf("/events/{event}/requests/{request}/answer", {
          params: { event: slug, request: id },
        });
        navigator.sendBeacon(address, new Blob([JSON.stringify({ answer: reply })], { type: "application/json" }));
      }
      waiting.clear();
    };
    addEventListener("pagehide", flush);
    return () => removeEventListener("pagehide", flush);
  }, [slug]);

  const send = async (id: string, reply: Reply) => {
    timers.current.delete(id);
    try {
      await api.answerRequest({ params: { event: slug, request: id }, body: { answer: reply } });
    } catch (error) {
      toast.refused(error);
    }
    await client.invalidateQueries({ queryKey: ["requests", slug] });
    for (const key of ["event", "meetings", "matches"]) void client.invalidateQueries({ queryKey: [key, slug] });
    release(id);
  };
  const answer = (request: { id: string }, reply: Reply) => {
    const timer = window.setTimeout(() => void send(request.id, reply), HOLD_MS);
    timers.current.set(request.id, { timer, reply });
    setHeld((before) => new Set([...before, request.id]));
    toast.done(t(`thread:request.done_${reply}`), () => release(request.id));
  };
  return { answer, held };
}
