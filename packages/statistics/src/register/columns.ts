import type { Currency, MultiText } from "@songhua/kernel";
import { unitOfHeading } from "./values.ts";

/** Rows of one file may be contracts, or executions, changes and technology contracts told by the column `record`. */
export const RECORDS = ["contract", "execution", "change", "technology"] as const;
export type RecordKind = (typeof RECORDS)[number];

/** What a cell of the column holds. */
export type ColumnForm =
  | "text"
  | "number"
  | "code"
  | "date"
  | "amount"
  | "currency"
  | "rate"
  | "count"
  | "percent"
  | "flag"
  | "economy"
  | "region";

/* code | form | rows it belongs to (c e h t) | zh | en | ru | ko-KR | ko-CN | further headings accepted */
const TABLE = `
record|code|ceht|记录类型|Record|Тип записи|기록 유형|기록류형
contract_no|text|ceht|合同编号|Contract no.|Номер договора|계약 번호|계약번호|合同号,合同编码,合同序号,contract number,contract id,contract,agreement no,编号,№ договора,номер контракта,№ контракта,계약서 번호
revision|count|c|申报次数|Revision|Редакция|신고 차수|신고차수
kind|code|c|协议类型|Kind|Вид соглашения|협약 종류|협약류형|合同类型,类型,agreement kind,agreement type,type,тип соглашения,вид договора,계약 종류
title|text|ct|合同名称|Title|Название|계약 이름|계약이름|合同名,项目名称,contract title,contract name,название договора,наименование
master_no|text|c|主合同编号|Master contract no.|Номер рамочного договора|기본 계약 번호|주계약번호
renews_no|text|c|续签合同编号|Renews contract no.|Продлевает договор №|갱신 대상 계약 번호|갱신한 계약번호
provider|text|ct|接包方|Provider|Исполнитель|수주 기업|접수측|承接企业,企业名称,承接方,service provider,contractor,seller,卖方,продавец
provider_id|text|c|接包方统一社会信用代码|Provider identifier|Идентификатор исполнителя|수주 기업 식별번호|접수측 식별번호
region|region|ct|接包方地区代码|Region (GB/T 2260)|Регион (GB/T 2260)|지역 코드(GB/T 2260)|지역코드(GB/T 2260)|地区代码,行政区划代码,行政区划,省份,地区,region,region code,province,регион,지역,성
ownership|code|c|企业性质|Ownership|Форма собственности|소유 형태|기업성격|所有制,企业类型,owner
buyer|text|ct|发包方|Buyer|Заказчик|발주 기업|발주측|发包企业,买方,customer,client,покупатель
buyer_economy|economy|c|发包方国家（地区）|Buyer economy|Страна заказчика|발주 국가(지역)|발주국가(지역)|发包国家,发包方国家,发包国别,国别,国别地区,buyer country,country,economy,market,страна,страна покупателя,발주국,국가
buyer_type|text|c|发包方类型|Buyer type|Тип заказчика|발주 기업 유형|발주측 류형
end_buyer_economy|economy|c|最终发包方国家（地区）|End-buyer economy|Страна конечного заказчика|최종 발주 국가(지역)|최종발주국가(지역)
location|code|c|离岸／在岸|Offshore or onshore|Офшор или внутри страны|역외·역내|역외/역내
class|code|c|业务类型|Class|Класс|업무 유형|업무류형|业务类别,外包类型,服务类别,service class,service type,вид услуг
class_version|text|c|分类版本|Classification version|Версия классификации|분류 버전|분류판본
ebops|code|c|EBOPS 代码|EBOPS code|Код РПБ-6 (EBOPS)|EBOPS 코드|EBOPS코드|ebops 2010,ebops2010,код ebops
ordered|flag|c|数字订购|Digitally ordered|Заказано в цифровой форме|디지털 주문|수자주문
ordered_mode|text|c|订购方式|Ordering mode|Способ заказа|주문 방식|주문방식
delivered|flag|c|数字交付|Digitally delivered|Доставлено в цифровой форме|디지털 전송|수자교부
delivered_share|percent|c|数字交付比例（％）|Share delivered (%)|Доля цифровой доставки, %|디지털 전송 비율(%)|수자교부비률(%)
platform|text|c|交易平台|Platform|Платформа|거래 플랫폼|거래플래트홈
signed_on|date|ct|签订日期|Signed on|Дата подписания|체결일|체결날자|签约日期,签约时间,签订时间,签署日期,签约日,date signed,signing date,signed,date of signing,дата договора,дата заключения,계약일,서명일,계약 체결일
valid_from|date|c|有效期起|Valid from|Действует с|유효 시작일|유효시작날자
valid_until|date|c|有效期止|Valid until|Действует по|유효 종료일|유효종료날자
value|code|c|金额披露|Value|Раскрытие суммы|금액 공개|금액공개
amount|amount|ceht|金额|Amount|Сумма|금액|금액|合同金额,执行金额,合同额,执行额,协议金额,contract amount,contract value,sum,сумма договора,стоимость,계약 금액,계약금액
currency|currency|ceht|币种|Currency|Валюта|통화|화페종류|货币,货币种类,货币代码,currency code,валюта договора,통화 코드
amount_cny|amount|ce|折合人民币|Amount in CNY|Сумма в юанях|위안화 환산액|인민페환산액
amount_usd|amount|ce|折合美元|Amount in USD|Сумма в долларах США|미 달러 환산액|딸라환산액
rate_cny|rate|ce|人民币汇率|CNY for one unit|Юаней за единицу|단위당 위안|단위당 인민페
rate_usd|rate|ce|美元汇率|USD for one unit|Долларов за единицу|단위당 달러|단위당 딸라
rate_source|text|ce|汇率来源|Rate source|Источник курса|환율 출처|환률출처
rate_date|text|ce|汇率日期|Rate date|Дата курса|환율 날짜|환률날자
subcontract|flag|c|是否分包|Subcontract|Субподряд|하도급 여부|하도급여부
heads|count|c|从业人数|Heads|Занято|종사자 수|종업원수|从业人员,人数,employees,численность
graduates|count|c|其中大学毕业生|Graduates|Из них выпускников вузов|그중 대졸자|그중 대학졸업생
registered_on|date|ct|登记日期|Registered on|Дата регистрации|등록일|등록날자
started_on|date|c|开工日期|Started on|Дата начала|착수일|착공날자
event|text|c|签约活动|Event|Мероприятие|행사|행사
executed_on|date|e|执行日期|Executed on|Дата исполнения|집행일|집행날자|执行时间,到账日期,execution date,дата платежа
voucher|text|e|收汇凭证号|Voucher|Платёжный документ|입금 증빙 번호|입금증빙번호|凭证号
voucher_date|date|e|凭证日期|Voucher date|Дата документа|증빙 날짜|증빙날자
filed_on|date|e|申报日期|Filed on|Дата подачи|신고일|신고날자
changed_on|date|h|变更日期|Changed on|Дата изменения|변경일|변경날자
change_reason|text|h|变更原因|Reason of change|Причина изменения|변경 사유|변경사유
change_field|text|h|变更项目|Changed field|Что изменено|변경 항목|변경항목
change_before|text|h|变更前|Before|До изменения|변경 전|변경전
change_after|text|h|变更后|After|После изменения|변경 후|변경후
technology_kind|code|t|技术合同类型|Technology contract kind|Вид технологического договора|기술 계약 종류|기술계약류형
registration_no|text|t|认定登记编号|Registration no.|Регистрационный номер|인정 등록 번호|인정등록번호
technical_income|amount|t|技术性收入|Technical income|Доход от технологии|기술 수입|기술수입`;

