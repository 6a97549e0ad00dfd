import type { Input } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { useText } from "../../ui/use-text.ts";

export type Hours = Input<"createVenue">["body"]["hours"];

/** Opening hours, one row a day, on the venue's own clock. */
export function HoursRows({
  value,
  days,
  onChange,
}: {
  value: Hours;
  days: readonly string[];
  onChange: (hours: Hours) => void;
}) {
  const { t } = useText();
  const change = (index: number, part: Partial<Hours[number]>) =>
    onChange(value.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const next = days.find((day) => !value.some(({ date }) => date === day)) ?? days[0] ?? "";
  const last = value.at(-1);
  return (
    <section className="form-part" aria-labelledby="hours-title">
      <h3 id="hours-title">{t("organise:venue.hours")}</h3>
      <div className="hours-rows">
        {value.map((row, index) => (
          <div key={index} className="hours-row">
            <input
              className="input"
              type="date"
              aria-label={`${t("common:field.date")} ${index + 1}`}
              value={row.date}
              min={days[0]}
              max={days.at(-1)}
              onChange={({ target }) => change(index, { date: target.value })}
            />
            <input
              className="input"
              type="time"
              aria-label={`${t("organise:venue.opens")} ${index + 1}`}
              value={row.opens}
              onChange={({ target }) => change(index, { opens: target.value })}
            />
            <input
              className="input"
              type="time"
              aria-label={`${t("organise:venue.closes")} ${index + 1}`}
              value={row.closes}
              onChange={({ target }) => change(index, { closes: target.value })}
            />
            <Button
              look="quiet"
              onClick={() => onChange(value.filter((_, at) => at !== index))}
              aria-label={`${t("common:verb.remove")} ${row.date}`}
            >
              {t("common:verb.remove")}
            </Button>
          </div>
        ))}
      </div>
      <div>
        <Button
          onClick={() =>
            onChange([...value, { date: next, opens: last?.opens ?? "09:00", closes: last?.closes ?? "18:00" }])
          }
        >
          {t("organise:venue.add_day")}
        </Button>
      </div>
    </section>
  );
}
