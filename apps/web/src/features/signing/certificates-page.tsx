import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import type { Answer, Input } from "../../api/transport.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { Drawer } from "../../ui/drawer.tsx";
import { SelectField, TextField } from "../../ui/field.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { Tag, type Tone } from "../../ui/tag.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { useChange } from "../console/use-change.ts";
import { useMay } from "../console/use-may.ts";
import { useEventClock } from "../event-clock/use-event-clock.ts";
import "../../ui/lines.css";
import "../../ui/lists.css";
import "../../ui/work-forms.css";
import "./signing.css";

type Certificate = Answer<"listEventCertificates">["items"][number];
type Body = Input<"withdrawEventCertificate">["body"];
const REASONS: readonly Body["reason"][] = [
  "keyCompromise",
  "affiliationChanged",
  "superseded",
  "cessationOfOperation",
  "unspecified",
];
const TONE: Readonly<Record<Certificate["state"], Tone>> = {
  valid: "confirmed",
  expired: "neutral",
  withdrawn: "refused",
};

/** Certificates the event's own authority issued: to whom, until when, and withdrawing one. */
export default function CertificatesPage() {
  const { t } = useText();
  const address = useAddress();
  const moment = useEventClock();
  const may = useMay();
  const { slug } = useConsole();
  const [chosen, setChosen] = useState<Certificate | null>(null);
  const query = useQuery({
    queryKey: ["certificates", slug],
    queryFn: ({ signal }) => api.listEventCertificates({ params: { event: slug } }, { signal }),
  });
  const params = { event: slug };
  const columns: Column<Certificate>[] = [
    {
      key: "name",
      head: t("common:field.name"),
      heading: true,
      cell: (row) => (
        <>
          {row.name}
          <span className="under-name">{row.organisation}</span>
        </>
      ),
    },
    { key: "issued", head: t("signing:certificates.issued"), cell: (row) => moment(row.issuedAt) },
    { key: "until", head: t("signing:certificates.until"), cell: (row) => moment(row.notAfter) },
    {
      key: "state",
      head: t("common:field.state"),
      cell: (row) => (
        <>
          <Tag tone={TONE[row.state]}>{t(`signing:certificates.state.${row.state}`)}</Tag>
          {row.withdrawnAt ? (
            <span className="under-name">
              {moment(row.withdrawnAt)} · {t(`signing:certificates.reason.${row.withdrawnReason ?? "unspecified"}`)}
              {row.withdrawnBy ? ` · ${row.withdrawnBy}` : ""}
            </span>
          ) : null}
        </>
      ),
    },
    {
      key: "withdraw",
      head: <span className="hidden">{t("common:verb.withdraw")}</span>,
      cell: (row) =>
        row.state === "valid" && (may.organise || row.mine) ? (
          <Button
            look="quiet"
            aria-label={`${t("common:verb.withdraw")}: ${row.name}, ${row.serial.slice(0, 8)}`}
            onClick={() => setChosen(row)}
          >
            {t("common:verb.withdraw")}
          </Button>
        ) : null,
    },
  ];
  return (
    <>
      <PageHead
        title={t("signing:certificates.title")}
        actions={<ButtonLink to={address(`/console/${slug}/agreements`)}>{t("console:step.agreements")}</ButtonLink>}
      >
        {t("signing:certificates.lead")}
      </PageHead>
      <p className="line-actions">
        <a className="button" href={api.getEventAuthorityUrl({ params })} download>
          {t("signing:document.authority")}
        </a>
        <a className="button" href={api.getEventRevocationsUrl({ params })} download>
          {t("signing:certificates.list")}
        </a>
      </p>
      <p className="quiet">{t("signing:certificates.list_hint")}</p>
      <QueryBoundary
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t("signing:certificates.none")}>{t("signing:certificates.none_next")}</EmptyState>}
      >
        {({ items }) => (
          <DataTable
            caption={t("signing:certificates.title")}
            columns={columns}
            rows={items}
            rowKey={(row) => row.serial}
          />
        )}
      </QueryBoundary>
      {chosen ? <Withdraw certificate={chosen} onClose={() => setChosen(null)} /> : null}
    </>
  );
}

function Withdraw({ certificate, onClose }: { certificate: Certificate; onClose: () => void }) {
  const { t } = useText();
  const toast = useToast();
  const { slug } = useConsole();
  const [reason, setReason] = useState<Body["reason"]>("keyCompromise");
  const [note, setNote] = useState("");
  const withdraw = useChange(
    (body: Body) => api.withdrawEventCertificate({ params: { event: slug, serial: certificate.serial }, body }),
    {
      inForm: true,
      done: () => {
        onClose();
        toast.done(t("signing:certificates.withdrawn", { name: certificate.name }));
      },
    },
  );
  return (
    <Drawer
      title={t("signing:certificates.withdraw", { name: certificate.name })}
      onClose={onClose}
      actions={
        <>
          <Button
            look="danger"
            busy={withdraw.isPending}
            onClick={() => withdraw.mutate({ reason, note: note.trim() })}
          >
            {t("common:verb.withdraw")}
          </Button>
          <Button onClick={onClose}>{t("common:verb.cancel")}</Button>
        </>
      }
    >
      <p className="quiet">{t("signing:certificates.withdraw_hint")}</p>
      <Refusal error={withdraw.error} />
      <SelectField
        label={t("signing:certificates.why")}
        required
        value={reason}
        onChange={({ target }) => setReason(REASONS.find((one) => one === target.value) ?? reason)}
      >
        {REASONS.map((one) => (
          <option key={one} value={one}>
            {t(`signing:certificates.reason.${one}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t("signing:certificates.note")}
        autoComplete="off"
        maxLength={300}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <p className="quiet signing-long">{t("signing:certificates.number", { serial: certificate.serial })}</p>
    </Drawer>
  );
}