export interface RegisterColumn {
  readonly code: string;
  readonly form: ColumnForm;
  readonly records: readonly RecordKind[];
  readonly names: MultiText;
  /** Folded headings under which the column is recognised, its code and names among them. */
  readonly headings: readonly string[];
}

const LETTERS: Readonly<Record<string, RecordKind>> = { c: "contract", e: "execution", h: "change", t: "technology" };

/** Every column a register file may have, in the order in which it is documented. Only `contract_no` must be there. */
export const REGISTER_COLUMNS: readonly RegisterColumn[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [code = "", form = "", letters = "", zh = "", en = "", ru = "", south = "", north = "", more = ""] =
      line.split("|");
    return {
      code,
      form: form as ColumnForm,
      records: [...letters].map((letter) => LETTERS[letter]!),
      names: { "zh-CN": zh, en, ru, "ko-KR": south, "ko-CN": north },
      headings: [...new Set([code, zh, en, ru, south, north, ...more.split(",")].map(foldHeading))].filter(Boolean),
    };
  });

/** Headings are compared without case, spaces and marks: "Contract No." is "contract_no". */
export function foldHeading(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[\s_.,:;()/·№%*-]+/g, "");
}

const BY_HEADING = new Map(
  REGISTER_COLUMNS.flatMap((column) => column.headings.map((heading) => [heading, column.code])),
);

export interface UnderstoodHeading {
  readonly code: string;
  /** A unit the heading gives all its amounts, such as 万; "" for none. */
  readonly unit: string;
  /** The currency it names, for rows that name none themselves. */
  readonly currency: Currency | null;
}

/** What a heading means, a unit and a currency after an amount's name among it: "金额（万元）", "Amount, USD million". */
export function understandHeading(heading: string): UnderstoodHeading | undefined {
  const code = columnOfHeading(heading);
  if (code !== undefined) return { code, unit: "", currency: null };
  const parts = /^([^(（,，:：[【]+)[(（,，:：[【]\s*([^)）\]】]+)[)）\]】]?$/.exec(heading.trim());
  const base = parts && columnOfHeading(parts[1]!);
  if (!base) return undefined;
  const unit = unitOfHeading(parts[2]!);
  const isAmount = REGISTER_COLUMNS.some((column) => column.code === base && column.form === "amount");
  if (!isAmount) return { code: base, unit: "", currency: null };
  return unit && { code: base, ...unit };
}

/** The code of the column under a heading in any of the five languages; undefined for a stranger. */
export function columnOfHeading(heading: string): string | undefined {
  return BY_HEADING.get(foldHeading(heading));
}
