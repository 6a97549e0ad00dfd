import { DomainError } from "@songhua/kernel";
import type { FastifyReply } from "fastify";
import { DONE, type Router } from "../../platform/http/router.ts";
import { actorOf } from "../../platform/http/viewer.ts";
import type { Services } from "../../platform/services.ts";
import { SESSION_COOKIE } from "../access/index.ts";
import { appendAudit } from "../audit/index.ts";
import { issueSignInLink } from "./letters.ts";
import { finishRegistration, finishSignIn, startRegistration, startSignIn } from "./passkeys.ts";
import {
  demonstrationLoaded,
  findAccountByEmail,
  hasAdministrator,
  listGrants,
  listMail,
  listPasskeys,
  listRoles,
  pingDatabase,
} from "./queries.ts";
import {
  closeSession,
  deletePasskey,
  ensureAccount,
  grantRole,
  lockSetup,
  openSession,
  revokeRole,
  spendLinkToken,
  updateAccount,
  type AccountRow,
} from "./store.ts";

export const VERSION = "0.1.0";

export function accountRoutes(router: Router): void {
  router.on("getHealth", async ({ services }) => {
    await pingDatabase(services.db);
    return { status: "ok", version: VERSION, database: "ok" } as const;
  });
  router.on("getSession", ({ services, viewer }) => sessionOf(services, viewer.account));

  router.on("setUp", async ({ services, body, reply }) => {
    const account = await services.db.transaction().execute(async (tx) => {
      await lockSetup(tx);
      if (await hasAdministrator(tx)) throw new DomainError("setup_already_done");
      const created = await ensureAccount(tx, body, services.clock.now());
      await grantRole(tx, { accountId: created.id, eventId: null, role: "administrator" });
      return created;
    });
    await signIn(services, reply, account.id);
    return sessionOf(services, account);
  });

  router.on("requestSignInLink", async ({ services, body }) => {
    await services.db.transaction().execute(async (tx) => {
      const account = await findAccountByEmail(tx, body.email);
      if (account)
        await issueSignInLink(services, tx, account, {
          occasion: "signIn",
          eventId: null,
          locale: body.locale,
          ...(body.returnTo ? { returnTo: body.returnTo } : {}),
        });
    });
    return DONE;
  });
  router.on("redeemSignInLink", async ({ services, body, reply }) => {
    const accountId = await spendLinkToken(services.db, body.token, services.clock.now());
    if (!accountId) throw new DomainError("sign_in_link_invalid");
    await signIn(services, reply, accountId);
    return sessionOf(services, await updateAccount(services.db, accountId, {}));
  });
  router.on("signOut", async ({ services, request, reply }) => {
    const token = request.cookies[SESSION_COOKIE];
    if (token) await closeSession(services.db, token);
    void reply.clearCookie(SESSION_COOKIE, { path: "/" });
    return DONE;
  });
  router.on("updateAccount", ({ services, viewer, body }) =>
    updateAccount(services.db, viewer.account!.id, {
      ...(body.name === undefined ? {} : { name: body.name }),
      ...(body.locale === undefined ? {} : { locale: body.locale }),
    }),
  );

  router.on("startPasskeyRegistration", ({ services, viewer }) => startRegistration(services, viewer.account!));
  router.on("registerPasskey", ({ services, viewer, body }) =>
    finishRegistration(services, viewer.account!, body.label, body.credential),
  );
  router.on("listPasskeys", async ({ services, viewer }) => ({
    items: (await listPasskeys(services.db, viewer.account!.id)).map((row) => ({
      id: row.id,
      label: row.label,
      createdAt: row.created_at,
      lastUsedAt: row.last_used_at,
    })),
  }));
  router.on("deletePasskey", async ({ services, viewer, params }) => {
    if (!(await deletePasskey(services.db, viewer.account!.id, params.passkey)))
      throw new DomainError("not_found", { what: "passkey" });
    return DONE;
  });
  router.on("startPasskeySignIn", ({ services }) => startSignIn(services));
  router.on("signInWithPasskey", async ({ services, body, reply }) => {
    const accountId = await finishSignIn(services, body.credential);
    await signIn(services, reply, accountId);
    return sessionOf(services, await updateAccount(services.db, accountId, {}));
  });

  router.on("listMail", ({ services, query }) => listMail(services.db, query));
  router.on("listGrants", async ({ services, event }) => ({ items: await listGrants(services.db, event.id) }));
  router.on("addGrant", async ({ services, viewer, event, body, locale }) => {
    const { role } = body;
    return services.db.transaction().execute(async (tx) => {
      const now = services.clock.now();
      const account = await ensureAccount(tx, { email: body.email, name: body.name, locale: body.locale }, now);
      await grantRole(tx, { accountId: account.id, eventId: event.id, role });
      await issueSignInLink(services, tx, account, {
        occasion: "role",
        eventId: event.id,
        locale: body.locale ?? locale,
        returnTo: `/${body.locale}/console/${event.slug}`,
      });
      await appendAudit(tx, {
        eventId: event.id,
        at: now,
        actor: actorOf(viewer),
        action: "role.granted",
        subjectType: "account",
        subjectId: account.id,
        data: { role },
      });
      return { accountId: account.id, email: account.email, name: account.name, role };
    });
  });
  router.on("removeGrant", async ({ services, viewer, event, params }) => {
    await services.db.transaction().execute(async (tx) => {
      if (!(await revokeRole(tx, { accountId: params.account, eventId: event.id, role: params.role })))
        throw new DomainError("not_found", { what: "grant" });
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "role.revoked",
        subjectType: "account",
        subjectId: params.account,
        data: { role: params.role },
      });
    });
    return DONE;
  });
}

/** Opens a session and sets its cookie: unreadable for scripts, not sent along from other sites, secure wherever the address is. */
export async function signIn(services: Services, reply: FastifyReply, accountId: string): Promise<void> {
  const { token, expiresAt } = await openSession(services.db, accountId, services.clock.now());
  void reply.setCookie(SESSION_COOKIE, token, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: services.config.origin.startsWith("https://"),
    expires: new Date(expiresAt),
  });
}

/** Opens a session without a browser at hand. @returns the token for the cookie. */
export async function signInToken(services: Services, accountId: string): Promise<string> {
  return (await openSession(services.db, accountId, services.clock.now())).token;
}

export async function sessionOf(services: Services, account: AccountRow | null) {
  const [administrator, demonstration, roles] = await Promise.all([
    hasAdministrator(services.db),
    demonstrationLoaded(services.db),
    account ? listRoles(services.db, account.id) : [],
  ]);
  return {
    account,
    roles,
    needsSetup: !administrator,
    demonstration: demonstration !== undefined,
    mail: services.mailer.mode,
  };
}
