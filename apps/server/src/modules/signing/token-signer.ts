import { readCertificates, type Certificate } from "@songhua/trust";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { KeyFault, type PartySigner } from "./signers.ts";

const run = promisify(execFile);
const TOOL = "pkcs11-tool";

export interface TokenKey {
  /** The vendor's PKCS#11 library. */
  readonly module: string;
  /** Which token, by its label. */
  readonly token: string;
  /** The key's id, hexadecimal. */
  readonly id: string;
  readonly pin: string;
  readonly chain?: readonly Certificate[];
}

/**
 * A key in a token, reached through OpenSC's `pkcs11-tool`: one short process a signature, so that a hanging driver cannot take the server
 * with it. The PIN goes by the environment, not by the command line others can read. @throws KeyFault
 */
export async function openToken({ module, token, id, pin, chain = [] }: TokenKey): Promise<PartySigner> {
  const place = ["--module", module, "--token-label", token, "--id", id];
  const { stdout } = await ask([...place, "--read-object", "--type", "cert"], pin);
  const [certificate] = readCertificates(new Uint8Array(stdout)).certificates;
  if (!certificate) throw new KeyFault("certificate", `no certificate with id ${id} in the token ${token}`);
  const mechanism =
    certificate.publicKey.kind === "rsa" ? ["SHA256-RSA-PKCS"] : ["ECDSA-SHA256", "--signature-format", "openssl"];
  return {
    certificate,
    chain,
    async sign(bytes) {
      const folder = await mkdtemp(join(tmpdir(), "songhua-token-"));
      try {
        const [input, output] = [join(folder, "in"), join(folder, "out")];
        await writeFile(input, bytes);
        await ask(
          [
            ...place,
            "--login",
            "--pin",
            "env:SONGHUA_TOKEN_PIN",
            "--sign",
            "--mechanism",
            ...mechanism,
            "--input-file",
            input,
            "--output-file",
            output,
          ],
          pin,
        );
        return new Uint8Array(await readFile(output));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

async function ask(words: readonly string[], pin: string): Promise<{ stdout: Buffer }> {
  try {
    return await run(TOOL, [...words], {
      encoding: "buffer",
      timeout: 30_000,
      env: { ...process.env, SONGHUA_TOKEN_PIN: pin },
    });
  } catch (error) {
    throw new KeyFault("token", error instanceof Error ? error.message : String(error));
  }
}
