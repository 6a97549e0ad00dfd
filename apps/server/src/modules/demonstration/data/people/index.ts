import { seededRng, shuffled, type Locale, type Rng } from "@songhua/kernel";
import { GENERATED_ORGANISATIONS } from "../organisations/index.ts";
import { GENERATED, type DemoOrganisation, type DemoPerson } from "../shape.ts";
import { lines } from "../text.ts";
import { CHINESE_GIVEN, CHINESE_SURNAMES, KOREAN_CHINESE } from "./chinese.ts";
import { KOREAN, OTHERS } from "./korean.ts";
import { RUSSIAN_FIRST, RUSSIAN_PATRONYMICS, RUSSIAN_SURNAMES } from "./russian.ts";
import { TITLES, TITLES_OF_ROLE } from "./titles.ts";

export const PEOPLE_WANTED = 300;
const SEED = 20230614;

type Names = DemoPerson["names"];
type Draft = typeof GENERATED & Omit<DemoPerson, "key" | "email" | "demonstration" | "source">;

const LOCALE_OF: Readonly<Record<string, Locale>> = { z: "zh-CN", r: "ru", k: "ko-KR", c: "ko-CN", e: "en" };

/** Rows without end: each pass in another order, so that no pairing repeats before the table is used up. */
function* endless(table: string, rng: Rng): Generator<string[], never> {
  const rows = lines(table).map((line) => line.split("|"));
  for (;;) yield* shuffled(rows, rng);
}

/** Lists written out one by one: a name is never used twice. */
function listed(table: string): () => string[] {
  const rows = lines(table).map((line) => line.split("|"));
  return () => {
    const row = rows.shift();
    if (!row) throw new Error("a list of names is used up");
    return row;
  };
}

/** Draws until the name is new and does not say one sound twice, as Lei Lei does. */
function fresh(draw: () => Names): () => Names {
  const seen = new Set<string>();
  return () => {
    for (;;) {
      const names = draw();
      const [first, last] = names.en.split(" ");
      if (seen.has(names.en) || first === last) continue;
      seen.add(names.en);
      return names;
    }
  };
}

function nameSources(rng: Rng): Readonly<Record<string, () => Names>> {
  const surnames = endless(CHINESE_SURNAMES, rng);
  const given = endless(CHINESE_GIVEN, rng);
  const families = endless(RUSSIAN_SURNAMES, rng);
  const firsts = endless(RUSSIAN_FIRST, rng);
  const patronymics = endless(RUSSIAN_PATRONYMICS, rng);
  const koreanChinese = listed(KOREAN_CHINESE);
  const korean = listed(KOREAN);
  return {
    "zh-CN": fresh(() => {
      const [family, familyEn, familyRu, familyKo] = surnames.next().value;
      const [name, nameEn, nameRu, nameKo] = given.next().value;
      return {
        "zh-CN": family! + name!,
        ru: `${familyRu} ${nameRu}`,
        "ko-CN": familyKo! + nameKo!,
        en: `${familyEn} ${nameEn}`,
      };
    }),
    ru: fresh(() => {
      const [male, female, maleEn, femaleEn, maleZh, femaleZh] = families.next().value;
      const [gender, first, firstEn, firstZh] = firsts.next().value;
      const [fatherMale, fatherFemale] = patronymics.next().value;
      const woman = gender === "f";
      return {
        ru: `${woman ? female : male} ${first} ${woman ? fatherFemale : fatherMale}`,
        "zh-CN": `${firstZh}·${woman ? femaleZh : maleZh}`,
        en: `${firstEn} ${woman ? femaleEn : maleEn}`,
      };
    }),
    "ko-KR": () => {
      const [hangul, hanzi, en] = korean();
      return { "ko-KR": hangul!, ...(hanzi ? { "zh-CN": hanzi } : {}), en: en! };
    },
    "ko-CN": () => {
      const [hangul, hanzi, en] = koreanChinese();
      return { "ko-CN": hangul!, "zh-CN": hanzi!, en: en! };
    },
  };
}

/** The senior of a house speaks its own languages; a colleague may speak one fewer. */
function languagesOf(organisation: DemoOrganisation, rank: number, native: Locale): readonly Locale[] {
  const all = organisation.languages.includes(native) ? organisation.languages : [native, ...organisation.languages];
  return rank === 0 || all.length < 3 ? all : all.filter((_, index) => index !== all.length - 1);
}

function drafts(): Draft[] {
  const rng = seededRng(SEED);
  const next = nameSources(rng);
  const elsewhere = lines(OTHERS).map((line) => line.split("|"));
  const fromElsewhere = new Set(elsewhere.map(([organisation]) => organisation!));
  const houses = GENERATED_ORGANISATIONS.filter((organisation) => !fromElsewhere.has(organisation.key));
  // One person for each house, then second and third ones for firms in a fixed random order until the number is reached.
  const heads = new Map(houses.map((organisation) => [organisation.key, 1]));
  const more = shuffled(
    houses.flatMap((organisation) =>
      organisation.role === "enterprise" ? [organisation, organisation] : [organisation],
    ),
    rng,
  );
  for (const organisation of more.slice(0, PEOPLE_WANTED - houses.length - elsewhere.length)) {
    heads.set(organisation.key, heads.get(organisation.key)! + 1);
  }
  const own = houses.flatMap((organisation, place) =>
    Array.from({ length: heads.get(organisation.key)! }, (_, rank) => {
      const native = organisation.languages[0]!;
      const choices = TITLES_OF_ROLE[organisation.role];
      const title =
        rank === 0 ? (place % 3 === 0 ? choices[1] : choices[0]) : choices[((place + rank) % (choices.length - 2)) + 2];
      return {
        ...GENERATED,
        organisationKey: organisation.key,
        names: next[native]!(),
        nativeLocale: native,
        titles: TITLES.get(title ?? choices[0])!,
        languages: languagesOf(organisation, rank, native),
      };
    }),
  );
  const others = elsewhere.map(([organisationKey, zh, ru, en, title, languages]) => ({
    ...GENERATED,
    organisationKey: organisationKey!,
    names: { ...(zh ? { "zh-CN": zh } : {}), ...(ru ? { ru } : {}), en: en! },
    nativeLocale: LOCALE_OF[languages![0]!]!,
    titles: TITLES.get(title!)!,
    languages: languages!.split(",").map((letter) => LOCALE_OF[letter]!),
  }));
  return [...own, ...others];
}

/** The participants of the 2023 event: invented, each in a generated organisation. */
export const PEOPLE: readonly DemoPerson[] = drafts().map((draft, index) => {
  const key = `p${String(index + 1).padStart(3, "0")}`;
  return { ...draft, key, email: `${key}@${draft.organisationKey}.example` };
});
