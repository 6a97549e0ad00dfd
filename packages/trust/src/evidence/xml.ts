import { DerFault } from "../der/read.ts";

/** An element by its local name; prefixes are dropped, as nothing read here uses one name in two spaces. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const TOKEN =
  /<!--[\s\S]*?-->|<\?xml [^?]*\?>|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const DEEPEST = 16;
const MOST = 20_000;

function plain(text: string): string {
  return text.replace(/&([^;&]*);?/g, (_, name: string) => {
    const char = /^#\d{1,7}$/.test(name)
      ? Number(name.slice(1))
      : /^#x[\da-fA-F]{1,6}$/.test(name)
        ? Number(`0${name.slice(1)}`)
        : undefined;
    if (char !== undefined && char <= 0x10ffff) return String.fromCodePoint(char);
    const entity = ENTITIES[name];
    if (entity === undefined) throw new DerFault(`XML entity ${name.slice(0, 20)}`);
    return entity;
  });
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * Reads the small part of XML that manifests are written in: elements, attributes, text, comments. Document types, processing
 * instructions and CDATA are refused, so that nothing can be fetched or multiplied. @throws DerFault for anything else.
 */
export function readXml(text: string): XmlElement {
  interface Open {
    name: string;
    attributes: Map<string, string>;
    children: XmlElement[];
    text: string;
  }
  const top: Open = { name: "", attributes: new Map(), children: [], text: "" };
  const stack: Open[] = [top];
  let count = 0;
  TOKEN.lastIndex = 0;
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  while (TOKEN.lastIndex < body.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(body);
    if (match === null || ++count > MOST) throw new DerFault(`XML not readable at character ${at}`);
    const [, closing, name, attributes = "", empty, content] = match;
    const current = stack.at(-1)!;
    if (content !== undefined) current.text += plain(content);
    else if (name === undefined) continue;
    else if (closing === "/") {
      if (stack.length === 1 || current.name !== name) throw new DerFault(`XML closes ${name} out of turn`);
      stack.pop();
    } else {
      if (stack.length > DEEPEST) throw new DerFault("XML nested too deep");
      const element: Open = { name, attributes: new Map(), children: [], text: "" };
      for (const [, key, double, single] of attributes.matchAll(ATTRIBUTE)) {
        if (element.attributes.has(key!)) throw new DerFault(`XML attribute ${key} twice`);
        element.attributes.set(key!, plain(double ?? single ?? ""));
      }
      current.children.push(element);
      if (empty !== "/") stack.push(element);
    }
  }
  const [root, ...more] = top.children;
  if (stack.length !== 1 || root === undefined || more.length > 0 || top.text.trim() !== "")
    throw new DerFault("XML with not exactly one root");
  return localised(root);
}

function localised(element: XmlElement): XmlElement {
  return { ...element, name: local(element.name), children: element.children.map(localised) };
}
