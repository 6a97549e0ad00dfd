import { canonicalJsonOf } from "@songhua/kernel";
import { createHash } from "node:crypto";
import { actorOf, type Viewer } from "../../platform/http/viewer.ts";
import { newId } from "../../platform/ids/new-id.ts";
import type { Services } from "../../platform/services.ts";
import { appendAudit } from "../audit/index.ts";
import { composeWall } from "./compose-wall.ts";
import { insertFrozen } from "./store.ts";

/** Keeps the wall as it stands, with its hash, who froze it and when: the figure the press is given. */
export async function freezeWall(services: Services, viewer: Viewer, eventId: string, note: string) {
  const now = services.clock.now();
  return services.db.transaction().execute(async (tx) => {
    const wall = await composeWall(tx, eventId);
    const id = newId();
    const hash = createHash("sha256").update(canonicalJsonOf(wall)).digest("hex");
    const actor = actorOf(viewer);
    const row = await insertFrozen(tx, { eventId, id, note, wall, hash, now, actor });
    await appendAudit(tx, {
      eventId,
      at: now,
      actor,
      action: "wall.frozen",
      subjectType: "wall",
      subjectId: id,
      data: { hash, note },
    });
    return row;
  });
}
