import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField } from "../../ui/field.tsx";
import { useMultiText } from "../../ui/multi-text.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { HeadFields, headOf, startOf, useCeremonyZone } from "./head-fields.tsx";
import type { Ceremony } from "./use-ceremony.ts";

/** Name, hall and start of a session, more agreements for it, or its end before it began. */
export function EditCeremony({
  slug,
  ceremony,
  busy,
  onSave,
  onClose,
}: {
  slug: string;
  ceremony: Ceremony;
  busy: boolean;
  onSave: (next: Ceremony) => void;
  onClose: () => void;
}) {
  const { t } = useText();
  const multi = useMultiText();
  const zoneOf = useCeremonyZone();
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const address = useAddress();
  const [head, setHead] = useState(() => headOf(ceremony, zoneOf(ceremony.venueId).zone));
  const [more, setMore] = useState("");
  const open = useQuery({
    queryKey: ["agreements", slug, "to-sign"],
    queryFn: ({ signal }) =>
      api.listAgreements({ params: { event: slug }, query: { state: "proposed", limit: 200 } }, { signal }),
  });
  const remove = useMutation({
    mutationFn: () => api.deleteCeremony({ params: { event: slug, ceremony: ceremony.id } }),
    onError: toast.refused,
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ["ceremonies", slug] });
      void navigate(address(`/console/${slug}/ceremony`));
    },
  });
  const taken = new Set(ceremony.items.map((item) => item.agreementId));
  const free = open.data?.items.filter((agreement) => !taken.has(agreement.id)) ?? [];
  const added = free.find((agreement) => agreement.id === more);
  const save = () => {
    const next: Ceremony["items"] = added
      ? [
          ...ceremony.items,
          {
            agreementId: added.id,
            position: ceremony.items.length,
            kind: added.kind,
            title: added.title,
            value: added.value,
            state: added.state,
            version: added.version,
            ready: added.approved,
            startedAt: null,
            endedAt: null,
            parties: [],
          },
        ]
      : ceremony.items;
    onSave({
      ...ceremony,
      title: head.title,
      venueId: head.venueId,
      startsAt: startOf(head, zoneOf(head.venueId).zone),
      items: next,
    });
  };
  return (
    <form
      className="form act-form no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (Object.values(head.title).some(Boolean)) save();
      }}
    >
      <HeadFields head={head} onChange={setHead} />
      {free.length > 0 ? (
        <SelectField label={t("signing:stage.add")} value={more} onChange={(event) => setMore(event.target.value)}>
          <option value="">—</option>
          {free.map((agreement) => (
            <option key={agreement.id} value={agreement.id}>
              {`${multi(agreement.title)} · ${agreement.parties.map((party) => multi(party.name)).join(" × ")}`}
            </option>
          ))}
        </SelectField>
      ) : null}
      <p className="line-actions">
        <Button type="submit" look="primary" busy={busy}>
          {t("common:verb.save")}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t("common:verb.cancel")}
        </Button>
        {ceremony.state === "planned" ? (
          <Button look="danger" busy={remove.isPending} onClick={() => remove.mutate()}>
            {t("signing:stage.remove")}
          </Button>
        ) : null}
      </p>
    </form>
  );
}
