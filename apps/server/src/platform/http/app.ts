import { constants } from "node:zlib";
import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import multipart from "@fastify/multipart";
import rateLimit from "@fastify/rate-limit";
import { DomainError, type ErrorCode, type ErrorParams, type Locale } from "@songhua/kernel";
import Fastify, { type FastifyError, type FastifyInstance } from "fastify";
import { hasZodFastifySchemaValidationErrors, serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { preferredLocale } from "./language.ts";
import { statusOf } from "./problem.ts";

/** Says a refusal in the reader's language. */
export type Describe = (locale: Locale, code: ErrorCode, params: ErrorParams) => { title: string; detail: string };

const JSON_LIMIT_BYTES = 1024 * 1024;
/** Below this a compressed answer fits no fewer packets. */
const COMPRESS_FROM_BYTES = 2048;

/** An HTTP server with checking, limits and one way to refuse; routes are added by the caller. */
export async function createHttpApp(options: {
  logLevel: string;
  describe: Describe;
  requestsPerMinute: number;
}): Promise<FastifyInstance> {
  const app = Fastify({
    logger:
      options.logLevel === "silent"
        ? false
        : { level: options.logLevel, redact: ["req.headers.cookie", "req.headers.authorization"] },
    bodyLimit: JSON_LIMIT_BYTES,
    trustProxy: "loopback",
    routerOptions: { maxParamLength: 1500 },
    forceCloseConnections: true,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.decorateRequest("songhua", undefined);
  await app.register(cookie);
  // A timetable of 1,000 meetings is a megabyte of JSON; the halls' networks are slow. Streams of events and files stay as they are.
  await app.register(compress, {
    threshold: COMPRESS_FROM_BYTES,
    encodings: ["br", "gzip"],
    customTypes: /^(application\/([\w.-]+\+)?json|text\/(csv|calendar|plain))/,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await app.register(multipart);
  // Pages set their own content security policy, with a nonce for each answer; the API's answers run nothing at all.
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    strictTransportSecurity: false,
    // With "no-referrer" a browser sends forms as from nowhere, and a form from nowhere is refused.
    referrerPolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: false,
  });
  await app.register(rateLimit, {
    max: options.requestsPerMinute,
    // Scripts and styles cost nothing to send; a hall of phones behind one address asks for them all at once.
    allowList: (request) => request.url.startsWith("/assets/"),
    timeWindow: "1 minute",
    errorResponseBuilder: (_request, context) =>
      new DomainError("too_many_requests", { seconds: Math.ceil(context.ttl / 1000) }),
  });
  // Actions without a body may come without a content type or with an empty JSON body.
  app.addContentTypeParser("application/json", { parseAs: "string" }, (_request, text, done) => {
    try {
      done(null, text === "" ? undefined : JSON.parse(text as string));
    } catch {
      done(new DomainError("bad_request", { reason: "json" }), undefined);
    }
  });

  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = toRefusal(error);
    const isLeft = error.name === "AbortError" && reply.raw.destroyed;
    if (refusal.code === "internal" && !isLeft) request.log.error({ err: error }, "unexpected failure");
    const locale = preferredLocale(request, request.songhua?.viewer);
    const { title, detail } = options.describe(locale, refusal.code, refusal.params);
    const fields = hasZodFastifySchemaValidationErrors(error)
      ? error.validation.slice(0, 20).map((issue) => ({
          path: issue.instancePath.replace(/^\//, "").replaceAll("/", "."),
          code: issue.message ?? issue.keyword,
        }))
      : undefined;
    const status = statusOf(refusal.code);
    return reply
      .status(status)
      .type("application/problem+json")
      .serializer((body) => JSON.stringify(body))
      .send({
        type: `urn:songhua:problem:${refusal.code}`,
        title,
        status,
        detail,
        code: refusal.code,
        params: refusal.params,
        ...(fields ? { fields } : {}),
      });
  });
  return app;
}

function toRefusal(error: FastifyError): { code: ErrorCode; params: ErrorParams } {
  if (error instanceof DomainError) return error;
  if (hasZodFastifySchemaValidationErrors(error))
    return {
      code: "bad_request",
      params: { field: error.validation[0]?.instancePath.replace(/^\//, "").replaceAll("/", ".") ?? "" },
    };
  if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE" || error.code === "FST_REQ_FILE_TOO_LARGE")
    return { code: "too_large", params: { limitMb: JSON_LIMIT_BYTES / 1024 / 1024 } };
  if (error.code === "FST_ERR_CTP_INVALID_MEDIA_TYPE")
    return { code: "unsupported_media", params: { expected: "application/json" } };
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return { code: "bad_request", params: {} };
  return { code: "internal", params: {} };
}
