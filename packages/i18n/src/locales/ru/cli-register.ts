/** The command lines `songhua register` and `songhua witness`. */
export const registering = {
  register: {
    appended: "Добавлено: {{count}}. Записей в журнале: {{size}}.",
    proved: "Квитанция записи {{index}} из {{size}} сохранена в {{file}}.",
    holds: "Всё проверенное верно.",
    fails: "Не сходится, замечаний: {{count}}.",
    witnessSilent: "Свидетель {{witness}} не подписал: {{reason}}.",
  },
  witness: {
    ready:
      "Свидетель готов на порту {{port}}, журналов под наблюдением: {{count}}. Его открытый ключ для файлов политики:\n{{key}}",
    signed: "Подписано: {{origin}}, записей {{size}}.",
    fork: "ОТКАЗ ({{status}}): журнал показал состояние, которое не продолжает подписанное этим свидетелем.",
  },
};
export const registeringCommands = {
  register: "ведёт реестр в папке без сервера: добавляет записи, делает квитанции, проверяет то и другое",
  witness: "запускает свидетеля: подписывает рост реестра, отвергает откаты и развилки",
};
export const registeringOptions = {
  log: "папка журнала; append создаёт её, если её нет",
  origin: "имя нового журнала, например exchange.example/register",
  entry: "что было внесено, к проверяемой квитанции",
  index: "номер записи, с 0",
  registerKey: "открытый ключ журнала, как в log.pub",
  policy: "файл доверенных журналов и свидетелей с нужным числом подписей",
  against: "ранее виденная контрольная точка, которую журнал должен продолжать; можно повторять",
  registerOut: "файл для квитанции",
  witnessKey: "открытый ключ наблюдаемого журнала; можно повторять",
  folder: "папка ключа и памяти свидетеля; создаётся при первом запуске",
  name: "имя нового свидетеля, например customs.example/witness",
  host: "адрес для приёма (0.0.0.0)",
  port: "порт (8090); 0 — любой свободный",
};
export const registeringErrors = {
  register_action: { title: "Реестр не умеет «{{action}}».", mend: "Выберите одно из: {{actions}}." },
  register_in_use: {
    title: "Папку {{folder}} использует процесс {{process}}.",
    mend: "Дождитесь его или остановите: два пишущих создали бы две истории.",
  },
  register_damaged: {
    title: "{{folder}}: {{file}} отсутствует или повреждён.",
    mend: "Верните копию всей папки. Не продолжайте со старой: это была бы развилка.",
  },
  register_origin: {
    title: "{{folder}} принадлежит «{{origin}}», а не «{{given}}».",
    mend: "Не указывайте имя или возьмите другую папку.",
  },
  register_key: {
    title: "В {{file}} нет открытого ключа журнала.",
    mend: "Укажите log.pub журнала: name+id+base64 одной строкой.",
  },
  register_key_needed: {
    title: "Не сказано, чьему ключу доверять.",
    mend: "Добавьте --key LOG.pub или --policy FILE.",
  },
  register_policy: {
    title: "{{file}}, строка {{line}}: это не строка политики.",
    mend: "Пишите: log KEY, witness LABEL KEY URL, group LABEL K LABEL…, quorum LABEL.",
  },
  register_checkpoint: {
    title: "{{file}} — не контрольная точка.",
    mend: "Укажите контрольную точку, как её опубликовал журнал.",
  },
  register_no_entry: { title: "Записи {{index}} нет: в журнале их {{size}}.", mend: "Укажите номер меньше {{size}}." },
  register_not_entered: {
    title: "{{file}} — не одна из {{size}} записей журнала.",
    mend: "Сначала добавьте его или укажите именно тот файл, который внесён.",
  },
  entry_too_large: {
    title: "{{file}}, строка {{line}}: запись не больше {{most}} байт.",
    mend: "Внесите хеш: так вносится любой файл, кроме .json и .jsonl.",
  },
};
