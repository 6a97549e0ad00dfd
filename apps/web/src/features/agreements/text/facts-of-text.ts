import { pickText, type Locale, type MultiText } from "@songhua/kernel";
import { formatAmount, formatDate, formatRate } from "../../../ui/format.ts";
import { rateSource } from "../../../ui/rate-source.ts";
import type { Translate } from "../../../ui/use-text.ts";
import type { Text } from "./use-drafting.ts";

export interface TextFact {
  readonly key: string;
  readonly term: string;
  readonly value: string;
}

/** What a text says beside its clauses, in words of the reader's language: names, money, who signs, what is due when. */
export function factsOfText(text: Text, t: Translate, locale: Locale): TextFact[] {
  const words = (multi: MultiText): string => pickText(multi, locale)?.text ?? "";
  const { value } = text;
  const nameOf = (key: string | null): string => words(text.parties.find((party) => party.key === key)?.name ?? {});
  return [
    ...text.languages.map((language) => ({
      key: `title-${language}`,
      term: `${t("signing:text.heading")} · ${t(`glossary:languageName.${language}`)}`,
      value: text.title[language] ?? "",
    })),
    {
      key: "prevailing",
      term: t("signing:text.prevailing"),
      value: text.prevailing ? t(`glossary:languageName.${text.prevailing}`) : t("signing:text.equal"),
    },
    {
      key: "value",
      term: t("common:field.value"),
      value:
        value.kind === "amount"
          ? [
              `${formatAmount(value.amount, locale)} ${value.currency}`,
              value.rate
                ? t("thread:agreement.rate_text", {
                    from: value.currency,
                    rate: formatRate(value.rate.rate, locale),
                    to: value.rate.to,
                    source: rateSource(value.rate.source, t),
                    date: formatDate(value.rate.date, locale, "medium"),
                  })
                : "",
            ]
              .filter(Boolean)
              .join("; ")
          : t(`glossary:valueKind.${value.kind}`),
    },
    ...text.parties.map((party) => ({
      key: `party-${party.key}`,
      term: words(party.role) || words(party.name),
      value: [
        words(party.name),
        ...party.identifiers.map((one) => `${t(`glossary:identifier.${one.scheme}`)} ${one.value}`),
        words(party.address),
        words(party.signatory),
      ]
        .filter(Boolean)
        .join(" · "),
    })),
    ...text.schedule.map((line, position) => ({
      key: `line-${line.id}`,
      term: `${t(`signing:after.kind.${line.kind}`)} ${position + 1}`,
      value: [
        words(line.title),
        line.due ? formatDate(line.due, locale, "medium") : "",
        line.amount ? `${formatAmount(line.amount.amount, locale)} ${line.amount.currency}` : "",
        line.payer ? t("signing:after.pays", { payer: nameOf(line.payer) }) : "",
      ]
        .filter(Boolean)
        .join(" · "),
    })),
  ];
}
