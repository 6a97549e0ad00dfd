import { openTestSonghua, type Answer, type Caller, type TestSonghua } from "./open-test-songhua.ts";

/** An event with two firms that make agreements, an organiser and a stranger: what tests of agreements begin from. */
export interface AgreementsBench {
  readonly songhua: TestSonghua;
  readonly organiser: Caller;
  readonly operator: Caller;
  readonly harbin: Caller;
  readonly amur: Caller;
  readonly stranger: Caller;
  readonly ids: { readonly event: string; readonly harbin: string; readonly amur: string };
  readonly event: string;
  path(id: string): string;
  /** Proposes for Harbin and Amur. @returns the id */
  propose(over?: Record<string, unknown>): Promise<string>;
  /** Proposes and has both sides sign. @returns the id */
  signed(over?: Record<string, unknown>): Promise<string>;
  wall(query?: string): Promise<Answer["body"]>;
}

export async function openAgreements(
  options: { worker?: boolean; timestampUrl?: string; now?: string } = {},
): Promise<AgreementsBench> {
  const songhua = await openTestSonghua(options);
  const event = "/events/signing-2023";
  const administrator = await songhua.signedIn("admin@example.org", "administrator");
  const created = await administrator.call("POST", "/events", {
    slug: "signing-2023",
    name: { "zh-CN": "签约会", en: "Signing day" },
    startsOn: "2023-06-14",
    endsOn: "2023-06-14",
    homeZone: "Asia/Shanghai",
    languages: ["zh-CN", "ru"],
    venues: [{ name: { en: "Hall" }, city: { en: "Harbin" }, zone: "Asia/Shanghai", hours: [], tableCount: 2 }],
  });
  await administrator.call("PATCH", event, { state: "published" });
  const eventId = created.body.id as string;
  const organiser = await songhua.signedIn("organiser@example.org", "organiser", eventId);
  const operator = await songhua.signedIn("operator@example.org", "operator", eventId);
  const firm = async (name: string, country: string) =>
    (await organiser.call("POST", `${event}/organisations`, { name: { en: name }, role: "enterprise", country })).body
      .id as string;
  const ids = {
    event: eventId,
    harbin: await firm("Harbin Cold Chain", "CN"),
    amur: await firm("Amur Reefer", "RU"),
  };
  const person = async (email: string, organisationId: string, locale: string) => {
    const caller = await songhua.signedIn(email);
    const participant = await organiser.call("POST", `${event}/participants`, {
      name: { en: email },
      email,
      organisationId,
      languages: [locale],
    });
    await organiser.call("POST", `${event}/participants/decide`, {
      participantIds: [participant.body.id],
      decision: "approved",
    });
    return caller;
  };
  const harbin = await person("harbin@example.org", ids.harbin, "zh-CN");
  const amur = await person("amur@example.org", ids.amur, "ru");
  const stranger = await person("stranger@example.org", await firm("Stranger", "KR"), "ko-KR");
  const path = (id: string) => `${event}/agreements/${id}`;
  const propose = async (over: Record<string, unknown> = {}) => {
    const answer = await organiser.call("POST", `${event}/agreements`, {
      kind: "contract",
      title: { en: "Cold chain" },
      value: { kind: "amount", amount: "4200000.50", currency: "CNY" },
      partyIds: [ids.harbin, ids.amur],
      ...over,
    });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body.id as string;
  };
  return {
    songhua,
    organiser,
    operator,
    harbin,
    amur,
    stranger,
    ids,
    event,
    path,
    propose,
    async signed(over) {
      const id = await propose(over);
      for (const organisationId of [ids.harbin, ids.amur])
        await organiser.call("POST", `${path(id)}/confirm`, { organisationId });
      return id;
    },
    wall: async (query = "") => (await songhua.nobody.call("GET", `${event}/wall${query}`)).body,
  };
}
