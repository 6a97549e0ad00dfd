import { plusMinutes } from "@songhua/kernel";
import type { Router } from "../../../platform/http/router.ts";
import { oneParticipant } from "../participants/routes.ts";
import { checkIn, undoCheckIn } from "./check-in.ts";
import { checkInsByMinute, countCheckIns, recentCheckIns } from "./queries.ts";

const SHOWN_MINUTES = 60;
const SHOWN_RECENT = 12;

export function checkInRoutes(router: Router): void {
  router.on("checkIn", async ({ services, viewer, event, body }) =>
    oneParticipant(services, viewer, event.id, await checkIn(services, viewer, event.id, body)),
  );
  router.on("undoCheckIn", async ({ services, viewer, event, params }) => {
    await undoCheckIn(services, viewer, event.id, params.participant);
    return oneParticipant(services, viewer, event.id, params.participant);
  });
  router.on("getCheckInCounts", async ({ services, viewer, event }) => {
    const counts = await countCheckIns(services.db, event.id);
    const since = plusMinutes(services.clock.now(), -SHOWN_MINUTES);
    const perMinute = await checkInsByMinute(services.db, event.id, since);
    const ids = await recentCheckIns(services.db, event.id, SHOWN_RECENT);
    const recent = await Promise.all(ids.map((id) => oneParticipant(services, viewer, event.id, id)));
    return {
      expected: Number(counts.expected),
      checkedIn: Number(counts.checkedIn),
      perMinute: perMinute.map(({ minute, count }) => ({ minute, count: Number(count) })),
      recent,
    };
  });
}
