import { useText } from "../../ui/use-text.ts";
import type { Agreement } from "./agreement-fields.ts";
import { useRegisterEntries } from "./use-agreement.ts";
import { useEventClock } from "../event-clock/use-event-clock.ts";

/** The agreement's lines in the append-only register: number, hash and the root they are contained in. */
export function RegisterEntries({ slug, agreement }: { slug: string; agreement: Agreement }) {
  const { t } = useText();
  const moment = useEventClock();
  const entries = useRegisterEntries(slug, agreement);
  if (!entries.data || entries.data.length === 0) return null;
  return (
    <section className="section" aria-labelledby="register">
      <h2 id="register">{t("thread:agreement.register")}</h2>
      <ol className="lines">
        {entries.data.map((entry) => (
          <li key={entry.hash} className="register-entry">
            <strong>№ {entry.index === null ? "…" : entry.index + 1}</strong> {t(`glossary:registerType.${entry.type}`)}{" "}
            <time dateTime={entry.at} className="quiet">
              {moment(entry.at)}
            </time>
            <dl>
              <dt>{t("thread:agreement.hash")}</dt>
              <dd>
                <code>{entry.hash}</code>
              </dd>
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );
}
