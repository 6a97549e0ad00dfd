import { NOT_APPLICABLE, TOTAL } from "../classification/vocabulary.ts";
import type { Dimension, IndicatorDefinition } from "../indicators/definition.ts";
import type { IndicatorNumber } from "../indicators/indicator-number.ts";
import type { Dataset, Observation } from "./dataset.ts";
import { BOP_STRUCTURE, eventStructure, outsourcingStructure } from "./structures.ts";

const STATUS = { normal: "A", provisional: "P", unknown: "M", suppressed: "Q", reported: "L" } as const;
/** The dimension that carries each breakdown; group and class share the classification's. */
const CARRIER: Readonly<Partial<Record<string, readonly Dimension[]>>> = {
  AGREEMENT_KIND: ["kind"],
  CURRENCY_DENOM: ["currency"],
  SERVICE_CLASS: ["group", "class"],
  COUNTERPART_AREA: ["market"],
  PROVIDER_REGION: ["region"],
  OWNERSHIP: ["ownership"],
  ORDERED: ["ordered"],
  DELIVERED: ["delivered"],
};

/** What sums and ranks were broken down by: a code, or the total. */
function coded(number: IndicatorNumber, dimension: string): string {
  const dims = CARRIER[dimension];
  return dims?.map((name) => number.dims[name]).find((one) => one !== undefined) ?? TOTAL;
}

/** SDMX knows no code for a year to date: it comes monthly, and the attribute ACCUMULATION says that it adds up. */
function frequencyOf({ frequency }: IndicatorNumber): string {
  return frequency === "YTD" ? "M" : frequency;
}

function attributesOf(number: IndicatorNumber): Observation["attributes"] {
  const pairs = Object.entries(number.leftOut).map(([reason, count]) => `${reason}=${count}`);
  const { rank } = number;
  return [
    STATUS[number.status],
    String(number.version),
    number.currency,
    number.basket,
    number.peerSet,
    number.reason,
    pairs.length === 0 ? null : pairs.join(" "),
    number.cut ? String(number.cut.lines) : null,
    number.cut?.sha256 ?? null,
    number.rateRule,
    rank && `known=${rank.known} ties=${rank.ties} worst=${rank.worst} missing=${rank.missing.join("+") || "none"}`,
    number.claims.length === 0 ? null : number.claims.map(({ value, source }) => `${value} (${source})`).join("; "),
    number.frequency === "YTD" ? "YTD" : null,
  ];
}

/** The register's figures as one table under the outsourcing structure. O(n). */
export function outsourcingDataset(
  numbers: readonly IndicatorNumber[],
  definitions: readonly IndicatorDefinition[],
): Dataset {
  const structure = outsourcingStructure(definitions);
  return {
    structure,
    observations: numbers
      .filter(({ dims }) => dims.event === undefined)
      .map((number) => ({
        key: structure.dimensions.map(({ id }) => {
          switch (id) {
            case "FREQ":
              return frequencyOf(number);
            case "REF_AREA":
              return number.area;
            case "INDICATOR":
              return number.indicator.toUpperCase();
            case "UNIT_MEASURE":
              return number.unit;
            case "TIME_PERIOD":
              return number.period;
            default:
              return coded(number, id);
          }
        }),
        value: number.value,
        attributes: attributesOf(number),
      })),
  };
}

/** Event figures under their own structure. O(n). */
export function eventDataset(
  numbers: readonly IndicatorNumber[],
  definitions: readonly IndicatorDefinition[],
): Dataset {
  return {
    structure: eventStructure(definitions),
    observations: numbers
      .filter(({ dims }) => dims.event !== undefined)
      .map((number) => ({
        key: [
          frequencyOf(number),
          number.area,
          number.dims.event!,
          number.indicator.toUpperCase(),
          number.unit,
          number.period,
        ],
        value: number.value,
        attributes: attributesOf(number),
      })),
  };
}

const BOP_FIXED: Readonly<Record<string, string>> = {
  ADJUSTMENT: "N",
  COUNTERPART_AREA: "W1",
  REF_SECTOR: "S1",
  COUNTERPART_SECTOR: "S1",
  FLOW_STOCK_ENTRY: "T",
  FUNCTIONAL_CAT: NOT_APPLICABLE,
  INSTR_ASSET: NOT_APPLICABLE,
  MATURITY: NOT_APPLICABLE,
  CURRENCY_DENOM: TOTAL,
  VALUATION: NOT_APPLICABLE,
  COMP_METHOD: NOT_APPLICABLE,
  TYPE_ENTITY: NOT_APPLICABLE,
};

/**
 * Values of digitally deliverable trade in the dimensions of the balance of payments. What the register holds are services sold:
 * credits; a national series of exports and imports together stands as both (B).
 */
export function bopDataset(numbers: readonly IndicatorNumber[]): Dataset {
  const structure = BOP_STRUCTURE;
  return {
    structure,
    observations: numbers
      // Its keys have no indicator: a year to date would stand under the key of its last month.
      .filter(
        ({ basket, unit, frequency }) => basket !== null && (unit === "CNY" || unit === "USD") && frequency !== "YTD",
      )
      .map((number) => ({
        key: structure.dimensions.map(({ id }) => {
          switch (id) {
            case "FREQ":
              return number.frequency;
            case "REF_AREA":
              return number.area;
            case "ACCOUNTING_ENTRY":
              return number.cut ? "C" : "B";
            case "INT_ACC_ITEM":
              return `SDD_${number.basket!}`;
            case "UNIT_MEASURE":
              return number.unit;
            case "TIME_PERIOD":
              return number.period;
            default:
              return BOP_FIXED[id]!;
          }
        }),
        value: number.value,
        attributes: attributesOf(number),
      })),
  };
}
