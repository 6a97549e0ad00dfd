export { meetingRoutes } from "./routes.ts";
export { arrangeGroup, attendeesOf } from "./arrange-group.ts";
export { agreedMeetings, pendingRequests, ruledOrganisations } from "./queries.ts";
export { expireRequests } from "./expire.ts";
export { chooseAttendees, meetingMode, type Candidate } from "./attendees.ts";
export {
  findMeeting,
  listMeetings,
  listMeetingSides,
  peopleOf,
  publishedTimetableId,
  type MeetingFilter,
  type MeetingRow,
} from "./meeting-queries.ts";
export { presentMeetings, type MeetingView } from "./present.ts";
export { insertMeeting, insertRequest, setRequestState, type NewMeeting, type NewRequest } from "./store.ts";
export { sayTime } from "./times.ts";
