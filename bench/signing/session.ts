/*
 * A signing session over HTTP: 17 agreements of two parties each. 34 phones make their keys, ask the event's authority for certificates and sign,
 * all at once, while a wall listens. The clock runs from the first phone to the wall that shows all 17. Server, PostgreSQL and phones share the machine.
 */
import { base64Of, bytesOfBase64, derOfEcdsa, makeCertificateRequest, SIGNING } from "@songhua/trust";
import { webcrypto } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, openSonghua, portOf, startWorker } from "../../apps/server/src/compose.ts";
import { SESSION_COOKIE } from "../../apps/server/src/modules/access/index.ts";
import { ensureAccount, grantRole, signInToken } from "../../apps/server/src/modules/accounts/index.ts";
import { readConfig } from "../../apps/server/src/platform/config/config.ts";

const AGREEMENTS = 17;
const GOAL_SEC = 60;
const EVENT = "signing-session";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- bodies are read freely here: every answer that is no success ends the benchmark
type Body = any;
type Caller = (method: string, path: string, body?: unknown) => Promise<Body>;
class Refused extends Error {
  readonly code: string;
  constructor(code: string, text: string) {
    super(text);
    this.code = code;
  }
}

/** Measures one session. @returns seconds until the wall showed the last agreement */
export async function signingSession(): Promise<number> {
  const folder = mkdtempSync(join(process.env["BENCH_DIR"] ?? tmpdir(), "songhua-session-"));
  chmodSync(folder, 0o755); // as root the database runs as another user
  const songhua = await openSonghua(readConfig({ SONGHUA_DATA: join(folder, "data") }));
  const { services } = songhua;
  const app = await createServer(services, { requestsPerMinute: 1_000_000 });
  await app.listen({ port: 0, host: "127.0.0.1" });
  await startWorker(services);
  const base = `http://127.0.0.1:${portOf(app)}/api`;
  const person = async (email: string, role?: "administrator"): Promise<Caller> => {
    const account = await ensureAccount(
      services.db,
      { email, name: email.split("@")[0]!, locale: "zh-CN" },
      services.clock.now(),
    );
    if (role) await grantRole(services.db, { accountId: account.id, eventId: null, role });
    const cookie = `${SESSION_COOKIE}=${await signInToken(services, account.id)}`;
    return async (method, path, body) => {
      const answer = await fetch(`${base}${path}`, {
        method,
        headers: { cookie, ...(body === undefined ? {} : { "content-type": "application/json" }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const said = (await answer.json()) as Body;
      if (!answer.ok)
        throw new Refused(String(said.code), `${method} ${path}: ${answer.status} ${JSON.stringify(said)}`);
      return said;
    };
  };
  try {
    const administrator = await person("administrator@bench.test", "administrator");
    const prepared = performance.now();
    const places = await prepare(administrator, person);
    const made = (performance.now() - prepared) / 1000;

    const began = performance.now();
    const shown = wallShows(base, AGREEMENTS);
    const times = await Promise.all(places.map((place) => signOn(place)));
    const signed = (performance.now() - began) / 1000;
    await shown;
    const seconds = (performance.now() - began) / 1000;
    const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b);
    const again = times.reduce((sum, { tries }) => sum + tries - 1, 0);
    console.log(
      `signing session, ${AGREEMENTS} agreements, ${places.length} parties at once, load ${loadavg()[0]!.toFixed(1)}: ` +
        `all signed after ${signed.toFixed(1)} s, on the wall after ${seconds.toFixed(1)} s`,
    );
    console.log(
      `  one party from making its key to its signature stored: median ${(sorted[sorted.length >> 1]! / 1000).toFixed(1)} s, slowest ${(sorted.at(-1)! / 1000).toFixed(1)} s; begun anew as the other side signed first: ${again}`,
    );
    console.log(
      `  ${seconds <= GOAL_SEC ? "within" : "MISSED"} the goal of ${GOAL_SEC} s; texts, approvals and PDFs before it took ${made.toFixed(1)} s`,
    );
    return seconds;
  } finally {
    await app.close();
    await songhua.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly call: Caller;
  readonly path: string;
  readonly position: number;
}

/** The event, its firms and people, and the documents that wait to be signed. */
async function prepare(administrator: Caller, person: (email: string) => Promise<Caller>): Promise<Place[]> {
  await administrator("POST", "/events", {
    slug: EVENT,
    name: { "zh-CN": "签约会" },
    startsOn: "2031-06-14",
    endsOn: "2031-06-14",
    homeZone: "Asia/Shanghai",
    languages: ["zh-CN", "ru"],
    venues: [{ name: { en: "Hall" }, city: { en: "Harbin" }, zone: "Asia/Shanghai", hours: [], tableCount: 2 }],
  });
  await administrator("PATCH", `/events/${EVENT}`, { state: "published" });
  const places: Place[] = [];
  for (let at = 0; at < AGREEMENTS; at++) {
    const sides = [];
    for (const [side, country] of ["CN", "RU"].entries()) {
      const email = `party-${at}-${side}@bench.test`;
      const call = await person(email);
      const firm = await administrator("POST", `/events/${EVENT}/organisations`, {
        name: { en: `Firm ${at}${"ab"[side]!}` },
        role: "enterprise",
        country,
      });
      const participant = await administrator("POST", `/events/${EVENT}/participants`, {
        name: { en: email },
        email,
        organisationId: firm.id,
      });
      await administrator("POST", `/events/${EVENT}/participants/decide`, {
        participantIds: [participant.id],
        decision: "approved",
      });
      sides.push({ call, firm: firm.id as string });
    }
    const { id } = await administrator("POST", `/events/${EVENT}/agreements`, {
      kind: "contract",
      title: { "zh-CN": `冷链合同 ${at + 1}`, ru: `Договор ${at + 1}` },
      value: { kind: "amount", amount: "54600000.00", currency: "CNY" },
      partyIds: sides.map(({ firm }) => firm),
    });
    const path = `/events/${EVENT}/agreements/${id}`;
    const { text } = await administrator("POST", `${path}/text`, {
      template: "service_contract",
      languages: ["zh-CN", "ru"],
      prevailing: null,
    });
    const variables = Object.fromEntries(
      Object.entries(text.variables as Record<string, object>).map(([name, value]) => [
        name,
        Object.keys(value).length > 0 ? value : { en: "2032" },
      ]),
    );
    await administrator("POST", `${path}/versions`, { base: 1, text: { ...text, variables }, note: "" });
    for (const { firm } of sides) await administrator("POST", `${path}/approve`, { organisationId: firm, version: 2 });
    await administrator("POST", `${path}/document`, {});
    places.push(...sides.map(({ call }, position) => ({ call, path, position })));
  }
  return places;
}

/** What a phone does, from making its key on. */
async function signOn({ call, path, position }: Place): Promise<{ ms: number; tries: number }> {
  const began = performance.now();
  const { subtle } = webcrypto;
  const pair = await subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign"]);
  const sign = async (bytes: Uint8Array) =>
    derOfEcdsa(
      new Uint8Array(await subtle.sign({ name: "ECDSA", hash: "SHA-256" }, pair.privateKey, new Uint8Array(bytes))),
    );
  const spki = new Uint8Array(await subtle.exportKey("spki", pair.publicKey));
  const request = base64Of(await makeCertificateRequest(spki, SIGNING.ecdsaSha256, sign));
  const { certificate, chain } = await call("POST", `/events/${EVENT}/certificates`, { request });
  for (let tries = 1; ; tries++) {
    try {
      const begun = await call("POST", `${path}/document/signatures`, {
        position,
        method: "browser",
        certificate,
        chain,
      });
      const value = base64Of(await sign(bytesOfBase64(begun.toBeSigned as string)!));
      await call("POST", `${path}/document/signatures/${begun.id}`, { value });
      return { ms: performance.now() - began, tries };
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== "document_moved") throw error;
    }
  }
}

/** Resolves when the wall, as a hall's screen listens to it, counts this many contracts. */
async function wallShows(base: string, contracts: number): Promise<void> {
  const answer = await fetch(`${base}/events/${EVENT}/wall/stream`);
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) throw new Error("the wall's stream ended");
    const parts = `${rest}${value}`.split("\n\n");
    rest = parts.pop()!;
    for (const part of parts) {
      const data = /^data: (.*)$/m.exec(part)?.[1];
      const shown = data === undefined ? undefined : (JSON.parse(data) as { counts?: { contract?: number } });
      if ((shown?.counts?.contract ?? 0) < contracts) continue;
      await reader.cancel();
      return;
    }
  }
}
