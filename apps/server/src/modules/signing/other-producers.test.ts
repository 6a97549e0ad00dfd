import { allFindings, readCertificates, verifyFile, type VerifyReport } from "@songhua/trust";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { exampleAgreement, writeAgreement } from "../agreements/index.ts";
import { TestAuthority } from "../../testing/test-authority.ts";

const NEEDED = [
  "/usr/bin/openssl",
  "/usr/bin/qpdf",
  "/usr/bin/pdftocairo",
  "/usr/bin/pdfsig",
  "/usr/bin/podofosign",
  "/usr/bin/certutil",
  "/usr/bin/pk12util",
  "/usr/bin/java",
  "/usr/share/java/pdfbox2.jar",
];
const missing = NEEDED.filter((path) => !existsSync(path));
const CLASSES = ["pdfbox2", "fontbox2", "commons-logging", "bcpkix", "bcprov", "bcutil"];
const SIGN_BY_PDFBOX = join(import.meta.dirname, "testing/SignByPdfbox.java");

/* Three programs that share no code with ours nor with each other: PDFBox with BouncyCastle (Java), PoDoFo with OpenSSL (C++), Poppler with
   NSS (C++). None of them makes ETSI signatures except PDFBox, which is told to. */
describe.skipIf(missing.length > 0)(
  `files signed by PDFBox, PoDoFo and Poppler (missing here: ${missing.join(", ") || "nothing"})`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), "songhua-producers-"));
    const at = (name: string) => join(folder, name);
    let authority: TestAuthority;
    let bases: string[];

    beforeAll(async () => {
      authority = new TestAuthority(at("pki"));
      authority.issue("first", "rsa", "/C=CN/CN=One");
      authority.issue("second", "ec", "/C=RU/CN=Two");
      mkdirSync(at("nss"));
      const nss = `sql:${at("nss")}`;
      execFileSync("certutil", ["-N", "-d", nss, "--empty-password"]);
      execFileSync("pk12util", ["-i", authority.at("first.p12"), "-d", nss, "-W", "test", "-K", ""]);
      execFileSync("certutil", ["-A", "-d", nss, "-n", "root", "-t", "CT,C,C", "-i", authority.at("ca.pem")]);
      bases = [];
      for (let clauses = 1; clauses <= 4; clauses++) {
        const plain = at(`agreement-${clauses}.pdf`);
        writeFileSync(plain, (await writeAgreement(exampleAgreement(clauses), { now: new Date() })).bytes);
        const rewritten = (tool: string, args: readonly string[]): string => {
          const out = at(`agreement-${clauses}-${tool}.pdf`);
          execFileSync(tool.split("-")[0]!, [...args, plain, out]);
          return out;
        };
        bases.push(
          plain,
          rewritten("qpdf-packed", ["--object-streams=generate"]),
          rewritten("qpdf-linear", ["--linearize"]),
          rewritten("pdftocairo", ["-pdf"]),
        );
      }
    }, 120_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const verify = (path: string): VerifyReport =>
      verifyFile(new Uint8Array(readFileSync(path)), {
        now: Date.now(),
        roots: readCertificates(authority.read("ca.pem")).certificates,
      });
    const flagged = (paths: readonly string[]) =>
      paths.flatMap((path) => {
        const report = verify(path);
        const errors = allFindings(report).filter(({ severity }) => severity === "error");
        return report.outcome === "holds" ? [] : [{ file: basename(path), errors }];
      });
    const signed = (path: string, by: string): string => at(`${basename(path, ".pdf")}+${by}.pdf`);

    function byPdfbox(paths: readonly string[], algorithm: string, look: string, subFilter: string): string[] {
      const keyFile = authority.at(algorithm.endsWith("ECDSA") ? "second.p12" : "first.p12");
      const outs = paths.map((path) => signed(path, `pdfbox-${look}`));
      execFileSync("java", ["-cp", CLASSES.map((name) => `/usr/share/java/${name}.jar`).join(":"), SIGN_BY_PDFBOX], {
        input: paths.map((path, i) => [path, outs[i], keyFile, algorithm, look, subFilter].join("\t")).join("\n"),
        stdio: ["pipe", "ignore", "ignore"],
      });
      return outs;
    }
    function byPodofo(path: string, name: string, args: readonly string[]): string {
      const out = signed(path, `podofo-${name}`);
      const key = ["-cert", authority.at(`${name}.pem`), "-pkey", authority.at(`${name}.key`)];
      execFileSync("podofosign", ["-in", path, "-out", out, ...key, ...args], { stdio: "ignore" });
      return out;
    }
    function byPoppler(path: string): string {
      const out = signed(path, "poppler");
      const args = ["-nssdir", `sql:${at("nss")}`, "-add-signature", "-nick", "first"];
      execFileSync("pdfsig", [path, out, ...args], { stdio: "ignore" });
      return out;
    }

    it("hold, a hundred and more of them", { timeout: 240_000 }, () => {
      const plain = byPdfbox(bases, "SHA256withRSA", "plain", "adbe.pkcs7.detached");
      const certified = byPdfbox(bases, "SHA512withRSA", "certify", "adbe.pkcs7.detached");
      const poppler = bases.map(byPoppler);
      const visible = ["-annot-position", "1,20,20,60,20", "-annot-text", "2,2,Signed", "-annot-print"];
      const files = [
        ...plain,
        ...certified,
        ...poppler,
        ...bases.map((path) => byPodofo(path, "first", [])),
        ...bases.map((path) => byPodofo(path, "second", ["-digest", "SHA256", ...visible])),
        ...byPdfbox(certified, "SHA384withECDSA", "visible", "ETSI.CAdES.detached"),
        ...byPdfbox(poppler, "SHA256withECDSA", "visible", "adbe.pkcs7.detached"),
      ];
      expect(files.length).toBeGreaterThanOrEqual(100);
      expect(flagged(files)).toEqual([]);
    });

    it("do not hold with one byte of a page changed", { timeout: 120_000 }, () => {
      const files = [
        byPoppler(bases[3]!),
        byPodofo(bases[3]!, "first", []),
        ...byPdfbox([bases[3]!], "SHA256withRSA", "plain", "adbe.pkcs7.detached"),
      ];
      for (const path of files) {
        const bytes = readFileSync(path);
        const stream = bytes.indexOf("stream\n") + 40;
        bytes[stream] = bytes[stream]! ^ 1;
        writeFileSync(path, bytes);
      }
      expect(flagged(files)).toHaveLength(files.length);
    });
  },
);
