import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

export type Weight = "regular" | "bold";

const require = createRequire(import.meta.url);
/* Noto Sans SC has Han, common Latin and Cyrillic; KR adds Hangul; the last one every other letter of Latin, Cyrillic and Greek, and ₽. Asked
   in this order for every character. */
const FILES: Record<Weight, readonly string[]> = {
  regular: [
    "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
    "@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf",
    "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
  ],
  bold: [
    "@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf",
    "@expo-google-fonts/noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf",
    "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf",
  ],
};

const loaded = new Map<Weight, Promise<Uint8Array[]>>();

/** The font files of a weight in the order they are asked, about 10 MB each; read once a process. @throws Error naming the missing file. */
export function fontFiles(weight: Weight): Promise<Uint8Array[]> {
  let files = loaded.get(weight);
  if (!files) {
    files = Promise.all(FILES[weight].map(async (name) => new Uint8Array(await readFile(require.resolve(name)))));
    loaded.set(weight, files);
  }
  return files;
}
