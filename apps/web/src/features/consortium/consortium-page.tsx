import { ORGANISATION_ROLES, type OrganisationRole } from "@songhua/kernel";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { formatCountry } from "../../ui/format.ts";
import { LANGUAGE_NAMES } from "../../ui/language-switch.tsx";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { formatShare } from "../matches/match-words.ts";
import { ASK_AGAIN_MS, StillWorking, waitFor } from "../matches/still-working.tsx";
import { MarketTabs } from "../matches/market-tabs.tsx";
import { OrganisationPicker } from "../organisation-picker/organisation-picker.tsx";
import { JointMeeting } from "./joint-meeting.tsx";
import { MissingRole } from "./missing-role.tsx";
import "../../ui/lines.css";
import "../matches/matches.css";
import "./consortium.css";

type Found = Answer<"findConsortia">;
type ConsortiumSet = Found["sets"][number];
const PARTS = ["anchor", "cohesion", "coverage", "complementarity", "languages", "countries"] as const;
const USUAL: readonly OrganisationRole[] = ["society", "university", "fund", "park", "service_provider"];
const MOST_ROLES = 5;

/** One organisation of each wanted role around an anchor; anchor and roles stand in the address. */
export default function ConsortiumPage() {
  const { t } = useText();
  const { slug } = useConsole();
  const filter = useFilter();
  const anchorId = filter.get("anchor");
  const wanted = filter.get("roles")?.split(",") ?? USUAL;
  const roles = ORGANISATION_ROLES.filter((role) => wanted.includes(role)).slice(0, MOST_ROLES);
  const anchor = useQuery({
    queryKey: ["organisation", slug, anchorId],
    enabled: anchorId !== undefined,
    queryFn: ({ signal }) => api.getOrganisation({ params: { event: slug, organisation: anchorId! } }, { signal }),
  });
  const client = useQueryClient();
  const queryKey = ["consortia", slug, anchorId, roles.join(",")];
  const query = useQuery({
    queryKey,
    enabled: anchorId !== undefined && roles.length > 0,
    queryFn: ({ signal }) =>
      api.findConsortia(
        {
          params: { event: slug },
          body: { anchorId: anchorId!, roles, ...waitFor(client.getQueryData<Found>(queryKey)?.pending ?? false) },
        },
        { signal },
      ),
    refetchInterval: ({ state }) => (state.data?.pending ? ASK_AGAIN_MS : false),
  });
  return (
    <>
      <PageHead title={t("market:nav.consortium")}>{t("market:consortium.lead")}</PageHead>
      <MarketTabs />
      <div className="consortium-ask">
        <OrganisationPicker
          slug={slug}
          label={t("market:consortium.anchor")}
          value={anchorId ? (anchor.data ?? null) : null}
          onPick={(organisation) => filter.set({ anchor: organisation?.id })}
        />
        <fieldset className="field">
          <legend className="field-label">{t("market:consortium.roles")}</legend>
          <div className="consortium-roles">
            {ORGANISATION_ROLES.map((role) => {
              const chosen = roles.includes(role);
              return (
                <label key={role} className="check">
                  <input
                    type="checkbox"
                    checked={chosen}
                    disabled={!chosen && roles.length >= MOST_ROLES}
                    onChange={() =>
                      filter.set({
                        roles: ORGANISATION_ROLES.filter((one) => (one === role ? !chosen : roles.includes(one))).join(
                          ",",
                        ),
                      })
                    }
                  />
                  <span>{t(`glossary:organisationRole.${role}`)}</span>
                </label>
              );
            })}
          </div>
        </fieldset>
      </div>
      {anchorId === undefined ? (
        <EmptyState title={t("market:consortium.start")}>{t("market:consortium.start_next")}</EmptyState>
      ) : (
        <QueryBoundary
          query={query}
          lines={10}
          isEmpty={(found) => found.sets.length === 0 && found.missing.length === 0 && !found.pending}
          empty={<EmptyState title={t("market:consortium.empty")}>{t("market:consortium.empty_next")}</EmptyState>}
        >
          {(found) => (
            <div className="consortium-sets">
              {found.pending ? (
                <StillWorking label={t("market:why.working")} onStop={() => filter.set({ anchor: undefined })} />
              ) : null}
              {found.sets.map((set, index) => (
                <SetCard key={set.members.map(({ id }) => id).join(" ")} found={found} set={set} number={index + 1} />
              ))}
              {found.sets.length === 0
                ? found.missing.map((role) => <MissingRole key={role} anchorId={found.anchor.id} role={role} />)
                : null}
            </div>
          )}
        </QueryBoundary>
      )}
    </>
  );
}

function SetCard({ found, set, number }: { found: Found; set: ConsortiumSet; number: number }) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const title = t("market:consortium.set", { number });
  const languages = set.shared.map((one) => LANGUAGE_NAMES[one]).join(", ");
  return (
    <section className="consortium" aria-label={title}>
      <div className="consortium-score">
        <p>
          <b>{formatShare(set.score, locale)}</b>
          <span>{title}</span>
        </p>
        <dl>
          {PARTS.map((part) => (
            <div key={part} title={t(`market:consortium.help.${part}`)}>
              <dt>{t(`market:consortium.part.${part}`)}</dt>
              <dd>
                <meter min={0} max={1} value={set.parts[part] ?? 0} aria-label={t(`market:consortium.part.${part}`)} />
                {formatShare(set.parts[part] ?? 0, locale)}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="consortium-members">
        <ol>
          {[{ ...found.anchor, covers: [] }, ...set.members].map((member) => (
            <li key={member.id}>
              <span className="consortium-role">
                {member.id === found.anchor.id
                  ? t("market:consortium.anchor")
                  : t(`glossary:organisationRole.${member.role}`)}
              </span>
              <div>
                <p className="line-title">
                  <MultiText text={member.name} />
                </p>
                <p className="quiet">
                  {formatCountry(member.country, locale)}
                  {member.languages.length > 0
                    ? ` · ${member.languages.map((one) => LANGUAGE_NAMES[one]).join(", ")}`
                    : ""}
                </p>
                {member.covers.length > 0 ? (
                  <p className="consortium-covers">
                    {t("market:consortium.covers", { what: member.covers.map((one) => multi(one)).join(", ") })}
                  </p>
                ) : null}
              </div>
            </li>
          ))}
          {set.missing.map((role) => (
            <li key={role}>
              <MissingRole anchorId={found.anchor.id} role={role} />
            </li>
          ))}
        </ol>
        <div className="consortium-foot">
          <p className="quiet">
            {languages ? t("market:consortium.shared", { languages }) : t("market:consortium.no_shared")}
          </p>
          <JointMeeting members={[found.anchor, ...set.members]} />
        </div>
      </div>
    </section>
  );
}
