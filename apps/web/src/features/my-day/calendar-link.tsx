import { Button } from "../../ui/button.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";

/** The address under which a calendar program follows the own meetings, with changes and cancellations. */
export function CalendarLink({ path }: { path: string }) {
  const { t } = useText();
  const toast = useToast();
  const address = new URL(path, location.origin);
  const follow = `webcal://${address.host}${address.pathname}`;
  return (
    <section className="my-calendar no-print" aria-labelledby="calendar">
      <h2 id="calendar">{t("my:calendar.title")}</h2>
      <p className="quiet">{t("my:calendar.note")}</p>
      <p className="line-actions">
        <a className="button" href={follow}>
          {t("my:calendar.follow")}
        </a>
        <a className="button button-quiet" href={address.pathname} download>
          {t("my:calendar.file")}
        </a>
        <Button
          look="quiet"
          onClick={() =>
            void navigator.clipboard
              .writeText(address.href)
              .then(() => toast.done(t("common:done.copied")), toast.refused)
          }
        >
          {t("common:verb.copy")}
        </Button>
      </p>
    </section>
  );
}
