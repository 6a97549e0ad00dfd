import { useQuery } from "@tanstack/react-query";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { useMultiText } from "../../../ui/multi-text.tsx";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { DemonstrationMark } from "../../../ui/tag.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useFilter } from "../../../ui/use-filter.ts";
import { useAddress, useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { useChange } from "../../console/use-change.ts";
import { interpretersOf, type Interpreter } from "../load-meetings.ts";
import { bodyOf, InterpreterEditor } from "./interpreter-editor.tsx";

/** Who interprets, between which languages, where and for which industries. */
export function Interpreters({ mayChange }: { mayChange: boolean }) {
  const { t } = useText();
  const multi = useMultiText();
  const toast = useToast();
  const filter = useFilter();
  const { slug, event } = useConsole();
  const query = useQuery(interpretersOf(slug));
  const at = { event: slug };
  const create = useChange((interpreter: Interpreter) =>
    api.createInterpreter({ params: at, body: bodyOf(interpreter) }),
  );
  const remove = useChange((interpreter: Interpreter) =>
    api.deleteInterpreter({ params: { ...at, interpreter: interpreter.id } }),
  );
  const drop = (interpreter: Interpreter) =>
    remove.mutate(interpreter, {
      onSuccess: () =>
        toast.done(t("common:done.removed"), async () => {
          await create.mutateAsync(interpreter);
        }),
    });
  const chosen = filter.get("interpreter");
  const close = () => filter.set({ interpreter: undefined });
  const add = mayChange ? (
    <Button onClick={() => filter.set({ interpreter: "new" })}>{t("timetable:interpreter.add")}</Button>
  ) : null;
  return (
    <section className="rule-group" aria-labelledby="interpreters-title">
      <h3 id="interpreters-title">{t("timetable:interpreter.title")}</h3>
      <QueryBoundary query={query} lines={2}>
        {({ items }) => (
          <>
            {items.length === 0 ? (
              <p className="quiet">{t("timetable:interpreter.empty")}</p>
            ) : (
              <ul className="lines interpreter-list">
                {items.map((interpreter) => {
                  const venue = event.venues.find((candidate) => candidate.id === interpreter.venueId);
                  return (
                    <li key={interpreter.id}>
                      <div>
                        <strong>{multi(interpreter.name)}</strong>{" "}
                        {interpreter.demonstration ? <DemonstrationMark short /> : null}
                        <p className="quiet">
                          {interpreter.languagePairs
                            .map((pair) => pair.map((language) => t(`timetable:spoken.${language}`)).join(" – "))
                            .join(", ")}
                          {" · "}
                          {venue ? multi(venue.name) : t("timetable:interpreter.from_afar")}
                          {interpreter.fields.length > 0
                            ? ` · ${interpreter.fields.map((field) => t(`glossary:industry.${field}`)).join(", ")}`
                            : null}
                        </p>
                        {mayChange ? (
                          <p className="faint">
                            {interpreter.email
                              ? t("timetable:interpreter.written_to", { address: interpreter.email })
                              : t("timetable:interpreter.not_written_to")}
                          </p>
                        ) : null}
                      </div>
                      {mayChange ? (
                        <div className="row-actions">
                          {interpreter.dayPath ? (
                            <DayLink interpreter={interpreter} path={interpreter.dayPath} />
                          ) : null}
                          <Button look="quiet" onClick={() => filter.set({ interpreter: interpreter.id })}>
                            {t("common:verb.edit")}
                            <span className="hidden"> {multi(interpreter.name)}</span>
                          </Button>
                          <Button look="quiet" busy={remove.isPending} onClick={() => drop(interpreter)}>
                            {t("common:verb.remove")}
                            <span className="hidden"> {multi(interpreter.name)}</span>
                          </Button>
                        </div>
                      ) : null}
                    </li>
                  );
                })}
              </ul>
            )}
            {add}
            {mayChange && (chosen === "new" || items.some(({ id }) => id === chosen)) ? (
              <InterpreterEditor key={chosen} interpreter={items.find(({ id }) => id === chosen)} onClose={close} />
            ) : null}
          </>
        )}
      </QueryBoundary>
    </section>
  );
}

/** Copies the personal link: for a message to somebody without an address, or who has lost the letter. */
function DayLink({ interpreter, path }: { interpreter: Interpreter; path: string }) {
  const { t } = useText();
  const multi = useMultiText();
  const toast = useToast();
  const address = useAddress();
  const copy = () => navigator.clipboard.writeText(new URL(address(path), location.origin).href);
  return (
    <Button
      look="quiet"
      title={t("timetable:interpreter.link_note")}
      onClick={() => void copy().then(() => toast.done(t("common:done.copied")), toast.refused)}
    >
      {t("timetable:interpreter.link")}
      <span className="hidden"> {multi(interpreter.name)}</span>
    </Button>
  );
}
