import { countInBulk, type CountTask, type FamilyCells } from "@songhua/statistics";
import { workInThread } from "../../../platform/jobs/thread.ts";
import { sha256 } from "../digest.ts";

workInThread<CountTask, never, FamilyCells[]>(
  (task) => countInBulk(task, sha256),
  (counted) =>
    counted.flatMap((cells) =>
      Object.values(cells).flatMap((column: unknown) =>
        ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer ? column.buffer : [],
      ),
    ),
);
