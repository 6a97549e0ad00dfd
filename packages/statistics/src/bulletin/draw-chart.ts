import type { BulletinChart } from "./charts.ts";

/** Shapes of a drawing, from the upper left corner, in points; whoever prints them turns them into SVG or PDF. */
export type Mark =
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: Ink;
    }
  | { readonly kind: "line"; readonly points: readonly (readonly [x: number, y: number])[]; readonly colour: Ink }
  | { readonly kind: "dot"; readonly x: number; readonly y: number; readonly colour: Ink }
  | {
      readonly kind: "text";
      readonly x: number;
      /** The baseline. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly anchor: "start" | "middle" | "end";
      readonly colour: Ink;
    };
export type Ink = "ink" | "quiet" | "hair" | "river";
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

const ROW = 24;
const TREND_HEIGHT = 180;
const LABEL = 10;

/** About how wide a text is: Han and Hangul a whole em, everything else a little over a half. */
export function roughWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += /[\p{Script=Han}\p{Script=Hangul}]/u.test(character) ? 1 : 0.56;
  return ems * size;
}

/** A chart as shapes, `width` wide; a bar without a value is its reason in words, never a bar of no length. O(bars). */
export function drawBulletinChart(chart: BulletinChart, width: number): Drawing {
  return chart.kind === "trend" ? trend(chart, width) : ranking(chart, width);
}

function ranking({ bars }: BulletinChart, width: number): Drawing {
  const names = Math.min(width * 0.36, Math.max(...bars.map(({ name }) => roughWidth(name, LABEL))) + 10);
  const figures = Math.max(...bars.map(({ text }) => roughWidth(text, LABEL))) + 10;
  const most = Math.max(...bars.map(({ value }) => value ?? 0), Number.MIN_VALUE);
  const marks = bars.flatMap(({ name, value, text }, i): Mark[] => {
    const y = i * ROW;
    const length = value === null ? 0 : Math.max(1, (Math.max(0, value) / most) * (width - names - figures));
    const base = { y: y + 15, size: LABEL } as const;
    return [
      { kind: "text", ...base, x: 0, text: shortened(name, names - 8), anchor: "start", colour: "ink" },
      ...(value === null
        ? []
        : [{ kind: "box" as const, x: names, y: y + 5, width: length, height: 13, colour: "river" as const }]),
      {
        ...{ kind: "text" as const, ...base, x: names + length + 6, text, anchor: "start" as const },
        colour: value === null ? "quiet" : "ink",
      },
    ];
  });
  return { width, height: bars.length * ROW, marks };
}

function trend({ bars }: BulletinChart, width: number): Drawing {
  const [top, bottom, side] = [24, 24, 34];
  const most = Math.max(...bars.map(({ value }) => value ?? 0), Number.MIN_VALUE);
  const base = TREND_HEIGHT - bottom;
  const x = (i: number): number =>
    bars.length === 1 ? width / 2 : side + (i * (width - 2 * side)) / (bars.length - 1);
  const y = (value: number): number => base - (Math.max(0, value) / most) * (base - top);
  const marks: Mark[] = [
    {
      kind: "line",
      points: [
        [0, base],
        [width, base],
      ],
      colour: "hair",
    },
  ];
  // A gap stays a gap: no line over a year without a figure.
  let run: [number, number][] = [];
  const end = (): void => {
    if (run.length > 1) marks.push({ kind: "line", points: run, colour: "river" });
    run = [];
  };
  bars.forEach(({ value, name, text }, i) => {
    marks.push({ kind: "text", x: x(i), y: base + 15, text: name, size: LABEL, anchor: "middle", colour: "quiet" });
    if (value === null) {
      end();
      marks.push({ kind: "text", x: x(i), y: base - 6, text, size: LABEL, anchor: "middle", colour: "quiet" });
      return;
    }
    run.push([x(i), y(value)]);
    marks.push(
      { kind: "dot", x: x(i), y: y(value), colour: "river" },
      { kind: "text", x: x(i), y: y(value) - 8, text, size: LABEL, anchor: "middle", colour: "ink" },
    );
  });
  end();
  return { width, height: TREND_HEIGHT, marks };
}

function shortened(text: string, width: number): string {
  let short = text;
  while (short.length > 1 && roughWidth(`${short}…`, LABEL) > width) short = short.slice(0, -1);
  return roughWidth(text, LABEL) <= width ? text : `${short}…`;
}

const COLOURS: Readonly<Record<Ink, string>> = {
  ink: "#1c1a17",
  quiet: "#5c5447",
  hair: "#d9d1c7",
  river: "#0d4f5c",
};
const FONT =
  "system-ui, 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans KR', 'Malgun Gothic', sans-serif";
const round = (value: number): string => String(Math.round(value * 100) / 100);

/** Text inside XML, by RFC-safe escapes; characters XML forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/**
 * A chart as a whole SVG picture with its title, unit, source line and text alternative. The same chart gives the same bytes.
 * @param mark said beside the source, such as that the data are a demonstration's; null: nothing
 */
export function chartSvg(chart: BulletinChart, locale: string, mark: string | null): string {
  const [width, head, foot] = [640, 50, 28];
  const { marks, height } = drawBulletinChart(chart, width - 40);
  const whole = head + height + foot;
  const text = (x: number, y: number, size: number, anchor: string, colour: Ink, said: string, bold = ""): string =>
    `<text x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="${anchor}" fill="${COLOURS[colour]}"${bold}>${escapeXml(said)}</text>`;
  const shapes = marks.map((one) => {
    switch (one.kind) {
      case "box":
        return `<rect x="${round(one.x)}" y="${round(one.y)}" width="${round(one.width)}" height="${round(one.height)}" fill="${COLOURS[one.colour]}"/>`;
      case "line":
        return `<polyline points="${one.points.map(([x, y]) => `${round(x)},${round(y)}`).join(" ")}" fill="none" stroke="${COLOURS[one.colour]}" stroke-width="${one.colour === "hair" ? 1 : 2}"/>`;
      case "dot":
        return `<circle cx="${round(one.x)}" cy="${round(one.y)}" r="3.5" fill="${COLOURS[one.colour]}"/>`;
      case "text":
        return text(one.x, one.y, one.size + 1, one.anchor, one.colour, one.text);
    }
  });
  const source = [chart.source, ...(mark === null ? [] : [mark])].join(" · ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${round(whole)}" width="${width}" height="${round(whole)}" role="img" aria-labelledby="title said" lang="${locale}" font-family="${FONT}">`,
    `<title id="title">${escapeXml(chart.title)}</title>`,
    `<desc id="said">${escapeXml(chart.said)}</desc>`,
    `<rect width="${width}" height="${round(whole)}" fill="#fff"/>`,
    text(20, 22, 15, "start", "ink", chart.title, ' font-weight="600"'),
    text(20, 40, 11, "start", "quiet", chart.unit),
    `<g transform="translate(20 ${head})">`,
    ...shapes,
    "</g>",
    text(20, whole - 9, 10, "start", "quiet", source),
    "</svg>",
    "",
  ].join("\n");
}
