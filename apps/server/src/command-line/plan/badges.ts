import { createHash } from "node:crypto";
import { writeBadges } from "../../modules/registration/index.ts";
import type { Reader } from "./reader.ts";

/** The letters of the platform's own badge codes: none that can be misread. */
const LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const CODE_LENGTH = 10;

/** A badge for everybody registered. Codes follow from the person, so that printing again gives the same badge. */
export async function badges({ plan, title, locale, demonstration }: Reader): Promise<Uint8Array> {
  const { source, programme } = plan;
  const organisations = new Map(source.organisations.map((organisation) => [organisation.id, organisation]));
  const event = { name: { [locale]: title }, startsOn: programme.date, endsOn: programme.date };
  // A workbook of organisations alone: each gets a badge for whoever comes.
  const wearers = source.participants.length > 0 ? source.participants : plan.people;
  const people = wearers.map(({ name, title: position, languages, organisationId, email }) => {
    const organisation = organisationId === null ? null : organisations.get(organisationId)!.name;
    const badgeCode = codeOf(JSON.stringify([programme.date, name, email ?? "", organisation]));
    return { name, title: position, organisation, languages, badgeCode, demonstration };
  });
  return writeBadges(event, people, locale);
}

function codeOf(key: string): string {
  const bytes = createHash("sha256").update(key).digest().subarray(0, CODE_LENGTH);
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join("");
}
