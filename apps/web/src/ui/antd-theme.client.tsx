import type { Locale } from "@songhua/kernel";
import { useQuery } from "@tanstack/react-query";
import { theme as themes, type ThemeConfig } from "antd";
import { useSyncExternalStore, type ReactNode } from "react";
import { ConfigProvider } from "./antd.client.ts";
import { useText } from "./use-text.ts";

const LOCALES = {
  "zh-CN": () => import("antd/locale/zh_CN"),
  ru: () => import("antd/locale/ru_RU"),
  "ko-KR": () => import("antd/locale/ko_KR"),
  "ko-CN": () => import("antd/locale/ko_KR"),
  en: () => import("antd/locale/en_US"),
} satisfies Record<Locale, unknown>;

/* Ant Design computes shades in JavaScript and cannot read CSS variables; these repeat theme.css. */
function configOf(dark: boolean): ThemeConfig {
  return {
    algorithm: dark ? [themes.darkAlgorithm, themes.compactAlgorithm] : themes.compactAlgorithm,
    token: {
      colorPrimary: dark ? "#3aa3b5" : "#0d4f5c",
      colorSuccess: dark ? "#7fb98b" : "#3c6e47",
      colorWarning: "#c9a35a",
      colorError: dark ? "#e08a9c" : "#9b2f45",
      colorBgBase: dark ? "#14120f" : "#ffffff",
      colorTextBase: dark ? "#ece7de" : "#1d1a16",
      colorTextPlaceholder: dark ? "#a59b8b" : "#6f675a",
      borderRadius: 8,
      fontSize: 15,
      controlHeight: 36,
      fontFamily: "inherit",
    },
  };
}

const darkMedia = () => matchMedia("(prefers-color-scheme: dark)");
const watch = (onChange: () => void) => {
  const media = darkMedia();
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
};
const isDark = () => {
  const chosen = document.documentElement.dataset["theme"];
  return chosen === "dark" || (chosen !== "light" && darkMedia().matches);
};

/** Ant Design in our palette and the page's language. Only pages that use its parts stand in it; the others stay without. */
export function AntdTheme({ children }: { children: ReactNode }) {
  const { locale } = useText();
  const dark = useSyncExternalStore(watch, isDark);
  const texts = useQuery({
    queryKey: ["antd-locale", locale],
    queryFn: async () => {
      const module = (await LOCALES[locale]()) as { default: object };
      // Ant Design's locale files are CommonJS behind a wrapper; the texts sit one default deeper in some bundles.
      return "default" in module.default ? (module.default.default as object) : module.default;
    },
    staleTime: Infinity,
  });
  return (
    <ConfigProvider theme={configOf(dark)} {...(texts.data ? { locale: texts.data as never } : {})}>
      {children}
    </ConfigProvider>
  );
}
