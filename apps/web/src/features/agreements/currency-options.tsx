import { CURRENCY_CODES, type Currency } from "@songhua/kernel";
import { useText } from "../../ui/use-text.ts";

/** The currencies of a choice, each with its code and its name as it stands alone: the glossary's names follow an amount. */
export function CurrencyOptions({ without }: { without?: Currency }) {
  const { locale } = useText();
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  return CURRENCY_CODES.filter((code) => code !== without).map((code) => (
    <option key={code} value={code}>
      {`${code} · ${names.of(code) ?? code}`}
    </option>
  ));
}
