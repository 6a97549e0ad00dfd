import { seededRng } from "@songhua/kernel";
import { checkRefutation, generateEvent, type Bound } from "@songhua/scheduling";
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { openExchange, type Exchange } from "../../testing/open-exchange.ts";
import { certificateRow, recordOf } from "./certify.ts";
import { packProof } from "./proof-file.ts";
import { saveProof } from "./proof-store.ts";
import { solveInThreads, type Solved } from "./solving/solve-in-threads.ts";
import { insertTimetable } from "./store.ts";

/** Few tables: that two breaks are unavoidable only trying shows. */
const problem = generateEvent({ people: 12, meetings: 24, slots: 9, tables: 3 }, seededRng(22));
const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
let exchange: Exchange;
let solved: Solved;
beforeAll(async () => {
  exchange = await openExchange();
  solved = await solveInThreads(problem, { seed: 1, seconds: 3000, threads: 1 });
});

async function keep(bound: Bound) {
  const { services, eventId } = exchange;
  const timetable = { ...solved.timetable, bound };
  const now = services.clock.now();
  const proof = await packProof(bound, solved.proof);
  return services.db.transaction().execute(async (tx) => {
    if (proof) await saveProof(tx, eventId, proof, now);
    return insertTimetable(tx, eventId, {
      plan: recordOf(problem, timetable),
      certificate: certificateRow(timetable, { ...solved.certificate, bound }, 0, new Map()),
      unplaced: [],
      places: new Map(),
      now,
    });
  });
}
const proofOf = (id: string, who = exchange.organiser) =>
  who.call("GET", `${exchange.path}/timetables/${id}/schedule.json.proof.gz`);
const bytesOf = async (id: string) => {
  const { items } = (await exchange.organiser.call("GET", `${exchange.path}/timetables`)).body;
  return items.find((version: { id: string }) => version.id === id).certificate.proofBytes;
};

describe("the proof of a bound", () => {
  it("is handed out packed, once kept for several versions, to those who run the event", async () => {
    const { bound } = solved.timetable;
    const [first, second] = [await keep(bound), await keep(bound)];
    for (const { id } of [first, second]) {
      const { status, body } = await proofOf(id);
      expect(status).toBe(200);
      const file = gunzipSync(body);
      expect(checkRefutation(problem, file, { breaks: bound.breaks, sha256 }).fault).toBeUndefined();
      expect(await bytesOf(id)).toBe(file.length);
    }
    const stored = await exchange.services.db.selectFrom("timetable_proof").select("sha256").execute();
    expect(stored).toHaveLength(1);
    expect((await proofOf(first.id, exchange.longda.caller)).status).toBe(403);
  });

  it("is not there for a version whose bound needs none", async () => {
    const { id } = await keep({ ...solved.timetable.bound, breaks: 0, reasons: [] });
    expect((await proofOf(id)).status).toBe(404);
    expect(await bytesOf(id)).toBeNull();
  });
});
