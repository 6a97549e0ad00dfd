import { cosine, type SparseVector } from "./corpus.ts";
import { buildIndex, similarities } from "./inverted-index.ts";

/** Questions about a group before it is compared with all. */
const ONE_BY_ONE = 12;

/**
 * How near two groups of vectors are: the highest cosine between one of the first and one of the second, in [0, 1]; 0 for an
 * unknown id. A group asked for often is compared with all at once and remembered, which pays where a few groups are held
 * against many, as members of a set are. Vectors are of length 1, features numbered below `features`. Preparing O(entries); a
 * question O(length of the vectors), for a group asked for often once O(postings its vectors meet + vectors), then O(1). Memory
 * O(groups) for each group asked for often; each call of what is returned starts without any.
 */
export function likenessOf(
  groups: ReadonlyMap<string, readonly SparseVector[]>,
  features: number,
): () => (a: string, b: string) => number {
  const numbers = new Map([...groups.keys()].map((id, number) => [id, number]));
  const vectors = [...groups.values()].flat();
  const ownerOf = Uint32Array.from([...groups.values()].flatMap((own, number) => own.map(() => number)));
  const index = buildIndex(vectors, features);
  const room = new Float32Array(vectors.length);
  return () => {
    const rows = new Map<string, Float32Array>();
    const rowOf = (id: string): Float32Array => {
      const row = new Float32Array(groups.size);
      for (const vector of groups.get(id)!) {
        similarities(index, vector, room);
        for (let i = 0; i < room.length; i++)
          if (room[i]! > row[ownerOf[i]!]!) row[ownerOf[i]!] = Math.min(1, room[i]!);
      }
      rows.set(id, row);
      return row;
    };
    const asked = new Uint32Array(groups.size);
    return (a, b) => {
      const [first, second] = [numbers.get(a), numbers.get(b)];
      if (first === undefined || second === undefined) return 0;
      const known = rows.get(a)?.[second] ?? rows.get(b)?.[first];
      if (known !== undefined) return known;
      if (++asked[first]! > ONE_BY_ONE) return rowOf(a)[second]!;
      if (++asked[second]! > ONE_BY_ONE) return rowOf(b)[first]!;
      let best = 0;
      for (const one of groups.get(a)!) for (const other of groups.get(b)!) best = Math.max(best, cosine(one, other));
      return best;
    };
  };
}
