import { NOTE_KEY_TYPES, parseVerifierKey, verifierKeyText } from "@songhua/trust";
import type { AddressInfo } from "node:net";
import type { Call, Outcome } from "./command.ts";
import { EXIT, Refusal } from "./refusal.ts";
import { readPolicyFile, textOf } from "./register/policy.ts";
import { openWitness, serveWitness } from "./register/witness-service.ts";
import { untilStopped } from "./until-stopped.ts";

const PORT = 8090;

/** Watches logs: signs each checkpoint that continues what it signed before, and refuses rollbacks and forks. Until it is stopped. */
export async function witnessCommand({ args, say, print, remark }: Call): Promise<Outcome> {
  const policyFile = args.text("policy");
  const logs = policyFile === undefined ? [] : (await readPolicyFile(policyFile)).logs.map(({ key }) => key);
  for (const file of args.all("key")) {
    const key = parseVerifierKey(await textOf(file));
    if (key?.type !== NOTE_KEY_TYPES.signature) throw new Refusal("register_key", { file });
    logs.push(key);
  }
  const witness = openWitness(args.text("folder")!, args.text("name"), logs);
  const key = verifierKeyText(witness.signer);
  const server = serveWitness(
    witness,
    () => Math.floor(Date.now() / 1000),
    ({ status, refusal, origin, size }) => {
      if (refusal === "fork") remark(say("cli:witness.fork", { status }));
      else if (origin !== undefined) remark(say("cli:witness.signed", { origin, size: size ?? 0 }));
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(args.integer("port") ?? PORT, args.text("host") ?? "0.0.0.0", resolve);
  });
  const { port } = server.address() as AddressInfo;
  print(say("cli:witness.ready", { key, port, count: logs.length }));
  await untilStopped(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    witness.close();
  });
  return { exitCode: EXIT.done, data: { key, port } };
}
