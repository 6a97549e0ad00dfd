import { DomainError } from "@songhua/kernel";
import { BASKETS, basketCodes, DEFAULT_DEFINITIONS, PEER_SETS } from "@songhua/statistics";
import type { Router } from "../../../platform/http/router.ts";
import type { Services } from "../../../platform/services.ts";
import { bookOf, mustRead } from "../books.ts";
import { presentLine } from "../register/present.ts";
import { countByFiling, countLeftOut, listLinesByNumber } from "../register/queries.ts";
import { listPublishedDefinitions } from "../releases/queries.ts";
import { presentDefinition, REGISTER_DEFINITIONS } from "./definitions.ts";
import { findNumber, linesUnder } from "./lines-under.ts";
import type { CountedRegister, LiveRegisters } from "./live-register.ts";
import { gatherMissingRates } from "./missing-rates.ts";
import { nameCodes } from "./name-codes.ts";
import { definitionsOf, presentNumber, selectNumbers, type NumberWish } from "./select-numbers.ts";

export function numberRoutes(router: Router, registers: LiveRegisters): void {
  router.on("listDefinitions", () => Promise.resolve(DEFAULT_DEFINITIONS.map(presentDefinition)));
  router.on("getDefinition", async ({ services, params }) => {
    const current = DEFAULT_DEFINITIONS.find(({ id }) => id === params.definition);
    const published = await listPublishedDefinitions(services.db, params.definition);
    const newest = current ?? published[0];
    if (!newest) throw new DomainError("not_found", { what: "definition" });
    const unpublished = current && published.every(({ version }) => version !== current.version) ? [current] : [];
    const basket = BASKETS.find(({ id }) => id === newest.basket);
    const peerSet = PEER_SETS.find(({ id }) => id === newest.peerSet);
    return {
      current: current ? presentDefinition(current) : null,
      versions: [...unpublished, ...published].map(presentDefinition),
      basket: basket
        ? {
            id: basket.id,
            version: basket.version,
            name: basket.name,
            codes: [...basketCodes(basket)],
            source: basket.source,
          }
        : null,
      peerSet: peerSet
        ? { id: peerSet.id, version: peerSet.version, name: peerSet.name, areas: [...peerSet.areas] }
        : null,
    };
  });
  router.on("queryNumbers", async ({ services, viewer, query }) => {
    const demonstration = await bookOf(services, query.book);
    await mustRead(services, viewer, demonstration);
    return numberPage(services, await registers.count(services, demonstration, query.rateRule), query);
  });
  router.on("listNumberLines", async ({ services, viewer, query }) => {
    const demonstration = await bookOf(services, query.book);
    await mustRead(services, viewer, demonstration);
    const { cube, numbers } = await registers.count(services, demonstration, query.rateRule);
    const number = findNumber(numbers, query.key);
    if (!number) throw new DomainError("not_found", { what: "number" });
    const all = linesUnder(cube, REGISTER_DEFINITIONS, number) ?? [];
    const page = all.slice(query.offset, query.offset + query.limit);
    const rows = await listLinesByNumber(services.db, demonstration, page);
    return { items: rows.map(presentLine), total: all.length, demonstration, number: presentNumber(number) };
  });
}

async function numberPage(services: Services, counted: CountedRegister, wish: NumberWish) {
  const { items, total, periods } = selectNumbers(counted.numbers, wish);
  const [byFiling, leftOut] = await Promise.all([
    countByFiling(services.db, counted.demonstration),
    countLeftOut(services.db, counted.demonstration),
  ]);
  return {
    items: items.map(presentNumber),
    total,
    demonstration: counted.demonstration,
    definitions: definitionsOf(items, REGISTER_DEFINITIONS).map(presentDefinition),
    names: nameCodes(items),
    periods,
    asOf: counted.asOf,
    rateRule: counted.rateRule,
    rateSources: [...counted.rateSources],
    lines: counted.cube.size,
    notCounted: [
      ...byFiling
        .filter(({ filing }) => filing !== "accepted")
        .map(({ filing, lines }) => ({ reason: `filing_${filing}`, lines })),
      ...leftOut,
    ],
    missingRates: gatherMissingRates(counted.cube.missingRates),
  };
}
