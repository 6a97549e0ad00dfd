import type { MultiText } from "@songhua/kernel";
import { BASKETS, basketCodes } from "../classification/baskets.ts";
import type { Dimension, EventStep, Formula, IndicatorDefinition, Population, Unit, Window } from "./definition.ts";
import { five, joined, WORDS } from "./definition-words.ts";

const SMALLEST_GROUP = 3;
const OUTSOURCING_SOURCE =
  "Register of service outsourcing contracts; Ministry of Commerce, statistical system of service outsourcing";

type Partly = Pick<IndicatorDefinition, "id" | "name" | "unit" | "formula"> & Partial<IndicatorDefinition>;
const define = (given: Partly): IndicatorDefinition => ({
  version: 1,
  population: null,
  by: [],
  basket: null,
  peerSet: null,
  window: "A",
  digits:
    given.unit === "PERCENT" ? 1 : given.unit === "COUNT" || given.unit === "PERSONS" || given.unit === "RANK" ? 0 : 2,
  smallestGroup: null,
  source: OUTSOURCING_SOURCE,
  ...given,
});

const CONTRACTS = { kind: ["contract"] } as const;
const SCOPES: readonly { id: string; name: MultiText; where: Population["where"] }[] = [
  { id: "total", name: WORDS.total, where: CONTRACTS },
  { id: "offshore", name: WORDS.offshore, where: { ...CONTRACTS, location: ["OFF"] } },
  { id: "onshore", name: WORDS.onshore, where: { ...CONTRACTS, location: ["ON"] } },
];
const VALUES = [
  { id: "contract", facts: "signing", name: WORDS.contractValue },
  { id: "executed", facts: "execution", name: WORDS.executedValue },
] as const;
const CURRENCIES = ["CNY", "USD"] as const;
const value: Formula = { kind: "sum", measure: "value" };

const sum = (
  id: string,
  name: MultiText,
  unit: Unit,
  population: Population,
  by: readonly Dimension[],
  window: Window = "A",
) => define({ id, name, unit, formula: value, population, by, window, smallestGroup: SMALLEST_GROUP });

const SCALE_WINDOWS = [
  { window: "A", suffix: "", words: null },
  { window: "YTD", suffix: "_to_date", words: WORDS.toDate },
  { window: "M", suffix: "_month", words: WORDS.monthly },
] as const;
/**
 * Scale: contract and executed value, total, offshore and onshore, by year, from January on and by month, in both currencies, with
 * their growth.
 */
const scale = VALUES.flatMap(({ id, facts, name }) =>
  SCOPES.flatMap((scope) =>
    CURRENCIES.flatMap((unit) =>
      SCALE_WINDOWS.flatMap(({ window, suffix, words }) => {
        const own = `${id}_${scope.id}_${unit.toLowerCase()}${suffix}`;
        const named = joined(scope.name, name, words);
        return [
          sum(own, named, unit, { facts, where: scope.where }, [], window),
          define({
            id: `${own}_growth`,
            name: joined(named, WORDS.growth),
            unit: "PERCENT",
            formula: { kind: "growth", of: own, years: 1 },
            window,
          }),
        ];
      }),
    ),
  ),
);

/** Structure and breakdowns of the offshore business, and the regions' of all. */
const BREAKDOWNS: readonly { id: string; name: MultiText; by: Dimension; scope: 0 | 1 }[] = [
  { id: "structure", name: WORDS.byGroup, by: "group", scope: 1 },
  { id: "class", name: WORDS.byClass, by: "class", scope: 1 },
  { id: "market", name: WORDS.byMarket, by: "market", scope: 1 },
  { id: "region", name: WORDS.byRegion, by: "region", scope: 0 },
  { id: "region_offshore", name: WORDS.byRegionOffshore, by: "region", scope: 1 },
  { id: "ownership", name: WORDS.byOwnership, by: "ownership", scope: 1 },
];
const breakdowns = VALUES.flatMap(({ id, facts, name }) =>
  BREAKDOWNS.flatMap((breakdown) => {
    const scope = SCOPES[breakdown.scope]!;
    const parts = CURRENCIES.map((unit) =>
      sum(
        `${id}_${breakdown.id}_${unit.toLowerCase()}`,
        joined(name, breakdown.name),
        unit,
        { facts, where: scope.where },
        [breakdown.by],
      ),
    );
    const share = define({
      id: `${id}_${breakdown.id}_share`,
      name: joined(name, breakdown.name, WORDS.share),
      unit: "PERCENT",
      formula: { kind: "share", part: `${id}_${breakdown.id}_cny`, whole: `${id}_${scope.id}_cny` },
    });
    return [...parts, share];
  }),
);

/** Structure of a year that goes on, as a ministry reports it: January to the last month. */
const structureToDate = VALUES.flatMap(({ id, facts, name }) => {
  const named = joined(name, WORDS.byGroup, WORDS.toDate);
  const own = `${id}_structure_cny_to_date`;
  return [
    sum(own, named, "CNY", { facts, where: SCOPES[1]!.where }, ["group"], "YTD"),
    define({
      id: `${own}_growth`,
      name: joined(named, WORDS.growth),
      unit: "PERCENT",
      formula: { kind: "growth", of: own, years: 1 },
      window: "YTD",
    }),
    define({
      id: `${id}_structure_to_date_share`,
      name: joined(named, WORDS.share),
      unit: "PERCENT",
      formula: { kind: "share", part: own, whole: `${id}_offshore_cny_to_date` },
      window: "YTD",
    }),
  ];
});

