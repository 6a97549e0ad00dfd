import { canonicalJsonOf, seededRng } from "@songhua/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shapesOf } from "../../exact/compact.ts";
import { eventOf } from "../../exact/event.ts";
import { narrow } from "../../exact/narrow.ts";
import { Question } from "../../exact/question.ts";
import {
  DEFAULT_FAIRNESS_SPREAD,
  errorsOf,
  generateEvent,
  refutationFile,
  solve,
  type Problem,
  type RefutationVerdict,
} from "../../index.ts";
import { arbitraryProblem } from "../../testing/arbitrary-problem.ts";
import { fewestByTrying, tinyProblem } from "../../testing/tiny-problem.ts";
import { checkRefutation } from "./check-refutation.ts";

const MOST = 5;
const ROOM = 1 << 22;

/** FNV-1a: enough to tell the problems of a test apart. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(16);
}
const hashOf = (problem: Problem) => hash(canonicalJsonOf(problem));
const judge = (problem: Problem, file: Uint8Array, breaks: number): RefutationVerdict =>
  checkRefutation(problem, file, { breaks, sha256: hash });

/** Files for every number of breaks that the solver refutes, fewest first; undefined where all meetings cannot be held. */
function refutations(problem: Problem, mostBreaks = MOST, conflicts = 20_000) {
  const event = eventOf(problem);
  const domain = event.domain.slice();
  if (narrow(event, domain)) return undefined;
  const shapes = shapesOf(event, domain);
  if (shapes.some(({ least }) => least === undefined)) return undefined;
  const { fairnessFirst, fairnessSpread = DEFAULT_FAIRNESS_SPREAD } = problem.rules;
  const spread = fairnessFirst === true ? fairnessSpread : null;
  const question = new Question({ event, domain, shapes }, { mostBreaks, spread, seed: 1, recordBytes: ROOM });
  const files: { breaks: number; file: Uint8Array }[] = [];
  for (let breaks = 0; breaks <= mostBreaks; breaks++) {
    if (question.run(breaks, fairnessFirst === true, conflicts) !== "unsat") break;
    const refutation = question.refutation(breaks + 1)();
    files.push({ breaks: breaks + 1, file: refutationFile(refutation, refutation.steps!, hashOf(problem)) });
  }
  return files;
}

/** A problem whose refutation takes steps, the file that refutes what can be refuted, and the file's parts. */
function hardOne() {
  for (let seed = 0; ; seed++) {
    const problem = generateEvent({ people: 20, meetings: 55, slots: 8, tables: 8 }, seededRng(seed));
    const last = refutations(problem, 8)?.at(-1);
    if (!last) continue;
    const verdict = judge(problem, last.file, last.breaks);
    if (verdict.steps > 30 && last.breaks < 8) return { problem, ...last, verdict };
  }
}
const hard = hardOne();
const stepsAt = hard.file.indexOf(10) + 1;

function withHeader(file: Uint8Array, change: object): Uint8Array {
  const end = file.indexOf(10);
  const header = JSON.parse(String.fromCharCode(...file.subarray(0, end))) as object;
  const line = `${JSON.stringify({ ...header, ...change })}\n`;
  return Uint8Array.from([...Array.from(line, (letter) => letter.charCodeAt(0)), ...file.subarray(end + 1)]);
}

