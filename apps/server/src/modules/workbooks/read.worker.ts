/** Reads a workbook in a thread of its own; started by `runInThread`, never imported. */
import { workInThread } from "../../platform/jobs/thread.ts";
import { readWorkbook } from "./format/read.ts";
import type { WorkbookContents } from "./format/records.ts";
import { understandWorkbook } from "./format/rows.ts";

export interface ReadTask {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

workInThread<ReadTask, never, WorkbookContents>(async ({ bytes, fileName }) => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return understandWorkbook(await readWorkbook(buffer, fileName));
});
