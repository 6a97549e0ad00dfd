/** The participant's own screens. */
export const my = {
  title: "My day",
  nav: {
    label: "My pages",
    day: "Day",
    matches: "Matches",
    requests: "Requests",
    listings: "Listings",
    agreements: "Agreements",
  },
  day: {
    next: "Next meeting",
    empty: "No meetings yet",
    empty_next: "Choose in the matches whom to meet; meetings appear here once the timetable is published.",
    to_matches: "Look at the matches",
  },
  waiting: {
    title: "Waiting for you",
    requests_one: "{{count, number}} request to answer",
    requests_other: "{{count, number}} requests to answer",
    agreements_one: "{{count, number}} agreement to confirm",
    agreements_other: "{{count, number}} agreements to confirm",
    listings_one: "{{count, number}} listing came back",
    listings_other: "{{count, number}} listings came back",
  },
  calendar: {
    title: "Calendar",
    note: "Changes and cancellations follow by themselves. The link is yours alone.",
    follow: "Follow in a calendar",
    file: "Download ICS",
  },
  matches: {
    lead: "Say must, meet or no; a must is placed first.",
    empty: "No matches yet",
    empty_next: "Your offers and needs are matched once they are accepted.",
  },
  requests: {
    lead: "An unanswered request expires and blocks nothing.",
    views: "Which requests",
    received: "Received",
    sent: "Sent",
    all: "All",
    empty_received: "No requests received",
    empty_sent: "No requests sent",
    empty_all: "No requests",
  },
  listings: {
    empty: "No offers or needs yet",
    empty_next: "Say what you offer or look for; matching begins there.",
  },
  agreements: {
    to_sign_one: "{{count, number}} to confirm",
    to_sign_other: "{{count, number}} to confirm",
    others: "Others",
    empty: "No agreements yet",
    empty_next: "After a meeting either side can propose one.",
  },
  no_organisation: {
    title: "Your registration names no organisation",
    next: "Ask the organisers to link your organisation.",
  },
};
