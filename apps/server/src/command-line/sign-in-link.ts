import {
  ensureAccount,
  findAccountByEmail,
  grantRole,
  issueLinkToken,
  signInAddress,
} from "../modules/accounts/index.ts";
import type { Call, Outcome } from "./command.ts";
import { EXIT, Refusal } from "./refusal.ts";
import { withInstallation } from "./installation.ts";

const LINK_HOURS = 72;

/**
 * Prints a one-time link for an account, for operators locked out where no letter leaves. Whoever can run this reads the
 * database anyway, so it asks for nothing more.
 */
export async function signInLinkCommand({ args, env, locale, say, print }: Call): Promise<Outcome> {
  const email = args.positionals[0]!.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Refusal("value_not_email", { value: email });
  const asAdministrator = args.flag("administrator");
  const { link, created } = await withInstallation(env, async ({ services }) => {
    const { db, clock, config } = services;
    return db.transaction().execute(async (tx) => {
      const now = clock.now();
      const known = await findAccountByEmail(tx, email);
      if (!known && !asAdministrator) throw new Refusal("account_unknown", { email });
      const account = known ?? (await ensureAccount(tx, { email, name: email.split("@")[0]!, locale }, now));
      if (asAdministrator) await grantRole(tx, { accountId: account.id, eventId: null, role: "administrator" });
      const token = await issueLinkToken(tx, account.id, now);
      return { link: signInAddress(config.origin, known?.locale ?? locale, token), created: !known };
    });
  });
  if (created) print(say("cli:signInLink.created", { email }));
  print(say("cli:signInLink.valid", { hours: LINK_HOURS }));
  print(link);
  return {
    exitCode: EXIT.done,
    data: { email, link, created, administrator: asAdministrator, validHours: LINK_HOURS },
  };
}
