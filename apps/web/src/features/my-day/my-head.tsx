import type { ReactNode } from "react";
import { useMultiText } from "../../ui/multi-text.tsx";
import { useMyEvent } from "./my-event.ts";

/** The head of a participant's page: its title (also the document's), one line, its action. */
export function MyHead({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  const { event } = useMyEvent();
  const multi = useMultiText();
  return (
    <header className="my-head">
      <title>{`${title} · ${multi(event.name)}`}</title>
      <div>
        <h1>{title}</h1>
        {children ? <p className="quiet">{children}</p> : null}
      </div>
      {action}
    </header>
  );
}
