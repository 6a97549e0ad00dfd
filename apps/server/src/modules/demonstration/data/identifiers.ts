import type { DemoOrganisation } from "./shape.ts";

export interface DemoIdentifier {
  readonly scheme: "uscc" | "inn" | "ogrn" | "brn" | "lei";
  readonly value: string;
}

const USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_CODE_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const INN_WEIGHTS = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const BRN_WEIGHTS = [1, 3, 7, 1, 3, 7, 1, 3, 5];

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

/** GB 11714: the check character of an eight-digit organisation code. */
export function organisationCodeCheck(digits: string): string {
  const check = 11 - (weighted(digits, ORGANISATION_CODE_WEIGHTS) % 11);
  return check === 10 ? "X" : check === 11 ? "0" : String(check);
}

/** GB 32100: the check character of the first 17 characters. */
export function usccCheck(body: string): string {
  const sum = USCC_WEIGHTS.reduce((total, weight, index) => total + weight * USCC_ALPHABET.indexOf(body[index]!), 0);
  return USCC_ALPHABET[(31 - (sum % 31)) % 31]!;
}

/** The check digit of a ten-digit INN. */
export function innCheck(body: string): string {
  return String((weighted(body, INN_WEIGHTS) % 11) % 10);
}

/** The check digit of a thirteen-digit OGRN: remainder by 11, its last digit. */
export function ogrnCheck(body: string): string {
  return String(Number(BigInt(body) % 11n) % 10);
}

/** The check digit of a Korean business registration number. */
export function brnCheck(body: string): string {
  const sum = weighted(body, BRN_WEIGHTS) + Math.floor((Number(body[8]) * 5) / 10);
  return String((10 - (sum % 10)) % 10);
}

/** ISO 17442 / ISO 7064 mod 97-10: the two check digits of the first 18 characters. */
export function leiCheck(body: string): string {
  const digits = [...`${body}00`].map((character) => parseInt(character, 36).toString()).join("");
  return String(98n - (BigInt(digits) % 97n)).padStart(2, "0");
}

/** Region 990000 is in no edition of GB/T 2260. A final "0" is passed over: some checkers wrongly refuse it. */
function demoUscc(serial: number): string {
  for (let last = 0; ; last++) {
    const code = `${String(serial).padStart(7, "0")}${last}`;
    const body = `91990000${code}${organisationCodeCheck(code)}`;
    const check = usccCheck(body);
    if (check !== "0") return body + check;
  }
}

/**
 * Identifiers with right check digits in ranges that are never assigned: USCC region 990000, INN and OGRN region 00,
 * BRN tax office 999, LEI issuer ZZZZ. `serial` 1…99999, unique per organisation. Empty for a scheme of `null`.
 */
export function demoIdentifiers(
  scheme: DemoOrganisation["identifierScheme"],
  serial: number,
): readonly DemoIdentifier[] {
  const number = String(serial).padStart(5, "0");
  switch (scheme) {
    case null:
      return [];
    case "uscc":
      return [{ scheme, value: demoUscc(serial) }];
    case "inn": {
      const inn = `0000${number}`;
      const ogrn = `1230000${number}`;
      return [
        { scheme, value: inn + innCheck(inn) },
        { scheme: "ogrn", value: ogrn + ogrnCheck(ogrn) },
      ];
    }
    case "brn": {
      const body = `99981${String(serial % 10_000).padStart(4, "0")}`;
      return [{ scheme, value: body + brnCheck(body) }];
    }
    case "lei": {
      const body = `ZZZZ00DEMO000${number}`;
      return [{ scheme, value: body + leiCheck(body) }];
    }
  }
}
