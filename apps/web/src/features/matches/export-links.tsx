import { useText } from "../../ui/use-text.ts";

/** What the page shows, as files in its language. */
export function ExportLinks({ workbook, csv }: { workbook: string; csv: string }) {
  const { t } = useText();
  return (
    <>
      <a className="button button-plain" href={workbook} download>
        {`${t("market:export.action")} ${t("market:export.xlsx")}`}
      </a>
      <a className="button button-quiet" href={csv} download>
        {t("market:export.csv")}
      </a>
    </>
  );
}
