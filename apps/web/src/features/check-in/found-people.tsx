import { Button } from "../../ui/button.tsx";
import { MultiText } from "../../ui/multi-text.tsx";
import { Skeleton } from "../../ui/states.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useText } from "../../ui/use-text.ts";
import { NameWithReading } from "../event/name-with-reading.tsx";
import type { Participant } from "../registrations/decide.ts";
import { STATE_TONE } from "../registrations/participant-table.tsx";

/** People whose name holds what was typed; one press lets them in. */
export function FoundPeople({
  people,
  onChoose,
}: {
  people: readonly Participant[] | undefined;
  onChoose: (person: Participant) => void;
}) {
  const { t } = useText();
  if (!people) return <Skeleton lines={2} />;
  if (people.length === 0)
    return (
      <p className="quiet" role="status">
        {t("organise:nothing_found")}
      </p>
    );
  return (
    <ul className="found" aria-label={t("organise:door.found")}>
      {people.map((person) => (
        <li key={person.id}>
          <span className="found-name">
            <strong>
              <NameWithReading name={person.name} />
            </strong>
            <span className="under-name">
              <MultiText text={person.organisation?.name} />
            </span>
          </span>
          {person.checkedInAt ? (
            <Tag tone="confirmed">{t("organise:registration.here")}</Tag>
          ) : person.state === "approved" ? (
            <Button onClick={() => onChoose(person)}>{t("organise:door.let_in")}</Button>
          ) : (
            <Tag tone={STATE_TONE[person.state]}>{t(`glossary:participantState.${person.state}`)}</Tag>
          )}
        </li>
      ))}
    </ul>
  );
}
