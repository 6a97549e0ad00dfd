import type { RateBook, RateRule } from "../money/rates.ts";
import type { ContractLine } from "../register/contract-line.ts";
import type { LineTable } from "./cut.ts";
import type { IndicatorDefinition } from "./definition.ts";
import { FACT_KINDS, FactTable } from "./fact-table.ts";
import { countInBulk } from "./count-in-bulk.ts";
import { countTask, familiesByKind, partsOfTask, type CountTask } from "./count-task.ts";
import { DIGEST_BYTES } from "./digest-order.ts";
import { FactWriter, type MissingRate } from "./facts.ts";
import type { CellFamily } from "./cell.ts";
import type { FamilyCells } from "./family-cells.ts";
import { Family } from "./family.ts";
import { GatheredFamily } from "./gathered-cells.ts";
import { lineText, type Sha256 } from "./line-digest.ts";
import { column, widened } from "./shared-columns.ts";
import { SplitMap } from "./split-map.ts";

/** One new line among this many costs as much as counting all of them anew. */
const COUNTED_ANEW = 64;
const FIRST_ROOM = 1024;

/** A register as an evaluation holds it: facts in flat columns, and the cells of every family of definitions kept up to date. */
export class RegisterCube {
  readonly facts = new FactTable();
  readonly missingRates: MissingRate[] = [];
  #families = new Map<string, Family>();
  #gathered = new Map<string, GatheredFamily>();
  /** Those that have counted all lines before `#counted`, by kind of facts. */
  #familiesOf: Family[][] = FACT_KINDS.map(() => []);
  /** Those that have counted nothing yet. */
  readonly #fresh = new Set<Family>();
  readonly #ids: string[] = [];
  readonly #dead = new Set<number>();
  #digests = column(Uint8Array, DIGEST_BYTES * FIRST_ROOM);
  /** Of each line, and after the last the end. */
  #firstFact = column(Uint32Array, FIRST_ROOM + 1);
  readonly #ordinals = new SplitMap<number>();
  /** How many living agreements stand under one: then its own money is counted there. */
  readonly #under = new Map<string, number>();
  readonly #masters = new Map<string, string>();
  /** Frameworks, the only lines that can become covered: kept to count them anew when they do. */
  readonly #frameworks = new Map<string, ContractLine>();
  readonly #coveredNow = new Set<string>();
  readonly #renewedBy = new Map<string, Set<string>>();
  readonly #writer: FactWriter;
  readonly #hash: Sha256;
  /** Lines from this one on are entered, but no family has counted them yet. */
  #counted = 0;

  constructor(definitions: readonly IndicatorDefinition[], rates: RateBook, rule: RateRule, hash: Sha256) {
    this.#writer = new FactWriter(this.facts, rates, rule, (one) => void this.missingRates.push(one));
    this.#hash = hash;
    this.#plan(definitions);
  }

  /**
   * Counts by these definitions from now on. Cells that both they and the earlier ones read stay as they are; new ones are counted
   * from the lines that are held when somebody asks, or by `countWith`; the others are given up. The cells are the same, to the
   * byte, as those of a register that was counted by these definitions from the beginning. O(definitions).
   */
  define(definitions: readonly IndicatorDefinition[]): void {
    this.#settle();
    this.#plan(definitions);
  }

