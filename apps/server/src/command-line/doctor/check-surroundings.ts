import { isZone } from "@songhua/kernel";
import { createTransport } from "nodemailer";
import { existsSync } from "node:fs";
import { mkdir, rm, statfs, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { fontFiles } from "../../platform/documents/fonts.ts";
import type { Finding, Patient } from "./finding.ts";

/** Below this Node does not run TypeScript as it is. */
const NODE_NEEDED = [22, 18] as const;
const SPACE_FAIL_MB = 200;
const SPACE_WARN_MB = 2000;
const PATIENCE_MS = 5000;
/** TrueType, OpenType with CFF outlines. */
const FONT_SIGNATURES = ["00010000", "4f54544f"];
/** Time-zone data is cut out of some builds of Node. */
const ZONES_NEEDED = ["Asia/Shanghai", "Europe/Moscow", "Asia/Seoul"];

export function checkNode({ nodeVersion }: Patient): Finding {
  const [major = 0, minor = 0] = nodeVersion.split(".").map(Number);
  const fresh = major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1]);
  const params = { version: nodeVersion, needed: NODE_NEEDED.join(".") };
  if (!fresh) return { check: "node", outcome: "fail", code: "old", params };
  const missing = ZONES_NEEDED.filter((zone) => !isZone(zone));
  if (missing.length > 0)
    return { check: "node", outcome: "fail", code: "zones", params: { ...params, zones: missing.join(", ") } };
  return { check: "node", outcome: "ok", code: "ok", params };
}

export function checkPages({ config }: Patient): Finding {
  const built = config.webBuildDir !== null && existsSync(resolve(config.webBuildDir, "server/index.js"));
  return { check: "pages", outcome: built ? "ok" : "warn", code: built ? "ok" : "missing", params: {} };
}

/** Reads what the documents will read; a font that is there but cut short would show boxes instead of names. */
export async function checkFonts(): Promise<Finding> {
  try {
    const files = (await Promise.all([fontFiles("regular"), fontFiles("bold")])).flat();
    const broken = files.some((bytes) => !FONT_SIGNATURES.includes(Buffer.from(bytes.subarray(0, 4)).toString("hex")));
    if (broken)
      return { check: "fonts", outcome: "fail", code: "unreadable", params: { detail: "@expo-google-fonts" } };
    return { check: "fonts", outcome: "ok", code: "ok", params: { count: files.length } };
  } catch (error) {
    return { check: "fonts", outcome: "fail", code: "unreadable", params: { detail: (error as Error).message } };
  }
}

export async function checkStorage({ config }: Patient): Promise<Finding> {
  const folder = config.dataDir;
  const probe = resolve(folder, `.doctor-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, "songhua");
    await rm(probe);
  } catch (error) {
    return {
      check: "storage",
      outcome: "fail",
      code: "closed",
      params: { folder, detail: (error as { code?: string }).code ?? "" },
    };
  }
  const { bavail, bsize } = await statfs(folder);
  const freeMb = Math.floor((bavail * bsize) / 1024 / 1024);
  const outcome = freeMb < SPACE_FAIL_MB ? "fail" : freeMb < SPACE_WARN_MB ? "warn" : "ok";
  return { check: "storage", outcome, code: outcome === "ok" ? "ok" : "full", params: { folder, freeMb } };
}

/** Free, or taken by this product: then it answers as this product does. */
export async function checkPort({ config }: Patient): Promise<Finding> {
  const { port, host } = config;
  const taken = await new Promise<string | undefined>((done) => {
    const probe = createServer();
    probe.on("error", (error: { code?: string }) => done(error.code ?? "unknown"));
    probe.listen(port, host, () => probe.close(() => done(undefined)));
  });
  if (taken === undefined) return { check: "port", outcome: "ok", code: "free", params: { port } };
  if (taken === "EACCES") return { check: "port", outcome: "fail", code: "forbidden", params: { port } };
  if (taken !== "EADDRINUSE") return { check: "port", outcome: "fail", code: "host", params: { host, detail: taken } };
  const version = await askHealth(port);
  if (version !== undefined) return { check: "port", outcome: "ok", code: "ours", params: { port, version } };
  return { check: "port", outcome: "fail", code: "taken", params: { port } };
}

async function askHealth(port: number): Promise<string | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const health = (await response.json()) as { status?: unknown; version?: unknown };
    return health.status === "ok" && typeof health.version === "string" ? health.version : undefined;
  } catch {
    return undefined;
  }
}

export async function checkMail({ config }: Patient): Promise<Finding> {
  if (config.smtpUrl === undefined) return { check: "mail", outcome: "warn", code: "outbox", params: {} };
  const server = URL.canParse(config.smtpUrl) ? new URL(config.smtpUrl).host : "SMTP_URL";
  try {
    const patience = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
    const transport = createTransport({ url: config.smtpUrl, ...patience });
    await transport.verify();
    transport.close();
    return { check: "mail", outcome: "ok", code: "ok", params: { server } };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return { check: "mail", outcome: "fail", code: "refused", params: { server, detail: code ?? message } };
  }
}
