import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { useText } from "./use-text.ts";

/** Nothing here yet, and the next step. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="state">
      <RiverMark />
      <p className="state-title">{title}</p>
      {children ? <div className="state-text">{children}</div> : null}
      {action ? <div className="state-action">{action}</div> : null}
    </div>
  );
}

/** What went wrong, where, and how to mend it. */
export function ErrorState({
  title,
  detail,
  retry,
}: {
  title: string;
  detail?: string | undefined;
  retry?: () => void;
}) {
  const { t } = useText();
  return (
    <div className="state state-error" role="alert">
      <p className="state-title">{title}</p>
      {detail ? <p className="state-text">{detail}</p> : null}
      {retry ? (
        <div className="state-action">
          <Button onClick={retry}>{t("common:verb.retry")}</Button>
        </div>
      ) : null}
    </div>
  );
}

/** Lines where text will stand; says "loading" to those who cannot see them. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const { t } = useText();
  return (
    <div className="skeleton" role="status" aria-label={t("common:loading")}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" style={{ inlineSize: `${92 - ((line * 17) % 41)}%` }} />
      ))}
    </div>
  );
}

/** Two lines of a river, the only ornament. */
export function RiverMark() {
  return (
    <svg className="river-mark" viewBox="0 0 120 20" aria-hidden="true" focusable="false">
      <path d="M0 12C20 2 34 18 56 10s34-8 64-2" />
      <path d="M0 17C20 7 34 23 56 15s34-8 64-2" opacity=".45" />
    </svg>
  );
}
