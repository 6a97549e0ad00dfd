import { describe, expect, it } from "vitest";
import { seededRng, type OrganisationRole } from "@songhua/kernel";
import { findConsortia, type ConsortiumMember } from "./consortium.ts";

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
