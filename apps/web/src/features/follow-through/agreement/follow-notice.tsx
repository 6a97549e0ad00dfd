import { Link } from "react-router";
import { useMultiText } from "../../../ui/multi-text.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useFollow } from "./use-follow.ts";
import "./agreement-follow.css";

/** How a signed agreement stands, in one line: its step, what is late, and who stopped answering. */
export function FollowNotice({ slug, id, to }: { slug: string; id: string; to: string }) {
  const { t } = useText();
  const multi = useMultiText();
  const { data } = useFollow({ slug, id });
  const ended = data?.steps.some((one) => one.step === "terminated");
  const step = ended
    ? "terminated"
    : (["executed", "started", "registered"] as const).find((one) => data?.steps.some((made) => made.step === one));
  const over = step === "terminated" || step === "executed";
  const overdue = over ? 0 : (data?.lines.filter((line) => line.overdue).length ?? 0);
  const silent = over ? [] : (data?.parties.filter((party) => party.silent) ?? []);
  return (
    <p className="follow-notice">
      <Link className="button button-plain" to={to}>
        {t("signing:after.open")}
      </Link>
      {data ? (
        <Tag tone={step === "executed" ? "confirmed" : step === "terminated" ? "refused" : "neutral"}>
          {t(`signing:step.${step ?? "signed"}`)}
        </Tag>
      ) : null}
      {overdue > 0 ? <Tag tone="attention">{t("signing:follow.overdue", { n: overdue })}</Tag> : null}
      {silent.length > 0 ? (
        <span className="follow-silent">
          {t("signing:follow.silent", { names: silent.map((party) => multi(party.name)).join(", ") })}
        </span>
      ) : null}
    </p>
  );
}
