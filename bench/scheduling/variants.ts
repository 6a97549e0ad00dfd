import { createHash } from "node:crypto";
import { seededRng, type Rng } from "@songhua/kernel";
import { checkCertificate, checkRefutation, type Problem } from "@songhua/scheduling";
import { solveInThreads, type Solved } from "../../apps/server/src/modules/timetable/solving/solve-in-threads.ts";
import { NO_DATA, publishedProblem } from "./data.ts";
import { PUBLISHED_OPTIMA } from "./published-optima.ts";
import { figure, print, type Settings } from "./settings.ts";

const DEFAULT_SECONDS = 60;
/** Shares of cells, meetings and meetings that a variant takes away, fixes, and makes wait for an earlier one. */
const FORBIDDEN = 0.04;
const FIXED = 0.08;
const WAITING = 0.15;
const SHOWN = 3;
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const KINDS: Readonly<Record<string, (problem: Problem, rng: Rng) => Problem>> = { forbidden, fixed, precedence };

/** Problems like the published ones that nobody tuned anything for: how many are settled, and how soon. */
export async function variants({ seconds = DEFAULT_SECONDS, seed, threads }: Settings): Promise<void> {
  print(`Variants of the published problems: at most ${seconds} s each, seed ${seed}, threads ${threads}`);
  print("  reference: goal all settled within 60 s; the MaxSAT of 2022 needed up to 171 s for variants of its own");
  print("  variant                     breaks  bound  outcome      time s  why");
  const times: number[] = [];
  const count = { optimal: 0, infeasible: 0, open: 0 };
  for (const name of Object.keys(PUBLISHED_OPTIMA)) {
    const original = publishedProblem(name);
    if (!original) return print(`  ${NO_DATA}`);
    for (const [kind, derive] of Object.entries(KINDS)) {
      const problem = derive(original, seededRng(seed * 7 + kind.length));
      const began = performance.now();
      const solved = await solveInThreads(problem, { seed, seconds, threads });
      const took = (performance.now() - began) / 1000;
      const outcome = solved.infeasible ? "infeasible" : solved.certificate.optimal ? "optimal" : "open";
      count[outcome]++;
      if (outcome !== "open") times.push(took);
      const { objective, bound, unplaced } = solved.timetable;
      const breaks = unplaced.length > 0 ? `${unplaced.length} left` : String(objective.breaks);
      print(
        `  ${name.padEnd(15)} ${kind.padEnd(10)}  ${breaks.padStart(6)}  ${String(bound.breaks).padStart(5)}` +
          `  ${outcome.padEnd(11)}  ${figure(took).padStart(6)}  ${shownBy(problem, solved)}`,
      );
    }
  }
  const settled = times.sort((a, b) => a - b);
  const at = (share: number) => figure(settled[Math.min(settled.length - 1, Math.floor(settled.length * share))]);
  print(
    `  settled: ${settled.length} of ${settled.length + count.open} (${count.optimal} optimal, ${count.infeasible} infeasible);` +
      ` median ${at(0.5)} s, nine in ten within ${at(0.9)} s, worst ${at(1)} s`,
  );
}

/** What the outcome rests on, once more derived by the checker where it can. The timetable itself has passed it already. */
function shownBy(problem: Problem, { infeasible, timetable, certificate, proof }: Solved): string {
  if (infeasible) return infeasible.code;
  if (!certificate.optimal) return "";
  const { bound } = timetable;
  const faults = checkCertificate(problem, timetable, certificate, sha256);
  if (faults.length > 0) return `THE CHECKER REFUSES THE CERTIFICATE: ${JSON.stringify(faults.slice(0, SHOWN))}`;
  const reason = bound.reasons.at(-1)?.code;
  if (bound.breaks === 0) return "no breaks";
  if (reason !== "fewer_breaks_refuted") return `${reason}, derived again`;
  if (!proof) return `${reason}, no file`;
  const { fault } = checkRefutation(problem, proof, { breaks: bound.breaks, sha256 });
  return fault ? `THE CHECKER REFUSES THE PROOF: ${fault.code}` : `${reason}, followed by the checker`;
}

function forbidden(problem: Problem, rng: Rng): Problem {
  const people = problem.people.map((person) => {
    const more = problem.slots.filter(() => rng.next() < FORBIDDEN).map(({ id }) => id);
    return { ...person, unavailableSlotIds: [...new Set([...person.unavailableSlotIds, ...more])] };
  });
  return { ...problem, people };
}

/** In slots of which nobody is asked twice and in which everybody is there: whether the rest still fits is another matter. */
function fixed(problem: Problem, rng: Rng): Problem {
  const slots = problem.slots.map(({ id }) => id);
  const away = new Set(
    problem.people.flatMap(({ id, unavailableSlotIds }) => unavailableSlotIds.map((t) => cell(id, t))),
  );
  for (const { personIds, fixedSlotId } of problem.meetings) {
    if (fixedSlotId !== undefined) for (const id of personIds) away.add(cell(id, fixedSlotId));
  }
  const meetings = problem.meetings.map((meeting) => {
    if (meeting.fixedSlotId !== undefined || rng.next() >= FIXED) return meeting;
    const free = (meeting.allowedSlotIds ?? slots).filter((t) =>
      meeting.personIds.every((id) => !away.has(cell(id, t))),
    );
    const fixedSlotId = free[rng.int(Math.max(1, free.length))];
    if (fixedSlotId === undefined) return meeting;
    for (const id of meeting.personIds) away.add(cell(id, fixedSlotId));
    return { ...meeting, fixedSlotId };
  });
  return { ...problem, meetings };
}

const cell = (personId: string, slotId: string): string => `${personId} ${slotId}`;

function precedence(problem: Problem, rng: Rng): Problem {
  const meetings = problem.meetings.map((meeting, i) => {
    if (i === 0 || rng.next() >= WAITING) return meeting;
    return {
      ...meeting,
      afterMeetingIds: [...new Set([...meeting.afterMeetingIds, problem.meetings[rng.int(i)]!.id])],
    };
  });
  return { ...problem, meetings };
}
