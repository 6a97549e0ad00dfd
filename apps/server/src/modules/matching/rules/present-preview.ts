import { DomainError, type MultiText } from "@songhua/kernel";
import type { LeftShort, PreviewPair, RulesEffect } from "@songhua/matching";
import type { Db } from "../../../platform/database/connect.ts";
import { findListings, type ListingRow } from "../../listings/index.ts";
import { findPreview } from "./preview-queries.ts";

type Noted = RulesEffect & {
  readonly lostCount: number;
  readonly gainedCount: number;
  readonly shortAfter: number;
  readonly meetings: { readonly full: number; readonly withdrawn: number; readonly withoutRoom: number };
};

/** A finished preview with the listings it speaks of as they are now; one that is gone since is left out. */
export async function presentPreview(db: Db, eventId: string, runId: string) {
  const run = await findPreview(db, eventId, runId);
  if (run?.state !== "done") throw new DomainError("not_found", { what: "run" });
  // A preview that is done has noted its effect: preview.ts writes nothing else.
  const effect = run.note as unknown as Noted;
  const ids = [
    ...[...effect.lost, ...effect.gained].flatMap(({ needId, offerId }) => [needId, offerId]),
    ...effect.leftShort.map(({ listingId }) => listingId),
  ];
  const rows = new Map((await findListings(db, eventId, [...new Set(ids)])).map((row) => [row.id, row]));
  const pair = ({ needId, offerId, score, because }: PreviewPair) => {
    const [need, offer] = [rows.get(needId), rows.get(offerId)];
    return need && offer
      ? [
          {
            need: lineOf(need),
            offer: lineOf(offer),
            score,
            because: because && saysSomething(because.code) ? because.code : null,
          },
        ]
      : [];
  };
  return {
    matchesBefore: effect.matchesBefore,
    matchesAfter: effect.matchesAfter,
    lostCount: effect.lostCount,
    gainedCount: effect.gainedCount,
    lost: effect.lost.flatMap(pair),
    gained: effect.gained.flatMap(pair),
    meetings: effect.meetings,
    shortBefore: effect.leftShortBefore,
    shortAfter: effect.shortAfter,
    short: effect.leftShort.flatMap(({ listingId, good, wanted, reasons }) => {
      const row = rows.get(listingId);
      return row ? [{ listing: lineOf(row), good, wanted, reasons: reasonsOf(reasons, row) }] : [];
    }),
  };
}

function lineOf(row: ListingRow) {
  const title: MultiText = Object.fromEntries(row.texts.map((text) => [text.locale, text.title]));
  return {
    id: row.id,
    side: row.side,
    title,
    organisation: { id: row.organisation_id, name: row.organisation_name },
  };
}

type Code = LeftShort["reasons"][number]["code"];
type Said = Exclude<Code, "same_side" | "same_organisation">;
/** That an organisation is no partner of its own listings goes without saying. */
function saysSomething(code: Code): code is Said {
  return code !== "same_side" && code !== "same_organisation";
}

/** Characters of Han or Hangul say about three times as much as letters do. */
const SHORT_TEXT = 60;
const CJK = /[\u3400-\u9fff\uac00-\ud7af]/g;

/** What stands in a listing's way; a text so short that nobody could find it is said first. */
export function reasonsOf(reasons: LeftShort["reasons"], row: Pick<ListingRow, "texts">) {
  const long = Math.max(
    ...row.texts.map(({ title, body }) => {
      const text = `${title} ${body}`;
      return text.length + 2 * (text.match(CJK)?.length ?? 0);
    }),
  );
  const said = reasons.flatMap(({ code, count, ruleId }) =>
    saysSomething(code) ? [{ code, count, ruleId: ruleId ?? null }] : [],
  );
  const short = { code: "text_short" as const, count: 1, ruleId: null };
  return long < SHORT_TEXT ? [short, ...said] : said;
}
