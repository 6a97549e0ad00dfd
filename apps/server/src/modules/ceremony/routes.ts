import { canonicalJsonOf } from "@songhua/kernel";
import { createHash } from "node:crypto";
import { LiveChannels } from "../../platform/http/live-channel.ts";
import { DONE, type Router } from "../../platform/http/router.ts";
import { signAtDesk, signingTopic } from "../agreements/index.ts";
import { presentCeremonies, presentCeremony } from "./present.ts";
import { advance, back, changeCeremony, planCeremony, removeCeremony } from "./run-ceremony.ts";

export function ceremonyRoutes(router: Router): void {
  const channels = new LiveChannels();
  router.on("listCeremonies", ({ services, event }) => presentCeremonies(services.db, event.id));
  router.on("getCeremony", ({ services, event, params }) => presentCeremony(services.db, event.id, params.ceremony));
  router.on("createCeremony", async ({ services, viewer, event, body }) =>
    presentCeremony(services.db, event.id, await planCeremony(services, viewer, event.id, body)),
  );
  router.on("updateCeremony", async ({ services, viewer, event, params, body }) => {
    await changeCeremony(services, viewer, event.id, params.ceremony, body);
    return presentCeremony(services.db, event.id, params.ceremony);
  });
  router.on("deleteCeremony", async ({ services, viewer, event, params }) => {
    await removeCeremony(services, viewer, event.id, params.ceremony);
    return DONE;
  });
  router.on("advanceCeremony", async ({ services, viewer, event, params, body }) => {
    await advance(services, viewer, event.id, params.ceremony, body.revision);
    return presentCeremony(services.db, event.id, params.ceremony);
  });
  router.on("stepBackCeremony", async ({ services, viewer, event, params, body }) => {
    await back(services, viewer, event.id, params.ceremony, body.revision);
    return presentCeremony(services.db, event.id, params.ceremony);
  });
  router.on("signAtDesk", async ({ services, viewer, event, params, body }) => {
    await signAtDesk(services, viewer, event.id, params.agreement, body);
    return DONE;
  });
  router.on("streamCeremony", async ({ services, event, params, reply, request }) => {
    await presentCeremony(services.db, event.id, params.ceremony); // refuses in time what is not there
    reply.hijack();
    const { channel, left } = channels.of(
      params.ceremony,
      async () => {
        const full = canonicalJsonOf(await presentCeremony(services.db, event.id, params.ceremony));
        return { id: createHash("sha256").update(full).digest("hex").slice(0, 16), full };
      },
      (changed) => services.listener.on(signingTopic(event.id), changed),
    );
    const lastId = request.headers["last-event-id"];
    await channel.join(reply.raw, typeof lastId === "string" ? lastId : undefined, left);
    return undefined;
  });
}
