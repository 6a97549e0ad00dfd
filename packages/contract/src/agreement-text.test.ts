import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canonicalAgreementText,
  AgreementText,
  blanksOf,
  compareTexts,
  compareWords,
  filledText,
  mergeTexts,
  writeAmount,
} from "./index.ts";

const clause = (id: string, zh: string, ru = `${zh}-ru`) => ({
  id,
  heading: { "zh-CN": `第${id}条`, ru: `Статья ${id}` },
  body: { "zh-CN": zh, ru },
});
const text = (over: Partial<AgreementText> = {}): AgreementText =>
  AgreementText.parse({
    format: "songhua-agreement/1",
    template: null,
    kind: "contract",
    languages: ["zh-CN", "ru"],
    prevailing: null,
    title: { "zh-CN": "合同", ru: "Договор" },
    parties: [
      { key: "a", name: { "zh-CN": "哈尔滨电气", en: "Harbin Electric" } },
      { key: "b", name: { ru: "ООО «Амур»" } },
    ],
    variables: { place: { "zh-CN": "哈尔滨", ru: "Харбин" } },
    clauses: [
      clause("one", "{{party_a}}与{{party_b}}在{{place}}签订。", "{{party_a}} и {{party_b}}, {{place}}."),
      clause("two", "期限{{term}}。", "Срок {{term}}."),
      clause("three", "其他。"),
    ],
    value: { kind: "amount", amount: "54600000.00", currency: "CNY" },
    ...over,
  });

describe("an agreement's text", () => {
  it("is filled the same everywhere, and says what is blank", () => {
    const [first, second] = filledText(text(), "zh-CN").clauses;
    expect(first!.paragraphs).toEqual(["哈尔滨电气与ООО «Амур»在哈尔滨签订。"]);
    expect(second!.paragraphs).toEqual(["期限________。"]);
    expect(blanksOf(text())).toEqual({ variables: ["term"], clauses: [] });
    expect(blanksOf(text({ clauses: [clause("x", "有", " ")] })).clauses).toEqual([{ id: "x", locale: "ru" }]);
    expect(writeAmount({ amount: "54600000.00", currency: "CNY" }, "ru")).toBe("54\u00a0600\u00a0000,00\u00a0CNY");
    expect(writeAmount({ amount: "1234.5", currency: "USD" }, "en")).toBe("1,234.5\u00a0USD");
  });
  it("has the same bytes whatever the order of its keys", () => {
    const one = text();
    const other = Object.fromEntries(Object.entries(one).reverse()) as AgreementText;
    expect(canonicalAgreementText(other)).toEqual(canonicalAgreementText(one));
  });
});

describe("the difference of two versions", () => {
  it("names clauses added, removed, changed and moved, and the words within", () => {
    const before = text({ clauses: [...text().clauses, clause("gone", "删")] });
    const after = text({
      clauses: [
        clause("three", "其他。"),
        clause("one", "{{party_a}}与{{party_b}}在莫斯科签订。"),
        text().clauses[1]!,
        clause("four", "新。"),
      ],
    });
    const found = compareTexts(before, after, "zh-CN");
    expect(found.map(({ id, change }) => [id, change])).toEqual([
      ["three", "moved"],
      ["gone", "removed"],
      ["one", "changed"],
      ["two", "same"],
      ["four", "added"],
    ]);
    expect(found[2]!.body).toEqual([
      { change: "same", text: "哈尔滨电气与ООО «Амур»在" },
      { change: "removed", text: "哈尔滨" },
      { change: "added", text: "莫斯科" },
      { change: "same", text: "签订。" },
    ]);
  });
  it("gives back both texts from its pieces, whatever they are", () => {
    const words = fc.array(fc.constantFrom("甲", "乙方", "the", " ", "срок", ",", "3", "\n"), { maxLength: 40 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(""), b.join("")];
        const pieces = compareWords(before, after);
        const side = (without: string) =>
          pieces
            .filter((piece) => piece.change !== without)
            .map((piece) => piece.text)
            .join("");
        expect(side("added")).toBe(before);
        expect(side("removed")).toBe(after);
        if (before === after) expect(pieces.every((piece) => piece.change === "same")).toBe(true);
      }),
    );
  });
});

describe("two changes at once", () => {
  const change = (id: string, zh: string, of = text()) =>
    ({ ...of, clauses: of.clauses.map((one) => (one.id === id ? clause(id, zh) : one)) }) satisfies AgreementText;
  it("are put together when they touch different clauses and parts", () => {
    const mine = change("one", "甲改");
    const theirs = { ...change("two", "乙改"), title: { "zh-CN": "新合同" }, variables: { place: { ru: "Москва" } } };
    const merged = mergeTexts(text(), mine, theirs);
    expect(merged).toMatchObject({ clauses: [], parts: [] });
    expect(merged.text.clauses.map((one) => one.body["zh-CN"])).toEqual(["甲改", "乙改", "其他。"]);
    expect(merged.text.title).toEqual({ "zh-CN": "新合同" });
    expect(merged.text.variables).toEqual({ place: { ru: "Москва" } });
  });
  it("name what both changed, and lose neither an addition nor a removal", () => {
    const theirs = change("one", "乙改");
    const added = { ...theirs, clauses: [theirs.clauses[0]!, clause("new", "加"), theirs.clauses[2]!] };
    const merged = mergeTexts(text(), change("one", "甲改"), added);
    expect(merged.clauses).toEqual(["one"]);
    expect(merged.text.clauses.map((one) => one.id)).toEqual(["one", "new", "three"]);
    expect(merged.text.clauses[0]!.body["zh-CN"]).toBe("甲改");
    const removed = { ...text(), clauses: text().clauses.slice(1) };
    expect(mergeTexts(text(), removed, theirs).clauses).toEqual(["one"]);
  });
  it("are those of one side when the other changed nothing", () => {
    const mine = change("three", "别的");
    expect(mergeTexts(text(), mine, text()).text).toEqual(mine);
    expect(mergeTexts(text(), text(), mine).text).toEqual(mine);
  });
});
