import { pickText, type MultiText } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import { sayIn } from "../../platform/language/say.ts";
import type { Services } from "../../platform/services.ts";
import { listParties } from "../agreements/index.ts";
import { appendAudit, PLATFORM } from "../audit/index.ts";
import { findEventSlug } from "./event-slug-queries.ts";
import { contactsOf } from "../listings/index.ts";
import { listDueLines } from "./queries.ts";
import { insertReminder } from "./store.ts";

/** A week before, on the day, a week and a month after: the last of these that has come. */
const MARKS = [-7, 0, 7, 30] as const;
const DAY_MS = 86_400_000;

/** The date it is at a place. */
export function todayIn(now: string, zone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    new Date(now),
  );
}

/** Which reminder of a line is due: days after its date, or undefined when it is too early. */
export function markOf(due: string, today: string): number | undefined {
  const days = Math.round((Date.parse(today) - Date.parse(due)) / DAY_MS);
  return MARKS.findLast((mark) => days >= mark);
}

/** Reminds both sides of what is near or past its date, each in its own language, each thing once; every minute, of all events. */
export async function remindOfDue(services: Services): Promise<void> {
  const now = services.clock.now();
  const horizon = new Date(Date.parse(now) + 8 * DAY_MS).toISOString().slice(0, 10);
  for (const line of await listDueLines(services.db, horizon)) {
    const mark = line.due === null ? undefined : markOf(line.due, todayIn(now, line.zone));
    if (mark === undefined) continue;
    await services.db.transaction().execute((tx) =>
      remind(services, tx, line.event_id, line.agreement_id, {
        about: `${line.id}:${mark}`,
        words: mark > 0 ? "overdue" : "due",
        agreement: line.agreement,
        line: line.title,
        due: line.due ?? "",
      }),
    );
  }
}

/** Asks one party how it goes, by letter. */
export async function askParty(
  services: Services,
  tx: Db,
  eventId: string,
  id: string,
  organisationId: string,
  agreement: MultiText,
) {
  const now = services.clock.now();
  await remind(services, tx, eventId, id, {
    about: `news:${now}`,
    words: "news",
    agreement,
    line: {},
    due: "",
    only: organisationId,
  });
}

async function remind(
  services: Services,
  tx: Db,
  eventId: string,
  agreementId: string,
  of: {
    about: string;
    words: "due" | "overdue" | "news";
    agreement: MultiText;
    line: MultiText;
    due: string;
    only?: string;
  },
): Promise<void> {
  const now = services.clock.now();
  const parties = (await listParties(tx, eventId, [agreementId])).flatMap((party) => party.organisation_id ?? []);
  for (const organisationId of parties) {
    if (of.only !== undefined && of.only !== organisationId) continue;
    const contacts = (await contactsOf(tx, eventId, { organisationIds: [organisationId] })).filter(
      // By SMTP a letter to a generated person would reach whoever owns such an address.
      (contact) => services.mailer.mode === "outbox" || !contact.demonstration,
    );
    const fresh = await insertReminder(tx, {
      event_id: eventId,
      agreement_id: agreementId,
      organisation_id: organisationId,
      about: of.about,
      sent_at: now,
      letters: contacts.length,
    });
    if (!fresh) continue;
    const slug = await findEventSlug(tx, eventId);
    for (const contact of contacts) {
      const say = sayIn(contact.locale);
      const words = {
        name: contact.name,
        agreement: pickText(of.agreement, contact.locale)?.text ?? "—",
        line: pickText(of.line, contact.locale)?.text ?? "",
        due: of.due,
        link: `${services.config.origin}/${contact.locale}/my/${slug}/agreements/${agreementId}`,
      };
      await services.mailer.write(tx, {
        to: contact.email,
        subject: say(`signing:letter.${of.words}.subject`, words),
        text: say(`signing:letter.${of.words}.text`, words),
        eventId,
      });
    }
    await appendAudit(tx, {
      eventId,
      at: now,
      actor: PLATFORM,
      action: "agreement.reminded",
      subjectType: "agreement",
      subjectId: agreementId,
      data: { organisationId, about: of.about, letters: contacts.length },
    });
  }
}
