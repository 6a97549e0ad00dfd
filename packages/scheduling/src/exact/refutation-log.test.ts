import { describe, expect, it } from "vitest";
import { RefutationLog } from "./refutation-log.ts";

describe("the record of a refutation", () => {
  it("writes each clause as a step, variables from 1, seven bits a byte", () => {
    const log = new RefutationLog(1000);
    log.learned(Int32Array.of(9, 0, 3, 200), 1, 3);
    log.deleted(Int32Array.of(1, 40_000), 0, 2);
    log.learned(new Int32Array(0), 0, 0);
    const clauses = [
      [0x61, 2, 5, 202 - 128 + 128, 1, 0],
      [0x64, 3, (40_002 & 127) | 128, ((40_002 >> 7) & 127) | 128, 40_002 >> 14, 0],
      [0x61, 0],
    ];
    expect([...log.steps(log.length!)]).toEqual(clauses.flat());
    expect([...log.steps(clauses[0]!.length)]).toEqual(clauses[0]);
  });

  it("grows as it must and lets go of everything beyond its limit", () => {
    const [long, clause] = [new RefutationLog(300_000), Int32Array.from({ length: 1000 }, (_, i) => 2 * i)];
    for (let i = 0; i < 150; i++) long.learned(clause, 0, 1000);
    // 63 literals of one byte, the others of two, and two bytes around.
    expect(long.length).toBe(150 * (63 + 2 * 937 + 2));
    for (let i = 0; i < 20; i++) long.learned(clause, 0, 1000);
    expect(long.length).toBeUndefined();
  });
});
