/** What the doctor says of the register and of time-stamps. */
export const doctorRegister = {
  register: {
    name: "Реестр",
    none: "записей ещё нет; ключ создаётся с первой",
    key: "ключ журнала — тот, которым он начат",
    keyWrong: "{{detail}}",
    keyWrongMend:
      "Верните файл ключа из копии или укажите его в SONGHUA_REGISTER_KEY_FILE. Новым ключом этот журнал не продолжить.",
    checkpoint: "последняя контрольная точка (записей: {{size}}) подписана ключом журнала",
    checkpointWrong: "последняя контрольная точка (записей: {{size}}) не проверяется: {{finding}}",
    checkpointWrongMend:
      "Остановите сервер и восстановите базу из более ранней копии; повреждённую сохраните для сравнения.",
    tiles: "все плитки на месте и ведут к подписанному корню: {{number}}",
    tilesBroken: "плитки {{tile}} нет, или она не ведёт к корню",
    tilesBrokenMend: "Остановите сервер и восстановите базу из копии; до того в журнал ничего не добавить.",
    waiting: "ждут места записей: {{number}}, минут: {{minutes}}",
    stuck: "ждут места записей: {{number}}, самая старая минут: {{minutes}}",
    stuckMend: "Запустите сервер или рабочий процесс; если он работает, причина в его журнале.",
    policyWrong: "{{detail}}",
    policyWrongMend: "Исправьте эту строку в файле из SONGHUA_REGISTER_POLICY.",
    witness: "свидетель {{label}} подписывает",
    witnessSilent: "свидетель {{label}} не подписывает: {{detail}}",
    witnessSilentMend:
      "Обратитесь к тому, кто его ведёт, или уберите его из файла SONGHUA_REGISTER_POLICY. Записи идут и без него.",
    unreadable: "прочитать нельзя: {{detail}}",
    unreadableMend: "Восстановите базу из копии; если не поможет, сообщите этот текст.",
  },
  timestamps: {
    name: "Метки времени",
    none: "служба не указана; время подписей лишь заявлено и ничем не доказано",
    noneMend: "Укажите службу RFC 3161 в SONGHUA_TIMESTAMPS.",
    answers: "{{host}} ставит метки",
    silent: "{{host}} не даёт метки: {{detail}}",
    silentMend: "Проверьте адрес в SONGHUA_TIMESTAMPS и связь. До тех пор документы получат метки позже сами.",
  },
};
