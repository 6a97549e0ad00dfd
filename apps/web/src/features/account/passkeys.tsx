import { browserSupportsWebAuthn, startRegistration } from "@simplewebauthn/browser";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent } from "react";
import { api } from "../../api/client.generated.ts";
import { ApiError } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/field.tsx";
import { formatMoment } from "../../ui/format.ts";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { ErrorState } from "../../ui/states.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import { Refusal } from "./refusal.tsx";

/** The passkeys of the account: listed, added, forgotten. */
export function Passkeys() {
  const { t, locale } = useText();
  const toast = useToast();
  const client = useQueryClient();
  const passkeys = useQuery({ queryKey: ["passkeys"], queryFn: ({ signal }) => api.listPasskeys({}, { signal }) });
  const reload = () => client.invalidateQueries({ queryKey: ["passkeys"] });
  const remove = useMutation({
    mutationFn: (passkey: string) => api.deletePasskey({ params: { passkey } }),
    onSuccess: () => {
      toast.done(t("common:done.removed"));
      return reload();
    },
    onError: toast.refused,
  });
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{t("account:passkeys.title")}</h2>
      <p className="quiet">{t("account:passkeys.lead")}</p>
      <QueryBoundary query={passkeys} lines={2}>
        {({ items }) => (
          <ul className="account-list">
            {items.length === 0 ? <li className="quiet">{t("account:passkeys.no_passkey")}</li> : null}
            {items.map((passkey) => (
              <li key={passkey.id}>
                <span>
                  {passkey.label}
                  <small>
                    {passkey.lastUsedAt
                      ? t("account:passkeys.used", { date: formatMoment(passkey.lastUsedAt, undefined, locale) })
                      : t("account:passkeys.created", { date: formatMoment(passkey.createdAt, undefined, locale) })}
                  </small>
                </span>
                <Button
                  look="danger"
                  busy={remove.isPending && remove.variables === passkey.id}
                  onClick={() => remove.mutate(passkey.id)}
                  aria-label={`${t("common:verb.remove")}: ${passkey.label}`}
                >
                  {t("common:verb.remove")}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </QueryBoundary>
      {browserSupportsWebAuthn() ? <AddPasskey onAdded={reload} /> : <p>{t("account:passkeys.unsupported")}</p>}
    </section>
  );
}

function AddPasskey({ onAdded }: { onAdded: () => Promise<unknown> }) {
  const { t } = useText();
  const toast = useToast();
  const add = useMutation({
    mutationFn: async (label: string) => {
      const options = await api.startPasskeyRegistration({ body: {} });
      const credential = await startRegistration({ optionsJSON: options as never });
      return api.registerPasskey({ body: { label, credential: { ...credential } } });
    },
    onSuccess: () => {
      toast.done(t("account:passkeys.added"));
      return onAdded();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    add.mutate(String(new FormData(event.currentTarget).get("label")));
  };
  return (
    <form className="form form-inline" onSubmit={submit}>
      <TextField name="label" label={t("account:passkeys.label")} required maxLength={80} />
      <Button type="submit" look="primary" busy={add.isPending}>
        {t("account:passkeys.add")}
      </Button>
      {add.error instanceof ApiError ? <Refusal error={add.error} /> : null}
      {add.error && !(add.error instanceof ApiError) ? <ErrorState title={t("account:passkeys.cancelled")} /> : null}
    </form>
  );
}
