import type { MultiText } from "@songhua/kernel";
import { BASKETS } from "../classification/baskets.ts";
import { ECONOMIES, economyNames } from "../classification/economies.ts";
import { REGIONS } from "../classification/regions.ts";
import { CLASS_NAMES } from "../classification/service-classes.ts";
import { NOT_APPLICABLE, TOTAL, UNKNOWN } from "../classification/vocabulary.ts";
import type { IndicatorDefinition } from "../indicators/definition.ts";
import { five } from "../indicators/definition-words.ts";
import type { Code, Component, DataStructure, Names } from "./dataset.ts";

export const AGENCY = "SONGHUA";

/** The names that are there, as plain data. */
export function namesOf(text: MultiText): Names {
  return Object.fromEntries(Object.entries(text).flatMap(([locale, name]) => (name ? [[locale, name]] : [])));
}
const code = (id: string, text: MultiText): Code => ({ id, names: namesOf(text) });
const same = (id: string): Code => code(id, five(id, id, id, id, id));

const COMMON: readonly Code[] = [
  code(TOTAL, five("合计", "Total", "Всего", "합계", "합계")),
  code(UNKNOWN, five("不详", "Unknown", "Неизвестно", "미상", "미상")),
  code(NOT_APPLICABLE, five("不适用", "Not applicable", "Не применимо", "해당 없음", "해당 없음")),
];
const FREQUENCIES = [
  code("A", five("年度", "Annual", "Годовая", "연간", "년도")),
  code("Q", five("季度", "Quarterly", "Квартальная", "분기", "분기")),
  code("M", five("月度", "Monthly", "Месячная", "월간", "월간")),
];
const UNITS = [
  code("CNY", five("人民币元", "Yuan", "Юань", "위안", "인민페 원")),
  code("USD", five("美元", "US dollar", "Доллар США", "미 달러", "딸라")),
  code("ORIGINAL", five("原币", "Currency of the agreement", "Валюта соглашения", "원통화", "원화페")),
  code("COUNT", five("份", "Number", "Штук", "건", "건")),
  code("PERSONS", five("人", "Persons", "Человек", "명", "명")),
  code("PERCENT", five("百分比", "Per cent", "Процент", "퍼센트", "프로")),
  code("RANK", five("名次", "Place", "Место", "순위", "순위")),
];
const STATUSES = [
  code("A", five("正常", "Normal", "Обычное", "정상", "정상")),
  code("P", five("初步数", "Provisional", "Предварительное", "잠정", "잠정")),
  code("M", five("缺失", "Unknown", "Неизвестно", "결측", "결측")),
  code("Q", five("不予公布", "Suppressed", "Скрыто", "비공개", "비공개")),
  code(
    "L",
    five(
      "仅有来源陈述",
      "Reported by a source, not computed",
      "Сообщено источником, не вычислено",
      "출처의 주장, 미산출",
      "출처의 진술, 미산출",
    ),
  ),
];

const component = (
  id: string,
  text: MultiText,
  codes: readonly Code[] | null,
  role: Component["role"] = null,
): Component => ({
  id,
  names: namesOf(text),
  codes,
  role,
});

const FREQ = component("FREQ", five("频率", "Frequency", "Периодичность", "주기", "주기"), FREQUENCIES, "frequency");
const areas = [
  code("CN", economyNames("CN")),
  code("CHN", economyNames("CN")),
  ...[...REGIONS].map(([id, text]) => code(id, text)),
];
const REF_AREA = component(
  "REF_AREA",
  five("报告地区", "Reference area", "Отчитывающаяся территория", "보고 지역", "보고지역"),
  areas,
  "area",
);
const UNIT = component("UNIT_MEASURE", five("计量单位", "Unit of measure", "Единица измерения", "단위", "단위"), UNITS);
const TIME = component("TIME_PERIOD", five("时期", "Time period", "Период", "기간", "기간"), null, "time");

