import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import type { Answer } from "../../../api/transport.ts";
import { Drawer } from "../../../ui/drawer.tsx";
import { langFor, useMultiText } from "../../../ui/multi-text.tsx";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { EmptyState, Skeleton } from "../../../ui/states.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { SideTag } from "../../listings/listing-facts.tsx";
import { textFor } from "../../listings/listing-fields.ts";
import { OrganisationPicker, type PickedOrganisation } from "../../organisation-picker/organisation-picker.tsx";
import { ASK_AGAIN_MS, StillWorking, waitFor } from "../still-working.tsx";
import { WhyAnswer } from "./why-answer.tsx";
import "./why.css";

interface Props {
  listingId: string;
  organisationId: string | undefined;
  onPick: (organisationId: string | undefined) => void;
  onClose: () => void;
}

/** "Why not X?" asked from one listing: pick an organisation, read the answer for each of its listings, do what helps. */
export function WhyNot({ listingId, organisationId, onPick, onClose }: Props) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const { slug } = useConsole();
  const [picked, setPicked] = useState<PickedOrganisation | null>(null);
  const own = useQuery({
    queryKey: ["listing", slug, listingId],
    queryFn: ({ signal }) => api.getListing({ params: { event: slug, listing: listingId } }, { signal }),
  });
  const other = useQuery({
    queryKey: ["organisation", slug, organisationId],
    enabled: organisationId !== undefined && picked === null,
    queryFn: ({ signal }) =>
      api.getOrganisation({ params: { event: slug, organisation: organisationId! } }, { signal }),
  });
  const client = useQueryClient();
  const queryKey = ["matches", slug, "why", listingId, organisationId];
  const why = useQuery({
    queryKey,
    enabled: organisationId !== undefined,
    queryFn: ({ signal }) =>
      api.explainNoMatch(
        {
          params: { event: slug, listing: listingId },
          query: {
            organisationId,
            ...waitFor(client.getQueryData<Answer<"explainNoMatch">>(queryKey)?.pending ?? false),
          },
        },
        { signal },
      ),
    refetchInterval: ({ state }) => (state.data?.pending ? ASK_AGAIN_MS : false),
  });
  const pick = (organisation: PickedOrganisation | null) => {
    setPicked(organisation);
    onPick(organisation?.id);
  };
  const text = own.data ? textFor(own.data, locale) : undefined;
  const value = picked ?? (organisationId && other.data ? other.data : null);
  return (
    <Drawer title={t("market:why.title")} onClose={onClose}>
      <p className="quiet">{t("market:why.lead")}</p>
      {own.data && text ? (
        <p className="why-from">
          <span className="faint">{t("market:why.from")}</span> <SideTag side={own.data.side} />{" "}
          <strong lang={langFor(text.locale, locale)}>{text.title}</strong>{" "}
          <span className="quiet">{multi(own.data.organisation?.name)}</span>
        </p>
      ) : (
        <Skeleton lines={1} />
      )}
      <OrganisationPicker
        slug={slug}
        label={t("market:why.pick")}
        value={value}
        onPick={pick}
        except={own.data?.organisation ? [own.data.organisation.id] : []}
      />
      {organisationId === undefined ? null : (
        <QueryBoundary
          query={why}
          lines={6}
          isEmpty={({ answers, pending }) => answers.length === 0 && !pending}
          empty={<EmptyState title={t("market:why.none")} />}
        >
          {({ listing, answers, pending }) =>
            pending ? (
              <StillWorking label={t("market:why.working")} onStop={() => pick(null)} />
            ) : (
              <ul className="why-answers">
                {answers.map((answer) => (
                  <WhyAnswer key={answer.other.id} own={listing} answer={answer} />
                ))}
              </ul>
            )
          }
        </QueryBoundary>
      )}
    </Drawer>
  );
}
