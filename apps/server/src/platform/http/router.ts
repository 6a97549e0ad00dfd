import {
  operations,
  type Operation,
  type OperationId,
  type Operations,
  type ParsedBody,
  type ParsedParams,
  type ParsedQuery,
  type ResponseOf,
} from "@songhua/contract";
import { DomainError, type Locale } from "@songhua/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Readable } from "node:stream";
import type { Services } from "../services.ts";
import { closedSignal } from "./closed.ts";
import { preferredLocale } from "./language.ts";
import { isSameOrigin } from "./same-origin.ts";
import type { EventContext, Viewer } from "./viewer.ts";

/** An answer that is not JSON. */
export interface FileAnswer {
  readonly body: Buffer | string | Readable;
  readonly mediaType?: string;
  /** Given: the browser saves it under this name. */
  readonly fileName?: string;
}
export interface Upload {
  readonly fileName: string;
  readonly bytes: Buffer;
}

type HasEvent<I extends OperationId> = ParsedParams<Operations[I]> extends { event: string } ? EventContext : undefined;

/** What a handler gets: everything already checked against the contract and the policy. */
export interface Call<I extends OperationId> {
  readonly services: Services;
  readonly viewer: Viewer;
  readonly event: HasEvent<I>;
  readonly params: ParsedParams<Operations[I]>;
  readonly query: ParsedQuery<Operations[I]>;
  readonly body: ParsedBody<Operations[I]>;
  readonly locale: Locale;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** Aborted when whoever asked goes away before the answer. */
  closed(): AbortSignal;
  /** The uploaded file of a multipart operation. @throws DomainError too_large */
  upload(): Promise<Upload>;
}
type AnswerOf<I extends OperationId> = Operations[I] extends { media: string }
  ? FileAnswer | undefined
  : ResponseOf<Operations[I]>;
type Handler<I extends OperationId> = (call: Call<I>) => Promise<AnswerOf<I>>;

export interface Router {
  /** Answers an operation of the contract. Each operation is answered exactly once. */
  on<I extends OperationId>(id: I, handler: Handler<I>): void;
}

/** What the platform must be told by the modules: who asks, about which event, and whether they may. */
export interface Gate {
  resolveEvent(slugOrId: string): Promise<EventContext | undefined>;
  resolveViewer(request: FastifyRequest, event: EventContext | undefined): Promise<Viewer>;
  /** @throws DomainError unauthenticated, forbidden, or not_found for an event the viewer may not know of. */
  authorise(id: OperationId, viewer: Viewer, event: EventContext | undefined): void;
}

const UPLOAD_LIMIT_BYTES = 32 * 1024 * 1024;
/* Per address and minute; a hall signs in and registers from one address, so these bound floods, not a busy door. */
const STRICT_LIMITS: Partial<Record<OperationId, number>> = {
  requestSignInLink: 60,
  redeemSignInLink: 120,
  setUp: 10,
  register: 120,
  signInWithPasskey: 120,
  uploadWorkbook: 20,
  uploadOutsourcing: 20,
  importSeries: 20,
  importRates: 20,
};

export function createRouter(
  app: FastifyInstance,
  services: Services,
  gate: Gate,
): Router & { missing(): OperationId[] } {
  const answered = new Set<OperationId>();
  return {
    on(id, handler) {
      const operation: Operation = operations[id];
      if (answered.has(id)) throw new Error(`${id} is answered twice`);
      answered.add(id);
      const perMinute = STRICT_LIMITS[id];
      app.route({
        method: operation.method,
        url: `/api${operation.path.replace(/\{(\w+)\}/g, ":$1")}`,
        ...(perMinute === undefined ? {} : { config: { rateLimit: { max: perMinute, timeWindow: "1 minute" } } }),
        schema: {
          ...(operation.params ? { params: operation.params } : {}),
          ...(operation.query ? { querystring: operation.query } : {}),
          ...(operation.body ? { body: operation.body } : {}),
          ...(operation.response ? { response: { "2xx": operation.response } } : {}),
        },
        // Authorisation comes before the body is checked: who may not ask learns nothing about what is asked.
        preValidation: async (request) => {
          if (operation.method !== "GET" && !isSameOrigin(request)) throw new DomainError("forbidden");
          const slugOrId = (request.params as { event?: string }).event;
          const event = slugOrId === undefined ? undefined : await gate.resolveEvent(slugOrId);
          if (slugOrId !== undefined && !event) throw new DomainError("not_found", { what: "event" });
          const viewer = await gate.resolveViewer(request, event);
          gate.authorise(id, viewer, event);
          request.songhua = { event, viewer };
        },
        handler: async (request, reply) => {
          const { event, viewer } = request.songhua!;
          const call = {
            services,
            viewer,
            event,
            params: request.params,
            query: request.query,
            body: request.body,
            locale: preferredLocale(request, viewer),
            request,
            reply,
            closed: () => closedSignal(reply),
            upload: () => readUpload(request),
          } as unknown as Call<typeof id>;
          const answer = await handler(call);
          if (reply.sent || reply.raw.headersSent) return reply;
          void reply.status(operation.status ?? 200);
          if (!operation.media) return reply.send(answer);
          const file = answer as FileAnswer;
          void reply.type(file.mediaType ?? operation.media).header("cache-control", "private, no-store");
          if (file.fileName)
            void reply.header(
              "content-disposition",
              `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
            );
          return reply.send(file.body);
        },
      });
    },
    missing: () => (Object.keys(operations) as OperationId[]).filter((id) => !answered.has(id)),
  };
}

async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new DomainError("unsupported_media", { expected: "multipart/form-data" });
  const file = await request.file({ limits: { fileSize: UPLOAD_LIMIT_BYTES, files: 1, fields: 5 } });
  if (!file) throw new DomainError("bad_request", { field: "file" });
  const bytes = await file.toBuffer().catch((error: unknown) => {
    if (file.file.truncated) throw new DomainError("workbook_too_large", { limitMb: UPLOAD_LIMIT_BYTES / 1024 / 1024 });
    throw error;
  });
  return { fileName: file.filename.replace(/[\\/\u0000-\u001f]/g, "_").slice(0, 200), bytes };
}

declare module "fastify" {
  interface FastifyRequest {
    songhua?: { event: EventContext | undefined; viewer: Viewer };
  }
}

/** The answer of an operation that has nothing to tell but that it was done. */
export const DONE = { done: true } as const;
