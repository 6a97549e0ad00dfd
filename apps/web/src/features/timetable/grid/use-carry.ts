import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../api/client.generated.ts";
import { useToast } from "../../../ui/toast.tsx";
import { useText } from "../../../ui/use-text.ts";
import {
  meetingsOf,
  movesOf,
  type Event,
  type Meeting,
  type MoveOption,
  type Moves,
  type PlaceId,
} from "../load-meetings.ts";

export interface Place {
  readonly slotId: string;
  readonly tableId: string | null;
}
/** A meeting in the hand: over which row and slot it is held now, and at which venue it would be put down there. */
export interface Carried {
  readonly meeting: Meeting;
  readonly rowId: string;
  readonly slotAt: number;
  readonly placeId: PlaceId;
  /** Held over one table. */
  readonly tableId: string | undefined;
}

/** Where a meeting stands: its table's venue, or online. */
export const placeIdOf = (meeting: Meeting): PlaceId => meeting.table?.venueId ?? null;

/** Moves a meeting of a draft: shown at once, put back when the API refuses, undone from the message. */
export function useMove(slug: string, timetableId: string | undefined, event: Event) {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const key = meetingsOf(slug, timetableId).queryKey;
  const send = (meeting: Meeting, place: Place) =>
    api.moveMeeting({
      params: { event: slug, meeting: meeting.id },
      body: { timetableId: timetableId!, slotId: place.slotId, tableId: place.tableId },
    });
  const settle = () =>
    Promise.all(
      [key, ["timetables", slug], ["moves", slug], ["timetable-difference", slug]].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
  return useMutation({
    mutationFn: ({ meeting, place }: { meeting: Meeting; place: Place }) => send(meeting, place),
    onMutate: async ({ meeting, place }) => {
      await client.cancelQueries({ queryKey: key });
      const before = client.getQueryData(key);
      const slot = event.slots.find((candidate) => candidate.id === place.slotId) ?? null;
      const table = event.venues.flatMap((venue) => venue.tables).find((candidate) => candidate.id === place.tableId);
      const moved: Meeting = {
        ...meeting,
        slot,
        mode: place.tableId === null ? "online" : "table",
        table: table ? { id: table.id, label: table.label, venueId: table.venueId } : null,
      };
      client.setQueryData(key, (all) => all?.map((other) => (other.id === meeting.id ? moved : other)));
      return before;
    },
    onError: (error, _, before) => {
      if (before) client.setQueryData(key, before);
      toast.refused(error);
    },
    onSuccess: (moved, { meeting }) => {
      const from = meeting.slot ? { slotId: meeting.slot.id, tableId: meeting.table?.id ?? null } : undefined;
      const undo = async () => {
        if (from) await send(meeting, from);
        await settle();
      };
      const elsewhere = placeIdOf(meeting) !== (moved.table?.venueId ?? null);
      toast.done(t(elsewhere ? "timetable:move.moved_place" : "thread:timetable.moved"), from ? undo : undefined);
      void settle();
    },
  });
}

/** What each slot at each place would cost the meeting, asked for when a meeting of a draft is chosen, so that it is there when it is lifted. */
export function useMoves(
  slug: string,
  timetableId: string | undefined,
  meetingId: string | undefined,
): Moves | undefined {
  const wanted = timetableId !== undefined && meetingId !== undefined;
  const { data } = useQuery({ ...movesOf(slug, meetingId ?? "", timetableId ?? ""), enabled: wanted });
  return wanted ? data : undefined;
}

/** The table a meeting gets at a place: the one it is held over, else its own when free, else the one with the least walking. */
export function tableIn(
  meeting: Meeting,
  placeId: PlaceId,
  option: MoveOption | undefined,
  overTableId: string | undefined,
): string | null {
  if (placeId === null) return null;
  if (overTableId !== undefined) return overTableId;
  const free = option?.tableIds ?? [];
  const own = meeting.table?.venueId === placeId ? meeting.table.id : undefined;
  return own !== undefined && (free.length === 0 || free.includes(own)) ? own : (free[0] ?? own ?? null);
}

/** Keeps a meeting where it is in later runs, or lets it move again. */
export function useLock(slug: string) {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const settle = () => client.invalidateQueries({ queryKey: ["meetings", slug] });
  const send = (meeting: Meeting, locked: boolean) =>
    api.lockMeeting({ params: { event: slug, meeting: meeting.id }, body: { locked } });
  return useMutation({
    mutationFn: (meeting: Meeting) => send(meeting, !meeting.locked),
    onSuccess: (_, meeting) => {
      void settle();
      toast.done(t(meeting.locked ? "thread:timetable.unlocked" : "thread:timetable.locked_done"), async () => {
        await send(meeting, meeting.locked);
        await settle();
      });
    },
    onError: toast.refused,
  });
}
