import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext } from "@playwright/test";

// Bodies are read freely in journeys: each expectation says what it needs of them.
type Body = any;
export interface Answer {
  readonly status: number;
  readonly body: Body;
}

/** A browser of its own for one person, with language and zone. */
export interface Person {
  readonly context: BrowserContext;
  /** Calls the API as this person's browser would. */
  api(method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE", path: string, data?: unknown): Promise<Answer>;
  /** The same, for a step of the set-up: an answer that is no success ends the journey with what the server said. */
  must(method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE", path: string, data?: unknown): Promise<Body>;
}
export interface Settings {
  readonly locale?: string;
  readonly timezoneId?: string;
  readonly width?: number;
  readonly height?: number;
  readonly javaScriptEnabled?: boolean;
}

export async function personIn(browser: Browser, baseURL: string, settings: Settings = {}): Promise<Person> {
  const context = await browser.newContext({
    baseURL,
    locale: settings.locale ?? "en",
    timezoneId: settings.timezoneId ?? "Asia/Shanghai",
    viewport: { width: settings.width ?? 1440, height: settings.height ?? 900 },
    javaScriptEnabled: settings.javaScriptEnabled ?? true,
  });
  const api: Person["api"] = async (method, path, data) => {
    const response = await context.request.fetch(`/api${path}`, { method, ...(data === undefined ? {} : { data }) });
    const text = await response.text();
    return { status: response.status(), body: text.startsWith("{") ? (JSON.parse(text) as Body) : text };
  };
  return {
    context,
    api,
    async must(method, path, data) {
      const { status, body } = await api(method, path, data);
      if (status >= 300) throw new Error(`${method} ${path} answered ${status}: ${JSON.stringify(body)}`);
      return body;
    },
  };
}

export const ADMINISTRATOR = { email: "administrator@songhua.test", name: "E2E", locale: "en" };

/* Journeys run in one process after another when one fails; the file outlives it, the process's memory does not. */
const stateFile = () => join(process.env["E2E_DATA"]!, "administrator.json");

/** Keeps the administrator's session for the journeys that follow. */
export async function keepAdministrator(person: Person): Promise<void> {
  await person.context.storageState({ path: stateFile() });
}

/** The administrator's browser, signed in; the account is made by the first journey that asks for it. */
export async function administratorIn(browser: Browser, baseURL: string, settings: Settings = {}): Promise<Person> {
  const person = await personIn(browser, baseURL, settings);
  if (existsSync(stateFile())) {
    const { cookies } = JSON.parse(readFileSync(stateFile(), "utf8")) as Awaited<
      ReturnType<BrowserContext["storageState"]>
    >;
    await person.context.addCookies(cookies);
  } else {
    await person.must("POST", "/setup", ADMINISTRATOR);
    await keepAdministrator(person);
  }
  return person;
}

/** The address of the newest one-time link written to somebody; only administrators may read the outbox. */
export async function linkFor(administrator: Person, email: string): Promise<string> {
  const { items } = (await administrator.must("GET", `/outbox?search=${encodeURIComponent(email)}&limit=50`)) as {
    items: { to: string; text: string }[];
  };
  const link = items
    .filter((mail) => mail.to === email)
    .map((mail) => /https?:\/\/\S+token=\S+/.exec(mail.text)?.[0])
    .find((found) => found !== undefined);
  if (!link) throw new Error(`no sign-in link for ${email} in the outbox`);
  return link;
}

/** Signs somebody in by the newest one-time link, without its page. */
export async function signInByLink(administrator: Person, person: Person, email: string): Promise<void> {
  const token = new URL(await linkFor(administrator, email)).searchParams.get("token");
  await person.must("POST", "/sign-in-links/redeem", { token });
}
