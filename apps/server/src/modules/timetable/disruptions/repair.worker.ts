/** Repairing in a thread of its own; started by `warmThread`, never imported. */
import { answerInThread } from "../../../platform/jobs/warm-thread.ts";
import { mend, type Mended, type RepairTask } from "./mend.ts";

answerInThread<RepairTask, Mended>(mend);
