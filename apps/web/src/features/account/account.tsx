import { isLocale, LOCALES } from "@songhua/kernel";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent } from "react";
import { redirect, type LoaderFunctionArgs } from "react-router";
import { api } from "../../api/client.generated.ts";
import { inLocale } from "../../app/locale-of.ts";
import { callFor, orRefuse, signInAddress } from "../../app/server-call.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField, TextField } from "../../ui/field.tsx";
import { InBrowser } from "../../ui/in-browser.tsx";
import { LANGUAGE_NAMES } from "../../ui/language-switch.tsx";
import { Skeleton } from "../../ui/states.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { workplaceOf } from "./destination.ts";
import { useSession, type Session } from "./layout.tsx";
import { Passkeys } from "./passkeys.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await orRefuse(api.getSession({}, callFor(request)));
  if (!session.account) throw redirect(signInAddress(request));
  return null;
}

/** The own account: name, language, where one works, passkeys. */
export default function Account() {
  const { t } = useText();
  const address = useAddress();
  const toast = useToast();
  const session = useSession();
  const signOut = useMutation({
    mutationFn: () => api.signOut({}),
    onSuccess: () => location.assign(address("/")),
    onError: toast.refused,
  });
  if (!session.account) return null;
  const administrator = session.roles.some(({ role }) => role === "administrator");
  return (
    <>
      <title>{t("account:title")}</title>
      <header className="account-head">
        <div>
          <h1>{session.account.name || t("account:title")}</h1>
          <p className="quiet">{session.account.email}</p>
        </div>
        <Button busy={signOut.isPending} onClick={() => signOut.mutate()}>
          {t("account:sign_out")}
        </Button>
      </header>
      <Workplaces session={session} />
      <InBrowser fallback={<Skeleton />}>{() => <Passkeys />}</InBrowser>
      <AboutYou account={session.account} />
      {administrator ? (
        <section>
          <h2>{t("account:outbox.title")}</h2>
          <p className="quiet">
            {t("account:outbox.lead")} <a href={address("/outbox")}>{t("common:verb.open")}</a>
          </p>
        </section>
      ) : null}
    </>
  );
}

function Workplaces({ session }: { session: Session }) {
  const { t } = useText();
  const address = useAddress();
  return (
    <section aria-labelledby="work">
      <h2 id="work">{t("account:roles.title")}</h2>
      {session.roles.length === 0 ? <p className="quiet">{t("account:roles.no_role")}</p> : null}
      <ul className="account-list">
        {session.roles.map(({ role, eventSlug }) => (
          <li key={`${role}${eventSlug ?? ""}`}>
            <span>{t(`glossary:accessRole.${role}`)}</span>
            {eventSlug ? (
              <a href={address(workplaceOf(role, eventSlug))}>{eventSlug}</a>
            ) : (
              <a href={address("/")}>{t("account:roles.everywhere")}</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function AboutYou({ account }: { account: NonNullable<Session["account"]> }) {
  const { t, locale } = useText();
  const toast = useToast();
  const save = useMutation({
    mutationFn: (form: FormData) => {
      const chosen = form.get("locale");
      return api.updateAccount({
        body: { name: String(form.get("name")), ...(isLocale(chosen) ? { locale: chosen } : {}) },
      });
    },
    onSuccess: (changed) => {
      document.cookie = `locale=${changed.locale}; path=/; max-age=31536000; samesite=lax`;
      if (changed.locale === locale) toast.done(t("common:done.saved"));
      else location.assign(inLocale(location.pathname, changed.locale));
    },
    onError: toast.refused,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate(new FormData(event.currentTarget));
  };
  return (
    <section aria-labelledby="you">
      <h2 id="you">{t("account:about_you")}</h2>
      <form className="form" onSubmit={submit}>
        <TextField
          name="name"
          label={t("common:field.name")}
          defaultValue={account.name}
          required
          maxLength={120}
          autoComplete="name"
        />
        <SelectField name="locale" label={t("account:interface_language")} defaultValue={account.locale} required>
          {LOCALES.map((each) => (
            <option key={each} value={each} lang={each}>
              {LANGUAGE_NAMES[each]}
            </option>
          ))}
        </SelectField>
        <Button type="submit" busy={save.isPending}>
          {t("common:verb.save")}
        </Button>
      </form>
    </section>
  );
}
