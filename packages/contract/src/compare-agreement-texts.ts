import type { Locale } from "@songhua/kernel";
import type { AgreementText } from "./agreement-text.ts";
import { filledText } from "./fill-agreement-text.ts";

export interface TextPiece {
  readonly change: "same" | "added" | "removed";
  readonly text: string;
}
export interface ClauseDifference {
  readonly id: string;
  readonly change: "same" | "added" | "removed" | "changed" | "moved";
  readonly number: number;
  readonly heading: readonly TextPiece[];
  readonly body: readonly TextPiece[];
}

/* Words of letters and digits; Han by the sign, since nothing parts its words; anything else sign by sign. */
const TOKEN = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
/* Beyond this many edits a clause counts as rewritten: it is shown whole, old against new, instead of as confetti. */
const MOST_EDITS = 600;

/**
 * The difference of two texts in one language, clause by clause in the order of the newer one, removed clauses where they stood;
 * within a clause word by word (Myers, O((n + m) · edits), at most 600 edits). Clauses are the same by their id.
 */
export function compareTexts(before: AgreementText, after: AgreementText, locale: Locale): ClauseDifference[] {
  const older = filledText(before, locale).clauses;
  const newer = filledText(after, locale).clauses;
  const olderById = new Map(older.map((clause) => [clause.id, clause]));
  const newerIds = new Set(newer.map((clause) => clause.id));
  const kept = older.filter((clause) => newerIds.has(clause.id)).map((clause) => clause.id);
  const keptAfter = newer.filter((clause) => olderById.has(clause.id)).map((clause) => clause.id);
  const still = new Set(
    common(kept, keptAfter)
      .filter((step) => step.change === "same")
      .map((step) => step.token),
  );
  const differences: ClauseDifference[] = newer.map((clause) => {
    const was = olderById.get(clause.id);
    const heading = compareWords(was?.heading ?? "", clause.heading);
    const body = compareWords(was?.paragraphs.join("\n") ?? "", clause.paragraphs.join("\n"));
    const same = [...heading, ...body].every((piece) => piece.change === "same");
    const change = !was ? "added" : !same ? "changed" : still.has(clause.id) ? "same" : "moved";
    return { id: clause.id, change, number: clause.number, heading, body };
  });
  for (const [position, clause] of older.entries()) {
    if (newerIds.has(clause.id)) continue;
    const previous = older.slice(0, position).findLast((one) => differences.some((shown) => shown.id === one.id));
    const at = previous ? differences.findIndex((shown) => shown.id === previous.id) + 1 : 0;
    differences.splice(at, 0, {
      id: clause.id,
      change: "removed",
      number: clause.number,
      heading: compareWords(clause.heading, ""),
      body: compareWords(clause.paragraphs.join("\n"), ""),
    });
  }
  return differences;
}

/** The difference of two runs of text by words; neighbouring pieces of one kind are joined. */
export function compareWords(before: string, after: string): TextPiece[] {
  const pieces: { change: TextPiece["change"]; text: string }[] = [];
  for (const { change, token } of common(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [])) {
    const last = pieces.at(-1);
    if (last?.change === change) last.text += token;
    else pieces.push({ change, text: token });
  }
  return pieces;
}

interface Step {
  readonly change: TextPiece["change"];
  readonly token: string;
}

/** Myers' shortest edit script; with equal lengths removals come before additions. */
function common(before: readonly string[], after: readonly string[]): Step[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  const a = before.slice(start, before.length - end);
  const b = after.slice(start, after.length - end);
  const same = (tokens: readonly string[]): Step[] => tokens.map((token) => ({ change: "same", token }));
  return [...same(before.slice(0, start)), ...editScript(a, b), ...same(before.slice(before.length - end))];
}

function editScript(a: readonly string[], b: readonly string[]): Step[] {
  const rewritten = (): Step[] => [
    ...a.map((token): Step => ({ change: "removed", token })),
    ...b.map((token): Step => ({ change: "added", token })),
  ];
  if (a.length === 0 || b.length === 0) return rewritten();
  const most = Math.min(a.length + b.length, MOST_EDITS);
  const trace: Map<number, number>[] = [];
  let furthest = new Map<number, number>([[1, 0]]);
  for (let edits = 0; edits <= most; edits++) {
    trace.push(new Map(furthest));
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && furthest.get(k - 1)! < furthest.get(k + 1)!);
      let x = down ? furthest.get(k + 1)! : furthest.get(k - 1)! + 1;
      let y = x - k;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++;
        y++;
      }
      furthest.set(k, x);
      if (x >= a.length && y >= b.length) return backtrack(a, b, trace, edits);
    }
    furthest = new Map(furthest);
  }
  return rewritten();
}

function backtrack(
  a: readonly string[],
  b: readonly string[],
  trace: readonly Map<number, number>[],
  edits: number,
): Step[] {
  const steps: Step[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = edits; d > 0; d--) {
    const furthest = trace[d]!;
    const k = x - y;
    const down = k === -d || (k !== d && furthest.get(k - 1)! < furthest.get(k + 1)!);
    const from = down ? k + 1 : k - 1;
    const fromX = furthest.get(from)!;
    const fromY = fromX - from;
    while (x > fromX && y > fromY && x > 0 && y > 0 && a[x - 1] === b[y - 1] && !(down ? x === fromX : y === fromY)) {
      steps.push({ change: "same", token: a[x - 1]! });
      x--;
      y--;
    }
    if (down) steps.push({ change: "added", token: b[--y]! });
    else steps.push({ change: "removed", token: a[--x]! });
  }
  while (x > 0 && y > 0) {
    steps.push({ change: "same", token: a[--x]! });
    y--;
  }
  return steps.reverse();
}