  #plan(definitions: readonly IndicatorDefinition[]): void {
    const [families, gathered] = [this.#families, this.#gathered];
    this.#families = new Map();
    this.#gathered = new Map();
    this.#fresh.clear();
    for (const { population, by, window } of definitions)
      if (population) {
        // Quarters and years to date are put together from months.
        const counted = window === "A" ? "A" : "M";
        const key = familyKey(population, by, counted);
        let family = this.#families.get(key) ?? families.get(key);
        if (!family) {
          family = new Family(this.facts, this.table, population, by, counted);
          if (this.#counted > 0) this.#fresh.add(family);
        }
        this.#families.set(key, family);
        if (window !== "Q" && window !== "YTD") continue;
        const whole = familyKey(population, by, window);
        this.#gathered.set(whole, gathered.get(whole) ?? new GatheredFamily(family, window, this.table));
      }
    this.#sortFamilies();
  }

  #sortFamilies(): void {
    const counted = [...this.#families.values()].filter((family) => !this.#fresh.has(family));
    this.#familiesOf = FACT_KINDS.map((_, kind) => counted.filter((family) => family.kind === kind));
  }

  get table(): LineTable {
    // A live view: the digests' room is replaced as it grows.
    const digests = (): Uint8Array => this.#digests;
    return {
      ids: this.#ids,
      dead: this.#dead,
      get digests() {
        return digests();
      },
    };
  }
  /** Living lines. */
  get size(): number {
    return this.#ordinals.size;
  }
  /** Lines that have to be counted yet: those entered since, or all where a definition is new. */
  get waiting(): number {
    return this.#ids.length - (this.#fresh.size > 0 ? 0 : this.#counted);
  }
  has(id: string): boolean {
    return this.#ordinals.has(id);
  }
  firstFactOf(ordinal: number): number {
    return this.#firstFact[ordinal]!;
  }
  /** The line a fact belongs to. O(log lines). */
  lineOfFact(fact: number): number {
    let [low, high] = [0, this.#ids.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.#firstFact[middle]! <= fact) low = middle;
      else high = middle;
    }
    return low;
  }

  /**
   * Counts what has been entered, all families at once, by whoever counts parts of it for us, such as threads; where little is new
   * there is nothing to hand out. Without this call the same happens, to the byte, when the cells are asked for. Until it ends no
   * line may be entered or removed, and no cell asked for.
   * @param parts into how many parts the work is split, at most
   * @param count gives what `countInBulk` gives for a part; called for all of them at once
   * @throws what `count` throws; the cells are counted when they are asked for
   */
  async countWith(parts: number, count: (part: CountTask) => Promise<readonly FamilyCells[]>): Promise<void> {
    const taken = this.#taken();
    if (!taken) return;
    try {
      this.#adopt(taken.families, (await Promise.all(partsOfTask(taken.task, parts).map(count))).flat());
    } catch (error) {
      this.#counted = taken.before;
      throw error;
    }
  }

  /** The cells a definition reads, all lines counted that have been entered. */
  familyOf({ population, by, window }: IndicatorDefinition): CellFamily | undefined {
    this.#settle();
    if (!population) return undefined;
    const key = familyKey(population, by, window);
    return this.#gathered.get(key) ?? this.#families.get(key);
  }

  /**
   * Enters a line; one with the same number replaces the earlier. Cells are brought up to date when somebody asks for them: the
   * cells of a few lines one by one, those of many all at once.
   * @param digest the line's SHA-256 where the register keeps it; otherwise it is made here.
   * O(families × facts of the line).
   */
  enter(line: ContractLine, digest?: Uint8Array): void {
    if (this.#ordinals.has(line.id)) this.remove(line.id);
    if (line.kind === "framework") {
      this.#frameworks.set(line.id, line);
      if (line.renewsId !== null)
        this.#renewedBy.set(line.renewsId, (this.#renewedBy.get(line.renewsId) ?? new Set<string>()).add(line.id));
      for (const id of this.#chainOf(line.id)) if (id !== line.id) this.#refresh(id);
    }
    if (line.masterId !== null) this.#masters.set(line.id, line.masterId);
    this.#count(line, digest ?? this.#hash.text(lineText(line)));
    if (line.masterId !== null) this.#cover(line.masterId, 1);
  }

  /** Takes a line out; unknown numbers are passed over. */
  remove(id: string): void {
    const ordinal = this.#ordinals.get(id);
    if (ordinal === undefined) return;
    const renewed = this.#frameworks.get(id)?.renewsId;
    const chain = this.#frameworks.has(id) ? this.#chainOf(id) : [];
    this.#uncount(id, ordinal);
    this.#frameworks.delete(id);
    if (renewed !== null && renewed !== undefined) this.#renewedBy.get(renewed)?.delete(id);
    for (const other of chain) if (other !== id) this.#refresh(other);
    const master = this.#masters.get(id);
    this.#masters.delete(id);
    if (master !== undefined) this.#cover(master, -1);
  }

  #count(line: ContractLine, digest: Uint8Array): void {
    const ordinal = this.#ids.push(line.id) - 1;
    if (ordinal + 1 === this.#firstFact.length) {
      this.#digests = widened(Uint8Array, this.#digests, ordinal * 2 * DIGEST_BYTES);
      this.#firstFact = widened(Uint32Array, this.#firstFact, ordinal * 2 + 1);
    }
    // A loop of its own: handing 32 bytes to the platform costs more than copying them.
    for (let i = 0; i < DIGEST_BYTES; i++) this.#digests[ordinal * DIGEST_BYTES + i] = digest[i]!;
    this.#ordinals.set(line.id, ordinal);
    const covered = line.kind === "framework" && this.#isCovered(line);
    if (covered) this.#coveredNow.add(line.id);
    if (!covered) this.#writer.write(line);
    this.#firstFact[ordinal + 1] = this.facts.size;
  }

  #settle(): void {
    const taken = this.#taken();
    if (taken) this.#adopt(taken.families, countInBulk(taken.task, this.#hash));
  }

  /**
   * What is to be counted all at once: every family where many lines are new, otherwise those that have counted nothing yet; a few
   * new lines are counted here one by one.
   */
  #taken(): { families: readonly Family[]; task: CountTask; before: number } | undefined {
    const entered = this.#ids.length;
    const many = (entered - this.#counted) * COUNTED_ANEW > this.#counted;
    const before = many ? this.#counted : entered;
    if (!many)
      for (; this.#counted < entered; this.#counted++)
        if (!this.#dead.has(this.#counted)) this.#apply(this.#counted, 1);
    this.#counted = entered;
    const families = familiesByKind(many ? [...this.#families.values()] : [...this.#fresh]);
    if (!many && families.length === 0) return undefined;
    return { families, task: countTask(families, this.facts, this.table, this.#firstFact), before };
  }

  #adopt(families: readonly Family[], counted: readonly FamilyCells[]): void {
    families.forEach((family, i) => {
      family.adopt(counted[i]!);
      this.#fresh.delete(family);
    });
    this.#sortFamilies();
  }

  #uncount(id: string, ordinal: number): void {
    this.#dead.add(ordinal);
    if (ordinal < this.#counted) this.#apply(ordinal, -1);
    this.#ordinals.delete(id);
    this.#coveredNow.delete(id);
    const kept = this.missingRates.filter((one) => one.lineId !== id);
    if (kept.length < this.missingRates.length) this.missingRates.splice(0, this.missingRates.length, ...kept);
  }

  #cover(id: string, change: 1 | -1): void {
    this.#under.set(id, (this.#under.get(id) ?? 0) + change);
    this.#refresh(id);
  }

  /** Counts a framework anew if it has become covered, or is no longer. */
  #refresh(id: string): void {
    const [framework, ordinal] = [this.#frameworks.get(id), this.#ordinals.get(id)];
    if (!framework || ordinal === undefined || this.#isCovered(framework) === this.#coveredNow.has(id)) return;
    this.#uncount(id, ordinal);
    this.#count(framework, this.#hash.text(lineText(framework)));
  }

  /** Contracts stand under it, or another framework of its chain of renewals was signed later. */
  #isCovered(framework: ContractLine): boolean {
    if ((this.#under.get(framework.id) ?? 0) > 0) return true;
    return this.#chainOf(framework.id).some((id) => {
      const other = this.#frameworks.get(id)!;
      return other.signedOn === framework.signedOn ? id > framework.id : other.signedOn > framework.signedOn;
    });
  }

  #apply(ordinal: number, sign: 1 | -1): void {
    const end = this.#firstFact[ordinal + 1]!;
    for (let fact = this.#firstFact[ordinal]!; fact < end; fact++)
      for (const family of this.#familiesOf[this.facts.kind(fact)]!) family.count(fact, ordinal, sign);
  }

  /** Frameworks tied by renewals, in whatever direction: one agreement that lives on. O(length of the chain). */
  #chainOf(id: string): string[] {
    const found = new Set([id]);
    for (const at of found) {
      const before = this.#frameworks.get(at)?.renewsId;
      if (before !== null && before !== undefined) found.add(before);
      for (const after of this.#renewedBy.get(at) ?? []) found.add(after);
    }
    return [...found].filter((one) => this.#frameworks.has(one));
  }
}

function familyKey(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}
