import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { api } from "../../api/client.generated.ts";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import {
  AvailabilityForm,
  bodyOf,
  type Availability,
  type AvailabilityBody,
} from "../availability/availability-form.tsx";
import { useClockName } from "../timetable/versions/place-words.ts";
import { useMyDay, useMyEvent } from "./my-event.ts";
import { MyHead } from "./my-head.tsx";

/** When one can be met, how often, and on which clock the own day is shown. */
export default function TimesPage() {
  const { t } = useText();
  const { slug } = useMyEvent();
  const day = useMyDay(slug);
  return (
    <>
      <MyHead title={t("timetable:mine.settings")} />
      <QueryBoundary query={day} lines={6}>
        {({ participantId }) => <OwnAvailability participant={participantId} />}
      </QueryBoundary>
    </>
  );
}

function OwnAvailability({ participant }: { participant: string }) {
  const { t } = useText();
  const address = useAddress();
  const navigate = useNavigate();
  const client = useQueryClient();
  const toast = useToast();
  const { slug, event } = useMyEvent();
  const clockName = useClockName(event);
  const params = { event: slug, participant };
  const query = useQuery({
    queryKey: ["availability", slug, participant],
    queryFn: ({ signal }) => api.getAvailability({ params }, { signal }),
  });
  const save = useMutation({
    mutationFn: (body: AvailabilityBody) => api.setAvailability({ params, body }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ["availability", slug] }),
        client.invalidateQueries({ queryKey: ["my-day", slug] }),
      ]),
  });
  const keep = (before: Availability, body: AvailabilityBody) =>
    save.mutate(body, {
      onSuccess: () => {
        toast.done(t("common:done.saved"), async () => {
          await save.mutateAsync(bodyOf(before));
        });
        void navigate(address(`/my/${slug}`));
      },
    });
  return (
    <QueryBoundary query={query} lines={6}>
      {(availability) => (
        <AvailabilityForm
          slots={event.slots}
          availability={availability}
          clockName={clockName}
          mayPromise={false}
          busy={save.isPending}
          error={save.error}
          onSave={(body) => keep(availability, body)}
        />
      )}
    </QueryBoundary>
  );
}
