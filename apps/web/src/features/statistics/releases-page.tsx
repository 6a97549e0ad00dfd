import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { formatMoment, formatNumber } from "../../ui/format.ts";
import { useMultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { DemonstrationMark, Tag } from "../../ui/tag.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useAddress, useText } from "../../ui/use-text.ts";
import { ReleaseDifference } from "./release-difference.tsx";

type Release = Answer<"listReleases">["items"][number];
const LIMIT = 50;
const WHILE_MAKING_MS = 1500;

/** Releases: frozen cuts of the register with their files; a correction is a new vintage that says why. */
export default function Releases() {
  const { t, locale } = useText();
  const client = useQueryClient();
  const filter = useFilter();
  const query = useQuery({
    queryKey: ["statistics", "releases"],
    queryFn: ({ signal }) => api.listReleases({ query: { limit: LIMIT } }, { signal }),
    refetchInterval: ({ state }) =>
      state.data?.items.some((release) => release.state === "making") ? WHILE_MAKING_MS : false,
  });
  const fresh = () => client.invalidateQueries({ queryKey: ["statistics", "releases"] });
  const make = useMutation({
    mutationFn: ({ title, previousId, reason }: { title: string; previousId: string | null; reason: string | null }) =>
      api.makeRelease({ body: { title: { [locale]: title }, previousId, reason } }),
    onSuccess: fresh,
  });
  const freeze = useMutation({
    mutationFn: (release: string) => api.freezeRelease({ params: { release } }),
    onSuccess: fresh,
  });
  const [title, setTitle] = useState("");
  const [correcting, setCorrecting] = useState<Release | null>(null);
  const [reason, setReason] = useState("");
  return (
    <>
      <form
        className="statistics-tools no-print"
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate(
            { title: title.trim(), previousId: correcting?.id ?? null, reason: correcting ? reason.trim() : null },
            {
              onSuccess: () => {
                setTitle("");
                setReason("");
                setCorrecting(null);
              },
            },
          );
        }}
      >
        <label className="statistics-measure">
          {t("indicators:release.title")}
          <input className="input" required maxLength={200} value={title} onChange={(e) => setTitle(e.target.value)} />
        </label>
        {correcting ? (
          <label className="statistics-measure">
            {t("indicators:release.reason")}
            <input
              className="input"
              required
              maxLength={1000}
              value={reason}
              onChange={(e) => setReason(e.target.value)}
            />
          </label>
        ) : null}
        <Button type="submit" look="primary" busy={make.isPending}>
          {t(correcting ? "indicators:release.make_vintage" : "indicators:release.make")}
        </Button>
        {correcting ? <Button onClick={() => setCorrecting(null)}>{t("common:verb.cancel")}</Button> : null}
      </form>
      {make.error ? <Refusal error={make.error} /> : null}
      {freeze.error ? <Refusal error={freeze.error} /> : null}
      <QueryBoundary
        query={query}
        isEmpty={(page) => page.total === 0}
        empty={<EmptyState title={t("indicators:release.empty")}>{t("indicators:release.empty_next")}</EmptyState>}
      >
        {(page) => (
          <ul className="lines">
            {page.items.map((release) => (
              <ReleaseLine
                key={release.id}
                release={release}
                onFreeze={() => freeze.mutate(release.id)}
                freezing={freeze.isPending && freeze.variables === release.id}
                onCorrect={() => {
                  setCorrecting(release);
                  setTitle(release.title[locale] ?? Object.values(release.title)[0] ?? "");
                }}
                onCompare={() => filter.set({ open: release.id })}
              />
            ))}
          </ul>
        )}
      </QueryBoundary>
      {filter.open ? <ReleaseDifference release={filter.open} onClose={() => filter.set({ open: undefined })} /> : null}
    </>
  );
}

function ReleaseLine({
  release,
  onFreeze,
  freezing,
  onCorrect,
  onCompare,
}: {
  release: Release;
  onFreeze: () => void;
  freezing: boolean;
  onCorrect: () => void;
  onCompare: () => void;
}) {
  const { t, locale } = useText();
  const address = useAddress();
  const multi = useMultiText();
  const tone = { making: "attention", draft: "neutral", frozen: "confirmed", failed: "refused" } as const;
  return (
    <li className="line">
      <div>
        <p>
          <strong>{multi(release.title)}</strong>{" "}
          <Tag tone={tone[release.state]}>{t(`indicators:release.state.${release.state}`)}</Tag>{" "}
          {release.vintage > 1 ? <Tag>{t("indicators:release.vintage", { vintage: release.vintage })}</Tag> : null}{" "}
          {release.demonstration ? <DemonstrationMark /> : null}
        </p>
        <p className="faint">
          {t("indicators:release.made", {
            at: formatMoment(release.frozenAt ?? release.createdAt, undefined, locale),
            numbers: formatNumber(release.numbers, locale),
            lines: formatNumber(release.lines, locale),
            asOf: release.asOf,
          })}
        </p>
        {release.reason ? <p>{release.reason}</p> : null}
        {release.failure ? <p className="field-error">{release.failure}</p> : null}
        {release.files.length > 0 ? (
          <p className="release-files">
            {release.files.map((file) => (
              <a key={file.format} href={`/api/statistics/releases/${release.id}/files/${file.format}`} download>
                {file.format}
              </a>
            ))}
          </p>
        ) : null}
      </div>
      <p className="line-actions no-print">
        {release.state === "draft" ? (
          <Button look="primary" busy={freezing} onClick={onFreeze}>
            {t("indicators:release.freeze")}
          </Button>
        ) : null}
        {release.state === "frozen" || release.state === "draft" ? (
          <ButtonLink to={address(`/statistics/releases/${release.id}`)}>{t("indicators:pack.open")}</ButtonLink>
        ) : null}
        {release.state === "frozen" ? <Button onClick={onCorrect}>{t("indicators:release.correct")}</Button> : null}
        {release.previousId ? <Button onClick={onCompare}>{t("indicators:release.compare")}</Button> : null}
      </p>
    </li>
  );
}
