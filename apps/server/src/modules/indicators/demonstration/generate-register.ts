import { seededRng, type Currency } from "@songhua/kernel";
import type { ContractLine, Execution, FilingState, StatedMoney } from "@songhua/statistics";

const SEED = 2023;
const CONTRACTS = 288;
const FRAMEWORKS = 12;
/* Mostly Heilongjiang, and its neighbours so that ranks and regions have something to show. */
const REGIONS = [
  "230100",
  "230100",
  "230100",
  "230100",
  "230200",
  "230600",
  "231000",
  "230300",
  "220100",
  "210200",
  "150100",
];
const CLASSES = [
  ["ITO_RD", "SI2"],
  ["ITO_OM", "SI2"],
  ["ITO_NEW", "SI3"],
  ["BPO_OPS", "SJ3"],
  ["BPO_INT", "SJ2"],
  ["BPO_MNT", "SB"],
  ["KPO_RD", "SJ1"],
  ["KPO_DES", "SJ3"],
  ["KPO_BUS", "SJ2"],
] as const;
const MARKETS: readonly (readonly [string, Currency])[] = [
  ["JP", "JPY"],
  ["JP", "USD"],
  ["KR", "KRW"],
  ["RU", "CNY"],
  ["RU", "RUB"],
  ["US", "USD"],
  ["HK", "HKD"],
  ["DE", "EUR"],
  ["CN", "CNY"],
  ["CN", "CNY"],
];
/** About a hundred thousand yuan in each currency, to keep amounts of one size. */
const UNIT: Readonly<Record<Currency, number>> = {
  CNY: 100_000,
  USD: 14_000,
  EUR: 13_000,
  HKD: 110_000,
  JPY: 2_000_000,
  KRW: 19_000_000,
  RUB: 1_200_000,
};
const OWNERSHIPS = ["PRIVATE", "PRIVATE", "PRIVATE", "STATE", "FOREIGN", "HMT"] as const;
const FLAGS = ["Y", "Y", "N", "U"] as const;
const LAST_DAY = "2023-06-10";
const FIRST_YEAR = 2020;
const UNDISCLOSED_YEAR = 2021;

export interface GeneratedLine {
  readonly line: ContractLine;
  readonly filing: FilingState;
}

/**
 * The demonstration's outsourcing register: generated, from 2020 to June 2023, with frameworks, renewals, undisclosed values,
 * executions and filings at every office. No line of it is a real agreement. The same in every installation.
 */
