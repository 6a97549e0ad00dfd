import { describe, expect, it } from "vitest";
import { totalsOf, type CountedAgreement, type ReportedTotal } from "./index.ts";

const agreement = (id: string, over: Partial<CountedAgreement> = {}): CountedAgreement => ({
  id,
  kind: "contract",
  value: { kind: "none" },
  masterId: null,
  reportedTotalId: null,
  ...over,
});
const yuan = (amount: string) => ({ kind: "amount", amount, currency: "CNY" }) as const;
const undisclosed = { kind: "undisclosed" } as const;
const reported: ReportedTotal = {
  id: "r",
  kind: "contract",
  currency: "CNY",
  amount: "928000000",
  approximate: true,
  basis: "on_site",
  agreements: 3,
};
const three = ["a", "b", "c"].map((id) => agreement(id, { value: undisclosed, reportedTotalId: "r" }));

describe("totals", () => {
  it("has no total for agreements without money", () => {
    expect(totalsOf([agreement("a")], [])).toEqual([]);
  });
  it("keeps kinds and currencies apart", () => {
    const rouble = { kind: "amount", amount: "5", currency: "RUB" } as const;
    const totals = totalsOf(
      [
        agreement("a", { value: yuan("1.10") }),
        agreement("b", { value: rouble }),
        agreement("c", { kind: "intention", value: yuan("7") }),
        agreement("d", { value: yuan("2") }),
      ],
      [],
    );
    expect(totals.map((total) => [total.kind, total.currency, total.amount])).toEqual([
      ["contract", "CNY", "3.10"],
      ["contract", "RUB", "5.00"],
      ["intention", "CNY", "7.00"],
    ]);
  });
  it("counts a framework only through the contracts under it", () => {
    const totals = totalsOf(
      [agreement("f", { kind: "framework", value: yuan("100") }), agreement("c", { value: yuan("30"), masterId: "f" })],
      [],
    );
    expect(totals.map((total) => [total.kind, total.amount])).toEqual([["contract", "30.00"]]);
  });
  it("reaches the source's total when all the agreements it speaks of are signed, and adds later ones to it", () => {
    expect(totalsOf(three.slice(0, 2), [reported])).toEqual([]);
    const [total] = totalsOf([...three, agreement("d", { value: yuan("1000000") })], [reported]);
    expect(total).toMatchObject({
      amount: "929000000.00",
      agreements: 4,
      undisclosed: 3,
      approximate: true,
      reportedTotalId: "r",
    });
  });
  it("does not give away one or two undisclosed values by difference", () => {
    const nearlyOpen = [
      agreement("a", { value: yuan("1"), reportedTotalId: "r" }),
      agreement("b", { value: yuan("2"), reportedTotalId: "r" }),
      three[2]!,
    ];
    expect(totalsOf(nearlyOpen, [reported]).map((total) => total.amount)).toEqual(["3.00"]);
  });
});
