import type { ServerResponse } from "node:http";

/** What a channel shows at one moment. */
export interface Frame {
  /** Changes whenever what is shown does; a reader that reconnects with it has missed nothing. */
  readonly id: string;
  /** One line: the whole state. */
  readonly full: string;
  /** What changed since the frame before, for readers that have that one; undefined: send the whole. */
  readonly delta?: string | undefined;
}

interface Reader {
  readonly raw: ServerResponse;
  has: string | undefined;
  blockedAt: number | undefined;
}

const HEARTBEAT_MS = 20_000;
/** A reader that takes nothing for so long is let go; its browser comes back and gets the whole state. */
const PATIENCE_MS = 45_000;
export const MOST_READERS = 6000;

/**
 * One state, many readers: it is made once a change and its bytes are written to all. A burst of changes becomes one or two frames; a reader
 * too slow for one frame gets the newest when it is ready, never a queue. Memory is one frame, whatever the number of readers.
 */
export class LiveChannel {
  readonly #compose: (previous: Frame | undefined) => Promise<Frame>;
  readonly #readers = new Set<Reader>();
  readonly #heartbeat: NodeJS.Timeout;
  #frame: Frame | undefined;
  #before: string | undefined;
  #busy: Promise<void> | undefined;
  #again = false;
  #joined = 0;

  constructor(compose: (previous: Frame | undefined) => Promise<Frame>) {
    this.#compose = compose;
    this.#heartbeat = setInterval(() => this.#beat(), HEARTBEAT_MS).unref();
  }

  get size(): number {
    return this.#readers.size;
  }

  /** Something changed: everybody gets the new state as soon as it is made. Never rejects: a failed attempt leaves what is shown. */
  changed(): Promise<void> {
    if (this.#busy) {
      this.#again = true;
      return this.#busy;
    }
    this.#busy = (async () => {
      do {
        this.#again = false;
        const frame = await this.#compose(this.#frame).catch(() => undefined);
        if (!frame || frame.id === this.#frame?.id) continue;
        this.#before = this.#frame?.id;
        this.#frame = frame;
        for (const reader of this.#readers) this.#send(reader);
        // A change may have been announced while the state was made.
      } while (this.#again as boolean);
    })().finally(() => (this.#busy = undefined));
    return this.#busy;
  }

  /** Adds a reader, with the id of the last frame it has. `left` is called when it goes. */
  async join(raw: ServerResponse, lastId: string | undefined, left: () => void): Promise<void> {
    raw.writeHead(200, {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
      connection: "keep-alive",
    });
    // After an outage they do not all come back in the same moment.
    raw.write(`retry: ${1000 + ((this.#joined++ * 37) % 3000)}\n\n`);
    const reader: Reader = { raw, has: lastId, blockedAt: undefined };
    this.#readers.add(reader);
    raw.on("drain", () => {
      reader.blockedAt = undefined;
      this.#send(reader);
    });
    raw.on("close", () => {
      this.#readers.delete(reader);
      left();
    });
    raw.on("error", () => undefined);
    if (this.#frame === undefined) await this.changed();
    this.#send(reader);
  }

  close(): void {
    clearInterval(this.#heartbeat);
    for (const { raw } of this.#readers) raw.end();
  }

  #send(reader: Reader): void {
    const frame = this.#frame;
    if (!frame || reader.has === frame.id || reader.blockedAt !== undefined || reader.raw.destroyed) return;
    const delta = frame.delta !== undefined && reader.has !== undefined && reader.has === this.#before;
    reader.has = frame.id;
    const data = delta ? `event: delta\ndata: ${frame.delta}` : `data: ${frame.full}`;
    if (!reader.raw.write(`id: ${frame.id}\n${data}\n\n`)) reader.blockedAt = performance.now();
  }

  #beat(): void {
    for (const { raw, blockedAt } of this.#readers) {
      if (blockedAt === undefined) raw.write(": still here\n\n");
      else if (performance.now() - blockedAt > PATIENCE_MS) raw.destroy();
    }
  }
}

/** Channels by key: opened with their first reader, closed some time after their last. */
export class LiveChannels {
  readonly #open = new Map<string, { channel: LiveChannel; stop: () => void }>();

  get readers(): number {
    return [...this.#open.values()].reduce((sum, { channel }) => sum + channel.size, 0);
  }

  /** The channel of `key`. `listen` ties it to the announcements that change it. */
  of(
    key: string,
    compose: (previous: Frame | undefined) => Promise<Frame>,
    listen: (changed: () => void) => () => void,
  ): { channel: LiveChannel; left: () => void } {
    let entry = this.#open.get(key);
    if (!entry) {
      const channel = new LiveChannel(compose);
      entry = { channel, stop: listen(() => void channel.changed()) };
      this.#open.set(key, entry);
    }
    const { channel, stop } = entry;
    const left = (): void => {
      if (channel.size > 0) return;
      stop();
      channel.close();
      this.#open.delete(key);
    };
    return { channel, left };
  }
}
