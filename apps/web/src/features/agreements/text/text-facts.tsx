import { DataList } from "../../../ui/data-table.tsx";
import { useText } from "../../../ui/use-text.ts";
import { factsOfText } from "./facts-of-text.ts";
import type { Text } from "./use-drafting.ts";

/** What stands around the clauses; beside an older version only what differs, the old words struck out. */
export function TextFacts({ text, older }: { text: Text; older: Text | undefined }) {
  const { t, locale } = useText();
  const now = factsOfText(text, t, locale);
  if (!older) return <DataList items={now} />;
  const before = factsOfText(older, t, locale);
  const items = [...now, ...before.filter((fact) => !now.some((one) => one.key === fact.key))].flatMap((fact) => {
    const was = before.find((one) => one.key === fact.key)?.value ?? "";
    const is = now.find((one) => one.key === fact.key)?.value ?? "";
    return was === is
      ? []
      : [
          {
            ...fact,
            value: (
              <span className="text-cell">
                {was ? <del>{was}</del> : null} {is ? <ins>{is}</ins> : null}
              </span>
            ),
          },
        ];
  });
  return items.length > 0 ? <DataList items={items} /> : null;
}
