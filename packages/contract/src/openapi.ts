import { z } from "zod";
import type { Operation } from "./operation.ts";
import { operations } from "./operations.ts";
import { entities } from "./entities.ts";
import { Problem } from "./shared.ts";

type JsonSchema = Record<string, unknown>;

/* Requests and answers of one schema differ where it has defaults or transforms: the request's form then has a name of its own. */
class Components {
  readonly schemas: Record<string, unknown> = {};

  json(schema: z.ZodType, io: "input" | "output"): JsonSchema {
    const document: JsonSchema = { ...z.toJSONSchema(schema, { io, unrepresentable: "any", metadata: entities }) };
    delete document["$schema"]; // the document as a whole names its dialect
    const definitions = (document["$defs"] ?? {}) as Record<string, JsonSchema>;
    delete document["$defs"];
    const renamed = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value).replaceAll(
          /"#\/\$defs\/(\w+)"/g,
          (_, id: string) => `"#/components/schemas/${nameOf(id, io)}"`,
        ),
      ) as unknown;
    for (const [id, definition] of Object.entries(definitions)) this.schemas[nameOf(id, io)] = renamed(definition);
    const own = entities.get(schema);
    if (own === undefined) return renamed(document) as JsonSchema;
    this.schemas[nameOf(own.id, io)] = renamed(document);
    return { $ref: `#/components/schemas/${nameOf(own.id, io)}` };
  }
}

const nameOf = (id: string, io: "input" | "output"): string => (io === "input" ? `${id}Input` : id);

function parametersOf(components: Components, operation: Operation): unknown[] {
  const list = (schema: z.ZodObject | undefined, place: "path" | "query") =>
    Object.entries(schema?.shape ?? {}).map(([name, field]) => ({
      name,
      in: place,
      required: place === "path" || !z.safeParse(field as z.ZodType, undefined).success,
      schema: components.json(field as z.ZodType, "input"),
    }));
  return [...list(operation.params, "path"), ...list(operation.query, "query")];
}

function bodyOf(components: Components, operation: Operation): unknown {
  if (operation.multipart) {
    const schema = {
      type: "object",
      properties: { file: { type: "string", contentMediaType: "application/octet-stream" } },
      required: ["file"],
    };
    return { required: true, content: { "multipart/form-data": { schema } } };
  }
  return (
    operation.body && {
      required: true,
      content: { "application/json": { schema: components.json(operation.body, "input") } },
    }
  );
}

function answerOf(components: Components, operation: Operation): unknown {
  const description = operation.summary;
  if (operation.media) return { description, content: { [operation.media]: { schema: { type: "string" } } } };
  return operation.response
    ? { description, content: { "application/json": { schema: components.json(operation.response, "output") } } }
    : { description };
}

/** The OpenAPI 3.1 document of the whole API. Deterministic: the same contract gives the same bytes. */
export function openApiDocument(version: string): Record<string, unknown> {
  const components = new Components();
  const problem = components.json(Problem, "output");
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of Object.values(operations) as readonly Operation[]) {
    const body = bodyOf(components, operation);
    (paths[`/api${operation.path}`] ??= {})[operation.method.toLowerCase()] = {
      operationId: operation.id,
      summary: operation.summary,
      tags: [operation.tag],
      parameters: parametersOf(components, operation),
      ...(body === undefined ? {} : { requestBody: body }),
      responses: {
        [String(operation.status ?? 200)]: answerOf(components, operation),
        default: {
          description: "A problem (RFC 9457)",
          content: { "application/problem+json": { schema: problem } },
        },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Songhua", version, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    servers: [{ url: "/" }],
    paths,
    components: { schemas: components.schemas },
  };
}
