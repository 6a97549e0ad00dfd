import type { Industry, Locale, MultiText } from "@songhua/kernel";
import { ensureAccount } from "../modules/accounts/index.ts";
import { cutSlots, insertEvent, insertVenue, replaceSlots } from "../modules/events/index.ts";
import { nameKey } from "../modules/registration/index.ts";
import { json } from "../platform/database/connect.ts";
import { newBadgeCode, newId, newToken } from "../platform/ids/new-id.ts";
import { openTestSonghua, type Caller, type TestSonghua } from "./open-test-songhua.ts";

export interface Party {
  readonly organisationId: string;
  readonly participantId: string;
  readonly email: string;
  readonly calendarToken: string;
  /** The participant, signed in. */
  readonly caller: Caller;
}
/** A small published event: Harbin and Moscow, eight slots that both share, and four organisations with one person each. */
export interface Exchange extends TestSonghua {
  readonly eventId: string;
  readonly path: string;
  readonly organiser: Caller;
  readonly reader: Caller;
  readonly harbin: string;
  readonly moscow: string;
  /** Harbin, Chinese, an offer of soybean oil in mind. */
  readonly longda: Party;
  /** Moscow, Russian. */
  readonly amur: Party;
  /** Harbin, Korean. */
  readonly hanbat: Party;
  /** Harbin, English; the one who has no business with the others' matters. */
  readonly stranger: Party;
  addParty(key: string, name: MultiText, country: string, locale: Locale, venueId: string | null): Promise<Party>;
  /** A listing that has passed review, by the API. @returns its id. */
  accepted(party: Party, listing: Partial<ListingBody>): Promise<string>;
  /** A request from one to the other, accepted by the other. @returns ids of both. */
  agreed(from: Party, to: Party, priority?: "must" | "nice"): Promise<{ requestId: string; meetingId: string }>;
  letters(to: string): Promise<{ subject: string; text: string }[]>;
}
export interface ListingBody {
  side: "offer" | "need";
  kind: string;
  industry: Industry;
  texts: { locale: Locale; title: string; body: string; provenance: string }[];
  validFrom: string | null;
  validUntil: string | null;
  anonymous: boolean;
}
export const OFFER: ListingBody = {
  side: "offer",
  kind: "business",
  industry: "agriculture",
  texts: [
    { locale: "zh-CN", title: "供应大豆油", body: "黑龙江大豆油，年产两万吨，可出口俄罗斯。", provenance: "original" },
  ],
  validFrom: null,
  validUntil: null,
  anonymous: false,
};
export const NEED: ListingBody = {
  ...OFFER,
  side: "need",
  texts: [
    {
      locale: "ru",
      title: "Закупаем соевое масло",
      body: "Ищем поставщика соевого масла, 500 тонн в год.",
      provenance: "original",
    },
  ],
};

