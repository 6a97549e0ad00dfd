import type { Industry, Locale, MultiText, OrganisationRole } from "@songhua/kernel";
import { placeOf } from "../places.ts";
import { GENERATED, type DemoOrganisation } from "../shape.ts";
import { lines } from "../text.ts";
import { ABROAD } from "./abroad.ts";
import { CHINA } from "./china.ts";
import { HEILONGJIANG } from "./heilongjiang.ts";

const LOCALE_OF: Readonly<Record<string, Locale>> = { z: "zh-CN", r: "ru", k: "ko-KR", c: "ko-CN", e: "en" };
const SCHEME_OF: Readonly<Record<string, DemoOrganisation["identifierScheme"]>> = { CN: "uscc", RU: "inn", KR: "brn" };

function parse(line: string): DemoOrganisation {
  const [key, role, industry, city, languages, zh, ru, koKr, koCn, en] = line.split("|");
  const place = placeOf(city!);
  const names: MultiText = {
    ...(zh ? { "zh-CN": zh } : {}),
    ...(ru ? { ru } : {}),
    ...(koKr ? { "ko-KR": koKr } : {}),
    ...(koCn ? { "ko-CN": koCn } : {}),
    ...(en ? { en } : {}),
  };
  return {
    ...GENERATED,
    key: key!,
    names,
    role: role as OrganisationRole,
    country: place.country,
    region: place.region,
    city: place.names,
    cityAssumed: false,
    zone: place.zone,
    industry: industry as Industry,
    languages: languages!.split(",").map((letter) => LOCALE_OF[letter]!),
    identifierScheme: place.country in SCHEME_OF ? SCHEME_OF[place.country]! : role === "enterprise" ? "lei" : null,
    reportedForms: [],
    note: null,
  };
}

/** Invented organisations; any likeness to a registered one is chance. */
export const GENERATED_ORGANISATIONS: readonly DemoOrganisation[] = [HEILONGJIANG, CHINA, ABROAD].flatMap((table) =>
  lines(table).map(parse),
);