describe("a refutation", () => {
  it("is accepted where trying everything agrees, for every number that can be refuted", () => {
    const seen = { shown: 0, rules: new Set<string>() };
    for (let seed = 0; seed < 150; seed++) {
      const problem = tinyProblem(seed);
      const fair = problem.rules.fairnessFirst === true;
      const fewest = fewestByTrying(problem, fair) ?? Infinity;
      for (const { breaks, file } of refutations(problem) ?? []) {
        expect(judge(problem, file, breaks).fault, `seed ${seed}`).toBeUndefined();
        expect(breaks, `seed ${seed}`).toBeLessThanOrEqual(fewest);
        seen.shown++;
        Object.keys(problem.rules).forEach((rule) => seen.rules.add(rule));
        const boast = judge(problem, withHeader(file, { breaks: breaks + 1, mostBreaks: MOST }), breaks + 1);
        if (breaks === fewest && breaks < MOST) expect(boast.fault, `seed ${seed}`).toBeDefined();
      }
    }
    expect(seen.shown).toBeGreaterThan(60);
    expect([...seen.rules]).toEqual(expect.arrayContaining(["eachDayAlone", "lunchCounts", "fairnessFirst"]));
  });

  it("is accepted with rules of all kinds, and never against a timetable", () => {
    let [shown, met] = [0, 0];
    for (let seed = 0; seed < 400; seed++) {
      const problem = arbitraryProblem(seed);
      if (errorsOf(problem).length > 0) continue;
      const files = refutations(problem, MOST, 2000) ?? [];
      for (const { breaks, file } of files) {
        expect(judge(problem, file, breaks).fault, `seed ${seed}`).toBeUndefined();
        shown++;
      }
      const last = files.at(-1);
      if (!last) continue;
      const { unplaced, objective } = solve(problem, { seed, budgetIterations: 2000 });
      const asked = problem.rules.fairnessFirst !== true || objective.fairnessViolation === 0;
      if (unplaced.length > 0 || !asked) continue;
      expect(objective.breaks).toBeGreaterThanOrEqual(last.breaks);
      met++;
    }
    expect(shown).toBeGreaterThan(20);
    expect(met).toBeGreaterThan(5);
  });

  it("takes many steps where it has to, and shows less as well", () => {
    expect(hard.verdict.fault).toBeUndefined();
    expect(hard.verdict.steps).toBeGreaterThan(30);
    expect(judge(hard.problem, hard.file, 1).fault).toBeUndefined();
  });

  it("is refused when it is cut short, with the place", () => {
    const { problem, breaks, file } = hard;
    expect(judge(problem, file.subarray(0, stepsAt), breaks).fault).toMatchObject({
      code: "refutation_no_contradiction",
    });
    fc.assert(
      fc.property(fc.integer({ min: stepsAt + 1, max: stepsAt + (file.length - stepsAt) / 2 }), (length) => {
        const { code, byte } = judge(problem, file.subarray(0, length), breaks).fault as { code: string; byte: number };
        expect(["refutation_cut_short", "refutation_no_contradiction"]).toContain(code);
        expect(byte).toBeGreaterThanOrEqual(stepsAt);
        expect(byte).toBeLessThan(length);
      }),
      { numRuns: 30, seed: 3 },
    );
  });

  it("is refused when it claims more, is of another problem, or shows less than is asked", () => {
    const { problem, breaks, file } = hard;
    const more = judge(problem, withHeader(file, { breaks: breaks + 1 }), breaks + 1);
    expect(more.fault).toMatchObject({ code: "refutation_no_contradiction" });
    expect(judge(problem, file, breaks + 1).fault).toEqual({
      code: "refutation_claims_less",
      claimed: breaks + 1,
      found: breaks,
    });
    const other = { ...problem, tables: problem.tables.slice(1) };
    expect(judge(other, file, breaks).fault).toMatchObject({ code: "refutation_of_other_problem" });
    // Somebody with more room, under whose name the file is put: what it says need not follow there.
    const roomy = { ...problem, tables: [...problem.tables, ...problem.tables.map((t) => ({ ...t, id: `+${t.id}` }))] };
    const forged = judge(roomy, withHeader(file, { problemHash: hashOf(roomy) }), breaks);
    expect(forged.fault).toMatchObject({ code: "refutation_other_clauses" });
    expect(judge(problem, withHeader(file, { mostBreaks: 9 }), breaks).fault).toBeDefined();
  });

  it("is refused at the step that does not follow", () => {
    const { problem, breaks, file } = hard;
    const [a, zero] = [0x61, 0];
    const steps = [...file.subarray(stepsAt)];
    const inserted = (at: number, own: number[]) =>
      judge(problem, Uint8Array.from([...file.subarray(0, stepsAt), ...steps.toSpliced(at, 0, ...own)]), breaks).fault;
    expect(inserted(0, [a, zero])).toEqual({ code: "refutation_does_not_follow", byte: stepsAt, step: 1 });
    const next = steps.indexOf(zero) + 1;
    expect(inserted(next, [a, 2, zero])).toEqual({ code: "refutation_does_not_follow", byte: stepsAt + next, step: 2 });
    expect(inserted(0, [0x62, zero])).toEqual({ code: "refutation_bad_step", byte: stepsAt, step: 1 });
    expect(inserted(0, [a, 1, zero])).toMatchObject({ code: "refutation_bad_step" });
    expect(inserted(0, [a, 255, 255, 255, 255, 255, 1, zero])).toMatchObject({ code: "refutation_bad_step" });
    expect(inserted(0, [a, 254, 255, 127, zero])).toMatchObject({ code: "refutation_unknown_variable", step: 1 });
    // Forgetting what is not there changes nothing.
    expect(inserted(0, [0x64, 2, 5, zero])).toBeUndefined();
  });

  it("is refused without a header, and given up when it costs too much", () => {
    const { problem, breaks, file } = hard;
    const bad = [
      new Uint8Array(0),
      file.subarray(stepsAt),
      withHeader(file, { breaks: 0 }),
      withHeader(file, { format: "x" }),
    ];
    for (const one of bad) expect(judge(problem, one, breaks).fault).toEqual({ code: "refutation_no_header", byte: 0 });
    const spent = checkRefutation(problem, file, { breaks, sha256: hash, mostEffort: 1000 });
    expect(spent.fault).toMatchObject({ code: "refutation_effort_spent" });
  });

  it("never shows what is not true, whatever its steps", () => {
    const problem = Array.from({ length: 150 }, (_, seed) => tinyProblem(seed)).find(
      (one) => one.rules.fairnessFirst !== true && fewestByTrying(one, false) === 1,
    )!;
    const { file } = refutations(problem)!.at(-1)!;
    const head = withHeader(file, { breaks: 2 });
    const literal = fc.integer({ min: 2, max: 120 });
    const step = fc.tuple(fc.constantFrom(0x61, 0x61, 0x64), fc.array(literal, { maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const own = steps.flatMap(([kind, literals]) => [kind, ...literals, 0]);
        expect(judge(problem, Uint8Array.from([...head, ...own]), 2).fault).toBeDefined();
        expect(
          judge(problem, Uint8Array.from([...head.subarray(0, head.indexOf(10) + 1), ...own]), 2).fault,
        ).toBeDefined();
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
