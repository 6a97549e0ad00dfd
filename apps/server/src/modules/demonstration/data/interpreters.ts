import type { MultiText, SpokenLanguage } from "@songhua/kernel";

/** Generated, like the people: the reports name no interpreters. */
export interface DemoInterpreter {
  readonly name: MultiText;
  readonly languagePairs: readonly [SpokenLanguage, SpokenLanguage][];
  /** False: joins from afar. */
  readonly atVenue: boolean;
}

const name = (number: number): MultiText => ({
  "zh-CN": `演示译员${number}`,
  ru: `Переводчик ${number} (пример)`,
  "ko-KR": `통역사 ${number}(예시)`,
  "ko-CN": `통역원 ${number}(시범)`,
  en: `Interpreter ${number} (demonstration)`,
});

export const interpreters: readonly DemoInterpreter[] = [
  {
    name: name(1),
    languagePairs: [
      ["zh", "ru"],
      ["zh", "en"],
    ],
    atVenue: true,
  },
  {
    name: name(2),
    languagePairs: [
      ["zh", "ko"],
      ["zh", "en"],
    ],
    atVenue: true,
  },
  {
    name: name(3),
    languagePairs: [
      ["ko", "ru"],
      ["zh", "en"],
    ],
    atVenue: true,
  },
  {
    name: name(4),
    languagePairs: [
      ["zh", "ru"],
      ["zh", "en"],
    ],
    atVenue: false,
  },
];
/** After four slots at work an interpreter has one off. */
export const INTERPRETER_REST = { afterSlots: 4, slots: 1 } as const;
