import type { MergedDraft } from "@songhua/contract/texts";
import { Button } from "../../../ui/button.tsx";
import { useText } from "../../../ui/use-text.ts";
import { factsOfText } from "./facts-of-text.ts";
import type { Text } from "./use-drafting.ts";

/** That somebody saved in the meantime, and what both changed beside the clauses: the other's words, to be taken over with one press. */
export function MergedNote({
  merged,
  text,
  nameOf,
  onTake,
}: {
  merged: MergedDraft;
  text: Text;
  nameOf: (variable: string) => string;
  onTake: (part: keyof Text) => void;
}) {
  const { t, locale } = useText();
  const mine = factsOfText(text, t, locale);
  const differing = factsOfText(merged.theirs, t, locale).filter(
    (fact) => mine.find((one) => one.key === fact.key)?.value !== fact.value,
  );
  const factsOf = (part: keyof Text): { key: string; term: string; value: string }[] => {
    if (part === "variables")
      return Object.entries(merged.theirs.variables).flatMap(([name, words]) => {
        const theirs = Object.values(words).join(" / ");
        return theirs === Object.values(text.variables[name] ?? {}).join(" / ")
          ? []
          : [{ key: name, term: nameOf(name), value: theirs }];
      });
    const starts = { title: "title-", parties: "party-", schedule: "line-", value: "value", prevailing: "prevailing" };
    const start = starts[part as keyof typeof starts];
    return start === undefined ? [] : differing.filter((fact) => fact.key.startsWith(start));
  };
  const clashing = merged.parts.map((part) => ({ part, facts: factsOf(part) })).filter(({ facts }) => facts.length > 0);
  return (
    <div className="listing-note text-clash" role="alert">
      <p>{t("signing:text.merged", { author: merged.author, version: merged.version })}</p>
      {clashing.map(({ part, facts }) => (
        <div key={part}>
          <p>{t("signing:clash.mine_stands")}</p>
          {facts.map((fact) => (
            <p key={fact.key} className="prose">
              <span className="quiet">{`${t("signing:text.theirs")} · ${fact.term}`}</span> {fact.value}
            </p>
          ))}
          <p className="line-actions">
            <Button onClick={() => onTake(part)}>{t("signing:clash.take_theirs")}</Button>
          </p>
        </div>
      ))}
    </div>
  );
}
