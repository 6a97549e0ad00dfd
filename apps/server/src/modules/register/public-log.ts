import { meetsQuorum, verifierKeyText, type LogPolicy } from "@songhua/trust";
import type { Services } from "../../platform/services.ts";
import { checkpointsWith, identityKey, latestCheckpoint, listCosignatures } from "./log-queries.ts";
import { readPolicy } from "./policy-file.ts";

/** The newest checkpoint with the signatures it has by now; nothing for an empty log. */
export async function publicCheckpoint({ db }: Services): Promise<string | undefined> {
  const latest = await latestCheckpoint(db);
  if (!latest) return undefined;
  return latest.note + (await listCosignatures(db, latest.size)).map(({ line }) => line).join("");
}

/* So far back a checkpoint is looked for that more witnesses signed. */
const LOOK_BACK = 50;

/** The checkpoint to prove an entry by: the newest that enough witnesses signed, or the one most of them did. */
export async function bestCheckpoint(
  { db }: Services,
  policy: LogPolicy,
  index: number,
): Promise<{ size: number; text: string; enough: boolean } | undefined> {
  const labels = new Map(policy.witnesses.map(({ key, label }) => [verifierKeyText(key), label]));
  const candidates = (await checkpointsWith(db, index, LOOK_BACK)).map(({ size, note, keys, lines }) => {
    const own = lines.filter((_, i) => labels.has(keys[i]!));
    const seen = new Set(keys.flatMap((key) => labels.get(key) ?? []));
    return { size, text: note + own.join(""), enough: meetsQuorum(policy, seen), count: seen.size };
  });
  const [best] = candidates.sort((a, b) => Number(b.enough) - Number(a.enough) || b.count - a.count || b.size - a.size);
  return best;
}

/** What a checker must trust, as a policy file: this log's key, its witnesses and how many must have signed. */
export async function publicPolicy(services: Services): Promise<string | undefined> {
  const publicKey = await identityKey(services.db);
  if (publicKey === undefined) return undefined;
  const { witnesses, groups, quorum } = readPolicy(services.config);
  const lines = [`log ${publicKey} ${services.config.origin}/register`];
  for (const { label, key, url } of witnesses)
    lines.push(`witness ${label} ${verifierKeyText(key)}${url === undefined ? "" : ` ${url}`}`);
  for (const [label, { threshold, members }] of groups)
    if (members.length > 0) lines.push(`group ${wordOf(label)} ${threshold} ${members.join(" ")}`);
  lines.push(`quorum ${quorum === null ? "none" : wordOf(quorum)}`);
  return `${lines.join("\n")}\n`;
}

/* The group of most witnesses has a blank, so that no file can name another one so. */
const wordOf = (label: string): string => label.replace(" ", "-");
