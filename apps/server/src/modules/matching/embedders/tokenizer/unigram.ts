/** Cuts one word into the ids of its pieces. */
export type Pieces = (word: string) => number[];

/** What an unknown character costs beside the least likely piece, as SentencePiece has it. */
const UNKNOWN_PENALTY = 10;

/**
 * The likeliest cut of a word into pieces of the vocabulary (Viterbi; Kudo 2018). Unknown characters in a row become one
 * unknown token. O(length × longest piece).
 */
export function unigram(vocab: readonly (readonly [piece: string, score: number])[], unknownId: number): Pieces {
  const ids = new Map<string, number>();
  vocab.forEach(([piece], id) => {
    if (!ids.has(piece)) ids.set(piece, id);
  });
  const longest = vocab.reduce((most, [piece]) => Math.max(most, piece.length), 1);
  const least = vocab.reduce((low, [, score]) => Math.min(low, score), 0) - UNKNOWN_PENALTY;
  return (word) => {
    const best = new Float64Array(word.length + 1).fill(-Infinity);
    const from = new Int32Array(word.length + 1);
    const by = new Int32Array(word.length + 1);
    best[0] = 0;
    for (let start = 0; start < word.length; start++) {
      if (best[start] === -Infinity) continue;
      const enter = (end: number, score: number, id: number): void => {
        if (best[start]! + score <= best[end]!) return;
        best[end] = best[start]! + score;
        from[end] = start;
        by[end] = id;
      };
      for (let end = start + 1; end <= Math.min(word.length, start + longest); end++) {
        const id = ids.get(word.slice(start, end));
        if (id !== undefined && id !== unknownId) enter(end, vocab[id]![1], id);
      }
      enter(start + (word.codePointAt(start)! > 0xffff ? 2 : 1), least, unknownId);
    }
    const out: number[] = [];
    for (let end = word.length; end > 0; end = from[end]!)
      if (by[end] !== unknownId || out.at(-1) !== unknownId) out.push(by[end]!);
    return out.reverse();
  };
}
