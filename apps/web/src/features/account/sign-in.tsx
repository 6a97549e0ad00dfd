import { browserSupportsWebAuthn, startAuthentication } from "@simplewebauthn/browser";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent } from "react";
import { useSearchParams } from "react-router";
import { api } from "../../api/client.generated.ts";
import { ApiError } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/field.tsx";
import { InBrowser } from "../../ui/in-browser.tsx";
import { ErrorState } from "../../ui/states.tsx";
import { useText } from "../../ui/use-text.ts";
import { destinationOf } from "./destination.ts";
import { useSession } from "./layout.tsx";
import { Refusal } from "./refusal.tsx";

/** Signing in: by a link sent by mail, or with a passkey. */
export default function SignIn() {
  const { t, locale } = useText();
  const session = useSession();
  const [search] = useSearchParams();
  const returnTo = search.get("returnTo");
  const request = useMutation({
    mutationFn: (email: string) =>
      api
        .requestSignInLink({ body: { email, locale, ...(returnTo ? { returnTo: returnTo.slice(0, 300) } : {}) } })
        .then(() => email),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    request.mutate(String(new FormData(event.currentTarget).get("email")));
  };

  return (
    <>
      <title>{t("account:sign_in.title")}</title>
      {request.data ? (
        <section role="status">
          <h1>{t("account:sign_in.sent_title")}</h1>
          <p className="account-lead">{t("account:sign_in.sent_text", { email: request.data })}</p>
          {session.mail === "outbox" ? <p className="quiet">{t("account:sign_in.outbox_note")}</p> : null}
          <Button onClick={() => request.reset()}>{t("account:sign_in.another")}</Button>
        </section>
      ) : (
        <>
          <h1>{t("account:sign_in.title")}</h1>
          <p className="account-lead">{t("account:sign_in.lead")}</p>
          <form className="form" onSubmit={submit}>
            <TextField
              name="email"
              type="email"
              required
              label={t("common:field.email")}
              autoComplete="username webauthn"
              placeholder="name@example.org"
            />
            <Refusal error={request.error} />
            <Button type="submit" look="primary" busy={request.isPending}>
              {t("account:sign_in.send")}
            </Button>
          </form>
          <InBrowser fallback={null}>
            {() => (browserSupportsWebAuthn() ? <PasskeySignIn returnTo={returnTo} /> : null)}
          </InBrowser>
        </>
      )}
    </>
  );
}

function PasskeySignIn({ returnTo }: { returnTo: string | null }) {
  const { t, locale } = useText();
  const signIn = useMutation({
    mutationFn: async () => {
      const options = await api.startPasskeySignIn({ body: {} });
      const credential = await startAuthentication({ optionsJSON: options as never });
      return api.signInWithPasskey({ body: { credential: { ...credential } } });
    },
    onSuccess: (session) => location.assign(destinationOf(session, returnTo, locale)),
  });
  return (
    <div className="account-passkey">
      <p className="account-or">
        <span>{t("account:sign_in.or")}</span>
      </p>
      <Button busy={signIn.isPending || signIn.isSuccess} onClick={() => signIn.mutate()}>
        {t("account:sign_in.passkey")}
      </Button>
      {signIn.error instanceof ApiError ? <Refusal error={signIn.error} /> : null}
      {signIn.error && !(signIn.error instanceof ApiError) ? (
        <ErrorState title={t("account:passkeys.cancelled")} />
      ) : null}
    </div>
  );
}
