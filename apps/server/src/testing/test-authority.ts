import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

/** An authority of the tests' own, made by openssl: certificates for parties and for a time-stamp service. */
export class TestAuthority {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    this.openssl(
      ...[
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-utf8",
        "-days",
        "3650",
        "-subj",
        "/C=CN/O=Test/CN=Test Root",
      ],
      ...["-addext", "keyUsage=critical,keyCertSign,cRLSign", "-keyout", this.at("ca.key"), "-out", this.at("ca.pem")],
    );
  }

  at(name: string): string {
    return join(this.folder, name);
  }
  openssl(...words: string[]): Buffer {
    return execFileSync("openssl", words, { stdio: ["ignore", "pipe", "pipe"], cwd: this.folder });
  }

  /** Key `name.key`, certificate `name.pem`, key file `name.p12` with the password "test". */
  issue(
    name: string,
    key: "rsa" | "ec",
    subject: string,
    use = "extendedKeyUsage=emailProtection",
    days = ["-days", "1000"],
  ): void {
    const kind = key === "rsa" ? ["rsa:2048"] : ["ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
    this.openssl(
      "req",
      "-newkey",
      ...kind,
      "-nodes",
      "-utf8",
      "-subj",
      subject,
      "-keyout",
      this.at(`${name}.key`),
      "-out",
      this.at(`${name}.csr`),
    );
    writeFileSync(
      this.at("ext"),
      `basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation\n${use}\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n`,
    );
    this.openssl(
      ...[
        "x509",
        "-req",
        "-in",
        this.at(`${name}.csr`),
        "-CA",
        this.at("ca.pem"),
        "-CAkey",
        this.at("ca.key"),
        "-CAcreateserial",
      ],
      ...[...days, "-extfile", this.at("ext"), "-out", this.at(`${name}.pem`)],
    );
    this.openssl(
      ...[
        "pkcs12",
        "-export",
        "-in",
        this.at(`${name}.pem`),
        "-inkey",
        this.at(`${name}.key`),
        "-certfile",
        this.at("ca.pem"),
      ],
      ...["-name", name, "-passout", "pass:test", "-out", this.at(`${name}.p12`)],
    );
  }

  read(name: string): Uint8Array {
    return new Uint8Array(readFileSync(this.at(name)));
  }

  /** `openssl ts` behind HTTP, as an RFC 3161 service. Needs `issue("tsa", …)` with the use timeStamping. */
  async serveTimestamps(port = 0): Promise<{ url: string; server: Server }> {
    writeFileSync(
      this.at("tsa.cnf"),
      [
        "[tsa]",
        "default_tsa = one",
        "[one]",
        `serial = ${this.at("tsa.serial")}`,
        "crypto_device = builtin",
        `signer_cert = ${this.at("tsa.pem")}`,
        `certs = ${this.at("ca.pem")}`,
        `signer_key = ${this.at("tsa.key")}`,
        "signer_digest = sha256",
        "default_policy = 1.2.3.4.1",
        "digests = sha256, sha384, sha512",
        "accuracy = secs:1",
        "ordering = no",
        "tsa_name = no",
        "ess_cert_id_chain = no",
        "ess_cert_id_alg = sha256",
      ].join("\n"),
    );
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        writeFileSync(this.at("query.tsq"), Buffer.concat(parts));
        const done = spawnSync(
          "openssl",
          [
            "ts",
            "-reply",
            "-config",
            this.at("tsa.cnf"),
            "-queryfile",
            this.at("query.tsq"),
            "-out",
            this.at("answer.tsr"),
          ],
          { cwd: this.folder },
        );
        response.writeHead(done.status === 0 ? 200 : 500, { "content-type": "application/timestamp-reply" });
        response.end(done.status === 0 ? readFileSync(this.at("answer.tsr")) : "");
      });
    });
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    const { port: taken } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${taken}/`, server };
  }
}