const free = (id: string, text: MultiText): Component => component(id, text, null);
/** What stands beside every figure, so that it can be judged and opened down to its agreements. */
export const ATTRIBUTES: readonly Component[] = [
  component("OBS_STATUS", five("状态", "Observation status", "Статус наблюдения", "관측 상태", "관측상태"), STATUSES),
  free(
    "DEFINITION_VERSION",
    five("定义版本", "Version of the definition", "Версия определения", "정의 버전", "정의판본"),
  ),
  free("CURRENCY", five("币种", "Currency", "Валюта", "통화", "화페")),
  free("BASKET", five("口径", "Basket", "Корзина", "바스켓", "기준")),
  free("PEER_SET", five("比较范围", "Peer set", "Круг сравнения", "비교 집단", "비교범위")),
  free("REASON", five("缺失原因", "Reason why unknown", "Причина отсутствия", "결측 사유", "결측원인")),
  free(
    "LEFT_OUT",
    five(
      "未计入行数及原因",
      "Lines left out and why",
      "Не учтено строк и почему",
      "제외 행 수와 사유",
      "제외된 행수와 원인",
    ),
  ),
  free("LINES", five("所含协议数", "Agreements under it", "Соглашений", "포함 협약 수", "포함된 협약수")),
  free(
    "DATA_HASH",
    five("数据切片散列", "Hash of the cut of data", "Хеш среза данных", "자료 절단면 해시", "자료절단면 해시"),
  ),
  free("RATE_RULE", five("汇率规则", "Exchange rate rule", "Правило курса", "환율 규칙", "환률규칙")),
  free(
    "RANK_DETAIL",
    five(
      "排名说明",
      "Ties, missing peers, worst place",
      "Равные, недостающие, худшее место",
      "동률·결측·최저 순위",
      "동률·결측·최저순위",
    ),
  ),
  free("CLAIMS", five("来源陈述", "What sources report", "Что сообщают источники", "출처의 진술", "출처의 진술")),
  component("ACCUMULATION", five("累计方式", "Accumulation", "Накопление", "누계 방식", "루계방식"), [
    code(
      "YTD",
      five(
        "年初至该时期末累计",
        "From January to the end of the period",
        "С января по конец периода",
        "1월부터 해당 시기 말까지 누계",
        "1월부터 해당 시기말까지의 루계",
      ),
    ),
  ]),
];

/** Structure of the outsourcing figures; its list of indicators is that of the definitions. */
export function outsourcingStructure(definitions: readonly IndicatorDefinition[]): DataStructure {
  const indicators = definitions
    .filter(({ formula }) => formula.kind !== "conversion")
    .map(({ id, name }) => code(id.toUpperCase(), name));
  const dimension = (id: string, text: MultiText, codes: readonly Code[] | null): Component =>
    component(id, text, codes && [...COMMON, ...codes]);
  return {
    agency: AGENCY,
    id: "OUTSOURCING",
    version: "1.0",
    names: namesOf(
      five(
        "服务外包统计",
        "Service outsourcing statistics",
        "Статистика аутсорсинга услуг",
        "서비스 아웃소싱 통계",
        "봉사외주통계",
      ),
    ),
    dimensions: [
      FREQ,
      REF_AREA,
      component("INDICATOR", five("指标", "Indicator", "Показатель", "지표", "지표"), indicators, "metric"),
      dimension("AGREEMENT_KIND", five("协议类型", "Kind of agreement", "Вид соглашения", "협약 종류", "협약류형"), [
        code("intention", five("意向", "Intention", "Намерение", "의향", "의향")),
        code("framework", five("框架", "Framework", "Рамочное", "기본 협약", "기틀")),
        code("contract", five("合同", "Contract", "Договор", "계약", "계약")),
      ]),
      dimension(
        "CURRENCY_DENOM",
        five("原币种", "Currency of denomination", "Валюта номинала", "표시 통화", "원화페"),
        [...["CNY", "RUB", "KRW", "USD", "EUR", "JPY", "HKD"].map(same)],
      ),
      dimension(
        "SERVICE_CLASS",
        five("业务类型", "Class of service", "Класс услуг", "업무 유형", "업무류형"),
        Object.entries(CLASS_NAMES).map(([id, text]) => code(id, text)),
      ),
      dimension(
        "COUNTERPART_AREA",
        five("市场", "Market", "Рынок", "시장", "시장"),
        [...ECONOMIES].map((id) => code(id, economyNames(id))),
      ),
      dimension(
        "PROVIDER_REGION",
        five("接包方地区", "Region of the provider", "Регион исполнителя", "수주 지역", "접수측 지역"),
        [...REGIONS].map(([id, text]) => code(id, text)),
      ),
      dimension("OWNERSHIP", five("企业性质", "Ownership", "Форма собственности", "소유 형태", "기업성격"), [
        code("STATE", five("国有", "State-owned", "Государственная", "국유", "국유")),
        code("PRIVATE", five("民营", "Private", "Частная", "민영", "민영")),
        code("FOREIGN", five("外商投资", "Foreign-invested", "С иностранным капиталом", "외자", "외자")),
        code(
          "HMT",
          five(
            "港澳台投资",
            "Hong Kong, Macao or Taiwan invested",
            "С капиталом Гонконга, Макао, Тайваня",
            "홍콩·마카오·타이완 투자",
            "향항·오문·대만투자",
          ),
        ),
        code("OTHER", five("其他", "Other", "Другая", "기타", "기타")),
      ]),
      ...(["ORDERED", "DELIVERED"] as const).map((id) =>
        component(
          id,
          id === "ORDERED"
            ? five("数字订购", "Digitally ordered", "Заказано в цифровой форме", "디지털 주문", "수자주문")
            : five("数字交付", "Digitally delivered", "Доставлено в цифровой форме", "디지털 전송", "수자교부"),
          [
            COMMON[0]!,
            code("Y", five("是", "Yes", "Да", "예", "예")),
            code("N", five("否", "No", "Нет", "아니요", "아니")),
            code("U", five("不详", "Unknown", "Неизвестно", "미상", "미상")),
          ],
        ),
      ),
      UNIT,
      TIME,
    ],
    attributes: ATTRIBUTES,
  };
}

