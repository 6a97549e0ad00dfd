import { DomainError, type IdentifierScheme } from "@songhua/kernel";

export interface Identifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}
/** Why an identifier is refused: its length, a character its alphabet lacks, or a check digit that does not follow. */
export type IdentifierFault = "length" | "characters" | "check_digit";

const LENGTHS: Record<IdentifierScheme, readonly number[]> = {
  uscc: [18],
  inn: [10, 12],
  ogrn: [13, 15],
  brn: [10],
  lei: [20],
};
const ALPHABETS: Record<IdentifierScheme, RegExp> = {
  uscc: /^[0-9A-HJ-NPQRTUWXY]+$/, // GB 32100 leaves out I, O, S, V, Z
  inn: /^\d+$/,
  ogrn: /^\d+$/,
  brn: /^\d+$/,
  lei: /^[0-9A-Z]+$/,
};
const USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const INN_WEIGHTS = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const BRN_WEIGHTS = [1, 3, 7, 1, 3, 7, 1, 3, 5];

/** Full-width digits become plain ones; spaces, hyphens, dots and invisible marks go; letters become capitals. */
export function normaliseIdentifier(raw: string): string {
  return raw
    .normalize("NFKC")
    .replace(/[\s\-‐‑–—.·/_'’\u200b-\u200f\u2060\ufeff]/g, "")
    .toUpperCase();
}

/** The fault of a normalised identifier, or `undefined` when its length, alphabet and check digits hold. O(1). */
export function identifierFault(scheme: IdentifierScheme, value: string): IdentifierFault | undefined {
  if (!LENGTHS[scheme].includes(value.length)) return "length";
  if (!ALPHABETS[scheme].test(value)) return "characters";
  return CHECKS[scheme](value) ? undefined : "check_digit";
}

const CHECKS: Record<IdentifierScheme, (value: string) => boolean> = {
  /** GB 32100-2015; the remainder 0 gives the check character "0". */
  uscc(value) {
    const sum = USCC_WEIGHTS.reduce((total, weight, i) => total + weight * USCC_ALPHABET.indexOf(value[i]!), 0);
    return USCC_ALPHABET[(31 - (sum % 31)) % 31] === value[17];
  },
  /** One check digit for organisations (10), two for persons in business (12). */
  inn(value) {
    return Array.from({ length: value.length === 12 ? 2 : 1 }).every((_, back) => {
      const at = value.length - 1 - back;
      const weights = INN_WEIGHTS.slice(INN_WEIGHTS.length - at);
      return (digitSum(value, weights) % 11) % 10 === Number(value[at]);
    });
  },
  /** OGRN: the first 12 digits modulo 11; OGRNIP: the first 14 modulo 13; the last digit of the remainder. */
  ogrn(value) {
    const modulus = value.length === 13 ? 11n : 13n;
    return String((BigInt(value.slice(0, -1)) % modulus) % 10n) === value.at(-1);
  },
  brn(value) {
    const sum = digitSum(value, BRN_WEIGHTS) + Math.floor((Number(value[8]) * 5) / 10);
    return (10 - (sum % 10)) % 10 === Number(value[9]);
  },
  /** ISO 17442 over ISO 7064 mod 97-10: letters count from A = 10. */
  lei(value) {
    if (!/\d\d$/.test(value)) return false;
    return BigInt([...value].map((character) => parseInt(character, 36)).join("")) % 97n === 1n;
  },
};

function digitSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

/** The schemes an unlabelled identifier can belong to: those whose length, alphabet and check digits all hold. */
export function schemesOf(value: string): IdentifierScheme[] {
  return (Object.keys(LENGTHS) as IdentifierScheme[]).filter((scheme) => identifierFault(scheme, value) === undefined);
}

/** The country an identifier is given in; an LEI is given anywhere. */
export const COUNTRY_OF_SCHEME: Record<IdentifierScheme, string | null> = {
  uscc: "CN",
  inn: "RU",
  ogrn: "RU",
  brn: "KR",
  lei: null,
};

/**
 * Normalised and checked, each once, in the order given.
 * @throws DomainError identifier_invalid { scheme, value, reason }
 */
export function checkedIdentifiers(identifiers: readonly Identifier[]): Identifier[] {
  const seen = new Map<string, Identifier>();
  for (const { scheme, value: raw } of identifiers) {
    const value = normaliseIdentifier(raw);
    const reason = identifierFault(scheme, value);
    if (reason) throw new DomainError("identifier_invalid", { scheme, value: raw, reason });
    seen.set(`${scheme} ${value}`, { scheme, value });
  }
  return [...seen.values()];
}
