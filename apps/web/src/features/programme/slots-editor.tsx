import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import { ApiError } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Refusal } from "../../ui/refusal.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useChange } from "../console/use-change.ts";
import { useMay } from "../console/use-may.ts";
import { BlockRow } from "./block-row.tsx";
import { blocksOf, countSlots, type Block } from "./slot-blocks.ts";

/** The block a refusal speaks of, by the date and time it names; -1 when it names none. */
function blockAtFault(error: unknown, blocks: readonly Block[]): number {
  if (!(error instanceof ApiError)) return -1;
  const field = error.fields[0]?.path.match(/^blocks\.(\d+)/)?.[1];
  if (field) return Number(field);
  const { date, time, from } = error.params;
  if (typeof from === "string") return blocks.findIndex((block) => `${block.date} ${block.from}` === from);
  const inside = (block: Block) =>
    block.date === date && typeof time === "string" && block.from <= time && time < block.to;
  return Math.max(
    blocks.findIndex((block) => block.date === date && (block.from === time || block.to === time)),
    blocks.findLastIndex(inside),
  );
}

/** Blocks of time are cut into slots; how many there will be is shown before anything is written. */
export function SlotsEditor() {
  const { t, locale } = useText();
  const toast = useToast();
  const { slug, event } = useConsole();
  const may = useMay();
  const home = event.venues.find(({ zone }) => zone === event.homeZone) ?? event.venues[0]!;
  const [standing] = useState(() => blocksOf(event.slots, home));
  const [blocks, setBlocks] = useState<readonly Block[]>(standing);
  const zoneOf = (id: string) => event.venues.find((venue) => venue.id === id)?.zone ?? event.homeZone;
  const lay = useChange(
    (items: readonly Block[]) => api.setSlots({ params: { event: slug }, body: { blocks: [...items] } }),
    {
      inForm: true,
    },
  );
  const fault = blockAtFault(lay.error, blocks);
  const count = countSlots(blocks, zoneOf);
  const add = () => {
    const last = blocks.at(-1);
    const hours = home.hours[0];
    setBlocks([
      ...blocks,
      {
        venueId: last?.venueId ?? home.id,
        date: last?.date ?? event.startsOn,
        from: last?.to ?? hours?.opens ?? "14:00",
        to: hours?.closes ?? "17:00",
        durationMin: last?.durationMin ?? 20,
        gapMin: last?.gapMin ?? 5,
      },
    ]);
  };
  const save = () =>
    lay.mutate(blocks, {
      onSuccess: ({ items }) =>
        toast.done(t("organise:slot.laid", { count: items.length }), async () => {
          await lay.mutateAsync(standing);
          setBlocks(standing);
        }),
    });
  return (
    <section className="section" aria-labelledby="slots-title">
      <h2 id="slots-title">{t("organise:slot.title")}</h2>
      <p className="quiet">{t("organise:slot.why")}</p>
      <p className="slot-sum" role="status">
        <strong>{formatNumber(count, locale)}</strong>
        <span className="quiet">
          {t("organise:slot.sum", { count })}
          {count === event.slots.length ? null : ` · ${t("organise:slot.now", { count: event.slots.length })}`}
        </span>
      </p>
      {fault < 0 ? <Refusal error={lay.error} /> : null}
      <div className="block-rows">
        {blocks.map((block, index) => (
          <BlockRow
            key={index}
            number={index + 1}
            block={block}
            zone={zoneOf(block.venueId)}
            error={index === fault ? (lay.error ?? undefined) : undefined}
            onChange={(changed) => setBlocks(blocks.map((other, at) => (at === index ? changed : other)))}
            onRemove={() => setBlocks(blocks.filter((_, at) => at !== index))}
          />
        ))}
      </div>
      {may.organise ? (
        <p className="form-actions" style={{ marginBlockStart: 16 }}>
          <Button onClick={add}>{t("organise:slot.add")}</Button>
          <Button look="primary" busy={lay.isPending} onClick={save}>
            {t("organise:slot.lay")}
          </Button>
        </p>
      ) : null}
    </section>
  );
}
