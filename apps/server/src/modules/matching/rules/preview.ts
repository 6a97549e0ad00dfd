import type { RulesEffect } from "@songhua/matching";
import { runInThread } from "../../../platform/jobs/thread.ts";
import type { Services } from "../../../platform/services.ts";
import { RunCancelled, type RunContext, type RunEnd } from "../../runs/index.ts";
import { storedModels } from "../embedders/listing-vectors.ts";
import { matchingDay, type MarketListing } from "../market.ts";
import { getMatchingEvent, loadMarket } from "../queries.ts";
import type { PreviewNote, PreviewTask } from "./preview.worker.ts";
import { currentRules } from "./queries.ts";
import { meetingFacts, requestsUnder } from "./requests-under.ts";
import type { MarketRules } from "./rules.ts";

const SCRIPT = new URL("./preview.worker.ts", import.meta.url);
/** Lines of each list that a screen holds; the counts say how many there are. */
const MOST_LINES = 100;

/** What the present rules, or others, do to the market as it stands now; undefined when asked to stop. */
export async function effectOf(
  services: Services,
  eventId: string,
  wanted: MarketRules | undefined,
  watch: (done: number, total: number) => Promise<boolean>,
): Promise<{ effect: RulesEffect; listings: readonly MarketListing[] } | undefined> {
  const { db, clock } = services;
  const event = await getMatchingEvent(db, eventId);
  const listings = await loadMarket(db, eventId);
  const { rules: present } = await currentRules(db, eventId);
  const today = matchingDay(clock.now(), {
    startsOn: event.starts_on,
    endsOn: event.ends_on,
    homeZone: event.home_zone,
  });
  const models = await storedModels(services, eventId, listings);
  const effect = await runInThread<PreviewTask, PreviewNote, RulesEffect | undefined>(
    SCRIPT,
    { listings, present, wanted: wanted ?? present, today, models },
    (newest) => watch(newest?.done ?? 0, newest?.total ?? listings.length),
  );
  return effect && { effect, listings };
}

/** The run behind "see the effect": nothing is changed; what it found stands in its note, cut to what a screen holds. */
export async function previewRun({ services, eventId, input, progress }: RunContext): Promise<RunEnd> {
  const found = await effectOf(services, eventId, input["rules"] as MarketRules, progress);
  if (!found) throw new RunCancelled();
  const { effect } = found;
  const requests = requestsUnder(input["rules"] as MarketRules, await meetingFacts(services.db, eventId));
  return {
    note: {
      ...effect,
      meetings: {
        full: requests.full.length,
        withdrawn: requests.forbidden.length,
        withoutRoom: requests.withoutRoom.length,
      },
      lostCount: effect.lost.length,
      gainedCount: effect.gained.length,
      shortAfter: effect.leftShort.length,
      lost: effect.lost.slice(0, MOST_LINES),
      gained: effect.gained.slice(0, MOST_LINES),
      leftShort: effect.leftShort.slice(0, MOST_LINES),
    },
  };
}
