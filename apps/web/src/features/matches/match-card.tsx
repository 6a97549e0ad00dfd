import { useId, type ReactNode } from "react";
import { useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import { EvidencePairs } from "./evidence-pairs.tsx";
import { MatchSide } from "./match-side.tsx";
import { formatShare, SHOWN_CONCEPTS, type Match } from "./match-words.ts";
import { ScoreParts } from "./score-parts.tsx";
import { SaidVerdict, Verdict } from "./verdict.tsx";
import "./matches.css";

const SIDES = ["need", "offer"] as const;

interface Props {
  slug: string;
  match: Match;
  /** The sides the reader may speak for: both for the organisers, the own one for a participant. */
  speaksFor: readonly ("need" | "offer")[];
  children?: ReactNode;
}

/** A match that says why: both sides in their own words, each pair of phrases with what it speaks of, the parts of the score. */
export function MatchCard({ slug, match, speaksFor, children }: Props) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const id = useId();
  const evidence = match.evidence.slice(0, SHOWN_CONCEPTS);
  const name = (side: "need" | "offer") => {
    const { organisation } = match[side];
    return organisation ? multi(organisation.name) : t("thread:listing.anonymous_owner");
  };
  const wants = (side: "need" | "offer") => {
    const said = match.verdicts[side]?.verdict;
    return said === "must" || said === "meet";
  };
  return (
    <article className="match" aria-labelledby={id}>
      <h2 className="hidden" id={id}>
        {t("thread:match.between", { need: name("need"), offer: name("offer") })}
      </h2>
      <MatchSide side="need" listing={match.need} evidence={evidence} />
      <div className="match-score">
        <p>
          <b>{formatShare(match.score, locale)}</b>
          <span>{SIDES.every(wants) ? t("market:verdict.mutual") : t("thread:match.mutual")}</span>
        </p>
      </div>
      <MatchSide side="offer" listing={match.offer} evidence={evidence} />
      <div className="match-why">
        <EvidencePairs match={match} />
        <ScoreParts parts={match.parts} />
      </div>
      <div className="match-foot">
        <dl className="match-said">
          {SIDES.map((side) => (
            <div key={side}>
              <dt>
                {speaksFor.length === 1
                  ? t(speaksFor[0] === side ? "market:verdict.yours" : "market:verdict.theirs")
                  : t("market:verdict.of", { organisation: name(side) })}
              </dt>
              <dd>
                {speaksFor.includes(side) ? (
                  <>
                    <Verdict
                      slug={slug}
                      match={match}
                      side={side}
                      label={t("market:verdict.of", { organisation: name(side) })}
                    />
                    {match.verdicts[side]?.byOrganiser ? (
                      <span className="faint">{t("market:verdict.by_organiser")}</span>
                    ) : null}
                  </>
                ) : (
                  <SaidVerdict match={match} side={side} />
                )}
              </dd>
            </div>
          ))}
        </dl>
        <div className="match-actions">{children}</div>
      </div>
    </article>
  );
}
