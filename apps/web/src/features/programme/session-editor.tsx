import { toLocal } from "@songhua/kernel";
import { api } from "../../api/client.generated.ts";
import { SelectField, TextField } from "../../ui/field.tsx";
import { LanguagesField } from "../../ui/languages-field.tsx";
import { MultiField } from "../../ui/multi-field.tsx";
import { useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { EditDrawer } from "./edit-drawer.tsx";
import type { SessionBody } from "./session-body.ts";
import { SpeakersEditor } from "./speakers-editor.tsx";
import type { Event, EventSession } from "./zone-time.ts";

const KINDS = [
  "opening",
  "address",
  "keynote",
  "panel",
  "release",
  "signing",
  "matchmaking",
  "break",
  "other",
] as const;

/** Half an hour later on the same clock, at the latest the last minute of the day. */
function halfAnHourAfter(time: string): string {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const later = Math.min(hours * 60 + minutes + 30, 24 * 60 - 1);
  return `${String(Math.floor(later / 60)).padStart(2, "0")}:${String(later % 60).padStart(2, "0")}`;
}

/** A session as the API takes it: times on the clock of its venue. */
function bodyOf(session: EventSession | undefined, event: Event): SessionBody {
  const first = event.venues[0];
  const opens = first?.hours[0]?.opens ?? "09:00";
  if (!session)
    return {
      venueId: first?.id ?? "",
      kind: "keynote",
      title: {},
      summary: {},
      date: event.startsOn,
      startsAtLocal: opens,
      endsAtLocal: halfAnHourAfter(opens),
      room: null,
      languages: event.languages,
      speakers: [],
    };
  const zone = event.venues.find(({ id }) => id === session.venueId)?.zone ?? event.homeZone;
  const from = toLocal(session.startsAt, zone);
  return {
    venueId: session.venueId,
    kind: session.kind,
    title: session.title,
    summary: session.summary,
    date: from.date,
    startsAtLocal: from.time,
    endsAtLocal: toLocal(session.endsAt, zone).time,
    room: session.room,
    languages: session.languages,
    speakers: session.speakers.map(({ name, title, organisationId, byVideo }) => ({
      name,
      title,
      organisationId,
      byVideo,
    })),
  };
}

export function SessionEditor({ session, onClose }: { session: EventSession | undefined; onClose: () => void }) {
  const { t } = useText();
  const multi = useMultiText();
  const { slug, event } = useConsole();
  const at = { event: slug };
  return (
    <EditDrawer<SessionBody>
      title={t(session ? "organise:session.edit" : "organise:session.add")}
      id={session?.id}
      initial={bodyOf(session, event)}
      deleted={session ? t("organise:session.deleted", { title: multi(session.title) }) : ""}
      create={(body) => api.createSession({ params: at, body })}
      update={(id, body) => api.updateSession({ params: { ...at, session: id }, body })}
      remove={(id) => api.deleteSession({ params: { ...at, session: id } })}
      onClose={onClose}
    >
      {({ body, change, wrong }) => (
        <>
          <MultiField
            label={t("organise:session.title")}
            required
            languages={event.languages}
            value={body.title}
            onChange={(title) => change({ title })}
            error={wrong("title")}
          />
          <div className="form-columns">
            <SelectField
              label={t("common:field.kind")}
              required
              value={body.kind}
              onChange={({ target }) => change({ kind: KINDS.find((kind) => kind === target.value) ?? "other" })}
            >
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`glossary:sessionKind.${kind}`)}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={t("common:field.venue")}
              required
              value={body.venueId}
              onChange={({ target }) => change({ venueId: target.value })}
            >
              {event.venues.map((venue) => (
                <option key={venue.id} value={venue.id}>
                  {multi(venue.city)} · {multi(venue.name)}
                </option>
              ))}
            </SelectField>
            <TextField
              label={t("organise:session.room")}
              value={body.room ?? ""}
              maxLength={80}
              onChange={({ target }) => change({ room: target.value || null })}
              error={wrong("room")}
            />
          </div>
          <div className="form-columns">
            <TextField
              label={t("common:field.date")}
              required
              type="date"
              min={event.startsOn}
              max={event.endsOn}
              value={body.date}
              onChange={({ target }) => change({ date: target.value })}
              error={wrong("date")}
            />
            <TextField
              label={t("organise:from")}
              required
              type="time"
              value={body.startsAtLocal}
              onChange={({ target }) => change({ startsAtLocal: target.value })}
              error={wrong("startsAtLocal")}
            />
            <TextField
              label={t("organise:to")}
              required
              type="time"
              value={body.endsAtLocal}
              onChange={({ target }) => change({ endsAtLocal: target.value })}
              error={wrong("endsAtLocal")}
            />
          </div>
          <MultiField
            label={t("organise:session.summary")}
            multiline
            languages={event.languages}
            value={body.summary ?? {}}
            onChange={(summary) => change({ summary })}
            error={wrong("summary")}
          />
          <LanguagesField
            label={t("organise:session.languages")}
            value={body.languages}
            onChange={(languages) => change({ languages })}
          />
          <SpeakersEditor
            languages={event.languages}
            value={body.speakers}
            known={session?.speakers ?? []}
            onChange={(speakers) => change({ speakers })}
            error={wrong("speakers")}
          />
        </>
      )}
    </EditDrawer>
  );
}
