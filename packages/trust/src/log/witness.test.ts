import { describe, expect, it } from "vitest";
import { utf8 } from "../bytes.ts";
import { parseCheckpoint, signCheckpoint, type Checkpoint } from "./checkpoint.ts";
import { cosignedAt } from "./cosignature.ts";
import { startMemoryLog } from "./memory-log.ts";
import { NOTE_KEY_TYPES, noteSigner, parseSignatureLine } from "./note.ts";
import { consistencyFromTiles } from "./tree-proof.ts";
import { answerWitnessRequest, formatWitnessRequest } from "./witness.ts";

const seedOf = (n: number): Uint8Array => new Uint8Array(32).fill(n);
const log = noteSigner("songhua.example/register", seedOf(1));
const witness = noteSigner("w.example", seedOf(2), NOTE_KEY_TYPES.cosignature);

function grownTo(size: number, word = "entry") {
  const memory = startMemoryLog(log);
  for (let i = 0; i < size; i++) memory.append(utf8(`${word} ${i}`));
  return memory;
}
/** A witness with a memory. */
function watching() {
  const states = new Map<string, Checkpoint>();
  return (body: string) => {
    const answer = answerWitnessRequest(body, [log], (origin) => states.get(origin), witness, 1_686_729_600);
    if (answer.newState) states.set(answer.newState.origin, answer.newState);
    return answer;
  };
}
const request = async (memory: ReturnType<typeof grownTo>, oldSize: number) =>
  formatWitnessRequest({
    oldSize,
    proof: await consistencyFromTiles(oldSize, memory.size, memory.readTile),
    checkpointText: memory.checkpoint(),
  });

describe("a witness", () => {
  it("signs a log as it grows", async () => {
    const ask = watching();
    for (const [old, size] of [
      [0, 0],
      [0, 3],
      [3, 3],
      [3, 700],
    ] as const) {
      const memory = grownTo(size);
      const answer = ask(await request(memory, old));
      expect(answer.status).toBe(200);
      const { note } = parseCheckpoint(memory.checkpoint())!;
      expect(cosignedAt(note.text, parseSignatureLine(answer.body.trimEnd())!, witness)).toBe(1_686_729_600);
    }
  });

  it("says how far it got to a log that asks from elsewhere", async () => {
    const ask = watching();
    ask(await request(grownTo(5), 0));
    expect(ask(await request(grownTo(9), 3))).toMatchObject({
      status: 409,
      body: "5\n",
      mediaType: "text/x.tlog.size",
    });
  });

  it("refuses a rollback, a fork of the same size and a fork that grew", async () => {
    const ask = watching();
    ask(await request(grownTo(5), 0));
    expect(ask(await request(grownTo(4), 0)).status).toBe(409);
    expect(ask(await request(grownTo(4), 4)).status).toBe(409);
    expect(ask(await request(grownTo(5, "other"), 5))).toMatchObject({ status: 409, refusal: "fork" });
    expect(ask(await request(grownTo(9, "other"), 5))).toMatchObject({ status: 422, refusal: "fork" });
    expect(ask(await request(grownTo(9), 5)).status).toBe(200);
  });

  it("refuses strangers, wrong keys and malformed requests", async () => {
    const ask = watching();
    const good = await request(grownTo(5), 0);
    expect(ask(good.replaceAll(log.name, "other.example")).status).toBe(404);
    const foreign = signCheckpoint({ size: 1, root: seedOf(3) }, noteSigner(log.name, seedOf(4)));
    expect(ask(formatWitnessRequest({ oldSize: 0, proof: [], checkpointText: foreign })).status).toBe(403);
    expect(ask(good.replace("old 0", "old 6")).status).toBe(400);
    for (const wrong of [
      "",
      "old 0\n",
      good.replace("old 0", "old 00"),
      good.replace("old 0", "old -1"),
      good.replace("old 0\n", "old 0\nnothash\n"),
      good.replace("old 0\n", `old 0\n${"A".repeat(43)}=\n`.repeat(64)),
      "x".repeat(200_000),
    ])
      expect(ask(wrong).status).toBe(400);
    expect(ask(good.replace("old 0\n", `old 0\n${"A".repeat(43)}=\n`)).status).toBe(422);
    expect(ask(good).status).toBe(200);
  });
});
