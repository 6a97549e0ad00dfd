import { evidenceLabel, PART_WEIGHTS, spanText, type Match } from "@songhua/matching";
import { writeWorkbook, type TextSheet } from "../../modules/timetable/index.ts";
import { lonelyListings } from "./left-out.ts";
import { titleOf, type Reader } from "./reader.ts";

const REASONS_SHOWN = 4;

/** Every match with both listings, its score and its reasons; what has no match and why; the meetings proposed. */
export async function matchesWorkbook(reader: Reader): Promise<Buffer> {
  const sheets = [matchesSheet(reader), meetingsSheet(reader), lonelySheet(reader)];
  const mark = reader.demonstration ? [[], [reader.say("workbook:demonstration")]] : [];
  return writeWorkbook(sheets.map(({ name, rows }) => ({ name, rows: [...rows, ...mark] })));
}

/**
 * Why two listings fit, strongest first: what both speak of, and the words of each. "冷链物流: “冷链仓储” ↔ “холодная логистика”"
 */
export function reasonsOf(found: Match, { listing, locale }: Reader, most = REASONS_SHOWN): string[] {
  const [need, offer] = [listing(found.needId), listing(found.offerId)];
  return found.evidence.slice(0, most).map((evidence) => {
    const [asked, offered] = [spanText(need.texts, evidence.need).trim(), spanText(offer.texts, evidence.offer).trim()];
    const words = asked === offered ? `“${asked}”` : `“${asked}” ↔ “${offered}”`;
    const label = evidenceLabel(evidence, need.texts, locale).trim();
    return label === asked && label === offered ? words : `${label}: ${words}`;
  });
}

function matchesSheet(reader: Reader): TextSheet {
  const { plan, say, locale } = reader;
  const parts = Object.keys(PART_WEIGHTS) as (keyof typeof PART_WEIGHTS)[];
  const side = (key: "need" | "offer") =>
    (["organisation", "listing", "kind"] as const).map(
      (column) => `${say(`glossary:listingSide.${key}`)}: ${say(`cli:column.${column}`)}`,
    );
  const cells = (id: string): string[] => {
    const listing = reader.listing(id);
    const owner = reader.organisation(listing.organisationId);
    return [
      reader.organisationName(owner.id) + (listing.anonymous ? ` (${say("cli:plan.anonymous")})` : ""),
      titleOf(listing, locale),
      say(`glossary:listingKind.${listing.kind}`),
    ];
  };
  return {
    name: say("cli:sheet.matches"),
    rows: [
      [
        say("cli:column.score"),
        ...side("need"),
        ...side("offer"),
        say("cli:column.reasons"),
        ...parts.map((part) => say(`cli:part.${part}`)),
      ],
      ...[...plan.matches]
        .sort((a, b) => b.score - a.score || (a.needId + a.offerId < b.needId + b.offerId ? -1 : 1))
        .map((found) => [
          reader.number(found.score, 3),
          ...cells(found.needId),
          ...cells(found.offerId),
          reasonsOf(found, reader).join("\n"),
          ...parts.map((name) => {
            const part = found.parts.find((candidate) => candidate.name === name)!;
            return reader.number(Math.sqrt(part.forNeed * part.forOffer), 2);
          }),
        ]),
    ],
  };
}

function meetingsSheet({ plan, say, organisationName, personName, number }: Reader): TextSheet {
  return {
    name: say("cli:sheet.meetings"),
    rows: [
      [
        say("cli:column.number"),
        say("cli:column.organisation"),
        say("cli:column.partner"),
        say("cli:column.people"),
        say("cli:column.score"),
      ],
      ...plan.meetings.map((meeting, i) => [
        String(i + 1),
        ...meeting.organisationIds.map(organisationName),
        meeting.personIds.map(personName).join(", "),
        number(meeting.score, 3),
      ]),
    ],
  };
}

function lonelySheet(reader: Reader): TextSheet {
  const { say, locale } = reader;
  return {
    name: say("cli:sheet.lonely"),
    rows: [
      [say("cli:column.organisation"), say("cli:column.side"), say("cli:column.listing"), say("cli:column.why")],
      ...lonelyListings(reader.plan).map(({ listing, why }) => [
        reader.organisationName(listing.organisationId),
        say(`glossary:listingSide.${listing.side}`),
        titleOf(listing, locale),
        say(`cli:lonely.${why}`),
      ]),
    ],
  };
}
