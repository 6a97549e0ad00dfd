import {
  answerWitnessRequest,
  MAX_WITNESS_REQUEST_CHARS,
  NOTE_KEY_TYPES,
  parseSignerKey,
  signerKeyText,
  verifierKeyText,
  type Checkpoint,
  type NoteKey,
  type NoteSigner,
  type WitnessAnswer,
} from "@songhua/trust";
import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { join } from "node:path";
import { Refusal } from "../refusal.ts";
import { lockFolder, readIfThere, writeDurably } from "./durable-file.ts";

/** A witness with its own key and a memory of what it signed, both in a folder. */
export interface Witness {
  readonly signer: NoteSigner;
  /** Answers one request; what it signed is on the disk before it returns. Called one at a time. */
  answer(body: string, nowSec: number): WitnessAnswer;
  close(): void;
}

type State = Record<string, { size: number; root: string }>;

/**
 * Opens a witness's folder, or makes one with a new key named `name`.
 * @throws Refusal register_in_use, register_damaged, register_origin (the key there has another name)
 */
export function openWitness(folder: string, name: string | undefined, logs: readonly NoteKey[]): Witness {
  const unlock = lockFolder(folder);
  try {
    const signer = openKey(folder, name);
    const statePath = join(folder, "state.json");
    let state = readState(folder, statePath);
    return {
      signer,
      answer(body, nowSec) {
        const latest = (origin: string): Checkpoint | undefined => {
          const known = Object.hasOwn(state, origin) ? state[origin] : undefined;
          return known && { origin, size: known.size, root: Buffer.from(known.root, "base64") };
        };
        const answer = answerWitnessRequest(body, logs, latest, signer, nowSec);
        if (answer.newState) {
          const { origin, size, root } = answer.newState;
          const next = { ...state, [origin]: { size, root: Buffer.from(root).toString("base64") } };
          writeDurably(statePath, `${JSON.stringify(next, null, 2)}\n`);
          state = next;
        }
        return answer;
      },
      close: unlock,
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

function openKey(folder: string, name: string | undefined): NoteSigner {
  const path = join(folder, "witness.key");
  let text = readIfThere(path)?.toString();
  if (text === undefined) {
    // A new key beside an old memory would be a witness that nobody trusts yet: rather say that the key is gone.
    if (readIfThere(join(folder, "state.json"))) throw new Refusal("register_damaged", { folder, file: "witness.key" });
    text = `${signerKeyText(name ?? "songhua.local/witness", randomBytes(32), NOTE_KEY_TYPES.cosignature)}\n`;
    writeDurably(path, text, 0o600);
  }
  const signer = parseSignerKey(text);
  if (signer?.type !== NOTE_KEY_TYPES.cosignature)
    throw new Refusal("register_damaged", { folder, file: "witness.key" });
  if (name !== undefined && name !== signer.name)
    throw new Refusal("register_origin", { folder, origin: signer.name, given: name });
  writeDurably(join(folder, "witness.pub"), `${verifierKeyText(signer)}\n`);
  return signer;
}

function readState(folder: string, path: string): State {
  const text = readIfThere(path)?.toString();
  if (text === undefined) return {};
  try {
    const state = JSON.parse(text) as State;
    for (const { size, root } of Object.values(state))
      if (!Number.isSafeInteger(size) || Buffer.from(root, "base64").length !== 32) throw new Error("no tree head");
    return state;
  } catch {
    throw new Refusal("register_damaged", { folder, file: "state.json" });
  }
}

/** What a witness tells its operator of a request. */
export interface WitnessRecord {
  readonly status: number;
  readonly refusal?: string;
  readonly origin?: string;
  readonly size?: number;
}

/** Serves a witness over HTTP: POST /add-checkpoint (C2SP tlog-witness) and its public key at GET /witness.pub. */
export function serveWitness(witness: Witness, nowSec: () => number, told: (record: WitnessRecord) => void): Server {
  const server = createServer((request, response) => {
    const send = (status: number, body: string, mediaType = "text/plain; charset=utf-8"): void => {
      response.writeHead(status, { "content-type": mediaType }).end(body);
    };
    const path = request.url?.split("?")[0];
    if (request.method === "GET" && path?.endsWith("/witness.pub")) {
      send(200, `${verifierKeyText(witness.signer)}\n`);
      return;
    }
    if (request.method !== "POST" || !path?.endsWith("/add-checkpoint")) {
      send(404, "not found\n");
      return;
    }
    readBody(request).then(
      (body) => {
        if (body === undefined) {
          send(413, "too large\n");
          return;
        }
        const { status, body: text, mediaType, refusal, newState } = witness.answer(body, nowSec());
        send(status, text, mediaType);
        told({
          status,
          ...(refusal ? { refusal } : {}),
          ...(newState ? { origin: newState.origin, size: newState.size } : {}),
        });
      },
      () => {
        response.destroy();
      },
    );
  });
  server.requestTimeout = 10_000;
  server.headersTimeout = 10_000;
  return server;
}

/** The body as text; nothing when it is longer than any request of the protocol. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_WITNESS_REQUEST_CHARS) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
