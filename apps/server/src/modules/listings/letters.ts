import { pickText, type Locale } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import { sayIn } from "../../platform/language/say.ts";
import type { Services } from "../../platform/services.ts";
import { eventName, type Contact } from "./queries.ts";

/** The letters of listings and meetings; each names its texts, `meetings:mail.<occasion>.subject` and `.text`. */
export type Occasion =
  | "listingReturned"
  | "listingAccepted"
  | "requestReceived"
  | "requestAccepted"
  | "requestDeclined"
  | "meetingCancelled"
  | "timetableChanged"
  | "timetableRepaired"
  | "moreWords"
  | "groupProposed";

/**
 * Writes each contact a letter in their own language, in the caller's transaction. All texts are given {{name}}, {{event}},
 * {{link}} and what `words` adds for the contact; `page` is the page of the event's work screens that the link opens.
 */
export async function writeLetters(
  services: Services,
  tx: Db,
  eventId: string,
  letter: {
    readonly occasion: Occasion;
    readonly to: readonly Contact[];
    readonly page: string;
    readonly words: (contact: Contact) => Record<string, string>;
  },
): Promise<void> {
  // Letters to generated people can be read in the outbox; by SMTP they would reach whoever owns such an address.
  const to = letter.to.filter((contact) => services.mailer.mode === "outbox" || !contact.demonstration);
  if (to.length === 0) return;
  const event = await eventName(tx, eventId);
  for (const contact of to) {
    const say = sayIn(contact.locale);
    const words = {
      name: contact.name,
      event: textIn(event.name, contact.locale),
      link: `${services.config.origin}/${contact.locale}/console/${event.slug}/${letter.page}`,
      ...letter.words(contact),
    };
    await services.mailer.write(tx, {
      to: contact.email,
      subject: say(`meetings:mail.${letter.occasion}.subject`, words),
      text: say(`meetings:mail.${letter.occasion}.text`, words),
      eventId,
    });
  }
}

/** A text in the contact's language, or the nearest it is written in. */
export function textIn(text: Parameters<typeof pickText>[0], locale: Locale): string {
  return pickText(text, locale)?.text ?? "—";
}