/** Structure of an event's figures: from requests to executed agreements. */
export function eventStructure(definitions: readonly IndicatorDefinition[]): DataStructure {
  return {
    agency: AGENCY,
    id: "EVENTS",
    version: "1.0",
    names: namesOf(five("活动成效统计", "Event statistics", "Статистика мероприятий", "행사 통계", "행사통계")),
    dimensions: [
      FREQ,
      REF_AREA,
      free("EVENT", five("活动", "Event", "Мероприятие", "행사", "행사")),
      component(
        "INDICATOR",
        five("指标", "Indicator", "Показатель", "지표", "지표"),
        definitions
          .filter(({ formula }) => formula.kind === "conversion")
          .map(({ id, name }) => code(id.toUpperCase(), name)),
        "metric",
      ),
      UNIT,
      TIME,
    ],
    attributes: ATTRIBUTES,
  };
}

const BOP_CONCEPTS =
  "FREQ ADJUSTMENT REF_AREA COUNTERPART_AREA REF_SECTOR COUNTERPART_SECTOR FLOW_STOCK_ENTRY ACCOUNTING_ENTRY INT_ACC_ITEM " +
  "FUNCTIONAL_CAT INSTR_ASSET MATURITY UNIT_MEASURE CURRENCY_DENOM VALUATION COMP_METHOD TYPE_ENTITY";

/** The seventeen dimensions of the balance of payments, in its order, for digitally deliverable trade beside official data. */
export const BOP_STRUCTURE: DataStructure = {
  agency: AGENCY,
  id: "BOP_DELIVERABLE",
  version: "1.0",
  names: namesOf(
    five(
      "可数字化交付服务贸易（国际收支维度）",
      "Digitally deliverable trade in BOP dimensions",
      "Торговля в измерениях платёжного баланса",
      "국제수지 차원의 디지털 전송 가능 무역",
      "국제수지차원의 수자화교부가능무역",
    ),
  ),
  dimensions: [
    ...BOP_CONCEPTS.split(" ").map((id) =>
      id === "FREQ"
        ? FREQ
        : id === "REF_AREA"
          ? REF_AREA
          : component(
              id,
              { en: id },
              id === "INT_ACC_ITEM" ? BASKETS.map((basket) => code(`SDD_${basket.id}`, basket.name)) : null,
            ),
    ),
    TIME,
  ],
  attributes: ATTRIBUTES,
};
