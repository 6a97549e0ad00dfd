import type { BodyOf, OperationId, Operations, ParamsOf, QueryOf, ResponseOf } from "@songhua/contract";

type Part<K extends string, T> = [T] extends [undefined]
  ? unknown
  : Record<never, never> extends T
    ? { [P in K]?: T }
    : { [P in K]: T };
/** What one call carries: path parameters, query and body as far as the operation has them; a file for uploads. */
export type Input<I extends OperationId> = Part<"params", ParamsOf<Operations[I]>> &
  Part<"query", QueryOf<Operations[I]>> &
  Part<"body", BodyOf<Operations[I]>> &
  (Operations[I] extends { multipart: true } ? { file: File } : unknown);
export type UrlInput<I extends OperationId> = Part<"params", ParamsOf<Operations[I]>> &
  Part<"query", QueryOf<Operations[I]>>;
export type Answer<I extends OperationId> = ResponseOf<Operations[I]>;
export interface CallOptions {
  signal?: AbortSignal;
  /** Where the API is and whose cookies to send: used by the server while it renders. */
  origin?: string;
  cookie?: string;
  /** The reader's own address, when the server calls for a reader. */
  forwardedFor?: string;
  /** The language refusals are written in; in the browser that of the page. */
  locale?: string;
}

/** The API's refusal (RFC 9457): `code` and `params` for the program, `title` and `detail` in the reader's language. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly params: Record<string, unknown>;
  readonly fields: { path: string; code: string }[];

  constructor(problem: {
    status: number;
    code?: string;
    title?: string;
    detail?: string;
    params?: Record<string, unknown>;
    fields?: { path: string; code: string }[];
  }) {
    super(problem.title ?? "internal");
    this.name = "ApiError";
    this.status = problem.status;
    this.code = problem.code ?? "internal";
    this.detail = problem.detail ?? "";
    this.params = problem.params ?? {};
    this.fields = problem.fields ?? [];
  }
}

interface Loose {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  file?: File;
}

/** The address of an operation below `/api`. */
export function addressOf(path: string, input: unknown): string {
  const { params = {}, query = {} } = (input ?? {}) as Loose;
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  );
  return `/api${filled}${search.size > 0 ? `?${search}` : ""}`;
}

/** Calls the API and gives back its checked answer. @throws ApiError with the server's problem. */
export async function send<T>(method: string, path: string, input: unknown, options: CallOptions = {}): Promise<T> {
  const { body, file } = (input ?? {}) as Loose;
  const headers: Record<string, string> = { accept: "application/json" };
  const language = options.locale ?? (typeof document === "undefined" ? undefined : document.documentElement.lang);
  if (language) headers["accept-language"] = language;
  if (options.cookie) headers["cookie"] = options.cookie;
  if (options.forwardedFor) headers["x-forwarded-for"] = options.forwardedFor;
  const request: RequestInit = { method, headers, credentials: "same-origin" };
  if (options.signal) request.signal = options.signal;
  if (file) {
    const form = new FormData();
    form.append("file", file);
    request.body = form;
  } else if (body !== undefined) {
    headers["content-type"] = "application/json";
    request.body = JSON.stringify(body);
  }
  const response = await fetch(`${options.origin ?? ""}${addressOf(path, input)}`, request);
  const text = await response.text();
  const answer: unknown = text === "" ? undefined : JSON.parse(text);
  if (!response.ok) throw new ApiError({ status: response.status, ...(answer as object | undefined) });
  return answer as T;
}
