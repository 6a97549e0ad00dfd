import { NOTE_KEY_TYPES, parsePolicy, parseVerifierKey, thresholdPolicy, type LogPolicy } from "@songhua/trust";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Call } from "../command.ts";
import { Refusal } from "../refusal.ts";

/** Whose word a check takes: `--policy`, or `--key`, or the key in the log's own folder, which shows no more than that it fits itself. */
export async function policyOf({ args }: Call, folder?: string): Promise<LogPolicy> {
  const policyFile = args.text("policy");
  if (policyFile !== undefined) return readPolicyFile(policyFile);
  const keyFile = args.text("key") ?? (folder === undefined ? undefined : join(folder, "log.pub"));
  if (keyFile === undefined) throw new Refusal("register_key_needed");
  const key = parseVerifierKey(await textOf(keyFile));
  if (key?.type !== NOTE_KEY_TYPES.signature) throw new Refusal("register_key", { file: keyFile });
  return thresholdPolicy([key], [], 0);
}

/** @throws Refusal file_missing, register_policy naming the line */
export async function readPolicyFile(file: string): Promise<LogPolicy> {
  const policy = parsePolicy(await textOf(file));
  if ("wrongLine" in policy) throw new Refusal("register_policy", { file, line: policy.wrongLine });
  return policy;
}

export async function textOf(file: string): Promise<string> {
  return readFile(file, "utf8").catch((error: unknown) => {
    if ((error as { code?: string }).code === "EISDIR") throw new Refusal("file_is_folder", { file });
    throw new Refusal("file_missing", { file });
  });
}

/** @throws Refusal option_required */
export function logFolder({ args }: Call): string {
  const folder = args.text("log");
  if (folder === undefined)
    throw new Refusal("option_required", { option: "--log", placeholder: "DIR", command: "register" });
  return folder;
}
