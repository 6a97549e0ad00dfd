import { formatNumber } from "../../ui/format.ts";
import { useText } from "../../ui/use-text.ts";
import { FindingList } from "./finding-list.tsx";
import type { ReplayState } from "./use-replay.ts";

/** The one thing to see: whether the register holds, and if not, why. */
export function Verdict({ state }: { state: ReplayState }) {
  const { t, locale } = useText();
  if (state.kind === "progress") {
    const { done, total } = state;
    return (
      <section className="register-verdict" aria-live="polite">
        <p className="register-verdict-title">
          {t("register:monitor.reading", { done: formatNumber(done, locale), total: formatNumber(total, locale) })}
        </p>
        <progress max={Math.max(total, 1)} value={done} aria-label={t("register:monitor.title")} />
      </section>
    );
  }
  if (state.kind === "empty")
    return (
      <section className="register-verdict" aria-live="polite">
        <p className="register-verdict-title">{t("register:monitor.empty")}</p>
        <p className="quiet">{t("register:monitor.empty_next")}</p>
      </section>
    );
  if (state.kind === "unreachable")
    return (
      <section className="register-verdict register-verdict-fails" role="alert">
        <p className="register-verdict-title">{t("register:monitor.unreachable")}</p>
      </section>
    );
  const { findings } = state.report;
  const fails = findings.some(({ severity }) => severity === "error");
  return (
    <section
      className={`register-verdict register-verdict-${fails ? "fails" : "holds"}`}
      role={fails ? "alert" : "status"}
    >
      <p className="register-verdict-title">
        <span aria-hidden="true">{fails ? "✗" : "✓"}</span> {t(`register:monitor.${fails ? "fails" : "holds"}`)}
      </p>
      <FindingList findings={findings} />
    </section>
  );
}
