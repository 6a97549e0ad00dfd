import { isZone } from "@songhua/kernel";
import { useId, type ReactNode } from "react";
import { TextField } from "../../ui/field.tsx";
import { useText } from "../../ui/use-text.ts";

/* Those of the exchange's own cities first; the browser knows the rest. */
const NEAR = ["Asia/Shanghai", "Europe/Moscow", "Asia/Vladivostok", "Asia/Yakutsk", "Asia/Seoul", "Asia/Pyongyang"];
let zones: readonly string[] | undefined;
const allZones = () => (zones ??= [...new Set([...NEAR, ...Intl.supportedValuesOf("timeZone")])]);

/** A time zone by its IANA name, with suggestions; what it is o'clock there says whether the right one was taken. */
export function ZoneField({
  label,
  value,
  onChange,
  error,
}: {
  label: ReactNode;
  value: string;
  onChange: (zone: string) => void;
  error?: string | undefined;
}) {
  const { t, locale } = useText();
  const listId = useId();
  const known = isZone(value);
  const now = known
    ? new Intl.DateTimeFormat(locale, { timeZone: value, timeStyle: "short", hourCycle: "h23" }).format(new Date())
    : undefined;
  return (
    <>
      <TextField
        label={label}
        required
        list={listId}
        value={value}
        spellCheck={false}
        autoComplete="off"
        hint={now ? t("organise:venue.zone_now", { time: now }) : undefined}
        error={error ?? (known ? undefined : t("organise:wrong.time_zone_unknown"))}
        onChange={({ target }) => onChange(target.value.trim())}
      />
      <datalist id={listId}>
        {allZones().map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}
