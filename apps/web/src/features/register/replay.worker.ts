import { parseCheckpoint, replayLog } from "@songhua/trust/log";
import { policyWith } from "./policy-with.ts";
import type { ReplayMessage, ReplayRequest } from "./replay-messages.ts";

const tell = (message: ReplayMessage): void => {
  postMessage(message);
};

addEventListener("message", (event: MessageEvent<ReplayRequest>) => {
  replay(event.data).catch(() => {
    tell({ kind: "unreachable" });
  });
});

/** Reads the log's files again, all of them, and tells what they come to. */
async function replay({ address, knownKey, seen }: ReplayRequest): Promise<void> {
  const fetched = async (path: string): Promise<Response | undefined> => {
    const response = await fetch(address + path, { cache: path.startsWith("tile/") ? "default" : "no-store" });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  };
  const [checkpoint, policyText, servedKey] = await Promise.all(
    ["checkpoint", "policy", "log.pub"].map(async (path) => (await fetched(path))?.text()),
  );
  if (checkpoint === undefined || policyText === undefined || servedKey === undefined) {
    // Nothing there is a beginning only where nothing was seen.
    tell(seen.length === 0 ? { kind: "empty" } : { kind: "unreachable" });
    return;
  }
  const key = knownKey ?? servedKey.trim();
  const total = parseCheckpoint(checkpoint)?.checkpoint.size ?? 0;
  const entries: Uint8Array[] = [];
  const report = await replayLog(
    checkpoint,
    async (path) => {
      const response = await fetched(path);
      return response && new Uint8Array(await response.arrayBuffer());
    },
    policyWith(policyText, key),
    Date.now(),
    {
      seen: seen.map((head) => ({
        size: head.size,
        root: Uint8Array.from(atob(head.root), (char) => char.charCodeAt(0)),
      })),
      onEntries: (_first, added) => {
        entries.push(...added);
        tell({ kind: "progress", done: entries.length, total });
      },
    },
  );
  tell({ kind: "done", report, checkpoint, policy: policyText, key, entries });
}
