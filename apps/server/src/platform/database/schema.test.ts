import { sql } from "kysely";
import { expect, inject, it } from "vitest";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { connect } from "./connect.ts";

/* The types are written by hand; here they are held against what the migrations really make. */
it("the schema's types name every table and column of the migrated database, and no other", async () => {
  const { db } = connect(inject("postgresUrl").replace(/\/postgres$/, "/songhua_template"), 1);
  const { rows } = await sql<{ table_name: string; columns: string[] }>`
    select table_name::text, array_agg(column_name::text order by column_name) as columns from information_schema.columns
    where table_schema = 'public' and table_name <> 'migration' group by table_name`.execute(db);
  await db.destroy();
  const folder = resolve(import.meta.dirname, "schema");
  const files = [
    ...readdirSync(folder).map((name) => resolve(folder, name)),
    resolve(import.meta.dirname, "schema.ts"),
  ];
  const source = files.map((file) => readFileSync(file, "utf8")).join("\n");
  const tables = new Map([...source.matchAll(/^ {2}(\w+): (\w+Table);$/gm)].map((match) => [match[1]!, match[2]!]));
  expect([...tables.keys()].sort()).toEqual(rows.map((row) => row.table_name).sort());
  for (const { table_name, columns } of rows) {
    const body = new RegExp(`export interface ${tables.get(table_name)} \\{([\\s\\S]*?)\\n\\}`).exec(source)?.[1] ?? "";
    const named = [...body.matchAll(/^ {2}(\w+):/gm)].map((match) => match[1]!);
    expect(named.sort(), table_name).toEqual([...columns].sort());
  }
});
