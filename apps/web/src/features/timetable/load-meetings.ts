import { queryOptions } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";

export type Meeting = Answer<"listMeetings">["items"][number];
export type Version = Answer<"listTimetables">["items"][number];
export type Event = Answer<"getEvent">;

const PAGE = 1000;

/** All meetings with their places in one version: a grid shows the whole day, so pages are put together here. */
export function meetingsOf(slug: string, timetableId: string | undefined) {
  return queryOptions({
    queryKey: ["meetings", slug, "version", timetableId ?? "published"],
    queryFn: async ({ signal }) => {
      const all: Meeting[] = [];
      for (;;) {
        const page = await api.listMeetings(
          {
            params: { event: slug },
            query: { offset: all.length, limit: PAGE, ...(timetableId ? { timetableId } : {}) },
          },
          { signal },
        );
        all.push(...page.items);
        if (page.items.length === 0 || all.length >= page.total) return all;
      }
    },
  });
}
