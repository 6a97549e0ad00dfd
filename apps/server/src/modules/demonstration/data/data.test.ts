import {
  AGREEMENT_KINDS,
  INDUSTRIES,
  isDecimal,
  isZone,
  LISTING_KINDS,
  LOCAL_DATE,
  LOCAL_TIME,
  LOCALES,
  ORGANISATION_ROLES,
  toInstant,
  type Locale,
} from "@songhua/kernel";
import { describe, expect, test } from "vitest";
import { demonstration } from "./index.ts";
import { PEOPLE_WANTED } from "./people/index.ts";

const { agreements, events, figures, listings, organisations, people, releases, reportedTotals } = demonstration;
const organisationOf = new Map(organisations.map((organisation) => [organisation.key, organisation]));
const SCRIPT: Readonly<Record<Locale, RegExp>> = {
  "zh-CN": /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  "ko-KR": /\p{Script=Hangul}/u,
  "ko-CN": /\p{Script=Hangul}/u,
  en: /^[\p{Script=Latin}\p{Script=Common}\p{Script=Greek}]+$/u,
};

function counted<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function expectFull(text: Readonly<Record<string, string>>, where: string): void {
  for (const locale of LOCALES) expect(text[locale], `${where} ${locale}`).toBeTruthy();
}

describe("what the press reports say", () => {
  test("the 2023 event: host, co-organisers, afternoon in Harbin", () => {
    const event = events.find((candidate) => candidate.key === "longjiang-2023")!;
    expect(event.startsOn).toBe("2023-06-14");
    expect(event.homeZone).toBe("Asia/Shanghai");
    expect(counted(event.bodies.map((body) => body.role))).toEqual(
      new Map([
        ["host", 1],
        ["co_organiser", 3],
      ]),
    );
    const named = event.sessions.flatMap((session) => session.speakers.map((speaker) => speaker.names?.["ko-CN"]));
    expect(named).toEqual(["형후원", "혁명휘", "손광지"]);
  });

  test("17 contracts, five of them named, every value undisclosed and covered by the one reported total", () => {
    const contracts = agreements.filter((one) => one.eventKey === "longjiang-2023" && one.kind === "contract");
    expect(contracts).toHaveLength(17);
    expect(contracts.filter((one) => !one.demonstration).map((one) => one.signerKey)).toEqual([
      "harbin-electric",
      "chenhui",
      "aihai",
      "guangsen",
      "jinqiao",
    ]);
    expect(new Set(contracts.map((one) => one.signerKey)).size).toBe(17);
    for (const one of contracts) {
      expect(one.value, one.key).toEqual({ kind: "undisclosed" });
      expect(organisationOf.get(one.signerKey)!.region, one.key).toBe("CN-HL");
      expect(one.totalKey, one.key).toBe(reportedTotals[0]!.key);
    }
    expect(reportedTotals).toMatchObject([
      { amount: "928000000", currency: "CNY", approximate: true, basis: "on_site", count: 17, source: "report-2023" },
    ]);
    const reported = contracts.filter((one) => !one.demonstration);
    expect(reported.filter((one) => one.counterpartKey !== null).map((one) => one.counterpartKey)).toEqual([
      "ctrip-north",
    ]);
    expect(organisationOf.get("chenhui")!.reportedForms).toHaveLength(2);
    expect(organisationOf.get("chenhui")!.note).not.toBeNull();
  });

  test("the 2022 summit: three venues, two zones, seven unnamed keynotes, three agreements without money", () => {
    const event = events.find((candidate) => candidate.key === "summit-2022")!;
    expect(event.venues.map((venue) => venue.key).sort()).toEqual(["beijing", "harbin", "moscow"]);
    expect(new Set(event.venues.map((venue) => venue.zone))).toEqual(new Set(["Asia/Shanghai", "Europe/Moscow"]));
    const keynotes = event.sessions.filter((session) => session.kind === "keynote");
    expect(keynotes).toHaveLength(7);
    expect(keynotes.every((session) => session.speakers.every((speaker) => speaker.names === null))).toBe(true);
    const strategic = agreements.filter((one) => one.eventKey === "summit-2022");
    expect(strategic).toHaveLength(3);
    for (const one of strategic) expect(one).toMatchObject({ value: { kind: "none" }, demonstration: false });
    expect(releases.filter((release) => release.kind === "scene")).toHaveLength(3);
    expect(counted(event.bodies.map((body) => body.role))).toEqual(
      new Map([
        ["host", 3],
        ["organiser", 3],
      ]),
    );
  });

  test("nothing generated is attached to a named organisation", () => {
    const named = organisations.filter((organisation) => !organisation.demonstration);
    const keys = new Set(named.map((organisation) => organisation.key));
    for (const organisation of named) {
      expect(organisation.identifierScheme, organisation.key).toBeNull();
      expect(organisation.reportedForms.length, organisation.key).toBeGreaterThan(0);
      expectFull(organisation.names as Record<string, string>, organisation.key);
    }
    expect(people.filter((person) => keys.has(person.organisationKey))).toEqual([]);
    expect(listings.filter((listing) => keys.has(listing.organisationKey))).toEqual([]);
    for (const one of agreements.filter((agreement) => agreement.demonstration)) {
      expect(keys.has(one.signerKey) || keys.has(one.counterpartKey ?? ""), one.key).toBe(false);
    }
    for (const one of agreements.filter((agreement) => !agreement.demonstration)) {
      expect(one.value.kind, one.key).not.toBe("amount");
      expect(keys.has(one.signerKey), one.key).toBe(true);
    }
  });

  test("everything else is marked as demonstration data", () => {
    for (const item of [...people, ...listings]) expect(item.demonstration, item.key).toBe(true);
    for (const figure of figures) expect(figure, figure.key).toMatchObject({ demonstration: false });
    for (const figure of figures) expect(isDecimal(figure.value), figure.key).toBe(true);
  });
});

