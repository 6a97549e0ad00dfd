import { ruleBetween, type RuledOrganisation } from "@songhua/matching";
import type { Db } from "../../../platform/database/connect.ts";
import { agreedMeetings, pendingRequests, ruledOrganisations } from "../../meetings/index.ts";
import { engineMeetings, type MarketRules } from "./rules.ts";

export interface MeetingFacts {
  readonly pending: readonly { readonly id: string; readonly fromId: string; readonly toId: string }[];
  /** Agreed meetings by organisation. */
  readonly agreed: ReadonlyMap<string, number>;
  /** Those of `pending`. */
  readonly organisations: ReadonlyMap<string, RuledOrganisation>;
}
export interface RequestsUnder {
  /** Requests between two who may not meet. */
  readonly forbidden: readonly string[];
  /** Other requests of which a side has as many agreed meetings as it may. */
  readonly withoutRoom: readonly string[];
  /** Organisations with as many agreed meetings as they may have, or more. */
  readonly full: readonly string[];
}

/** What rules mean for requests that wait for an answer. O(pending × (rules × listings)). */
export function requestsUnder(rules: MarketRules, { pending, agreed, organisations }: MeetingFacts): RequestsUnder {
  const apart = new Set(rules.exclusions.map(({ aId, bId }) => [aId, bId].sort().join(" ")));
  const refused = new Set(rules.refused.map(({ organisationId }) => organisationId));
  const meetings = engineMeetings(rules);
  const most = rules.meetingsPerOrganisation ?? Infinity;
  const full = new Set([...agreed].filter(([, count]) => count >= most).map(([id]) => id));
  const forbids = ({ fromId, toId }: MeetingFacts["pending"][number]): boolean => {
    if (refused.has(fromId) || refused.has(toId) || apart.has([fromId, toId].sort().join(" "))) return true;
    const [from, to] = [organisations.get(fromId), organisations.get(toId)];
    return (
      meetings.length > 0 && from !== undefined && to !== undefined && ruleBetween(meetings, from, to) !== undefined
    );
  };
  const { forbidden = [], open = [] } = Object.groupBy(pending, (request) => (forbids(request) ? "forbidden" : "open"));
  return {
    forbidden: forbidden.map(({ id }) => id),
    withoutRoom: open.filter(({ fromId, toId }) => full.has(fromId) || full.has(toId)).map(({ id }) => id),
    full: [...full],
  };
}

/** The requests and meetings of an event as they stand. */
export async function meetingFacts(db: Db, eventId: string): Promise<MeetingFacts> {
  const pending = await pendingRequests(db, eventId);
  const ids = [...new Set(pending.flatMap(({ fromId, toId }) => [fromId, toId]))];
  return {
    pending,
    agreed: await agreedMeetings(db, eventId),
    organisations: await ruledOrganisations(db, eventId, ids),
  };
}
