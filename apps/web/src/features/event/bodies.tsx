import { EVENT_ROLES } from "@songhua/kernel";
import { MultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import type { PublicEvent } from "./event-route.ts";

/** Hosts, organisers and co-organisers: three different things in the protocol of these events, so never one list. */
export function Bodies({ bodies }: { bodies: PublicEvent["bodies"] }) {
  const { t } = useText();
  if (bodies.length === 0) return null;
  return (
    <section aria-labelledby="bodies">
      <h2 id="bodies" className="hidden">
        {t("public:event.bodies")}
      </h2>
      <dl className="bodies">
        {EVENT_ROLES.map((role) => {
          const ofRole = bodies.filter((body) => body.role === role);
          if (ofRole.length === 0) return null;
          return (
            <div key={role}>
              <dt>{t(`glossary:eventRole.${role}`)}</dt>
              {ofRole.map((body) => (
                <dd key={body.organisationId}>
                  <MultiText text={body.name} />
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
