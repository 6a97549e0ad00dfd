import { pickText, type Locale, type MultiText } from "@songhua/kernel";
import { langFor } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";

/* What a reader most likely wants beside the shown name: the original for Latin and Cyrillic readers, a Latin reading for others. */
const READING_FROM: Record<Locale, readonly Locale[]> = {
  "zh-CN": ["en", "ru"],
  ru: ["zh-CN", "en"],
  "ko-KR": ["zh-CN", "en"],
  "ko-CN": ["zh-CN", "en"],
  en: ["zh-CN", "ru"],
};

/** A name in the reader's language with the same name in a second script below. */
export function NameWithReading({ name }: { name: MultiText }) {
  const { locale } = useText();
  const shown = pickText(name, locale);
  if (!shown) return null;
  const second = READING_FROM[locale].find((other) => name[other] && name[other] !== shown.text);
  return (
    <span className="name">
      <span lang={langFor(shown.locale, locale)}>{shown.text}</span>
      {second ? (
        <small lang={second} className="name-reading">
          {name[second]}
        </small>
      ) : null}
    </span>
  );
}
