import type { Services } from "../../platform/services.ts";
import { askWitnesses } from "./ask-witnesses.ts";
import { REGISTER_TOPIC } from "./enter.ts";
import { sequencePending } from "./sequence.ts";

/** Takes all that waits into the log and has it witnessed. What fails is done by the next minute's job. */
export async function keepRegister(services: Services): Promise<void> {
  while ((await sequencePending(services)) > 0);
  await askWitnesses(services);
}

/**
 * From now on this process takes entries into the log as they come, beside any number of others. Asking witnesses, who may be slow,
 * holds up no entry.
 */
export async function startRegister(services: Services): Promise<void> {
  const ask = oneAtATime(async () => {
    await askWitnesses(services);
  });
  const sequence = oneAtATime(async () => {
    let grew = false;
    while ((await sequencePending(services)) > 0) grew = true;
    if (grew) ask();
  });
  services.listener.on(REGISTER_TOPIC, sequence);
  await services.queue.work("register", () => keepRegister(services));
  await services.queue.everyMinute("register");
  sequence();
}

/** Calls while it works are answered by one more turn. Failures are left to the job, which records them. */
function oneAtATime(work: () => Promise<void>): () => void {
  let working = false;
  let again = false;
  const turn = async (): Promise<void> => {
    working = true;
    do {
      again = false;
      await work().catch(() => undefined);
    } while (again);
    working = false;
  };
  return () => {
    if (working) again = true;
    else void turn();
  };
}
