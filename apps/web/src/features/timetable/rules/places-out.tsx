import { useState } from "react";
import { SelectField } from "../../../ui/field.tsx";
import { useMultiText } from "../../../ui/multi-text.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { UnavailableEditor } from "./unavailable-editor.tsx";

/** Tables and venues that are known beforehand to be out of use for a while. */
export function PlacesOut() {
  const { t } = useText();
  const multi = useMultiText();
  const { event } = useConsole();
  const [chosen, setChosen] = useState("");
  if (event.slots.length === 0 || event.venues.length === 0) return null;
  const isVenue = event.venues.some((venue) => venue.id === chosen);
  return (
    <section className="rule-group" aria-labelledby="places-out">
      <h3 id="places-out">{t("timetable:places.title")}</h3>
      <p className="quiet">{t("timetable:places.lead")}</p>
      <div className="places-out">
        <SelectField
          label={t("timetable:places.which")}
          required
          value={chosen}
          onChange={(change) => setChosen(change.target.value)}
        >
          <option value="">{t("common:form.choose")}</option>
          {event.venues.map((venue) => (
            <optgroup key={venue.id} label={multi(venue.city)}>
              <option value={venue.id}>{multi(venue.name)}</option>
              {venue.tables.map((table) => (
                <option key={table.id} value={table.id}>
                  {t("thread:meeting.table", { label: table.label })}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
        {chosen === "" ? null : (
          <UnavailableEditor
            key={chosen}
            kind={isVenue ? "venue" : "table"}
            subjectId={chosen}
            label={t("timetable:places.times")}
          />
        )}
      </div>
    </section>
  );
}
