import type { ReactNode } from "react";
import { useText } from "../../ui/use-text.ts";

/** A calendar to follow in a program of one's own, or to take along as a file. */
export function CalendarSection({ follow, file, children }: { follow: string; file: string; children?: ReactNode }) {
  const { t } = useText();
  return (
    <section className="my-calendar no-print" aria-labelledby="calendar">
      <h2 id="calendar">{t("my:calendar.title")}</h2>
      <p className="quiet">{t("my:calendar.note")}</p>
      <p className="line-actions">
        <a className="button" href={follow}>
          {t("my:calendar.follow")}
        </a>
        <a className="button button-quiet" href={file} download>
          {t("my:calendar.file")}
        </a>
        {children}
      </p>
    </section>
  );
}
