/** Badges in a thread of their own; started by `runInThread`, never imported. */
import { workInThread } from "../../../platform/jobs/thread.ts";
import { writeBadges } from "./badge.ts";
import type { BadgeTask } from "./routes.ts";

workInThread<BadgeTask, never, Uint8Array>(({ event, people, locale }) => writeBadges(event, people, locale));
