import { errorsOf, type Problem, type ProblemError } from "@songhua/scheduling";

const MOST_ROUNDS = 100;

/**
 * The meetings to leave out so that the rest can be scheduled: each one an error is about, and the last of each circle of orders.
 * Undefined when an error is about something else than meetings. O(size of the problem) a round; errors of one kind hide no more than one.
 */
export function meetingsInError(problem: Problem): string[] | undefined {
  const left = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const errors = errorsOf(withoutMeetings(problem, left));
    if (errors.length === 0) return [...left];
    // Several errors may be about one meeting.
    for (const error of errors) {
      const id = meetingOf(error, problem);
      if (id === undefined) return undefined;
      left.add(id);
    }
  }
  return undefined;
}

export function withoutMeetings(problem: Problem, left: ReadonlySet<string>): Problem {
  if (left.size === 0) return problem;
  return {
    ...problem,
    meetings: problem.meetings
      .filter(({ id }) => !left.has(id))
      .map((meeting) => ({ ...meeting, afterMeetingIds: meeting.afterMeetingIds.filter((id) => !left.has(id)) })),
  };
}

function meetingOf(error: ProblemError, { meetings }: Problem): string | undefined {
  if (error.code === "precedence_cycle") return error.meetingIds.at(-1);
  if (error.code === "unknown_id") return error.inKind === "meeting" ? error.inId : undefined;
  if (error.code === "number_out_of_range") return error.field === "weight" ? idIn(meetings, error.id) : undefined;
  return "meetingId" in error ? error.meetingId : undefined;
}

function idIn(records: Problem["meetings"], id: string | null): string | undefined {
  return records.find((record) => record.id === id)?.id;
}
