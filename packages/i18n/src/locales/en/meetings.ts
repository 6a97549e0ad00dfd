/** Letters, calendars and workbooks about listings, requests and meetings, written by the server. */
export const meetings = {
  anonymousOrganisation: "Anonymous organisation",
  demonstration: "Demonstration data",
  online: "Online",
  table: "Table {{table}}",
  mail: {
    listingReturned: {
      subject: "{{event}}: please revise “{{title}}”",
      text: "Dear {{name}},\n\nyour listing “{{title}}” has been returned with this note:\n\n{{note}}\n\nChange it and submit it again here:\n{{link}}\n\nSonghua",
    },
    listingAccepted: {
      subject: "{{event}}: “{{title}}” is accepted",
      text: "Dear {{name}},\n\nyour listing “{{title}}” has passed review. Its matches will appear here:\n{{link}}\n\nSonghua",
    },
    requestReceived: {
      subject: "{{event}}: {{organisation}} asks you for a meeting",
      text: "Dear {{name}},\n\n{{organisation}} would like to meet you at {{event}}.\n\n{{message}}Please answer by {{until}}; after that the request expires:\n{{link}}\n\nSonghua",
    },
    requestAccepted: {
      subject: "{{event}}: {{organisation}} has accepted your meeting",
      text: "Dear {{name}},\n\n{{organisation}} has accepted your request for a meeting at {{event}}. You will be told its time and place when the timetable is published:\n{{link}}\n\nSonghua",
    },
    requestDeclined: {
      subject: "{{event}}: {{organisation}} cannot meet you",
      text: "Dear {{name}},\n\n{{organisation}} has declined your request for a meeting at {{event}}. Other matches are here:\n{{link}}\n\nSonghua",
    },
    meetingCancelled: {
      subject: "{{event}}: meeting with {{organisation}} is cancelled",
      text: "Dear {{name}},\n\nyour meeting with {{organisation}} at {{event}} is cancelled. It stood in the timetable at: {{time}}.\nYour day as it is now:\n{{link}}\n\nSonghua",
    },
    timetableChanged: {
      subject: "{{event}}: your meetings",
      text: "Dear {{name}},\n\nthe timetable of {{event}} has been published. What is new for you (times in {{zone}}):\n\n{{changes}}\n\nYour whole day, with a calendar to subscribe to:\n{{link}}\n\nSonghua",
    },
    timetableRepaired: {
      subject: "{{event}}: your meetings have changed",
      text: "Dear {{name}},\n\nsomething has changed at {{event}} today, and your meetings with it. What is new for you (times in {{zone}}):\n\n{{changes}}\n\nYour whole day as it is now:\n{{link}}\n\nSonghua",
    },
    moreWords: {
      subject: "{{event}}: please tell us more about your offers and needs",
      text: "Dear {{name}},\n\nfor the listings of {{organisation}} at {{event}} we have found few partners so far. Please say more: what exactly, in what amount or size, where, for whom, and since or until when. Names of products, standards and places help most. You can write in your own language:\n{{link}}\n\nSonghua",
    },
    groupProposed: {
      subject: "{{event}}: a meeting of several organisations",
      text: "Dear {{name}},\n\nthe organisers of {{event}} propose a joint meeting with {{organisations}} at {{time}}, when all of you are free.\n\n{{message}}The timetable will show the place. If you cannot come, cancel here:\n{{link}}\n\nSonghua",
    },
    interpretingChanged: {
      subject: "{{event}}: your work as an interpreter",
      text: "Dear {{name}},\n\nthe timetable of {{event}} has been published. What is new for you (times in {{zone}}):\n\n{{changes}}\n\nYour whole day, with a calendar to subscribe to. The link is yours alone:\n{{link}}\n\nSonghua",
    },
    interpretingRepaired: {
      subject: "{{event}}: your work as an interpreter has changed",
      text: "Dear {{name}},\n\nsomething has changed at {{event}} today, and your meetings with it. What is new for you (times in {{zone}}):\n\n{{changes}}\n\nYour whole day as it is now:\n{{link}}\n\nSonghua",
    },
  },
  change: {
    placed: "{{time}} · {{place}} · {{organisation}}",
    moved: "{{time}} (before: {{before}}) · {{place}} · {{organisation}}",
    unplaced: "no longer in the timetable (before: {{before}}) · {{organisation}}",
    taken: "no longer yours to interpret (before: {{before}}) · {{organisation}}",
    never: "not set",
  },
  calendar: {
    name: "{{event}} · {{person}}",
    summary: "Meeting: {{organisation}}",
    people: "Participants: {{people}}",
    interpreting: "Interpreting: {{organisation}}",
    interpreter: "Interpreter: {{interpreter}}",
    page: "My day: {{link}}",
  },
  workbook: {
    fileName: "timetable",
    bySlot: "Tables",
    byPerson: "People",
    onlineSheet: "Online",
    unplacedSheet: "Not placed",
    date: "Date",
    time: "Time",
    zone: "Time zone",
    person: "Name",
    organisation: "Organisation",
    partner: "Meets",
    place: "Place",
    state: "State",
    reason: "Reason",
  },
  unplaced: {
    no_common_slot: "The people share no free slot",
    no_suitable_table: "No table is large enough or open then",
    no_online_capacity: "Too many online meetings at once",
    no_interpreter: "No interpreter is free",
    person_limit: "Somebody has as many meetings as allowed",
    no_room: "All possible slots are taken",
    meeting_new: "Agreed after this timetable was made",
  },
};
