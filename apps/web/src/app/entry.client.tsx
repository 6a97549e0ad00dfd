import { createTranslator } from "@songhua/i18n";
import { loadCatalogue } from "@songhua/i18n/lazy";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { HydratedRouter } from "react-router/dom";
import { localeOfPath } from "./locale-of.ts";

const locale = localeOfPath(location.pathname) ?? "en";
const catalogue = await loadCatalogue(locale);
const { i18n } = createTranslator(locale, catalogue);

startTransition(() => {
  hydrateRoot(
    document,
    <I18nextProvider i18n={i18n}>
      <HydratedRouter />
    </I18nextProvider>,
  );
});
