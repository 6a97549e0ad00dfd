import { useMutation } from "@tanstack/react-query";
import { type FormEvent } from "react";
import { api } from "../../api/client.generated.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { TextField } from "../../ui/field.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useSession } from "./layout.tsx";
import { Refusal } from "./refusal.tsx";

/** The first visit: make the first administrator, or look at the demonstration. */
export default function Setup() {
  const { t } = useText();
  const address = useAddress();
  const session = useSession();
  return (
    <>
      <title>{t("account:setup.title")}</title>
      <h1>{t("account:setup.title")}</h1>
      {session.needsSetup ? (
        <>
          <p className="account-lead">{t("account:setup.lead")}</p>
          <FirstAdministrator />
          <hr />
          <Demonstration />
        </>
      ) : (
        <EmptyState
          title={t("account:setup.already")}
          action={
            <ButtonLink look="primary" to={address("/")} reloadDocument>
              {t("common:nav.events")}
            </ButtonLink>
          }
        />
      )}
    </>
  );
}

function FirstAdministrator() {
  const { t, locale } = useText();
  const address = useAddress();
  const setUp = useMutation({
    mutationFn: (form: FormData) =>
      api.setUp({ body: { email: String(form.get("email")), name: String(form.get("name")), locale } }),
    onSuccess: () => location.assign(address("/account")),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setUp.mutate(new FormData(event.currentTarget));
  };
  return (
    <section aria-labelledby="first">
      <h2 id="first">{t("account:setup.admin")}</h2>
      <p className="quiet">{t("account:setup.admin_hint")}</p>
      <form className="form" onSubmit={submit}>
        <TextField name="name" label={t("common:field.name")} required autoComplete="name" maxLength={120} />
        <TextField name="email" type="email" label={t("common:field.email")} required autoComplete="email" />
        <Refusal error={setUp.error} />
        <Button type="submit" look="primary" busy={setUp.isPending || setUp.isSuccess}>
          {t("account:setup.create")}
        </Button>
      </form>
    </section>
  );
}

function Demonstration() {
  const { t } = useText();
  const address = useAddress();
  const open = useMutation({
    mutationFn: async () => {
      const { runId, eventSlug } = await api.openDemonstration({ body: {} });
      // The event is there when its run is done; a small installation needs some seconds for it.
      for (let run = runId; run;) {
        const { state } = await api.getRun({ params: { event: eventSlug, run } });
        if (state !== "queued" && state !== "running") break;
        await new Promise((wake) => setTimeout(wake, 700));
      }
      return eventSlug;
    },
    onSuccess: (slug) => location.assign(address(`/console/${slug}`)),
  });
  return (
    <section aria-labelledby="demonstration">
      <h2 id="demonstration">{t("account:setup.demo")}</h2>
      <p className="quiet">{t("account:setup.demo_text")}</p>
      <Refusal error={open.error} />
      <Button busy={open.isPending || open.isSuccess} onClick={() => open.mutate()}>
        {open.isPending || open.isSuccess ? t("account:setup.loading") : t("account:setup.demo")}
      </Button>
    </section>
  );
}
