import { parseEntry } from "@songhua/trust/log";
import { useMemo, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { formatMoment, formatNumber } from "../../ui/format.ts";
import { ValueText } from "../../ui/money-text.tsx";
import { useText } from "../../ui/use-text.ts";

const STEP = 25;

/** The entries as the log holds them, newest first; those of other events are named as such. */
export function EntryTable({
  entries,
  eventId,
  zone,
}: {
  entries: readonly Uint8Array[];
  eventId: string;
  zone: string;
}) {
  const { t, locale } = useText();
  const [shown, setShown] = useState(STEP);
  const rows = useMemo(
    () =>
      entries
        .slice(Math.max(0, entries.length - shown))
        .map((bytes, i) => ({ place: Math.max(0, entries.length - shown) + i, entry: parseEntry(bytes) }))
        .reverse(),
    [entries, shown],
  );
  return (
    <>
      <DataTable
        caption={t("register:monitor.entries")}
        rows={rows}
        rowKey={({ place }) => String(place)}
        columns={[
          {
            key: "place",
            head: t("register:monitor.place"),
            heading: true,
            cell: ({ place }) => formatNumber(place + 1, locale),
          },
          {
            key: "type",
            head: t("public:agreements.entry"),
            cell: ({ entry }) =>
              entry ? t(`glossary:registerType.${entry.type}`) : t("register:monitor.unreadable_entry"),
          },
          {
            key: "kind",
            head: t("common:field.kind"),
            cell: ({ entry }) => (entry ? t(`glossary:agreementKind.${entry.kind}`) : "—"),
          },
          {
            key: "value",
            head: t("common:field.value"),
            numeric: true,
            cell: ({ entry }) => (entry ? <ValueText value={entry.value} /> : "—"),
          },
          {
            key: "at",
            head: t("common:field.date"),
            cell: ({ entry }) => (entry ? formatMoment(entry.at, zone, locale) : "—"),
          },
          {
            key: "document",
            head: t("public:agreements.hash"),
            cell: ({ entry }) =>
              entry?.eventId === eventId ? (
                <code className="hash">
                  {entry.commitments.document ?? entry.commitments.text ?? entry.commitments.parties}
                </code>
              ) : (
                <span className="quiet">{t("register:monitor.other_event")}</span>
              ),
          },
        ]}
      />
      {shown < entries.length ? (
        <p className="register-older">
          <Button onClick={() => setShown(shown + 4 * STEP)}>{t("register:monitor.older")}</Button>
        </p>
      ) : null}
    </>
  );
}
