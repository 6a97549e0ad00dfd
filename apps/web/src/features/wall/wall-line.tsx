import type { Answer } from "../../api/transport.ts";
import { formatTime } from "../../ui/format.ts";
import { ValueText } from "../../ui/money-text.tsx";
import { MultiText } from "../../ui/multi-text.tsx";
import { DemonstrationMark } from "../../ui/tag.tsx";
import { useText } from "../../ui/use-text.ts";

/** One signing: when, who with whom and what about, for how much. Corrected and withdrawn ones stay and say so. */
export function WallLine({ line, zone }: { line: Answer<"getWall">["lines"][number]; zone: string }) {
  const { t, locale } = useText();
  return (
    <li data-agreement={line.agreementId} className={line.withdrawn ? "wall-withdrawn" : undefined}>
      <time dateTime={line.at}>{formatTime(line.at, zone, locale)}</time>
      <div>
        <p className="wall-parties">
          {line.parties.map((party, position) => (
            <span key={position}>
              {position > 0 ? <span className="wall-cross"> × </span> : null}
              <MultiText text={party} />
            </span>
          ))}
        </p>
        <p className="wall-subject">
          {t(`glossary:agreementKind.${line.kind}`)} · <MultiText text={line.title} />
          {line.corrected ? <span className="wall-corrected"> · {t("public:agreements.corrected")}</span> : null}
          {line.withdrawn ? <span className="wall-corrected"> · {t("public:agreements.withdrawn")}</span> : null}{" "}
          {line.demonstration ? <DemonstrationMark short /> : null}
        </p>
        {line.changes.map((change) => (
          <p key={change.at} className="wall-reason">
            <time dateTime={change.at}>{formatTime(change.at, zone, locale)}</time>{" "}
            {t(`signing:wall.reason.${change.type}`, { reason: change.reason })}
          </p>
        ))}
      </div>
      <p className="wall-value">
        <ValueText value={line.value} />
      </p>
    </li>
  );
}
