import { useId, useState, type DragEvent } from "react";
import type { CheckpointReport } from "@songhua/trust/log";
import { useText } from "../../ui/use-text.ts";
import { checkDroppedReceipt } from "./check-dropped-receipt.ts";
import { FindingList } from "./finding-list.tsx";
import type { Replayed } from "./use-replay.ts";

const MOST_BYTES = 256 * 1024;

/** Takes a receipt by dropping or choosing a file; nothing leaves the browser. */
export function ReceiptDrop({ replayed }: { replayed: Replayed }) {
  const { t } = useText();
  const id = useId();
  const [over, setOver] = useState(false);
  const [result, setResult] = useState<{ name: string; findings: CheckpointReport["findings"] } | null>(null);
  const check = async (file: File | null | undefined): Promise<void> => {
    if (!file) return;
    const text = await file.slice(0, MOST_BYTES).text();
    setResult({ name: file.name, findings: checkDroppedReceipt(text, replayed, Date.now()) });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void check(event.dataTransfer.files.item(0));
  };
  const fails = result?.findings.some(({ severity }) => severity === "error") ?? false;
  return (
    <>
      <div
        className={over ? "register-drop register-drop-over" : "register-drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{t("register:monitor.receipt_lead")}</p>
        <label htmlFor={id} className="button button-plain">
          {t("register:monitor.receipt_choose")}
        </label>
        <input
          id={id}
          className="hidden"
          type="file"
          accept=".txt,.tlog-proof,text/plain"
          onChange={(event) => void check(event.target.files?.item(0))}
        />
      </div>
      {result ? (
        <div className={`register-verdict register-verdict-${fails ? "fails" : "holds"}`} role="status">
          <p className="register-verdict-title">
            <span aria-hidden="true">{fails ? "✗" : "✓"}</span>{" "}
            {t(`register:monitor.receipt_${fails ? "fails" : "holds"}`)} <span className="quiet">{result.name}</span>
          </p>
          <FindingList findings={result.findings} />
        </div>
      ) : null}
    </>
  );
}
