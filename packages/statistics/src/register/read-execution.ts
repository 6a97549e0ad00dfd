import type { LocalDate } from "@songhua/kernel";
import { compareExact, sumExact } from "../exact/decimal.ts";
import type { Change, ContractLine, Execution } from "./contract-line.ts";
import { filingWindow, type FilingWindowRule } from "./filing.ts";
import type { RowCells } from "./row-cells.ts";

/** The execution on a row against its contract and those read before it; undefined when an error leaves it out. */
export function readExecution(
  cells: RowCells,
  contract: ContractLine,
  before: readonly Execution[],
  rules: readonly FilingWindowRule[],
): Execution | undefined {
  const on = cells.pastDate("executed_on");
  if (on === null && cells.text("executed_on") === null) cells.find("date_missing", "executed_on");
  const agreed = contract.value.kind === "none" ? null : contract.value.money;
  const money = cells.money(agreed?.currency ?? null);
  if (money === null && cells.text("amount") === null) cells.find("amount_missing", "amount");
  if (on !== null) checkDates(cells, on, contract, rules);
  const [voucher, voucherDate] = [cells.text("voucher"), cells.pastDate("voucher_date")];
  if (voucher === null) cells.find("voucher_missing", "voucher");
  if (on !== null && voucherDate !== null && voucherDate.slice(0, 4) !== on.slice(0, 4))
    cells.find("voucher_other_year", "voucher_date", { executed: on, voucher: voucherDate });
  if (cells.failed || on === null || money === null) return undefined;
  // Only like is compared with like: one currency, and a contract whose amount is known.
  const same = before.filter((one) => one.money.currency === money.currency);
  if (agreed !== null && agreed.currency === money.currency && same.length === before.length) {
    const total = sumExact([...same.map((one) => one.money.amount), money.amount]);
    if (compareExact(total, agreed.amount) > 0)
      cells.find("execution_above_contract", "amount", {
        executed: total,
        contract: agreed.amount,
        currency: agreed.currency,
      });
  } else if (agreed !== null)
    cells.find("execution_not_comparable", "currency", { executed: money.currency, contract: agreed.currency });
  return cells.failed ? undefined : { on, money, voucher, voucherDate };
}

function checkDates(cells: RowCells, on: LocalDate, contract: ContractLine, rules: readonly FilingWindowRule[]): void {
  if (on < contract.signedOn)
    cells.find("execution_before_signing", "executed_on", { executed: on, signed: contract.signedOn });
  const filedOn = cells.pastDate("filed_on");
  if (filedOn === null) {
    if (cells.text("filed_on") === null) cells.find("filing_date_missing", "filed_on");
    return;
  }
  const window = filingWindow(filedOn, rules);
  if (window && (on < window.from || on > window.until))
    cells.find("date_out_of_window", "executed_on", { value: on, from: window.from, until: window.until });
}

/** The change on a row; one of the class is told, since it breaks the structure's series. */
export function readChange(cells: RowCells): Change | undefined {
  const reason = cells.text("change_reason");
  if (reason === null) cells.find("change_reason_missing", "change_reason");
  const change = {
    on: cells.pastDate("changed_on"),
    reason: reason ?? "",
    field: cells.text("change_field"),
    before: cells.text("change_before"),
    after: cells.text("change_after"),
  };
  if (cells.failed) return undefined;
  if (change.field !== null && /^(class|ebops|业务类型|业务类别|ebops ?代码)$/i.test(change.field))
    cells.find("class_changed", "change_field", { before: change.before ?? "", after: change.after ?? "" });
  return change;
}
