import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { formatNumber } from "../../../ui/format.ts";
import { Refusal } from "../../../ui/refusal.tsx";
import { useText } from "../../../ui/use-text.ts";
import { FileButton } from "../file-button.tsx";
import { findingText } from "./finding-text.ts";

const MOST_FINDINGS = 100;

/** Reads a register file as a dry run, names what is wrong with which row in words, and writes it whole when asked. */
export function ImportRegister({ book }: { book: "real" | "demonstration" | undefined }) {
  const { t, locale } = useText();
  const client = useQueryClient();
  const [leaveOut, setLeaveOut] = useState(false);
  const upload = useMutation({ mutationFn: (file: File) => api.uploadOutsourcing({ query: { book }, file }) });
  const apply = useMutation({
    mutationFn: ({ id, filedAs }: { id: string; filedAs: "draft" | "accepted" }) =>
      api.applyOutsourcing({ params: { import: id }, body: { filedAs, leaveOutErrors: leaveOut } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["statistics"] }),
  });
  const read = upload.data;
  const findings = useQuery({
    queryKey: ["statistics", "findings", read?.id],
    enabled: read !== undefined,
    queryFn: ({ signal }) =>
      api.listOutsourcingFindings({ params: { import: read!.id }, query: { limit: MOST_FINDINGS } }, { signal }),
  });
  const say = (value: number) => formatNumber(value, locale);
  return (
    <section className="statistics-import no-print">
      <FileButton
        label={t("indicators:register.import")}
        accept=".csv,.xlsx"
        busy={upload.isPending}
        onFile={(file) => {
          apply.reset();
          upload.mutate(file);
        }}
      />
      <Refusal error={upload.error ?? apply.error} />
      {read ? (
        <div role="status">
          <p>
            <strong>{read.fileName}</strong>{" "}
            {t("indicators:register.counts", {
              ...{ rows: say(read.rows), fresh: say(read.counts.new), refiled: say(read.counts.refiled) },
              ...{ unchanged: say(read.counts.unchanged), errors: say(read.counts.errors) },
              warnings: say(read.counts.warnings),
            })}
          </p>
          <p>{t(apply.isSuccess ? "indicators:register.applied" : "indicators:register.dry_run")}</p>
        </div>
      ) : null}
      {read && findings.data && findings.data.total > 0 ? (
        <DataTable
          caption={t("indicators:register.rule")}
          columns={[
            { key: "row", head: t("indicators:register.row"), heading: true, cell: (one) => say(one.row) },
            {
              ...{ key: "what", head: t("indicators:register.rule") },
              cell: (one) => findingText(t, one.code),
            },
            { key: "number", head: t("indicators:contract"), cell: (one) => one.number ?? "–" },
            { key: "column", head: t("indicators:register.column"), cell: (one) => one.column ?? "–" },
          ]}
          rows={findings.data.items.map((one, at) => ({ ...one, at }))}
          rowKey={(one) => String(one.at)}
        />
      ) : null}
      {read && !apply.isSuccess ? (
        <p className="line-actions">
          {read.leftOut.length > 0 ? (
            <label className="statistics-check">
              <input type="checkbox" checked={leaveOut} onChange={(event) => setLeaveOut(event.target.checked)} />
              {t("indicators:register.leave_out")}
            </label>
          ) : null}
          <Button
            look="primary"
            busy={apply.isPending}
            onClick={() => apply.mutate({ id: read.id, filedAs: "accepted" })}
          >
            {t("indicators:register.apply_accepted")}
          </Button>
          <Button busy={apply.isPending} onClick={() => apply.mutate({ id: read.id, filedAs: "draft" })}>
            {t("indicators:register.apply_draft")}
          </Button>
        </p>
      ) : null}
    </section>
  );
}