const ranks = [
  { id: "rank_offshore_executed", peerSet: "MAINLAND_PROVINCES", name: WORDS.rank },
  { id: "rank_offshore_executed_north_east", peerSet: "NORTH_EAST_INNER_MONGOLIA", name: WORDS.subRank },
].map(({ id, peerSet, name }) =>
  define({
    id,
    name,
    unit: "RANK",
    peerSet,
    formula: { kind: "rank", of: "executed_region_offshore_usd", peerSet },
  }),
);

const employment = (["heads", "graduates"] as const).map((measure) =>
  define({
    id: `employment_${measure}`,
    name: measure === "heads" ? WORDS.heads : WORDS.graduates,
    unit: "PERSONS",
    formula: { kind: "sum", measure },
    population: { facts: "signing", where: CONTRACTS },
  }),
);
const lines = SCOPES.map((scope) =>
  define({
    id: `contracts_${scope.id}`,
    name: joined(scope.name, WORDS.contractCount),
    unit: "COUNT",
    formula: { kind: "sum", measure: "lines" },
    population: { facts: "signing", where: scope.where },
  }),
);

/** Digitally deliverable trade of the register: offshore contracts only, since a domestic contract is no trade. */
const deliverable = BASKETS.flatMap((basket) => {
  const id = basket.id.toLowerCase();
  const where = { ...SCOPES[1]!.where, ebops: [...basketCodes(basket)] };
  return [
    ...CURRENCIES.map((unit) => ({
      ...sum(`deliverable_${id}_${unit.toLowerCase()}`, basket.name, unit, { facts: "signing", where }, []),
      basket: basket.id,
    })),
    define({
      id: `deliverable_${id}_share`,
      name: joined(basket.name, WORDS.share),
      unit: "PERCENT",
      formula: { kind: "share", part: `deliverable_${id}_cny`, whole: "contract_offshore_cny" },
      basket: basket.id,
    }),
  ];
});

const ordered = CURRENCIES.map((unit) =>
  sum(
    `ordered_delivered_${unit.toLowerCase()}`,
    WORDS.orderedDelivered,
    unit,
    { facts: "digital", where: SCOPES[1]!.where },
    ["ordered", "delivered"],
  ),
);

/** What was signed, kinds and currencies never added up. */
const signing = [
  sum("signing_total", WORDS.signingTotal, "ORIGINAL", { facts: "signing", where: {} }, ["kind", "currency"]),
  define({
    id: "signing_count",
    name: WORDS.signingCount,
    unit: "COUNT",
    formula: { kind: "sum", measure: "lines" },
    population: { facts: "signing", where: {} },
    by: ["kind"],
  }),
];

const followThrough = (
  [
    ["performance", "executed", "signed", WORDS.performance],
    ["landing", "registered", "signed", WORDS.landing],
    ["start", "started", "signed", WORDS.start],
    ["funds", "executed_value", "signed_value", WORDS.funds],
  ] as const
).map(([id, numerator, denominator, name]) =>
  define({
    id: `follow_through_${id}`,
    name,
    unit: "PERCENT",
    formula: { kind: "ratio", numerator, denominator },
    population: { facts: "signing", where: CONTRACTS },
  }),
);

const conversions = (
  [
    ["requests", "meetings"],
    ["meetings", "kept"],
    ["kept", "agreements"],
    ["agreements", "executed"],
  ] as const satisfies readonly (readonly [EventStep, EventStep])[]
).map(([denominator, numerator]) =>
  define({
    id: `event_${denominator}_${numerator}`,
    name: WORDS.conversion[numerator],
    unit: "PERCENT",
    formula: { kind: "conversion", numerator, denominator },
    source: "Records of the event: requests, meetings, agreements",
  }),
);

/** China's digitally deliverable trade from UNCTAD's panel, exports and imports. */
const national = CURRENCIES.flatMap((unit) => {
  const id = `china_deliverable_trade_${unit.toLowerCase()}`;
  const name = joined(WORDS.nationalDeliverable, five(unit, unit, unit, unit, unit));
  return [
    define({
      id,
      name,
      unit,
      digits: 0,
      basket: "UNCTAD_BATIS",
      formula: { kind: "series", concepts: ["DDS_EXPORTS", "DDS_IMPORTS"], area: "CHN", seriesUnit: "USD" },
      source: "UNCTADstat, converted at annual average rates",
    }),
    ...[1, 5].map((years) =>
      define({
        id: `${id}_growth_${years}`,
        name: joined(name, years === 1 ? WORDS.growth : WORDS.growthFive),
        unit: "PERCENT",
        digits: 2,
        basket: "UNCTAD_BATIS",
        formula: { kind: "growth", of: id, years },
        source: "UNCTADstat, converted at annual average rates",
      }),
    ),
  ];
});

/** The definitions `--definitions default` means, in the order of a ministry's release. */
export const DEFAULT_DEFINITIONS: readonly IndicatorDefinition[] = [
  ...scale,
  ...lines,
  ...breakdowns,
  ...structureToDate,
  ...ranks,
  ...employment,
  ...deliverable,
  ...ordered,
  ...signing,
  ...followThrough,
  ...conversions,
  ...national,
];
