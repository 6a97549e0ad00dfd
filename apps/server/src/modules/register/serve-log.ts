import { bundleOf, parseTilePath, TILE_WIDTH } from "@songhua/trust";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Services } from "../../platform/services.ts";
import { findHashes, identityKey, listEntries } from "./log-queries.ts";
import { publicCheckpoint, publicPolicy } from "./public-log.ts";

const FOR_EVER = "public, max-age=31536000, immutable";
const BRIEFLY = "public, max-age=2";

/**
 * Serves the log to anybody, as files that never change and one checkpoint that does: `/register/checkpoint`, `/register/tile/…`
 * (C2SP tlog-tiles), `/register/log.pub` and `/register/policy`. Pages of other sites may read them.
 */
export function serveLog(app: FastifyInstance, services: Services): void {
  const text = (reply: FastifyReply, body: string | undefined): FastifyReply =>
    open(reply, body === undefined ? 404 : 200, BRIEFLY)
      .type("text/plain; charset=utf-8")
      .send(body ?? "nothing yet\n");
  app.get("/register/checkpoint", async (_request, reply) => text(reply, await publicCheckpoint(services)));
  app.get("/register/policy", async (_request, reply) => text(reply, await publicPolicy(services)));
  app.get("/register/log.pub", async (_request, reply) => {
    const key = await identityKey(services.db);
    return text(reply, key === undefined ? undefined : `${key}\n`);
  });
  app.get("/register/tile/*", async (request, reply) => {
    const tile = parseTilePath(`tile/${(request.params as { "*": string })["*"]}`);
    const bytes = tile && (tile.kind === "entries" ? await bundle(tile) : await findHashes(services.db, tile));
    if (!bytes) return text(reply, undefined);
    return open(reply, 200, FOR_EVER).type("application/octet-stream").send(Buffer.from(bytes));
  });

  /* Entries as wide as asked for, if the log has got so far. */
  const bundle = async ({ index, width }: { index: number; width: number }): Promise<Uint8Array | undefined> => {
    const entries = await listEntries(services.db, index * TILE_WIDTH, width);
    return entries.length === width ? bundleOf(entries.map((entry) => Buffer.from(entry))) : undefined;
  };
}

function open(reply: FastifyReply, status: number, cache: string): FastifyReply {
  return reply
    .status(status)
    .header("cache-control", cache)
    .header("access-control-allow-origin", "*")
    .header("cross-origin-resource-policy", "cross-origin");
}
