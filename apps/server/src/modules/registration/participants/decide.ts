import { DomainError, isLocale, pickText, type Locale, type MultiText } from "@songhua/kernel";
import type { Db } from "../../../platform/database/connect.ts";
import { actorOf, type Viewer } from "../../../platform/http/viewer.ts";
import { sayIn } from "../../../platform/language/say.ts";
import type { Services } from "../../../platform/services.ts";
import { ensureAccount, issueSignInLink } from "../../accounts/index.ts";
import { appendAudit } from "../../audit/index.ts";
import { getRegistrationEvent } from "../form/queries.ts";
import { accountLocales } from "./queries.ts";
import { lockParticipants, setState } from "./store.ts";

type Held = Awaited<ReturnType<typeof lockParticipants>>[number];
type Event = Awaited<ReturnType<typeof getRegistrationEvent>>;

/**
 * Approves, declines or takes back decisions, all or none. Approval makes the account of whoever has an address and writes a
 * letter with a one-time link; whoever is in that state already is passed over.
 * @returns how many changed
 * @throws DomainError not_found
 */
export async function decideParticipants(
  services: Services,
  viewer: Viewer,
  eventId: string,
  decision: { participantIds: readonly string[]; decision: "approved" | "declined" | "pending"; note: string },
): Promise<number> {
  const event = await getRegistrationEvent(services.db, eventId);
  const now = services.clock.now();
  return services.db.transaction().execute(async (tx) => {
    const ids = [...new Set(decision.participantIds)];
    const held = await lockParticipants(tx, eventId, ids);
    if (held.length < ids.length) throw new DomainError("not_found", { what: "participant" });
    const changing = held.filter((row) => row.state !== decision.decision);
    const locales = await accountLocales(
      tx,
      changing.flatMap((row) => row.account_id ?? []),
    );
    for (const row of changing) {
      await setState(tx, eventId, row.id, { state: decision.decision });
      await appendAudit(tx, {
        eventId,
        at: now,
        actor: actorOf(viewer),
        action: `participant.${decision.decision}`,
        subjectType: "participant",
        subjectId: row.id,
        data: { before: row.state, ...(decision.note ? { note: decision.note } : {}) },
      });
      const locale = localeOf(row, row.account_id ? locales.get(row.account_id) : undefined);
      if (decision.decision === "approved") await welcome(services, tx, event, row, locale, "approval");
      if (decision.decision === "declined" && row.email !== null) {
        const say = sayIn(locale);
        const words = { name: nameIn(row.name, locale), event: nameIn(event.name, locale), note: decision.note };
        await services.mailer.write(tx, {
          to: row.email,
          subject: say("mail:decline.subject", words),
          text: say("mail:decline.text", words).replace(/\n{3,}/g, "\n\n"),
          eventId,
        });
      }
    }
    return changing.length;
  });
}

/** Sends an approved participant a new one-time link. @throws DomainError not_found, participant_not_approved, bad_request without an address */
export async function inviteParticipant(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
): Promise<void> {
  const event = await getRegistrationEvent(services.db, eventId);
  await services.db.transaction().execute(async (tx) => {
    const [row] = await lockParticipants(tx, eventId, [id]);
    if (!row) throw new DomainError("not_found", { what: "participant" });
    if (row.state !== "approved") throw new DomainError("participant_not_approved");
    if (row.email === null) throw new DomainError("bad_request", { field: "email" });
    const locales = await accountLocales(tx, row.account_id ? [row.account_id] : []);
    await welcome(
      services,
      tx,
      event,
      row,
      localeOf(row, row.account_id ? locales.get(row.account_id) : undefined),
      "invitation",
    );
    await appendAudit(tx, {
      eventId,
      at: services.clock.now(),
      actor: actorOf(viewer),
      action: "participant.invited",
      subjectType: "participant",
      subjectId: id,
    });
  });
}

/** The account of the address, linked to the participant, and a letter with a link to it. Without an address nothing can be sent. */
async function welcome(
  services: Services,
  tx: Db,
  event: Event,
  row: Held,
  locale: Locale,
  occasion: "approval" | "invitation",
): Promise<void> {
  if (row.email === null) return;
  const person = { email: row.email, name: nameIn(row.name, locale), locale };
  const account = await ensureAccount(tx, person, services.clock.now());
  await setState(tx, event.id, row.id, { accountId: account.id });
  await issueSignInLink(services, tx, account, {
    occasion,
    eventId: event.id,
    locale,
    words: { event: nameIn(event.name, locale) },
  });
}

/** The language of the account where there is one, else the first the person named, else that of the script of the name. */
function localeOf(row: Held, accountLocale: string | undefined): Locale {
  if (isLocale(accountLocale)) return accountLocale;
  const written = Object.keys(row.name)[0];
  return row.languages[0] ?? (isLocale(written) ? written : "en");
}

function nameIn(text: MultiText, locale: Locale): string {
  return pickText(text, locale)?.text ?? "—";
}
