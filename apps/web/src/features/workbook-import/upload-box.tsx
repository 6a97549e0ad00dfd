import { useRef, useState } from "react";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useChange } from "../console/use-change.ts";

const KINDS = ".xlsx,.csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv";

/** Takes one workbook, dropped or chosen, and has it read. Nothing is written by this. */
export function UploadBox({ onRead }: { onRead: (started: Answer<"uploadWorkbook">) => void }) {
  const { t } = useText();
  const { slug } = useConsole();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const upload = useChange((file: File) => api.uploadWorkbook({ params: { event: slug }, file }), {
    inForm: true,
    done: onRead,
  });
  return (
    <section className="section" aria-labelledby="upload-title">
      <div
        className="upload"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer.files[0];
          if (file && !upload.isPending) upload.mutate(file);
        }}
      >
        <h2 id="upload-title">{t("organise:import.drop")}</h2>
        <p className="quiet">{t("organise:import.drop_why")}</p>
        <Button look="primary" busy={upload.isPending} onClick={() => input.current?.click()}>
          {t(upload.isPending ? "organise:import.sending" : "organise:import.choose")}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept={KINDS}
          aria-label={t("organise:import.choose")}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) upload.mutate(file);
            // The same file may be chosen again after it was mended.
            target.value = "";
          }}
        />
      </div>
      <Refusal error={upload.error} />
    </section>
  );
}
