import { useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { MultiText } from "../../../ui/multi-text.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { OrganisationPicker, type PickedOrganisation } from "../../organisation-picker/organisation-picker.tsx";
import { ReasonFields } from "./reason-fields.tsx";
import type { Change, MarketRules, Names } from "./rules-draft.ts";

const KINDS = ["sanctioned", "refused"] as const;

interface Props {
  rules: MarketRules;
  names: Names;
  onName: (id: string, name: Names[string]) => void;
  onChange: Change;
}

/** Parties nobody is matched with. */
export function Refusals({ rules, names, onName, onChange }: Props) {
  const { t } = useText();
  const { slug } = useConsole();
  const [picked, setPicked] = useState<PickedOrganisation | null>(null);
  const [kind, setKind] = useState<(typeof KINDS)[number]>("sanctioned");
  const [reason, setReason] = useState("");
  const add = () => {
    if (!picked) return;
    onName(picked.id, picked.name);
    onChange({ refused: [...rules.refused, { organisationId: picked.id, kind, reason: reason.trim() }] });
    setPicked(null);
    setReason("");
  };
  return (
    <section className="market-part" aria-labelledby="market-refused">
      <h2 id="market-refused">{t("market:rules.refusals")}</h2>
      <p className="quiet">{t("market:rules.refusals_help")}</p>
      <ul className="lines">
        {rules.refused.map((party) => (
          <li key={party.organisationId} className="market-line">
            <p>
              <MultiText text={names[party.organisationId]} />
              <span className="quiet">
                {" · "}
                {t(`market:rules.kind.${party.kind}`)}
                {party.reason ? ` · ${party.reason}` : ""}
              </span>
            </p>
            <Button
              look="quiet"
              onClick={() => onChange({ refused: rules.refused.filter((other) => other !== party) })}
            >
              {t("common:verb.remove")}
            </Button>
          </li>
        ))}
      </ul>
      <div className="market-add">
        <OrganisationPicker
          slug={slug}
          label={t("market:rules.organisation")}
          value={picked}
          onPick={setPicked}
          except={rules.refused.map(({ organisationId }) => organisationId)}
        />
        <ReasonFields kinds={KINDS} kind={kind} onKind={setKind} note={reason} onNote={setReason} />
        <Button disabled={!picked} onClick={add}>
          {t("market:rules.add_refusal")}
        </Button>
      </div>
    </section>
  );
}
