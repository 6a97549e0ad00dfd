import { BLANK, filledText } from "@songhua/contract/texts";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { TextAreaField } from "../../../ui/field.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useDraftingAct, type Drafting, type Text } from "./use-drafting.ts";

/** The clauses, each language in its column and aligned clause by clause; comments stand under their clause. */
export function ClauseRows({ slug, id, text, drafting }: { slug: string; id: string; text: Text; drafting: Drafting }) {
  const columns = text.languages.map((locale) => ({ locale, filled: filledText(text, locale) }));
  return (
    <ol className="text-clauses" data-languages={columns.length}>
      {text.clauses.map((clause, at) => (
        <li key={clause.id} id={`clause-${clause.id}`}>
          {columns.map(({ locale, filled }) => (
            <div key={locale} lang={locale} className="text-cell">
              <h3>
                {filled.clauses[at]!.number}. {filled.clauses[at]!.heading}
              </h3>
              {filled.clauses[at]!.paragraphs.map((paragraph, position) => (
                <p key={position}>
                  {paragraph.split(BLANK).map((piece, part) => (
                    <span key={part}>
                      {part > 0 ? <span className="text-blank">{BLANK}</span> : null}
                      {piece}
                    </span>
                  ))}
                </p>
              ))}
            </div>
          ))}
          <Comments slug={slug} id={id} clauseId={clause.id} drafting={drafting} />
        </li>
      ))}
    </ol>
  );
}

function Comments({
  slug,
  id,
  clauseId,
  drafting,
}: {
  slug: string;
  id: string;
  clauseId: string;
  drafting: Drafting;
}) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const [body, setBody] = useState("");
  const params = { event: slug, agreement: id };
  const own = drafting.comments.filter((comment) => comment.clauseId === clauseId);
  const add = useDraftingAct(slug, id, (words: string) =>
    api.addAgreementComment({ params, body: { clauseId, body: words } }),
  );
  const resolve = useDraftingAct(slug, id, ({ comment, resolved }: { comment: string; resolved: boolean }) =>
    api.resolveAgreementComment({ params: { ...params, comment }, body: { resolved } }),
  );
  return (
    <div className="text-comments no-print">
      {own.map((comment) => (
        <div key={comment.id} className={comment.resolvedAt ? "text-comment text-comment-done" : "text-comment"}>
          <p className="prose">{comment.body}</p>
          <p className="quiet">
            {comment.author}
            {comment.resolvedBy ? ` · ${t("signing:text.resolved_by", { by: comment.resolvedBy })}` : ""}{" "}
            <Button
              look="quiet"
              onClick={() => resolve.mutate({ comment: comment.id, resolved: comment.resolvedAt === null })}
            >
              {t(comment.resolvedAt ? "signing:text.reopen" : "signing:text.resolve")}
            </Button>
          </p>
        </div>
      ))}
      {open ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (body.trim())
              add.mutate(body.trim(), {
                onSuccess: () => {
                  setBody("");
                  setOpen(false);
                },
              });
          }}
        >
          <TextAreaField
            label={t("signing:text.comment")}
            required
            rows={2}
            value={body}
            onChange={(event) => setBody(event.target.value)}
          />
          <Button type="submit" busy={add.isPending}>
            {t("signing:text.send")}
          </Button>
        </form>
      ) : (
        <Button look="quiet" onClick={() => setOpen(true)}>
          {t("signing:text.comment")}
        </Button>
      )}
    </div>
  );
}
