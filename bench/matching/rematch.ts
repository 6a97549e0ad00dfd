/**
 * Times the server's matching on the embedded PostgreSQL: a market of 10,000 listings matched whole, then single listings edited
 * and matched again alone, as an acceptance starts it. Goal: within a second. Run: node bench/matching/rematch.ts [listings]
 */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSonghua } from "../../apps/server/src/compose.ts";
import { insertEvent } from "../../apps/server/src/modules/events/index.ts";
import { matchAgain } from "../../apps/server/src/modules/matching/match-again.ts";
import { matchAll } from "../../apps/server/src/modules/matching/index.ts";
import type { RunContext } from "../../apps/server/src/modules/runs/index.ts";
import { readConfig } from "../../apps/server/src/platform/config/config.ts";
import { json } from "../../apps/server/src/platform/database/connect.ts";
import { newId } from "../../apps/server/src/platform/ids/new-id.ts";
import { seededRng, type Locale } from "../../packages/kernel/src/index.ts";
import { readListings, type BenchListing } from "./listings/read.ts";

const COUNT = Number(process.argv[2] ?? 10_000);
const EDITS = 20;
const ROWS = 1000;
const GOAL_MS = 1000;

const rng = seededRng(4);
const pick = <T>(items: readonly T[]): T => items[rng.int(items.length)]!;
const written = ["dev", "second"].flatMap((split) => {
  const { needs, offers } = readListings(split as "dev" | "second");
  return [...needs, ...offers];
});
const byLocale = new Map<Locale, BenchListing[]>();
for (const one of written) byLocale.set(one.locale, [...(byLocale.get(one.locale) ?? []), one]);

/** A title, and two bodies, of three listings in one language. */
function texts(): { industry: BenchListing["industry"]; texts: ReturnType<typeof textRow>[] } {
  const first = pick(written);
  const own = byLocale.get(first.locale)!;
  return {
    industry: first.industry,
    texts: [textRow(first.locale, first.title, `${pick(own).body} ${pick(own).body}`)],
  };
}
function textRow(locale: Locale, title: string, body: string) {
  return { locale, title, body, provenance: "original" as const };
}

const dir = mkdtempSync(join(tmpdir(), "songhua-bench-"));
chmodSync(dir, 0o755);
const songhua = await openSonghua(readConfig({ SONGHUA_DATA: dir, PORT: "0", LOG_LEVEL: "silent" }));
try {
  const { services } = songhua;
  const { db } = services;
  const now = services.clock.now();
  const eventId = (await insertEvent(
    db,
    {
      slug: "bench",
      name: { en: "Bench" },
      summary: {},
      startsOn: "2023-06-14",
      endsOn: "2023-06-14",
      homeZone: "Asia/Shanghai",
      languages: ["zh-CN" as const],
      requestHours: 24,
      registrationOpen: false,
    },
    { state: "draft", demonstration: false, source: null, now },
  ))!;
  const organisations = Array.from({ length: Math.ceil(COUNT / 2) }, () => newId());
  for (let from = 0; from < organisations.length; from += ROWS)
    await db
      .insertInto("organisation")
      .values(
        organisations.slice(from, from + ROWS).map((id, i) => ({
          event_id: eventId,
          id,
          name: json({ en: `Firm ${from + i}` }),
          name_key: `firm ${from + i}`,
          role: "enterprise" as const,
          country: pick(["CN", "RU", "KR"]),
          region: null,
          city: null,
          industry: null,
          website: null,
          languages: json([]),
          demonstration: false,
          import_id: null,
          created_at: now,
        })),
      )
      .execute();
  const ids = Array.from({ length: COUNT }, () => newId());
  for (let from = 0; from < COUNT; from += ROWS)
    await db
      .insertInto("listing")
      .values(
        ids.slice(from, from + ROWS).map((id, i) => {
          const written = texts();
          return {
            event_id: eventId,
            id,
            organisation_id: organisations[(from + i) >> 1]!,
            side: i % 2 === 0 ? ("need" as const) : ("offer" as const),
            kind: "business" as const,
            industry: written.industry,
            texts: json(written.texts),
            text_key: id,
            valid_from: null,
            valid_until: null,
            anonymous: false,
            state: "accepted" as const,
            review_note: null,
            demonstration: false,
            import_id: null,
            updated_at: now,
          };
        }),
      )
      .execute();
  const run = async (kind: string, work: (context: RunContext) => Promise<unknown>): Promise<number> => {
    const runId = newId();
    await db
      .insertInto("run")
      .values({
        event_id: eventId,
        id: runId,
        kind,
        state: "running",
        input: json({}),
        failure: null,
        file_name: null,
        file_media: null,
        file: null,
        created_by: null,
        created_at: now,
        finished_at: null,
      })
      .execute();
    const started = performance.now();
    await work({
      services,
      eventId,
      runId,
      createdBy: null,
      input: {},
      progress: () => Promise.resolve(false),
    });
    return performance.now() - started;
  };
  console.log(`match ${COUNT} listings whole: ${((await run("matching", matchAll)) / 1000).toFixed(1)} s`);
  const { count } = await db
    .selectFrom("match")
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  console.log(`  ${count} matches stored`);
  const edit = async (i: number): Promise<number> => {
    const id = ids[(i * 7919) % COUNT]!;
    const updated = new Date(Date.parse(now) + 1000 * (i + 1)).toISOString();
    await db
      .updateTable("listing")
      .set({ texts: json(texts().texts), updated_at: updated })
      .where("event_id", "=", eventId)
      .where("id", "=", id)
      .execute();
    return run("rematching", (context) => matchAgain(context, id));
  };
  console.log(`first edited listing, the market opened for it: ${((await edit(0)) / 1000).toFixed(1)} s`);
  const times: number[] = [];
  const used = process.cpuUsage();
  for (let i = 1; i <= EDITS; i++) times.push(await edit(i));
  const { user, system } = process.cpuUsage(used);
  times.sort((a, b) => a - b);
  console.log(
    `one edited listing matched again: p50 ${times[EDITS >> 1]!.toFixed(0)} ms, p95 ${times[Math.floor(EDITS * 0.95)]!.toFixed(0)} ms (goal ≤ ${GOAL_MS}); ` +
      `${((user + system) / 1000 / EDITS).toFixed(0)} ms of the processor each, without the database's`,
  );
} finally {
  await songhua.close();
  rmSync(dir, { recursive: true, force: true });
}
