/** Markup that is already safe. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
type Part = string | number | Markup | readonly Markup[] | undefined;

/** Markup from a template; everything put into it is escaped unless it is markup itself. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(texts.map((text, i) => text + (i < parts.length ? rendered(parts[i]) : "")).join(""));
}

function rendered(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map((one) => one.text).join("");
  return String(part).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

export interface Column {
  readonly heading: string;
  readonly number?: boolean;
}

/** A table that scrolls in itself on a narrow screen and repeats its heading on every printed page. */
export function table(columns: readonly Column[], rows: readonly (readonly Part[])[]): Markup {
  const aligned = (i: number) => (columns[i]?.number ? html` class="n"` : html``);
  const head = columns.map(({ heading }, i) => html`<th scope="col" ${aligned(i)}>${heading}</th>`);
  const body = rows.map(
    (cells) =>
      html`<tr>
        ${cells.map((cell, i) => html`<td${aligned(i)}>${cell}</td>`)}
      </tr>`,
  );
  return html`<div class="scroll" tabindex="0">
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}
