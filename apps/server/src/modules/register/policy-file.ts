import { parsePolicy, thresholdPolicy, type LogPolicy } from "@songhua/trust";
import { readFileSync } from "node:fs";
import { ConfigError } from "../../platform/config/config-error.ts";
import type { Config } from "../../platform/config/config.ts";

export const NO_WITNESSES: LogPolicy = thresholdPolicy([], [], 0);

/** Which witnesses this installation asks and how many must sign. @throws ConfigError naming the file and the line */
export function readPolicy({ register }: Config): LogPolicy {
  const { policyFile } = register;
  if (policyFile === undefined) return NO_WITNESSES;
  let text: string;
  try {
    text = readFileSync(policyFile, "utf8");
  } catch (error) {
    throw new ConfigError(`SONGHUA_REGISTER_POLICY cannot be read: ${(error as { code?: string }).code ?? policyFile}`);
  }
  const policy = parsePolicy(text);
  if ("wrongLine" in policy)
    throw new ConfigError(
      `${policyFile}, line ${policy.wrongLine}, is no line of a register policy (log KEY, witness LABEL KEY URL, group LABEL K LABEL…, quorum LABEL)`,
    );
  const mute = policy.witnesses.find(({ url }) => url === undefined);
  if (mute) throw new ConfigError(`${policyFile}: the witness ${mute.label} needs the address it answers at`);
  return policy;
}
