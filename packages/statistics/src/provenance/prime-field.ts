/** A prime below 2²⁰: products stay below 2⁴⁰, so 4,096 of them add up exactly before they are reduced. */
export const PRIME = 1_048_573;
/** So many products may be added to a reduced number. */
export const REDUCE_EVERY = 4_000;
const INVERSE = 1 / PRIME;

/** The remainder, from 0 to PRIME − 1, of a whole number below 2⁵³ in size: several times as fast as the operator. */
export function modulo(value: number): number {
  const rest = value - Math.floor(value * INVERSE) * PRIME;
  return rest < 0 ? rest + PRIME : rest >= PRIME ? rest - PRIME : rest;
}

/** 1 / value mod PRIME, by Fermat. O(log PRIME). @param value not a multiple of PRIME */
export function inverse(value: number): number {
  let [result, square] = [1, modulo(value)];
  for (let rest = PRIME - 2; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = modulo(result * square);
    square = modulo(square * square);
  }
  return result;
}
