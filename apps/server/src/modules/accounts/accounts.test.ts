import { beforeAll, describe, expect, it } from "vitest";
import { openTestSonghua, type TestSonghua } from "../../testing/open-test-songhua.ts";

let songhua: TestSonghua;
beforeAll(async () => {
  songhua = await openTestSonghua();
});

const newestMail = async (to: string) =>
  (
    await songhua.services.db
      .selectFrom("mail")
      .selectAll()
      .where("to_address", "=", to)
      .orderBy("created_at", "desc")
      .executeTakeFirstOrThrow()
  ).text;
const tokenIn = (text: string) => /token=([\w-]+)/.exec(text)![1]!;

describe("the first administrator", () => {
  it("is made once, also when two ask at the same moment", async () => {
    const ask = (email: string) => songhua.nobody.call("POST", "/setup", { email, name: "First", locale: "ru" });
    const answers = await Promise.all([ask("a@example.org"), ask("b@example.org")]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
    const { body } = await songhua.nobody.call("GET", "/session");
    expect(body).toMatchObject({ account: null, needsSetup: false, mail: "outbox" });
  });
});

describe("signing in", () => {
  it("takes a link once and sets a cookie scripts cannot read", async () => {
    await songhua.signedIn("liu@example.org");
    expect(
      (await songhua.nobody.call("POST", "/sign-in-links", { email: "LIU@example.org", locale: "zh-CN" })).status,
    ).toBe(202);
    const token = tokenIn(await newestMail("liu@example.org"));
    const response = await songhua.app.inject({ method: "POST", url: "/api/sign-in-links/redeem", payload: { token } });
    expect(response.json()).toMatchObject({ account: { email: "liu@example.org" } });
    expect(String(response.headers["set-cookie"])).toMatch(/songhua_session=.*HttpOnly.*SameSite=Lax/);
    const again = await songhua.nobody.call("POST", "/sign-in-links/redeem", { token });
    expect([again.status, again.body.code]).toEqual([401, "sign_in_link_invalid"]);
  });
  it("does not tell whether an address is known", async () => {
    const answer = await songhua.nobody.call("POST", "/sign-in-links", { email: "nobody@example.org", locale: "en" });
    expect([answer.status, answer.body]).toEqual([202, { done: true }]);
    const mails = await songhua.services.db
      .selectFrom("mail")
      .select("id")
      .where("to_address", "=", "nobody@example.org")
      .execute();
    expect(mails).toEqual([]);
  });
  it("refuses an old link", async () => {
    const caller = await songhua.signedIn("old@example.org");
    await songhua.nobody.call("POST", "/sign-in-links", { email: "old@example.org", locale: "en" });
    const token = tokenIn(await newestMail("old@example.org"));
    songhua.clock.set("2023-06-18T01:00:00.000Z");
    expect((await songhua.nobody.call("POST", "/sign-in-links/redeem", { token })).status).toBe(401);
    songhua.clock.set("2023-06-14T01:00:00.000Z");
    expect(caller.accountId).not.toBeNull();
  });
  it("never leads to another site afterwards", async () => {
    for (const returnTo of ["https://evil.example", "//evil.example", "/\\evil.example"])
      expect(
        (await songhua.nobody.call("POST", "/sign-in-links", { email: "liu@example.org", locale: "en", returnTo }))
          .status,
        returnTo,
      ).toBe(400);
  });
  it("refuses a change that another site's page sends", async () => {
    const caller = await songhua.signedIn("cross@example.org");
    const answer = await caller.call("PATCH", "/account", { name: "X" }, { "sec-fetch-site": "cross-site" });
    expect([answer.status, answer.body.code]).toEqual([403, "forbidden"]);
  });
  it("rejects a passkey answer that belongs to no challenge of ours", async () => {
    const clientDataJSON = Buffer.from(
      JSON.stringify({ type: "webauthn.get", challenge: "abc", origin: "http://localhost:8080" }),
    ).toString("base64url");
    const answer = await songhua.nobody.call("POST", "/passkeys/sign-in", {
      credential: { id: "x", response: { clientDataJSON } },
    });
    expect([answer.status, answer.body.code]).toEqual([401, "passkey_rejected"]);
  });
});

describe("refusals", () => {
  it("speak the reader's language and keep to RFC 9457", async () => {
    const response = await songhua.app.inject({
      method: "POST",
      url: "/api/setup",
      headers: { "accept-language": "ru" },
      payload: { email: "x", name: "", locale: "xx" },
    });
    expect(response.headers["content-type"]).toContain("application/problem+json");
    const problem = response.json<{ code: string; status: number; title: string; fields: { path: string }[] }>();
    expect(problem).toMatchObject({ code: "bad_request", status: 400 });
    expect(problem.title).toMatch(/[а-я]/);
    expect(problem.fields.map((field) => field.path).sort()).toEqual(["email", "locale", "name"]);
  });
  it("bound the size of a request", async () => {
    const answer = await songhua.nobody.call("POST", "/setup", {
      email: "x@example.org",
      name: "x".repeat(2_000_000),
      locale: "en",
    });
    expect([answer.status, answer.body.code]).toEqual([413, "too_large"]);
  });
});

describe("limits", () => {
  it("bound floods of letters from one address", async () => {
    const ask = () => songhua.nobody.call("POST", "/sign-in-links", { email: "nobody@example.org", locale: "en" });
    const answers = await Promise.all(Array.from({ length: 70 }, ask));
    const refused = answers.filter((answer) => answer.status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(10);
    expect(refused[0]!.body.code).toBe("too_many_requests");
  });
});
