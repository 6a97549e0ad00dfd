import { LISTING_KINDS, LISTING_SIDES, ORGANISATION_ROLES } from "@songhua/kernel";
import { useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { countriesIn } from "../../../ui/countries.ts";
import { TextField } from "../../../ui/field.tsx";
import { formatCountry } from "../../../ui/format.ts";
import { useText } from "../../../ui/use-text.ts";
import { meansAnybody, NOBODY_NAMED, type Change, type MarketRules, type RuleParty } from "./rules-draft.ts";

const EFFECTS = ["never", "only"] as const;

/** Who may meet whom, as sentences; a new one is put together from what listings are. */
export function MeetingRules({ rules, onChange }: { rules: MarketRules; onChange: Change }) {
  const { t } = useText();
  const words = usePartyWords();
  const [who, setWho] = useState<RuleParty>(NOBODY_NAMED);
  const [whom, setWhom] = useState<RuleParty>(NOBODY_NAMED);
  const [effect, setEffect] = useState<(typeof EFFECTS)[number]>("never");
  const [reason, setReason] = useState("");
  const saysNothing = meansAnybody(who) && meansAnybody(whom);
  const add = () => {
    onChange({ meetings: [...rules.meetings, { id: crypto.randomUUID(), effect, who, whom, reason: reason.trim() }] });
    setReason("");
    setWho(NOBODY_NAMED);
    setWhom(NOBODY_NAMED);
  };
  return (
    <section className="market-part" aria-labelledby="market-meetings">
      <h2 id="market-meetings">{t("market:rules.meetings")}</h2>
      <p className="quiet">{t("market:rules.meetings_help")}</p>
      <ul className="lines">
        {rules.meetings.map((rule) => (
          <li key={rule.id} className="market-line">
            <p>
              {words(rule.who)} <strong>{t(`market:rules.effect.${rule.effect}`)}</strong> {words(rule.whom)}
              {rule.reason ? <span className="quiet"> · {rule.reason}</span> : null}
            </p>
            <Button
              look="quiet"
              onClick={() => onChange({ meetings: rules.meetings.filter((other) => other.id !== rule.id) })}
            >
              {t("common:verb.remove")}
            </Button>
          </li>
        ))}
      </ul>
      <div className="market-rule-add">
        <PartyFields label={t("market:rules.who")} party={who} onChange={setWho} />
        <select
          className="input"
          aria-label={t("market:rules.meetings")}
          value={effect}
          onChange={(event) => setEffect(event.target.value === "only" ? "only" : "never")}
        >
          {EFFECTS.map((one) => (
            <option key={one} value={one}>
              {t(`market:rules.effect.${one}`)}
            </option>
          ))}
        </select>
        <PartyFields label={t("market:rules.whom")} party={whom} onChange={setWhom} />
        <TextField
          label={t("market:rules.rule_reason")}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <p className="market-rule-foot">
          <Button disabled={saysNothing} onClick={add}>
            {t("market:rules.add_rule")}
          </Button>
          {saysNothing ? <span className="faint">{t("market:rules.incomplete")}</span> : null}
        </p>
      </div>
    </section>
  );
}

function PartyFields({
  label,
  party,
  onChange,
}: {
  label: string;
  party: RuleParty;
  onChange: (party: RuleParty) => void;
}) {
  const { t, locale } = useText();
  const one = <T extends string>(all: readonly T[], value: string): T[] => all.filter((word) => word === value);
  return (
    <fieldset className="market-party">
      <legend>{label}</legend>
      <Pick
        label={t("market:rules.side")}
        value={party.sides?.[0]}
        options={LISTING_SIDES.map((side) => [side, t(`glossary:listingSide.${side}`)])}
        onChange={(value) => onChange({ ...party, sides: one(LISTING_SIDES, value) })}
      />
      <Pick
        label={t("market:rules.role")}
        value={party.roles?.[0]}
        options={ORGANISATION_ROLES.map((role) => [role, t(`glossary:organisationRole.${role}`)])}
        onChange={(value) => onChange({ ...party, roles: one(ORGANISATION_ROLES, value) })}
      />
      <Pick
        label={t("market:rules.country")}
        value={party.countries?.[0]}
        options={countriesIn(locale).map(({ code, name }) => [code, name])}
        onChange={(value) => onChange({ ...party, countries: value ? [value] : [] })}
      />
      <Pick
        label={t("market:rules.listing_kind")}
        value={party.kinds?.[0]}
        options={LISTING_KINDS.map((kind) => [kind, t(`glossary:listingKind.${kind}`)])}
        onChange={(value) => onChange({ ...party, kinds: one(LISTING_KINDS, value) })}
      />
    </fieldset>
  );
}

function Pick({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string | undefined;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}) {
  const { t } = useText();
  return (
    <select className="input" aria-label={label} value={value ?? ""} onChange={(event) => onChange(event.target.value)}>
      <option value="">{`${label}: ${t("market:rules.any")}`}</option>
      {options.map(([word, text]) => (
        <option key={word} value={word}>
          {text}
        </option>
      ))}
    </select>
  );
}

/** A side of a rule in words: "Need, fund, China". */
function usePartyWords(): (party: RuleParty) => string {
  const { t, locale } = useText();
  return (party) => {
    const said = [
      ...(party.sides ?? []).map((side) => t(`glossary:listingSide.${side}`)),
      ...(party.roles ?? []).map((role) => t(`glossary:organisationRole.${role}`)),
      ...(party.countries ?? []).map((country) => formatCountry(country, locale)),
      ...(party.kinds ?? []).map((kind) => t(`glossary:listingKind.${kind}`)),
    ];
    return said.length === 0 ? t("market:rules.anybody") : said.join(", ");
  };
}
