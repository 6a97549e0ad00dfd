/* `npm test`: everything a contributor needs to know is green, one step after the other, with a summary at the end. */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { ensurePackages, ensurePages, environment, modernNode, ROOT } from "./prepare.mjs";

ensurePackages();

/**
 * What the tests use beside npm's packages: a browser, fonts, and programs that read what we write with code that is not ours.
 * As root on Debian all of it is installed; elsewhere tests of a missing program say so and are left out.
 */
const DEBIAN = {
  "/usr/bin/chromium": "chromium",
  "/usr/share/fonts/opentype/noto": "fonts-noto-cjk",
  "/usr/bin/pdfsig": "poppler-utils",
  "/usr/bin/qpdf": "qpdf",
  "/usr/bin/openssl": "openssl",
  "/usr/share/doc/libengine-gost-openssl": "libengine-gost-openssl",
  "/usr/bin/softhsm2-util": "softhsm2",
  "/usr/bin/pkcs11-tool": "opensc",
  "/usr/bin/javac": "default-jdk-headless",
  "/usr/share/java/bcpkix.jar": "libbcpkix-java",
  "/usr/share/java/pdfbox2.jar": "libpdfbox2-java",
  "/usr/bin/podofosign": "libpodofo-utils",
  "/usr/bin/pk12util": "libnss3-tools",
  "/usr/bin/go": "golang-go",
  "/usr/share/gocode/src/golang.org/x/mod": "golang-golang-x-mod-dev",
};

function ensurePrograms() {
  const missing = Object.entries(DEBIAN).flatMap(([path, name]) => (existsSync(path) ? [] : [name]));
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log(`Installing from Debian (once): ${missing.join(", ")}…`);
  const apt = (...args) =>
    spawnSync("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", ...missing);
}

const browserHere = () =>
  ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));

const bin = (name) => [`node_modules/.bin/${name}`];
const node = modernNode();
const steps = [
  ["generated files are current", [node, "scripts/generate.ts", "--check"]],
  ["page types", [node, "node_modules/@react-router/dev/bin.cjs", "typegen", "apps/web"]],
  ["types: packages", [...bin("tsc"), "-p", "packages"]],
  ["types: server, tests, benchmarks", [...bin("tsc"), "-p", "."]],
  ["types: web", [...bin("tsc"), "-p", "apps/web"]],
  ["boundaries", [...bin("depcruise"), "--config", ".dependency-cruiser.cjs", "packages", "apps", "bench"]],
  ["lint", [...bin("eslint"), ".", "--max-warnings", "0"]],
  ["format", [...bin("prettier"), "--check", "--log-level", "warn", "."]],
  [
    "engines and server on a real database",
    [...bin("vitest"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${testReport()}`],
  ],
  [
    "browser",
    () => {
      const browser = browserHere();
      if (!browser) {
        console.error("No Chromium found: install it (Debian: apt-get install chromium) and run again.");
        return false;
      }
      ensurePages();
      // A database of its own for the journeys; kept with their pictures only when one of them fails.
      const data = mkdtempSync(join(tmpdir(), "songhua-e2e-"));
      // Run as root, the database is another user's: it must be able to walk in.
      chmodSync(data, 0o755);
      const passed = run([...bin("playwright"), "test", "--config", "e2e/playwright.config.ts"], {
        CHROMIUM: browser,
        E2E_DATA: data,
      });
      if (passed) rmSync(data, { recursive: true, force: true });
      return passed;
    },
  ],
];

function run(command, extra = {}) {
  const [program, ...args] = command;
  return (
    spawnSync(program, args, {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
      env: environment({ FORCE_COLOR: "0", ...extra }),
    }).status === 0
  );
}

/** Where the tests' results are written, to be read again for the summary. */
function testReport() {
  return (testReport.path ??= join(mkdtempSync(join(tmpdir(), "songhua-tests-")), "report.json"));
}

/** Every failed test with the first lines of what it said: a long output is not searched twice. */
function sayFailedTests() {
  if (!existsSync(testReport())) return;
  const { testResults } = JSON.parse(readFileSync(testReport(), "utf8"));
  for (const file of testResults.filter(({ status }) => status === "failed")) {
    console.log(`\nfailed in ${relative(ROOT, file.name)}${file.message ? `: ${file.message.slice(0, 600)}` : ""}`);
    for (const test of file.assertionResults.filter(({ status }) => status === "failed"))
      console.log(
        `  ${test.fullName}\n    ${test.failureMessages.join("\n").slice(0, 600).replaceAll("\n", "\n    ")}`,
      );
  }
}

ensurePrograms();
const only = process.argv.slice(2);
const results = [];
for (const [name, work] of steps) {
  if (only.length > 0 && !only.some((word) => name.includes(word))) continue;
  const began = Date.now();
  console.log(`\n── ${name}`);
  const passed = typeof work === "function" ? work() : run(work);
  results.push({ name, passed, seconds: ((Date.now() - began) / 1000).toFixed(1) });
}
sayFailedTests();
rmSync(dirname(testReport()), { recursive: true, force: true });
console.log("");
for (const { name, passed, seconds } of results) console.log(`${passed ? "pass" : "FAIL"}  ${name} (${seconds} s)`);
const failed = results.filter((result) => !result.passed).length;
console.log(`steps: ${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
