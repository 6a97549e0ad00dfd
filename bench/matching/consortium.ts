import { seededRng, type OrganisationRole } from "../../packages/kernel/src/index.ts";
import { languageOf } from "../../packages/lexicon/src/index.ts";
import { CONSORTIUM_WEIGHTS, findConsortia, type ConsortiumMember } from "../../packages/matching/src/index.ts";

const ROLES: readonly OrganisationRole[] = ["society", "university", "fund", "park", "service_provider"];
const PER_ROLE = 40;
const TOPICS = Array.from({ length: 24 }, (_, i) => `topic_${i}`);
const PROBLEMS = 8;
const TIMED = 200;

interface Problem {
  readonly anchor: ConsortiumMember;
  readonly candidates: readonly ConsortiumMember[];
  readonly affinity: (a: string, b: string) => number;
}

function problem(seed: number): Problem {
  const rng = seededRng(seed);
  const some = (share: number): string[] => TOPICS.filter(() => rng.next() < share);
  const member = (id: string, role: OrganisationRole): ConsortiumMember => ({
    id,
    role,
    country: ["CN", "RU", "KR"][rng.int(3)]!,
    languages: (["zh-CN", "ru", "ko-KR", "en"] as const).filter(() => rng.next() < 0.4),
    wants: some(0.3),
    gives: some(0.2),
  });
  const anchor = member("anchor", "enterprise");
  const candidates = ROLES.flatMap((role) => Array.from({ length: PER_ROLE }, (_, i) => member(`${role}-${i}`, role)));
  const all = [anchor, ...candidates];
  const numbers = new Map(all.map(({ id }, i) => [id, i]));
  const fits = Float64Array.from({ length: all.length ** 2 }, () => rng.next() ** 2);
  const affinity = (a: string, b: string): number => {
    const [i, j] = [numbers.get(a)!, numbers.get(b)!];
    return fits[i < j ? i * all.length + j : j * all.length + i]!;
  };
  return { anchor, candidates, affinity };
}

/** The best of all 40⁵ sets, by counting them all: own sums, so that the engine's scoring is checked as well. */
function exact({ anchor, candidates, affinity }: Problem): number {
  const W = CONSORTIUM_WEIGHTS;
  const pairs = (ROLES.length * (ROLES.length - 1)) / 2;
  const single = candidates.map((one) => (W.anchor * affinity(anchor.id, one.id)) / ROLES.length);
  const gives = candidates.map((one) => new Set(one.gives));
  const pair = candidates.map((a, i) =>
    Float64Array.from(candidates, (b, j) => {
      if (a.role === b.role) return 0;
      const both = b.gives.filter((topic) => gives[i]!.has(topic)).length;
      const either = gives[i]!.size + gives[j]!.size - both;
      return (W.cohesion * affinity(a.id, b.id) + W.complementarity * (either === 0 ? 1 : 1 - both / either)) / pairs;
    }),
  );
  const mask = candidates.map((one) =>
    anchor.wants.reduce((bits, topic, i) => (one.gives.includes(topic) ? bits | (1 << i) : bits), 0),
  );
  const share = Float64Array.from({ length: 256 }, (_, byte) => (W.coverage * bitsIn(byte)) / anchor.wants.length);
  const covered = (bits: number): number => share[bits & 255]! + share[(bits >> 8) & 255]! + share[(bits >> 16) & 255]!;
  // Four counts of speakers in one number, a byte each.
  const spoken = [anchor, ...candidates].map((one) =>
    [...new Set(one.languages.map(languageOf))].reduce(
      (sum, language) => sum + (1 << (8 * ["en", "zh", "ru", "ko"].indexOf(language))),
      0,
    ),
  );
  const common = (counts: number): number =>
    (W.languages * Math.max(counts & 255, (counts >> 8) & 255, (counts >> 16) & 255, (counts >> 24) & 255)) /
    (ROLES.length + 1);
  const abroad = candidates.map((one) => one.country !== anchor.country);
  let best = 0;
  const set = new Uint32Array(ROLES.length);
  const visit = (depth: number, sum: number, bits: number, counts: number, foreign: boolean): void => {
    for (let number = depth * PER_ROLE; number < (depth + 1) * PER_ROLE; number++) {
      let next = sum + single[number]!;
      const row = pair[number]!;
      for (let i = 0; i < depth; i++) next += row[set[i]!]!;
      const nextForeign = foreign || abroad[number]!;
      if (depth < ROLES.length - 1) {
        set[depth] = number;
        visit(depth + 1, next, bits | mask[number]!, counts + spoken[number + 1]!, nextForeign);
      } else {
        const whole =
          next + covered(bits | mask[number]!) + common(counts + spoken[number + 1]!) + (nextForeign ? W.countries : 0);
        if (whole > best) best = whole;
      }
    }
  };
  visit(0, 0, 0, spoken[0]!, false);
  return best;
}

function bitsIn(byte: number): number {
  return byte === 0 ? 0 : (byte & 1) + bitsIn(byte >> 1);
}

/** Prints how near the found sets come to the best of all, and the time a search takes. */
export function consortium(): void {
  const shares: number[] = [];
  let [found, counted] = [0, 0];
  for (let seed = 1; seed <= PROBLEMS; seed++) {
    const one = problem(seed);
    let started = performance.now();
    const [best] = findConsortia(one.anchor, one.candidates, { roles: ROLES, affinity: one.affinity });
    found += performance.now() - started;
    started = performance.now();
    shares.push(best!.score / exact(one));
    counted += performance.now() - started;
  }
  const processor: number[] = [];
  const times = Array.from({ length: TIMED }, (_, i) => {
    const { anchor, candidates, affinity } = problem(100 + i);
    const started = performance.now();
    const used = process.cpuUsage();
    findConsortia(anchor, candidates, { roles: ROLES, affinity });
    const { user } = process.cpuUsage(used);
    processor.push(user / 1000);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  processor.sort((a, b) => a - b);
  const mean = shares.reduce((sum, value) => sum + value, 0) / shares.length;
  console.log(
    `consortium, 5 roles × ${PER_ROLE}: ${mean.toFixed(4)} of the exact best (worst of ${PROBLEMS} problems ${Math.min(...shares).toFixed(4)}; goal ≥ 0.99)`,
  );
  console.log(
    `  p50 ${times[TIMED / 2]!.toFixed(1)} ms, p95 ${times[Math.floor(TIMED * 0.95)]!.toFixed(1)} ms (goal ≤ 10; of processor time p95 ${processor[Math.floor(TIMED * 0.95)]!.toFixed(1)} ms); counting all ${(PER_ROLE ** ROLES.length / 1e6).toFixed(0)} million sets ${(counted / PROBLEMS).toFixed(0)} ms, ` +
      `${(counted / found).toFixed(0)} times as long`,
  );
}
