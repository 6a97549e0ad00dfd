import { useEffect, useId, useRef, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { useText } from "./use-text.ts";
import "./drawer.css";

interface Props {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  /** Stand at the lower edge and stay in view while the rest scrolls. */
  actions?: ReactNode;
}

/** A sheet from the side (from below on a phone) over the list it belongs to. Rendered while it is open. */
export function Drawer({ title, onClose, children, actions }: Props) {
  const { t } = useText();
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className="drawer"
      aria-labelledby={titleId}
      onCancel={(event) => {
        // The address decides whether it is open; it closes once the address says so.
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      <div className="drawer-body">
        <header>
          <h2 id={titleId}>{title}</h2>
          <Button look="quiet" onClick={onClose} aria-label={t("common:verb.close")}>
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="M2 2l12 12M14 2L2 14" stroke="currentColor" strokeWidth="1.6" />
            </svg>
          </Button>
        </header>
        <div className="drawer-content">{children}</div>
        {actions ? <footer>{actions}</footer> : null}
      </div>
    </dialog>
  );
}
