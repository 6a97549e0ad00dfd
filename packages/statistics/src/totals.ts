import { addDecimals, type AgreementKind, type Currency, type Decimal } from "@songhua/kernel";

/** A signed, not withdrawn agreement as far as totals need it. */
export interface CountedAgreement {
  readonly id: string;
  readonly kind: AgreementKind;
  readonly value:
    | { readonly kind: "none" }
    | { readonly kind: "undisclosed" }
    | { readonly kind: "amount"; readonly amount: Decimal; readonly currency: Currency };
  /** The framework this contract stands under; its money is then counted here, not there. */
  readonly masterId: string | null;
  readonly reportedTotalId: string | null;
}

/** A total stated by a source for a closed set of agreements, some of whose values it does not disclose one by one. */
export interface ReportedTotal {
  readonly id: string;
  readonly kind: AgreementKind;
  readonly currency: Currency;
  readonly amount: Decimal;
  readonly approximate: boolean;
  readonly basis: "on_site" | "to_date" | "expected";
  /** How many agreements the source speaks of; while fewer are signed the stated total is not yet reached and not shown. */
  readonly agreements: number;
}

export interface Total {
  readonly kind: AgreementKind;
  readonly currency: Currency;
  readonly basis: ReportedTotal["basis"];
  readonly amount: Decimal;
  readonly approximate: boolean;
  /** Agreements behind the amount. */
  readonly agreements: number;
  /** Of these, how many have no published value of their own. */
  readonly undisclosed: number;
  readonly reportedTotalId: string | null;
}

/** Fewer undisclosed values than this are never shown as part of a sum: the sum would give them away. */
export const SMALLEST_UNDISCLOSED_GROUP = 3;

/**
 * Totals of signed agreements: one per kind, currency and basis, never added across these.
 * - An agreement without money is counted elsewhere, never as zero.
 * - A framework whose contracts are here counts only through them.
 * - A reported total counts once for all the agreements it covers, when every one of them is signed and at least
 *   SMALLEST_UNDISCLOSED_GROUP of them are undisclosed (or none is); until then only their published amounts count.
 * Order: contract, framework, intention; then by currency; then by basis. O(n log n).
 */
export function totalsOf(agreements: readonly CountedAgreement[], reported: readonly ReportedTotal[]): Total[] {
  const masters = new Set(agreements.flatMap((agreement) => agreement.masterId ?? []));
  const sums = new Map<
    string,
    {
      head: Pick<Total, "kind" | "currency" | "basis">;
      amounts: Decimal[];
      agreements: number;
      undisclosed: number;
      approximate: boolean;
      reportedTotalId: string | null;
    }
  >();
  const sumOf = (kind: AgreementKind, currency: Currency, basis: Total["basis"]) => {
    const key = `${kind}/${currency}/${basis}`;
    const sum = sums.get(key) ?? {
      head: { kind, currency, basis },
      amounts: [],
      agreements: 0,
      undisclosed: 0,
      approximate: false,
      reportedTotalId: null,
    };
    sums.set(key, sum);
    return sum;
  };
  const covered = new Set<string>();
  for (const total of reported) {
    const members = agreements.filter((agreement) => agreement.reportedTotalId === total.id);
    const undisclosed = members.filter((agreement) => agreement.value.kind === "undisclosed").length;
    if (members.length < total.agreements || (undisclosed > 0 && undisclosed < SMALLEST_UNDISCLOSED_GROUP)) continue;
    for (const member of members) covered.add(member.id);
    const sum = sumOf(total.kind, total.currency, total.basis);
    sum.amounts.push(total.amount);
    sum.agreements += members.length;
    sum.undisclosed += undisclosed;
    sum.approximate ||= total.approximate;
    sum.reportedTotalId = total.id;
  }
  for (const agreement of agreements) {
    if (covered.has(agreement.id) || masters.has(agreement.id) || agreement.value.kind !== "amount") continue;
    const sum = sumOf(agreement.kind, agreement.value.currency, "on_site");
    sum.amounts.push(agreement.value.amount);
    sum.agreements += 1;
  }
  const rank: Record<AgreementKind, number> = { contract: 0, framework: 1, intention: 2 };
  return [...sums.values()]
    .map(({ head, amounts, ...rest }) => ({ ...head, ...rest, amount: addDecimals(amounts) }))
    .sort(
      (a, b) =>
        rank[a.kind] - rank[b.kind] ||
        (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : 0) ||
        (a.basis < b.basis ? -1 : 1),
    );
}
