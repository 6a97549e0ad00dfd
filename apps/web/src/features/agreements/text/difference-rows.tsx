import type { ClauseDifference, TextPiece } from "@songhua/contract/texts";
import type { Locale } from "@songhua/kernel";
import { Tag } from "../../../ui/tag.tsx";
import { useText } from "../../../ui/use-text.ts";

const TONE = {
  added: "confirmed",
  removed: "refused",
  changed: "attention",
  moved: "neutral",
  same: "neutral",
} as const;

/** What differs, clause by clause and word by word, in each language; what is the same is left out. */
export function DifferenceRows({
  languages,
  differences,
}: {
  languages: readonly Locale[];
  differences: readonly (readonly ClauseDifference[])[];
}) {
  const { t } = useText();
  const ids = [
    ...new Set(differences.flatMap((one) => one.filter((row) => row.change !== "same").map((row) => row.id))),
  ];
  if (ids.length === 0) return <p className="quiet">{t("signing:text.no_difference")}</p>;
  return (
    <ol className="text-clauses" data-languages={languages.length}>
      {ids.map((id) => (
        <li key={id}>
          {languages.map((locale, at) => {
            const row = differences[at]!.find((one) => one.id === id);
            return row ? (
              <div key={locale} lang={locale} className="text-cell">
                <h3>
                  {row.number}. <Pieces pieces={row.heading} />{" "}
                  <Tag tone={TONE[row.change]}>{t(`signing:text.change.${row.change}`)}</Tag>
                </h3>
                <p className="prose">
                  <Pieces pieces={row.body} />
                </p>
              </div>
            ) : null;
          })}
        </li>
      ))}
    </ol>
  );
}

function Pieces({ pieces }: { pieces: readonly TextPiece[] }) {
  return pieces.map((piece, at) =>
    piece.change === "added" ? (
      <ins key={at}>{piece.text}</ins>
    ) : piece.change === "removed" ? (
      <del key={at}>{piece.text}</del>
    ) : (
      <span key={at}>{piece.text}</span>
    ),
  );
}
