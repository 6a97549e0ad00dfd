/** Letters, calendars and workbooks about listings, requests and meetings, written by the server. */
export const meetings = {
  anonymousOrganisation: "Организация не названа",
  demonstration: "Демонстрационные данные",
  online: "По видео",
  table: "Стол {{table}}",
  mail: {
    listingReturned: {
      subject: "{{event}}: доработайте «{{title}}»",
      text: "Здравствуйте, {{name}}!\n\nВаша публикация «{{title}}» возвращена с замечанием:\n\n{{note}}\n\nИсправьте её и отправьте снова:\n{{link}}\n\nСунгари",
    },
    listingAccepted: {
      subject: "{{event}}: «{{title}}» принято",
      text: "Здравствуйте, {{name}}!\n\nВаша публикация «{{title}}» прошла проверку. Подбор появится здесь:\n{{link}}\n\nСунгари",
    },
    requestReceived: {
      subject: "{{event}}: {{organisation}} просит о встрече",
      text: "Здравствуйте, {{name}}!\n\n{{organisation}} хочет встретиться с вами на мероприятии «{{event}}».\n\n{{message}}Ответьте, пожалуйста, до {{until}}; затем запрос теряет силу:\n{{link}}\n\nСунгари",
    },
    requestAccepted: {
      subject: "{{event}}: встреча принята — {{organisation}}",
      text: "Здравствуйте, {{name}}!\n\nВаш запрос о встрече на мероприятии «{{event}}» принят. Партнёр: {{organisation}}. Время и место мы сообщим, когда будет опубликовано расписание:\n{{link}}\n\nСунгари",
    },
    requestDeclined: {
      subject: "{{event}}: запрос о встрече отклонён — {{organisation}}",
      text: "Здравствуйте, {{name}}!\n\nВаш запрос о встрече на мероприятии «{{event}}» отклонён. Партнёр: {{organisation}}. Другие варианты — в подборе:\n{{link}}\n\nСунгари",
    },
    meetingCancelled: {
      subject: "{{event}}: встреча отменена — {{organisation}}",
      text: "Здравствуйте, {{name}}!\n\nВаша встреча на мероприятии «{{event}}» отменена. Партнёр: {{organisation}}. В расписании она стояла: {{time}}.\nВаш день сейчас:\n{{link}}\n\nСунгари",
    },
    timetableChanged: {
      subject: "{{event}}: ваши встречи",
      text: "Здравствуйте, {{name}}!\n\nОпубликовано расписание мероприятия «{{event}}». Что нового для вас (время: {{zone}}):\n\n{{changes}}\n\nВесь ваш день и календарь для подписки:\n{{link}}\n\nСунгари",
    },
    timetableRepaired: {
      subject: "{{event}}: ваши встречи изменились",
      text: "Здравствуйте, {{name}}!\n\nСегодня на мероприятии «{{event}}» произошли изменения, они коснулись и ваших встреч. Что нового для вас (время: {{zone}}):\n\n{{changes}}\n\nВесь ваш день, каким он стал:\n{{link}}\n\nСунгари",
    },
    moreWords: {
      subject: "{{event}}: расскажите подробнее о ваших предложениях и запросах",
      text: "Здравствуйте, {{name}}!\n\nДля записей организации «{{organisation}}» на мероприятии «{{event}}» пока найдено мало партнёров. Пожалуйста, уточните: что именно, в каком объёме, где, для кого, с какого или до какого времени. Лучше всего помогают названия товаров, стандартов и мест. Писать можно на своём языке:\n{{link}}\n\nСунгари",
    },
    groupProposed: {
      subject: "{{event}}: встреча нескольких организаций",
      text: "Здравствуйте, {{name}}!\n\nОрганизаторы мероприятия «{{event}}» предлагают вам общую встречу ({{organisations}}), {{time}}, когда все свободны.\n\n{{message}}Место появится в расписании. Если вы не сможете прийти, отмените встречу здесь:\n{{link}}\n\nСунгари",
    },
    interpretingChanged: {
      subject: "{{event}}: ваш график переводов",
      text: "Здравствуйте, {{name}}!\n\nРасписание мероприятия «{{event}}» опубликовано. Что нового для вас (время — {{zone}}):\n\n{{changes}}\n\nВесь ваш день и календарь для подписки. Ссылка предназначена только вам:\n{{link}}\n\nСунгари",
    },
    interpretingRepaired: {
      subject: "{{event}}: ваш график переводов изменился",
      text: "Здравствуйте, {{name}}!\n\nСегодня на мероприятии «{{event}}» кое-что изменилось, а с этим и ваши встречи. Что нового для вас (время — {{zone}}):\n\n{{changes}}\n\nВесь ваш день на сейчас:\n{{link}}\n\nСунгари",
    },
  },
  change: {
    placed: "{{time}} · {{place}} · {{organisation}}",
    moved: "{{time}} (раньше: {{before}}) · {{place}} · {{organisation}}",
    unplaced: "больше не в расписании (раньше: {{before}}) · {{organisation}}",
    taken: "больше не за вами (было: {{before}}) · {{organisation}}",
    never: "не назначено",
  },
  calendar: {
    name: "{{event}} · {{person}}",
    summary: "Встреча: {{organisation}}",
    people: "Участники: {{people}}",
    interpreting: "Перевод: {{organisation}}",
    interpreter: "Переводчик: {{interpreter}}",
    page: "Мой день: {{link}}",
  },
  workbook: {
    fileName: "расписание",
    bySlot: "Столы",
    byPerson: "Люди",
    onlineSheet: "По видео",
    unplacedSheet: "Не размещены",
    date: "Дата",
    time: "Время",
    zone: "Часовой пояс",
    person: "Имя",
    organisation: "Организация",
    partner: "С кем",
    place: "Место",
    state: "Состояние",
    reason: "Причина",
  },
  unplaced: {
    no_common_slot: "У участников нет общего свободного слота",
    no_suitable_table: "Нет достаточно большого или открытого стола",
    no_online_capacity: "Слишком много видеовстреч одновременно",
    no_interpreter: "Нет свободного переводчика",
    person_limit: "У кого-то уже предельное число встреч",
    no_room: "Все возможные слоты заняты",
    meeting_new: "Согласована после составления расписания",
  },
};
