/** Matches single listings again, in a thread that keeps the markets of the last events open; started by `warmThread`, never imported. */
import { answerInThread } from "../../platform/jobs/warm-thread.ts";
import { openEvent, type ChangeAnswer, type ChangeTask, type OpenEvent } from "./open-event.ts";

/** Markets kept open at once: one of 10,000 listings takes some hundred megabytes. */
const MOST_OPEN = 2;
const open = new Map<string, OpenEvent>();

answerInThread<ChangeTask & { readonly eventId: string }, ChangeAnswer>(({ eventId, ...task }) => {
  const event = open.get(eventId) ?? openEvent();
  // The newest stands last.
  open.delete(eventId);
  open.set(eventId, event);
  for (const id of open.keys()) if (open.size > MOST_OPEN) open.delete(id);
  try {
    return event.change(task);
  } catch (error) {
    // Half changed it must not answer again.
    open.delete(eventId);
    throw error;
  }
});
