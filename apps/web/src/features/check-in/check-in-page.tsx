import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { api } from "../../api/client.generated.ts";
import { ApiError } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { useChange } from "../console/use-change.ts";
import { useMay } from "../console/use-may.ts";
import type { Participant } from "../registrations/decide.ts";
import { CameraScan, cameraScans } from "./camera-scan.tsx";
import { Confirmation, type Outcome } from "./confirmation.tsx";
import { Counts } from "./counts.tsx";
import { FoundPeople } from "./found-people.tsx";
import "../../ui/lists.css";
import "../../ui/work-forms.css";
import "./check-in.css";

const PAUSE_MS = 280;

/** What a badge says: its code, alone or at the end of an address. */
function codeIn(scanned: string): string {
  return (
    scanned
      .trim()
      .split(/[/?#=]/)
      .filter(Boolean)
      .at(-1) ?? ""
  );
}

/** One Han character or Hangul syllable is a surname already; of an alphabet it takes two letters. */
const searchable = (text: string) => text.length >= 2 || /[\p{Script=Han}\p{Script=Hangul}]/u.test(text);

/**
 * The front desk. One field takes it all: a scanner types a code and Enter; a person types a part of a name and chooses.
 * The field keeps the focus, so that the next guest can be scanned without touching anything.
 */
export default function CheckInPage() {
  const { t } = useText();
  const multi = useMultiText();
  const toast = useToast();
  const { slug } = useConsole();
  const may = useMay();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [searched, setSearched] = useState("");
  const [outcome, setOutcome] = useState<Outcome>();
  const [camera, setCamera] = useState(false);
  const at = { event: slug };
  useEffect(() => {
    const timer = setTimeout(() => setSearched(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const found = useQuery({
    queryKey: ["participants", slug, "door", searched],
    queryFn: ({ signal }) => api.listParticipants({ params: at, query: { search: searched, limit: 8 } }, { signal }),
    enabled: searchable(searched),
    placeholderData: keepPreviousData,
  });
  const undo = useChange((id: string) => api.undoCheckIn({ params: { ...at, participant: id } }));
  const enter = useChange(
    (who: { badgeCode: string } | { participantId: string }) => api.checkIn({ params: at, body: who }),
    { inForm: true },
  );
  const takeBack = (person: Participant) =>
    undo.mutate(person.id, {
      onSuccess: () => {
        setOutcome(undefined);
        toast.done(t("organise:door.taken_back", { name: multi(person.name) }), async () => {
          await enter.mutateAsync({ participantId: person.id });
        });
        field.current?.focus();
      },
    });
  const checkIn = (who: { badgeCode: string } | { participantId: string }, person?: Participant) =>
    enter.mutate(who, {
      onSuccess: (arrived) => {
        setOutcome({ kind: "in", person: arrived, at: Date.now() });
        setText("");
        setSearched("");
        field.current?.focus();
      },
      onError: (error) => {
        const typedName = "badgeCode" in who && error instanceof ApiError && error.code === "badge_unknown";
        // A name typed and sent with Enter is no badge; the list below already looks for it.
        if (typedName && /[^\w-]|^\D{2,}$/.test(text)) {
          // The word about the guest before must not be read as one about this name.
          setOutcome(undefined);
          setSearched(text.trim());
        } else setOutcome({ kind: "refused", error, person, at: Date.now() });
        field.current?.select();
      },
    });
  return (
    <>
      <PageHead title={t("console:step.checkin")} />
      <div className="door">
        <div className="door-desk">
          {may.frontDesk ? (
            <form
              className="door-form"
              onSubmit={(submit) => {
                submit.preventDefault();
                const code = codeIn(text);
                if (code) checkIn({ badgeCode: code });
              }}
            >
              <label htmlFor="door-field" className="field-label">
                {t("organise:door.field")}
              </label>
              <div className="door-line">
                <input
                  id="door-field"
                  ref={field}
                  className="input"
                  autoFocus
                  autoComplete="off"
                  autoCapitalize="none"
                  spellCheck={false}
                  enterKeyHint="go"
                  aria-describedby="door-hint"
                  value={text}
                  onChange={({ target }) => setText(target.value)}
                />
                <Button type="submit" look="primary" busy={enter.isPending}>
                  {t("organise:door.enter")}
                </Button>
                {cameraScans() ? (
                  <Button aria-pressed={camera} onClick={() => setCamera(!camera)}>
                    {t(camera ? "organise:door.camera_off" : "organise:door.camera_on")}
                  </Button>
                ) : null}
              </div>
              <p id="door-hint" className="field-hint">
                {t("organise:door.hint")}
              </p>
            </form>
          ) : null}
          {camera ? <CameraScan onCode={(code) => checkIn({ badgeCode: codeIn(code) })} /> : null}
          {searchable(searched) ? (
            <FoundPeople
              people={found.data?.items}
              onChoose={(person) => checkIn({ participantId: person.id }, person)}
            />
          ) : null}
          <Confirmation outcome={outcome} onUndo={takeBack} />
        </div>
        <Counts onUndo={may.frontDesk ? takeBack : undefined} />
      </div>
    </>
  );
}
