import type { OrganisationRole } from "@songhua/kernel";
import { useNavigate } from "react-router";
import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useChange } from "../console/use-change.ts";

/** A role nobody can fill is a need: one press writes it as a draft of the anchor's and opens it. */
export function MissingRole({ anchorId, role }: { anchorId: string; role: OrganisationRole }) {
  const { t } = useText();
  const address = useAddress();
  const navigate = useNavigate();
  const toast = useToast();
  const { slug } = useConsole();
  const write = useChange(() => api.writeMissingNeed({ params: { event: slug }, body: { anchorId, role } }), {
    done: (listing) => {
      toast.done(t("market:consortium.missing_written"));
      void navigate(address(`/console/${slug}/listings/${listing.id}`));
    },
  });
  return (
    <div className="consortium-missing">
      <p>{t("market:consortium.missing", { role: t(`glossary:organisationRole.${role}`) })}</p>
      <Button look="quiet" busy={write.isPending} onClick={() => write.mutate(undefined)}>
        {t("market:consortium.missing_need")}
      </Button>
    </div>
  );
}
