/* The content of the wall's page as text: it begins with its element and ends where the status line begins. */
const BEGIN = '<div id="wall-content">';
const END = '<p class="wall-status';
const LINE = /<li data-agreement="([^"]+)"[\s\S]*?<\/li>/g;

/** What changes on a wall's page; undefined when the page is no wall. */
export function wallContent(page: string): string | undefined {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END, begin);
  return begin < 0 || end < 0 ? undefined : page.slice(begin, end);
}

export interface WallDelta {
  /** The content with each line replaced by an empty one of the same agreement. */
  readonly frame: string;
  /** Lines that are new or differ, by agreement. */
  readonly lines: Readonly<Record<string, string>>;
}

/** What is sent to a page that shows `before`: everything but the lines it already has. O(length). */
export function deltaOf(before: string, after: string): WallDelta {
  const had = new Map([...before.matchAll(LINE)].map((match) => [match[1]!, match[0]]));
  const lines: Record<string, string> = {};
  const frame = after.replace(LINE, (line: string, id: string) => {
    if (had.get(id) !== line) lines[id] = line;
    return `<li data-agreement="${id}"></li>`;
  });
  return { frame, lines };
}
