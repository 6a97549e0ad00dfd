import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";
import { ApiError } from "../api/transport.ts";
import { Button } from "./button.tsx";
import { useText } from "./use-text.ts";

interface Message {
  id: number;
  text: string;
  detail?: string | undefined;
  tone: "done" | "wrong";
  undo?: (() => void | Promise<void>) | undefined;
}
interface Toasts {
  /** Says what was done; with `undo` it can be taken back for as long as the message stands. */
  done: (text: string, undo?: () => void | Promise<void>) => void;
  /** Says what the API refused, in its own words. */
  refused: (error: unknown) => void;
}

const ToastContext = createContext<Toasts | undefined>(undefined);
const SHOWN_MS = 8000;
let lastId = 0;

export function useToast(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error("useToast outside ToastProvider");
  return toasts;
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useText();
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const drop = useCallback((id: number) => setMessages((all) => all.filter((message) => message.id !== id)), []);
  const show = useCallback(
    (message: Omit<Message, "id">) => {
      const id = ++lastId;
      setMessages((all) => [...all.slice(-2), { ...message, id }]);
      // A refusal stays until it is read and closed.
      if (message.tone === "done") setTimeout(() => drop(id), SHOWN_MS);
    },
    [drop],
  );
  const toasts = useMemo<Toasts>(
    () => ({
      done: (text, undo) => show({ text, undo, tone: "done" }),
      refused: (error) =>
        error instanceof ApiError
          ? show({ text: error.message, detail: error.detail, tone: "wrong" })
          : show({ text: t("common:offline.title"), detail: t("common:offline.mend"), tone: "wrong" }),
    }),
    [show, t],
  );
  return (
    <ToastContext value={toasts}>
      {children}
      <div className="toasts" role="region" aria-label={t("common:messages")}>
        {messages.map((message) => (
          <div
            key={message.id}
            className={`toast toast-${message.tone}`}
            role={message.tone === "wrong" ? "alert" : "status"}
          >
            <p>
              <strong>{message.text}</strong>
              {message.detail ? <span>{message.detail}</span> : null}
            </p>
            {message.undo ? (
              <Button
                look="quiet"
                onClick={() => {
                  drop(message.id);
                  void Promise.resolve(message.undo?.()).catch(toasts.refused);
                }}
              >
                {t("common:verb.undo")}
              </Button>
            ) : null}
            <Button look="quiet" onClick={() => drop(message.id)}>
              {t("common:verb.close")}
            </Button>
          </div>
        ))}
      </div>
    </ToastContext>
  );
}
