/* Signatures made out of reach of the network. They stay on the device until the server has answered each of them, and say when they were made. */
const KEY = "songhua.signing-queue";

export interface QueuedSignature {
  readonly slug: string;
  readonly agreementId: string;
  readonly organisationId: string;
  readonly version: number | null;
  /** By this device's clock. */
  readonly claimedAt: string;
}

export function queuedSignatures(): readonly QueuedSignature[] {
  try {
    // Written by `write` below; anything else is dropped.
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? (stored as QueuedSignature[]) : [];
  } catch {
    return [];
  }
}

function write(all: readonly QueuedSignature[]): void {
  localStorage.setItem(KEY, JSON.stringify(all));
  window.dispatchEvent(new Event(KEY));
}

const same = (a: QueuedSignature, b: QueuedSignature): boolean =>
  a.agreementId === b.agreementId && a.organisationId === b.organisationId;

/** Keeps a signature; the same one pressed twice is kept once, with its first time. */
export function queueSignature(signature: QueuedSignature): void {
  const all = queuedSignatures();
  if (!all.some((one) => same(one, signature))) write([...all, signature]);
}

export function dropSignature(signature: QueuedSignature): void {
  write(queuedSignatures().filter((one) => !same(one, signature)));
}

export function onQueueChange(changed: () => void): () => void {
  window.addEventListener(KEY, changed);
  window.addEventListener("storage", changed);
  return () => {
    window.removeEventListener(KEY, changed);
    window.removeEventListener("storage", changed);
  };
}
