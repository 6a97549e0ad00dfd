import {
  RegisterCube,
  evaluate,
  PEER_SETS,
  provinceOf,
  publishedSums,
  SeriesBook,
  type IndicatorNumber,
  type PublishedSum,
  type RateRule,
} from "@songhua/statistics";
import type { Services } from "../../../platform/services.ts";
import { sha256 } from "../digest.ts";
import { ratesInUse, type RatesInUse } from "../rates/rate-book.ts";
import { bookVersion, listChanged } from "../register/queries.ts";
import { listAllSeries, observationOf, seriesVersion } from "../series/queries.ts";
import { countInThreads } from "./count-in-threads.ts";
import { REGISTER_DEFINITIONS } from "./definitions.ts";

/** A register counted, as it stood at a version of its book. */
export interface CountedRegister {
  readonly cube: RegisterCube;
  readonly numbers: readonly IndicatorNumber[];
  readonly asOf: string;
  readonly rateRule: RateRule;
  readonly rateSources: readonly string[];
  readonly version: number;
  readonly area: string;
  readonly demonstration: boolean;
}

/** A register counted for a release: numbers that give nothing away together with what was published before. */
export interface RegisterToRelease extends CountedRegister {
  /** What these numbers publish over undisclosed values; confidential. */
  readonly published: readonly PublishedSum[];
}

interface Held {
  cube: RegisterCube;
  readonly rates: RatesInUse;
  version: number;
  /** Lines of each province, to know what the register is a register of. */
  readonly provinces: Map<string, string>;
  numbers: { readonly key: string; readonly counted: CountedRegister } | undefined;
}

const BATCH = 5_000;
/** Registers counted at once: two books under a few rules. Each is rebuilt from the database when it is asked for again. */
const MOST_HELD = 4;
const COUNTRY = "CN";

/**
 * Counts registers and keeps them counted: after a change only changed lines are counted anew. What is kept can be rebuilt from the
 * database by any process; callers that come together wait for one count.
 */
export class LiveRegisters {
  readonly #held = new Map<string, Held>();
  readonly #busy = new Map<string, Promise<unknown>>();

  count(services: Services, demonstration: boolean, rateRule: RateRule): Promise<CountedRegister> {
    return this.#inTurn(keyOf(demonstration, rateRule), async () => {
      const held = await this.#hold(services, demonstration, rateRule);
      const series = await seriesVersion(services.db);
      const key = `${held.version} ${series} ${services.clock.now().slice(0, 10)}`;
      if (held.numbers?.key !== key)
        held.numbers = { key, counted: await numbersOf(services, held, demonstration, rateRule, []) };
      return held.numbers.counted;
    });
  }

  /** @param before what frozen releases of the register published over undisclosed values */
  countForRelease(
    services: Services,
    demonstration: boolean,
    rateRule: RateRule,
    before: readonly PublishedSum[],
  ): Promise<RegisterToRelease> {
    return this.#inTurn(keyOf(demonstration, rateRule), async () => {
      const held = await this.#hold(services, demonstration, rateRule);
      const counted = await numbersOf(services, held, demonstration, rateRule, before);
      const all = publishedSums(REGISTER_DEFINITIONS, held.cube, before);
      return { ...counted, published: all.slice(before.length) };
    });
  }

  /** One count of a register at a time: those who come meanwhile wait. */
  async #inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
    const own = (this.#busy.get(key) ?? Promise.resolve()).then(work, work);
    this.#busy.set(key, own);
    try {
      return await own;
    } finally {
      if (this.#busy.get(key) === own) this.#busy.delete(key);
    }
  }

  /** The register with every change of it counted, and by the rates in use. */
  async #hold(services: Services, demonstration: boolean, rateRule: RateRule): Promise<Held> {
    const key = keyOf(demonstration, rateRule);
    const rates = await ratesInUse(services.db);
    let held = this.#held.get(key);
    if (held?.rates.key !== rates.key) {
      held = {
        cube: new RegisterCube(REGISTER_DEFINITIONS, rates.book, rateRule, sha256),
        rates,
        version: 0,
        provinces: new Map(),
        numbers: undefined,
      };
    }
    // The most recently asked stands last.
    this.#held.delete(key);
    this.#held.set(key, held);
    for (const oldest of [...this.#held.keys()].slice(0, Math.max(0, this.#held.size - MOST_HELD)))
      this.#held.delete(oldest);
    await this.#catchUp(services, demonstration, held);
    return held;
  }

  /** Only what the ministry has accepted stands in the statistics. */
  async #catchUp({ db }: Services, demonstration: boolean, held: Held): Promise<void> {
    const upTo = await bookVersion(db, demonstration);
    let afterId = "00000000-0000-0000-0000-000000000000";
    for (;;) {
      const range = { after: held.version, upTo, afterId, limit: BATCH };
      const batch = held.version === upTo ? [] : await listChanged(db, demonstration, range);
      for (const { filing, line, digest } of batch)
        if (filing === "accepted") {
          held.cube.enter(line, Buffer.from(digest, "hex"));
          held.provinces.set(line.id, (line.region === null ? undefined : provinceOf(line.region)) ?? "");
        } else {
          held.cube.remove(line.id);
          held.provinces.delete(line.id);
        }
      if (batch.length < BATCH) break;
      afterId = batch.at(-1)!.id;
    }
    held.version = upTo;
    await countInThreads(held.cube);
  }
}

const keyOf = (demonstration: boolean, rateRule: RateRule): string => `${String(demonstration)} ${rateRule}`;

async function numbersOf(
  { db, clock }: Services,
  { cube, rates, version, provinces }: Held,
  demonstration: boolean,
  rateRule: RateRule,
  publishedBefore: readonly PublishedSum[],
): Promise<CountedRegister> {
  const series = new SeriesBook((await listAllSeries(db)).map(observationOf));
  const asOf = clock.now().slice(0, 10);
  const { area, coverage } = extentOf(provinces, demonstration);
  const numbers = evaluate({
    definitions: REGISTER_DEFINITIONS,
    peerSets: PEER_SETS,
    cube,
    rates: rates.book,
    rateRule,
    series,
    events: [],
    area,
    coverage,
    asOf,
    hash: sha256,
    publishedBefore,
  });
  return { cube, numbers, asOf, rateRule, rateSources: rates.book.sources, version, area, demonstration };
}

/**
 * What a register is a register of. One of a single province is complete for it; one of several is complete for none, as far as
 * anybody has said. The generated one is complete for what it was generated for.
 */
function extentOf(provinces: ReadonlyMap<string, string>, demonstration: boolean) {
  const known = new Set(provinces.values());
  known.delete("");
  const [only] = known;
  if (known.size === 1 && only !== undefined) return { area: only, coverage: known };
  return { area: COUNTRY, coverage: demonstration ? known : new Set<string>() };
}
