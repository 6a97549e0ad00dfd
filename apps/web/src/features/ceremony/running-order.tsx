import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import type { Ceremony } from "./use-ceremony.ts";

/** The order of signing: dragged, or moved by buttons; who stands where is written in its line. What was called already stays. */
export function RunningOrder({
  ceremony,
  mayChange,
  onOrder,
}: {
  ceremony: Ceremony;
  mayChange: boolean;
  onOrder: (next: Ceremony) => void;
}) {
  const { t } = useText();
  const multi = useMultiText();
  const [dragged, setDragged] = useState<number | null>(null);
  const move = (from: number, to: number) => {
    const items = [...ceremony.items];
    const [item] = items.splice(from, 1);
    items.splice(to, 0, item!);
    onOrder({ ...ceremony, items });
  };
  const first = ceremony.items.findIndex((item) => item.startedAt === null);
  return (
    <section className="section" aria-labelledby="order">
      <h2 id="order">{t("signing:ceremony.order")}</h2>
      <ol className="lines order">
        {ceremony.items.map((item, at) => {
          const free = mayChange && item.startedAt === null;
          return (
            <li
              key={item.agreementId}
              className={item.endedAt ? "order-done" : item.startedAt ? "order-now" : undefined}
              draggable={free}
              onDragStart={() => setDragged(at)}
              onDragOver={(event) => {
                if (dragged !== null && free) event.preventDefault();
              }}
              onDrop={() => {
                if (dragged !== null && dragged !== at) move(dragged, at);
                setDragged(null);
              }}
            >
              <span className="order-number">{at + 1}</span>
              <div>
                <MultiText text={item.title} as="strong" />
                <p className="quiet">{item.parties.map((party) => multi(party.name)).join(" × ")}</p>
                {free ? (
                  <div className="order-stands">
                    {item.parties.map((party) => {
                      const write = (part: "spot" | "person", words: string) =>
                        onOrder({
                          ...ceremony,
                          items: ceremony.items.map((one, i) =>
                            i === at
                              ? {
                                  ...one,
                                  parties: one.parties.map((other) =>
                                    other.position === party.position ? { ...other, [part]: words } : other,
                                  ),
                                }
                              : one,
                          ),
                        });
                      return (["spot", "person"] as const).map((part) => (
                        <input
                          key={`${party.position}${part}${party[part]}`}
                          className="input"
                          aria-label={`${t(`signing:ceremony.${part}`)}: ${multi(party.name)}`}
                          placeholder={t(`signing:ceremony.${part}`)}
                          defaultValue={party[part]}
                          maxLength={part === "spot" ? 60 : 120}
                          onBlur={(event) => {
                            if (event.target.value !== party[part]) write(part, event.target.value);
                          }}
                        />
                      ));
                    })}
                  </div>
                ) : null}
              </div>
              {free ? (
                <span className="order-moves">
                  <Button
                    look="quiet"
                    disabled={at <= first}
                    aria-label={`${t("signing:text.up")}: ${multi(item.title)}`}
                    onClick={() => move(at, at - 1)}
                  >
                    ↑
                  </Button>
                  <Button
                    look="quiet"
                    disabled={at === ceremony.items.length - 1}
                    aria-label={`${t("signing:text.down")}: ${multi(item.title)}`}
                    onClick={() => move(at, at + 1)}
                  >
                    ↓
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={`${t("common:verb.remove")}: ${multi(item.title)}`}
                    onClick={() => onOrder({ ...ceremony, items: ceremony.items.filter((_, i) => i !== at) })}
                  >
                    ×
                  </Button>
                </span>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
