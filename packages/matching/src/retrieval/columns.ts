import type { LocalDate } from "@songhua/kernel";
import type { MatchListing } from "../listing.ts";
import type { Party } from "../preview/rules.ts";

/** What hard filters ask of listings, by document number, in typed arrays. They are replaced when they grow. */
export interface Columns {
  readonly organisationOf: Int32Array;
  /** Number of the listing's party in `parties`. */
  readonly fineOf: Uint16Array;
  /** First and last day of validity, in days since 1970; open ends are 0 and `never`. */
  readonly fromOf: Int32Array;
  readonly untilOf: Int32Array;
  readonly never: number;
  /** Distinct parties so far, and the coarse class of each: its kind and role, by which the index is ordered. */
  readonly parties: readonly Party[];
  readonly coarseOf: readonly number[];
  readonly coarseClasses: number;
  put(doc: number, listing: MatchListing): { readonly coarse: number };
  /** The number of an organisation that has put a listing. */
  organisation(id: string): number | undefined;
  dayOf(date: LocalDate | undefined, open: number): number;
}

const NEVER = 2 ** 30;
const DAY_MS = 86_400_000;

export function createColumns(): Columns {
  const organisations = new Map<string, number>();
  const parties: Party[] = [];
  const coarseOf: number[] = [];
  const partyNumbers = new Map<string, number>();
  const coarseNumbers = new Map<string, number>();
  const days = new Map<string, number>();
  let organisationOf = new Int32Array(64);
  let fineOf = new Uint16Array(64);
  let fromOf = new Int32Array(64);
  let untilOf = new Int32Array(64);

  function grow(doc: number): void {
    if (doc < fineOf.length) return;
    const length = Math.max(doc + 1, fineOf.length * 2);
    const longer = <T extends Int32Array | Uint16Array>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    organisationOf = longer(new Int32Array(length), organisationOf);
    fineOf = longer(new Uint16Array(length), fineOf);
    fromOf = longer(new Int32Array(length), fromOf);
    untilOf = longer(new Int32Array(length), untilOf);
  }

  /** Dates are few and parsing is slow. */
  function dayOf(date: LocalDate | undefined, open: number): number {
    if (date === undefined) return open;
    let day = days.get(date);
    if (day === undefined) days.set(date, (day = Math.round(Date.parse(date) / DAY_MS)));
    return day;
  }

  function partyOf({ side, kind, role, country, industry }: MatchListing): number {
    const key = [side, kind, role, country, industry ?? ""].join(" ");
    let number = partyNumbers.get(key);
    if (number === undefined) {
      partyNumbers.set(key, (number = parties.length));
      parties.push({ side, kind, role, country, industry });
      coarseOf.push(numberOf(coarseNumbers, `${kind} ${role}`));
    }
    return number;
  }

  return {
    get organisationOf() {
      return organisationOf;
    },
    get fineOf() {
      return fineOf;
    },
    get fromOf() {
      return fromOf;
    },
    get untilOf() {
      return untilOf;
    },
    get coarseClasses() {
      return coarseNumbers.size;
    },
    never: NEVER,
    parties,
    coarseOf,
    put(doc, listing) {
      grow(doc);
      organisationOf[doc] = numberOf(organisations, listing.organisationId);
      fineOf[doc] = partyOf(listing);
      fromOf[doc] = dayOf(listing.validFrom, 0);
      untilOf[doc] = dayOf(listing.validUntil, NEVER);
      return { coarse: coarseOf[fineOf[doc]]! };
    },
    organisation: (id) => organisations.get(id),
    dayOf,
  };
}

function numberOf(numbers: Map<string, number>, key: string): number {
  let number = numbers.get(key);
  if (number === undefined) numbers.set(key, (number = numbers.size));
  return number;
}
