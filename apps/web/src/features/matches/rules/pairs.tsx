import { useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { MultiText, useMultiText } from "../../../ui/multi-text.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { OrganisationPicker, type PickedOrganisation } from "../../organisation-picker/organisation-picker.tsx";
import { ReasonFields } from "./reason-fields.tsx";
import type { Change, MarketRules, Names } from "./rules-draft.ts";

const KINDS = ["rivals", "same_group", "other"] as const;

interface Props {
  rules: MarketRules;
  names: Names;
  onName: (id: string, name: Names[string]) => void;
  onChange: Change;
}

/** Organisations kept apart, two by two. */
export function Pairs({ rules, names, onName, onChange }: Props) {
  const { t } = useText();
  const multi = useMultiText();
  const { slug } = useConsole();
  const [a, setA] = useState<PickedOrganisation | null>(null);
  const [b, setB] = useState<PickedOrganisation | null>(null);
  const [kind, setKind] = useState<(typeof KINDS)[number]>("rivals");
  const [reason, setReason] = useState("");
  const add = () => {
    if (!a || !b) return;
    onName(a.id, a.name);
    onName(b.id, b.name);
    const [aId, bId] = [a.id, b.id].sort() as [string, string];
    const others = rules.exclusions.filter((pair) => pair.aId !== aId || pair.bId !== bId);
    onChange({ exclusions: [...others, { aId, bId, kind, reason: reason.trim() }] });
    setA(null);
    setB(null);
    setReason("");
  };
  return (
    <section className="market-part" aria-labelledby="market-pairs">
      <h2 id="market-pairs">{t("market:rules.pairs")}</h2>
      <p className="quiet">{t("market:rules.pairs_help")}</p>
      <ul className="lines">
        {rules.exclusions.map((pair) => (
          <li key={`${pair.aId} ${pair.bId}`} className="market-line">
            <p>
              <MultiText text={names[pair.aId]} /> <span className="faint">↮</span> <MultiText text={names[pair.bId]} />
              <span className="quiet">
                {" · "}
                {t(`market:rules.kind.${pair.kind ?? "other"}`)}
                {pair.reason ? ` · ${pair.reason}` : ""}
              </span>
            </p>
            <Button
              look="quiet"
              aria-label={t("thread:exclusion.remove_pair", { a: multi(names[pair.aId]), b: multi(names[pair.bId]) })}
              onClick={() => onChange({ exclusions: rules.exclusions.filter((other) => other !== pair) })}
            >
              {t("common:verb.remove")}
            </Button>
          </li>
        ))}
      </ul>
      <div className="market-add market-add-pair">
        <OrganisationPicker
          slug={slug}
          label={t("market:rules.first")}
          value={a}
          onPick={setA}
          except={b ? [b.id] : []}
        />
        <OrganisationPicker
          slug={slug}
          label={t("market:rules.second")}
          value={b}
          onPick={setB}
          except={a ? [a.id] : []}
        />
        <ReasonFields kinds={KINDS} kind={kind} onKind={setKind} note={reason} onNote={setReason} />
        <Button disabled={!a || !b} onClick={add}>
          {t("market:rules.add_pair")}
        </Button>
      </div>
    </section>
  );
}
