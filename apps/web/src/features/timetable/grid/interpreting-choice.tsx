import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../api/client.generated.ts";
import { SelectField } from "../../../ui/field.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useText } from "../../../ui/use-text.ts";
import type { Meeting } from "../load-meetings.ts";

const CHOICES = ["auto", "needed", "none"] as const;
type Interpreting = (typeof CHOICES)[number];

/** Whether a meeting needs an interpreter: by the people's languages, or as the organiser says; for later runs. */
export function InterpretingChoice({ slug, meeting }: { slug: string; meeting: Meeting }) {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const set = useMutation({
    mutationFn: (interpreting: Interpreting) =>
      api.setInterpreting({
        params: { event: slug, meeting: meeting.id },
        body: { interpreting, languages: meeting.languages },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["meetings", slug] }),
    onError: toast.refused,
  });
  return (
    <SelectField
      label={t("timetable:grid.interpreting")}
      required
      disabled={set.isPending}
      value={meeting.interpreting}
      onChange={(change) => {
        const next = CHOICES.find((choice) => choice === change.target.value);
        if (next)
          set.mutate(next, {
            onSuccess: () =>
              toast.done(t("timetable:grid.interpreting_set"), async () => {
                await set.mutateAsync(meeting.interpreting);
              }),
          });
      }}
    >
      {CHOICES.map((choice) => (
        <option key={choice} value={choice}>
          {t(`timetable:grid.interpreting_${choice}`)}
        </option>
      ))}
    </SelectField>
  );
}
