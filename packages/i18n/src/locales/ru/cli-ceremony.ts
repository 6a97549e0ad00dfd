/** The command lines `songhua ceremony` and `songhua verify`. */
export const signingTexts = {
  ceremony: {
    signed: "Подписали: {{count}}; записано в {{folder}}.",
    notStamped: "Нет метки времени: {{reason}}. Подписи стоят; поставьте метку позже.",
    seal: "Печать организатора (проба)",
  },
};
export const signingCommands = {
  ceremony: "подписывает соглашение на этой машине: PDF, доказательства, квитанция; без файла ключа — пробная личность",
  verify:
    "проверяет без сети подписанные PDF, доказательства, квитанции и контрольные точки; правовых выводов не делает",
};
export const signingOptions = {
  timestamps: "адрес службы меток времени RFC 3161",
  ceremonyEvent: "название пробного центра; иначе заголовок соглашения",
  roots: "папка с тем, чему вы доверяете: сертификаты, списки, log.pub, policy.txt; можно повторять",
  at: "судить на конец этого дня, а не на сейчас",
};
export const signingErrors = {
  agreement_not_json: { title: "{{file}} — не JSON.", mend: "Дайте соглашение в JSON: title, kind, value, parties." },
  agreement_shape: {
    title: "{{file}}, {{place}}: {{reason}}",
    mend: 'Пишите { "title": {"zh": …}, "kind": "contract", "value": {"amount": "1.00", "currency": "CNY"}, "parties": [{"name": …}] }.',
  },
  key_file: {
    title: "Файл ключа {{file}} не открывается ({{reason}}).",
    mend: "Проверьте файл и пароль («password» рядом с «p12» или SONGHUA_P12_PASSWORD).",
  },
};
