import { LOCALES } from "@songhua/kernel";
import type { ReactNode } from "react";
import type { Answer } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { formatNumber } from "../../ui/format.ts";
import { LANGUAGE_NAMES } from "../../ui/language-switch.tsx";
import { useMultiText } from "../../ui/multi-text.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useText } from "../../ui/use-text.ts";
import type { Organisation } from "./organisation-body.ts";
import { placeText } from "./organisation-facts.tsx";

type Pair = Answer<"listDuplicates">["items"][number];

/** Two organisations line by line; lines that differ are marked, so that the eye goes there first. */
export function DuplicatePair({
  pair,
  onMerge,
  onDismiss,
}: {
  pair: Pair;
  onMerge: (keepId: string, otherId: string) => void;
  onDismiss: () => void;
}) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const { a, b } = pair;
  const line = (key: string, head: ReactNode, read: (side: Organisation) => string, lang?: string) => {
    const [left, right] = [read(a), read(b)];
    return left === "" && right === "" ? [] : [{ key, head, left, right, lang, differs: left !== right }];
  };
  const lines = [
    ...LOCALES.flatMap((language) =>
      line(language, LANGUAGE_NAMES[language], (side) => side.name[language] ?? "", language),
    ),
    ...line("role", t("common:field.role"), (side) => t(`glossary:organisationRole.${side.role}`)),
    ...line("place", t("organise:organisation.place"), (side) => placeText(side, locale)),
    ...line("industry", t("common:field.industry"), (side) =>
      side.industry ? t(`glossary:industry.${side.industry}`) : "",
    ),
    ...line("identifier", t("common:field.identifier"), (side) =>
      side.identifiers.map(({ value }) => value).join(", "),
    ),
    ...line("website", t("common:field.website"), (side) => side.website ?? ""),
    ...line("people", t("organise:organisation.people"), (side) => formatNumber(side.participants, locale)),
    ...line("listings", t("common:nav.listings"), (side) => formatNumber(side.listings, locale)),
  ];
  return (
    <section className="pair-of" aria-label={`${multi(a.name)} · ${multi(b.name)}`}>
      <p>
        <Tag tone="attention">{t(`organise:duplicate.reason_${pair.reason}`)}</Tag>
      </p>
      <table className="pair-table">
        <caption className="hidden">{t("organise:duplicate.compare")}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{multi(a.name)}</th>
            <th scope="col">{multi(b.name)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((row) => (
            <tr key={row.key} data-differs={row.differs || undefined}>
              <th scope="row">
                {row.head}
                {row.differs ? <span className="hidden"> ({t("organise:duplicate.differs")})</span> : null}
              </th>
              <td lang={row.lang}>{row.left || "–"}</td>
              <td lang={row.lang}>{row.right || "–"}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <td>
              <Button onClick={() => onMerge(a.id, b.id)}>{t("organise:duplicate.keep_left")}</Button>
            </td>
            <td>
              <Button onClick={() => onMerge(b.id, a.id)}>{t("organise:duplicate.keep_right")}</Button>
            </td>
          </tr>
        </tfoot>
      </table>
      <p className="form-actions">
        <Button look="quiet" onClick={onDismiss}>
          {t("organise:duplicate.not_same")}
        </Button>
        <span className="faint">{t("organise:duplicate.merge_hint")}</span>
      </p>
    </section>
  );
}
