import { z } from "zod";
import type { Operation } from "./operation.ts";
import { operations } from "./operations.ts";
import { Problem } from "./shared.ts";

const json = (schema: z.ZodType, io: "input" | "output"): unknown => {
  const document: Record<string, unknown> = { ...z.toJSONSchema(schema, { io, unrepresentable: "any" }) };
  delete document["$schema"]; // the document as a whole names its dialect
  return document;
};

function parametersOf(operation: Operation): unknown[] {
  const list = (schema: z.ZodObject | undefined, place: "path" | "query") =>
    Object.entries(schema?.shape ?? {}).map(([name, field]) => ({
      name,
      in: place,
      required: place === "path" || !z.safeParse(field as z.ZodType, undefined).success,
      schema: json(field as z.ZodType, "input"),
    }));
  return [...list(operation.params, "path"), ...list(operation.query, "query")];
}

function bodyOf(operation: Operation): unknown {
  if (operation.multipart) {
    const schema = {
      type: "object",
      properties: { file: { type: "string", contentMediaType: "application/octet-stream" } },
      required: ["file"],
    };
    return { required: true, content: { "multipart/form-data": { schema } } };
  }
  return (
    operation.body && { required: true, content: { "application/json": { schema: json(operation.body, "input") } } }
  );
}

function answerOf(operation: Operation): unknown {
  const description = operation.summary;
  if (operation.media) return { description, content: { [operation.media]: { schema: { type: "string" } } } };
  return operation.response
    ? { description, content: { "application/json": { schema: json(operation.response, "output") } } }
    : { description };
}

/** The OpenAPI 3.1 document of the whole API. Deterministic: the same contract gives the same bytes. */
export function openApiDocument(version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of Object.values(operations) as readonly Operation[]) {
    const body = bodyOf(operation);
    (paths[`/api${operation.path}`] ??= {})[operation.method.toLowerCase()] = {
      operationId: operation.id,
      summary: operation.summary,
      tags: [operation.tag],
      parameters: parametersOf(operation),
      ...(body === undefined ? {} : { requestBody: body }),
      responses: {
        [String(operation.status ?? 200)]: answerOf(operation),
        default: {
          description: "A problem (RFC 9457)",
          content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
        },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Songhua", version, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    servers: [{ url: "/" }],
    paths,
    components: { schemas: { Problem: json(Problem, "output") } },
  };
}
