import { formatAmount, splitAmount } from "./format.ts";
import { useText } from "./use-text.ts";

interface Props {
  amount: string;
  currency: string;
  /** Says "about" before the figure: the source gave a rounded number. */
  approximate?: boolean;
}

/** An amount in the units its readers count in: 9.28 亿元人民币, 928 млн юаней, 9.28억 위안; the exact figure in the title. */
export function MoneyText({ amount, currency, approximate = false }: Props) {
  const { t, locale } = useText();
  const { digits, unit } = splitAmount(amount, locale);
  const text = t("common:money.text", { digits, unit, currency: t(`glossary:currency.${currency}`) });
  return (
    <span className="money" title={`${formatAmount(amount, locale)} ${currency}`}>
      {approximate ? t("common:money.about", { amount: text.replace(/\s+/g, " ") }) : text.replace(/\s+/g, " ")}
    </span>
  );
}

/** The value of an agreement. None and undisclosed are words, never a zero. */
export function ValueText({
  value,
}: {
  value: { kind: "none" | "undisclosed" } | { kind: "amount"; amount: string; currency: string };
}) {
  const { t } = useText();
  if (value.kind === "amount") return <MoneyText amount={value.amount} currency={value.currency} />;
  return <span className="quiet">{t(`glossary:valueKind.${value.kind}`)}</span>;
}
