import type { Translator } from "@songhua/i18n";
import {
  explainClash,
  type Clash,
  type Loosening,
  type LooseningStep,
  type Problem,
  type RuleAtom,
} from "@songhua/scheduling";
import { proveWithin } from "../../modules/timetable/rules/prove-within.ts";

type Say = Translator["t"];
/** From the first question on; explaining must not cost more than looking did. */
const PROOF_MS = 5000;
const SHOWN = 12;

/** Why not every must meeting can be held: the smallest sets of rules that clash, and what would help. */
export interface Told {
  readonly clashes: readonly (Clash & { readonly text: readonly string[] })[];
  readonly loosenings: readonly (Loosening & { readonly text: string })[];
}

/** Empty where nothing smaller than the whole problem was found. */
export function explain(problem: Problem, say: Say): Told {
  const explanation = explainClash(problem, { proof: proveWithin(PROOF_MS) });
  if (explanation.feasible !== false) return { clashes: [], loosenings: [] };
  return {
    clashes: [explanation.clash, ...explanation.further].map((clash) => ({ ...clash, text: clashWords(clash, say) })),
    loosenings: explanation.loosenings.map((loosening) => ({
      ...loosening,
      text: say("cli:explain.helps", { steps: stepsWords(loosening.steps, say) }),
    })),
  };
}

function clashWords(clash: Clash, say: Say): string[] {
  const held = clash.atoms.flatMap((atom) => (atom.kind === "meeting_held" ? [atom.meetingId] : []));
  const others = clash.atoms.filter(({ kind }) => kind !== "meeting_held");
  return [
    say("cli:explain.held", { ids: some(held.map((id) => `№ ${id}`)) }),
    ...others.map((atom) => say(`timetable:clash.${atom.kind}`, fill(atom, say))),
  ];
}

/** Meetings left out in bulk are told in one breath. */
function stepsWords(steps: readonly LooseningStep[], say: Say): string {
  const left = steps.flatMap((step) => (step.kind === "leave_out" ? [`№ ${step.meetingId}`] : []));
  const others = steps.filter(({ kind }) => kind !== "leave_out");
  return [
    ...others.map((step) => say(`timetable:loosen.${step.kind}`, fill(step, say))),
    ...(left.length > 0 ? [say("timetable:loosen.leave_out", { meeting: some(left) })] : []),
  ].join(" + ");
}

/** The texts of the screens, with ids where those have names. */
function fill(fact: RuleAtom | LooseningStep, say: Say): Record<string, string | number> {
  const given: Partial<Record<string, unknown>> = { ...fact };
  const text = (key: string) => (typeof given[key] === "string" ? given[key] : "");
  const texts = (key: string) =>
    Array.isArray(given[key]) ? given[key].filter((item): item is string => typeof item === "string") : [];
  const numbers = ["to", "limit", "slots", "count"].map((key) => given[key]);
  const number = numbers.find((value) => typeof value === "number") ?? 0;
  const slotIds = [...texts("slotIds"), ...texts("closedSlotIds"), ...(text("slotId") === "" ? [] : [text("slotId")])];
  const venue = (id: string | undefined) => (id === undefined ? "" : say("cli:explain.venue", { id }));
  return {
    number,
    count: number,
    afterSlots: typeof given["afterSlots"] === "number" ? given["afterSlots"] : 0,
    person: say("cli:explain.person", { id: text("personId") }),
    meeting: `№ ${text("meetingId")}`,
    after: `№ ${text("afterMeetingId")}`,
    table: text("tableId"),
    venue: venue(text("venueId")),
    from: venue(texts("venueIds")[0]),
    to: venue(texts("venueIds")[1]),
    slots: say("cli:explain.slots", { ids: some(slotIds) }),
    languages: texts("languagePair").join(" – "),
    interpreters: some(texts("interpreterIds")) || say("timetable:fact.nobody"),
  };
}

function some(ids: readonly string[]): string {
  return ids.length > SHOWN ? `${ids.slice(0, SHOWN).join(", ")} …` : ids.join(", ");
}
