import { DomainError, isLocale, type Locale } from "@songhua/kernel";
import type { FastifyInstance } from "fastify";
import type { ServerResponse } from "node:http";
import { LiveChannels, MOST_READERS, type Frame } from "../../platform/http/live-channel.ts";
import type { Services } from "../../platform/services.ts";
import { wallTopic } from "../agreements/index.ts";
import { composeWall } from "./compose-wall.ts";
import { deltaOf, wallContent } from "./wall-fragment.ts";

type Wall = Awaited<ReturnType<typeof composeWall>>;
/* Names of the event and its venues change without an announcement; they may stay for this long. */
const FRESH_MS = 2000;

/** The walls of this process: each is read from the database once a change, however many look at it. */
export class LiveWalls {
  readonly #services: Services;
  readonly #channels = new LiveChannels();
  readonly #known = new Map<string, { wall: Promise<Wall>; at: number; stop: () => void }>();

  constructor(services: Services) {
    this.#services = services;
  }

  /** The wall as it stands. */
  async wall(eventId: string): Promise<Wall> {
    const known = this.#known.get(eventId);
    const now = performance.now();
    if (known && now - known.at < FRESH_MS) return known.wall;
    const forget = (): void => {
      this.#known.get(eventId)?.stop();
      this.#known.delete(eventId);
    };
    forget();
    const wall = composeWall(this.#services.db, eventId);
    wall.catch(forget);
    this.#known.set(eventId, { wall, at: now, stop: this.#services.listener.on(wallTopic(eventId), forget) });
    return wall;
  }

  /** Sends the wall to one reader from now on: as data, or with `page` as it is written on the page in that language. */
  async stream(
    app: FastifyInstance,
    event: { id: string; slug: string },
    reader: { raw: ServerResponse; page: string | undefined; lastId: string | undefined },
  ): Promise<void> {
    if (this.#channels.readers >= MOST_READERS) throw new DomainError("too_many_requests", { retryAfterSec: 10 });
    const { raw, lastId } = reader;
    const page = isLocale(reader.page) ? reader.page : undefined;
    const { channel, left } = this.#channels.of(
      `${event.id}:${page ?? "data"}`,
      (previous) => (page ? this.#page(app, event, page, previous) : this.#data(event.id)),
      (changed) => this.#services.listener.on(wallTopic(event.id), changed),
    );
    await channel.join(raw, lastId, left);
  }

  async #data(eventId: string): Promise<Frame> {
    const wall = await composeWall(this.#services.db, eventId);
    return { id: String(wall.version), full: JSON.stringify(wall) };
  }

  /** The page is written once by those who write pages, and its content handed to all. */
  async #page(
    app: FastifyInstance,
    event: { id: string; slug: string },
    locale: Locale,
    previous: Frame | undefined,
  ): Promise<Frame> {
    // A wall that was read just before the announcement may not be shown again.
    this.#known.delete(event.id);
    const { version } = await this.wall(event.id);
    const answer = await app.inject({
      method: "GET",
      url: `/${locale}/e/${encodeURIComponent(event.slug)}/wall`,
      headers: { host: new URL(this.#services.config.origin).host, accept: "text/html" },
    });
    const content = wallContent(answer.body);
    if (answer.statusCode !== 200 || content === undefined) throw new Error(`no wall page: ${answer.statusCode}`);
    const before = previous && (JSON.parse(previous.full) as { html: string }).html;
    const delta = before === undefined ? undefined : deltaOf(before, content);
    return {
      id: `${version}`,
      full: JSON.stringify({ html: content }),
      delta: delta && JSON.stringify(delta),
    };
  }
}
