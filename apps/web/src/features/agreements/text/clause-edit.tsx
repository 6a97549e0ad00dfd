import { bothWordings, type ClauseClash } from "@songhua/contract/texts";
import { Button } from "../../../ui/button.tsx";
import { TextAreaField, TextField } from "../../../ui/field.tsx";
import { useText } from "../../../ui/use-text.ts";
import type { Text } from "./use-drafting.ts";

type Clause = Text["clauses"][number];

/** One clause being written, its languages side by side; where another changed it too, both wordings and what can be done with them. */
export function ClauseEdit({
  clause,
  position,
  last,
  languages,
  clash,
  onChange,
  onClash,
  onMove,
  onRemove,
}: {
  clause: Clause;
  position: number;
  last: boolean;
  languages: Text["languages"];
  clash: ClauseClash | undefined;
  onChange: (clause: Clause) => void;
  /** What still clashes here; null: settled. */
  onClash: (clash: ClauseClash | null) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}) {
  const { t } = useText();
  const other = clash?.other ?? null;
  const mine = clash?.standing === "mine";
  return (
    <li>
      {clash ? (
        <div className="listing-note text-clash">
          <p>
            {t(
              other
                ? mine
                  ? "signing:clash.mine_stands"
                  : "signing:clash.theirs_stands"
                : mine
                  ? "signing:clash.they_removed"
                  : "signing:clash.you_removed",
            )}
          </p>
          {other ? (
            <>
              <details open>
                <summary>{t(mine ? "signing:text.theirs" : "signing:clash.yours")}</summary>
                {languages.map((locale) => (
                  <p key={locale} lang={locale} className="prose">
                    {other.body[locale]}
                  </p>
                ))}
              </details>
              <p className="line-actions">
                <Button
                  onClick={() => {
                    onChange(other);
                    onClash({ other: clause, standing: mine ? "theirs" : "mine" });
                  }}
                >
                  {t(mine ? "signing:clash.take_theirs" : "signing:clash.take_mine")}
                </Button>
                <Button
                  onClick={() => {
                    onChange(bothWordings(clause, other));
                    onClash(null);
                  }}
                >
                  {t("signing:clash.keep_both")}
                </Button>
              </p>
            </>
          ) : null}
        </div>
      ) : null}
      <div className="text-pair" data-languages={languages.length}>
        {languages.map((locale) => (
          <div key={locale} lang={locale} className="text-words">
            <TextField
              label={`${position + 1}. ${t("signing:text.heading")} · ${t(`glossary:languageName.${locale}`)}`}
              required
              value={clause.heading[locale] ?? ""}
              onChange={(event) =>
                onChange({ ...clause, heading: { ...clause.heading, [locale]: event.target.value } })
              }
            />
            <TextAreaField
              label={t("signing:text.body")}
              required
              rows={5}
              value={clause.body[locale] ?? ""}
              onChange={(event) => onChange({ ...clause, body: { ...clause.body, [locale]: event.target.value } })}
            />
          </div>
        ))}
      </div>
      <p className="line-actions">
        <Button look="quiet" disabled={position === 0} onClick={() => onMove(-1)}>
          {t("signing:text.up")}
        </Button>
        <Button look="quiet" disabled={last} onClick={() => onMove(1)}>
          {t("signing:text.down")}
        </Button>
        <Button look="quiet" onClick={onRemove}>
          {t("common:verb.remove")}
        </Button>
      </p>
    </li>
  );
}
