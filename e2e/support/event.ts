import type { Person } from "./people.ts";

/** A published event of its own for one journey: Harbin, one afternoon, as many slots and tables as asked for. */
export async function makeEvent(
  administrator: Person,
  slug: string,
  settings: { name?: Record<string, string>; tables?: number; slotsUntil?: string; registrationOpen?: boolean } = {},
): Promise<{ slug: string; venueId: string }> {
  const date = "2031-10-15";
  const event = await administrator.must("POST", "/events", {
    slug,
    name: settings.name ?? { en: `Journey ${slug}`, "zh-CN": `行程 ${slug}` },
    startsOn: date,
    endsOn: date,
    homeZone: "Asia/Shanghai",
    languages: ["zh-CN", "ru", "ko-CN", "en"],
    registrationOpen: settings.registrationOpen ?? false,
    venues: [
      {
        name: { en: "Main hall", "zh-CN": "主会场" },
        city: { en: "Harbin", "zh-CN": "哈尔滨", ru: "Харбин" },
        zone: "Asia/Shanghai",
        hours: [{ date, opens: "13:00", closes: "18:00" }],
        tableCount: settings.tables ?? 4,
      },
    ],
  });
  const venueId: string = event.venues[0].id;
  if (settings.slotsUntil)
    await administrator.must("PUT", `/events/${slug}/slots`, {
      blocks: [{ venueId, date, from: "14:00", to: settings.slotsUntil, durationMin: 20, gapMin: 10 }],
    });
  await administrator.must("PATCH", `/events/${slug}`, { state: "published" });
  return { slug, venueId };
}

export async function addOrganisation(
  administrator: Person,
  slug: string,
  name: Record<string, string>,
  rest: Record<string, unknown> = {},
): Promise<string> {
  const body = { name, role: "enterprise", country: "CN", ...rest };
  return (await administrator.must("POST", `/events/${slug}/organisations`, body)).id;
}

/** An approved participant. */
export async function addParticipant(
  administrator: Person,
  slug: string,
  name: Record<string, string>,
  rest: Record<string, unknown> = {},
): Promise<{ id: string; badgeCode: string }> {
  const made = await administrator.must("POST", `/events/${slug}/participants`, { name, ...rest });
  const decision = { participantIds: [made.id], decision: "approved" };
  await administrator.must("POST", `/events/${slug}/participants/decide`, decision);
  return { id: made.id, badgeCode: made.badgeCode };
}

export async function addListing(
  administrator: Person,
  slug: string,
  organisationId: string,
  side: "offer" | "need",
  title: string,
  to: "draft" | "submitted" | "accepted" = "submitted",
): Promise<string> {
  const { id } = await administrator.must("POST", `/events/${slug}/listings`, {
    organisationId,
    side,
    kind: "business",
    industry: "logistics",
    texts: [{ locale: "en", title, body: `${title}, twice a week through Suifenhe.`, provenance: "original" }],
  });
  for (const state of ["submitted", "accepted"])
    if (to === "accepted" || to === state)
      await administrator.must("POST", `/events/${slug}/listings/${id}/move`, { to: state });
  return id;
}

type Value = { kind: "none" } | { kind: "undisclosed" } | { kind: "amount"; amount: string; currency: string };

/** An agreement signed by both parties, by the consent the organiser has on record. */
export async function sign(
  administrator: Person,
  slug: string,
  partyIds: readonly [string, string],
  kind: "intention" | "framework" | "contract",
  title: string,
  value: Value,
): Promise<string> {
  const { id } = await administrator.must("POST", `/events/${slug}/agreements`, {
    kind,
    title: { en: title },
    value,
    partyIds,
  });
  for (const organisationId of partyIds)
    await administrator.must("POST", `/events/${slug}/agreements/${id}/confirm`, { organisationId });
  return id;
}

/** One agreed meeting for each name, each of two firms of its own; the buyer of each pair can be signed in. */
export async function agreeOnMeetings(administrator: Person, slug: string, pairs: readonly string[]): Promise<void> {
  for (const pair of pairs) {
    const sides: string[] = [];
    for (const side of ["buyer", "seller"]) {
      const organisationId = await addOrganisation(administrator, slug, { en: `The ${pair} ${side}` });
      const email = side === "buyer" ? { email: `${pair}@${slug}.test` } : {};
      await addParticipant(administrator, slug, { en: `Person of the ${pair} ${side}` }, { organisationId, ...email });
      sides.push(organisationId);
    }
    const request = await administrator.must("POST", `/events/${slug}/requests`, {
      fromOrganisationId: sides[0],
      toOrganisationId: sides[1],
    });
    await administrator.must("POST", `/events/${slug}/requests/${request.id}/answer`, { answer: "accepted" });
  }
}

/** Waits for a long run and gives back what it noted. */
export async function runEnded(administrator: Person, slug: string, runId: string): Promise<Record<string, unknown>> {
  for (let look = 0; look < 300; look++) {
    const run = await administrator.must("GET", `/events/${slug}/runs/${runId}`);
    if (run.state === "done") return run.note;
    if (run.state !== "queued" && run.state !== "running") throw new Error(`the run ended as ${run.state}`);
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error("the run did not end in half a minute");
}
