import { REGIONS } from "../classification/regions.ts";
import type { PeerSet } from "./definition.ts";

/** Peer sets are named and versioned: a rank without them says nothing. */
export const PEER_SETS: readonly PeerSet[] = [
  {
    id: "MAINLAND_PROVINCES",
    version: 1,
    name: {
      "zh-CN": "全国31个省（区、市）",
      en: "The 31 mainland provinces",
      ru: "31 провинция материкового Китая",
      "ko-KR": "중국 본토 31개 성급 행정구",
      "ko-CN": "전국 31개 성(구, 시)",
    },
    areas: [...REGIONS.keys()].filter((code) => code < "71"),
  },
  {
    id: "NORTH_EAST_INNER_MONGOLIA",
    version: 1,
    name: {
      "zh-CN": "东北三省和内蒙古",
      en: "North-east and Inner Mongolia",
      ru: "Северо-Восток и Внутренняя Монголия",
      "ko-KR": "동북 3성과 네이멍구",
      "ko-CN": "동북3성과 내몽골",
    },
    areas: ["23", "21", "22", "15"],
  },
];
