import { TextField } from "../../../ui/field.tsx";
import { useText } from "../../../ui/use-text.ts";
import type { Change, MarketRules } from "./rules-draft.ts";

/** How much each may have. */
export function Quotas({ rules, onChange }: { rules: MarketRules; onChange: Change }) {
  const { t } = useText();
  const whole = (text: string, max: number) => Math.min(max, Math.max(1, Math.round(Number(text)) || 1));
  const wholeOrNone = (text: string, max: number) => (text === "" ? null : whole(text, max));
  return (
    <section className="market-part" aria-labelledby="market-quotas">
      <h2 id="market-quotas">{t("market:rules.quotas")}</h2>
      <div className="market-quotas">
        <TextField
          type="number"
          min={1}
          max={50}
          required
          label={t("market:rules.per_listing")}
          hint={t("market:rules.per_listing_help")}
          value={rules.matchesPerListing}
          onChange={(event) => onChange({ matchesPerListing: whole(event.target.value, 50) })}
        />
        <TextField
          type="number"
          min={1}
          max={500}
          label={t("market:rules.matches_per_organisation")}
          hint={t("market:rules.matches_per_organisation_help")}
          value={rules.matchesPerOrganisation ?? ""}
          onChange={(event) => onChange({ matchesPerOrganisation: wholeOrNone(event.target.value, 500) })}
        />
        <TextField
          type="number"
          min={1}
          max={500}
          label={t("market:rules.per_organisation")}
          hint={t("market:rules.per_organisation_help")}
          value={rules.meetingsPerOrganisation ?? ""}
          onChange={(event) => onChange({ meetingsPerOrganisation: wholeOrNone(event.target.value, 500) })}
        />
        <TextField
          type="number"
          min={1}
          max={20}
          required
          label={t("market:rules.enough")}
          hint={t("market:rules.enough_help")}
          value={rules.enoughMatches}
          onChange={(event) => onChange({ enoughMatches: whole(event.target.value, 20) })}
        />
      </div>
    </section>
  );
}
