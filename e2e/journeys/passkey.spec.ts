import { expect, test } from "@playwright/test";
import { administratorIn, personIn, signInByLink } from "../support/people.ts";
import { wordsOf } from "../support/words.ts";

test("a passkey is made, signs in without a letter, and can be forgotten", async ({ browser, baseURL }) => {
  const t = wordsOf("en");
  const administrator = await administratorIn(browser, baseURL!);
  const email = "keyholder@songhua.test";
  await administrator.must("POST", "/events/longjiang-2023/grants", {
    email,
    name: "Key Holder",
    role: "reader",
    locale: "en",
  });
  const holder = await personIn(browser, baseURL!);
  await signInByLink(administrator, holder, email);
  const page = await holder.context.newPage();
  // A device with a fingerprint, as the browser's own protocol pretends one.
  const device = await holder.context.newCDPSession(page);
  await device.send("WebAuthn.enable");
  const { authenticatorId } = await device.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });

  await page.goto("/en/account");
  await expect(page.getByText(t("account:passkeys.no_passkey"))).toBeVisible();
  await page.getByLabel(t("account:passkeys.label")).fill("Office laptop");
  await page.getByRole("button", { name: t("account:passkeys.add") }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Office laptop" })).toBeVisible();
  expect((await device.send("WebAuthn.getCredentials", { authenticatorId })).credentials).toHaveLength(1);

  await page.getByRole("button", { name: t("account:sign_out") }).click();
  await expect(page.getByRole("link", { name: t("common:nav.sign_in") })).toBeVisible();
  await page.goto("/en/sign-in");
  await page.getByRole("button", { name: t("account:sign_in.passkey") }).click();
  await expect(page).toHaveURL(/\/en\/console\/longjiang-2023$/);
  expect((await holder.api("GET", "/session")).body.account.email).toBe(email);

  // A passkey that the server has forgotten opens nothing.
  await page.goto("/en/account");
  await page.getByRole("button", { name: `${t("common:verb.remove")}: Office laptop` }).click();
  await expect(page.getByText(t("account:passkeys.no_passkey"))).toBeVisible();
  await page.getByRole("button", { name: t("account:sign_out") }).click();
  await expect(page.getByRole("link", { name: t("common:nav.sign_in") })).toBeVisible();
  await page.goto("/en/sign-in");
  await page.getByRole("button", { name: t("account:sign_in.passkey") }).click();
  await expect(page.getByText(t("errors:passkey_rejected.title"))).toBeVisible();
  await administrator.context.close();
  await holder.context.close();
});
