import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { DataList, DataTable } from "../../../ui/data-table.tsx";
import { Drawer } from "../../../ui/drawer.tsx";
import { formatAmount, formatCountry, formatDate, formatMoment } from "../../../ui/format.ts";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { ErrorState } from "../../../ui/states.tsx";
import { useText } from "../../../ui/use-text.ts";
import { CodeName } from "./code-name.tsx";
import { filingText, valueText, type Contract } from "./contract.ts";
import { findingText } from "./finding-text.ts";

/** One contract: what was filed, executed with which voucher, changed from what into what and why, and the way of its filing. */
export function ContractDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useText();
  const query = useQuery({
    queryKey: ["statistics", "contract", id],
    queryFn: ({ signal }) => api.getOutsourcingLine({ params: { line: id } }, { signal }),
  });
  return (
    <Drawer title={query.data?.number ?? t("indicators:contract")} onClose={onClose}>
      <QueryBoundary query={query} lines={10}>
        {(contract) => <Shown contract={contract} />}
      </QueryBoundary>
    </Drawer>
  );
}

function Shown({ contract }: { contract: Contract }) {
  const { t, locale } = useText();
  const date = (day: string | null) => (day === null ? "–" : formatDate(day, locale, "medium"));
  const flag = (value: "Y" | "N" | "U") =>
    t(value === "Y" ? "common:form.yes" : value === "N" ? "common:form.no" : "common:unknown");
  const items = [
    { key: "title", term: t("indicators:contract"), value: contract.title ?? "–" },
    { key: "who", term: t("indicators:parties"), value: `${contract.provider ?? "–"} → ${contract.buyer ?? "–"}` },
    {
      ...{ key: "market", term: t("indicators:register.location") },
      value: [
        contract.location && t(`indicators:location.${contract.location}`),
        contract.buyerEconomy && formatCountry(contract.buyerEconomy, locale),
      ]
        .filter(Boolean)
        .join(" · "),
    },
    {
      key: "region",
      term: t("indicators:register.region"),
      value: <CodeName code={contract.region} name={contract.names.region} />,
    },
    {
      ...{ key: "ownership", term: t("indicators:topic.ownership") },
      value: <CodeName code={contract.ownership} name={contract.names.ownership} />,
    },
    {
      ...{ key: "class", term: t("indicators:register.class") },
      value: (
        <>
          <CodeName code={contract.serviceClass} name={contract.names.serviceClass} />{" "}
          <small className="faint">{[contract.ebops, contract.classVersion].filter(Boolean).join(" · ")}</small>
        </>
      ),
    },
    {
      ...{ key: "digital", term: t("indicators:register.digital") },
      value: `${flag(contract.ordered)}, ${flag(contract.delivered)}`,
    },
    { key: "on", term: t("indicators:signed_on"), value: date(contract.signedOn) },
    {
      ...{ key: "valid", term: t("indicators:register.valid") },
      value: `${date(contract.validFrom)} – ${date(contract.validUntil)}`,
    },
    { key: "value", term: t("indicators:amount"), value: valueText(t, locale, contract.value) },
    {
      ...{ key: "heads", term: t("indicators:register.heads") },
      value: `${contract.heads ?? "–"}, ${contract.graduates ?? "–"}`,
    },
    ...(contract.master
      ? [{ key: "master", term: t("indicators:register.master"), value: contract.master.number }]
      : []),
    ...(contract.under.length > 0
      ? [
          {
            ...{ key: "under", term: t("indicators:register.under") },
            value: contract.under.map(({ number }) => number).join(", "),
          },
        ]
      : []),
    {
      ...{ key: "filing", term: t("indicators:register.filing") },
      value: [filingText(t, contract.filing), contract.filing.reason].filter(Boolean).join(": "),
    },
    { key: "hash", term: "SHA-256", value: <code className="number-hash">{contract.sha256}</code> },
  ];
  return (
    <>
      <DataList items={items} />
      <Acts contract={contract} />
      <section>
        <h3>{t("indicators:register.executions")}</h3>
        {contract.executionLines.length === 0 ? (
          <p className="faint">{t("indicators:register.none_yet")}</p>
        ) : (
          <DataTable
            caption={t("indicators:register.executions")}
            columns={[
              { key: "on", head: t("indicators:rates.on"), heading: true, cell: (row) => date(row.on) },
              {
                ...{ key: "amount", head: t("indicators:amount"), numeric: true },
                cell: (row) => `${formatAmount(row.money.amount, locale)} ${row.money.currency}`,
              },
              {
                ...{ key: "voucher", head: t("indicators:register.voucher") },
                cell: (row) =>
                  row.voucher === null
                    ? t("indicators:register.no_voucher")
                    : [row.voucher, row.voucherDate && date(row.voucherDate)].filter(Boolean).join(" · "),
              },
            ]}
            rows={contract.executionLines.map((row, at) => ({ ...row, at }))}
            rowKey={(row) => String(row.at)}
          />
        )}
      </section>
      {contract.changes.length > 0 ? (
        <section>
          <h3>{t("indicators:register.changes")}</h3>
          <DataTable
            caption={t("indicators:register.changes")}
            columns={[
              { key: "on", head: t("indicators:rates.on"), heading: true, cell: (row) => date(row.on) },
              {
                ...{ key: "reason", head: t("indicators:register.reason") },
                cell: (row) => [row.field, row.reason].filter(Boolean).join(": "),
              },
              { key: "before", head: t("indicators:release.before"), cell: (row) => row.before ?? "–" },
              { key: "after", head: t("indicators:release.after"), cell: (row) => row.after ?? "–" },
            ]}
            rows={contract.changes.map((row, at) => ({ ...row, at }))}
            rowKey={(row) => String(row.at)}
          />
        </section>
      ) : null}
      <section>
        <h3>{t("indicators:register.history")}</h3>
        <ol className="lines">
          {contract.history.map((step, i) => (
            <li key={i}>
              <p>
                {t(`indicators:register.act.${step.act}`)}
                {step.level ? ` (${t(`indicators:register.level.${step.level}`)})` : ""} → {filingText(t, step.after)}
              </p>
              <p className="faint">
                {[formatMoment(step.at, undefined, locale), step.actor, step.reason].filter(Boolean).join(" · ")}
              </p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** What the viewer may do with the filing now; returning and changing need a reason. */
function Acts({ contract }: { contract: Contract }) {
  const { t } = useText();
  const client = useQueryClient();
  const [reason, setReason] = useState("");
  const act = useMutation({
    mutationFn: (how: Contract["mayAct"][number]) =>
      api.fileOutsourcing({ body: { lineIds: [contract.id], ...how, reason: reason.trim() || null } }),
    onSuccess: async () => {
      setReason("");
      await client.invalidateQueries({ queryKey: ["statistics"] });
    },
  });
  if (contract.mayAct.length === 0) return null;
  const [refused] = act.data?.refused ?? [];
  return (
    <section>
      <label className="statistics-reason">
        {t("indicators:register.reason")}
        <input className="input" maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <p className="line-actions">
        {contract.mayAct.map((how) => (
          <Button
            key={`${how.act} ${how.level}`}
            busy={act.isPending}
            disabled={(how.act === "return" || how.act === "change") && reason.trim() === ""}
            onClick={() => act.mutate(how)}
          >
            {t(`indicators:register.act.${how.act}`)}{" "}
            {t("indicators:register.as_office", { level: t(`indicators:register.level.${how.level}`) })}
          </Button>
        ))}
      </p>
      {refused ? (
        <ErrorState
          title={findingText(t, refused.refusal)}
          detail={Object.values(refused.params).map(String).join(" · ")}
        />
      ) : null}
      <Refusal error={act.error} />
    </section>
  );
}
