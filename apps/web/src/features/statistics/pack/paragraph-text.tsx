import type { ReactNode } from "react";
import { useText } from "../../../ui/use-text.ts";
import type { Pack, PackParagraph } from "./pack.ts";

/** A paragraph with its figures from the data; a figure typed by hand that is not theirs is underlined and said below. */
export function ParagraphText({ paragraph, slots }: { paragraph: PackParagraph; slots: Pack["slots"] }) {
  const { text, marks } = paragraph;
  const pieces: ReactNode[] = [];
  const wrong = marks.filter(({ kind, at }) => at >= 0 && (kind === "differs" || kind === "not_in_data"));
  const words = (from: number, until: number) => {
    let at = from;
    for (const mark of wrong) {
      if (mark.at < at || mark.at >= until) continue;
      pieces.push(text.slice(at, mark.at));
      pieces.push(
        <mark key={mark.at} className="pack-wrong">
          {mark.text}
        </mark>,
      );
      at = mark.at + mark.text.length;
    }
    pieces.push(text.slice(at, until));
  };
  let at = 0;
  for (const match of text.matchAll(/\{([^{}]*)\}/g)) {
    words(at, match.index);
    const id = match[1]!.trim().replace(/\s+/g, " ");
    pieces.push(
      <data key={`slot-${match.index}`} className="pack-figure" value={id}>
        {slots[id] ?? match[0]}
      </data>,
    );
    at = match.index + match[0].length;
  }
  words(at, text.length);
  return <p>{pieces}</p>;
}

/** What there is to say of a paragraph against the data; agreeing figures are said only where nothing else is. */
export function ParagraphMarks({ paragraph }: { paragraph: PackParagraph }) {
  const { t } = useText();
  if (paragraph.marks.length === 0) return null;
  return (
    <ul className="pack-marks">
      {paragraph.marks.map((mark, i) => (
        <li key={i} className={mark.kind === "same" ? "faint" : "pack-mark"}>
          {mark.at < 0 ? null : <strong>{mark.text}</strong>} {t(`indicators:pack.mark.${mark.kind}`)}
          {mark.said !== null && mark.kind !== "same" ? `. ${t("indicators:pack.data_say", { said: mark.said })}` : ""}
        </li>
      ))}
    </ul>
  );
}
