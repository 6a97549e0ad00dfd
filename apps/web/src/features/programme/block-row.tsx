import { ApiError } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField, TextField } from "../../ui/field.tsx";
import { formatNumber } from "../../ui/format.ts";
import { useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { cutBlock, type Block } from "./slot-blocks.ts";

/** One block: venue, day, from, to, length and pause, and how many slots that gives. */
export function BlockRow({
  number,
  block,
  zone,
  error,
  onChange,
  onRemove,
}: {
  number: number;
  block: Block;
  zone: string;
  error: Error | undefined;
  onChange: (block: Block) => void;
  onRemove: () => void;
}) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const { event } = useConsole();
  const change = (part: Partial<Block>) => onChange({ ...block, ...part });
  const wrong = error ? { "aria-invalid": true as const } : {};
  return (
    <div className="block-row" role="group" aria-label={t("organise:slot.block", { number })}>
      <SelectField
        label={t("common:field.venue")}
        value={block.venueId}
        onChange={({ target }) => change({ venueId: target.value })}
      >
        {event.venues.map((venue) => (
          <option key={venue.id} value={venue.id}>
            {multi(venue.city)}
          </option>
        ))}
      </SelectField>
      <TextField
        {...wrong}
        label={t("common:field.date")}
        type="date"
        min={event.startsOn}
        max={event.endsOn}
        value={block.date}
        onChange={({ target }) => change({ date: target.value })}
      />
      <TextField
        {...wrong}
        label={t("organise:from")}
        type="time"
        value={block.from}
        onChange={({ target }) => change({ from: target.value })}
      />
      <TextField
        {...wrong}
        label={t("organise:to")}
        type="time"
        value={block.to}
        onChange={({ target }) => change({ to: target.value })}
      />
      <TextField
        label={t("organise:slot.duration")}
        type="number"
        min={5}
        max={240}
        value={block.durationMin}
        onChange={({ target }) => change({ durationMin: Math.trunc(target.valueAsNumber) || 0 })}
      />
      <TextField
        label={t("organise:slot.gap")}
        type="number"
        min={0}
        max={120}
        value={block.gapMin}
        onChange={({ target }) => change({ gapMin: Math.trunc(target.valueAsNumber) || 0 })}
      />
      <output className="block-count" aria-label={t("organise:slot.title")}>
        {formatNumber(cutBlock(block, zone).length, locale)}
      </output>
      <Button
        look="quiet"
        onClick={onRemove}
        aria-label={`${t("common:verb.remove")}: ${t("organise:slot.block", { number })}`}
      >
        {t("common:verb.remove")}
      </Button>
      {error ? (
        <p className="field-error block-wrong" role="alert">
          {error.message} {error instanceof ApiError ? error.detail : null}
        </p>
      ) : null}
    </div>
  );
}
