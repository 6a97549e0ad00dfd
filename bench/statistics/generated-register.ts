import { seededRng } from "@songhua/kernel";
import type { ContractLine, Execution, StatedMoney } from "@songhua/statistics";

const CLASSES = ["ITO_RD", "ITO_OM", "ITO_NEW", "BPO_INT", "BPO_OPS", "BPO_MNT", "KPO_BUS", "KPO_DES", "KPO_RD"];
const MARKETS = "CN CN CN RU KR JP US DE HK MO TW SG GB FR IN KZ BY UZ MN VN TH MY ID AU CA BR ZA AE SA TR".split(" ");
const REGIONS = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65".split(
  " ",
);
const OWNERSHIPS = ["STATE", "PRIVATE", "PRIVATE", "FOREIGN", "HMT", "OTHER"] as const;
const EBOPS = ["SI2", "SI21", "SI22", "SJ1", "SJ31", "SJ35", "SF1", "SG1", "SH3", "SK1", "SK21", "SC2"];
const CURRENCIES = ["CNY", "CNY", "USD", "RUB", "EUR"] as const;

/** A register of any size, the same for the same seed; `hiddenPerMille` of its agreements are undisclosed. */
export function* generatedRegister(size: number, hiddenPerMille: number, seed: number): Generator<ContractLine> {
  const rng = seededRng(seed);
  const pick = <T>(list: readonly T[]): T => list[rng.int(list.length)]!;
  const two = (value: number): string => String(value).padStart(2, "0");
  for (let i = 0; i < size; i++) {
    const market = pick(MARKETS);
    const [year, month, day] = [2018 + rng.int(5), 1 + rng.int(12), 1 + rng.int(28)];
    const currency = pick(CURRENCIES);
    const cents = 100_000 + rng.int(900_000_000);
    const money = (units: number): StatedMoney => ({
      amount: `${Math.floor(units / 100)}.${two(units % 100)}`,
      currency,
      cny: null,
      usd: null,
      toCny: null,
      toUsd: null,
    });
    const executions: Execution[] = Array.from({ length: rng.int(4) }, () => ({
      on: `${year + rng.int(2)}-${two(month)}-${two(day)}`,
      money: money(Math.floor(cents / 4)),
      voucher: "V",
      voucherDate: null,
    }));
    const flag = () => pick(["Y", "N", "U"] as const);
    yield {
      id: `HT-${String(i).padStart(8, "0")}`,
      revision: 1,
      kind: rng.int(20) === 0 ? "framework" : rng.int(10) === 0 ? "intention" : "contract",
      title: `合同 ${i}`,
      masterId: null,
      renewsId: null,
      provider: `企业 ${i % 5000}`,
      providerIdentifier: null,
      region: `${pick(REGIONS)}0100`,
      ownership: pick(OWNERSHIPS),
      buyer: `buyer ${i % 7000}`,
      buyerEconomy: market,
      buyerType: null,
      endBuyerEconomy: null,
      location: market === "CN" ? "ON" : "OFF",
      serviceClass: pick(CLASSES),
      classVersion: "2018",
      ebops: pick(EBOPS),
      ordered: flag(),
      orderedMode: null,
      delivered: flag(),
      deliveredPercent: null,
      platform: null,
      signedOn: `${year}-${two(month)}-${two(day)}`,
      validFrom: null,
      validUntil: null,
      value: { kind: rng.int(1000) < hiddenPerMille ? "undisclosed" : "amount", money: money(cents) },
      subcontract: null,
      heads: rng.int(50),
      graduates: null,
      registeredOn: rng.int(3) > 0 ? `${year}-12-30` : null,
      startedOn: rng.int(2) > 0 ? `${year}-12-31` : null,
      eventId: null,
      executions,
      changes: [],
    };
  }
}
