/** The command line `songhua match`. */
export const matchingTexts = {
  match: {
    title: "Пары: {{title}}",
    written: "Записано в {{folder}}: {{files}}",
  },
};
export const matchingCommands = {
  match: "подбирает пары предложений и запросов из книги или файла JSON со словами, на которых основана каждая",
};
export const matchingOptions = {
  perListing: "сколько пар остаётся у записи, не больше (10)",
};
export const matchingErrors = {
  cancelled: {
    title: "Отменено: в {{folder}} ничего не записано.",
    mend: "Запустите снова, когда захотите; то, что там было, не изменилось.",
  },
  exchange_missing: { title: "{{file}}: нет {{place}}.", mend: "Добавьте. Вся форма описана в docs/integrator.md." },
  exchange_choice: { title: "{{file}}: {{place}} не может быть {{value}}.", mend: "Возьмите одно из: {{choices}}." },
  exchange_text: {
    title: "{{file}}: {{place}} должно быть текстом от 1 до {{most}} знаков, а не {{value}}.",
    mend: "Запишите в кавычках.",
  },
  exchange_list: {
    title: "{{file}}: {{place}} должно быть непустым списком, а не {{value}}.",
    mend: "Запишите в квадратных скобках через запятую.",
  },
  exchange_member: {
    title: "{{file}}: {{place}} не той формы: {{value}}.",
    mend: "Сравните с формой в docs/integrator.md.",
  },
  exchange_date: {
    title: "{{file}}: {{place}} — не дата: {{value}}.",
    mend: "Запишите год, месяц и день, например 2023-06-14; если даты нет, уберите.",
  },
  exchange_country: {
    title: "{{file}}: {{place}} — не страна: {{value}}.",
    mend: "Запишите код из двух заглавных латинских букв, например CN, RU или KR.",
  },
  exchange_owner: {
    title: "{{file}}: {{place}} называет {{value}}, но организации с таким id нет.",
    mend: "Добавьте организацию или исправьте id.",
  },
  exchange_twice: {
    title: "{{file}}: {{place}} — {{value}}, такой id уже есть.",
    mend: "Дайте каждой записи свой id.",
  },
};
