import type { Locale, MultiText } from "@songhua/kernel";
import type { Input } from "../../api/transport.ts";
import { daysBetween } from "../programme/zone-time.ts";

type Venues = NonNullable<Input<"createEvent">["body"]["venues"]>;

/* Cities the exchange has been held in, as each language writes them; venue names are left for the organiser to fill. */
const CITIES = {
  harbin: {
    zone: "Asia/Shanghai",
    name: { "zh-CN": "哈尔滨", ru: "Харбин", "ko-KR": "하얼빈", "ko-CN": "할빈", en: "Harbin" },
  },
  beijing: {
    zone: "Asia/Shanghai",
    name: { "zh-CN": "北京", ru: "Пекин", "ko-KR": "베이징", "ko-CN": "북경", en: "Beijing" },
  },
  moscow: {
    zone: "Europe/Moscow",
    name: { "zh-CN": "莫斯科", ru: "Москва", "ko-KR": "모스크바", "ko-CN": "모스크바", en: "Moscow" },
  },
} satisfies Record<string, { zone: string; name: MultiText }>;

const MAIN_HALL: MultiText = {
  "zh-CN": "主会场",
  ru: "Главный зал",
  "ko-KR": "주 행사장",
  "ko-CN": "주회장",
  en: "Main hall",
};

export interface Template {
  readonly key: "afternoon" | "summit" | "empty";
  readonly homeZone: string;
  readonly languages: readonly Locale[];
  /** Venues with hours on their own clock. Moscow opens when the Chinese halls have their afternoon. */
  readonly halls: readonly { city: keyof typeof CITIES; opens: string; closes: string; tableCount: number }[];
}

export const TEMPLATES: readonly Template[] = [
  {
    key: "afternoon",
    homeZone: "Asia/Shanghai",
    languages: ["zh-CN", "ru", "ko-CN", "en"],
    halls: [{ city: "harbin", opens: "13:30", closes: "18:00", tableCount: 40 }],
  },
  {
    key: "summit",
    homeZone: "Asia/Shanghai",
    languages: ["zh-CN", "ru", "en"],
    halls: [
      { city: "beijing", opens: "14:00", closes: "19:00", tableCount: 20 },
      { city: "harbin", opens: "14:00", closes: "19:00", tableCount: 20 },
      { city: "moscow", opens: "09:00", closes: "14:00", tableCount: 20 },
    ],
  },
  { key: "empty", homeZone: "Asia/Shanghai", languages: ["zh-CN", "en"], halls: [] },
];

/** The venues of a template on the days of the event. */
export function venuesOf(template: Template, startsOn: string, endsOn: string): Venues {
  return template.halls.map(({ city, opens, closes, tableCount }) => ({
    name: MAIN_HALL,
    city: CITIES[city].name,
    zone: CITIES[city].zone,
    hours: daysBetween(startsOn, endsOn).map((date) => ({ date, opens, closes })),
    tableCount,
  }));
}

/** A proposal for the address, from the English name or else the date: `longjiang-2027`. */
export function slugFrom(name: MultiText, startsOn: string): string {
  const words = (name.en ?? "").toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const year = startsOn.slice(0, 4);
  const base = words.replace(/^-|-$/g, "").slice(0, 60) || "exchange";
  return base.includes(year) ? base : `${base}-${year}`;
}
