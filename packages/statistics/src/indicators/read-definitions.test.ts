import { LOCALES } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import { BASKETS, DEFAULT_DEFINITIONS, PEER_SETS, type IndicatorDefinition } from "../index.ts";
import { inOrderOfReference, readDefinitions, readDefinitionsText } from "./read-definitions.ts";

const RULES = { peerSets: PEER_SETS, baskets: BASKETS, events: true };
const ALONE = { ...RULES, before: [] };
const AFTER_DEFAULTS = { ...RULES, before: DEFAULT_DEFINITIONS, events: false };
const named = (id: string) => DEFAULT_DEFINITIONS.find((one) => one.id === id)!;
const own = (of: string, over: Partial<IndicatorDefinition> = {}): IndicatorDefinition => ({
  ...named(of),
  id: "own",
  ...over,
});
const told = (json: unknown, context = AFTER_DEFAULTS): string[] =>
  readDefinitions(json, context).problems.map(({ field, fault }) => `${field}: ${fault}`);
const contracts = { facts: "signing", where: { kind: ["contract"] } } as const;

describe("definitions read", () => {
  it("the default ones keep every rule, alone as a file and beside themselves", () => {
    const alone = readDefinitions(JSON.parse(JSON.stringify(DEFAULT_DEFINITIONS)), ALONE);
    expect(alone.problems).toEqual([]);
    expect(alone.definitions).toEqual(DEFAULT_DEFINITIONS);
    const beside = readDefinitions({ definitions: DEFAULT_DEFINITIONS }, { ...ALONE, before: DEFAULT_DEFINITIONS });
    expect([beside.problems, beside.definitions]).toEqual([[], []]);
    expect(beside.known).toHaveLength(DEFAULT_DEFINITIONS.length);
  });

  it.each([
    ["not a list", "[]", "shape"],
    ["not JSON", "record,contract_no", "not_json"],
    ["a number", "7", "shape"],
  ])("%s is refused as a whole", (_, text, fault) => {
    expect(readDefinitionsText(text, ALONE).problems).toMatchObject([{ at: 0, definition: null, field: "", fault }]);
  });

  it.each<[string, object, string[]]>([
    ["nothing wrong", own("contract_market_usd"), []],
    [
      "a name without Russian",
      own("contract_market_usd", { name: { ...named("contract_market_usd").name, ru: "" } }),
      ["name.ru: name_missing"],
    ],
    [
      "a sum of amounts that hides nothing",
      own("contract_market_usd", { smallestGroup: null }),
      ["smallestGroup: group_needed"],
    ],
    ["one that hides too little", own("contract_market_usd", { smallestGroup: 2 }), ["smallestGroup: group_needed"]],
    ["a count that says it hides", own("contracts_total", { smallestGroup: 3 }), ["smallestGroup: group_unneeded"]],
    ["currencies added up", own("contract_total_cny", { unit: "ORIGINAL" }), ["by: currency_needed"]],
    [
      "kinds added up",
      own("contract_total_cny", { population: { facts: "signing", where: {} } }),
      ["population.where.kind: kinds_mixed"],
    ],
    ["amounts as persons", own("contract_total_cny", { unit: "PERSONS" }), ["unit: value_wrong"]],
    [
      "a code nobody knows",
      own("contract_total_cny", { population: { facts: "signing", where: { kind: ["contract"], market: ["QQ"] } } }),
      ["population.where.market: value_wrong"],
    ],
    [
      "no code at all",
      own("contract_total_cny", { population: { facts: "signing", where: { kind: ["contract"], market: [] } } }),
      ["population.where.market: where_empty"],
    ],
    ["nothing to count", own("contract_total_cny", { population: null }), ["population: population_needed"]],
    [
      "a population of a change",
      own("contract_total_cny_growth", { population: contracts }),
      ["population: population_unwanted"],
    ],
    [
      "people counted at payments",
      own("employment_heads", { population: { facts: "execution", where: { kind: ["contract"] } } }),
      ["population.facts: facts_unsuited"],
    ],
    [
      "agreements counted by parts",
      own("contracts_total", { population: { facts: "digital", where: { kind: ["contract"] } } }),
      ["population.facts: facts_unsuited"],
    ],
    [
      "delivery told of whole amounts",
      own("contract_total_cny", { by: ["delivered"] }),
      ["population.facts: delivery_split"],
    ],
    ["a breakdown no table has", own("contract_total_cny", { by: ["ebops"] }), ["by.0: breakdown_unpublished"]],
    ["the same breakdown twice", own("contract_total_cny", { by: ["market", "market"] }), ["by.1: breakdown_twice"]],
    ["group and class at once", own("contract_total_cny", { by: ["group", "class"] }), ["by: breakdown_twice"]],
    [
      "trade with domestic contracts in it",
      own("deliverable_mofcom_wto_cny", {
        population: {
          ...named("deliverable_mofcom_wto_cny").population!,
          where: { ...named("deliverable_mofcom_wto_cny").population!.where, location: ["OFF", "ON"] },
        },
      }),
      ["population.where.location: trade_offshore"],
    ],
    [
      "a basket of other codes",
      own("deliverable_mofcom_wto_cny", {
        population: { facts: "signing", where: { kind: ["contract"], location: ["OFF"], ebops: ["SJ"] } },
      }),
      ["population.where.ebops: basket_codes"],
    ],
    ["a basket nobody knows", own("contract_total_cny", { basket: "MINE" }), ["basket: value_wrong"]],
    [
      "a change of what is not there",
      own("contract_total_cny_growth", { formula: { kind: "growth", of: "nothing", years: 1 } }),
      ["formula.of: reference_unknown"],
    ],
    [
      "a change of a change",
      own("contract_total_cny_growth", { formula: { kind: "growth", of: "contract_total_cny_growth", years: 1 } }),
      ["formula.of: reference_kind"],
    ],
    [
      "a yearly change of monthly figures",
      own("contract_total_cny_growth", { formula: { kind: "growth", of: "contract_total_cny_month", years: 1 } }),
      ["window: reference_window"],
    ],
    [
      "a share of dollars in yuan",
      own("contract_market_share", {
        formula: { kind: "share", part: "contract_market_cny", whole: "contract_offshore_usd" },
      }),
      ["formula.whole: reference_unit"],
    ],
    [
      "a share in a finer whole",
      own("contract_market_share", {
        formula: { kind: "share", part: "contract_offshore_cny", whole: "contract_market_cny" },
      }),
      ["formula.whole: whole_finer"],
    ],
    [
      "a rank of markets",
      own("rank_offshore_executed", {
        formula: { kind: "rank", of: "contract_market_cny", peerSet: "MAINLAND_PROVINCES" },
      }),
      ["formula.of: rank_regions"],
    ],
    [
      "a rank in another set",
      own("rank_offshore_executed", { peerSet: "NORTH_EAST_INNER_MONGOLIA" }),
      ["peerSet: peer_set_differs"],
    ],
    [
      "amounts on agreements",
      own("follow_through_funds", { formula: { kind: "ratio", numerator: "executed_value", denominator: "signed" } }),
      ["formula.denominator: value_wrong"],
    ],
    ["an event's conversion without events", own("event_requests_meetings"), ["formula: events_only"]],
    ["an id with a blank", own("contract_total_cny", { id: "my own" }), ["id: id_form"]],
    ["the id of a default one in capitals", own("contracts_total", { id: "CONTRACT_TOTAL_CNY" }), ["id: id_taken"]],
    [
      "a field too many and one too few",
      { ...own("contract_total_cny"), digits: undefined, colour: "red" },
      ["colour: field_unknown", "digits: field_missing"],
    ],
    [
      "a formula nobody knows",
      { ...own("contract_total_cny"), formula: { kind: "median" } },
      ["formula.kind: value_wrong"],
    ],
  ])("%s", (_, definition, expected) => {
    expect(told([JSON.parse(JSON.stringify(definition))])).toEqual(expected);
  });

  it("names all faults of all definitions at once, each with its place", () => {
    const wrong = [own("contract_total_cny", { smallestGroup: null, unit: "ORIGINAL" }), own("contracts_total"), 5];
    expect(readDefinitions(wrong, AFTER_DEFAULTS).problems).toMatchObject([
      { at: 0, definition: "own", field: "smallestGroup", fault: "group_needed", params: { least: "3" } },
      { at: 0, definition: "own", field: "by", fault: "currency_needed" },
      { at: 1, definition: "own", field: "id", fault: "id_taken" },
      { at: 2, definition: null, field: "", fault: "shape" },
    ]);
  });

  it("does not blame a definition for the fault of one it refers to", () => {
    const growth = own("contract_total_cny_growth", { id: "b", formula: { kind: "growth", of: "own", years: 1 } });
    expect(told([own("contract_total_cny", { smallestGroup: null }), growth])).toEqual(["smallestGroup: group_needed"]);
  });

  it("orders definitions after those they refer to; a circle is named", () => {
    const base = own("contract_total_cny", { id: "a" });
    const growth = own("contract_total_cny_growth", { id: "b", formula: { kind: "growth", of: "a", years: 1 } });
    expect(inOrderOfReference([growth, base]).map(({ id }) => id)).toEqual(["a", "b"]);
    const circle = { ...growth, formula: { kind: "growth", of: "b", years: 1 } } as const;
    expect(told(inOrderOfReference([circle]))).toEqual(["formula.of: reference_unknown"]);
  });

  it("asks for all five languages", () => {
    expect(told([own("contract_total_cny", { name: {} })])).toEqual(LOCALES.map((one) => `name.${one}: name_missing`));
  });
});
