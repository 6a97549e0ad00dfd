import { describe, expect, it } from "vitest";
import { seededRng, type OrganisationRole } from "@songhua/kernel";
import { jointSlots } from "./consortium-slots.ts";
import { CONSORTIUM_WEIGHTS, findConsortia, type ConsortiumMember } from "./consortium.ts";

const ROLES = ["society", "university", "fund", "park", "service_provider"] as const;
const TOPICS = ["soy", "cold_chain", "remote_sensing", "talent", "leasing", "translation"];

function candidates(perRole: number, seed: number): ConsortiumMember[] {
  const rng = seededRng(seed);
  return ROLES.flatMap((role) =>
    Array.from({ length: perRole }, (_, i) => ({
      id: `${role}-${i}`,
      role: role as OrganisationRole,
      country: ["CN", "RU", "KR"][rng.int(3)]!,
      languages: [(["zh-CN", "ru", "ko-KR"] as const)[rng.int(3)]!, "en" as const].slice(0, 1 + rng.int(2)),
      wants: [],
      gives: TOPICS.filter(() => rng.int(3) === 0),
    })),
  );
}
const anchor: ConsortiumMember = {
  id: "anchor",
  role: "enterprise",
  country: "CN",
  languages: ["zh-CN", "en"],
  wants: ["soy", "cold_chain"],
  gives: [],
};
/** Fixed numbers for two ids, the same in either order. */
function affinity(a: string, b: string): number {
  let hash = 7;
  for (const char of [a, b].sort().join(" ")) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return (hash % 1000) / 999;
}

describe("findConsortia", () => {
  it("fills each wanted role once, best set first", () => {
    const all = candidates(6, 1);
    const found = findConsortia(anchor, all, { roles: ROLES, affinity });
    expect(found).toHaveLength(5);
    for (const { memberIds, missing, score } of found) {
      expect(memberIds.map((id) => all.find((one) => one.id === id)!.role)).toEqual(ROLES);
      expect(missing).toEqual([]);
      expect(score > 0 && score <= 1).toBe(true);
    }
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it("comes near the best of all sets", () => {
    for (const seed of [1, 2, 3]) {
      const all = candidates(4, seed);
      const options = { roles: ROLES, affinity };
      const exact = findConsortia(anchor, all, { ...options, beam: 4 ** 5 })[0]!.score;
      expect(findConsortia(anchor, all, options)[0]!.score).toBeGreaterThan(0.99 * exact);
    }
  });

  it("reports a role nobody can fill, and fills the rest", () => {
    const all = candidates(3, 2).filter(({ role }) => role !== "fund");
    const [best] = findConsortia(anchor, all, { roles: ROLES, affinity });
    expect(best?.missing).toEqual(["fund"]);
    expect(best?.memberIds).toHaveLength(4);
  });

  it("never seats the excluded together", () => {
    const excluded = (a: string, b: string): boolean => a === "anchor" && b === "fund-0";
    for (const { memberIds } of findConsortia(anchor, candidates(2, 3), { roles: ROLES, affinity, excluded, top: 50 }))
      expect(memberIds).not.toContain("fund-0");
  });
});
describe("a field of candidates", () => {
  it("scores a set as its parts say, and fills a role wanted twice with two", () => {
    const roles = ["university", "university", "park"] as const;
    const [best] = findConsortia(anchor, candidates(5, 4), { roles, affinity });
    expect(new Set(best!.memberIds).size).toBe(3);
    expect(best!.missing).toEqual([]);
    const whole = Object.entries(CONSORTIUM_WEIGHTS).reduce(
      (sum, [part, weight]) => sum + weight * best!.parts[part as keyof typeof CONSORTIUM_WEIGHTS],
      0,
    );
    expect(best!.score).toBeCloseTo(whole, 12);
  });

  it("counts a role left open by exclusions as missing, in the score as well", () => {
    const all = candidates(1, 5);
    const excluded = (a: string, b: string): boolean => [a, b].includes("fund-0") && ![a, b].includes("anchor");
    const [best] = findConsortia(anchor, all, { roles: ROLES, affinity, excluded });
    expect(best!.missing).toEqual(["fund"]);
    const [whole] = findConsortia(anchor, all, { roles: ROLES.filter((role) => role !== "fund"), affinity, excluded });
    expect(best!.score).toBeCloseTo((whole!.score * 4) / 5, 12);
  });

  it("takes an anchor of any role, and does not depend on the order of candidates", () => {
    const fund = { ...candidates(1, 9).find(({ role }) => role === "fund")!, id: "anchor" };
    const all = candidates(7, 6);
    const found = findConsortia(fund, all, { roles: ROLES, affinity });
    expect(found[0]!.memberIds).toHaveLength(5);
    expect(findConsortia(fund, all.toReversed(), { roles: ROLES, affinity })).toEqual(found);
  });
});

describe("jointSlots", () => {
  const diary = (id: string, ...slots: number[]) => {
    const free = new Uint32Array(2);
    for (const slot of slots) free[slot >> 5]! |= 1 << (slot & 31);
    return { id, free };
  };
  it("finds the first slots in which all are free, or says who is not", () => {
    const diaries = [diary("b", 1, 2, 40), diary("a", 2, 3, 40), diary("c", 2, 33, 40)];
    expect(jointSlots(diaries, { slots: 48, top: 2 })).toEqual([
      { slot: 2, absent: [] },
      { slot: 40, absent: [] },
    ]);
    expect(jointSlots([...diaries, diary("d", 1, 3)], { slots: 5, top: 2 })).toEqual([
      { slot: 2, absent: ["d"] },
      { slot: 1, absent: ["a", "c"] },
    ]);
    expect(jointSlots(diaries, { slots: 0 })).toEqual([]);
  });
  it("keeps a long meeting within its day", () => {
    const free = [diary("a", 0, 1, 2, 3, 4), diary("b", 0, 2, 3, 4)];
    expect(jointSlots(free, { slots: 5, length: 2, lastOfDay: [2], top: 1 })).toEqual([{ slot: 3, absent: [] }]);
  });
});
