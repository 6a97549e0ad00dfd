import { ORGANISATION_ROLES } from "@songhua/kernel";
import { Button } from "../../../ui/button.tsx";
import { useText } from "../../../ui/use-text.ts";
import type { Event } from "../load-meetings.ts";
import { NumberInText } from "./number-in-text.tsx";
import { RuleLine } from "./rule-line.tsx";
import type { Rules } from "./rules-draft.ts";
import { placeFor, Sentence } from "./sentence.tsx";
import { TravelLines } from "./travel-lines.tsx";

interface Props {
  event: Event;
  rules: Rules;
  disabled: boolean;
  onChange: (change: Partial<Rules>) => void;
}

const MOST_MEETINGS = 500;
const N = { n: placeFor("n") };

/** Every rule of the timetable as a sentence; its numbers are changed where they stand. */
export function RuleSentences({ event, rules, disabled, onChange }: Props) {
  const { t } = useText();
  const number = (label: string, value: number, min: number, max: number, on: (value: number) => void, off = false) => (
    <NumberInText label={label} value={value} min={min} max={max} disabled={disabled || off} onChange={on} />
  );
  /** A rule with one number that may be absent; `usual` is what it starts with. */
  const counted = (
    key: "maxPerPerson" | "minPerPerson" | "fairnessSpread" | "onlineCapacity",
    usual: number,
    min: number,
    max: number,
  ) => {
    const value = rules[key];
    const label = t(`timetable:rule.${key}`, { count: value ?? usual, n: String(value ?? usual) });
    return (
      <RuleLine
        on={value !== null}
        onToggle={(on) => onChange({ [key]: on ? usual : null })}
        disabled={disabled}
        label={label}
        note={t(`timetable:rule.${key}_note`)}
      >
        <Sentence
          text={t(`timetable:rule.${key}`, { count: value ?? usual, ...N })}
          parts={{ n: number(label, value ?? usual, min, max, (n) => onChange({ [key]: n }), value === null) }}
        />
      </RuleLine>
    );
  };
  const yesNo = (key: "eachDayAlone" | "interpretByLanguage" | "onlineWhenVenueOut") => (
    <RuleLine
      on={rules[key]}
      onToggle={(on) => onChange({ [key]: on })}
      disabled={disabled}
      label={t(`timetable:rule.${key}`)}
      note={t(`timetable:rule.${key}_note`)}
    >
      {t(`timetable:rule.${key}`)}
    </RuleLine>
  );
  const rest = rules.interpreterRest ?? { afterSlots: 4, slots: 1 };
  const lunch = t("timetable:rule.lunchCounts", { time: rules.afternoonFrom });
  const talk = t("timetable:rule.talkBufferSlots", { count: rules.talkBufferSlots, n: String(rules.talkBufferSlots) });
  const restLabel = t("timetable:rule.interpreterRest", { after: String(rest.afterSlots), n: String(rest.slots) });
  const unusedRole = ORGANISATION_ROLES.find((role) => !rules.perRole.some((limits) => limits.role === role));
  return (
    <>
      <section className="rule-group" aria-labelledby="rules-people">
        <h3 id="rules-people">{t("timetable:rules.people")}</h3>
        <ul className="rule-lines">
          {counted("maxPerPerson", 8, 1, MOST_MEETINGS)}
          {counted("minPerPerson", 3, 0, MOST_MEETINGS)}
          {rules.perRole.map((limits, index) => (
            <RoleLine
              key={limits.role}
              limits={limits}
              taken={rules.perRole.map((other) => other.role)}
              disabled={disabled}
              onChange={(changed) =>
                onChange({ perRole: rules.perRole.map((other, at) => (at === index ? changed : other)) })
              }
              onRemove={() => onChange({ perRole: rules.perRole.filter((_, at) => at !== index) })}
            />
          ))}
          <RuleLine
            on={rules.talkBufferSlots > 0}
            disabled={disabled}
            label={talk}
            note={t("timetable:rule.talk_note")}
          >
            <Sentence
              text={t("timetable:rule.talkBufferSlots", { count: rules.talkBufferSlots, ...N })}
              parts={{ n: number(talk, rules.talkBufferSlots, 0, 20, (n) => onChange({ talkBufferSlots: n })) }}
            />
          </RuleLine>
        </ul>
        {unusedRole && !disabled ? (
          <Button
            look="quiet"
            onClick={() => onChange({ perRole: [...rules.perRole, { role: unusedRole, min: null, max: 8 }] })}
          >
            {t("timetable:rules.add_role")}
          </Button>
        ) : null}
      </section>
      <section className="rule-group" aria-labelledby="rules-breaks">
        <h3 id="rules-breaks">{t("timetable:rules.breaks")}</h3>
        <ul className="rule-lines">
          {counted("fairnessSpread", 2, 0, 50)}
          {yesNo("eachDayAlone")}
          <RuleLine
            on={rules.lunchCounts}
            onToggle={(on) => onChange({ lunchCounts: on })}
            disabled={disabled}
            label={lunch}
            note={t("timetable:rule.lunch_note")}
          >
            <Sentence
              text={t("timetable:rule.lunchCounts", { time: placeFor("time") })}
              parts={{
                time: (
                  <input
                    type="time"
                    className="input time-in-text"
                    aria-label={t("timetable:rule.afternoonFrom")}
                    disabled={disabled || !rules.lunchCounts}
                    value={rules.afternoonFrom}
                    required
                    onChange={(change) => {
                      if (change.target.value !== "") onChange({ afternoonFrom: change.target.value });
                    }}
                  />
                ),
              }}
            />
          </RuleLine>
        </ul>
      </section>
      <section className="rule-group" aria-labelledby="rules-interpreters">
        <h3 id="rules-interpreters">{t("timetable:rules.interpreters")}</h3>
        <ul className="rule-lines">
          {yesNo("interpretByLanguage")}
          <RuleLine
            on={rules.interpreterRest !== null}
            onToggle={(on) => onChange({ interpreterRest: on ? rest : null })}
            disabled={disabled}
            label={restLabel}
          >
            <Sentence
              text={t("timetable:rule.interpreterRest", { after: placeFor("after"), ...N })}
              parts={{
                after: number(
                  t("timetable:rule.rest_after"),
                  rest.afterSlots,
                  1,
                  50,
                  (afterSlots) => onChange({ interpreterRest: { ...rest, afterSlots } }),
                  rules.interpreterRest === null,
                ),
                n: number(
                  t("timetable:rule.rest_slots"),
                  rest.slots,
                  1,
                  50,
                  (slots) => onChange({ interpreterRest: { ...rest, slots } }),
                  rules.interpreterRest === null,
                ),
              }}
            />
          </RuleLine>
        </ul>
      </section>
      <section className="rule-group" aria-labelledby="rules-venues">
        <h3 id="rules-venues">{t("timetable:rules.venues")}</h3>
        <ul className="rule-lines">
          <TravelLines
            event={event}
            travel={rules.travel}
            disabled={disabled}
            onChange={(travel) => onChange({ travel })}
          />
          {counted("onlineCapacity", 20, 0, 10_000)}
          {yesNo("onlineWhenVenueOut")}
        </ul>
      </section>
    </>
  );
}

