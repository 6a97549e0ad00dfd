import { useQuery } from "@tanstack/react-query";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { Drawer } from "../../../ui/drawer.tsx";
import { formatMoment } from "../../../ui/format.ts";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { useText } from "../../../ui/use-text.ts";
import type { Pack } from "./pack.ts";

/** Every version of the wording; an earlier one comes back as the next one, so that nothing is lost. */
export function PackVersions({
  pack,
  busy,
  onRestore,
  onClose,
}: {
  pack: Pack;
  busy: boolean;
  onRestore: (paragraphs: { id: string; text: string }[]) => void;
  onClose: () => void;
}) {
  const { t, locale } = useText();
  const release = pack.release.id;
  const query = useQuery({
    queryKey: ["statistics", "pack-texts", release, locale, pack.period, pack.version],
    queryFn: ({ signal }) =>
      api.listReleaseTexts({ params: { release }, query: { locale, period: pack.period } }, { signal }),
  });
  return (
    <Drawer title={t("indicators:pack.versions")} onClose={onClose}>
      <QueryBoundary query={query}>
        {({ items }) => (
          <ul className="lines">
            {items.map(({ version, author, at, paragraphs }) => (
              <li key={version}>
                <p>{t("indicators:pack.version", { version, author, at: formatMoment(at, undefined, locale) })}</p>
                {version === pack.version ? null : (
                  <Button busy={busy} onClick={() => onRestore(paragraphs)}>
                    {t("indicators:pack.restore", { version })}
                  </Button>
                )}
              </li>
            ))}
            {pack.version === 0 ? null : (
              <li>
                <Button busy={busy} onClick={() => onRestore([])}>
                  {t("indicators:pack.original")}
                </Button>
              </li>
            )}
          </ul>
        )}
      </QueryBoundary>
    </Drawer>
  );
}
