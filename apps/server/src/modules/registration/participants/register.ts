import { DomainError, pickText, type Locale } from "@songhua/kernel";
import type { Db } from "../../../platform/database/connect.ts";
import type { AnswerRow } from "../../../platform/database/schema.ts";
import { sayIn } from "../../../platform/language/say.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit } from "../../audit/index.ts";
import { checkedAnswers } from "../form/answers.ts";
import { getRegistrationEvent } from "../form/queries.ts";
import { checkedIdentifiers } from "../identifiers.ts";
import { fold } from "../names.ts";
import { holderOf, namedExactly } from "../organisations/queries.ts";
import { insertOrganisation, type OrganisationInput } from "../organisations/store.ts";
import { venueExists } from "./queries.ts";
import { insertParticipant, queueRegistrations, type PersonInput } from "./store.ts";

export interface Registration extends Omit<PersonInput, "organisationId" | "email"> {
  readonly email: string;
  readonly locale: Locale;
  readonly organisation: OrganisationInput;
  readonly answers: Readonly<Record<string, AnswerRow>>;
}

/**
 * Takes a person's own registration: they wait for approval, belong to the organisation that holds their identifier or bears
 * exactly their name, or to a new one, and get a letter in their language. Consent is kept with its time.
 * @throws DomainError registration_closed, registration_duplicate, answer_missing, answer_invalid, identifier_invalid, not_found
 */
export async function register(services: Services, eventId: string, registration: Registration): Promise<string> {
  const event = await getRegistrationEvent(services.db, eventId);
  if (event.state !== "published" || !event.registration_open) throw new DomainError("registration_closed");
  const answers = checkedAnswers(event.questions, registration.answers, registration.locale);
  const organisation = {
    ...registration.organisation,
    identifiers: checkedIdentifiers(registration.organisation.identifiers),
  };
  const now = services.clock.now();
  return services.db.transaction().execute(async (tx) => {
    await queueRegistrations(tx, eventId);
    if (registration.venueId !== null && !(await venueExists(tx, eventId, registration.venueId)))
      throw new DomainError("not_found", { what: "venue" });
    const known = await knownOrganisation(tx, eventId, organisation);
    const organisationId = known ?? (await insertOrganisation(tx, eventId, organisation, { now }));
    const languages = registration.languages.length > 0 ? registration.languages : [registration.locale];
    const person: PersonInput = { ...registration, languages, organisationId };
    const id = await insertParticipant(tx, eventId, person, { now, answers, consentAt: now });
    const name = pickText(registration.name, registration.locale)?.text ?? "";
    await appendAudit(tx, {
      eventId,
      at: now,
      actor: { accountId: null, name },
      action: "participant.registered",
      subjectType: "participant",
      subjectId: id,
      data: { organisationId, newOrganisation: known === undefined },
    });
    const say = sayIn(registration.locale);
    const words = { name, event: pickText(event.name, registration.locale)?.text ?? event.slug };
    await services.mailer.write(tx, {
      to: registration.email,
      subject: say("mail:registration.subject", words),
      text: say("mail:registration.text", words),
      eventId,
    });
    return id;
  });
}

async function knownOrganisation(
  tx: Db,
  eventId: string,
  organisation: OrganisationInput,
): Promise<string | undefined> {
  const holder = await holderOf(tx, eventId, organisation.identifiers);
  if (holder) return holder.organisation_id;
  const names = Object.values(organisation.name).filter((text): text is string => Boolean(text));
  return (await namedExactly(tx, eventId, names.map(fold)))[0]?.id;
}
