import { useRouteLoaderData } from "react-router";
import { useHere, useText } from "./use-text.ts";

/** Light, dark, or as the device says: a plain form, so that it works on pages without scripts. */
export function ThemeSwitch() {
  const { t } = useText();
  const here = useHere();
  const current = useRouteLoaderData<{ theme: string }>("root")?.theme ?? "auto";
  const next = current === "auto" ? "dark" : current === "dark" ? "light" : "auto";
  return (
    <form method="post" action="/theme" className="theme-switch">
      <input type="hidden" name="back" value={here} />
      <button name="theme" value={next} className="button button-quiet" title={t(`common:theme.to_${next}`)}>
        <svg viewBox="0 0 20 20" width="17" height="17" aria-hidden="true">
          <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
        </svg>
        <span className="hidden">{t(`common:theme.to_${next}`)}</span>
      </button>
    </form>
  );
}