type RoleLimits = Rules["perRole"][number];

function RoleLine({
  limits,
  taken,
  disabled,
  onChange,
  onRemove,
}: {
  limits: RoleLimits;
  taken: readonly RoleLimits["role"][];
  disabled: boolean;
  onChange: (limits: RoleLimits) => void;
  onRemove: () => void;
}) {
  const { t } = useText();
  const name = t(`glossary:organisationRole.${limits.role}`);
  const limit = (side: "min" | "max") => (
    <span className="role-limit">
      <input
        type="checkbox"
        aria-label={`${name}: ${t(`timetable:rule.role_${side}`)}`}
        disabled={disabled}
        checked={limits[side] !== null}
        onChange={(event) => onChange({ ...limits, [side]: event.target.checked ? (side === "min" ? 1 : 8) : null })}
      />
      {t(`timetable:rule.role_${side}`)}{" "}
      <NumberInText
        label={`${name}: ${t(`timetable:rule.role_${side}`)}`}
        value={limits[side] ?? (side === "min" ? 1 : 8)}
        min={side === "min" ? 0 : 1}
        max={MOST_MEETINGS}
        disabled={disabled || limits[side] === null}
        onChange={(value) => onChange({ ...limits, [side]: value })}
      />
    </span>
  );
  return (
    <RuleLine on disabled={disabled} label={name}>
      <select
        className="input select-in-text"
        aria-label={t("common:field.role")}
        disabled={disabled}
        value={limits.role}
        onChange={(event) => {
          const role = ORGANISATION_ROLES.find((candidate) => candidate === event.target.value);
          if (role) onChange({ ...limits, role });
        }}
      >
        {ORGANISATION_ROLES.filter((role) => role === limits.role || !taken.includes(role)).map((role) => (
          <option key={role} value={role}>
            {t(`glossary:organisationRole.${role}`)}
          </option>
        ))}
      </select>{" "}
      {limit("min")} {limit("max")}{" "}
      {disabled ? null : (
        <Button look="quiet" onClick={onRemove} aria-label={t("timetable:rules.remove_role", { role: name })}>
          {t("common:verb.remove")}
        </Button>
      )}
    </RuleLine>
  );
}
