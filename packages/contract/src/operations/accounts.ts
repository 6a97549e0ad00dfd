import { ACCESS_ROLES } from "@songhua/kernel";
import { z } from "zod";
import { operation } from "../operation.ts";
import { Done, Email, EventParams, Id, Instant, line, LocaleSchema, pageOf, PageQuery } from "../shared.ts";

const tag = "accounts";
export const AccessRoleSchema = z.enum(ACCESS_ROLES);

export const Account = z.object({ id: Id, email: z.string(), name: z.string(), locale: LocaleSchema });
export const Session = z.object({
  account: Account.nullable(),
  /** Roles that hold everywhere (`event` null) or at one event. */
  roles: z.array(z.object({ role: AccessRoleSchema, eventId: Id.nullable(), eventSlug: z.string().nullable() })),
  needsSetup: z.boolean(),
  demonstration: z.boolean(),
  mail: z.enum(["smtp", "outbox"]),
});
export const Passkey = z.object({
  id: z.string(),
  label: z.string(),
  createdAt: Instant,
  lastUsedAt: Instant.nullable(),
});
export const Grant = z.object({ accountId: Id, email: z.string(), name: z.string(), role: AccessRoleSchema });
export const Mail = z.object({
  id: Id,
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  createdAt: Instant,
  sentAt: Instant.nullable(),
  error: z.string().nullable(),
});
/* WebAuthn messages are defined and checked by the WebAuthn library; here they are only bounded in size by the request limit. */
const WebAuthn = z.record(z.string(), z.unknown());

export const accounts = {
  getHealth: operation({
    id: "getHealth",
    method: "GET",
    path: "/health",
    tag,
    summary: "Whether this server and its database answer",
    response: z.object({ status: z.literal("ok"), version: z.string(), database: z.literal("ok") }),
  }),
  getSession: operation({
    id: "getSession",
    method: "GET",
    path: "/session",
    tag,
    summary: "Who is signed in, with which roles",
    response: Session,
  }),
  setUp: operation({
    id: "setUp",
    method: "POST",
    path: "/setup",
    tag,
    summary: "Create the first administrator and sign in; once only",
    body: z.strictObject({ email: Email, name: line(120), locale: LocaleSchema }),
    response: Session,
    status: 201,
  }),
  openDemonstration: operation({
    id: "openDemonstration",
    method: "POST",
    path: "/demonstration",
    tag,
    summary: "Load the demonstration events; on a fresh installation also sign in as their organiser",
    body: z.strictObject({}),
    response: z.object({ runId: Id.nullable(), eventSlug: z.string() }),
    status: 202,
  }),
  requestSignInLink: operation({
    id: "requestSignInLink",
    method: "POST",
    path: "/sign-in-links",
    tag,
    summary: "Send a one-time sign-in link; answers the same whether or not the address is known",
    body: z.strictObject({
      email: Email,
      locale: LocaleSchema,
      returnTo: z
        .string()
        .max(300)
        .regex(/^\/(?![/\\])/)
        .optional(),
    }),
    response: Done,
    status: 202,
  }),
  redeemSignInLink: operation({
    id: "redeemSignInLink",
    method: "POST",
    path: "/sign-in-links/redeem",
    tag,
    summary: "Sign in with a one-time link",
    body: z.strictObject({ token: z.string().min(20).max(200) }),
    response: Session,
  }),
  signOut: operation({ id: "signOut", method: "DELETE", path: "/session", tag, summary: "Sign out", response: Done }),
  updateAccount: operation({
    id: "updateAccount",
    method: "PATCH",
    path: "/account",
    tag,
    summary: "Change own name or language",
    body: z.strictObject({ name: line(120).optional(), locale: LocaleSchema.optional() }),
    response: Account,
  }),
  startPasskeyRegistration: operation({
    id: "startPasskeyRegistration",
    method: "POST",
    path: "/passkeys/registration-options",
    tag,
    summary: "Options for making a passkey",
    body: z.strictObject({}),
    response: WebAuthn,
  }),
  registerPasskey: operation({
    id: "registerPasskey",
    method: "POST",
    path: "/passkeys",
    tag,
    summary: "Keep a passkey that the browser made",
    body: z.strictObject({ label: line(80), credential: WebAuthn }),
    response: Passkey,
    status: 201,
  }),
  listPasskeys: operation({
    id: "listPasskeys",
    method: "GET",
    path: "/passkeys",
    tag,
    summary: "Own passkeys",
    response: z.object({ items: z.array(Passkey) }),
  }),
  deletePasskey: operation({
    id: "deletePasskey",
    method: "DELETE",
    path: "/passkeys/{passkey}",
    tag,
    summary: "Forget a passkey",
    params: z.object({ passkey: z.string().max(1400) }),
    response: Done,
  }),
  startPasskeySignIn: operation({
    id: "startPasskeySignIn",
    method: "POST",
    path: "/passkeys/sign-in-options",
    tag,
    summary: "Options for signing in with a passkey",
    body: z.strictObject({}),
    response: WebAuthn,
  }),
  signInWithPasskey: operation({
    id: "signInWithPasskey",
    method: "POST",
    path: "/passkeys/sign-in",
    tag,
    summary: "Sign in with a passkey",
    body: z.strictObject({ credential: WebAuthn }),
    response: Session,
  }),
  listMail: operation({
    id: "listMail",
    method: "GET",
    path: "/outbox",
    tag,
    summary: "Mail written by this server, newest first (the local outbox)",
    query: PageQuery,
    response: pageOf(Mail),
  }),
  listGrants: operation({
    id: "listGrants",
    method: "GET",
    path: "/events/{event}/grants",
    tag,
    summary: "Who may do what at the event",
    params: EventParams,
    response: z.object({ items: z.array(Grant) }),
  }),
  addGrant: operation({
    id: "addGrant",
    method: "POST",
    path: "/events/{event}/grants",
    tag,
    summary: "Give a person a role at the event and send a sign-in link",
    params: EventParams,
    body: z.strictObject({
      email: Email,
      name: line(120),
      role: z.enum(["organiser", "operator", "reader"]),
      locale: LocaleSchema,
    }),
    response: Grant,
    status: 201,
  }),
  removeGrant: operation({
    id: "removeGrant",
    method: "DELETE",
    path: "/events/{event}/grants/{account}/{role}",
    tag,
    summary: "Take a role back",
    params: z.object({ event: z.string(), account: Id, role: AccessRoleSchema }),
    response: Done,
  }),
} as const;
