import { openApiDocument } from "@songhua/contract";
import { DomainError } from "@songhua/kernel";
import type { FastifyInstance } from "fastify";
import type { AddressInfo } from "node:net";
import { accountRoutes, VERSION } from "./modules/accounts/index.ts";
import { authorise, findEvent, findViewer, SESSION_COOKIE } from "./modules/access/index.ts";
import { agreementRoutes } from "./modules/agreements/index.ts";
import { auditRoutes } from "./modules/audit/index.ts";
import { ceremonyRoutes } from "./modules/ceremony/index.ts";
import { demonstrationRoutes, demonstrationRuns } from "./modules/demonstration/index.ts";
import { documentSigningRoutes, stampDocuments } from "./modules/document-signing/index.ts";
import { eventRoutes } from "./modules/events/index.ts";
import { indicatorRoutes, serveSdmx, startReleases } from "./modules/indicators/index.ts";
import { followThroughRoutes, remindOfDue } from "./modules/follow-through/index.ts";
import { listingRoutes } from "./modules/listings/index.ts";
import { matchingRoutes, matchingRuns } from "./modules/matching/index.ts";
import { expireRequests, meetingRoutes } from "./modules/meetings/index.ts";
import { registerRoutes, serveLog, startRegister } from "./modules/register/index.ts";
import { registrationRoutes, registrationRuns } from "./modules/registration/index.ts";
import { reportRoutes, reportRuns } from "./modules/report/index.ts";
import { RunBook, runRoutes } from "./modules/runs/index.ts";
import { tellInterpreterOfCancellation, timetableRoutes, timetableRuns } from "./modules/timetable/index.ts";
import { wallRoutes } from "./modules/wall/index.ts";
import { servePages } from "./modules/web/index.ts";
import { workbookRoutes, workbookRuns } from "./modules/workbooks/index.ts";
import { systemClock, type Clock } from "./platform/clock/clock.ts";
import type { Config } from "./platform/config/config.ts";
import { connect } from "./platform/database/connect.ts";
import { startEmbedded } from "./platform/database/embedded.ts";
import { migrate } from "./platform/database/migrate.ts";
import { createHttpApp } from "./platform/http/app.ts";
import { createRouter, type Router } from "./platform/http/router.ts";
import { openListener } from "./platform/jobs/notify.ts";
import { openQueue } from "./platform/jobs/queue.ts";
import { describeRefusal } from "./platform/language/say.ts";
import { createMailer } from "./platform/mail/mailer.ts";
import type { Services } from "./platform/services.ts";

/** The whole product on one database. `close` lets running jobs end and gives every connection back. */
export interface Songhua {
  readonly services: Services;
  readonly databaseUrl: string;
  readonly databaseAdopted: boolean;
  close(): Promise<void>;
}

/** Opens the database (the embedded one unless an address is given), migrates it and connects everything that lives on it. */
export async function openSonghua(config: Config, options: { clock?: Clock } = {}): Promise<Songhua> {
  const embedded = config.databaseUrl === undefined ? await startEmbedded(config.dataDir) : undefined;
  const databaseUrl = config.databaseUrl ?? embedded!.url;
  const { db, pool } = connect(databaseUrl);
  await migrate(pool);
  const clock = options.clock ?? systemClock;
  const queue = await openQueue(pool, config.jobPollSec);
  const listener = await openListener(databaseUrl);
  const mailer = createMailer({ db, queue, clock, smtpUrl: config.smtpUrl, from: config.mailFrom });
  return {
    services: { config, db, clock, queue, listener, mailer },
    databaseUrl,
    databaseAdopted: embedded?.adopted ?? false,
    async close() {
      await queue.stop();
      await listener.close();
      await db.destroy();
      await embedded?.stop();
    },
  };
}

/* Per address: some 300 people of one hall, all behind one router, may each ask for something every three seconds. */
const REQUESTS_PER_MINUTE = 6000;

/** The HTTP server with every route; not yet listening. @throws Error when an operation of the contract has no answer. */
export async function createServer(
  services: Services,
  options: { requestsPerMinute?: number } = {},
): Promise<FastifyInstance> {
  const app = await createHttpApp({
    logLevel: services.config.logLevel,
    describe: describeRefusal,
    requestsPerMinute: options.requestsPerMinute ?? REQUESTS_PER_MINUTE,
  });
  const router = createRouter(app, services, {
    resolveEvent: (slugOrId) => findEvent(services.db, slugOrId),
    resolveViewer: (request, event) =>
      findViewer(services.db, request.cookies[SESSION_COOKIE], event, services.clock.now()),
    authorise,
  });
  for (const addRoutes of [
    accountRoutes,
    eventRoutes,
    registrationRoutes,
    workbookRoutes,
    runRoutes,
    listingRoutes,
    matchingRoutes,
    (own: Router) => {
      meetingRoutes(own, tellInterpreterOfCancellation);
    },
    timetableRoutes,
    agreementRoutes,
    documentSigningRoutes,
    registerRoutes,
    wallRoutes,
    ceremonyRoutes,
    followThroughRoutes,
    reportRoutes,
    indicatorRoutes,
    auditRoutes,
    demonstrationRoutes,
  ])
    addRoutes(router);
  const missing = router.missing();
  if (missing.length > 0) throw new Error(`operations without an answer: ${missing.join(", ")}`);
  const openApi = JSON.stringify(openApiDocument(VERSION));
  serveLog(app, services);
  serveSdmx(app, services);
  app.get("/api/openapi.json", (_request, reply) => reply.type("application/json").send(openApi));
  app.all("/api/*", () => {
    throw new DomainError("not_found", { what: "operation" });
  });
  if (services.config.webBuildDir) await servePages(app, services.config.webBuildDir, services.config.origin);
  return app;
}

/** Does the queued work of this installation in this process, beside any number of other processes. */
export async function startWorker(services: Services): Promise<void> {
  const book = new RunBook();
  for (const addRuns of [workbookRuns, registrationRuns, matchingRuns, timetableRuns, reportRuns, demonstrationRuns])
    addRuns(book);
  await services.queue.work("run", ({ eventId, runId }) => book.perform(services, eventId, runId));
  await services.queue.work("mail", ({ mailId }) => services.mailer.deliver(mailId));
  await services.queue.work("expire", () => expireRequests(services));
  await services.queue.everyMinute("expire");
  await services.queue.work("remind", () => remindOfDue(services));
  await services.queue.everyMinute("remind");
  await services.queue.work("stamp", async () => {
    await stampDocuments(services);
  });
  await services.queue.everyMinute("stamp");
  await startRegister(services);
  await startReleases(services);
}

/** The port a listening server got. */
export function portOf(app: FastifyInstance): number {
  return (app.server.address() as AddressInfo).port;
}
