import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { Drawer } from "../../../ui/drawer.tsx";
import { MultiText } from "../../../ui/multi-text.tsx";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { SearchBox } from "../../../ui/search-box.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useFilter } from "../../../ui/use-filter.ts";
import { useText } from "../../../ui/use-text.ts";
import {
  AvailabilityForm,
  bodyOf,
  type Availability,
  type AvailabilityBody,
} from "../../availability/availability-form.tsx";
import { useConsole } from "../../console/console-event.ts";
import { useChange } from "../../console/use-change.ts";
import { unavailableTimesOf } from "../load-meetings.ts";
import { useClockName } from "../versions/place-words.ts";

const SHOWN = 8;

/** What holds for one person only: own limits, own clock, and when they cannot be met. Found by name. */
export function PeopleLimits({ mayChange }: { mayChange: boolean }) {
  const { t } = useText();
  const { slug } = useConsole();
  const filter = useFilter();
  const [search, setSearch] = useState("");
  const unavailable = useQuery(unavailableTimesOf(slug)).data?.items ?? [];
  const stated = new Set(
    unavailable.filter((time) => time.kind === "participant" && time.reason === "stated").map((time) => time.subjectId),
  );
  const people = useQuery({
    queryKey: ["participants", slug, "by-name", search],
    placeholderData: keepPreviousData,
    enabled: search !== "",
    queryFn: ({ signal }) =>
      api.listParticipants({ params: { event: slug }, query: { search, state: "approved", limit: SHOWN } }, { signal }),
  });
  const person = filter.get("person");
  return (
    <section className="rule-group" aria-labelledby="people-limits">
      <h3 id="people-limits">{t("timetable:person.title")}</h3>
      <p className="quiet">
        {stated.size === 0 ? t("timetable:person.none") : t("timetable:person.stated", { count: stated.size })}
      </p>
      <SearchBox label={t("timetable:person.find")} value={search} onSearch={setSearch} />
      {search !== "" && people.data ? (
        people.data.items.length === 0 ? (
          <p className="quiet" role="status">
            {t("timetable:person.not_found")}
          </p>
        ) : (
          <ul className="lines">
            {people.data.items.map((found) => (
              <li key={found.id} className="person-found">
                <span>
                  <MultiText text={found.name} as="strong" />{" "}
                  <span className="quiet">
                    {found.organisation ? <MultiText text={found.organisation.name} /> : null}
                  </span>
                </span>
                <Button look="quiet" onClick={() => filter.set({ person: found.id })}>
                  {t(mayChange ? "common:verb.edit" : "common:verb.open")}
                </Button>
              </li>
            ))}
          </ul>
        )
      ) : null}
      {person && mayChange ? (
        <PersonDrawer key={person} participant={person} onClose={() => filter.set({ person: undefined })} />
      ) : null}
    </section>
  );
}

function PersonDrawer({ participant, onClose }: { participant: string; onClose: () => void }) {
  const { t } = useText();
  const toast = useToast();
  const { slug, event } = useConsole();
  const clockName = useClockName(event);
  const params = { event: slug, participant };
  const query = useQuery({
    queryKey: ["availability", slug, participant],
    queryFn: ({ signal }) => api.getAvailability({ params }, { signal }),
  });
  const who = useQuery({
    queryKey: ["participant", slug, participant],
    queryFn: ({ signal }) => api.getParticipant({ params }, { signal }),
  });
  const save = useChange((body: AvailabilityBody) => api.setAvailability({ params, body }), { inForm: true });
  const keep = (before: Availability, body: AvailabilityBody) =>
    save.mutate(body, {
      onSuccess: () => {
        onClose();
        toast.done(t("common:done.saved"), async () => {
          await save.mutateAsync(bodyOf(before));
        });
      },
    });
  return (
    <Drawer title={who.data ? <MultiText text={who.data.name} /> : t("timetable:person.title")} onClose={onClose}>
      <QueryBoundary query={query} lines={6}>
        {(availability) => (
          <AvailabilityForm
            slots={event.slots}
            availability={availability}
            clockName={clockName}
            mayPromise
            busy={save.isPending}
            error={save.error}
            onSave={(body) => keep(availability, body)}
          />
        )}
      </QueryBoundary>
    </Drawer>
  );
}
