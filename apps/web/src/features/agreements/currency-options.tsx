import { CURRENCY_CODES, type Currency } from "@songhua/kernel";
import { useText } from "../../ui/use-text.ts";

/** The currencies of a choice, each with its code and name. */
export function CurrencyOptions({ without }: { without?: Currency }) {
  const { t } = useText();
  return CURRENCY_CODES.filter((code) => code !== without).map((code) => (
    <option key={code} value={code}>
      {`${code} · ${t(`glossary:currency.${code}`)}`}
    </option>
  ));
}
