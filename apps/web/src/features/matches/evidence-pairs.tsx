import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import { formatShare, SHOWN_CONCEPTS, wordsOf, type Evidence, type Match } from "./match-words.ts";

type Pair = Pick<Match, "need" | "offer"> & { readonly evidence: readonly Evidence[] };

/** Each pair of phrases side by side as both wrote them, what both speak of where neither word says it, and the share between them. */
export function EvidencePairs({ match }: { match: Pair }) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const saysMore = (item: Evidence, { need, offer }: Pair) => {
    const name = multi(item.label).toLowerCase();
    return [wordsOf(need, item.need), wordsOf(offer, item.offer)].every((words) => words.toLowerCase() !== name);
  };
  const shown = match.evidence.slice(0, SHOWN_CONCEPTS);
  if (shown.length === 0) return <p className="quiet match-no-words">{t("thread:match.no_words")}</p>;
  return (
    <ul className="pairs" aria-label={t("market:evidence.title")}>
      {shown.map((item, index) => (
        <li key={index} className={`concept-${index}`}>
          <span>
            <span lang={item.need.locale} className="pair-words">
              {wordsOf(match.need, item.need)}
            </span>
            {saysMore(item, match) ? (
              <span className="pair-concept">
                <MultiText text={item.label} />
              </span>
            ) : null}
          </span>
          <span className="pair-share" title={t("market:evidence.share")}>
            {formatShare(item.weight, locale)}
          </span>
          <span lang={item.offer.locale} className="pair-words">
            {wordsOf(match.offer, item.offer)}
          </span>
        </li>
      ))}
    </ul>
  );
}
