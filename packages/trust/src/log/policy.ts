import { NOTE_KEY_TYPES, parseVerifierKey, type NoteKey } from "./note.ts";

/** A log or witness whose key is trusted, and where it answers. */
export interface TrustedKey {
  readonly key: NoteKey;
  readonly url?: string;
}
export interface TrustedWitness extends TrustedKey {
  /** What the policy calls it. */
  readonly label: string;
}
interface Group {
  readonly threshold: number;
  /** Labels of witnesses or of groups that stand before this one. */
  readonly members: readonly string[];
}

/** Whose word counts: keys of logs, keys of witnesses, and how many witnesses must have seen a checkpoint. */
export interface LogPolicy {
  readonly logs: readonly TrustedKey[];
  readonly witnesses: readonly TrustedWitness[];
  readonly groups: ReadonlyMap<string, Group>;
  /** Label of a witness or group; null asks for none. */
  readonly quorum: string | null;
}

/** k of the witnesses given; 0 asks for none. @throws RangeError when k cannot be reached */
export function thresholdPolicy(logs: readonly NoteKey[], witnesses: readonly NoteKey[], threshold: number): LogPolicy {
  if (!Number.isInteger(threshold) || threshold < 0 || threshold > witnesses.length)
    throw new RangeError(`${threshold} of ${witnesses.length} witnesses cannot be asked for`);
  const labels = witnesses.map((_, i) => `w${i + 1}`);
  return {
    logs: logs.map((key) => ({ key })),
    witnesses: witnesses.map((key, i) => ({ key, label: labels[i]! })),
    groups: new Map([["all", { threshold, members: labels }]]),
    quorum: threshold === 0 ? null : "all",
  };
}

/** More than half: with three, any one may be down. */
export function majorityOf(count: number): number {
  return count === 0 ? 0 : Math.floor(count / 2) + 1;
}

/** Whether these witnesses are enough. */
export function meetsQuorum(policy: LogPolicy, seen: ReadonlySet<string>): boolean {
  const met = (label: string): boolean => {
    const group = policy.groups.get(label);
    return group ? group.members.filter(met).length >= group.threshold : seen.has(label);
  };
  return policy.quorum === null || met(policy.quorum);
}

/** How many the quorum asks for at its top; for words, since groups may nest. */
export function quorumSize({ groups, quorum }: LogPolicy): number {
  return quorum === null ? 0 : (groups.get(quorum)?.threshold ?? 1);
}

const MAX_LINES = 1000;

/**
 * Reads a policy: lines `log KEY [URL]`, `witness LABEL KEY [URL]`, `group LABEL K|any|all LABEL…`, `quorum LABEL|none`; `#` begins a remark.
 * Without a quorum line most of the witnesses are asked for. Source: C2SP tlog-policy.
 * @returns the number of the first line that cannot be used, from 1, where there is one
 */
export function parsePolicy(text: string): LogPolicy | { readonly wrongLine: number } {
  const logs: TrustedKey[] = [];
  const witnesses: TrustedWitness[] = [];
  const groups = new Map<string, Group>();
  let quorum: string | null | undefined;
  const lines = text.split("\n");
  if (lines.length > MAX_LINES) return { wrongLine: MAX_LINES + 1 };
  const known = (label: string): boolean => groups.has(label) || witnesses.some((witness) => witness.label === label);
  const free = (label: string | undefined): label is string => label !== undefined && label !== "none" && !known(label);
  for (const [i, line] of lines.entries()) {
    const [word, ...rest] = line.replace(/#.*/, "").trim().split(/\s+/);
    if (word === "") continue;
    const wrong = { wrongLine: i + 1 };
    if (word === "log") {
      const trusted = keyAt(rest, 0, NOTE_KEY_TYPES.signature);
      if (!trusted) return wrong;
      logs.push(trusted);
    } else if (word === "witness") {
      const trusted = keyAt(rest, 1, NOTE_KEY_TYPES.cosignature);
      if (!trusted || !free(rest[0])) return wrong;
      witnesses.push({ ...trusted, label: rest[0] });
    } else if (word === "group") {
      const [label, rule, ...members] = rest;
      const threshold = rule === "any" ? 1 : rule === "all" ? members.length : Number(rule);
      const fits = Number.isInteger(threshold) && threshold >= 1 && threshold <= members.length;
      if (!fits || !free(label) || new Set(members).size < members.length || !members.every(known)) return wrong;
      groups.set(label, { threshold, members });
    } else if (word === "quorum") {
      const [label] = rest;
      if (rest.length !== 1 || quorum !== undefined || !label || (label !== "none" && !known(label))) return wrong;
      quorum = label === "none" ? null : label;
    } else return wrong;
  }
  if (quorum !== undefined) return { logs, witnesses, groups, quorum };
  const members = witnesses.map(({ label }) => label);
  // No label can hold a blank, so that this one is free.
  groups.set("most witnesses", { threshold: majorityOf(members.length), members });
  return { logs, witnesses, groups, quorum: members.length === 0 ? null : "most witnesses" };
}

function keyAt(words: readonly string[], at: number, type: NoteKey["type"]): TrustedKey | undefined {
  const key = parseVerifierKey(words[at] ?? "");
  const url = words[at + 1];
  if (key?.type !== type || words.length > at + 2) return undefined;
  if (url === undefined) return { key };
  return /^https?:\/\/\S+$/.test(url) ? { key, url } : undefined;
}
