import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { LiveChannel, type Frame } from "./live-channel.ts";

/** A response that keeps what is written and can be told to be slow. */
class Reader extends EventEmitter {
  readonly written: string[] = [];
  slow = false;
  destroyed = false;
  writeHead = (): void => undefined;
  write(text: string): boolean {
    this.written.push(text);
    return !this.slow;
  }
  get raw(): ServerResponse {
    return this as unknown as ServerResponse; // only what the channel touches
  }
  get events(): string[] {
    return this.written.filter((text) => text.startsWith("id:"));
  }
}
const counting = () => {
  let made = 0;
  let state = 1;
  const channel = new LiveChannel(async (previous): Promise<Frame> => {
    made++;
    await Promise.resolve();
    return { id: String(state), full: `whole ${state}`, delta: previous ? `from ${previous.id}` : undefined };
  });
  return { channel, made: () => made, set: (next: number) => (state = next) };
};
const none = (): void => undefined;

describe("a live channel", () => {
  it("makes a state once for all its readers, and sends the difference to those who have the one before", async () => {
    const { channel, made, set } = counting();
    const readers = Array.from({ length: 50 }, () => new Reader());
    await Promise.all(readers.map((reader) => channel.join(reader.raw, undefined, none)));
    expect(made()).toBeLessThan(4);
    const before = made();
    set(2);
    await channel.changed();
    expect(made()).toBe(before + 1);
    for (const reader of readers)
      expect(reader.events).toEqual(["id: 1\ndata: whole 1\n\n", "id: 2\nevent: delta\ndata: from 1\n\n"]);
    channel.close = none;
  });

  it("gives a reader that comes back what it missed, whole, and nothing when it missed nothing", async () => {
    const { channel, set } = counting();
    await channel.changed();
    for (const next of [2, 3]) {
      set(next);
      await channel.changed();
    }
    const [old, current, previous] = [new Reader(), new Reader(), new Reader()];
    await channel.join(old.raw, "1", none);
    await channel.join(current.raw, "3", none);
    await channel.join(previous.raw, "2", none);
    expect(old.events).toEqual(["id: 3\ndata: whole 3\n\n"]);
    expect(current.events).toEqual([]);
    expect(previous.events).toEqual(["id: 3\nevent: delta\ndata: from 2\n\n"]);
  });

  it("holds no queue for a slow reader: it gets the newest, whole, when it is ready", async () => {
    const { channel, set } = counting();
    const reader = new Reader();
    reader.slow = true;
    await channel.join(reader.raw, undefined, none);
    for (const next of [2, 3, 4]) {
      set(next);
      await channel.changed();
    }
    expect(reader.events).toHaveLength(1);
    reader.slow = false;
    reader.emit("drain");
    expect(reader.events.at(-1)).toBe("id: 4\ndata: whole 4\n\n");
    expect(reader.events).toHaveLength(2);
  });

  it("makes of a burst at most two states, and ends with the last", async () => {
    const { channel, made, set } = counting();
    const reader = new Reader();
    await channel.join(reader.raw, undefined, none);
    const before = made();
    set(2);
    const first = channel.changed();
    set(9);
    await Promise.all([first, ...Array.from({ length: 20 }, () => channel.changed())]);
    expect(made() - before).toBeLessThanOrEqual(2);
    expect(reader.events.at(-1)).toContain("id: 9");
  });

  it("leaves what is shown when a state cannot be made, and goes on with the next", async () => {
    let broken = false;
    let state = 1;
    const channel = new LiveChannel(async () => {
      if (broken) throw new Error("no database");
      return { id: String(state), full: "x" };
    });
    const reader = new Reader();
    await channel.join(reader.raw, undefined, none);
    broken = true;
    await channel.changed();
    broken = false;
    state = 2;
    await channel.changed();
    expect(reader.events).toHaveLength(2);
  });
});
