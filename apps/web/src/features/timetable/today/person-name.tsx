import { useQuery } from "@tanstack/react-query";
import { api } from "../../../api/client.generated.ts";
import { MultiText } from "../../../ui/multi-text.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";

/** The name of a participant that is known by id only. */
export function PersonName({ id }: { id: string }) {
  const { t } = useText();
  const { slug } = useConsole();
  const { data } = useQuery({
    queryKey: ["participant", slug, id],
    queryFn: ({ signal }) => api.getParticipant({ params: { event: slug, participant: id } }, { signal }),
  });
  if (!data) return <span className="faint">{t("common:loading")}</span>;
  return (
    <span>
      <MultiText text={data.name} as="strong" />
      {data.organisation ? (
        <span className="quiet">
          {" · "}
          <MultiText text={data.organisation.name} />
        </span>
      ) : null}
    </span>
  );
}
