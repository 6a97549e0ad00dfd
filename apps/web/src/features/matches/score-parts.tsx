import { useText } from "../../ui/use-text.ts";
import { formatShare, type Match } from "./match-words.ts";

const PARTS = ["text", "model", "industry", "kind", "region", "role", "languages", "validity", "interest"] as const;
const STRONG = 0.66;
const FAIR = 0.33;

/** The parts of a score as bars: what each is, how strong in a word and a number, and what it means, in place. */
export function ScoreParts({ parts, open = false }: { parts: Match["parts"]; open?: boolean }) {
  const { t, locale } = useText();
  const shown = PARTS.filter((part) => parts[part] !== undefined);
  return (
    <details className="match-parts" open={open}>
      <summary>{t("market:part.title")}</summary>
      <dl>
        {shown.map((part) => {
          const value = parts[part]!;
          const word = value >= STRONG ? "strong" : value >= FAIR ? "fair" : "weak";
          return (
            <div key={part}>
              <dt>{t(`market:part.${part}`)}</dt>
              <dd>
                <span className="part-bar" data-word={word}>
                  <meter min={0} max={1} value={value} aria-label={t(`market:part.${part}`)} />
                </span>
                <span className="part-word">
                  {t(`market:part.${word}`)} <span className="faint">{formatShare(value, locale)}</span>
                </span>
                <span className="part-help">{t(`market:part.help.${part}`)}</span>
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
