import { pickText } from "@songhua/kernel";
import { useState } from "react";
import { Link } from "react-router";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/field.tsx";
import { ValueText } from "../../ui/money-text.tsx";
import { MultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import { useEventClock } from "../event-clock/use-event-clock.ts";
import type { Ceremony, useCeremonyActs } from "./use-ceremony.ts";

type Item = Ceremony["items"][number];

/** One agreement of the session as the hall reads it: titles in its languages, who stands where, who has signed. */
export function OnStage({
  label,
  item,
  acts,
  mayAct,
  textTo,
  big = false,
}: {
  label: string;
  item: Item;
  acts: ReturnType<typeof useCeremonyActs>;
  mayAct: boolean;
  /** Where its text is read. */
  textTo: string;
  big?: boolean;
}) {
  const { t, locale } = useText();
  const shown = pickText(item.title, locale);
  const others = Object.entries(item.title).filter(([language, words]) => language !== shown?.locale && words);
  return (
    <section className={big ? "stage-item stage-now" : "stage-item"} aria-label={label}>
      <p className="stage-label">
        {label} · {t(`glossary:agreementKind.${item.kind}`)} · <ValueText value={item.value} />
      </p>
      <h2>
        <MultiText text={item.title} />
      </h2>
      {big
        ? others.map(([language, words]) => (
            <p key={language} lang={language} className="stage-title">
              {words}
            </p>
          ))
        : null}
      {item.ready || item.state === "signed" ? null : (
        <p className="stage-warning">{t("signing:ceremony.not_ready")}</p>
      )}
      {item.version === null ? null : (
        <p className="no-print">
          <Link to={textTo}>{t("signing:text.open")}</Link>
          {" · "}
          <Link to={textTo.replace(/text$/, "sign")}>{t("signing:document.open")}</Link>
        </p>
      )}
      <ul className="stage-parties">
        {item.parties.map((party) => (
          <li key={party.position}>
            {party.spot ? <p className="stage-spot">{party.spot}</p> : null}
            <MultiText text={party.name} as="strong" />
            {party.person ? <p>{party.person}</p> : null}
            <Signed party={party} />
            {mayAct && item.state === "proposed" && !party.confirmedAt && party.organisationId ? (
              <Desk
                busy={acts.desk.isPending}
                person={party.person}
                onSign={(person) =>
                  acts.desk.mutate({
                    agreementId: item.agreementId,
                    organisationId: party.organisationId!,
                    version: item.version,
                    person,
                  })
                }
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Signed({ party }: { party: Pick<Item["parties"][number], "confirmedAt" | "claimedAt" | "signer"> }) {
  const { t } = useText();
  const moment = useEventClock();
  if (!party.confirmedAt) return <p className="stage-waits">{t("signing:ceremony.waits")}</p>;
  return (
    <p className="stage-signed">
      {party.claimedAt
        ? t("signing:offline.mark", { claimed: moment(party.claimedAt), received: moment(party.confirmedAt) })
        : t("signing:ceremony.signed_at", { at: moment(party.confirmedAt) })}
      {party.signer ? ` · ${t("signing:offline.desk", { signer: party.signer })}` : ""}
    </p>
  );
}

function Desk({ person, busy, onSign }: { person: string; busy: boolean; onSign: (person: string) => void }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState(person);
  if (!open) return <Button onClick={() => setOpen(true)}>{t("signing:ceremony.desk")}</Button>;
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) onSign(name.trim());
      }}
    >
      <TextField
        label={t("signing:ceremony.desk_person")}
        required
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" look="primary" busy={busy}>
        {t("signing:ceremony.desk")}
      </Button>
    </form>
  );
}
