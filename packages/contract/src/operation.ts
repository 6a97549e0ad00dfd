import type { z } from "zod";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** What an operation answers with when it is not JSON: a file, a calendar, a stream of server-sent events. */
export type Media =
  | "application/pdf"
  | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  | "text/calendar"
  | "text/csv"
  | "text/event-stream"
  | "application/gzip"
  | "application/octet-stream";

/**
 * One operation of the HTTP API. `path` is below `/api`, its parameters in braces; `params`, `query` and `body` are checked
 * before a handler runs, `response` before an answer leaves. `multipart` operations take one file in the field `file`.
 */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly response?: z.ZodType;
  readonly media?: Media;
  readonly multipart?: true;
  readonly status?: 200 | 201 | 202 | 204;
}

/** Keeps the literal types of an operation, so that the id, the inputs and the answer stay tied together. */
export function operation<const O extends Operation>(definition: O): O {
  return definition;
}

type Wire<S> = S extends z.ZodType ? z.input<S> : undefined;
type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What a caller sends. */
export type ParamsOf<O extends Operation> = Wire<O["params"]>;
export type QueryOf<O extends Operation> = Wire<O["query"]>;
export type BodyOf<O extends Operation> = Wire<O["body"]>;
/** What a handler receives after checking. */
export type ParsedParams<O extends Operation> = Parsed<O["params"]>;
export type ParsedQuery<O extends Operation> = Parsed<O["query"]>;
export type ParsedBody<O extends Operation> = Parsed<O["body"]>;
/** What comes back. */
export type ResponseOf<O extends Operation> = O["response"] extends z.ZodType ? z.output<O["response"]> : undefined;
