import type { MultiText } from "@songhua/kernel";
import { useTranslation } from "react-i18next";
import type { Answer } from "../../api/transport.ts";
import { useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";

export type AuditEvent = Answer<"listAudit">["items"][number];

const isText = (value: unknown): value is MultiText =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * What was done, in words: the sentence of the action; for an action this screen does not know yet, what it was done to
 * and the action's own name. Names and reasons the record carries follow.
 */
export function useSentence(): (entry: AuditEvent) => { text: string; about: string } {
  const { t } = useText();
  const { i18n } = useTranslation();
  const multi = useMultiText();
  return ({ action, subjectType, data }) => {
    const key = `organise:action.${action}`;
    const text = i18n.exists(key)
      ? t(key)
      : t("organise:activity.other", {
          subject: i18n.exists(`organise:subject.${subjectType}`) ? t(`organise:subject.${subjectType}`) : subjectType,
          action,
        });
    const { name, after, title, otherName, reason, note, count, fileName, email, role } = data;
    const named = [name, after, title, otherName].flatMap((value) => {
      const said = typeof value === "string" ? value : isText(value) ? multi(value) : "";
      return said ? [said] : [];
    });
    const said = [fileName, email, reason, note].filter((value) => typeof value === "string" && value !== "");
    const roles =
      typeof role === "string" && i18n.exists(`glossary:accessRole.${role}`) ? [t(`glossary:accessRole.${role}`)] : [];
    const number = typeof count === "number" ? [String(count)] : [];
    return { text, about: [...named, ...roles, ...number, ...said].join(" · ") };
  };
}

const PLACES: Record<string, (id: string) => string> = {
  organisation: (id) => `organisations?open=${id}`,
  participant: (id) => `registrations?open=${id}`,
  venue: (id) => `programme/venues?open=${id}`,
  session: (id) => `programme?open=${id}`,
  listing: (id) => `listings/${id}`,
  agreement: (id) => `agreements/${id}`,
  import: (id) => `import/${id}`,
};

/** Where in the console the subject of an entry can be seen; nothing once it is gone, or when it has no page. */
export function placeOf(entry: AuditEvent): string | undefined {
  return entry.action.endsWith(".deleted") ? undefined : PLACES[entry.subjectType]?.(entry.subjectId);
}
