import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { makeIdentity, makeRoot, NOW } from "../../testing/identities.ts";
import { BOUNCY_CASTLE, Exchange, HAS_BOUNCY_CASTLE } from "../../testing/openssl.ts";
import { utf8 } from "../bytes.ts";
import { buildSignedData } from "./build-signed-data.ts";

const PROGRAM = fileURLToPath(new URL("../../testing/VerifyCms.java", import.meta.url));
const KINDS = ["sm2", "gost256", "gost512", "rsa", "rsa-pss", "ec", "ec384"] as const;

it.skipIf(!HAS_BOUNCY_CASTLE)(
  "BouncyCastle accepts our CMS of national and other algorithms, and no changed one",
  async () => {
    const exchange = new Exchange();
    try {
      for (const rootKind of ["sm2", "gost256"] as const) {
        const root = await makeRoot(rootKind);
        const content = utf8("合同 договор");
        const expected: string[] = [];
        exchange.put("content", content);
        exchange.put("root.der", root.certificate.der);
        for (const kind of KINDS) {
          const signer = await makeIdentity(kind, { name: kind, issuer: root });
          const cms = await buildSignedData({ ...signer, content, signingTime: NOW });
          exchange.put(`${kind}.p7s`, cms);
          expected.push(`${kind}.p7s\tok`);
        }
        const other = await makeIdentity("sm2", { name: "other", issuer: root });
        exchange.put("changed.p7s", await buildSignedData({ ...other, content: utf8("else") }));
        const said = execFileSync(
          "/usr/bin/java",
          [
            "-cp",
            BOUNCY_CASTLE.join(":"),
            PROGRAM,
            "content",
            "root.der",
            ...KINDS.map((kind) => `${kind}.p7s`),
            "changed.p7s",
          ],
          { cwd: exchange.dir, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
        );
        const lines = said.trim().split("\n");
        expect(lines.slice(0, -1)).toEqual(expected);
        expect(lines.at(-1)).not.toContain("\tok");
      }
    } finally {
      exchange.close();
    }
  },
);
