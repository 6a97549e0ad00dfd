import { useEffect, useState } from "react";
import type { Memory } from "./remembered.ts";
import { readMemory, remember } from "./remembered.ts";
import type { ReplayMessage } from "./replay-messages.ts";

export type Replayed = Extract<ReplayMessage, { kind: "done" }>;
export type ReplayState = (Exclude<ReplayMessage, { kind: "done" }> | Replayed) & { readonly memory: Memory };

/** Replays the log in a thread of its own, once a page, and remembers what held. */
export function useReplay(): ReplayState {
  const [state, setState] = useState<ReplayState>(() => ({
    kind: "progress",
    done: 0,
    total: 0,
    memory: { key: null, heads: [] },
  }));
  useEffect(() => {
    const memory = readMemory();
    const worker = new Worker(new URL("./replay.worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<ReplayMessage>) => {
      setState({ ...data, memory });
      if (data.kind === "progress") return;
      worker.terminate();
      if (data.kind === "done") rememberWhatHolds(memory, data);
    };
    worker.onerror = () => {
      setState({ kind: "unreachable", memory });
    };
    worker.postMessage({ address: `${location.origin}/register/`, knownKey: memory.key, seen: memory.heads });
    return () => {
      worker.terminate();
    };
  }, []);
  return state;
}

/** Missing witnesses do not keep it out: that they are missing is no reason to forget what was seen. */
function rememberWhatHolds(memory: Memory, { report, key }: Replayed): void {
  const { checkpoint, findings } = report;
  const doubtful = findings.some(({ code, severity }) => severity === "error" && code !== "quorum-missing");
  if (!checkpoint || doubtful) return;
  const root = btoa(String.fromCharCode(...checkpoint.root));
  remember(memory, key, { size: checkpoint.size, root, at: new Date().toISOString() });
}
