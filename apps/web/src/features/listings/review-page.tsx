import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { Link } from "react-router";
import { api } from "../../api/client.generated.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { langFor } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { ListingMeta, ListingOwner, SideTag } from "./listing-facts.tsx";
import { bodyOf, textFor, type Listing } from "./listing-fields.ts";
import { ReturnForm } from "./return-form.tsx";
import { SideBySide } from "./side-by-side.tsx";
import "./listings.css";
import "../../ui/lines.css";

/** The review desk: one submitted listing at a time, the queue beside it, four keys. */
export default function Review() {
  const { t } = useText();
  const address = useAddress();
  const { slug } = useConsole();
  const query = useQuery({
    queryKey: ["listings", slug, "review"],
    queryFn: ({ signal }) =>
      api.listListings({ params: { event: slug }, query: { state: "submitted", limit: 200 } }, { signal }),
  });
  return (
    <>
      <PageHead
        title={t("thread:review.title")}
        actions={<ButtonLink to={address(`/console/${slug}/listings`)}>{t("thread:review.all")}</ButtonLink>}
      >
        {query.data ? t("thread:review.waiting", { count: query.data.total }) : t("common:loading")}
      </PageHead>
      <QueryBoundary
        query={query}
        isEmpty={(page) => page.items.length === 0}
        empty={
          <EmptyState
            title={t("thread:review.empty")}
            action={
              <ButtonLink look="primary" to={address(`/console/${slug}/matches`)}>
                {t("thread:review.to_matches")}
              </ButtonLink>
            }
          >
            {t("thread:review.empty_next")}
          </EmptyState>
        }
      >
        {(page) => <Desk slug={slug} items={page.items} />}
      </QueryBoundary>
    </>
  );
}

function Desk({ slug, items }: { slug: string; items: readonly Listing[] }) {
  const { t, locale } = useText();
  const address = useAddress();
  const { refresh } = useConsole();
  const toast = useToast();
  const client = useQueryClient();
  const desk = useRef<HTMLDivElement>(null);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [returning, setReturning] = useState(false);
  const at = Math.max(
    0,
    items.findIndex((item) => item.id === currentId),
  );
  const current = items[at]!;
  useEffect(() => desk.current?.focus({ preventScroll: true }), []);

  const settle = () => {
    void client.invalidateQueries({ queryKey: ["listings", slug] });
    void refresh();
  };
  const decide = useMutation({
    mutationFn: ({ listing, to, note }: { listing: Listing; to: "accepted" | "returned"; note: string }) =>
      api.moveListing({ params: { event: slug, listing: listing.id }, body: { to, note } }),
    onSuccess: (_, { listing, to }) => {
      const undo = async () => {
        if (to === "returned")
          await api.moveListing({ params: { event: slug, listing: listing.id }, body: { to: "submitted" } });
        // Writing an accepted listing again, unchanged, sends it back to review.
        else if (listing.organisation)
          await api.updateListing({
            params: { event: slug, listing: listing.id },
            body: bodyOf(listing, listing.organisation.id),
          });
        settle();
      };
      toast.done(t(`thread:review.${to}`, { title: textFor(listing, locale).title }), undo);
      setReturning(false);
      move(items[at + 1] ? 1 : -1);
      settle();
      desk.current?.focus({ preventScroll: true });
    },
    onError: toast.refused,
  });
  const move = (by: number) => {
    setReturning(false);
    setCurrentId(items[Math.max(0, Math.min(items.length - 1, at + by))]!.id);
  };

  // Single keys work only while the desk itself has the focus, not in fields or elsewhere on the page.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLTextAreaElement) {
      if (event.key === "Escape") {
        setReturning(false);
        desk.current?.focus();
      }
      return;
    }
    const key = event.key.toLowerCase();
    if (key === "j") move(1);
    else if (key === "k") move(-1);
    else if (key === "a" && !decide.isPending) decide.mutate({ listing: current, to: "accepted", note: "" });
    else if (key === "r") setReturning(true);
    else return;
    event.preventDefault();
  };

  return (
    <div className="desk" ref={desk} tabIndex={-1} onKeyDown={onKeyDown}>
      <ol className="desk-queue" aria-label={t("thread:review.queue")}>
        {items.map((item) => {
          const text = textFor(item, locale);
          return (
            <li key={item.id}>
              <button
                type="button"
                aria-current={item === current || undefined}
                onClick={() => {
                  setReturning(false);
                  setCurrentId(item.id);
                }}
              >
                <SideTag side={item.side} /> <span lang={langFor(text.locale, locale)}>{text.title}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <section className="desk-paper" aria-labelledby="desk-title">
        <p className="desk-head">
          <SideTag side={current.side} />{" "}
          <span className="quiet">{t("thread:review.position", { at: at + 1, total: items.length })}</span>
        </p>
        <h2 id="desk-title">
          <ListingOwner listing={current} />
        </h2>
        <p>
          <ListingMeta listing={current} />
        </p>
        {current.reviewNote ? (
          <p className="listing-note">{t("thread:review.earlier", { note: current.reviewNote })}</p>
        ) : null}
        <SideBySide listing={current} />
        {returning ? (
          <ReturnForm
            busy={decide.isPending}
            onCancel={() => {
              setReturning(false);
              desk.current?.focus();
            }}
            onReturn={(note) => decide.mutate({ listing: current, to: "returned", note })}
          />
        ) : (
          <div className="desk-actions">
            <Button
              look="primary"
              busy={decide.isPending}
              aria-keyshortcuts="A"
              onClick={() => decide.mutate({ listing: current, to: "accepted", note: "" })}
            >
              {t("common:verb.accept")} <kbd>A</kbd>
            </Button>
            <Button aria-keyshortcuts="R" onClick={() => setReturning(true)}>
              {t("thread:review.return")} <kbd>R</kbd>
            </Button>
            <Link to={address(`/console/${slug}/listings/${current.id}`)}>{t("common:verb.edit")}</Link>
            <p className="desk-keys faint">
              <kbd>J</kbd> {t("thread:review.key_next")} <kbd>K</kbd> {t("thread:review.key_previous")}
            </p>
          </div>
        )}
      </section>
    </div>
  );
}
