/** A strict reader of iCalendar text for tests: refuses what RFC 5545 does not allow, where programs in the field would guess. */
export interface IcsComponent {
  readonly name: string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly components: readonly IcsComponent[];
}

const CONTENT_LINE = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):([^\u0000-\u0008\u000a-\u001f\u007f]*)$/;
const TEXT_PROPERTIES = new Set(["SUMMARY", "DESCRIPTION", "LOCATION", "UID", "NAME", "X-WR-CALNAME", "X-WR-TIMEZONE"]);
const ONCE = [
  "UID",
  "DTSTAMP",
  "DTSTART",
  "DTEND",
  "SEQUENCE",
  "SUMMARY",
  "DESCRIPTION",
  "LOCATION",
  "STATUS",
  "TRANSP",
];

/** @throws Error with the first line that breaks a rule. */
export function readIcs(text: string): IcsComponent {
  if (!text.endsWith("\r\n")) throw new Error("the last line has no CRLF");
  const physical = text.slice(0, -2).split("\r\n");
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break in ${JSON.stringify(line)}`);
    if (new TextEncoder().encode(line).length > 75) throw new Error(`longer than 75 octets: ${line}`);
    if (!line.isWellFormed()) throw new Error(`cut within a character: ${line}`);
  }
  const lines = physical.join("\r\n").replaceAll("\r\n ", "").split("\r\n");
  let at = 0;
  const component = (): IcsComponent => {
    const name = /^BEGIN:([A-Z]+)$/.exec(lines[at] ?? "")?.[1];
    if (name === undefined) throw new Error(`no BEGIN at ${lines[at] ?? "the end"}`);
    at++;
    const properties: { name: string; value: string }[] = [];
    const components: IcsComponent[] = [];
    while (lines[at] !== `END:${name}`) {
      const line = lines[at];
      if (line === undefined) throw new Error(`${name} has no END`);
      if (line.startsWith("BEGIN:")) {
        components.push(component());
        continue;
      }
      const parts = CONTENT_LINE.exec(line);
      if (!parts) throw new Error(`not a content line: ${line}`);
      properties.push({ name: parts[1]!, value: TEXT_PROPERTIES.has(parts[1]!) ? unescape(parts[3]!) : parts[3]! });
      at++;
    }
    at++;
    return check({ name, properties, components });
  };
  const calendar = component();
  if (at !== lines.length || calendar.name !== "VCALENDAR") throw new Error("more than one calendar, or none");
  return calendar;
}

export function valueOf(component: IcsComponent, name: string): string | undefined {
  return component.properties.find((property) => property.name === name)?.value;
}

function unescape(value: string): string {
  if (/(^|[^\\])(\\\\)*[;,]/.test(value)) throw new Error(`an unescaped sign in ${value}`);
  if (/(^|[^\\])(\\\\)*\\([^\\;,nN]|$)/.test(value)) throw new Error(`an unknown escape in ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign === "n" || sign === "N" ? "\n" : sign));
}

function check(component: IcsComponent): IcsComponent {
  const must = (names: readonly string[]): void => {
    for (const name of names)
      if (valueOf(component, name) === undefined) throw new Error(`${component.name} has no ${name}`);
  };
  if (component.name === "VCALENDAR") {
    must(["VERSION", "PRODID"]);
    if (component.components.length === 0) throw new Error("a calendar needs a component");
    const uids = component.components.flatMap((one) => valueOf(one, "UID") ?? []);
    if (new Set(uids).size !== uids.length) throw new Error("a UID stands twice");
  }
  if (component.name === "VEVENT") {
    must(["UID", "DTSTAMP", "DTSTART"]);
    for (const name of ONCE)
      if (component.properties.filter((property) => property.name === name).length > 1)
        throw new Error(`${name} twice`);
    for (const name of ["DTSTAMP", "DTSTART", "DTEND"])
      if (!/^\d{8}T\d{6}Z$/.test(valueOf(component, name) ?? "")) throw new Error(`${name} is not in UTC`);
    if (valueOf(component, "DTEND")! <= valueOf(component, "DTSTART")!) throw new Error("ends before it begins");
    if (!/^\d+$/.test(valueOf(component, "SEQUENCE") ?? "0")) throw new Error("SEQUENCE is no number");
    if (!["TENTATIVE", "CONFIRMED", "CANCELLED"].includes(valueOf(component, "STATUS") ?? "CONFIRMED"))
      throw new Error("an unknown STATUS");
  }
  return component;
}
