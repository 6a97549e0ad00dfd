import { createProof, type Oracle } from "@songhua/scheduling";

/** Conflicts of one question; what is not settled by then hardly is in the time there is. */
const CONFLICTS = 3000;

/** The engine's prover as an oracle; all its questions together get so many milliseconds, from the first one on. */
export function proveWithin(milliseconds: number): Oracle {
  let endsAt: number | undefined;
  return (problem) => {
    endsAt ??= performance.now() + milliseconds;
    const end = endsAt;
    const proof = createProof({ problem, seed: 1, shouldStop: () => performance.now() >= end });
    while (proof.allCanBeHeld() === undefined && proof.conflicts() < CONFLICTS && proof.step() === "working");
    const held = proof.allCanBeHeld();
    return held === undefined ? "unknown" : held ? "feasible" : "infeasible";
  };
}
