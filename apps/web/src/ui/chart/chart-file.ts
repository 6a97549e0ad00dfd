const [HEAD, FOOT] = [54, 30];

/** A drawn chart as a picture that stands alone: its title and unit above, its source below, what it shows in words for who cannot see it. */
export function captioned(
  svg: string,
  { title, unit, source, said }: { title: string; unit: string; source: string; said: string },
): string {
  const drawn = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const width = Number.parseFloat(drawn.getAttribute("width") ?? "") || 640;
  const height = Number.parseFloat(drawn.getAttribute("height") ?? "") || 300;
  const space = "http://www.w3.org/2000/svg";
  const page = document.createElementNS(space, "svg");
  const attributes = { width, height: height + HEAD + FOOT, viewBox: `0 0 ${width} ${height + HEAD + FOOT}` };
  for (const [name, value] of Object.entries(attributes)) page.setAttribute(name, String(value));
  page.setAttribute("role", "img");
  const add = (name: string, text: string, place: Readonly<Record<string, string | number>>) => {
    const element = document.createElementNS(space, name);
    for (const [key, value] of Object.entries(place)) element.setAttribute(key, String(value));
    element.textContent = text;
    page.append(element);
  };
  add("title", title, {});
  add("desc", said, {});
  add("rect", "", { width: "100%", height: "100%", fill: getComputedStyle(document.body).backgroundColor });
  const look = { fill: getComputedStyle(document.body).color, "font-family": "system-ui, sans-serif", x: 8 };
  add("text", title, { ...look, y: 22, "font-size": 16, "font-weight": 600 });
  add("text", unit, { ...look, y: 42, "font-size": 12 });
  add("text", source, { ...look, y: height + HEAD + 20, "font-size": 11 });
  drawn.setAttribute("y", String(HEAD));
  page.append(document.importNode(drawn, true));
  return new XMLSerializer().serializeToString(page);
}

/** Saves a picture as PNG at twice its size, sharp on paper. */
export async function savePng(name: string, svg: string): Promise<void> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = picture.naturalWidth * 2;
  canvas.height = picture.naturalHeight * 2;
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const link = document.createElement("a");
  link.href = canvas.toDataURL("image/png");
  link.download = name;
  link.click();
}

const INLINE = ["fill", "stroke", "stroke-width", "font-size", "font-weight", "font-family"] as const;

/** A picture of the page as it looks now, with its own colours and letters inside, for a file. */
export function inlined(drawn: SVGSVGElement): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const { width, height } = drawn.viewBox.baseVal;
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const own = drawn.querySelectorAll("rect, text, line");
  copy.querySelectorAll("rect, text, line").forEach((element, i) => {
    const style = getComputedStyle(own[i]!);
    for (const name of INLINE) {
      const value = style.getPropertyValue(name);
      if (value !== "" && !value.startsWith("url(")) element.setAttribute(name, value);
      // A pattern is named by the page's address there; in a file by the file itself.
      else if (value.startsWith("url("))
        element.setAttribute(name, `url(#${value.split("#")[1]?.replace(/["')]+$/, "") ?? ""})`);
    }
  });
  return new XMLSerializer().serializeToString(copy);
}

/** Gives the reader a text as a file. */
export function saveText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
