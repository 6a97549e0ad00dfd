const K1 = 1.2;
const B = 0.75;

/**
 * Okapi BM25 (Robertson and others, TREC-3, 1994) with idf = ln(1 + (N − n + ½) / (n + ½)). For each query the numbers of all
 * documents, best first, ties by number. O(queries × documents × query words).
 */
export function bm25(queries: readonly (readonly string[])[], documents: readonly (readonly string[])[]): number[][] {
  const counts = documents.map((words) => {
    const count = new Map<string, number>();
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
    return count;
  });
  const holding = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) holding.set(word, (holding.get(word) ?? 0) + 1);
  const mean = documents.reduce((sum, words) => sum + words.length, 0) / Math.max(1, documents.length);
  return queries.map((query) => {
    const words = new Set(query);
    const score = documents.map((document, i) => {
      let sum = 0;
      for (const word of words) {
        const often = counts[i]!.get(word) ?? 0;
        if (often === 0) continue;
        const n = holding.get(word)!;
        const idf = Math.log(1 + (documents.length - n + 0.5) / (n + 0.5));
        sum += (idf * often * (K1 + 1)) / (often + K1 * (1 - B + (B * document.length) / mean));
      }
      return sum;
    });
    return [...documents.keys()].sort((a, b) => score[b]! - score[a]! || a - b);
  });
}
