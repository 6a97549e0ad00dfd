import type { FastifyReply } from "fastify";

/** Aborted when whoever asked goes away before the answer is sent: then nobody is left to work for. */
export function closedSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
