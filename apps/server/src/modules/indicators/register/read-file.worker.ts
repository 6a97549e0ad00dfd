/** Reads a register file in a thread of its own; started by `runInThread`, never imported. */
import { workInThread } from "../../../platform/jobs/thread.ts";
import { readRegisterFile, type FileRead, type ReadTask } from "./read-file.ts";

workInThread<ReadTask, never, FileRead>(readRegisterFile);
