import { useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import { usePublicEvent } from "../event/event-route.ts";
import { EntryTable } from "./entry-table.tsx";
import { LogFacts, Remembered, Witnesses } from "./log-facts.tsx";
import { ReceiptDrop } from "./receipt-drop.tsx";
import { useReplay } from "./use-replay.ts";
import { Verdict } from "./verdict.tsx";
import "./register.css";

/* The browser does the checking: this public page needs its script. */
export const handle = { hydrate: true };

/** Anybody's monitor of the register: reads it whole, checks it, compares it with what this browser saw before. */
export default function RegisterPage() {
  const { t } = useText();
  const multi = useMultiText();
  const event = usePublicEvent();
  const state = useReplay();
  return (
    <main id="main" className="page list-page register-monitor">
      <title>{`${t("register:monitor.title")} · ${multi(event.name)}`}</title>
      <header className="list-head">
        <h1>{t("register:monitor.title")}</h1>
        <p>{t("register:monitor.lead")}</p>
      </header>
      <noscript>
        <p className="register-verdict">
          {t("register:monitor.no_script")} <a href="/register/checkpoint">/register/checkpoint</a>
        </p>
      </noscript>
      <Verdict state={state} />
      {state.kind === "done" ? (
        <>
          <div className="register-columns">
            <section aria-labelledby="log">
              <h2 id="log">{t("register:monitor.origin")}</h2>
              <LogFacts replayed={state} />
            </section>
            <div>
              <section aria-labelledby="witnesses">
                <h2 id="witnesses">{t("register:monitor.witnesses")}</h2>
                <Witnesses replayed={state} />
              </section>
              <section aria-labelledby="seen">
                <h2 id="seen">{t("register:monitor.seen")}</h2>
                <Remembered memory={state.memory} replayed={state} />
              </section>
            </div>
          </div>
          <section className="event-section" aria-labelledby="receipt">
            <h2 id="receipt">{t("register:monitor.receipt")}</h2>
            <ReceiptDrop replayed={state} />
          </section>
          <section className="event-section" aria-labelledby="entries">
            <h2 id="entries">{t("register:monitor.entries")}</h2>
            <p className="section-lead">{t("register:monitor.entries_lead")}</p>
            <EntryTable entries={state.entries} eventId={event.id} zone={event.homeZone} />
          </section>
        </>
      ) : null}
    </main>
  );
}
