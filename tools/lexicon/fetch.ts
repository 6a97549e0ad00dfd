/**
 * Fetches the sources of the general lexicon into cache/ and checks them against sources.json.
 * Run: node tools/lexicon/fetch.ts — needs npm, apt-get and dpkg (a Debian 12 system).
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CACHE } from "./cache.ts";

export interface SourcePackage {
  readonly from: "npm" | "debian";
  readonly name: string;
  readonly version: string;
  /** Of the package's archive. */
  readonly sha256: string;
  readonly licence: string;
  readonly holder: string;
  readonly taken: string;
}

export function sourcePackages(): SourcePackage[] {
  const path = fileURLToPath(new URL("sources.json", import.meta.url));
  return JSON.parse(readFileSync(path, "utf8")) as SourcePackage[];
}

const ARCHIVES = `${CACHE}archives/`;

function archiveOf({ from, name, version }: SourcePackage): string | undefined {
  const pattern =
    from === "npm"
      ? `${name.replace("@", "").replace("/", "-")}-${version}.tgz`
      : `${name}_${version.replace(":", "%3a")}_*.deb`;
  const found = globSync(pattern, { cwd: ARCHIVES })[0];
  return found === undefined ? undefined : ARCHIVES + found;
}

function download({ from, name, version }: SourcePackage): void {
  const [command, args] =
    from === "npm" ? ["npm", ["pack", `${name}@${version}`]] : ["apt-get", ["download", `${name}=${version}`]];
  try {
    execFileSync(command, args, { cwd: ARCHIVES, stdio: ["ignore", "ignore", "pipe"] });
  } catch {
    throw new Error(
      `${from} package ${name} ${version} could not be fetched. If the archive no longer has this version, put in sources.json ` +
        `the version and SHA-256 it has now, build, and look at what changed.`,
    );
  }
}

function unpack(source: SourcePackage, archive: string): void {
  const folder = `${CACHE}${source.from === "npm" ? "npm" : "deb"}/${source.name.replace("@", "").replace("/", "-")}`;
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  if (source.from === "npm") execFileSync("tar", ["xzf", archive, "-C", folder]);
  else execFileSync("dpkg", ["-x", archive, folder]);
}

export function fetchSources(): void {
  mkdirSync(ARCHIVES, { recursive: true });
  for (const source of sourcePackages()) {
    if (archiveOf(source) === undefined) download(source);
    const archive = archiveOf(source);
    if (archive === undefined)
      throw new Error(`${source.name} ${source.version}: the archive is not where it was fetched to`);
    const sha256 = createHash("sha256").update(readFileSync(archive)).digest("hex");
    if (sha256 !== source.sha256)
      throw new Error(
        `${archive} has SHA-256 ${sha256}, sources.json says ${source.sha256}: remove it and fetch again`,
      );
    unpack(source, archive);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) fetchSources();
