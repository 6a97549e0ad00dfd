import { Button } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import { dimsName, periodText, type Definition, type IndicatorNumber, type Numbers, reasonKey } from "./numbers.ts";

/** Every number of an indicator; each opens to what it stands on. */
export function NumberTable({
  definition,
  numbers,
  names,
  onOpen,
}: {
  definition: Definition;
  numbers: readonly IndicatorNumber[];
  names: Numbers["names"];
  onOpen: (key: string) => void;
}) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const remarked = numbers.some(({ status }) => status !== "normal");
  const broken = numbers.some(({ dims }) => Object.keys(dims).length > 0);
  return (
    <DataTable
      caption={multi(definition.name)}
      columns={[
        {
          key: "period",
          head: t("indicators:period"),
          heading: !broken,
          cell: (number) => periodText(t, number, locale),
        },
        ...(broken
          ? [
              {
                ...{ key: "what", head: t("indicators:what"), heading: true },
                cell: (number: IndicatorNumber) => dimsName(number, names, locale),
              },
            ]
          : []),
        {
          ...{ key: "value", head: t(`indicators:unit.${definition.unit}`), numeric: true },
          cell: (number) => (
            <Button look="quiet" className="number-open" onClick={() => onOpen(number.key)}>
              {number.value === null ? t(`indicators:status.${number.status}`) : formatAmount(number.value, locale)}
            </Button>
          ),
        },
        {
          ...{ key: "lines", head: t("indicators:lines"), numeric: true },
          cell: (number) => (number.cut ? formatNumber(number.cut.lines, locale) : "–"),
        },
        ...(remarked
          ? [
              {
                ...{ key: "status", head: t("indicators:remark") },
                cell: (number: IndicatorNumber) =>
                  number.reason
                    ? t(reasonKey(number.reason))
                    : number.status === "normal"
                      ? ""
                      : t(`indicators:status.${number.status}`),
              },
            ]
          : []),
      ]}
      rows={numbers}
      rowKey={(number) => number.key}
    />
  );
}
