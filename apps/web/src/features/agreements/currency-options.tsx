import { CURRENCY_CODES, type Currency } from "@songhua/kernel";
import { useText } from "../../ui/use-text.ts";

/** The currencies of a choice, each with its code and its name as it stands alone: the glossary's names follow an amount. */
export function CurrencyOptions({ without }: { without?: Currency }) {
  const { t, locale } = useText();
  // The browser knows Korean as it is written in the South only; the glossary's Korean names are the same in either place.
  const names = locale === "ko-CN" ? null : new Intl.DisplayNames(locale, { type: "currency" });
  return CURRENCY_CODES.filter((code) => code !== without).map((code) => (
    <option key={code} value={code}>
      {`${code} · ${names?.of(code) ?? t(`glossary:currency.${code}`)}`}
    </option>
  ));
}
