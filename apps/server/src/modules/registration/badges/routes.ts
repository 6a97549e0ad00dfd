import { DomainError, isLocale, type Locale } from "@songhua/kernel";
import { runInThread } from "../../../platform/jobs/thread.ts";
import type { Router } from "../../../platform/http/router.ts";
import { RunCancelled, startRun, type RunBook, type RunContext, type RunEnd } from "../../runs/index.ts";
import { getRegistrationEvent } from "../form/queries.ts";
import { maySee } from "../participants/present.ts";
import { isStaff } from "../../../platform/http/viewer.ts";
import type { BadgeEvent, BadgePerson } from "./badge.ts";
import { listBadgePeople } from "./queries.ts";

const SCRIPT = new URL("./badges.worker.ts", import.meta.url);
export interface BadgeTask {
  readonly event: BadgeEvent;
  readonly people: readonly BadgePerson[];
  readonly locale: Locale;
}
type Row = Awaited<ReturnType<typeof listBadgePeople>>[number];
type Event = Awaited<ReturnType<typeof getRegistrationEvent>>;

export function badgeRoutes(router: Router): void {
  router.on("getBadge", async ({ services, viewer, event, params, locale }) => {
    const [row] = await listBadgePeople(services.db, event.id, params.participant);
    if (!row || !maySee(viewer, row)) throw new DomainError("not_found", { what: "participant" });
    // A badge opens the door: colleagues get their own.
    if (!isStaff(viewer) && !viewer.roles.has("operator") && viewer.participantId !== row.id)
      throw new DomainError("forbidden");
    if (row.state !== "approved") throw new DomainError("participant_not_approved");
    const task = taskOf(await getRegistrationEvent(services.db, event.id), [row], locale);
    const bytes = await runInThread<BadgeTask, never, Uint8Array>(SCRIPT, task, () => Promise.resolve(false));
    return { body: Buffer.from(bytes), fileName: `badge-${row.badge_code}.pdf` };
  });
  router.on("startBadges", async ({ services, viewer, event, locale }) => {
    const run = { eventId: event.id, kind: "badges", input: { locale }, createdBy: viewer.account?.id ?? null };
    return { runId: await services.db.transaction().execute((tx) => startRun(services, tx, run)) };
  });
}

export function badgeRuns(book: RunBook): void {
  book.add("badges", makeBadges);
}

async function makeBadges(context: RunContext): Promise<RunEnd> {
  const { services, eventId, input } = context;
  const locale = isLocale(input["locale"]) ? input["locale"] : "en";
  const event = await getRegistrationEvent(services.db, eventId);
  const rows = await listBadgePeople(services.db, eventId);
  const bytes = await runInThread<BadgeTask, never, Uint8Array>(SCRIPT, taskOf(event, rows, locale), async () => {
    if (await context.progress(0, rows.length)) throw new RunCancelled();
    return false;
  });
  await context.progress(rows.length, rows.length);
  return {
    note: { badges: rows.length },
    file: { name: `badges-${event.slug}.pdf`, mediaType: "application/pdf", bytes },
  };
}

function taskOf(event: Event, rows: readonly Row[], locale: Locale): BadgeTask {
  return {
    event: { name: event.name, startsOn: event.starts_on, endsOn: event.ends_on },
    people: rows.map((row) => ({
      name: row.name,
      title: row.title,
      organisation: row.organisation_name,
      languages: row.languages,
      badgeCode: row.badge_code,
      demonstration: row.demonstration,
    })),
    locale,
  };
}
