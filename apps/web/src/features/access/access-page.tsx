import { LOCALES, type Locale } from "@songhua/kernel";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import type { Answer, Input } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { Drawer } from "../../ui/drawer.tsx";
import { useFieldErrors } from "../../ui/field-errors.ts";
import { SelectField, TextField } from "../../ui/field.tsx";
import { LANGUAGE_NAMES } from "../../ui/language-switch.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { useChange } from "../console/use-change.ts";
import "../../ui/lists.css";
import "../../ui/work-forms.css";

type Grant = Answer<"listGrants">["items"][number];
type Body = Input<"addGrant">["body"];
const GIVEN = ["organiser", "operator", "reader"] as const;
const isGiven = (role: string): role is Body["role"] => GIVEN.some((given) => given === role);

/** Who may do what at this event. */
export default function AccessPage() {
  const { t, locale } = useText();
  const toast = useToast();
  const { slug } = useConsole();
  const [adding, setAdding] = useState(false);
  const query = useQuery({
    queryKey: ["grants", slug],
    queryFn: ({ signal }) => api.listGrants({ params: { event: slug } }, { signal }),
  });
  const give = useChange((body: Body) => api.addGrant({ params: { event: slug }, body }));
  const take = useChange((grant: Grant) =>
    api.removeGrant({ params: { event: slug, account: grant.accountId, role: grant.role } }),
  );
  const remove = (grant: Grant) =>
    take.mutate(grant, {
      onSuccess: () => {
        const { email, name, role } = grant;
        toast.done(
          t("organise:access.removed", { name: name || email, role: t(`glossary:accessRole.${role}`) }),
          isGiven(role)
            ? async () => {
                await give.mutateAsync({ email, name: name || email, role, locale });
              }
            : undefined,
        );
      },
    });
  const columns: Column<Grant>[] = [
    { key: "name", head: t("common:field.name"), heading: true, cell: (row) => row.name || "–" },
    { key: "email", head: t("common:field.email"), cell: (row) => row.email },
    {
      key: "role",
      head: t("organise:access.role"),
      cell: (row) => (
        <>
          {t(`glossary:accessRole.${row.role}`)}
          <span className="under-name">{t(`organise:access.may_${row.role}`)}</span>
        </>
      ),
    },
    {
      key: "remove",
      head: <span className="hidden">{t("common:verb.remove")}</span>,
      cell: (row) =>
        isGiven(row.role) ? (
          <Button
            look="quiet"
            disabled={take.isPending}
            aria-label={`${t("common:verb.remove")}: ${row.name || row.email}, ${t(`glossary:accessRole.${row.role}`)}`}
            onClick={() => remove(row)}
          >
            {t("common:verb.remove")}
          </Button>
        ) : null,
    },
  ];
  return (
    <>
      <PageHead
        title={t("console:step.access")}
        actions={
          <Button look="primary" onClick={() => setAdding(true)}>
            {t("organise:access.add")}
          </Button>
        }
      >
        {t("organise:access.lead")}
      </PageHead>
      <QueryBoundary
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t("organise:access.empty")}>{t("organise:access.empty_next")}</EmptyState>}
      >
        {({ items }) => (
          <DataTable
            caption={t("console:step.access")}
            columns={columns}
            rows={items}
            rowKey={(row) => row.accountId + row.role}
          />
        )}
      </QueryBoundary>
      {adding ? <AddPerson onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function AddPerson({ onClose }: { onClose: () => void }) {
  const { t, locale: page } = useText();
  const toast = useToast();
  const { slug } = useConsole();
  const [email, setEmail] = useState("");
  const [name, setName] = useState("");
  const [role, setRole] = useState<Body["role"]>("organiser");
  const [locale, setLocale] = useState<Locale>(page);
  const give = useChange((body: Body) => api.addGrant({ params: { event: slug }, body }), {
    inForm: true,
    done: () => {
      onClose();
      toast.done(t("organise:access.added", { email }));
    },
  });
  const wrong = useFieldErrors(give.error);
  return (
    <Drawer
      title={t("organise:access.add")}
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            busy={give.isPending}
            onClick={() => give.mutate({ email: email.trim(), name: name.trim(), role, locale })}
          >
            {t("organise:access.give")}
          </Button>
          <Button onClick={onClose}>{t("common:verb.cancel")}</Button>
        </>
      }
    >
      <p className="quiet">{t("organise:access.how")}</p>
      <Refusal error={give.error} />
      <TextField
        label={t("common:field.email")}
        required
        type="email"
        autoComplete="off"
        value={email}
        onChange={({ target }) => setEmail(target.value)}
        error={wrong("email") && t("common:form.email_wrong")}
      />
      <TextField
        label={t("common:field.name")}
        required
        autoComplete="off"
        maxLength={120}
        value={name}
        onChange={({ target }) => setName(target.value)}
        error={wrong("name") && t("common:form.fill")}
      />
      <SelectField
        label={t("organise:access.role")}
        required
        hint={t(`organise:access.may_${role}`)}
        value={role}
        onChange={({ target }) => setRole(GIVEN.find((given) => given === target.value) ?? role)}
      >
        {GIVEN.map((given) => (
          <option key={given} value={given}>
            {t(`glossary:accessRole.${given}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("organise:access.letter")}
        required
        value={locale}
        onChange={({ target }) => setLocale(LOCALES.find((other) => other === target.value) ?? locale)}
      >
        {LOCALES.map((other) => (
          <option key={other} value={other} lang={other}>
            {LANGUAGE_NAMES[other]}
          </option>
        ))}
      </SelectField>
    </Drawer>
  );
}
