import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Programs of Debian that judge what this package writes; tests of a missing one are left out and say so. */
export const HAS_OPENSSL = existsSync("/usr/bin/openssl");
export const HAS_GOST =
  HAS_OPENSSL && spawnSync("openssl", ["engine", "gost", "-t"], { encoding: "utf8" }).stdout.includes("available ]");
export const BOUNCY_CASTLE = ["bcprov", "bcpkix", "bcutil"].map((name) => `/usr/share/java/${name}.jar`);
export const HAS_BOUNCY_CASTLE = existsSync("/usr/bin/java") && BOUNCY_CASTLE.every((path) => existsSync(path));

/** A folder of its own for the files two programs exchange; removed by `close`. */
export class Exchange {
  readonly dir = mkdtempSync(join(tmpdir(), "songhua-trust-"));
  path(name: string): string {
    return join(this.dir, name);
  }
  put(name: string, content: Uint8Array | string): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }
  get(name: string): Uint8Array {
    return new Uint8Array(readFileSync(this.path(name)));
  }
  /** Runs openssl in the folder. @throws with its own words when it refuses. */
  openssl(...args: readonly string[]): string {
    return execFileSync("openssl", args, { cwd: this.dir, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  }
  /** Whether openssl accepts. */
  accepts(...args: readonly string[]): boolean {
    return spawnSync("openssl", args, { cwd: this.dir, stdio: "ignore" }).status === 0;
  }
  /** Runs a shell script in the folder and gives what it prints: many small processes cost less from there. */
  shell(script: string): string {
    return execFileSync("sh", ["-c", script], {
      cwd: this.dir,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
  }
  close(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
