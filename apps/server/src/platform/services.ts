import type { Clock } from "./clock/clock.ts";
import type { Config } from "./config/config.ts";
import type { Db } from "./database/connect.ts";
import type { Listener } from "./jobs/notify.ts";
import type { Queue } from "./jobs/queue.ts";
import type { Mailer } from "./mail/mailer.ts";

/** What every module may lean on; built once in the composition root. */
export interface Services {
  readonly config: Config;
  readonly db: Db;
  readonly clock: Clock;
  readonly queue: Queue;
  readonly listener: Listener;
  readonly mailer: Mailer;
}