export function generateRegister(): GeneratedLine[] {
  const source = seededRng(SEED);
  const rng = (): number => source.next();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(rng() * list.length)]!;
  const money = (currency: Currency, units: number): StatedMoney => ({
    amount: String(Math.round(units * UNIT[currency])),
    currency,
    cny: null,
    usd: null,
    toCny: null,
    toUsd: null,
  });
  const day = (year: number): string => {
    const month = 1 + Math.floor(rng() * (year === 2023 ? 5 : 12));
    return `${year}-${String(month).padStart(2, "0")}-${String(1 + Math.floor(rng() * 28)).padStart(2, "0")}`;
  };
  const base = (number: string, kind: ContractLine["kind"], year: number): ContractLine => {
    const [serviceClass, ebops] = pick(CLASSES);
    const [buyerEconomy] = pick(MARKETS);
    const signedOn = day(year);
    const provider = 1 + Math.floor(rng() * 40);
    const delivered = pick(FLAGS);
    const heads = 4 + Math.floor(rng() * 90);
    return {
      id: number,
      revision: 1,
      kind,
      title: `示范 ${serviceClass} ${number}`,
      masterId: null,
      renewsId: null,
      provider: `示范企业 ${provider}`,
      providerIdentifier: `DEMO-${String(provider).padStart(3, "0")}`,
      region: REGIONS[provider % REGIONS.length]!,
      ownership: OWNERSHIPS[provider % OWNERSHIPS.length]!,
      buyer: `Demonstration buyer ${1 + Math.floor(rng() * 60)}`,
      buyerEconomy,
      buyerType: null,
      endBuyerEconomy: null,
      location: buyerEconomy === "CN" ? "ON" : "OFF",
      serviceClass,
      classVersion: "2018",
      ebops,
      ordered: pick(FLAGS),
      orderedMode: null,
      delivered,
      deliveredPercent: null,
      platform: null,
      signedOn,
      validFrom: signedOn,
      validUntil: null,
      value: { kind: "none" },
      subcontract: null,
      heads: rng() < 0.9 ? heads : null,
      graduates: rng() < 0.8 ? Math.floor(heads * 0.6) : null,
      registeredOn: signedOn,
      startedOn: rng() < 0.8 ? signedOn : null,
      eventId: null,
      executions: [],
      changes: [],
    };
  };
  const frameworks = Array.from({ length: FRAMEWORKS }, (_, i): GeneratedLine => {
    const line = base(`DEMO-F${String(i + 1).padStart(3, "0")}`, "framework", FIRST_YEAR + (i % 3));
    // Every fourth renews the one before: one agreement that lives on, not two.
    const renewsId = i % 4 === 3 ? `DEMO-F${String(i).padStart(3, "0")}` : null;
    return {
      line: { ...line, renewsId, value: { kind: "amount", money: money("CNY", 20 + rng() * 60) } },
      filing: { kind: "accepted", round: 1 },
    };
  });
  const contracts = Array.from({ length: CONTRACTS }, (_, i): GeneratedLine => {
    const year = FIRST_YEAR + Math.floor((i * 4) / CONTRACTS);
    const line = base(`DEMO-${year}-${String(i + 1).padStart(4, "0")}`, "contract", year);
    const currency = pick(MARKETS.filter(([economy]) => economy === line.buyerEconomy))[1];
    const units = 1 + rng() * rng() * 80 * (1 + (year - FIRST_YEAR) * 0.15);
    const value = money(currency, units);
    const filing = filingOf(i);
    const masterId = i % 24 === 5 ? `DEMO-F${String(1 + (i % FRAMEWORKS)).padStart(3, "0")}` : null;
    // Enough in one year for its total to be published, few enough in its parts for those to be suppressed.
    const undisclosed = year === UNDISCLOSED_YEAR && i % 8 === 7;
    return {
      line: {
        ...line,
        masterId,
        value: undisclosed ? { kind: "undisclosed", money: value } : { kind: "amount", money: value },
        // What is still on its way has no executions: those of earlier years could not be filed any more.
        executions: filing.kind === "accepted" ? executionsOf(line, value, rng) : [],
      },
      filing,
    };
  });
  return [...frameworks, ...contracts];
}

/** The newest contracts are still on their way, at each office some. */
function filingOf(i: number): FilingState {
  switch (CONTRACTS - i) {
    case 1:
    case 2:
      return { kind: "draft", round: 1 };
    case 3:
    case 4:
      return { kind: "under_review", at: "district", round: 1 };
    case 5:
    case 6:
      return { kind: "under_review", at: "city", round: 1 };
    case 7:
    case 8:
      return { kind: "under_review", at: "province", round: 1 };
    case 9:
      return { kind: "under_review", at: "ministry", round: 2 };
    case 10:
      return { kind: "returned", by: "city", reason: "示范：缺少收汇凭证", round: 1 };
    default:
      return { kind: "accepted", round: 1 };
  }
}

/** Up to three payments of a third or less each, all before the demonstration's day. */
function executionsOf(line: ContractLine, value: StatedMoney, rng: () => number): Execution[] {
  const count = Math.floor(rng() * 4);
  return Array.from({ length: count }, (_, i) => {
    const on = new Date(Date.parse(`${line.signedOn}T00:00:00Z`) + (40 + i * 90) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    return {
      on,
      money: { ...value, amount: String(Math.floor((Number(value.amount) * (0.5 + rng() * 0.5)) / 3)) },
      voucher: `DEMO-V-${line.id.slice(5)}-${i + 1}`,
      voucherDate: on,
    };
  }).filter(({ on }) => on <= LAST_DAY);
}
