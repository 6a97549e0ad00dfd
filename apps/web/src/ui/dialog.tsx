import { useEffect, useId, useRef, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { useText } from "./use-text.ts";

interface Props {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  actions?: ReactNode;
}

/** The browser's own modal dialog: focus is kept inside and given back, Escape closes. */
export function Dialog({ open, title, onClose, children, actions }: Props) {
  const { t } = useText();
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        // A click on the backdrop lands on the dialog element itself.
        if (event.target === ref.current) onClose();
      }}
    >
      <div className="dialog-body">
        <header>
          <h2 id={titleId}>{title}</h2>
          <Button look="quiet" onClick={onClose} aria-label={t("common:verb.close")}>
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="M2 2l12 12M14 2L2 14" stroke="currentColor" strokeWidth="1.6" />
            </svg>
          </Button>
        </header>
        {open ? children : null}
        {actions ? <footer>{actions}</footer> : null}
      </div>
    </dialog>
  );
}
