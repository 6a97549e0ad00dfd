import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { useChange } from "../../console/use-change.ts";
import { differenceOf, type Version } from "../load-meetings.ts";
import { DifferenceView } from "./difference-view.tsx";

/** Publishing says first what will change and for whom: letters go out with it. */
export function PublishButton({
  slug,
  version,
  look = "primary",
}: {
  slug: string;
  version: Version;
  look?: "primary" | "plain";
}) {
  const { t } = useText();
  const { event } = useConsole();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const difference = useQuery({ ...differenceOf(slug, version.id), enabled: open });
  const publish = useChange(() => api.publishTimetable({ params: { event: slug, timetable: version.id } }), {
    done: (done) => {
      setOpen(false);
      toast.done(t("thread:timetable.published", { version: done.version }));
    },
  });
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        {t("common:verb.publish")}
      </Button>
      <Dialog
        open={open}
        title={t("thread:timetable.publish_title", { version: version.version })}
        onClose={() => setOpen(false)}
        actions={
          <Button
            look="primary"
            busy={publish.isPending}
            disabled={!difference.data}
            onClick={() => publish.mutate(undefined)}
          >
            {t("thread:timetable.publish_now")}
          </Button>
        }
      >
        <QueryBoundary query={difference} lines={4}>
          {(data) => <DifferenceView event={event} difference={data} />}
        </QueryBoundary>
      </Dialog>
    </>
  );
}
