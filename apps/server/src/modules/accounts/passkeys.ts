import { DomainError } from "@songhua/kernel";
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  type RegistrationResponseJSON,
} from "@simplewebauthn/server";
import type { Services } from "../../platform/services.ts";
import { findPasskey, listPasskeys } from "./queries.ts";
import { keepChallenge, notePasskeyUse, savePasskey, spendChallenge, type AccountRow } from "./store.ts";

const relyingParty = (services: Services) => ({
  rpID: new URL(services.config.origin).hostname,
  expectedOrigin: services.config.origin,
});

export async function startRegistration(services: Services, account: AccountRow): Promise<Record<string, unknown>> {
  const known = await listPasskeys(services.db, account.id);
  const options = await generateRegistrationOptions({
    rpName: "Songhua",
    rpID: relyingParty(services).rpID,
    userName: account.email,
    userDisplayName: account.name,
    attestationType: "none",
    excludeCredentials: known.map((passkey) => ({
      id: passkey.id,
      transports: passkey.transports as AuthenticatorTransport[],
    })),
    authenticatorSelection: { residentKey: "required", userVerification: "preferred" },
  });
  await keepChallenge(services.db, options.challenge, account.id, services.clock.now());
  // The contract passes on to the browser what the WebAuthn library made, whatever its fields.
  return options as unknown as Record<string, unknown>;
}

/** @throws DomainError passkey_rejected when the browser's answer does not fit a challenge of this account. */
export async function finishRegistration(
  services: Services,
  account: AccountRow,
  label: string,
  credential: Record<string, unknown>,
) {
  const now = services.clock.now();
  const { rpID, expectedOrigin } = relyingParty(services);
  const challenge = challengeOf(credential);
  const owner = await spendChallenge(services.db, challenge, now);
  if (owner?.accountId !== account.id) throw new DomainError("passkey_rejected");
  const result = await verifyRegistrationResponse({
    response: credential as unknown as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin,
    expectedRPID: rpID,
    requireUserVerification: false,
  }).catch(() => undefined);
  if (!result?.verified) throw new DomainError("passkey_rejected");
  const { id, publicKey, counter, transports = [] } = result.registrationInfo.credential;
  await savePasskey(services.db, { id, accountId: account.id, publicKey, counter, transports, label, now });
  return { id, label, createdAt: now, lastUsedAt: null };
}

export async function startSignIn(services: Services): Promise<Record<string, unknown>> {
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(services).rpID,
    userVerification: "preferred",
  });
  await keepChallenge(services.db, options.challenge, null, services.clock.now());
  // The contract passes on to the browser what the WebAuthn library made, whatever its fields.
  return options as unknown as Record<string, unknown>;
}

/** @returns the id of the account whose passkey answered. @throws DomainError passkey_rejected */
export async function finishSignIn(services: Services, credential: Record<string, unknown>): Promise<string> {
  const now = services.clock.now();
  const { rpID, expectedOrigin } = relyingParty(services);
  const challenge = challengeOf(credential);
  const owner = await spendChallenge(services.db, challenge, now);
  const passkey = typeof credential["id"] === "string" ? await findPasskey(services.db, credential["id"]) : undefined;
  if (owner?.accountId !== null || !passkey) throw new DomainError("passkey_rejected");
  const result = await verifyAuthenticationResponse({
    response: credential as unknown as AuthenticationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin,
    expectedRPID: rpID,
    requireUserVerification: false,
    credential: {
      id: passkey.id,
      publicKey: new Uint8Array(passkey.public_key),
      counter: passkey.counter,
      transports: passkey.transports as AuthenticatorTransport[],
    },
  }).catch(() => undefined);
  if (!result?.verified) throw new DomainError("passkey_rejected");
  await notePasskeyUse(services.db, passkey.id, result.authenticationInfo.newCounter, now);
  return passkey.account_id;
}

/** The challenge that the authenticator says it signed; whether it is one of ours is checked against the store. */
function challengeOf(credential: Record<string, unknown>): string {
  try {
    const response = credential["response"] as { clientDataJSON: string };
    const data = JSON.parse(Buffer.from(response.clientDataJSON, "base64url").toString("utf8")) as {
      challenge: unknown;
    };
    if (typeof data.challenge === "string") return data.challenge;
  } catch {
    // falls through: not a WebAuthn message
  }
  throw new DomainError("passkey_rejected");
}
