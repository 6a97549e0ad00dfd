import { LOCALES, pickText } from "@songhua/kernel";
import { ApiError } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { formatTime } from "../../ui/format.ts";
import { MultiText } from "../../ui/multi-text.tsx";
import { DemonstrationMark } from "../../ui/tag.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import type { Participant } from "../registrations/decide.ts";

export type Outcome =
  | { kind: "in"; person: Participant; at: number }
  | { kind: "refused"; error: unknown; person: Participant | undefined; at: number };

/** The name as its bearer writes it: in the first of the person's own languages, else as it was given. */
function ownName(person: Participant) {
  const own = person.languages.find((language) => person.name[language]);
  const first = own ?? LOCALES.find((language) => person.name[language]) ?? "en";
  return { text: person.name[first] ?? "", lang: first };
}

/** Says to the desk, readable at arm's length, who just came in, or why not. */
export function Confirmation({
  outcome,
  onUndo,
}: {
  outcome: Outcome | undefined;
  onUndo: (person: Participant) => void;
}) {
  const { t, locale } = useText();
  const { event } = useConsole();
  if (!outcome)
    return (
      <div className="welcome welcome-idle" role="status">
        <p>{t("organise:door.ready")}</p>
      </div>
    );
  if (outcome.kind === "refused") {
    const { error } = outcome;
    const known = error instanceof ApiError;
    return (
      <div className="welcome welcome-refused" role="alert" key={outcome.at}>
        <p className="welcome-word">{known ? error.message : t("common:offline.title")}</p>
        <p>{known ? error.detail : t("common:offline.mend")}</p>
      </div>
    );
  }
  const { person } = outcome;
  const name = ownName(person);
  const reading = pickText(person.name, locale);
  const venue = event.venues.find(({ id }) => id === person.venueId) ?? event.venues[0];
  return (
    <div className="welcome" role="status" key={outcome.at}>
      <p className="welcome-word">
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M3 10.5l4.5 4.5L17 5" fill="none" stroke="currentColor" strokeWidth="2.2" />
        </svg>
        {t("organise:door.in")}
        {person.checkedInAt && venue ? (
          <time dateTime={person.checkedInAt}>
            {formatTime(person.checkedInAt, venue.zone, locale)} <MultiText text={venue.city} />
          </time>
        ) : null}
      </p>
      <p className="welcome-name" lang={name.lang}>
        {name.text}
      </p>
      {reading && reading.text !== name.text ? (
        <p className="welcome-reading" lang={reading.locale}>
          {reading.text}
        </p>
      ) : null}
      <p>
        <MultiText text={person.organisation?.name} />
        {person.title ? <span className="quiet"> · {person.title}</span> : null}
      </p>
      <p className="form-actions">
        <Button onClick={() => onUndo(person)}>{t("common:verb.undo")}</Button>
        {person.demonstration ? <DemonstrationMark /> : null}
      </p>
    </div>
  );
}
