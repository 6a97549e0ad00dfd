import type { Locale } from "@songhua/kernel";
import { sayIn } from "../../platform/language/say.ts";
import type { Db } from "../../platform/database/connect.ts";
import type { Services } from "../../platform/services.ts";
import { issueLinkToken, type AccountRow } from "./store.ts";

/** The address at which a one-time token is redeemed; it asks for a click, so that mail scanners do not use it up. */
export function signInAddress(origin: string, locale: Locale, token: string, returnTo?: string): string {
  const back = returnTo ? `&returnTo=${encodeURIComponent(returnTo)}` : "";
  return `${origin}/${locale}/sign-in/redeem?token=${token}${back}`;
}

/**
 * Writes an account a letter with a one-time sign-in link, in the caller's transaction.
 * `occasion` names the texts of the `mail` catalogue, both given {{name}}, {{link}} and `words`.
 */
export async function issueSignInLink(
  services: Services,
  tx: Db,
  account: AccountRow,
  letter: {
    occasion: "signIn" | "invitation" | "approval" | "role";
    eventId: string | null;
    locale: Locale;
    returnTo?: string;
    words?: Record<string, string>;
  },
): Promise<void> {
  const token = await issueLinkToken(tx, account.id, services.clock.now());
  const link = signInAddress(services.config.origin, letter.locale, token, letter.returnTo);
  const say = sayIn(letter.locale);
  const words = { name: account.name, ...letter.words, link };
  await services.mailer.write(tx, {
    to: account.email,
    subject: say(`mail:${letter.occasion}.subject`, words),
    text: say(`mail:${letter.occasion}.text`, words),
    eventId: letter.eventId,
  });
}
