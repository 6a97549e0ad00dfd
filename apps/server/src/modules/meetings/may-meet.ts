import { DomainError } from "@songhua/kernel";
import { openFilter, ruleBetween } from "@songhua/matching";
import type { Db } from "../../platform/database/connect.ts";
import { areExcluded, meetingRules, ruledOrganisations } from "./queries.ts";

/**
 * Lets organisations meet only as the event has it, whoever asks: an organiser for them as well.
 * @throws DomainError request_excluded when two of them are kept apart or one is refused; request_rule when a rule of who may
 * meet whom stands between two of them.
 */
export async function mayMeet(tx: Db, eventId: string, ids: readonly string[]): Promise<void> {
  const pairs = ids.flatMap((one, i) => ids.slice(i + 1).map((other) => [one, other] as const));
  for (const [one, other] of pairs)
    if (await areExcluded(tx, eventId, one, other)) throw new DomainError("request_excluded");
  const rules = await meetingRules(tx, eventId);
  if (rules.length === 0) return;
  const asked = rules.map((rule) => ({ ...rule, who: openFilter(rule.who), whom: openFilter(rule.whom) }));
  const organisations = await ruledOrganisations(tx, eventId, ids);
  for (const pair of pairs) {
    const [one, other] = pair.map((id) => organisations.get(id));
    const rule = one && other && ruleBetween(asked, one, other);
    if (rule) throw new DomainError("request_rule", { rule: rule.id, because: rule.reason && ` — ${rule.reason}` });
  }
}
