import { useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { useMultiText } from "../../ui/multi-text.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useText } from "../../ui/use-text.ts";
import type { Question } from "./question.ts";
import { QuestionEditor } from "./question-editor.tsx";

/** `list` with the entry at `from` moved to `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const next = [...list];
  const [entry] = next.splice(from, 1);
  if (entry !== undefined) next.splice(to, 0, entry);
  return next;
}

/** Questions in their order; a handle drags them, arrow keys on the same handle move them. */
export function QuestionList({
  questions,
  open,
  onOpen,
  onChange,
  onRemove,
}: {
  questions: readonly Question[];
  open: string | undefined;
  onOpen: (key: string | undefined) => void;
  onChange: (questions: readonly Question[]) => void;
  onRemove: (key: string) => void;
}) {
  const { t } = useText();
  const multi = useMultiText();
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<{ from: number; to: number }>();
  const [said, setSaid] = useState("");
  const move = (from: number, to: number) => {
    if (to < 0 || to >= questions.length || to === from) return;
    onChange(moved(questions, from, to));
    setSaid(t("organise:form.moved", { position: to + 1, total: questions.length }));
  };
  const rowAt = (y: number) =>
    [...(list.current?.children ?? [])].findIndex((row) => {
      const box = row.getBoundingClientRect();
      return y >= box.top && y <= box.bottom;
    });
  return (
    <>
      <ol className="question-list" ref={list}>
        {questions.map((question, index) => {
          const text = multi(question.label) || t("organise:form.untitled");
          const expanded = open === question.key;
          return (
            <li
              key={question.key}
              className="question"
              data-over={(drag && drag.to === index && drag.from !== index) || undefined}
            >
              <div className="question-head">
                <button
                  type="button"
                  className="question-handle"
                  aria-label={t("organise:form.handle", { text, position: index + 1, total: questions.length })}
                  onKeyDown={(event) => {
                    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
                    event.preventDefault();
                    move(index, index + (event.key === "ArrowUp" ? -1 : 1));
                  }}
                  onPointerDown={(event) => {
                    event.currentTarget.setPointerCapture(event.pointerId);
                    setDrag({ from: index, to: index });
                  }}
                  onPointerMove={(event) => {
                    if (!drag) return;
                    const to = rowAt(event.clientY);
                    if (to >= 0 && to !== drag.to) setDrag({ ...drag, to });
                  }}
                  onPointerUp={() => {
                    if (drag) move(drag.from, drag.to);
                    setDrag(undefined);
                  }}
                  onPointerCancel={() => setDrag(undefined)}
                >
                  <svg viewBox="0 0 12 16" width="12" height="16" aria-hidden="true" fill="currentColor">
                    {[3, 8, 13].flatMap((y) => [3, 9].map((x) => <circle key={`${x}${y}`} cx={x} cy={y} r="1.3" />))}
                  </svg>
                </button>
                <span className="question-text">
                  <button
                    type="button"
                    className="name-button"
                    aria-expanded={expanded}
                    onClick={() => onOpen(expanded ? undefined : question.key)}
                  >
                    {text}
                  </button>
                  <span className="under-name">
                    {t(`glossary:questionType.${question.type}`)}
                    {question.required ? (
                      <>
                        {" "}
                        <Tag>{t("common:form.required")}</Tag>
                      </>
                    ) : null}
                  </span>
                </span>
                <Button
                  look="quiet"
                  aria-label={`${t("common:verb.remove")}: ${text}`}
                  onClick={() => onRemove(question.key)}
                >
                  {t("common:verb.remove")}
                </Button>
              </div>
              {expanded ? (
                <QuestionEditor
                  question={question}
                  onChange={(changed) => onChange(questions.map((other) => (other === question ? changed : other)))}
                />
              ) : null}
            </li>
          );
        })}
      </ol>
      <p className="hidden" role="status">
        {said}
      </p>
    </>
  );
}
