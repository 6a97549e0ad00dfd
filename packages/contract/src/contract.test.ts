import { expect, it } from "vitest";
import { MultiLine, openApiDocument, operations, type Operation } from "./index.ts";

const all = Object.entries(operations) as [string, Operation][];

it("keys every operation by its own id, once per method and path", () => {
  for (const [key, operation] of all) expect(operation.id).toBe(key);
  expect(new Set(all.map(([, o]) => `${o.method} ${o.path}`)).size).toBe(all.length);
});

it("declares a parameter for each brace in a path, and no other", () => {
  for (const [, operation] of all) {
    const braces = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    expect(Object.keys(operation.params?.shape ?? {}).sort(), operation.id).toEqual(braces);
  }
});

it("writes an OpenAPI 3.1 document with every operation", () => {
  const document = openApiDocument("1") as {
    openapi: string;
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  expect(document.openapi).toBe("3.1.0");
  const ids = Object.values(document.paths).flatMap((path) => Object.values(path).map((o) => o.operationId));
  expect(ids.sort()).toEqual(all.map(([key]) => key).sort());
});

it("points only to schemas that are there, under well-formed names", () => {
  const document = openApiDocument("1") as { components: { schemas: Record<string, unknown> } };
  const targets = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
    (match) => match[1]!,
  );
  expect(targets.length).toBeGreaterThan(100);
  for (const name of targets) expect(document.components.schemas, name).toHaveProperty(name);
  expect(JSON.stringify(document)).not.toContain("$defs");
});

it.each([
  [{ en: "Harbin \u202egnp.exe" }, false],
  [{ "zh-CN": "哈尔滨 🌊" }, true],
  [{}, false],
  [{ fr: "Harbin" }, false],
  [{ ru: "  " }, false],
])("text %j accepted: %s", (text, accepted) => {
  expect(MultiLine.safeParse(text).success).toBe(accepted);
});

it("leaves everything a change of an event does not name as it is", () => {
  expect(operations.updateEvent.body.parse({ state: "published" })).toEqual({ state: "published" });
});
