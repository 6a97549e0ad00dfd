import type { MultiText } from "@songhua/kernel";

/** EBOPS 2010: every code with its parent; totals of memorandum items are left to their source. */
const EBOPS =
  "SA SB SC SC1:SC SC2:SC SC3:SC SC4:SC SD SDA:SD SDB:SD SDB1:SDB SDB2:SDB SDB3:SDB SE SE1:SE SE2:SE SF SF1:SF SF2:SF SF3:SF SF4:SF SG " +
  "SG1:SG SG2:SG SH SH1:SH SH2:SH SH3:SH SH4:SH SI SI1:SI SI2:SI SI21:SI2 SI22:SI2 SI3:SI SI31:SI3 SI32:SI3 SJ SJ1:SJ SJ2:SJ SJ21:SJ2 " +
  "SJ22:SJ2 SJ22Z:SJ22 SJ3:SJ SJ31:SJ3 SJ32:SJ3 SJ33:SJ3 SJ34:SJ3 SJ35:SJ3 SJ35Z:SJ35 SK SK1:SK SK2:SK SK21:SK2 SK22:SK2 SK23:SK2 " +
  "SK24:SK2 SL SN";
const PARENTS: ReadonlyMap<string, string | undefined> = new Map(
  EBOPS.split(" ").map((entry) => {
    const [code = "", parent] = entry.split(":");
    return [code, parent];
  }),
);
export const EBOPS_CODES: ReadonlySet<string> = new Set(PARENTS.keys());

/** A named, versioned choice of services: what counts as digitally deliverable differs between institutions. */
export interface Basket {
  readonly id: string;
  readonly version: number;
  readonly name: MultiText;
  /** Codes whose descendants all belong to the basket. */
  readonly heads: readonly string[];
  readonly source: string;
}

export const BASKETS: readonly Basket[] = [
  {
    id: "UNCTAD_BATIS",
    version: 1,
    name: {
      "zh-CN": "可数字化交付服务（联合国贸发会议口径）",
      en: "Digitally deliverable services (UNCTAD)",
      ru: "Услуги, которые можно оказать в цифровой форме (ЮНКТАД)",
      "ko-KR": "디지털 전송 가능 서비스(UNCTAD 기준)",
      "ko-CN": "수자화교부가능봉사(유엔무역발전회의기준)",
    },
    heads: ["SF", "SG", "SH", "SI", "SJ", "SK1"],
    source: "UNCTAD; BaTIS",
  },
  {
    id: "MOFCOM_WTO",
    version: 1,
    name: {
      "zh-CN": "可数字化交付服务（商务部／世贸组织口径）",
      en: "Digitally deliverable services (MOFCOM, WTO)",
      ru: "Услуги, которые можно оказать в цифровой форме (Минкоммерции КНР, ВТО)",
      "ko-KR": "디지털 전송 가능 서비스(상무부·WTO 기준)",
      "ko-CN": "수자화교부가능봉사(상무부·세계무역기구기준)",
    },
    heads: ["SF", "SG", "SH", "SI", "SJ", "SK"],
    source: "Ministry of Commerce of China; WTO",
  },
];

/** All codes of a basket, heads and descendants. */
export function basketCodes({ heads }: Basket): ReadonlySet<string> {
  const inside = (code: string | undefined): boolean =>
    code !== undefined && (heads.includes(code) || inside(PARENTS.get(code)));
  return new Set([...EBOPS_CODES].filter(inside));
}
