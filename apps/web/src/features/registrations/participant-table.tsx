import { DataTable, type Column } from "../../ui/data-table.tsx";
import { formatCountry, formatMoment } from "../../ui/format.ts";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { Tag, type Tone } from "../../ui/tag.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { NameWithReading } from "../event/name-with-reading.tsx";
import type { Participant } from "./decide.ts";

export const STATE_TONE: Record<Participant["state"], Tone> = {
  pending: "attention",
  approved: "confirmed",
  declined: "refused",
  withdrawn: "neutral",
};

export function ParticipantTable({
  rows,
  chosen,
  onChoose,
  onOpen,
}: {
  rows: readonly Participant[];
  chosen: ReadonlyMap<string, Participant>;
  onChoose: ((people: readonly Participant[], on: boolean) => void) | undefined;
  onOpen: (id: string) => void;
}) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const { event } = useConsole();
  const all = rows.length > 0 && rows.every(({ id }) => chosen.has(id));
  const columns: Column<Participant>[] = [
    ...(onChoose
      ? [
          {
            key: "choose",
            head: (
              <input
                type="checkbox"
                className="row-check"
                aria-label={t("organise:registration.choose_all")}
                checked={all}
                onChange={({ target }) => onChoose(rows, target.checked)}
              />
            ),
            cell: (row: Participant) => (
              <input
                type="checkbox"
                className="row-check"
                aria-label={multi(row.name)}
                checked={chosen.has(row.id)}
                onChange={({ target }) => onChoose([row], target.checked)}
              />
            ),
          },
        ]
      : []),
    {
      key: "name",
      head: t("common:field.name"),
      heading: true,
      cell: (row) => (
        <>
          <button type="button" className="name-button" onClick={() => onOpen(row.id)}>
            <NameWithReading name={row.name} />
          </button>
          {row.title || row.demonstration ? (
            <span className="under-name">
              {[row.title, row.demonstration ? t("common:demonstration.mark") : null].filter(Boolean).join(" · ")}
            </span>
          ) : null}
        </>
      ),
    },
    {
      key: "organisation",
      head: t("common:field.organisation"),
      cell: (row) =>
        row.organisation ? (
          <>
            <MultiText text={row.organisation.name} />
            <span className="under-name">
              {t(`glossary:organisationRole.${row.organisation.role}`)} ·{" "}
              {formatCountry(row.organisation.country, locale)}
            </span>
          </>
        ) : (
          "–"
        ),
    },
    {
      key: "registered",
      head: t("organise:registration.registered"),
      cell: (row) => <span className="quiet">{formatMoment(row.createdAt, event.homeZone, locale)}</span>,
    },
    {
      key: "state",
      head: t("common:field.state"),
      cell: (row) => (
        <>
          <Tag tone={STATE_TONE[row.state]}>{t(`glossary:participantState.${row.state}`)}</Tag>
          {row.checkedInAt ? <span className="under-name">{t("organise:registration.here")}</span> : null}
        </>
      ),
    },
  ];
  return <DataTable caption={t("console:step.registrations")} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
