import { useLocation, Link } from "react-router";
import { formatNumber } from "../../ui/format.ts";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "./console-event.ts";
import { STEPS, type Step } from "./steps.ts";

/** The steps of the journey: a rail on a desk, a sheet that rises from the bottom on a phone. */
export function Rail() {
  const { t } = useText();
  const current = useCurrentStep();
  return (
    <nav className="rail no-print" aria-label={t("console:steps_label")}>
      <ol className="rail-desk">
        {STEPS.map((step) => (
          <StepLine key={step.key} step={step} current={step === current} />
        ))}
      </ol>
      <details className="rail-sheet">
        <summary>
          <span>{current ? t(`console:step.${current.key}`) : t("console:steps_label")}</span>
        </summary>
        <ol>
          {STEPS.map((step) => (
            <StepLine key={step.key} step={step} current={step === current} />
          ))}
        </ol>
      </details>
    </nav>
  );
}

function useCurrentStep(): Step | undefined {
  const { pathname } = useLocation();
  const segment = pathname.split("/")[4] ?? "";
  return STEPS.find((step) => step.path === segment);
}

function StepLine({ step, current }: { step: Step; current: boolean }) {
  const { t, locale } = useText();
  const address = useAddress();
  const { slug, event } = useConsole();
  const number = step.number?.(event.counts);
  const waiting = step.waiting?.(event.counts) ?? 0;
  return (
    <li>
      <Link
        to={address(`/console/${slug}${step.path ? `/${step.path}` : ""}`)}
        aria-current={current ? "page" : undefined}
      >
        <span>{t(`console:step.${step.key}`)}</span>
        {waiting > 0 ? (
          <span className="rail-waiting">
            {formatNumber(waiting, locale)}
            <span className="hidden"> {t("console:waiting", { count: waiting })}</span>
          </span>
        ) : null}
        {number === undefined ? null : <span className="rail-number">{formatNumber(number, locale)}</span>}
      </Link>
    </li>
  );
}
