import { EVENT_ROLES, type EventRole } from "@songhua/kernel";
import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useChange } from "../console/use-change.ts";
import { useMay } from "../console/use-may.ts";
import { OrganisationPicker } from "../organisation-picker/organisation-picker.tsx";
import type { Event } from "./zone-time.ts";

type Bodies = readonly Pick<Event["bodies"][number], "organisationId" | "role">[];

/** Hosts, organisers and co-organisers: three roles that are never mixed, each in its own order. */
export default function Hosts() {
  const { t } = useText();
  const multi = useMultiText();
  const toast = useToast();
  const { slug, event } = useConsole();
  const may = useMay();
  const set = useChange((items: Bodies) =>
    api.setEventBodies({
      params: { event: slug },
      body: { items: items.map(({ organisationId, role }) => ({ organisationId, role })) },
    }),
  );
  const write = (items: Bodies, text: string) => {
    const before = event.bodies;
    set.mutate(items, {
      onSuccess: () =>
        toast.done(text, async () => {
          await set.mutateAsync(before);
        }),
    });
  };
  const inRole = (role: EventRole) => event.bodies.filter((body) => body.role === role);
  const withRole = (role: EventRole, bodies: Bodies) =>
    EVENT_ROLES.flatMap((other): Bodies => (other === role ? bodies : inRole(other)));
  return (
    <>
      {EVENT_ROLES.map((role) => {
        const bodies = inRole(role);
        return (
          <section key={role} className="section" aria-labelledby={`role-${role}`}>
            <h2 id={`role-${role}`}>{t(`glossary:eventRole.${role}`)}</h2>
            {bodies.length === 0 ? <p className="quiet">{t("organise:hosts.none")}</p> : null}
            <ol className="body-list">
              {bodies.map((body, index) => (
                <li key={body.organisationId}>
                  <MultiText text={body.name} />
                  {may.organise ? (
                    <span className="row-actions">
                      {index > 0 ? (
                        <Button
                          look="quiet"
                          aria-label={t("organise:hosts.up", { name: multi(body.name) })}
                          onClick={() => {
                            const moved = [...bodies];
                            moved.splice(index - 1, 2, bodies[index]!, bodies[index - 1]!);
                            write(withRole(role, moved), t("common:done.saved"));
                          }}
                        >
                          ↑
                        </Button>
                      ) : null}
                      <Button
                        look="quiet"
                        aria-label={`${t("common:verb.remove")}: ${multi(body.name)}`}
                        onClick={() =>
                          write(
                            withRole(
                              role,
                              bodies.filter((other) => other !== body),
                            ),
                            t("common:done.removed"),
                          )
                        }
                      >
                        {t("common:verb.remove")}
                      </Button>
                    </span>
                  ) : null}
                </li>
              ))}
            </ol>
            {may.organise ? (
              <div className="body-add">
                <OrganisationPicker
                  key={bodies.length}
                  slug={slug}
                  except={bodies.map((body) => body.organisationId)}
                  label={t(`organise:hosts.add_${role}`)}
                  value={null}
                  onPick={(picked) => {
                    if (picked)
                      write(
                        withRole(role, [...bodies, { organisationId: picked.id, role }]),
                        t("organise:hosts.added", { name: multi(picked.name) }),
                      );
                  }}
                />
              </div>
            ) : null}
          </section>
        );
      })}
    </>
  );
}
