import { DomainError } from "@songhua/kernel";
import type { Router } from "../../platform/http/router.ts";
import { ensureAccount, grantRole, hasAdministrator, signIn } from "../accounts/index.ts";
import { findEvent } from "../access/index.ts";
import { demonstration } from "./data/index.ts";
import { FIRST_EVENT, loadDemonstration } from "./load.ts";

/* A reserved domain (RFC 2606): no letter to this address can ever arrive anywhere. */
const DEMONSTRATION_ORGANISER = {
  email: "organiser@demonstration.example",
  name: "Demonstration",
  locale: "en",
} as const;

export function demonstrationRoutes(router: Router): void {
  router.on("openDemonstration", async ({ services, viewer, reply, locale }) => {
    const settled = await hasAdministrator(services.db);
    if (settled && !viewer.roles.has("administrator")) throw new DomainError("forbidden");
    const runId = await loadDemonstration(services);
    if (!settled) {
      // Nobody governs this installation yet: whoever opens the demonstration may walk it as its organiser, and nothing else.
      const account = await ensureAccount(services.db, { ...DEMONSTRATION_ORGANISER, locale }, services.clock.now());
      for (const { slug } of demonstration.events) {
        const event = await findEvent(services.db, slug);
        if (event) await grantRole(services.db, { accountId: account.id, eventId: event.id, role: "organiser" });
      }
      await signIn(services, reply, account.id);
    }
    return { runId, eventSlug: FIRST_EVENT };
  });
}
