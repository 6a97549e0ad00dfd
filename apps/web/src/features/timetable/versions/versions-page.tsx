import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import { api } from "../../../api/client.generated.ts";
import { Button, ButtonLink } from "../../../ui/button.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { formatNumber } from "../../../ui/format.ts";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useFilter } from "../../../ui/use-filter.ts";
import { useAddress, useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { useMay } from "../../console/use-may.ts";
import { useEventClock } from "../../event-clock/use-event-clock.ts";
import { versionsOf, type Version } from "../load-meetings.ts";
import { Compare } from "./compare.tsx";
import { PublishButton } from "./publish-panel.tsx";
import { STATE_TONE } from "./state-tone.ts";

const SECONDS = 15;

/** Every version that was made, newest first: two can be held side by side, one can be gone on from, one published. */
export default function VersionsPage() {
  const { t, locale } = useText();
  const address = useAddress();
  const moment = useEventClock();
  const { slug } = useConsole();
  const may = useMay();
  const filter = useFilter();
  const goOn = useGoOn(slug);
  const query = useQuery(versionsOf(slug));
  const say = (value: number) => formatNumber(value, locale);
  const page = address(`/console/${slug}/timetable`);
  return (
    <QueryBoundary
      query={query}
      isEmpty={({ items }) => items.length === 0}
      empty={
        <EmptyState
          title={t("thread:timetable.empty")}
          action={
            <ButtonLink look="primary" to={page}>
              {t("thread:timetable.run")}
            </ButtonLink>
          }
        >
          {t("timetable:versions.empty_next")}
        </EmptyState>
      }
    >
      {({ items }) => {
        const published = items.find((version) => version.state === "published");
        const to = items.find((version) => version.id === filter.get("to")) ?? items[0]!;
        const from =
          items.find((version) => version.id === filter.get("from")) ??
          [published, ...items].find((version) => version !== undefined && version.id !== to.id);
        return (
          <>
            <DataTable
              caption={t("thread:timetable.versions")}
              rowKey={(version) => version.id}
              rows={items}
              columns={[
                {
                  key: "version",
                  head: t("thread:timetable.versions"),
                  heading: true,
                  cell: (version) => (
                    <>
                      <Link to={`${page}?version=${version.id}`}>
                        {t("thread:timetable.version", { version: version.version })}
                      </Link>{" "}
                      <Tag tone={STATE_TONE[version.state]}>{t(`thread:timetable.state.${version.state}`)}</Tag>
                    </>
                  ),
                },
                { key: "made", head: t("thread:proof.made"), cell: (version) => moment(version.createdAt) },
                {
                  key: "held",
                  head: t("timetable:versions.held"),
                  numeric: true,
                  cell: ({ certificate: { held } }) => `${say(held.must + held.nice)} / ${say(held.asked)}`,
                },
                {
                  key: "breaks",
                  head: t("thread:proof.breaks_term"),
                  numeric: true,
                  cell: ({ certificate }) => say(certificate.breaks),
                },
                {
                  key: "bound",
                  head: t("timetable:figure.bound"),
                  numeric: true,
                  cell: ({ certificate }) => say(certificate.breaksLowerBound),
                },
                {
                  key: "proof",
                  head: t("thread:proof.title"),
                  cell: ({ id, certificate }) => (
                    <>
                      {certificate.proven ? (
                        <Tag tone="offer">{t("timetable:versions.proven")}</Tag>
                      ) : (
                        <span className="quiet">
                          {t("timetable:versions.gap", {
                            gap: say(Math.max(0, certificate.breaks - certificate.breaksLowerBound)),
                          })}
                        </span>
                      )}
                      {certificate.proofBytes ? (
                        <>
                          {" "}
                          <a href={api.getTimetableProofUrl({ params: { event: slug, timetable: id } })} download>
                            {t("thread:proof.steps_download")}
                          </a>
                        </>
                      ) : null}
                    </>
                  ),
                },
                {
                  key: "actions",
                  head: <span className="hidden">{t("timetable:versions.actions")}</span>,
                  cell: (version) => (
                    <div className="row-actions">
                      {items.length > 1 ? (
                        <Button
                          look="quiet"
                          aria-pressed={version.id === to.id}
                          onClick={() => filter.set({ to: version.id })}
                        >
                          {t("timetable:versions.compare")}
                        </Button>
                      ) : null}
                      {may.organise ? (
                        <Button look="quiet" busy={goOn.isPending} onClick={() => goOn.mutate(version)}>
                          {t("timetable:versions.go_on")}
                        </Button>
                      ) : null}
                      {may.organise && version.state === "draft" ? (
                        <PublishButton slug={slug} version={version} look="plain" />
                      ) : null}
                    </div>
                  ),
                },
              ]}
            />
            {from ? <Compare key={`${from.id} ${to.id}`} versions={items} from={from} to={to} /> : null}
          </>
        );
      }}
    </QueryBoundary>
  );
}

/** Searches on from a version, whose locked meetings stay, and leads to where the run is shown. */
function useGoOn(slug: string) {
  const client = useQueryClient();
  const toast = useToast();
  const navigate = useNavigate();
  const address = useAddress();
  return useMutation({
    mutationFn: (version: Version) =>
      api.startTimetable({
        params: { event: slug },
        body: { seconds: SECONDS, seed: version.certificate.seed + 1, keepPublished: false, continueFrom: version.id },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["runs", slug] });
      await navigate(address(`/console/${slug}/timetable`));
    },
    onError: toast.refused,
  });
}
