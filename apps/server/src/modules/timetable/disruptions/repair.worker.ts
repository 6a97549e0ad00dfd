/** Repairing in a thread of its own; started by `runInThread`, never imported. */
import { workInThread } from "../../../platform/jobs/thread.ts";
import { mend, type Mended, type RepairTask } from "./mend.ts";

workInThread<RepairTask, never, Mended>(mend);
