/** Trade, customs, online trade, outsourcing, finance, law. Columns as in `parseConcepts`. */
export const TRADE = `
@
trade | trade; commerce | 贸易; 商贸 | торговля; коммерция | 무역; 교역 | 무역; 상업무역
foreign_trade<trade | foreign trade; international trade | 对外贸易; 外贸; 国际贸易 | внешняя торговля; международная торговля | 대외 무역; 국제 무역 | 대외무역; 국제무역
border_trade<trade | border trade | 边境贸易; 边贸 | приграничная торговля | 국경 무역; 변경 무역 | 변경무역
digital_trade<trade | digital trade | 数字贸易 | цифровая торговля | 디지털 무역 | 디지털무역
services_trade<trade | trade in services; services trade | 服务贸易 | торговля услугами | 서비스 무역 | 서비스무역
processing_trade<trade | processing trade | 加工贸易 | давальческая переработка | 가공 무역 | 가공무역
barter<trade | barter; barter trade | 易货贸易 | бартер; бартерная торговля | 물물 교환; 구상 무역 | 물물교환
export<trade | export; exporter | 出口; 出口商 | экспорт; экспортер; вывоз | 수출; 수출업체 | 수출; 수출업체
import<trade | import; importer | 进口; 进口商 | импорт; импортер; ввоз | 수입; 수입업체 | 수입; 수입업체
wholesale<trade | wholesale; bulk purchase | 批发; 大宗采购 | опт; оптовая торговля; оптовая закупка | 도매; 대량 구매 | 도매
retail<trade | retail | 零售 | розница; розничная торговля | 소매; 소매업 | 소매
procurement | procurement; sourcing | 采购; 采购商 | закупка; снабжение; закупщик | 구매; 조달 | 구매; 조달
tender<procurement | tender; bidding | 招标; 投标; 招投标 | тендер; торги; конкурсная закупка | 입찰 | 입찰
supply | supply; supplier; delivery | 供应; 供货; 供应商 | поставка; поставщик | 공급; 공급업체; 납품 | 공급; 공급업체; 납품
distribution<trade | distribution; distributor; dealer; dealership | 经销; 分销; 经销商; 代理商 | дистрибуция; дистрибьютор; дилер; дистрибуторская сеть | 유통; 대리점; 총판 | 류통; 대리점
agency | agency; agent; representative | 代理; 代表处 | агент; агентство; представительство | 대리; 대리인; 대표처 | 대리; 대리인; 대표처
market_entry | market entry; entering the market | 市场准入; 开拓市场; 市场开拓 | выход на рынок; доступ на рынок | 시장 진출; 시장 진입; 시장 개척 | 시장진출; 시장개척
sales_channel | sales channel; sales channels | 销售渠道 | каналы сбыта; канал продаж; сбыт | 판매 경로; 판로; 판매 채널 | 판매경로; 판로
marketing | marketing; promotion; advertising | 营销; 推广; 广告; 市场推广 | маркетинг; реклама; продвижение | 마케팅; 홍보; 광고 | 마케팅; 홍보; 광고
brand | brand; branding; trademark | 品牌; 商标 | бренд; торговая марка; товарный знак | 브랜드; 상표 | 브랜드; 상표
exhibition | exhibition; trade fair; expo | 展会; 展览; 博览会 | выставка; ярмарка; экспозиция | 전시회; 박람회 | 전시회; 박람회
conference | conference; forum; summit | 会议; 论坛; 峰会 | конференция; форум; саммит | 회의; 포럼; 정상회의 | 회의; 포럼; 정상포럼
supply_chain | supply chain | 供应链 | цепочка поставок; цепь поставок | 공급망 | 공급사슬; 공급망
joint_venture | joint venture | 合资企业; 合资公司 | совместное предприятие | 합작 회사; 합작 법인; 합작 투자 | 합자기업; 합작회사
partner | partner; partnership; cooperation | 合作伙伴; 合作; 伙伴 | партнер; партнерство; сотрудничество | 협력; 파트너; 협력사 | 합작; 협력; 파트너
free_trade_zone | free trade zone; free trade pilot zone | 自贸区; 自由贸易试验区 | зона свободной торговли | 자유 무역 지대; 자유무역구 | 자유무역구; 자유무역시험구
special_economic_zone | special economic zone; advanced development territory; priority development area | 经济特区; 超前发展区; 跨越式发展区 | особая экономическая зона; территория опережающего развития; ТОР; ОЭЗ | 경제 특구; 선도개발구역 | 경제특구; 선도개발구
industrial_park | industrial park; business park | 产业园; 产业园区; 工业园区; 园区 | индустриальный парк; промышленный парк | 산업 단지; 공단 | 산업단지; 산업원; 공업원구
@customs
customs | customs; customs authority | 海关 | таможня; таможенный | 세관; 관세청 | 세관
customs_clearance<customs | customs clearance; customs declaration; customs formalities | 清关; 通关; 报关 | таможенное оформление; растаможка; таможенная очистка; таможенное декларирование | 통관; 세관 신고; 통관 수속 | 통관; 세관통관; 통관수속
customs_broker<customs_clearance | customs broker; customs brokerage | 报关行; 报关代理 | таможенный брокер; таможенный представитель; услуги таможенного представителя | 관세사; 통관 대행 | 통관대리; 통관대행
customs_duty<customs_taxes | customs duty; tariff; import duty | 关税; 税则 | таможенная пошлина; тариф; пошлина | 관세 | 관세
customs_transit<customs | customs transit; transit declaration | 转关; 过境运输 | таможенный транзит; транзит | 보세 운송; 통과 화물 | 통과운수; 국경통과
border_checkpoint<border_port_economy | border crossing; checkpoint; land port | 口岸; 边境口岸; 陆路口岸 | пункт пропуска; погранпереход; пограничный переход | 통상구; 국경 통과소; 국경 검문소 | 통상구; 변경통상구
bonded_zone<customs | bonded zone; comprehensive bonded zone | 保税区; 综合保税区; 综保区 | бондовая зона; зона таможенного контроля | 보세 구역; 종합보세구 | 보세구; 종합보세구
inspection_quarantine<customs | inspection and quarantine; quarantine; phytosanitary control | 检验检疫; 检疫; 动植物检疫 | карантин; фитосанитарный контроль; ветеринарный контроль | 검역; 검사 검역 | 검역; 검사검역
certificate_of_origin<customs | certificate of origin | 原产地证; 原产地证书 | сертификат происхождения | 원산지 증명; 원산지 증명서 | 원산지증명
hs_code<customs | HS code; commodity classification; tariff classification | 商品归类; 海关编码 | код ТН ВЭД; классификация товара | HS 코드; 품목 분류 | 상품분류; 세관코드
export_control<trade_regulation | export control | 出口管制 | экспортный контроль | 수출 통제 | 수출통제
single_window<customs | single window | 单一窗口 | единое окно | 단일 창구 | 단일창구
certification | certification; conformity assessment; certificate | 认证; 合格评定; 证书 | сертификация; подтверждение соответствия; сертификат | 인증; 적합성 평가; 인증서 | 인증; 인증서
eac_certification<certification | EAC certification; EAC certificate | 欧亚经济联盟认证 | сертификат ЕАЭС; сертификация ЕАС | 유라시아 인증; EAC 인증 | 유라시아경제련맹인증
halal<certification | halal | 清真 | халяль | 할랄 | 할랄
@ecommerce
ecommerce<trade | e-commerce; electronic commerce; online trade | 电子商务; 电商 | электронная коммерция; интернет-торговля; электронная торговля | 전자상거래; 이커머스; 온라인 거래 | 전자상거래
cross_border_ecommerce<ecommerce | cross-border e-commerce | 跨境电商; 跨境电子商务 | трансграничная электронная торговля; трансграничная электронная коммерция; трансграничная интернет-торговля | 국경 간 전자상거래; 해외 직구; 역직구; 크로스보더 이커머스 | 국제전자상거래; 다국경전자상거래
marketplace<ecommerce | marketplace; online store; online shop | 电商平台; 网店; 网上商城 | маркетплейс; интернет-магазин; торговая площадка | 온라인 쇼핑몰; 오픈마켓; 마켓플레이스 | 온라인상점; 전자상거래플랫폼
live_streaming<ecommerce | live streaming; live commerce | 直播; 直播带货; 直播电商 | стриминг; прямой эфир; лайв-коммерция | 라이브 커머스; 생방송 판매 | 생방송판매; 인터넷생방송
overseas_warehouse<e_commerce_logistics | overseas warehouse; fulfilment centre; fulfilment | 海外仓 | зарубежный склад; фулфилмент | 해외 창고; 풀필먼트 | 해외창고
express_parcel<e_commerce_logistics | express delivery; parcel; courier | 快递; 包裹; 快件 | экспресс-доставка; посылка; курьерская доставка | 택배; 소포; 특송 | 택배; 소포; 특급우편
returns_handling<ecommerce | returns; after-sales service; aftersales | 退换货; 售后服务; 售后 | возврат товара; послепродажное обслуживание | 반품; 애프터서비스; 사후 관리 | 반품; 애프터써비스
online_payment<payment_services | online payment; electronic payment; mobile payment | 在线支付; 电子支付; 移动支付 | онлайн-оплата; электронный платеж; мобильный платеж | 온라인 결제; 전자 결제; 모바일 결제 | 온라인결제; 전자결제
@outsourcing
outsourcing | outsourcing; service outsourcing | 服务外包; 外包 | аутсорсинг; аутсорсинг услуг | 아웃소싱; 서비스 아웃소싱; 외주 | 서비스아웃소싱; 아웃소싱; 외주봉사
offshore_outsourcing<outsourcing | offshore outsourcing | 离岸外包 | офшорный аутсорсинг | 역외 아웃소싱; 오프쇼어 아웃소싱 | 역외아웃소싱
ito<outsourcing | IT outsourcing; information technology outsourcing | 信息技术外包 | ИТ-аутсорсинг; аутсорсинг информационных технологий | IT 아웃소싱; 정보기술 아웃소싱 | 정보기술아웃소싱
bpo<outsourcing | business process outsourcing; BPO | 业务流程外包 | аутсорсинг бизнес-процессов | 업무 프로세스 아웃소싱; 비즈니스 프로세스 아웃소싱 | 업무흐름아웃소싱
kpo<outsourcing | knowledge process outsourcing; KPO | 知识流程外包 | аутсорсинг знаний; интеллектуальный аутсорсинг | 지식 프로세스 아웃소싱 | 지식흐름아웃소싱
call_centre<bpo | call centre; call center; contact centre | 呼叫中心; 客服中心 | колл-центр; контакт-центр; центр обработки вызовов | 콜센터; 고객 센터 | 콜센터; 고객봉사쎈터
customer_service<bpo | customer service; customer support | 客户服务; 客服 | обслуживание клиентов; клиентский сервис; поддержка клиентов | 고객 서비스; 고객 지원; 고객 응대 | 고객서비스; 고객봉사
request_processing<bpo | request processing; order processing | 订单处理; 请求处理; 工单处理 | обработка заявок; обработка заказов; обработка запросов | 주문 처리; 요청 처리 | 주문처리; 요청처리
back_office<administrative_outsourcing | back office; accounting outsourcing | 后台业务; 财务外包; 代理记账 | бэк-офис | 백오피스; 회계 아웃소싱 | 후방사무; 회계대리
engineering_design<design_outsourcing | engineering design; design services | 工程设计; 设计服务 | инженерное проектирование; проектирование; проектные услуги | 설계 용역; 엔지니어링 설계; 설계 | 공정설계; 설계봉사
industrial_design<design_outsourcing | industrial design; product design | 工业设计; 产品设计 | промышленный дизайн; дизайн продукции | 산업 디자인; 제품 디자인 | 공업디자인; 제품디자인
consulting | consulting; advisory; consultancy | 咨询; 顾问 | консалтинг; консультация; консультационные услуги | 컨설팅; 자문; 상담 서비스 | 자문; 컨설팅
translation | translation; translator; interpreting; interpreter | 翻译; 口译; 笔译; 译员 | перевод; переводчик; письменный перевод; устный перевод | 번역; 통역; 통번역 | 번역; 통역
localisation<translation | localisation; localization | 本地化; 本土化 | локализация | 현지화; 로컬라이제이션 | 현지화
data_annotation<outsourcing | data annotation; data labelling | 数据标注 | разметка данных; аннотирование данных | 데이터 라벨링; 데이터 주석 | 데이터표기; 데이터표주
@finance
finance | finance; financial services | 金融; 金融服务 | финансы; финансовые услуги | 금융; 금융 서비스 | 금융; 금융서비스
bank<finance | bank; banking | 银行 | банк; банковский | 은행 | 은행
settlement<finance | settlement; cross-border settlement; international payment; cross-border payment | 结算; 跨境结算; 跨境支付; 国际结算 | расчеты; трансграничные расчеты; международные расчеты; трансграничные платежи | 결제; 국제 결제; 대금 결제 | 결산; 국제결산; 결제
yuan_rouble_settlement<settlement | settlement in yuan and roubles; rouble settlement; yuan settlement; local currency settlement; payment in yuan; RMB; yuan internationalisation; payment in roubles | 人民币结算; 卢布结算; 本币结算; 人民币国际化; 人民币支付; 卢布支付 | расчеты в юанях; расчеты в рублях; расчеты в национальных валютах; оплата в юанях; интернационализация юаня; оплата в рублях | 위안화 결제; 루블 결제; 현지 통화 결제; 위안화 국제화; 루블화 결제 | 인민페결산; 루블결산; 본위화페결산; 인민페결제
currency_exchange<finance | currency exchange; foreign exchange | 外汇; 兑换; 换汇 | обмен валюты; валюта | 외환; 환전 | 외화; 외환; 환전
loan<finance | loan; credit; lending | 贷款; 信贷 | кредит; денежный заем; кредитование | 대출; 신용 대출 | 대출; 대부금
trade_finance<finance | trade finance | 贸易融资 | торговое финансирование | 무역 금융 | 무역금융
supply_chain_finance<finance | supply chain finance | 供应链金融 | финансирование цепочки поставок | 공급망 금융 | 공급사슬금융
leasing<finance | leasing; lease; rental | 租赁; 融资租赁 | лизинг; аренда | 리스; 임대 | 임대; 리스
insurance<finance | insurance; insurer | 保险 | страхование; страховая компания | 보험 | 보험
credit_insurance<insurance | export credit insurance | 出口信用保险 | страхование экспортных кредитов | 수출 신용 보험; 수출 보험 | 수출신용보험
investment<finance | investment; investor | 投资; 投资者; 投资商 | инвестиция; инвестор; капиталовложения | 투자; 투자자; 투자 유치 | 투자; 투자자; 투자유치
financing<finance | financing; fundraising; raising funds | 融资; 募资; 资金 | финансирование; привлечение инвестиций; привлечение средств | 자금 조달; 융자; 자금 | 융자; 자금조달
venture_capital<investment | venture capital; venture fund | 风险投资; 创业投资; 创投 | венчурный капитал; венчурные инвестиции; венчурный фонд | 벤처 투자; 벤처 캐피털 | 벤처투자; 모험투자
private_equity<investment | private equity; equity investment | 私募股权; 股权投资; 股权融资 | прямые инвестиции; частный капитал | 사모펀드; 지분 투자 | 사모기금; 주식투자
industrial_fund<investment | industrial fund; investment fund; fund | 产业基金; 投资基金; 基金 | инвестиционный фонд; отраслевой фонд; фонд | 산업 펀드; 투자 펀드; 기금; 펀드 | 산업기금; 투자기금; 기금
listing_ipo<capital_market | IPO; stock exchange listing; stock exchange | 上市; 证券交易所 | первичное размещение; фондовая биржа | 상장; 기업 공개; 증권거래소 | 상장; 증권거래소
fintech<finance | fintech; financial technology | 金融科技 | финтех; финансовые технологии | 핀테크; 금융 기술 | 금융과학기술; 핀테크
digital_currency<fintech | digital currency; digital yuan; digital rouble | 数字货币; 数字人民币; 数字卢布 | цифровая валюта; цифровой юань; цифровой рубль | 디지털 화폐; 디지털 위안화 | 디지털화페; 디지털인민페
credit_rating<finance | credit rating; credit check | 征信; 信用评级; 资信调查 | кредитный рейтинг | 신용 평가; 신용 조회 | 신용평가
audit | audit; auditing | 审计 | аудит; аудитор | 회계 감사; 감사 보고서 | 회계감사; 심계
accounting | accounting; bookkeeping | 会计; 记账 | бухгалтерский учет; бухгалтерия | 회계; 부기 | 회계; 부기
tax | tax; taxation; VAT | 税务; 税收; 增值税 | налог; налогообложение | 세금; 조세; 세무; 부가가치세 환급 | 세금; 세무; 세금환급
@
legal_services | legal services; law firm; lawyer; legal advice | 法律服务; 律师; 律师事务所; 法律咨询 | юридические услуги; юрист; адвокат; правовая поддержка; юридическое сопровождение | 법률 서비스; 법무; 변호사; 로펌 | 법률봉사; 변호사; 률사; 법률자문
contract | contract; agreement | 合同; 协议 | контракт; договор; соглашение | 계약; 협약; 계약서 | 계약; 협의; 계약서
arbitration<legal_services | arbitration; dispute resolution; mediation | 仲裁; 争议解决; 调解 | арбитраж; разрешение споров; медиация | 중재; 분쟁 해결; 조정 | 중재; 분쟁해결; 조해
intellectual_property<legal_services | intellectual property; copyright | 知识产权; 版权; 著作权 | интеллектуальная собственность; авторское право | 지식재산권; 지적재산권; 저작권 | 지적재산권; 판권
patent<intellectual_property | patent; patents | 专利 | патент; патентование | 특허 | 특허
licence<intellectual_property | licence; license; licensing | 许可; 许可证; 授权 | лицензия; лицензирование | 라이선스; 허가; 면허 | 허가; 허가증
compliance<legal_services | compliance; sanctions compliance | 合规 | комплаенс; соблюдение требований | 준법; 컴플라이언스; 규제 준수 | 규범준수; 합규
company_registration<legal_services | company registration; business registration | 公司注册; 工商注册 | регистрация компании; регистрация юридического лица | 법인 설립; 사업자 등록; 회사 등록 | 회사등록; 법인설립
visa | visa; work permit | 签证; 工作许可 | виза; разрешение на работу | 비자; 사증; 취업 허가 | 비자; 사증; 취업허가
due_diligence<consulting | due diligence | 尽职调查 | комплексная проверка; дью-дилидженс | 실사; 기업 실사 | 실사; 기업실사
market_research<consulting | market research; market study | 市场调研; 市场研究 | исследование рынка; маркетинговое исследование | 시장 조사; 시장 연구 | 시장조사
`;
