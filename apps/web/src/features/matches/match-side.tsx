import { LANGUAGE_NAMES } from "../../ui/language-switch.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useText } from "../../ui/use-text.ts";
import { ListingMeta, ListingOwner, SideTag } from "../listings/listing-facts.tsx";
import type { Listing } from "../listings/listing-fields.ts";
import { piecesOf, versionOf, type Match, type Piece } from "./match-words.ts";

/** One side of a match: whose, what, and its own words with the lines under those that count. */
export function MatchSide({
  side,
  listing,
  evidence,
}: {
  side: "need" | "offer";
  listing: Listing;
  evidence: Match["evidence"];
}) {
  const { locale } = useText();
  const text = versionOf(listing, side, evidence, locale);
  return (
    <div className="match-side">
      <p>
        <SideTag side={side} />{" "}
        <Tag>
          <span lang={text.locale}>{LANGUAGE_NAMES[text.locale]}</span>
        </Tag>
      </p>
      <h3>
        <ListingOwner listing={listing} />
      </h3>
      <ListingMeta listing={listing} />
      <p lang={text.locale} className="match-title">
        <Pieces pieces={piecesOf(text, "title", side, evidence)} />
      </p>
      <p lang={text.locale} className="match-body">
        <Pieces pieces={piecesOf(text, "body", side, evidence)} />
      </p>
    </div>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece, index) =>
    piece.concept === undefined ? (
      piece.text
    ) : (
      <mark key={index} className={`concept concept-${piece.concept}`}>
        {piece.text}
      </mark>
    ),
  );
}
