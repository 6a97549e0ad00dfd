import fastifyStatic from "@fastify/static";
import { createRequestListener } from "@react-router/node";
import type { FastifyInstance } from "fastify";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "react-router";

const WORKER_SCRIPT = /\.worker-[^/]+\.js(\.\w+)?$/;

/**
 * Serves the built pages: hashed assets for a year, everything that is not the API through the page renderer.
 * @param origin - under which readers know this server: forms sent from there are taken, behind a proxy too.
 * @returns false when there is no build; the API then stands alone.
 */
export async function servePages(app: FastifyInstance, buildDir: string, origin: string): Promise<boolean> {
  const entry = resolve(buildDir, "server/index.js");
  if (!existsSync(entry)) return false;
  await app.register(fastifyStatic, {
    root: resolve(buildDir, "client/assets"),
    prefix: "/assets/",
    immutable: true,
    maxAge: "365d",
    preCompressed: true,
    // A thread obeys the policy its own script came with: this one may read from here, and nothing else.
    setHeaders(reply, path) {
      if (WORKER_SCRIPT.test(path))
        void reply.header("content-security-policy", "default-src 'none'; connect-src 'self'");
    },
  });
  const build = (await import(pathToFileURL(entry).href)) as ServerBuild;
  const render = createRequestListener({
    build: { ...build, allowedActionOrigins: [new URL(origin).host] },
    mode: "production",
  });
  // Forms of pages that work without scripts are read by the renderer itself, so their bodies are left alone here.
  app.addContentTypeParser(["application/x-www-form-urlencoded"], (_request, payload, done) => done(null, payload));
  app.route({
    method: ["GET", "POST", "HEAD"],
    url: "/*",
    handler: (request, reply) => {
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined && name !== "content-security-policy") reply.raw.setHeader(name, value);
      reply.hijack();
      // A page calls the API on behalf of its reader: limits count the reader, not this server.
      request.raw.headers["x-forwarded-for"] = request.ip;
      render(request.raw, reply.raw);
    },
  });
  return true;
}
