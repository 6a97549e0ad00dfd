import type { Router } from "../../platform/http/router.ts";
import { wallTopic } from "../agreements/index.ts";
import { composeWall } from "./compose-wall.ts";

const HEARTBEAT_MS = 20_000;

export function wallRoutes(router: Router): void {
  router.on("getWall", ({ services, event, query }) => composeWall(services.db, event.id, query.at));

  // Each message is a whole wall: a reader that missed some is right again with the next one.
  router.on("streamWall", async ({ services, event, reply, request }) => {
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      "content-type": "text/event-stream",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
      connection: "keep-alive",
    });
    let busy = false;
    let again = false;
    const send = async (): Promise<void> => {
      // A burst of signings is sent as one wall: at most one is being made, and one waits.
      if (busy) {
        again = true;
        return;
      }
      busy = true;
      do {
        again = false;
        const wall = await composeWall(services.db, event.id).catch(() => undefined);
        if (wall && !raw.destroyed) raw.write(`id: ${wall.version}\ndata: ${JSON.stringify(wall)}\n\n`);
      } while (again);
      busy = false;
    };
    const stop = services.listener.on(wallTopic(event.id), () => void send());
    const heartbeat = setInterval(() => raw.write(": still here\n\n"), HEARTBEAT_MS);
    request.raw.on("close", () => {
      stop();
      clearInterval(heartbeat);
    });
    await send();
    return undefined;
  });
}
