import type { CheckpointReport } from "@songhua/trust/log";

/** A tree head that this browser believed once. */
export interface RememberedHead {
  readonly size: number;
  /** Base64. */
  readonly root: string;
  /** When it was seen. */
  readonly at: string;
}
/** What the page asks of the thread that replays the log. */
export interface ReplayRequest {
  /** Address of the log, with a slash at its end. */
  readonly address: string;
  /** The key this browser knows the log by; null at the first visit. */
  readonly knownKey: string | null;
  readonly seen: readonly RememberedHead[];
}
export type ReplayMessage =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | {
      readonly kind: "done";
      readonly report: CheckpointReport;
      readonly checkpoint: string;
      readonly policy: string;
      readonly key: string;
      readonly entries: readonly Uint8Array[];
    }
  | { readonly kind: "empty" }
  | { readonly kind: "unreachable" };
