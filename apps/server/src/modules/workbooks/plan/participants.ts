import type { MultiText } from "@songhua/kernel";
import { fold } from "../../registration/index.ts";
import type { ParticipantRecord, Place } from "../format/records.ts";
import { sorted, type OrganisationPlan } from "./organisations.ts";
import type { ParticipantData, PlannedRow, Snapshot } from "./planned.ts";
import type { ProblemList } from "./problem-list.ts";

interface Entry {
  readonly before: ParticipantData | null;
  data: ParticipantData;
  place: Place | undefined;
}
const textsOf = (name: MultiText): string[] => Object.values(name).filter((text): text is string => Boolean(text));

/** People are known by their address; without one, by exactly their name at the same organisation. O(people). */
export function planParticipants(
  records: readonly ParticipantRecord[],
  snapshot: Snapshot,
  organisations: OrganisationPlan,
  problems: ProblemList,
  newId: () => string,
): PlannedRow[] {
  const byEmail = new Map<string, Entry>();
  const byName = new Map<string, Entry>();
  const entries: Entry[] = [];
  const index = (entry: Entry): void => {
    if (entry.data.email !== null) byEmail.set(entry.data.email, entry);
    for (const text of textsOf(entry.data.name)) {
      const key = `${entry.data.organisationId} ${fold(text)}`;
      if (!byName.has(key)) byName.set(key, entry);
    }
  };
  for (const data of snapshot.participants) {
    const entry: Entry = { before: data, data, place: undefined };
    entries.push(entry);
    index(entry);
  }
  const venueIds = new Map(
    snapshot.venues.flatMap(({ id, name }) => textsOf(name).map((text): [string, string] => [fold(text), id])),
  );

  for (const record of records) {
    const organisation = record.organisation ? organisations.resolve(record.organisation, record) : null;
    if (organisation === undefined) continue;
    const venueId = record.venue === undefined ? undefined : venueIds.get(fold(record.venue));
    if (record.venue !== undefined && venueId === undefined) problems.warn(record, "venue_unknown", record.venue);
    const organisationId = organisation?.id ?? null;
    const namesake = textsOf(record.name)
      .map((text) => byName.get(`${organisationId} ${fold(text)}`))
      .find((entry) => entry !== undefined && (record.email === undefined || entry.data.email === null));
    const found = (record.email !== undefined ? byEmail.get(record.email) : undefined) ?? namesake;
    if (found?.place) {
      problems.warn(record, "row_repeated", record.email ?? textsOf(record.name)[0] ?? null, {
        sheet: found.place.sheet,
        row: found.place.row,
      });
      continue;
    }
    const old = found?.data;
    const data: ParticipantData = {
      id: old?.id ?? newId(),
      organisationId: organisationId ?? old?.organisationId ?? null,
      name: { ...old?.name, ...record.name },
      email: record.email ?? old?.email ?? null,
      phone: record.phone ?? old?.phone ?? null,
      title: record.title ?? old?.title ?? null,
      languages: record.languages ?? old?.languages ?? [],
      venueId: venueId ?? old?.venueId ?? null,
      ...(old?.state && { state: old.state }),
    };
    if (found) {
      found.data = data;
      found.place = record;
      index(found);
    } else {
      const entry: Entry = { before: null, data, place: record };
      entries.push(entry);
      index(entry);
    }
  }
  return entries.flatMap(({ before, data, place }): PlannedRow[] => {
    if (!place) return [];
    if (!before) return [{ kind: "participants", action: "create", data, before: null }];
    if (sameParticipant(before, data)) return [{ kind: "participants", action: "unchanged", data, before: null }];
    return [{ kind: "participants", action: "update", data, before }];
  });
}

/** Equal in what a workbook can set; a decision in the meantime is no difference. */
export function sameParticipant(a: ParticipantData, b: ParticipantData): boolean {
  const comparable = ({ name, ...rest }: ParticipantData): string =>
    JSON.stringify([sorted(name), sorted({ ...rest, state: undefined })]);
  return comparable(a) === comparable(b);
}
