/** What a figure in a text is of; `bare`: no unit stands with it. */
export type TypedUnit = "CNY" | "USD" | "PERCENT" | "COUNT" | "PERSONS" | "RANK" | "bare";

/** A figure somebody typed: where, how much, how precisely, of what. */
export interface TypedFigure {
  readonly at: number;
  readonly text: string;
  readonly value: number;
  /** Half a unit of the last digit written, in units of the value. */
  readonly tolerance: number;
  readonly unit: TypedUnit;
  /** −1 or 1 where the words beside it say a decrease or an increase. */
  readonly direction: -1 | 0 | 1;
}

/** Words of large numbers in our languages, longest first where one begins with another. */
const SCALE_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(万亿|兆|조|трлн|триллион(а|ов|ы)?|trillion|tn\b)/iu, 1e12],
  [/^(亿|억)/u, 1e8],
  [/^(млрд\.?|миллиард(а|ов|ы)?|billion|bn\b)/iu, 1e9],
  [/^(млн\.?|миллион(а|ов|ы)?|million|mn\b|m(?![\p{L}]))/iu, 1e6],
  [/^(万|만)/u, 1e4],
  [/^(тыс\.?|тысяч[аи]?|thousand|千|천)/iu, 1e3],
];
const UNIT_WORDS: readonly (readonly [RegExp, TypedUnit])[] = [
  [/^(%|％|百分点|процент|per cent|percent|퍼센트|프로)/iu, "PERCENT"],
  [/^(美元|долл|доллар|US dollars?|dollars?|USD|달러|딸라|\$)/iu, "USD"],
  [/^(元|人民币|юан|yuan|CNY|RMB|위안|원|인민페)/iu, "CNY"],
  [/^(人|человек|people|persons?|명)/iu, "PERSONS"],
  [/^(份|договор|соглашени|contracts?|agreements?|건)/iu, "COUNT"],
  [/^(位|名|-?е место|위|place)/iu, "RANK"],
];
const YEAR_AFTER = /^\s*(年|год|г\.|year|년|[–—-]\s*(19|20)\d\d)/iu;
const DATE_AFTER = /^\s*(月|日|月份|월|일)/u;
const DECREASE = /(下降|减少|降低|снижени|сократил|сниз|down|fell|decreas|declin|감소|하강|줄)/iu;
const INCREASE = /(增长|增加|上升|рост|вырос|увелич|\bup\b|rose|grew|increas|증가|장성|늘)/iu;
const NUMBER = /[1-9]\d{0,2}(?:[\u0020\u00a0\u202f,']\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/gu;
const BESIDE = 14;

/**
 * Figures typed into a text: digits with the separators of any of our languages, a word of a large number (亿, млн, billion, 억),
 * compounds (9억 2800만), a unit. Years, dates and places of lists are none. Spelled numbers are not seen. O(n).
 */
export function typedFigures(text: string): TypedFigure[] {
  // Full-width digits and signs read as their plain twins, one for one, so that places stay.
  const plain = text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const figures: TypedFigure[] = [];
  let until = 0;
  for (const match of plain.matchAll(NUMBER)) {
    if (match.index < until) continue;
    const read = readFigure(plain, match.index, match[0]);
    if (!read) continue;
    until = read.end;
    figures.push({ ...read.figure, text: text.slice(match.index, read.end) });
  }
  return figures;
}

function readFigure(text: string, at: number, digits: string): { figure: TypedFigure; end: number } | undefined {
  const before = text.slice(0, at);
  // A code such as "KPO-2018" or "v2" is no figure.
  if (/[\p{Script=Latin}_]-?$/u.test(before)) return undefined;
  const first = readNumber(digits);
  let end = at + digits.length;
  const rest = text.slice(end);
  if (/^\d{4}$/.test(digits) && Number(digits) >= 1900 && Number(digits) <= 2100) {
    const unit = rest.trimStart();
    if (YEAR_AFTER.test(rest) || ![...SCALE_WORDS, ...UNIT_WORDS].some(([word]) => word.test(unit))) return undefined;
  }
  if (DATE_AFTER.test(rest)) return undefined;
  let scale = scaleAt(text, end);
  let { value, step } = first;
  if (scale) {
    value *= scale.factor;
    step *= scale.factor;
    end = scale.end;
    // 9억 2800만: a smaller large number goes on.
    for (;;) {
      const next = /^\s?(\d[\d,]*)/.exec(text.slice(end));
      const nextScale = next && scaleAt(text, end + next[0].length);
      if (!next || !nextScale || nextScale.factor >= scale.factor) break;
      const more = readNumber(next[1]!);
      value += more.value * nextScale.factor;
      step = more.step * nextScale.factor;
      end = nextScale.end;
      scale = nextScale;
    }
  }
  const unitAt = end + (/^[\s\u00a0\u202f]*/.exec(text.slice(end))?.[0].length ?? 0);
  const unit = UNIT_WORDS.find(([word]) => word.test(text.slice(unitAt)));
  const sign = /[¥￥]\s?$/u.test(before) ? "CNY" : /\$\s?$/u.test(before) ? "USD" : undefined;
  // Ordinals of Chinese and Korean stand before the number: 第3位, 제3.
  const said = unit?.[1] ?? sign ?? (/[第제]\s?$/u.test(before) ? "RANK" : "bare");
  // A bare small whole number is one of the words ("3 regions", "1."), no statistic.
  if (said === "bare" && !scale && value < 100 && step === 1) return undefined;
  const beside = `${before.slice(-BESIDE)}|${text.slice(unitAt, unitAt + BESIDE)}`;
  const direction = said === "PERCENT" ? (DECREASE.test(beside) ? -1 : INCREASE.test(beside) ? 1 : 0) : 0;
  const word = unit?.[0].exec(text.slice(unitAt))?.[0].length ?? 0;
  // The rest of an inflected word belongs to it: юан-ей.
  const ending = /^[\p{Script=Latin}\p{Script=Cyrillic}]*/u.exec(text.slice(unitAt + word))![0].length;
  const last = unit ? unitAt + word + ending : end;
  return {
    figure: { at, text: text.slice(at, last), value, tolerance: step / 2, unit: said, direction },
    end: last,
  };
}

function scaleAt(text: string, at: number): { factor: number; end: number } | undefined {
  const gap = /^[\s\u00a0\u202f]?/.exec(text.slice(at))![0].length;
  for (const [word, factor] of SCALE_WORDS) {
    const found = word.exec(text.slice(at + gap));
    if (found) return { factor, end: at + gap + found[0].length };
  }
  return undefined;
}

/** Digits with separators: the last point or comma is decimal unless exactly groups of three follow it and it is the only kind. */
function readNumber(digits: string): { value: number; step: number } {
  const tight = digits.replace(/[\u0020\u00a0\u202f']/g, "");
  const marks = [...new Set(tight.replace(/\d/g, ""))];
  const last = Math.max(tight.lastIndexOf("."), tight.lastIndexOf(","));
  const grouped =
    last < 0 ||
    (marks.length === 1 &&
      (marks[0] === "," || tight.split(".").length > 2) &&
      /^[1-9]\d{0,2}([.,]\d{3})+$/.test(tight));
  if (grouped) return { value: Number(tight.replace(/[.,]/g, "")), step: 1 };
  const whole = tight.slice(0, last).replace(/[.,]/g, "");
  const fraction = tight.slice(last + 1);
  return { value: Number(`${whole}.${fraction}`), step: 10 ** -fraction.length };
}
