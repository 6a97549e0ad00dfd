/** Командная строка songhua: расписания для задач из файла и замеры. */
export const scheduling = {
  schedule: {
    progress:
      "Обязательных встреч {{must}}, вес остальных {{worth}}, окон {{breaks}}, не меньше {{bound}}, разрыв {{gap}}, неравенство {{unfair}}",
    optimal:
      "Доказано, что лучше нельзя: встреч размещено {{placed}} из {{meetings}}, окон {{breaks}}, за {{seconds}} с.",
    feasible:
      "Выполнимо: встреч размещено {{placed}} из {{meetings}}, окон {{breaks}}, доказано не меньше {{bound}}, за {{seconds}} с.",
    infeasible:
      "Невыполнимо: место есть только у {{placed}} встреч из {{meetings}}; у остальных названа причина, за {{seconds}} с.",
    unknown:
      "За {{seconds}} с полного расписания не найдено: встреч размещено {{placed}} из {{meetings}}. Дайте больше --seconds.",
    unfair:
      "Встреч размещено {{placed}} из {{meetings}}, окон {{breaks}}, но число окон у людей различается на {{unfair}} больше допустимого, за {{seconds}} с. Дайте больше --seconds или --fairness.",
  },
  finding: {
    duplicate_id: "Идентификатор {{id}} указан дважды ({{kind}}); дайте каждому свой.",
    unknown_id: "{{inKind}} {{inId}} называет {{kind}} {{id}}, а такой записи нет; исправьте или добавьте её.",
    slot_reversed: "Слот {{slotId}} кончается раньше, чем начинается; поменяйте времена местами.",
    slots_overlap: "Слоты пересекаются: {{slotIds}}; пусть один кончится до начала другого.",
    slots_unordered: "Слоты стоят не по порядку времени: {{slotIds}}; поменяйте их местами.",
    meeting_size: "Во встрече {{meetingId}} людей: {{size}}; встречаются от 2 до 6.",
    person_meets_themself: "Встреча {{meetingId}} сводит {{personId}} с самим собой; назовите другого человека.",
    table_meeting_across_venues:
      "Во встрече {{meetingId}} за столом люди с разных площадок: {{personIds}}; сделайте её видеовстречей или разрешите дорогу.",
    table_elsewhere: "Встреча {{meetingId}} закреплена за столом {{tableId}} другой площадки; возьмите стол своей.",
    precedence_cycle: "Порядок этих встреч замкнут в круг: {{meetingIds}}; уберите одно условие.",
    number_out_of_range: "{{field}} у {{id}} не может быть {{value}}; укажите число в пределах.",
    same_people_twice: "Одни и те же люди встречаются не раз: {{meetingIds}}.",
    no_shared_slot: "Встреча {{meetingId}}: у её людей нет общего допустимого слота.",
    person_overbooked: "У {{personId}} встреч {{meetings}}, а мест {{places}}.",
    fixed_clash: "{{personId}} закреплён в слоте {{slotId}} за несколькими встречами: {{meetingIds}}.",
    places_short: "Мест на площадке {{venueId}} нужно встречам: {{meetings}}; есть {{places}}.",
    day_split: "Слот {{slotIds}}: день {{day}} продолжается после слотов другого; поставьте слоты одного дня вместе.",
    role_twice: "Для роли {{role}} пределы заданы дважды; оставьте одни.",
    travel_twice: "Между площадками {{venueIds}} дорога задана дважды; оставьте одну.",
    minimum_above_maximum:
      "Наименьшее число встреч {{min}} больше наибольшего {{max}} (человек {{personId}}, роль {{role}}); измените одно из них.",
    nothing_to_plan: "Планировать нечего: нет {{missing}}.",
    role_unused: "Роли {{role}}, для которой заданы пределы, нет ни у кого.",
    no_tables: "На площадке {{venueId}} встреч за столом {{meetings}}, а стола на двоих нет.",
    no_shared_hours: "Площадки {{venueIds}} никогда не открыты вместе; встречи между ними: {{meetingIds}}.",
    minimum_unreachable: "У {{personId}} должно быть встреч {{min}}, а возможно не больше {{possible}}.",
    fixed_table_clash: "Стол {{tableId}} закреплён в слоте {{slotId}} за несколькими встречами: {{meetingIds}}.",
    fixed_places_short: "В слоте {{slotId}} на {{venueId}} закреплено встреч {{meetings}}, а мест {{places}}.",
    fixed_order: "Встречи закреплены в обратном порядке: {{meetingIds}}.",
    order_too_long: "Слотов не хватает, чтобы эти встречи шли одна за другой: {{meetingIds}}.",
  },
  kind: {
    slot: "слот",
    venue: "площадка",
    table: "стол",
    person: "человек",
    interpreter: "переводчик",
    meeting: "встреча",
    travel: "дорога",
  },
  proof: {
    none_kept: "Файла, подтверждающего этот перебор, нет: сертификат его не называет.",
    too_long: "Файла, подтверждающего этот перебор, нет: он вырос больше допустимого.",
    not_found:
      "Файл, подтверждающий этот перебор, назван в сертификате, но здесь его нет: {{file}}. Положите его туда или укажите через --proof.",
    other_file: "{{file}} — не то доказательство, которое называет сертификат: длина или SHA-256 не совпадают.",
    verified:
      "Граница числа окон проверена до конца: если соблюдать правила и проводить все встречи, окон не меньше {{breaks}}. Шаги файла {{file}} (всего {{steps}}) следуют из условий, которые проверка сама составила по задаче (всего {{clauses}}).",
    refused: "{{file}} не подтверждает границу числа окон: {{why}}",
  },
  proofFault: {
    refutation_no_header: "в начале нет заголовка опровержения.",
    refutation_too_large: "он больше, чем принимает проверка ({{most}}).",
    refutation_of_other_problem: "он о другой задаче ({{found}}).",
    refutation_claims_less: "он подтверждает границу {{found}}, а в сертификате {{claimed}}.",
    refutation_other_clauses: "переменных в нём {{claimed}}, а в задаче {{found}}.",
    refutation_bad_step: "на байте {{byte}} нет шага (шаг {{step}}).",
    refutation_cut_short: "файл обрывается внутри шага {{step}}, который начинается на байте {{byte}}.",
    refutation_unknown_variable:
      "шаг {{step}} на байте {{byte}} называет переменную {{variable}}, которой в задаче нет.",
    refutation_does_not_follow: "шаг {{step}} на байте {{byte}} не следует из того, что стоит перед ним.",
    refutation_no_contradiction: "шагов {{steps}}, последний на байте {{byte}}, а противоречия нет.",
    refutation_effort_spent: "проверка остановилась на шаге {{step}} (байт {{byte}}): слишком долго.",
  },
  explain: {
    restsOnSearch:
      "Граница числа окон опирается на полный перебор решателя; проверка пересчитывает все числа, но этот перебор не повторяет и принимает его на слово.",
    person: "участник {{id}}",
    slots: "слоты {{ids}}",
    venue: "площадка {{id}}",
    held: "Должны состояться: {{ids}}.",
    clash: "Это несовместимо:",
    further: "И это тоже:",
    helps: "Что поможет: {{steps}}",
    leftOut: "Пропущены из-за ошибок: {{ids}}",
  },
};
export const schedulingCommands = {
  schedule: "составляет расписание для задачи из файла и доказывает, насколько оно хорошо; Ctrl-C сохраняет лучшее",
  bench: "запускает замер из каталога исходников и ставит рядом с каждым числом образец",
};
export const schedulingOptions = {
  proof:
    "файл, подтверждающий границу числа окон; иначе файл рядом с расписанием, чьё имя дополнено .proof или .proof.gz",
  threads: "потоков для поиска и доказательства (2, на одном ядре 1)",
  fairness: "насколько может различаться число окон у двух людей; none — как получится",
  choose: "все встречи — запросы: проводит самые весомые из возможных, не обязательно все",
};
export const schedulingErrors = {
  proof_not_gzip: {
    title: "{{file}} сжат, но не распаковывается или слишком велик.",
    mend: "Загрузите его снова или уберите --proof.",
  },
  value_not_fairness: {
    title: "{{option}} не может быть «{{value}}».",
    mend: "Укажите целое число от 0 до {{max}} или none.",
  },
  file_is_folder: { title: "{{file}} — папка.", mend: "Укажите файл." },
  problem_format: {
    title: "{{file}} не кончается ни на .dzn, ни на .json, ни на .xlsx.",
    mend: "Дайте задачу в одной из этих форм; они описаны в docs/integrator.md.",
  },
  problem_too_large: { title: "{{file}} больше {{limitMb}} МБ.", mend: "Разделите задачу." },
  problem_not_json: { title: "{{file}} не JSON: {{detail}}.", mend: "Исправьте файл в этом месте." },
  problem_shape: {
    title: "{{file}}: {{place}} отсутствует или неверно.",
    mend: "Здесь должно быть: {{wanted}}. Форма описана в docs/integrator.md.",
  },
  problem_member_unknown: {
    title: "{{file}}: у {{place}} неизвестное поле {{member}}.",
    mend: "Исправьте название или уберите его; все поля перечислены в docs/integrator.md.",
  },
  problem_sheet_missing: {
    title: "В {{file}} нет листа «{{sheet}}».",
    mend: "Добавьте его; листы описаны в docs/integrator.md.",
  },
  problem_column_missing: {
    title: "На листе {{sheet}} нет столбца «{{heading}}».",
    mend: "Напишите заголовки в первых строках; они перечислены в docs/integrator.md.",
  },
  problem_cell: { title: "{{place}}: «{{value}}» не подходит.", mend: "Напишите так: {{wanted}}" },
  problem_findings: { title: "{{file}}: ошибок в задаче: {{count}}.", mend: "Исправьте названное выше." },
  dzn_field_missing: { title: "{{file}}: нет поля {{field}}.", mend: "Добавьте «{{field}} = …;»." },
  dzn_field_twice: { title: "{{file}}{{place}}: поле {{field}} указано дважды.", mend: "Уберите одно из них." },
  dzn_unexpected: {
    title: "{{file}}{{place}}, столбец {{column}}: «{{found}}» в {{field}}.",
    mend: "Здесь должно быть: {{wanted}}",
  },
  dzn_unfinished: {
    title: "{{file}}{{place}}: файл кончается внутри {{field}}.",
    mend: "Он оборван; здесь должно быть: {{wanted}}",
  },
  dzn_number_range: {
    title: "{{file}}{{place}}: {{field}} не может быть {{value}}.",
    mend: "Укажите целое число от {{min}} до {{max}}.",
  },
  dzn_row_size: {
    title: "{{file}}{{place}}: в строке {{field}} чисел: {{size}}.",
    mend: "Нужно {{wanted}}: человек, человек, часть дня.",
  },
  dzn_count: {
    title: "{{file}}: в {{field}} записей {{count}}, а {{of}} говорит {{wanted}}.",
    mend: "Приведите {{field}} и {{of}} в согласие.",
  },
  bench_unknown: { title: "Замера «{{bench}}» нет.", mend: "Возьмите один из: {{benches}}." },
  benches_missing: {
    title: "В {{folder}} замеров нет.",
    mend: "Запустите из каталога исходников; в установленном пакете их нет.",
  },
};
