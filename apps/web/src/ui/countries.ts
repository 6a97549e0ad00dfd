import type { Locale } from "@songhua/kernel";
import { formatCountry } from "./format.ts";

/* Those this exchange is about stand first; the rest of ISO 3166-1 follows in the order of the reader's language. */
const FIRST = ["CN", "RU", "KR", "KP", "JP", "MN", "KZ", "BY"];
const REST =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BZ CA CC CD CF CG CH CI CK CL CM CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO KE KG KH KI KM KN KW KY LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW".split(
    " ",
  );

const cache = new Map<Locale, { code: string; name: string }[]>();

/** Countries and regions by name, in the reader's language. */
export function countriesIn(locale: Locale): { code: string; name: string }[] {
  let list = cache.get(locale);
  if (!list) {
    const named = (code: string) => ({ code, name: formatCountry(code, locale) });
    const order = new Intl.Collator(locale);
    list = [...FIRST.map(named), ...REST.map(named).sort((a, b) => order.compare(a.name, b.name))];
    cache.set(locale, list);
  }
  return list;
}