describe("events and keys", () => {
  test("names, sessions, venues and speakers' titles stand in five locales", () => {
    for (const event of events) {
      expectFull(event.names, event.key);
      expectFull(event.summary, event.key);
      for (const venue of event.venues) {
        expectFull(venue.names, venue.key);
        expectFull(venue.city, venue.key);
        expect(isZone(venue.zone)).toBe(true);
      }
      for (const session of event.sessions) {
        expectFull(session.titles, session.key);
        expectFull(session.room, session.key);
        for (const speaker of session.speakers) {
          expectFull(speaker.titles, session.key);
          if (speaker.names) expectFull(speaker.names, session.key);
        }
      }
    }
    for (const one of [...agreements, ...releases]) expectFull(one.titles, one.key);
  });

  test("sessions lie within their venue's day, meeting slots within the day", () => {
    for (const event of events) {
      for (const session of event.sessions) {
        const day = event.venues
          .find((venue) => venue.key === session.venueKey)!
          .days.find((candidate) => candidate.date === session.date)!;
        for (const time of [session.startsAt, session.endsAt]) expect(time).toMatch(LOCAL_TIME);
        expect(session.startsAt >= day.opens && session.endsAt <= day.closes, session.key).toBe(true);
        expect(session.startsAt < session.endsAt, session.key).toBe(true);
        for (const other of session.alsoAt) {
          const venue = event.venues.find((candidate) => candidate.key === other)!;
          const home = event.venues.find((candidate) => candidate.key === session.venueKey)!;
          const start = toInstant(session.date, session.startsAt, home.zone)!;
          const opens = toInstant(venue.days[0]!.date, venue.days[0]!.opens, venue.zone)!;
          expect(start >= opens, `${session.key} at ${other}`).toBe(true);
        }
      }
      if (event.slots) {
        const { firstAt, count, durationMin, gapMin } = event.slots;
        const [hour, minute] = firstAt.split(":").map(Number);
        const end = hour! * 60 + minute! + count * durationMin + (count - 1) * gapMin;
        const closes = event.venues[0]!.days[0]!.closes.split(":").map(Number);
        expect(end).toBeLessThanOrEqual(closes[0]! * 60 + closes[1]!);
      }
    }
  });

  test("every key is unique and every reference resolves", () => {
    const eventKeys = new Set(events.map((event) => event.key));
    const sessionKeys = new Set(events.flatMap((event) => event.sessions.map((session) => session.key)));
    const agreementKeys = new Set(agreements.map((one) => one.key));
    for (const list of [organisations, people, listings, agreements, releases, figures, events]) {
      expect(new Set(list.map((item) => item.key)).size).toBe(list.length);
    }
    const references = [
      ...people.map((person) => person.organisationKey),
      ...listings.map((listing) => listing.organisationKey),
      ...agreements.flatMap((one) => [one.signerKey, one.counterpartKey]),
      ...releases.map((release) => release.organisationKey),
      ...events.flatMap((event) => [
        ...event.bodies.map((body) => body.organisationKey),
        ...event.attended,
        ...event.sessions.flatMap((session) => session.speakers.map((speaker) => speaker.organisationKey)),
      ]),
    ].filter((key) => key !== null);
    for (const key of references) expect(organisationOf.has(key), key).toBe(true);
    for (const one of [...agreements, ...releases]) {
      expect(eventKeys.has(one.eventKey) && sessionKeys.has(one.sessionKey), one.key).toBe(true);
    }
    for (const one of agreements) {
      expect(AGREEMENT_KINDS).toContain(one.kind);
      if (one.underKey !== null) expect(agreementKeys.has(one.underKey), one.key).toBe(true);
      if (one.value.kind === "amount") expect(isDecimal(one.value.amount), one.key).toBe(true);
    }
  });
});

