import type { RankedDocument } from "./documents.ts";

/**
 * How well two texts say the same, word by word, in [0, 1]: each word is held against the word of the other text that is
 * nearest in meaning, rare words counting more, both ways (greedy soft alignment, after BERTScore, Zhang et al. 2020, with
 * dictionary senses for embeddings). A sum over features lets doubtful senses add up; a best partner does not. The root of
 * each likeness counts: that every word has a partner says more than that one has a perfect one.
 */
export interface Aligner {
  /** Prepares for a query; the scores that follow are against it. */
  readonly open: (query: RankedDocument) => void;
  readonly score: (target: RankedDocument) => number;
}

/** An aligner over features numbered below `features`. Preparing is O(query), a score O(target × shared features). */
export function aligner(features: number): Aligner {
  const head = new Int32Array(features).fill(-1);
  let query: RankedDocument | undefined;
  let next = new Int32Array(1024);
  let word = new Int32Array(1024);
  let weight = new Float32Array(1024);
  let cells = new Float32Array(4096);
  return {
    open: (document) => {
      for (const { ids } of query?.words ?? []) for (const id of ids) head[id] = -1;
      query = document;
      const needed = document.words.reduce((sum, { ids }) => sum + ids.length, 0);
      if (needed > next.length) {
        next = new Int32Array(needed * 2);
        word = new Int32Array(needed * 2);
        weight = new Float32Array(needed * 2);
      }
      let at = 0;
      document.words.forEach(({ ids, weights }, index) => {
        for (let i = 0; i < ids.length; i++, at++) {
          next[at] = head[ids[i]!]!;
          head[ids[i]!] = at;
          word[at] = index;
          weight[at] = weights[i]!;
        }
      });
    },
    score: (target) => {
      const own = query!;
      const [rows, columns] = [own.words.length, target.words.length];
      if (rows === 0 || columns === 0) return 0;
      if (rows * columns > cells.length) cells = new Float32Array(rows * columns * 2);
      cells.fill(0, 0, rows * columns);
      for (let column = 0; column < columns; column++) {
        const { ids, weights } = target.words[column]!;
        for (let i = 0; i < ids.length; i++)
          for (let at = head[ids[i]!]!; at >= 0; at = next[at]!)
            cells[column * rows + word[at]!]! += weight[at]! * weights[i]!;
      }
      let recall = 0;
      let ownTotal = 0;
      for (let row = 0; row < rows; row++) {
        let best = 0;
        for (let column = 0; column < columns; column++)
          best = Math.max(best, cells[column * rows + row]! * Math.sqrt(target.shares[column]!));
        const importance = own.words[row]!.importance * own.shares[row]!;
        recall += importance * Math.sqrt(best);
        ownTotal += importance;
      }
      let precision = 0;
      let otherTotal = 0;
      for (let column = 0; column < columns; column++) {
        let best = 0;
        for (let row = 0; row < rows; row++)
          best = Math.max(best, cells[column * rows + row]! * Math.sqrt(own.shares[row]!));
        const importance = target.words[column]!.importance * target.shares[column]!;
        precision += importance * Math.sqrt(best);
        otherTotal += importance;
      }
      if (ownTotal === 0 || otherTotal === 0) return 0;
      return Math.sqrt((recall / ownTotal) * (precision / otherTotal));
    },
  };
}
