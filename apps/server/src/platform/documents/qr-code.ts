import { create } from "qrcode";

/**
 * A QR code as operators of one filled path: dark modules of a row that touch are one rectangle, so that it is sharp at every size and
 * small in the file. x, y: lower left corner; side in points.
 */
export function qrOperators(text: string, x: number, y: number, side: number): string[] {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const step = side / modules.size;
  const operators: string[] = ["0.11 0.1 0.09 rg"];
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue;
      let end = column;
      while (end + 1 < modules.size && modules.get(row, end + 1)) end++;
      operators.push(
        [
          round(x + column * step),
          round(y + (modules.size - 1 - row) * step),
          round((end - column + 1) * step),
          round(step),
          "re",
        ].join(" "),
      );
      column = end;
    }
  return [...operators, "f"];
}
