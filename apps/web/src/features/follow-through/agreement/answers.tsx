import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { TextAreaField } from "../../../ui/field.tsx";
import { MultiText, useMultiText } from "../../../ui/multi-text.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useEventClock } from "../../event-clock/use-event-clock.ts";
import { ReminderWords } from "./reminder-words.tsx";
import { paramsOf, useFollowAct, type Follow, type Place } from "./use-follow.ts";

/** Which side answers and which has fallen silent; what each said, and what it was reminded of. */
export function Answers({ place, follow }: { place: Place; follow: Follow }) {
  const { t } = useText();
  const multi = useMultiText();
  const moment = useEventClock();
  const toast = useToast();
  const [telling, setTelling] = useState<string | null>(null);
  const ask = useFollowAct(place, (organisationId: string) =>
    api.askForNews({ params: paramsOf(place), body: { organisationId } }),
  );
  return (
    <section className="section" aria-labelledby="answers">
      <h2 id="answers">{t("signing:after.sides")}</h2>
      <ul className="lines">
        {follow.parties.map((party, position) => (
          <li key={position}>
            <MultiText text={party.name} as="strong" />{" "}
            {party.silent ? <Tag tone="refused">{t("signing:after.silent_mark")}</Tag> : null}
            <p className="quiet">
              {party.lastNewsAt
                ? t("signing:after.last_news", { at: moment(party.lastNewsAt) })
                : t("signing:after.no_news")}
              {party.unanswered > 0 ? ` · ${t("signing:follow.unanswered", { n: party.unanswered })}` : ""}
            </p>
            {party.organisationId ? (
              <p className="line-actions no-print">
                {follow.mayEnd ? (
                  <Button
                    busy={ask.isPending}
                    aria-label={`${t("signing:follow.ask")}: ${multi(party.name)}`}
                    onClick={() =>
                      ask.mutate(party.organisationId!, { onSuccess: () => toast.done(t("signing:follow.asked")) })
                    }
                  >
                    {t("signing:follow.ask")}
                  </Button>
                ) : null}
                {party.mine ? (
                  <Button
                    look={follow.mayEnd ? "quiet" : "primary"}
                    aria-expanded={telling === party.organisationId}
                    aria-label={`${t("signing:follow.tell")}: ${multi(party.name)}`}
                    onClick={() => setTelling(telling === party.organisationId ? null : party.organisationId)}
                  >
                    {t("signing:follow.tell")}
                  </Button>
                ) : null}
              </p>
            ) : null}
            {telling !== null && telling === party.organisationId ? (
              <TellForm place={place} organisationId={telling} onClose={() => setTelling(null)} />
            ) : null}
          </li>
        ))}
      </ul>
      <h3 className="follow-sub">{t("signing:follow.news")}</h3>
      {follow.news.length === 0 ? <p className="quiet">{t("signing:after.news_empty")}</p> : null}
      <ol className="said">
        {follow.news.map((one) => (
          <li key={`${one.at}${one.organisationId}`}>
            <p className="prose">{one.text}</p>
            <p className="quiet">
              <MultiText text={one.name} /> · {one.author} · {moment(one.at)}
            </p>
          </li>
        ))}
      </ol>
      <h3 className="follow-sub">{t("signing:after.reminders")}</h3>
      {follow.mayEnd ? <ReminderWords place={place} follow={follow} /> : null}
      {follow.reminders.length === 0 ? <p className="quiet">{t("signing:after.reminders_empty")}</p> : null}
      <ol className="lines">
        {follow.reminders.map((one) => (
          <li key={`${one.sentAt}${one.organisationId}${one.about}`}>
            {t(`signing:after.about.${one.about}`)}
            {one.line ? (
              <>
                {" · "}
                <MultiText text={one.line} />
              </>
            ) : null}{" "}
            <Tag tone={one.answered ? "confirmed" : "attention"}>
              {t(one.answered ? "signing:after.answered" : "signing:after.unanswered")}
            </Tag>
            <p className="quiet">
              <MultiText text={one.name} /> · {moment(one.sentAt)} ·{" "}
              {one.letters === 0 ? t("signing:after.nobody") : t("signing:after.letters", { n: one.letters })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function TellForm({ place, organisationId, onClose }: { place: Place; organisationId: string; onClose: () => void }) {
  const { t } = useText();
  const toast = useToast();
  const [text, setText] = useState("");
  const tell = useFollowAct(
    place,
    () => api.tellNews({ params: paramsOf(place), body: { organisationId, text: text.trim() } }),
    { inForm: true },
  );
  return (
    <form
      className="form tell-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim())
          tell.mutate(undefined, {
            onSuccess: () => {
              toast.done(t("signing:after.told"));
              onClose();
            },
          });
      }}
    >
      <TextAreaField
        label={t("signing:after.news_label")}
        required
        rows={3}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Refusal error={tell.error} />
      <p>
        <Button type="submit" look="primary" busy={tell.isPending}>
          {t("signing:text.send")}
        </Button>
      </p>
    </form>
  );
}
