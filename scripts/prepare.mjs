/* What every command needs before TypeScript can run. Plain JavaScript without packages: it is what installs them. */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const at = (...parts) => join(ROOT, ...parts);

function hashOf(paths) {
  const hash = createHash("sha256");
  const visit = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const child = join(path, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== "node_modules" && entry.name !== "build" && !entry.name.startsWith(".")) visit(child);
      } else if (!entry.name.endsWith(".test.ts")) hash.update(child).update(readFileSync(child));
    }
  };
  for (const path of paths) {
    if (path.endsWith(".json") || path.endsWith(".ts")) hash.update(readFileSync(path));
    else visit(path);
  }
  return hash.digest("hex");
}

const read = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "");

/** Installs the pinned packages when the lock file is not the one they were installed from. */
export function ensurePackages() {
  const stamp = at("node_modules", ".songhua-installed");
  const lock = createHash("sha256")
    .update(readFileSync(at("package-lock.json")))
    .digest("hex");
  if (read(stamp) === lock) return;
  console.error("Installing packages (once)…");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    console.error(
      "The packages could not be installed: see the lines above; a network with the npm registry is needed once.",
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/** A Node that runs TypeScript as it is: the one among the packages, or this one when it is new enough. */
export function modernNode() {
  const packaged = at("node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");
  if (existsSync(packaged)) return packaged;
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  console.error(`Node ${process.versions.node} cannot run Songhua on this machine: install Node 22.18 or newer.`);
  process.exit(1);
}

/** Environment in which every child finds the same Node first. */
export function environment(extra = {}) {
  return {
    ...process.env,
    PATH: `${at("node_modules", ".bin")}${process.platform === "win32" ? ";" : ":"}${process.env.PATH ?? ""}`,
    NODE_NO_WARNINGS: "1",
    // Compiled code is kept beside the packages: every later start, threads included, takes a third of the time.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? at("node_modules", ".cache", "node-compile-cache"),
    ...extra,
  };
}

/** Builds the pages when a source of theirs has changed since they were built. */
export function ensurePages() {
  const stamp = at("apps", "web", "build", ".built-from");
  const sources = hashOf([
    at("apps/web/src"),
    at("apps/web/vite.config.ts"),
    at("apps/web/react-router.config.ts"),
    at("packages/i18n/src"),
    at("packages/contract/src"),
    at("packages/kernel/src"),
    at("packages/trust/src"),
    at("package-lock.json"),
  ]);
  if (read(stamp) === sources) return;
  console.error("Building the pages (after a change)…");
  const build = spawnSync(modernNode(), [at("node_modules/@react-router/dev/bin.cjs"), "build"], {
    cwd: at("apps/web"),
    env: environment({ NODE_ENV: "production" }),
    encoding: "utf8",
  });
  if (build.status !== 0) {
    console.error(build.stdout, build.stderr);
    console.error("The pages could not be built.");
    process.exit(1);
  }
  compressAssets(at("apps", "web", "build", "client", "assets"));
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
}

/* Scripts and styles are compressed once, here, not at each request. */
function compressAssets(directory) {
  for (const name of readdirSync(directory)) {
    if (!/\.(js|css|svg|json)$/.test(name)) continue;
    const bytes = readFileSync(join(directory, name));
    writeFileSync(
      join(directory, `${name}.br`),
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    );
    writeFileSync(join(directory, `${name}.gz`), gzipSync(bytes));
  }
}

/** Runs a TypeScript program as this process would have: same terminal, same signals, its exit code. */
export function become(program, args, extra = {}) {
  const child = spawn(modernNode(), [at(program), ...args], {
    cwd: process.cwd(),
    stdio: "inherit",
    env: environment(extra),
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1)));
}
