import { LOCALES, type MultiText as Texts } from "@songhua/kernel";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { DataList } from "../../ui/data-table.tsx";
import { formatCountry, formatMoment } from "../../ui/format.ts";
import { LANGUAGE_NAMES } from "../../ui/language-switch.tsx";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import type { Participant } from "./decide.ts";

type Question = Answer<"getForm">["questions"][number];

export function useForm() {
  const { slug } = useConsole();
  return useQuery({
    queryKey: ["form", slug],
    queryFn: ({ signal }) => api.getForm({ params: { event: slug } }, { signal }),
  });
}

/** What a participant gave, and the answers under the questions they were asked. */
export function ParticipantFacts({ person }: { person: Participant }) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const { event } = useConsole();
  const form = useForm();
  const venue = event.venues.find(({ id }) => id === person.venueId);
  const fact = (key: string, value: ReactNode) => (value ? [{ key, term: t(`common:field.${key}`), value }] : []);
  const answers = Object.entries(person.answers).map(([key, answer]) => {
    const question = form.data?.questions.find((other) => other.key === key);
    return {
      key: `answer-${key}`,
      // A question that was taken out of the form since keeps its answers; its key is all that is left of it.
      term: question ? <MultiText text={question.label} /> : key,
      value: sayAnswer(answer, question, multi, { yes: t("common:form.yes"), no: t("common:form.no") }),
    };
  });
  return (
    <DataList
      items={[
        ...LOCALES.filter((language) => person.name[language]).map((language) => ({
          key: language,
          term: LANGUAGE_NAMES[language],
          value: <span lang={language}>{person.name[language]}</span>,
        })),
        ...fact("title", person.title),
        ...fact(
          "organisation",
          person.organisation && (
            <>
              <MultiText text={person.organisation.name} />
              <span className="faint"> {formatCountry(person.organisation.country, locale)}</span>
            </>
          ),
        ),
        ...fact("email", person.email && <a href={`mailto:${person.email}`}>{person.email}</a>),
        ...fact("phone", person.phone && <a href={`tel:${person.phone.replace(/[^+\d]/g, "")}`}>{person.phone}</a>),
        ...fact("languages", person.languages.map((language) => LANGUAGE_NAMES[language]).join(" · ")),
        ...fact("venue", venue && <MultiText text={venue.city} />),
        {
          key: "registered",
          term: t("organise:registration.registered"),
          value: formatMoment(person.createdAt, event.homeZone, locale),
        },
        ...(person.checkedInAt
          ? [
              {
                key: "here",
                term: t("organise:registration.here"),
                value: formatMoment(person.checkedInAt, person.zone, locale),
              },
            ]
          : []),
        ...answers,
      ]}
    />
  );
}

function sayAnswer(
  answer: Participant["answers"][string],
  question: Question | undefined,
  multi: (text: Texts | null | undefined) => string,
  words: { yes: string; no: string },
): string {
  if (typeof answer === "boolean") return answer ? words.yes : words.no;
  const chosen = (key: string) => multi(question?.options.find((option) => option.key === key)?.label) || key;
  if (Array.isArray(answer)) return answer.map(chosen).join(" · ");
  return typeof answer === "string" ? chosen(answer) : String(answer);
}
