import { LANGUAGE_NAMES } from "../../ui/language-switch.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useText } from "../../ui/use-text.ts";
import type { Listing, ListingText } from "./listing-fields.ts";

const PROVENANCE_TONE = { original: "neutral", machine: "attention", reviewed: "confirmed" } as const;

/** The original first, so that the others are read against it. */
const inReadingOrder = (texts: readonly ListingText[]) =>
  texts.toSorted((a, b) => Number(b.provenance === "original") - Number(a.provenance === "original"));
const linesOf = (text: ListingText) => text.body.split(/\n+/).filter((line) => line.trim() !== "");

/**
 * All language versions next to each other, line against line: each row of the grid is one line of the text in every language,
 * so that a missing sentence is seen as a gap.
 */
export function SideBySide({ listing }: { listing: Listing }) {
  const { t } = useText();
  const texts = inReadingOrder(listing.texts);
  const rows = Math.max(...texts.map((text) => linesOf(text).length), 0);
  return (
    <div className="side-by-side" style={{ ["--columns" as string]: texts.length, ["--rows" as string]: rows + 2 }}>
      {texts.map((text) => {
        const lines = linesOf(text);
        return (
          <section key={text.locale} aria-label={LANGUAGE_NAMES[text.locale]}>
            <p className="side-by-side-head">
              <span lang={text.locale}>{LANGUAGE_NAMES[text.locale]}</span>{" "}
              <Tag tone={PROVENANCE_TONE[text.provenance]}>{t(`glossary:provenance.${text.provenance}`)}</Tag>
            </p>
            <h3 lang={text.locale}>{text.title}</h3>
            {Array.from({ length: rows }, (_, row) =>
              lines[row] === undefined ? (
                <p key={row} className="faint side-by-side-gap">
                  {t("thread:listing.no_line")}
                </p>
              ) : (
                <p key={row} lang={text.locale}>
                  {lines[row]}
                </p>
              ),
            )}
          </section>
        );
      })}
    </div>
  );
}
