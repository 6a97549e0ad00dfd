import { describe, expect, it } from "vitest";
import { aligned } from "../../../../tools/lexicon/align.ts";
import { glossStems, mixed, strongest } from "../../../../tools/lexicon/evidence.ts";
import { spelledReadings, withInitialSoundLaw } from "../../../../tools/lexicon/sources/hanja.ts";
import { koreanSpellings } from "../../../../tools/lexicon/sources/loanwords.ts";
import { russianKeys } from "../../../../tools/lexicon/sources/russian.ts";

describe("glosses", () => {
  it("become stems without brackets and glue", () => {
    expect(glossStems("to supply (goods, services etc)")).toEqual(["suppli"]);
    expect(glossStems("supplier of soybeans")).toEqual(["supplier", "soybean"]);
  });

  it("keep their glue where there is nothing else, and explanations are left out", () => {
    expect(glossStems("to be")).toEqual(["to", "be"]);
    expect(glossStems("one who cuts wood in high mountain forests all winter long")).toBeUndefined();
  });

  it("of several sources are weighed by source, not by the number of their glosses", () => {
    const many = new Map([
      [
        "w",
        new Map([
          ["a", 9],
          ["b", 9],
        ]),
      ],
    ]);
    const one = new Map([["w", new Map([["c", 0.1]])]]);
    const row = mixed([
      { evidence: many, weight: 1 },
      { evidence: one, weight: 1 },
    ]).get("w")!;
    expect(strongest(row, 2, 0)).toEqual([
      ["c", expect.closeTo(2 / 3)],
      ["a", expect.closeTo(1 / 3)],
    ]);
  });
});

describe("Sino-Korean readings", () => {
  it.each([
    ["녀자", "여자"],
    ["로동", "노동"],
    ["량식", "양식"],
    ["락원", "낙원"],
    ["뉴대", "유대"],
    ["나라", "나라"],
    ["공급", "공급"],
  ])("%s is written %s in the south", (full, southern) => {
    expect(withInitialSoundLaw(full)).toBe(southern);
  });

  it("of unlisted words are put together from their characters", () => {
    const characters = new Map([
      ["勞", [["로", 1]]],
      [
        "動",
        [
          ["동", 0.9],
          ["퉁", 0.1],
        ],
      ],
    ] as const);
    expect(spelledReadings("勞動", { words: new Map(), characters })).toEqual([["노동", 0.9]]);
    expect(spelledReadings("勞働", { words: new Map(), characters })).toEqual([]);
  });
});

describe("loanwords", () => {
  it.each([
    ["컴퓨터", "computer", "K AH0 M P Y UW1 T ER0"],
    ["호텔", "hotel", "HH OW0 T EH1 L"],
    ["네트워크", "network", "N EH1 T W ER2 K"],
    ["플랫폼", "platform", "P L AE1 T F AO2 R M"],
    ["서비스", "service", "S ER1 V AH0 S"],
    ["컨테이너", "container", "K AH0 N T EY1 N ER0"],
    ["클럽", "club", "K L AH1 B"],
  ])("%s is among the spellings of %s", (korean, word, sounds) => {
    expect(koreanSpellings(word, sounds)).toContain(korean);
  });
});

describe("word alignment", () => {
  it("finds the words that go together in texts of two languages", () => {
    const evidence = aligned(
      [
        ["창 열기", "open window"],
        ["파일 열기", "open file"],
        ["창 닫기", "close window"],
        ["파일 닫기", "close file"],
      ],
      (text) => text.split(" "),
    );
    const best = (word: string): string => strongest(evidence.get(word)!, 1, 0)[0]![0];
    expect(["창", "파일", "열기", "닫기"].map(best)).toEqual(["window", "file", "open", "close"]);
  });
});

describe("Russian keys", () => {
  const forms = {
    formsOf: (lemma: string): string[] => (lemma === "сталь" ? ["сталь", "стали"] : ["стать", "стал", "стали"]),
    lemmasOf: (form: string): string[] => [form],
  };
  const words = new Map([
    ["сталь", new Map([["steel", 1]])],
    ["стать", new Map([["becom", 1]])],
  ]);
  const keys = russianKeys(words, forms);

  it("share a stem, and tell the words apart by the forms that only one has", () => {
    expect([...keys.get("~стал")!.keys()].sort()).toEqual(["becom", "steel"]);
    expect([...keys.get("сталь")!.keys()]).toEqual(["steel"]);
    expect([...keys.get("стал")!.keys()]).toEqual(["becom"]);
    expect(keys.has("стали")).toBe(false);
  });

  it("write each word of a phrase by its stem", () => {
    const phrase = new Map([["железная дорога", new Map([["railway", 1]])]]);
    expect([...russianKeys(phrase, forms).keys()]).toEqual(["~железн дорог"]);
  });
});
