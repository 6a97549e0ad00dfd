import { api } from "../../../api/client.generated.ts";
import type { Answer } from "../../../api/transport.ts";
import { Button, ButtonLink } from "../../../ui/button.tsx";
import { langFor, MultiText } from "../../../ui/multi-text.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useAddress, useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { useChange } from "../../console/use-change.ts";
import { SideTag } from "../../listings/listing-facts.tsx";
import { textFor, type Listing } from "../../listings/listing-fields.ts";
import { EvidencePairs } from "../evidence-pairs.tsx";
import { formatShare, wordsOf } from "../match-words.ts";
import { ScoreParts } from "../score-parts.tsx";

type Why = Answer<"explainNoMatch">["answers"][number];
const SIDES = ["need", "offer"] as const;

/** One listing of the other organisation: the reason in words, what there is of common words, and the button that helps. */
export function WhyAnswer({ own, answer }: { own: Listing; answer: Why }) {
  const { t, locale } = useText();
  const { other } = answer;
  const [need, offer] = own.side === "need" ? [own, other] : [other, own];
  const text = textFor(other, locale);
  const kinds = {
    need: t(`glossary:listingKind.${need.kind}`),
    offer: t(`glossary:listingKind.${offer.kind}`),
  };
  return (
    <li className="why-answer">
      <p className="why-other">
        <SideTag side={other.side} /> <strong lang={langFor(text.locale, locale)}>{text.title}</strong>
        {answer.score === null ? null : <span className="why-score">{formatShare(answer.score, locale)}</span>}
      </p>
      <p className="why-reason">{t(`market:why.${answer.reason}`, kinds)}</p>
      {answer.rule ? (
        <p className="quiet">
          {[
            answer.rule.kind ? t(`market:rules.kind.${answer.rule.kind}`) : "",
            answer.rule.reason ? t("market:why.rule_reason", { reason: answer.rule.reason }) : "",
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      ) : null}
      {answer.full ? <p className="quiet">{t("market:why.full")}</p> : null}
      {answer.reason === "text_too_far" ? <Nearest need={need} offer={offer} answer={answer} /> : null}
      {answer.reason === "outranked" || answer.reason === "quota_reached" ? <Places answer={answer} /> : null}
      {answer.score !== null && answer.reason !== "text_too_far" ? (
        <>
          {answer.evidence.length > 0 ? <EvidencePairs match={{ need, offer, evidence: answer.evidence }} /> : null}
          <ScoreParts parts={answer.parts} />
        </>
      ) : null}
      <Help own={own} answer={answer} />
    </li>
  );
}

/** What little both say, or what each text turns on. */
function Nearest({ need, offer, answer }: { need: Listing; offer: Listing; answer: Why }) {
  const { t } = useText();
  const words = { need, offer };
  return (
    <>
      {answer.evidence.length > 0 ? (
        <>
          <p className="faint">{t("market:why.nearest")}</p>
          <EvidencePairs match={{ need, offer, evidence: answer.evidence }} />
        </>
      ) : (
        <p className="quiet">{t("market:why.no_words")}</p>
      )}
      <dl className="why-subjects">
        {SIDES.map((side) =>
          answer.subjects[side].length === 0 ? null : (
            <div key={side}>
              <dt>{t(`glossary:listingSide.${side}`)}</dt>
              <dd>
                {answer.subjects[side].map((span, index) => (
                  <span key={index} lang={span.locale}>
                    {wordsOf(words[side], span)}
                  </span>
                ))}
              </dd>
            </div>
          ),
        )}
      </dl>
    </>
  );
}

function Places({ answer }: { answer: Why }) {
  const { t, locale } = useText();
  return (
    <dl className="why-places">
      {SIDES.map((side) => {
        const standing = side === "need" ? answer.forNeed : answer.forOffer;
        if (!standing) return null;
        return (
          <div key={side}>
            <dt>{t("market:why.place", { place: standing.place, side: t(`glossary:listingSide.${side}`) })}</dt>
            <dd>
              {standing.before.length > 0 ? <span className="faint">{t("market:why.before")}: </span> : null}
              {standing.before.map(({ listing }, index) => (
                <span key={listing.id}>
                  {index > 0 ? "; " : ""}
                  <MultiText text={listing.organisation?.name} /> “{textFor(listing, locale).title}”
                </span>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The one thing that helps: lift what stands between, look at the rules or the match, or propose a meeting all the same. */
function Help({ own, answer }: { own: Listing; answer: Why }) {
  const { t } = useText();
  const address = useAddress();
  const toast = useToast();
  const { slug } = useConsole();
  const [a, b] = [own.organisation?.id, answer.other.organisation?.id];
  const putBack = useChange(() =>
    api.addExclusion({
      params: { event: slug },
      body: { aId: a!, bId: b!, kind: exclusionKind(answer), reason: answer.rule?.reason ?? "" },
    }),
  );
  const lift = useChange(() => api.removeExclusion({ params: { event: slug, a: a!, b: b! } }), {
    done: () =>
      toast.done(t("market:why.lifted"), async () => {
        await putBack.mutateAsync(undefined);
      }),
  });
  const propose = useChange(
    () => api.createRequest({ params: { event: slug }, body: { fromOrganisationId: a!, toOrganisationId: b! } }),
    {
      done: (request) =>
        toast.done(t("market:why.proposed"), async () => {
          await api.answerRequest({ params: { event: slug, request: request.id }, body: { answer: "withdrawn" } });
        }),
    },
  );
  if (!a || !b || answer.reason === "same_organisation") return null;
  if (answer.reason === "excluded")
    return (
      <p className="line-actions">
        <Button look="primary" busy={lift.isPending} onClick={() => lift.mutate(undefined)}>
          {t("market:why.lift")}
        </Button>
      </p>
    );
  if (answer.reason === "refused" || answer.reason === "rule_forbids")
    return (
      <p className="line-actions">
        <ButtonLink to={address(`/console/${slug}/matches/rules`)}>{t("market:why.to_rules")}</ButtonLink>
      </p>
    );
  if (answer.reason === "matched")
    return (
      <p className="line-actions">
        <ButtonLink to={address(`/console/${slug}/matches?listing=${answer.other.id}`)}>
          {t("market:why.show")}
        </ButtonLink>
      </p>
    );
  return (
    <p className="line-actions">
      {answer.full ? null : (
        <Button look="primary" busy={propose.isPending} onClick={() => propose.mutate(undefined)}>
          {t("market:why.propose")}
        </Button>
      )}
      <ButtonLink look="quiet" to={address(`/console/${slug}/listings/${answer.other.id}`)}>
        {t("market:why.to_listing")}
      </ButtonLink>
    </p>
  );
}

function exclusionKind(answer: Why): "rivals" | "same_group" | "other" {
  const kind = answer.rule?.kind;
  return kind === "rivals" || kind === "same_group" ? kind : "other";
}
