import { pickText, type MultiText } from "@songhua/kernel";
import { fold, type Identifier } from "../../registration/index.ts";
import type { OrganisationKey, OrganisationRecord, Place } from "../format/records.ts";
import type { OrganisationData, PlannedRow } from "./planned.ts";
import type { ProblemList } from "./problem-list.ts";

interface Entry {
  before: OrganisationData | null;
  data: OrganisationData;
  /** Where the file spoke of it first; undefined while it did not. */
  place: Place | undefined;
}
const keyOf = ({ scheme, value }: Identifier): string => `${scheme} ${value}`;
const textsOf = (name: MultiText): string[] => Object.values(name).filter((text): text is string => Boolean(text));

/**
 * Organisations of the event and of the file in one place, found by identifier or by exactly their name. Two of the same name
 * are two when their identifiers of one scheme or their countries differ. O(1) per look-up.
 */
export class OrganisationPlan {
  readonly #byIdentifier = new Map<string, Entry>();
  readonly #byName = new Map<string, Entry[]>();
  readonly #entries: Entry[] = [];
  readonly #problems: ProblemList;
  readonly #newId: () => string;

  constructor(existing: readonly OrganisationData[], problems: ProblemList, newId: () => string) {
    this.#problems = problems;
    this.#newId = newId;
    for (const data of existing) this.#index({ before: data, data, place: undefined });
  }

  /** The entry a key names; `"conflict"` when its parts name different ones. */
  #find(key: OrganisationKey, country: string | undefined): Entry | "conflict" | undefined {
    const held = [
      ...new Set(
        key.identifiers
          .map((identifier) => this.#byIdentifier.get(keyOf(identifier)))
          .filter((entry) => entry !== undefined),
      ),
    ];
    if (held.length > 1) return "conflict";
    const named = [...new Set(textsOf(key.name).flatMap((text) => this.#byName.get(fold(text)) ?? []))];
    const [holder] = held;
    if (holder) {
      const other = named.length > 0 && !named.includes(holder) && textsOf(key.name).length > 0;
      return other && named.every((entry) => sameCountry(entry, country)) ? "conflict" : holder;
    }
    return named.find((entry) => sameCountry(entry, country) && !identifiersDiffer(entry, key.identifiers));
  }

  /** Takes a row of the file in: a new organisation, or what it adds to a known one. Faults are noted at its place. */
  add(record: OrganisationRecord, options: { alone: boolean }): void {
    const found = this.#find(record, record.country ?? record.assumed.country);
    if (found === "conflict") {
      this.#problems.error(record, "organisation_conflict", textsOf(record.name)[0] ?? null, {
        other: this.#othersOf(record),
      });
      return;
    }
    if (!found) return this.#create(record);
    const said = found.place;
    const data = merged(found.data, record);
    const adds = !sameOrganisation(found.data, data);
    found.data = data;
    found.place ??= record;
    this.#reindex(found);
    if (said && !adds && options.alone)
      this.#problems.warn(record, "row_repeated", textsOf(record.name)[0] ?? null, {
        sheet: said.sheet,
        row: said.row,
      });
  }

  #create(record: OrganisationRecord): void {
    const country = record.country ?? record.assumed.country;
    if (country === undefined) return this.#problems.error(record, "country_missing", textsOf(record.name)[0] ?? null);
    if (record.country === undefined) this.#problems.assume(record, "country_assumed");
    if (record.role === undefined) this.#problems.assume(record, "role_assumed");
    const data: OrganisationData = {
      id: this.#newId(),
      name: record.name,
      role: record.role ?? record.assumed.role ?? "enterprise",
      country,
      region: record.region ?? null,
      city: record.city ?? null,
      industry: record.industry ?? null,
      website: record.website ?? null,
      languages: record.languages ?? [],
      identifiers: record.identifiers,
    };
    this.#index({ before: null, data, place: record });
  }

  /** The organisation a person or listing belongs to; `undefined` with a noted error when there is none. */
  resolve(key: OrganisationKey, place: Place): OrganisationData | undefined {
    const found = this.#find(key, undefined);
    const shown = textsOf(key.name)[0] ?? key.identifiers[0]?.value ?? null;
    if (found === "conflict")
      this.#problems.error(place, "organisation_conflict", shown, { other: this.#othersOf(key) });
    else if (!found) this.#problems.error(place, "organisation_unknown", shown);
    return found === "conflict" ? undefined : found?.data;
  }

  rows(): PlannedRow[] {
    return this.#entries.flatMap((entry): PlannedRow[] => {
      if (!entry.place) return [];
      const { before, data } = entry;
      if (!before) return [{ kind: "organisations", action: "create", data, before: null }];
      if (sameOrganisation(before, data)) return [{ kind: "organisations", action: "unchanged", data, before: null }];
      return [{ kind: "organisations", action: "update", data, before }];
    });
  }

  #othersOf(key: OrganisationKey): string {
    const names = key.identifiers.flatMap((identifier) => {
      const name = this.#byIdentifier.get(keyOf(identifier))?.data.name;
      return name ? (pickText(name, "zh-CN")?.text ?? []) : [];
    });
    return [...new Set(names)].join("; ");
  }
  #index(entry: Entry): void {
    this.#entries.push(entry);
    this.#reindex(entry);
  }
  #reindex(entry: Entry): void {
    for (const identifier of entry.data.identifiers) this.#byIdentifier.set(keyOf(identifier), entry);
    for (const text of textsOf(entry.data.name)) {
      const entries = this.#byName.get(fold(text)) ?? [];
      if (!entries.includes(entry)) this.#byName.set(fold(text), [...entries, entry]);
    }
  }
}

function sameCountry(entry: Entry, country: string | undefined): boolean {
  return country === undefined || entry.data.country === country;
}

function identifiersDiffer(entry: Entry, identifiers: readonly Identifier[]): boolean {
  return identifiers.some(({ scheme, value }) =>
    entry.data.identifiers.some((own) => own.scheme === scheme && own.value !== value),
  );
}

/** What a file says replaces what is stored, field by field; what it does not say stays. Identifiers only ever add. */
function merged(data: OrganisationData, record: OrganisationRecord): OrganisationData {
  const known = new Set(data.identifiers.map((identifier) => identifier.scheme));
  return {
    ...data,
    name: { ...data.name, ...record.name },
    role: record.role ?? data.role,
    country: record.country ?? data.country,
    region: record.region ?? data.region,
    city: record.city ?? data.city,
    industry: record.industry ?? data.industry,
    website: record.website ?? data.website,
    languages: record.languages ?? data.languages,
    identifiers: [...data.identifiers, ...record.identifiers.filter(({ scheme }) => !known.has(scheme))],
  };
}

export function sameOrganisation(a: OrganisationData, b: OrganisationData): boolean {
  return comparable(a) === comparable(b);
}
function comparable(data: OrganisationData): string {
  const { name, identifiers, ...rest } = data;
  return JSON.stringify([sorted(name), identifiers.map(keyOf).sort(), sorted(rest)]);
}
/** Keys in one order: the database gives them back in its own. */
export function sorted(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
