/** Words every listing uses to say how much, how, on what terms. Columns as in `parseConcepts`. */
export const GENERAL = `
@
price | price; cost; prices | 价格; 成本; 价钱 | цена; стоимость; себестоимость | 가격; 비용; 원가 | 가격; 원가; 비용
quality | quality; high quality | 质量; 品质; 优质; 高品质 | качество; качественный; высокое качество | 품질; 고품질; 우수한 품질 | 품질; 질; 고품질
quantity | quantity; volume; capacity | 数量; 容量 | количество; объем; мощность | 수량; 물량; 용량; 생산 능력 | 수량; 물량; 생산능력
tonne | tonne; tonnes; ton; tons | 吨; 公吨 | тонна; тонны; тонн | 톤 | 톤
year_unit | year; annual; per year; annually | 年; 每年; 年度; 全年 | год; ежегодно; годовой | 연간; 매년; 년도 | 년간; 매년
month_unit | month; monthly | 月; 每月; 月度 | месяц; ежемесячно; ежемесячный | 월간; 매월; 매달 | 월간; 매달
long_term | long-term; long term | 长期; 长期合作 | долгосрочный; длительный срок; на постоянной основе | 장기; 장기적 | 장기; 장기적
regular | regular; regularly; stable | 定期; 稳定; 固定 | регулярный; регулярно; стабильный | 정기; 정기적; 안정적 | 정기; 정기적; 안정적
payment_terms | payment; prepayment; advance payment | 付款; 预付款; 货款 | оплата; предоплата; платеж | 대금; 선급금; 지급 | 대금; 선불금; 지불
guarantee | guarantee; warranty | 担保; 保修; 保证 | гарантия; гарантийный | 보증; 보장 | 담보; 보증; 보장
service | service; services | 服务 | услуга; сервис; обслуживание | 서비스 | 서비스; 봉사; 써비스
product | product; products | 产品; 商品 | продукт; продукция; товар; изделие | 제품; 상품; 산품 | 제품; 상품; 산품
project | project; projects | 项目 | проект; проектный | 프로젝트; 사업 | 프로젝트; 대상; 사업
solution | solution; solutions | 解决方案; 方案 | решение; комплексное решение | 솔루션; 해결책; 해결 방안 | 해결방안; 해결책
system | system; systems | 系统; 体系 | система | 시스템; 체계 | 체계; 시스템; 씨스템
centre | centre; center; hub | 中心; 枢纽 | центр; хаб | 센터; 중심 | 쎈터; 중심
development | development | 发展; 开发 | развитие; освоение | 발전; 개발 | 발전; 개발; 발전기회; 발전전망; 발전공간
resources | resources; raw materials | 资源; 原料; 原材料 | ресурсы; сырье; сырьевой | 자원; 원료; 원자재 | 자원; 원료; 원자재
region | region; area; district; province | 地区; 区域; 省 | регион; район; область; край; провинция | 지역; 지방; 구역 | 지역; 지구; 구역
city | city; town; urban | 城市; 市区 | город; городской | 도시; 시내 | 도시; 시내
market | market; markets | 市场 | рынок; рыночный | 시장 | 시장
industry_general | industry; industrial | 工业; 产业; 行业 | промышленность; промышленный; отрасль; индустрия | 산업; 공업; 업종 | 산업; 공업; 업종
economy | economy; economic | 经济 | экономика; экономический | 경제 | 경제
management | management; administration of projects; operation | 管理; 运营; 经营 | управление; менеджмент; эксплуатация | 관리; 운영; 경영 | 관리; 운영; 경영
information | information | 信息; 资讯 | информация; информационный | 정보 | 정보
customer | customer; client; buyer; user | 客户; 用户; 买家; 顾客 | клиент; покупатель; заказчик; пользователь | 고객; 구매자; 바이어; 사용자; 이용자 | 고객; 구매자; 사용자; 리용자
order | order; orders | 订单; 订货 | заказ; заявка | 주문; 발주 | 주문; 주문서
sale | sale; sales; sell; for sale | 销售; 出售; 售卖 | продажа; реализация; продавать | 판매; 매각 | 판매; 매각
purchase | purchase; buy; buying | 购买; 收购; 求购 | покупка; приобретение; купить | 구입; 매입; 수매 | 구입; 수매
support | support; assistance | 支持; 支援; 协助; 帮助 | поддержка; помощь; содействие; сопровождение | 지원; 지지; 도움 | 지원; 지지; 도움
exchange_talks | exchange; negotiations; talks; business meeting | 交流; 洽谈; 谈判; 对接 | переговоры; обмен; деловая встреча | 교류; 협상 | 교류; 상담; 론의; 협상
strategy | strategy; strategic; strategic cooperation | 战略; 战略合作 | стратегия; стратегический; стратегическое сотрудничество | 전략; 전략적 협력 | 전략; 전략적협력; 전략합작
platform_ecosystem | ecosystem; industrial cluster; cluster | 生态系统; 产业集群; 集群 | экосистема; кластер; промышленный кластер | 생태계; 산업 클러스터; 클러스터 | 생태계; 산업집군
winter | winter; cold; frost | 冬季; 寒冷; 严寒 | зима; зимний; холод; мороз | 겨울; 동계; 한파; 추위 | 겨울; 동계; 추위
summer | summer | 夏季; 夏天 | лето; летний | 여름; 하계 | 여름; 하계
today | today | 今天; 今日 | сегодня | 오늘 | 오늘
tomorrow | tomorrow | 明天 | завтра | 내일 | 래일
yesterday | yesterday | 昨天 | вчера | 어제 | 어제
time_general | time; hour; hours | 时间; 小时 | время; час | 시간 | 시간
day_general | day; days; daily | 每天; 日常 | день; дни; ежедневно | 매일; 하루 | 매일; 하루
money | money; yuan; rouble; dollar; won | 钱; 人民币; 卢布; 美元; 韩元 | деньги; юань; рубль; доллар; вона | 돈; 위안; 루블; 달러 | 돈; 인민페; 루블; 딸라
people | people; person; population | 人们; 人口; 人员 | люди; человек; население | 사람; 인구; 인원 | 사람; 인구; 인원
work_general | work; job; jobs; employment | 工作; 就业; 岗位 | работа; рабочие места | 일자리; 고용; 업무 | 일자리; 업무
house_general | house; home; housing | 房子; 住房; 住宅 | дом; жилье; жилой | 집; 주택 | 집; 살림집; 주택
water_general | water | 水; 水资源 | вода; водный | 수자원; 물 | 물; 수자원
book_general | book | 书; 书籍 | книга | 책 | 책
school_general | school; teacher | 学校; 老师; 教师 | школа; учитель; преподаватель | 학교; 교사; 선생님 | 학교; 교원; 선생님
doctor_general | doctor; physician | 医生; 医师 | врач; доктор | 의사 | 의사
family_general | family; child; children | 家庭; 孩子; 儿童 | семья; дети; ребенок | 가족; 가정; 어린이 | 가정; 어린이
language_general | language; languages | 语言 | язык; языковой | 언어 | 언어
world_general | world; global; worldwide | 世界; 全球 | мир; мировой; глобальный | 세계; 글로벌 | 세계; 글로벌
country_general | country; state; nation | 国家 | страна; государство | 국가; 나라 | 국가; 나라
`;
