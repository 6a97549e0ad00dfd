import { useId, type ReactNode } from "react";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import { MatchSide } from "./match-side.tsx";
import { formatShare, SHOWN_CONCEPTS, type Match } from "./match-words.ts";
import { Verdict } from "./verdict.tsx";
import "./matches.css";

const PARTS = ["text", "kind", "industry", "region", "role", "languages", "validity", "forNeed", "forOffer"];

interface Props {
  slug: string;
  match: Match;
  /** May the reader say "must", "meet" or "no". */
  mayJudge: boolean;
  children?: ReactNode;
}

/** A match that says why: both sides in their own words, lines of one kind under what both speak of, the score and its parts. */
export function MatchCard({ slug, match, mayJudge, children }: Props) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const id = useId();
  const evidence = match.evidence.slice(0, SHOWN_CONCEPTS);
  const parts = PARTS.filter((part) => match.parts[part] !== undefined);
  const name = (listing: Match["need"]) =>
    listing.organisation ? multi(listing.organisation.name) : t("thread:listing.anonymous_owner");
  return (
    <article className="match" aria-labelledby={id}>
      <h2 className="hidden" id={id}>
        {t("thread:match.between", { need: name(match.need), offer: name(match.offer) })}
      </h2>
      <MatchSide side="need" listing={match.need} evidence={evidence} />
      <div className="match-score">
        <p>
          <b>{formatShare(match.score, locale)}</b>
          <span>{t("thread:match.mutual")}</span>
        </p>
      </div>
      <MatchSide side="offer" listing={match.offer} evidence={evidence} />
      <div className="match-why">
        {evidence.length > 0 ? (
          <ul className="match-concepts" aria-label={t("thread:match.concepts")}>
            {evidence.map((item, index) => (
              <li key={index} className={`concept-key concept-${index}`}>
                <MultiText text={item.label} /> <span className="faint">{formatShare(item.weight, locale)}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p className="quiet">{t("thread:match.no_words")}</p>
        )}
        <details className="match-parts">
          <summary>{t("thread:match.parts")}</summary>
          <dl>
            {parts.map((part) => (
              <div key={part}>
                <dt>{t(`thread:match.part.${part}`)}</dt>
                <dd>
                  <meter min={0} max={1} value={match.parts[part]} aria-label={t(`thread:match.part.${part}`)} />
                  {formatShare(match.parts[part]!, locale)}
                </dd>
              </div>
            ))}
          </dl>
        </details>
        <div className="match-actions">
          {mayJudge ? <Verdict slug={slug} match={match} /> : null}
          {children}
        </div>
      </div>
    </article>
  );
}
