import { leafHash, parseCheckpoint } from "@songhua/trust";
import { requestCosignature, WitnessError } from "../../modules/register/index.ts";
import type { Call, Outcome } from "../command.ts";
import { EXIT, Refusal } from "../refusal.ts";
import { entriesOfFile } from "./entries.ts";
import { openFileLog, sha256 } from "./file-log.ts";
import { logFolder, readPolicyFile } from "./policy.ts";

/**
 * Appends a file, or each line of one. A line `PLACE HASH` is printed for each entry once it is on the disk. Tiles and the checkpoint
 * follow at the end; with a policy its witnesses are asked then.
 */
export async function appendToRegister(call: Call): Promise<Outcome> {
  const { args, say, print } = call;
  const [, file] = args.positionals;
  if (file === undefined) throw new Refusal("argument_missing", { argument: "FILE", command: "register" });
  const policyFile = args.text("policy");
  const policy = policyFile === undefined ? undefined : await readPolicyFile(policyFile);
  const log = openFileLog(logFolder(call), args.text("origin"));
  try {
    const first = log.size;
    for await (const entries of entriesOfFile(file)) {
      const at = log.append(entries);
      print(entries.map((entry, i) => `${at + i} ${hexOf(leafHash(entry, sha256))}`).join("\n"));
    }
    let checkpoint = log.publish();
    const silent: string[] = [];
    const { root } = parseCheckpoint(checkpoint)!.checkpoint;
    const unsigned = checkpoint;
    // One after the other: the folder is this process's own, and they are few.
    for (const witness of policy?.witnesses ?? []) {
      try {
        const { line } = await requestCosignature(witness, unsigned, 0, log.readTile);
        if (!checkpoint.includes(line)) checkpoint += line;
      } catch (error) {
        if (!(error instanceof WitnessError)) throw error;
        silent.push(witness.label);
        call.remark(say("cli:register.witnessSilent", { witness: witness.label, reason: error.message }));
      }
    }
    if (checkpoint !== unsigned) log.publishCosigned(checkpoint);
    print(say("cli:register.appended", { count: log.size - first, size: log.size }));
    return {
      exitCode: EXIT.done,
      data: { first, count: log.size - first, size: log.size, root: hexOf(root), checkpoint, silent },
    };
  } finally {
    log.close();
  }
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
