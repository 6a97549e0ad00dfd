import { DomainError } from "@songhua/kernel";
import type { Router } from "../../../platform/http/router.ts";
import { EVENT_DEFINITIONS, presentDefinition } from "../numbers/definitions.ts";
import { findNumber, linesUnder } from "../numbers/lines-under.ts";
import { nameCodes } from "../numbers/name-codes.ts";
import { definitionsOf, presentNumber } from "../numbers/select-numbers.ts";
import { countEvent } from "./count-event.ts";
import { listEventRows, type EventRow } from "./queries.ts";

export function eventIndicatorRoutes(router: Router): void {
  router.on("getEventIndicators", async ({ services, event }) => {
    const { numbers, steps, names, asOf, demonstration } = await countEvent(services, event);
    return {
      // Which agreements stand under a number is for insiders: rows open with their rights.
      items: numbers
        .map(presentNumber)
        .map((number) => ({ ...number, cut: number.cut && { ...number.cut, ids: null } })),
      definitions: definitionsOf(numbers, EVENT_DEFINITIONS).map(presentDefinition),
      names: { ...nameCodes(numbers), ...names },
      steps,
      asOf,
      demonstration,
    };
  });
  router.on("listEventIndicatorRows", async ({ services, event, query }) => {
    if (query.step !== undefined) return page(await listEventRows(services.db, event.id, query.step, query));
    if (query.key === undefined) throw new DomainError("bad_request", { field: "key" });
    const { cube, numbers } = await countEvent(services, event);
    const number = findNumber(numbers, query.key);
    if (!number) throw new DomainError("not_found", { what: "number" });
    const definition = EVENT_DEFINITIONS.find(({ id }) => id === number.indicator);
    const { formula } = definition!;
    const rows =
      formula.kind === "conversion" ? formula.numerator : (linesUnder(cube, EVENT_DEFINITIONS, number) ?? []);
    return page(await listEventRows(services.db, event.id, rows, query));
  });
}

function page({ items, total }: { items: EventRow[]; total: number }) {
  return {
    items: items.map(({ at, parties, ...row }) => ({
      ...row,
      parties: (parties ?? []).flatMap((name) => name ?? []),
      on: at?.slice(0, 10) ?? null,
    })),
    total,
  };
}
