import { pickText, type Locale, type MultiText as Texts } from "@songhua/kernel";
import { createElement } from "react";
import { useText } from "./use-text.ts";

/** The text of a value that stands in several languages, for places that take no element (titles, labels). */
export function useMultiText(): (text: Texts | null | undefined) => string {
  const { locale } = useText();
  return (text) => (text ? (pickText(text, locale)?.text ?? "") : "");
}

interface Props {
  text: Texts | null | undefined;
  as?: "span" | "p" | "strong" | "div";
  className?: string;
}

/** Shows what is written in the reader's language, else the nearest one, and marks the language it is really in. */
export function MultiText({ text, as = "span", className }: Props) {
  const { locale } = useText();
  const shown = text ? pickText(text, locale) : undefined;
  if (!shown) return null;
  return createElement(as, { className, lang: langFor(shown.locale, locale) }, shown.text);
}

/** The `lang` a piece of content needs on a page of `page`; none when it is the page's own. */
export function langFor(content: Locale, page: Locale): string | undefined {
  return content === page ? undefined : content;
}
