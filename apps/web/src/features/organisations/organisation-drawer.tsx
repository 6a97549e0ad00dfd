import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { Drawer } from "../../ui/drawer.tsx";
import { MultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { DemonstrationMark } from "../../ui/tag.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useChange } from "../console/use-change.ts";
import { useMay } from "../console/use-may.ts";
import { bodyOf, type Organisation, type OrganisationBody } from "./organisation-body.ts";
import { OrganisationFacts } from "./organisation-facts.tsx";
import { OrganisationForm } from "./organisation-form.tsx";

const NEW: OrganisationBody = { name: {}, role: "enterprise", country: "CN", languages: [], identifiers: [] };

/** One organisation: its facts, and its form once somebody edits. Without an id, the form for a new one. */
export function OrganisationDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const { t } = useText();
  const { slug } = useConsole();
  const query = useQuery({
    queryKey: ["organisation", slug, id],
    queryFn: ({ signal }) => api.getOrganisation({ params: { event: slug, organisation: id! } }, { signal }),
    enabled: id !== undefined,
  });
  if (!id) return <EditOrganisation organisation={undefined} onClose={onClose} onDone={onClose} />;
  if (!query.data)
    return (
      <Drawer title={t("common:field.organisation")} onClose={onClose}>
        <QueryBoundary query={query}>{() => null}</QueryBoundary>
      </Drawer>
    );
  return <OneOrganisation organisation={query.data} onClose={onClose} />;
}

function OneOrganisation({ organisation, onClose }: { organisation: Organisation; onClose: () => void }) {
  const { t } = useText();
  const address = useAddress();
  const { slug } = useConsole();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  if (editing)
    return <EditOrganisation organisation={organisation} onClose={onClose} onDone={() => setEditing(false)} />;
  return (
    <Drawer
      title={<MultiText text={organisation.name} />}
      onClose={onClose}
      actions={
        <>
          {may.organise ? (
            <Button look="primary" onClick={() => setEditing(true)}>
              {t("common:verb.edit")}
            </Button>
          ) : null}
          <Link
            className="button button-plain"
            to={address(`/console/${slug}/registrations?organisation=${organisation.id}`)}
          >
            {t("organise:organisation.its_people", { count: organisation.participants })}
          </Link>
        </>
      }
    >
      {organisation.demonstration ? (
        <p>
          <DemonstrationMark />
        </p>
      ) : null}
      <OrganisationFacts organisation={organisation} />
    </Drawer>
  );
}

function EditOrganisation({
  organisation,
  onClose,
  onDone,
}: {
  organisation: Organisation | undefined;
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useText();
  const toast = useToast();
  const { slug } = useConsole();
  const [body, setBody] = useState(() => (organisation ? bodyOf(organisation) : NEW));
  const write = useChange(
    (input: OrganisationBody) =>
      organisation
        ? api.updateOrganisation({ params: { event: slug, organisation: organisation.id }, body: input })
        : api.createOrganisation({ params: { event: slug }, body: input }),
    { inForm: true },
  );
  const save = () =>
    write.mutate(body, {
      onSuccess: () => {
        onDone();
        toast.done(
          t("common:done.saved"),
          organisation
            ? async () => {
                await write.mutateAsync(bodyOf(organisation));
              }
            : undefined,
        );
      },
    });
  return (
    <Drawer
      title={organisation ? <MultiText text={organisation.name} /> : t("organise:organisation.add")}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" busy={write.isPending} onClick={save}>
            {t("common:verb.save")}
          </Button>
          <Button onClick={onDone}>{t("common:verb.cancel")}</Button>
        </>
      }
    >
      <OrganisationForm body={body} error={write.error} onChange={setBody} />
    </Drawer>
  );
}
