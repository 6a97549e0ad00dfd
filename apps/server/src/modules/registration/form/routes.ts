import type { Router } from "../../../platform/http/router.ts";
import { actorOf } from "../../../platform/http/viewer.ts";
import { appendAudit } from "../../audit/index.ts";
import { checkQuestions } from "./answers.ts";
import { getRegistrationEvent } from "./queries.ts";
import { saveQuestions } from "./store.ts";

export function formRoutes(router: Router): void {
  router.on("getForm", async ({ services, event }) => {
    const { questions } = await getRegistrationEvent(services.db, event.id);
    return { questions: questions as never };
  });
  router.on("saveForm", async ({ services, viewer, event, body }) => {
    checkQuestions(body.questions);
    await services.db.transaction().execute(async (tx) => {
      await saveQuestions(tx, event.id, body.questions);
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "form.saved",
        subjectType: "event",
        subjectId: event.id,
        data: { questions: body.questions.length },
      });
    });
    return body;
  });
}
