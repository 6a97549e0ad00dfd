import type { FilingLevel } from "@songhua/statistics";
import { actorOf, type Viewer } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit } from "../../audit/index.ts";
import { findStanding } from "../books.ts";
import { INSTALLATION } from "../installation.ts";
import { decideFiling, type Act, type Decision } from "./decide-filing.ts";
import { filingOf, presentFiling } from "./present.ts";
import { listAcceptedBefore, lockLineRows } from "./queries.ts";
import { appendHistory, nextVersion, setFiling } from "./store.ts";

type Refusal = Exclude<Decision, { ok: true }>["refusal"] | "not_found";

/** Does one act on many lines in one transaction; those that refuse stay as they are and are named. O(lines). */
export async function fileLines(
  services: Services,
  viewer: Viewer,
  wish: { lineIds: readonly string[]; act: Act; level: FilingLevel; reason: string | null },
) {
  const now = services.clock.now();
  return services.db.transaction().execute(async (tx) => {
    const rows = new Map((await lockLineRows(tx, wish.lineIds)).map((row) => [row.id, row]));
    const accepted = await listAcceptedBefore(tx, wish.lineIds);
    const standings = {
      real: await findStanding(services, viewer, false),
      demonstration: await findStanding(services, viewer, true),
    };
    const done: { lineId: string; filing: ReturnType<typeof presentFiling> }[] = [];
    const refused: {
      lineId: string;
      number: string | null;
      refusal: Refusal;
      params: Record<string, string | number>;
    }[] = [];
    const versions = new Map<boolean, number>();
    for (const lineId of new Set(wish.lineIds)) {
      const row = rows.get(lineId);
      const standing = row && (row.demonstration ? standings.demonstration : standings.real);
      // Who may not read a register learns nothing of its lines.
      if (!row || !standing?.reads) {
        refused.push({ lineId, number: null, refusal: "not_found", params: {} });
        continue;
      }
      const today = { date: now.slice(0, 10), acceptedBefore: accepted.has(lineId) };
      const decision = decideFiling(standing, row.line, filingOf(row), wish, today);
      if (!decision.ok) {
        refused.push({ lineId, number: row.number, refusal: decision.refusal, params: { ...decision.params } });
        continue;
      }
      const version = versions.get(row.demonstration) ?? (await nextVersion(tx, row.demonstration));
      versions.set(row.demonstration, version);
      await setFiling(tx, lineId, decision.state, version);
      await appendHistory(
        tx,
        [{ lineId, act: wish.act, level: wish.level, reason: wish.reason, after: decision.state }],
        { actorId: viewer.account?.id ?? null, author: actorOf(viewer).name, now },
      );
      await appendAudit(tx, {
        eventId: INSTALLATION,
        at: now,
        actor: actorOf(viewer),
        action: `outsourcing.${wish.act}`,
        subjectType: "outsourcing_line",
        subjectId: lineId,
        data: { level: wish.level, reason: wish.reason, after: decision.state },
      });
      done.push({ lineId, filing: presentFiling(decision.state) });
    }
    return { done, refused };
  });
}
