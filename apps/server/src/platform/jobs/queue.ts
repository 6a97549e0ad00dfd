import { CompiledQuery } from "kysely";
import { PgBoss } from "pg-boss";
import type pg from "pg";
import type { Db } from "../database/connect.ts";

/** The work that is done outside requests. One queue each; the data is small and names rows, never holds them. */
export interface JobData {
  run: { eventId: string; runId: string };
  mail: { mailId: string };
  expire: Record<string, never>;
  remind: Record<string, never>;
  register: Record<string, never>;
  stamp: Record<string, never>;
  release: { releaseId: string };
}
export type JobName = keyof JobData;

export interface Queue {
  /** Enqueues in the caller's transaction: the job exists if and only if what caused it was committed. */
  enqueue<N extends JobName>(tx: Db, name: N, data: JobData[N]): Promise<void>;
  work<N extends JobName>(name: N, handler: (data: JobData[N]) => Promise<void>): Promise<void>;
  /** Repeats a job every minute, once for all processes on this database. */
  everyMinute(name: "expire" | "remind" | "register" | "stamp"): Promise<void>;
  stop(): Promise<void>;
}

const QUEUES: Record<JobName, { retryLimit: number; retryBackoff: boolean; expireInSeconds: number }> = {
  // A run records its own failure; only a lost process is retried, so the budget is the longest run plus room.
  run: { retryLimit: 2, retryBackoff: false, expireInSeconds: 900 },
  mail: { retryLimit: 8, retryBackoff: true, expireInSeconds: 120 },
  expire: { retryLimit: 0, retryBackoff: false, expireInSeconds: 60 },
  remind: { retryLimit: 0, retryBackoff: false, expireInSeconds: 120 },
  register: { retryLimit: 0, retryBackoff: false, expireInSeconds: 60 },
  stamp: { retryLimit: 0, retryBackoff: false, expireInSeconds: 300 },
  release: { retryLimit: 2, retryBackoff: false, expireInSeconds: 600 },
};

export async function openQueue(pool: pg.Pool, pollSec: number): Promise<Queue> {
  const boss = new PgBoss({ db: { executeSql: (text, values) => pool.query(text, values as unknown[]) } });
  // Polling goes on after a lost connection; an unheard error event would end the process instead.
  boss.on("error", () => undefined);
  await boss.start();
  for (const [name, options] of Object.entries(QUEUES)) await boss.createQueue(name, options);
  return {
    async enqueue(tx, name, data) {
      await boss.send(name, data, {
        db: {
          executeSql: async (text, values) => ({ rows: (await tx.executeQuery(CompiledQuery.raw(text, values))).rows }),
        },
      });
    },
    async work(name, handler) {
      await boss.work(name, { pollingIntervalSeconds: pollSec, batchSize: 1 }, async (jobs) => {
        for (const job of jobs) await handler(job.data as JobData[typeof name]);
      });
    },
    async everyMinute(name) {
      await boss.schedule(name, "* * * * *");
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000, close: false }),
  };
}
