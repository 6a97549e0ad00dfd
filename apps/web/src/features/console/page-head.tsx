import type { ReactNode } from "react";
import { useMultiText } from "../../ui/multi-text.tsx";
import { useConsole } from "./console-event.ts";

/** The head of a console page: its title (also the document's), one line of explanation, the page's actions. */
export function PageHead({ title, children, actions }: { title: string; children?: ReactNode; actions?: ReactNode }) {
  const { event } = useConsole();
  const multi = useMultiText();
  return (
    <header className="page-head">
      <title>{`${title} · ${multi(event.name)}`}</title>
      <div>
        <h1>{title}</h1>
        {children ? <p className="page-head-text">{children}</p> : null}
      </div>
      {actions ? <div className="page-head-actions">{actions}</div> : null}
    </header>
  );
}
