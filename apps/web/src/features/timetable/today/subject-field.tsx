import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { SelectField } from "../../../ui/field.tsx";
import { formatMoment } from "../../../ui/format.ts";
import { MultiText, useMultiText } from "../../../ui/multi-text.tsx";
import { SearchBox } from "../../../ui/search-box.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { interpretersOf } from "../load-meetings.ts";
import { useMeetingWords } from "../meeting-words.ts";
import { useClockName } from "../versions/place-words.ts";
import { SUBJECT, type Kind } from "./happening.ts";
import { PersonName } from "./person-name.tsx";

interface Props {
  kind: Kind;
  value: string;
  onChange: (id: string) => void;
}

/** Whom or what it happened to: people are found by name, everything else is chosen from a list. */
export function SubjectField({ kind, value, onChange }: Props) {
  const subject = SUBJECT[kind];
  if (subject === "participant") return <PersonField value={value} onChange={onChange} />;
  if (subject === "meeting") return <MeetingField value={value} onChange={onChange} />;
  return <ListField subject={subject} value={value} onChange={onChange} />;
}

const FOUND = 6;
type FieldProps = Omit<Props, "kind">;

function PersonField({ value, onChange }: FieldProps) {
  const { t } = useText();
  const { slug } = useConsole();
  const [search, setSearch] = useState("");
  const people = useQuery({
    queryKey: ["participants", slug, "by-name", search],
    placeholderData: keepPreviousData,
    enabled: search !== "",
    queryFn: ({ signal }) =>
      api.listParticipants({ params: { event: slug }, query: { search, state: "approved", limit: FOUND } }, { signal }),
  });
  if (value !== "")
    return (
      <div className="field">
        <span className="field-label">{t("timetable:today.who")}</span>
        <p className="happened-person">
          <PersonName id={value} />
          <Button look="quiet" onClick={() => onChange("")}>
            {t("timetable:today.someone_else")}
          </Button>
        </p>
      </div>
    );
  return (
    <div className="field happened-search">
      <span className="field-label" aria-hidden="true">
        {t("timetable:today.who")}
      </span>
      <SearchBox label={t("timetable:person.find")} value={search} onSearch={setSearch} />
      {search !== "" && people.data ? (
        <ul className="lines happened-found" aria-label={t("timetable:person.find")}>
          {people.data.items.map((person) => (
            <li key={person.id}>
              <button type="button" className="name-button" onClick={() => onChange(person.id)}>
                <MultiText text={person.name} />
                {person.organisation ? (
                  <span className="under-name">
                    <MultiText text={person.organisation.name} />
                  </span>
                ) : null}
              </button>
            </li>
          ))}
          {people.data.items.length === 0 ? <li className="quiet">{t("timetable:person.not_found")}</li> : null}
        </ul>
      ) : null}
    </div>
  );
}

const UNPLACED = 200;

function MeetingField({ value, onChange }: FieldProps) {
  const { t } = useText();
  const { slug } = useConsole();
  const words = useMeetingWords();
  const meetings = useQuery({
    queryKey: ["meetings", slug, "unplaced"],
    queryFn: ({ signal }) =>
      api.listMeetings({ params: { event: slug }, query: { state: "unplaced", limit: UNPLACED } }, { signal }),
  });
  const items = meetings.data?.items ?? [];
  return (
    <SelectField
      label={t("timetable:today.which_meeting")}
      required
      value={value}
      hint={meetings.data && items.length === 0 ? t("timetable:today.no_unplaced") : undefined}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t("common:form.choose")}</option>
      {items.map((meeting) => (
        <option key={meeting.id} value={meeting.id}>
          {words.parties(meeting)}
        </option>
      ))}
    </SelectField>
  );
}

function ListField({ subject, value, onChange }: FieldProps & { subject: "table" | "interpreter" | "venue" | "slot" }) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const { slug, event } = useConsole();
  const clock = useClockName(event);
  const interpreters = useQuery({ ...interpretersOf(slug), enabled: subject === "interpreter" });
  const choices =
    subject === "table"
      ? event.venues.flatMap((venue) =>
          venue.tables.map((table) => ({
            id: table.id,
            text: `${t("thread:meeting.table", { label: table.label })}${event.venues.length > 1 ? ` · ${multi(venue.city)}` : ""}`,
          })),
        )
      : subject === "venue"
        ? event.venues.map((venue) => ({ id: venue.id, text: `${multi(venue.name)} · ${multi(venue.city)}` }))
        : subject === "slot"
          ? event.slots.map((slot) => ({
              id: slot.id,
              text: `${formatMoment(slot.startsAt, event.homeZone, locale)} ${clock(event.homeZone)}`,
            }))
          : (interpreters.data?.items ?? []).map((interpreter) => ({
              id: interpreter.id,
              text: multi(interpreter.name),
            }));
  return (
    <SelectField
      label={t(`timetable:today.which_${subject}`)}
      required
      value={value}
      onChange={(change) => onChange(change.target.value)}
    >
      <option value="">{t("common:form.choose")}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.text}
        </option>
      ))}
    </SelectField>
  );
}
