/** How sheets and columns of a problem workbook may be called: English, Chinese, Russian, Korean of both spellings; the first names stand in messages. */
export const SHEET_NAMES = {
  slots: ["Slots", "Slot", "时段", "Слоты", "Слот", "시간대"],
  venues: ["Venues", "Venue", "会场", "Площадки", "Площадка", "행사장"],
  tables: ["Tables", "Table", "洽谈桌", "桌", "Столы", "Стол", "상담석"],
  people: ["People", "Person", "Participants", "人员", "参会者", "Люди", "Участники", "사람", "참가자"],
  meetings: ["Meetings", "Meeting", "Requests", "洽谈", "Встречи", "Встреча", "상담"],
} as const;
export type SheetKind = keyof typeof SHEET_NAMES;
export const OPTIONAL_SHEETS: readonly SheetKind[] = ["venues"];

const ID = ["Id", "No", "No.", "编号", "№", "Номер", "번호"];
const VENUE = ["Venue", "会场", "Площадка", "행사장"];
const TABLE = ["Table", "洽谈桌", "Стол", "상담석"];

export const HEADINGS = {
  slots: {
    id: ["Slot", "时段", "Слот", "시간대", ...ID],
    day: ["Day", "Date", "日期", "День", "Дата", "날짜", "날자"],
    session: ["Session", "场次", "Часть дня", "구분"],
    start: ["Start", "开始", "Начало", "시작"],
    end: ["End", "结束", "Конец", "끝"],
  },
  venues: {
    id: [...VENUE, ...ID],
    zone: ["Time zone", "Zone", "时区", "Часовой пояс", "표준시", "시간구역"],
    open: ["Open slots", "开放时段", "Открытые слоты", "여는 시간대"],
  },
  tables: {
    id: [...TABLE, ...ID],
    venue: VENUE,
    seats: ["Seats", "座位", "Места", "의자", "걸상"],
    out: ["Out of use", "停用时段", "Недоступен", "못 쓰는 시간대"],
  },
  people: {
    id: ["Person", "Name", "人", "姓名", "Участник", "ФИО", "사람", "이름", "성명", ...ID],
    venue: VENUE,
    away: ["Unavailable slots", "Unavailable", "不可用时段", "Занят в слотах", "올 수 없는 시간대"],
    role: ["Role", "角色", "Роль", "역할"],
    min: ["Fewest meetings", "Minimum", "最少场数", "Минимум", "최소"],
    max: ["Most meetings", "Maximum", "最多场数", "Максимум", "최대"],
  },
  meetings: {
    id: ["Meeting", "洽谈", "Встреча", "상담", ...ID],
    people: ["People", "人员", "Участники", "사람", "참가자"],
    person1: ["Person 1", "人 1", "Участник 1", "사람 1", "참가자 1"],
    person2: ["Person 2", "人 2", "Участник 2", "사람 2", "참가자 2"],
    person3: ["Person 3", "人 3", "Участник 3", "사람 3", "참가자 3"],
    person4: ["Person 4", "人 4", "Участник 4", "사람 4", "참가자 4"],
    person5: ["Person 5", "人 5", "Участник 5", "사람 5", "참가자 5"],
    person6: ["Person 6", "人 6", "Участник 6", "사람 6", "참가자 6"],
    priority: ["Priority", "优先级", "Приоритет", "우선순위"],
    weight: ["Weight", "分量", "Вес", "가치"],
    slots: ["Slots", "可用时段", "Слоты", "가능한 시간대"],
    fixed: ["Fixed slot", "固定时段", "Закреплённый слот", "고정 시간대"],
    table: TABLE,
    after: ["After", "在…之后", "После", "다음 상담 뒤"],
    mode: ["Mode", "方式", "Вид", "방식"],
  },
} as const satisfies Record<SheetKind, Record<string, readonly string[]>>;
export type FieldOf<K extends SheetKind> = keyof (typeof HEADINGS)[K] & string;

export const NICE = ["nice", "wish", "可见", "愿望", "желательно", "희망", "선택"];
export const MUST = ["must", "必见", "必须", "обязательно", "필수"];
export const ONLINE = ["online", "视频", "线上", "видео", "онлайн", "화상"];