export async function openExchange(options: Parameters<typeof openTestSonghua>[0] = {}): Promise<Exchange> {
  const songhua = await openTestSonghua(options);
  const { db, clock } = songhua.services;
  const now = clock.now();
  const eventId = (await insertEvent(
    db,
    {
      slug: "exchange",
      name: { "zh-CN": "数字贸易对接会", ru: "Обмен", "ko-KR": "교류회", "ko-CN": "교류회", en: "Exchange" },
      summary: {},
      startsOn: "2023-06-14",
      endsOn: "2023-06-14",
      homeZone: "Asia/Shanghai",
      languages: ["zh-CN", "ru"],
      registrationOpen: true,
      requestHours: 24,
    },
    { state: "published", demonstration: false, source: null, now },
  ))!;
  const venue = (position: number, city: MultiText, zone: string, tableCount: number) =>
    insertVenue(db, eventId, position, {
      name: { en: `Hall of ${city.en ?? ""}` },
      city,
      zone,
      hours: [{ date: "2023-06-14", opens: "09:00", closes: "18:00" }],
      tableCount,
    });
  const harbin = await venue(0, { en: "Harbin", "zh-CN": "哈尔滨", ru: "Харбин" }, "Asia/Shanghai", 3);
  const moscow = await venue(1, { en: "Moscow", "zh-CN": "莫斯科", ru: "Москва" }, "Europe/Moscow", 2);
  const block = { date: "2023-06-14", from: "14:00", to: "18:00", durationMin: 30, gapMin: 0, zone: "Asia/Shanghai" };
  await replaceSlots(db, eventId, cutSlots([block]));

  const addParty = async (
    key: string,
    name: MultiText,
    country: string,
    locale: Locale,
    venueId: string | null,
  ): Promise<Party> => {
    const [organisationId, participantId, calendarToken] = [newId(), newId(), newToken()];
    const email = `${key}@example.org`;
    await db
      .insertInto("organisation")
      .values({
        event_id: eventId,
        id: organisationId,
        name: json(name),
        name_key: nameKey(name),
        role: "enterprise",
        country,
        region: null,
        city: null,
        industry: null,
        website: null,
        languages: json([locale]),
        demonstration: false,
        import_id: null,
        created_at: now,
      })
      .execute();
    const account = await ensureAccount(db, { email, name: key, locale }, now);
    await db
      .insertInto("participant")
      .values({
        event_id: eventId,
        id: participantId,
        organisation_id: organisationId,
        account_id: account.id,
        name: json({ [locale]: `${key} person` }),
        name_key: key,
        email,
        phone: null,
        title: null,
        languages: json([locale]),
        venue_id: venueId,
        state: "approved",
        answers: "{}",
        badge_code: newBadgeCode(),
        calendar_token: calendarToken,
        consent_at: now,
        checked_in_at: null,
        checked_in_by: null,
        demonstration: false,
        import_id: null,
        created_at: now,
      })
      .execute();
    return { organisationId, participantId, email, calendarToken, caller: await songhua.as(account.id) };
  };
  const path = `/events/${eventId}`;
  const organiser = await songhua.signedIn("organiser@example.org", "organiser", eventId);
  const must = <T>(answer: { status: number; body: T }): T => {
    if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  return {
    ...songhua,
    eventId,
    path,
    organiser,
    reader: await songhua.signedIn("reader@example.org", "reader", eventId),
    harbin,
    moscow,
    longda: await addParty("longda", { "zh-CN": "龙达粮油", en: "Longda" }, "CN", "zh-CN", harbin),
    amur: await addParty("amur", { ru: "ООО «Амур»", en: "Amur" }, "RU", "ru", moscow),
    hanbat: await addParty("hanbat", { "ko-KR": "한밭무역", en: "Hanbat" }, "KR", "ko-KR", harbin),
    stranger: await addParty("stranger", { en: "Stranger" }, "CN", "en", harbin),
    addParty,
    async accepted(party, listing) {
      const body = { ...OFFER, ...listing, organisationId: party.organisationId };
      const { id } = must(await party.caller.call("POST", `${path}/listings`, body)) as { id: string };
      must(await party.caller.call("POST", `${path}/listings/${id}/move`, { to: "submitted" }));
      must(await organiser.call("POST", `${path}/listings/${id}/move`, { to: "accepted" }));
      return id;
    },
    async agreed(from, to, priority = "nice") {
      const body = { fromOrganisationId: from.organisationId, toOrganisationId: to.organisationId, priority };
      const { id } = must(await from.caller.call("POST", `${path}/requests`, body)) as { id: string };
      const answered = must(await to.caller.call("POST", `${path}/requests/${id}/answer`, { answer: "accepted" }));
      return { requestId: id, meetingId: (answered as { meetingId: string }).meetingId };
    },
    letters: (to) =>
      db
        .selectFrom("mail")
        .select(["subject", "text"])
        .where("to_address", "=", to)
        .orderBy("created_at")
        .orderBy("id")
        .execute(),
  };
}