describe("generated organisations and people", () => {
  const generated = organisations.filter((organisation) => organisation.demonstration);

  test("all roles, at least 14 industries, at least two scripts each", () => {
    expect(generated.length).toBeGreaterThanOrEqual(170);
    expect(new Set(generated.map((organisation) => organisation.role)).size).toBe(ORGANISATION_ROLES.length);
    expect(new Set(generated.map((organisation) => organisation.industry)).size).toBeGreaterThanOrEqual(14);
    for (const organisation of generated) {
      expect(INDUSTRIES, organisation.key).toContain(organisation.industry);
      expect(organisation.names.en, organisation.key).toBeTruthy();
      expect(organisation.names[organisation.languages[0]!], organisation.key).toBeTruthy();
      for (const locale of LOCALES) {
        const name = organisation.names[locale];
        if (name !== undefined) expect(name.length, organisation.key).toBeGreaterThan(1);
      }
      expect(isZone(organisation.zone), organisation.key).toBe(true);
      expectFull(organisation.city, organisation.key);
    }
    for (const locale of LOCALES) {
      const names = generated.map((organisation) => organisation.names[locale]).filter((name) => name !== undefined);
      expect(new Set(names).size, locale).toBe(names.length);
    }
  });

  test("exactly 300 people, no name twice, each organisation represented", () => {
    expect(people).toHaveLength(PEOPLE_WANTED);
    expect(PEOPLE_WANTED).toBe(300);
    expect(new Set(people.map((person) => person.names.en)).size).toBe(300);
    expect(new Set(people.map((person) => person.email)).size).toBe(300);
    expect(new Set(people.map((person) => person.organisationKey)).size).toBe(generated.length);
    for (const person of people) {
      expect(person.names[person.nativeLocale], person.key).toMatch(SCRIPT[person.nativeLocale]);
      expect(person.titles[person.nativeLocale], person.key).toBeTruthy();
      expect(person.titles.en, person.key).toBeTruthy();
      expect(person.languages[0], person.key).toBe(person.nativeLocale);
    }
  });

  test("Russian surnames agree with the patronymic's gender", () => {
    for (const person of people) {
      const [surname, , patronymic] = (person.nativeLocale === "ru" ? person.names.ru! : "").split(" ");
      if (!surname || !patronymic) continue;
      if (patronymic.endsWith("на")) expect(surname, person.key).not.toMatch(/(ов|ев|ёв|ин|ский|цкой)$/);
      else expect(surname, person.key).not.toMatch(/(ова|ева|ёва|ина|ская|цкая)$/);
    }
  });
});

describe("listings", () => {
  test("enough of them, balanced, over all kinds and at least 14 industries", () => {
    expect(listings.length).toBeGreaterThanOrEqual(240);
    const needs = listings.filter((listing) => listing.side === "need").length;
    expect(needs / listings.length).toBeGreaterThan(0.4);
    expect(needs / listings.length).toBeLessThan(0.6);
    expect(new Set(listings.map((listing) => listing.kind)).size).toBe(LISTING_KINDS.length);
    expect(new Set(listings.map((listing) => listing.industry)).size).toBeGreaterThanOrEqual(14);
    for (const locale of LOCALES) {
      expect(listings.filter((listing) => listing.texts[0]!.locale === locale).length, locale).toBeGreaterThanOrEqual(
        20,
      );
    }
    const second = listings.flatMap((listing) => listing.texts.slice(1).map((text) => text.provenance));
    expect(second.length / listings.length).toBeGreaterThan(0.2);
    expect(new Set(second)).toEqual(new Set(["machine", "reviewed"]));
  });

  test("each original is in a language of its organisation and in that language's script", () => {
    for (const listing of listings) {
      expect(INDUSTRIES, listing.key).toContain(listing.industry);
      expect(LISTING_KINDS, listing.key).toContain(listing.kind);
      expect(listing.validUntil, listing.key).toMatch(LOCAL_DATE);
      expect(listing.validUntil > "2023-06-14", listing.key).toBe(true);
      expect(listing.texts[0]!.provenance, listing.key).toBe("original");
      expect(organisationOf.get(listing.organisationKey)!.languages, listing.key).toContain(listing.texts[0]!.locale);
      expect(new Set(listing.texts.map((text) => text.locale)).size, listing.key).toBe(listing.texts.length);
      for (const text of listing.texts) {
        expect(text.title, listing.key).toMatch(SCRIPT[text.locale]);
        expect(text.body, listing.key).toMatch(SCRIPT[text.locale]);
        if (text.locale !== "zh-CN") expect(text.title + text.body, listing.key).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  test("no sentence is used more than three times, no title twice", () => {
    const texts = listings.flatMap((listing) => listing.texts);
    const sentences = texts
      .flatMap((text) => text.body.split(/[。！？；]|[.!?;](?=\s|$)/u))
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== "");
    for (const [sentence, times] of counted(sentences)) expect(times, sentence).toBeLessThanOrEqual(3);
    expect(new Set(texts.map((text) => text.title)).size).toBe(texts.length);
  });

  test("the north-eastern orthography keeps its initial sounds", () => {
    for (const text of listings.flatMap((listing) => listing.texts)) {
      if (text.locale === "ko-CN") expect(`${text.title} ${text.body}`).not.toMatch(/여행|요리|냉동|냉장|협력사|달러/u);
      if (text.locale === "ko-KR")
        expect(`${text.title} ${text.body}`).not.toMatch(/려행|료리|랭동|랭장|할빈|기업소|로씨야/u);
    }
  });
});
