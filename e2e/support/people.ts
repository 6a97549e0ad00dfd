import type { Browser, BrowserContext } from "@playwright/test";

/** A browser of its own for one person, with language and zone. */
export interface Person {
  readonly context: BrowserContext;
  /** Calls the API as this person's browser would. */
  api(
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    path: string,
    data?: unknown,
  ): Promise<{ status: number; body: Body }>;
}
// Bodies are read freely in journeys: each expectation says what it needs of them.
type Body = any;

export async function personIn(
  browser: Browser,
  baseURL: string,
  settings: { locale?: string; timezoneId?: string; width?: number; height?: number; javaScriptEnabled?: boolean } = {},
): Promise<Person> {
  const context = await browser.newContext({
    baseURL,
    locale: settings.locale ?? "en",
    timezoneId: settings.timezoneId ?? "Asia/Shanghai",
    viewport: { width: settings.width ?? 1440, height: settings.height ?? 900 },
    javaScriptEnabled: settings.javaScriptEnabled ?? true,
  });
  return {
    context,
    async api(method, path, data) {
      const response = await context.request.fetch(`/api${path}`, { method, ...(data === undefined ? {} : { data }) });
      const text = await response.text();
      return { status: response.status(), body: text.startsWith("{") ? (JSON.parse(text) as Body) : text };
    },
  };
}

export const ADMINISTRATOR = { email: "administrator@songhua.test", name: "E2E", locale: "en" };

/** The administrator's browser; made on the first call of a run, signed in by a one-time link from the outbox afterwards. */
export async function administratorIn(
  browser: Browser,
  baseURL: string,
  settings: Parameters<typeof personIn>[2] = {},
): Promise<Person> {
  const person = await personIn(browser, baseURL, settings);
  const state = (globalThis as { administratorState?: Awaited<ReturnType<BrowserContext["storageState"]>> })
    .administratorState;
  if (state) await person.context.addCookies(state.cookies);
  else {
    const made = await person.api("POST", "/setup", ADMINISTRATOR);
    if (made.status !== 201) throw new Error(`the administrator could not be made: ${JSON.stringify(made.body)}`);
    (globalThis as { administratorState?: unknown }).administratorState = await person.context.storageState();
  }
  return person;
}

/** Signs somebody in by the newest one-time link in the outbox, which only administrators may read. */
export async function signInByLink(administrator: Person, person: Person, email: string): Promise<void> {
  const { body } = await administrator.api("GET", `/outbox?search=${encodeURIComponent(email)}&limit=20`);
  for (const mail of body.items as { text: string }[]) {
    const token = /token=([\w-]+)/.exec(mail.text)?.[1];
    if (token === undefined) continue;
    if ((await person.api("POST", "/sign-in-links/redeem", { token })).status === 200) return;
  }
  throw new Error(`no unused link for ${email} in the outbox`);
}
