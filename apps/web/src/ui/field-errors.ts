import { ApiError } from "../api/transport.ts";
import { useText } from "./use-text.ts";

const SAID = new Set(["hidden_characters", "time_zone_unknown", "no_language"]);

/**
 * What the API said about single fields: the sentence for a field or a part of it (`name` also finds `name.ru`).
 */
export function useFieldErrors(error: unknown): (path: string) => string | undefined {
  const { t } = useText();
  if (!(error instanceof ApiError)) return () => undefined;
  return (path) => {
    const found = error.fields.find(({ path: at }) => at === path || at.startsWith(`${path}.`));
    if (!found) return undefined;
    return SAID.has(found.code) ? t(`organise:wrong.${found.code}`) : t("organise:wrong.value");
  };
}
