import { Button } from "../../ui/button.tsx";
import { chartCsv } from "../../ui/chart/chart-data.ts";
import { saveText } from "../../ui/chart/chart-file.ts";
import { formatAmount } from "../../ui/format.ts";
import { useText } from "../../ui/use-text.ts";
import { dimsName, type IndicatorNumber, type Numbers } from "./numbers.ts";

const ANSWERS = ["Y", "N", "U"] as const;

/** Trade by whether it was ordered and whether it was delivered over networks. Unknown is a row and a column of its own, never "no". */
export function OrderedDelivered({
  title,
  unit,
  numbers,
  names,
  fileName,
}: {
  title: string;
  fileName: string;
  unit: string;
  numbers: readonly IndicatorNumber[];
  names: Numbers["names"];
}) {
  const { t, locale } = useText();
  const at = new Map(numbers.map((number) => [`${number.dims["ordered"]} ${number.dims["delivered"]}`, number]));
  const named = (dimension: "ordered" | "delivered", code: string) =>
    dimsName({ dims: { [dimension]: code } }, names, locale);
  const csv = () => {
    const valueOf = (number: IndicatorNumber | undefined) => (number?.value ? Number(number.value) : null);
    return chartCsv({
      ...{ dimension: t("indicators:square.ordered_delivered"), unit },
      categories: ANSWERS.map((code) => ({ key: code, name: named("ordered", code) })),
      series: ANSWERS.map((delivered) => ({
        ...{ key: delivered, name: named("delivered", delivered) },
        values: ANSWERS.map((ordered) => valueOf(at.get(`${ordered} ${delivered}`))),
      })),
    });
  };
  return (
    <div className="square">
      <h3>{title}</h3>
      <p className="no-print">
        <Button look="quiet" onClick={() => saveText(`${fileName}.csv`, "text/csv", csv())}>
          CSV
        </Button>
      </p>
      <p className="chart-unit">{unit}</p>
      <div className="table-frame">
        <table className="table">
          <caption className="hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("indicators:square.ordered_delivered")}</th>
              {ANSWERS.map((delivered) => (
                <th key={delivered} scope="col" className="numeric">
                  {named("delivered", delivered)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ANSWERS.map((ordered) => (
              <tr key={ordered}>
                <th scope="row">{named("ordered", ordered)}</th>
                {ANSWERS.map((delivered) => {
                  const number = at.get(`${ordered} ${delivered}`);
                  return (
                    <td key={delivered} className="numeric" data-label={named("delivered", delivered)}>
                      {number === undefined
                        ? "–"
                        : number.value === null
                          ? t(`indicators:status.${number.status}`)
                          : formatAmount(number.value, locale)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
