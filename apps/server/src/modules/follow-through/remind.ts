import { pickText, type Locale, type MultiText } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import { sayIn } from "../../platform/language/say.ts";
import type { Services } from "../../platform/services.ts";
import { listParties } from "../agreements/index.ts";
import { appendAudit, PLATFORM } from "../audit/index.ts";
import { findEventSlug } from "./event-slug-queries.ts";
import { contactsOf, type Contact } from "../listings/index.ts";
import { findReminderWords, listDueLines } from "./queries.ts";
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

/** The letters that would ask each party how it goes, with these words of the organiser's; nothing is sent. */
export async function previewLetters(
  services: Services,
  eventId: string,
  agreementId: string,
  agreement: MultiText,
  own: MultiText,
) {
  const { db } = services;
  const link = await linkTo(services, db, eventId, agreementId);
  const previews = [];
  for (const party of await listParties(db, eventId, [agreementId])) {
    if (party.organisation_id === null) continue;
    const byLocale = Map.groupBy(
      await readersOf(services, db, eventId, party.organisation_id),
      (contact) => contact.locale,
    );
    previews.push({
      organisationId: party.organisation_id,
      name: party.name,
      letters: [...byLocale].map(([locale, readers]) => ({
        locale,
        people: readers.length,
        ...letterTo(readers[0]!, { words: "news", agreement, line: {}, due: "" }, link, own),
      })),
    });
  }
  return previews;
}

interface About {
  readonly words: "due" | "overdue" | "news";
  readonly agreement: MultiText;
  readonly line: MultiText;
  readonly due: string;
}

/** One letter in its reader's language, the organiser's own words behind the salutation. */
function letterTo(contact: Contact, of: About, link: (locale: Locale) => string, own: MultiText) {
  const say = sayIn(contact.locale);
  const added = pickText(own, contact.locale)?.text ?? "";
  const words = {
    name: contact.name,
    agreement: pickText(of.agreement, contact.locale)?.text ?? "—",
    line: pickText(of.line, contact.locale)?.text ?? "",
    due: of.due,
    own: added === "" ? "" : `${added}\n\n`,
    link: link(contact.locale),
  };
  return {
    subject: say(`signing:letter.${of.words}.subject`, words),
    text: say(`signing:letter.${of.words}.text`, words),
  };
}

async function linkTo(services: Services, db: Db, eventId: string, agreementId: string) {
  const slug = await findEventSlug(db, eventId);
  return (locale: Locale) => `${services.config.origin}/${locale}/my/${slug}/agreements/${agreementId}`;
}

async function readersOf(services: Services, db: Db, eventId: string, organisationId: string): Promise<Contact[]> {
  return (await contactsOf(db, eventId, { organisationIds: [organisationId] })).filter(
    // By SMTP a letter to a generated person would reach whoever owns such an address.
    (contact) => services.mailer.mode === "outbox" || !contact.demonstration,
  );
}

async function remind(
  services: Services,
  tx: Db,
  eventId: string,
  agreementId: string,
  of: About & { readonly about: string; readonly only?: string },
): Promise<void> {
  const now = services.clock.now();
  const parties = (await listParties(tx, eventId, [agreementId])).flatMap((party) => party.organisation_id ?? []);
  const own = await findReminderWords(tx, eventId, agreementId);
  const link = await linkTo(services, tx, eventId, agreementId);
  for (const organisationId of parties) {
    if (of.only !== undefined && of.only !== organisationId) continue;
    const contacts = await readersOf(services, tx, eventId, organisationId);
    const fresh = await insertReminder(tx, {
      event_id: eventId,
      agreement_id: agreementId,
      organisation_id: organisationId,
      about: of.about,
      sent_at: now,
      letters: contacts.length,
    });
    if (!fresh) continue;
    for (const contact of contacts) {
      const { subject, text } = letterTo(contact, of, link, own);
      await services.mailer.write(tx, { to: contact.email, subject, text, eventId });
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
