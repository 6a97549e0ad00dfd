/** Banks, settlement, credit, insurance, funds. Columns as in `parseConcepts`. */
export const MONEY = `
@finance
correspondent_account<bank | correspondent account; correspondent bank | 代理行; 代理账户 | корреспондентский счет; банк-корреспондент | 환거래 은행; 대리 계좌 | 대리은행
opening_a_bank_account<bank | opening a bank account; bank account; corporate account | 开户; 银行账户; 对公账户 | открытие счета; расчетный счет; банковский счет | 계좌 개설; 은행 계좌; 법인 계좌 | 은행계좌; 구좌개설
nra_account<bank | NRA account; offshore account | 离岸账户; 非居民账户 | счет нерезидента; офшорный счет | 비거주자 계좌; 역외 계좌 | 비거주민구좌
swift<payment_services | SWIFT; CIPS; SPFS | 人民币跨境支付系统; 环球银行金融电信协会 | СВИФТ; СПФС; система передачи финансовых сообщений | 위안화 국제 결제 시스템; 스위프트 | 인민페국제결제체계
bank_card<payment_services | bank card; UnionPay; Mir card | 银行卡; 银联; 银联卡 | банковская карта; карта Мир; ЮнионПэй | 은행 카드; 유니온페이 | 은행카드; 은련카드
alipay<payment_services | Alipay; WeChat Pay | 支付宝; 微信支付 | Алипэй; WeChat Pay в России | 알리페이; 위챗페이 | 지불보; 위챗지불
sberbank<russian_banks | Sberbank; Sber | 俄罗斯联邦储蓄银行; 俄储蓄银行 | Сбербанк; Сбер | 스베르방크; 러시아 저축은행 | 로씨야저축은행
vtb<russian_banks | VTB | 俄罗斯外贸银行 | ВТБ; Внешторгбанк | 브이티비 은행; 대외무역은행 | 로씨야외무은행
vnesheconombank<international_financial_institutions | Vnesheconombank; VEB | 俄罗斯国家开发集团; 俄外经银行 | Внешэкономбанк; ВЭБ | 대외경제은행 | 로씨야대외경제은행
gazprombank<russian_banks | Gazprombank | 俄气银行; 俄罗斯天然气工业银行 | Газпромбанк | 가스프롬방크 | 가즈쁘롬은행
bank_of_china<chinese_banks | Bank of China | 中国银行 | Банк Китая; Бэнк оф Чайна | 중국은행 | 중국은행
icbc<chinese_banks | ICBC; Industrial and Commercial Bank of China | 中国工商银行; 工商银行; 工行 | Торгово-промышленный банк Китая | 중국공상은행 | 중국공상은행
agricultural_bank_of_china<chinese_banks | Agricultural Bank of China | 中国农业银行; 农业银行; 农行 | Сельскохозяйственный банк Китая | 중국농업은행 | 중국농업은행
china_construction_bank<chinese_banks | China Construction Bank | 中国建设银行; 建设银行; 建行 | Строительный банк Китая | 중국건설은행 | 중국건설은행
export_import_bank_of_china<international_financial_institutions | Export-Import Bank of China; Eximbank | 进出口银行; 中国进出口银行 | Эксимбанк; Экспортно-импортный банк Китая | 수출입은행; 중국수출입은행 | 수출입은행
china_development_bank<international_financial_institutions | China Development Bank | 国家开发银行; 国开行 | Банк развития Китая | 중국국가개발은행 | 국가개발은행
korea_eximbank<international_financial_institutions | Korea Eximbank; Export-Import Bank of Korea | 韩国进出口银行 | Эксимбанк Кореи | 한국수출입은행 | 한국수출입은행
korean_banks<bank | Korean banks; Hana Bank; Shinhan Bank; KB Kookmin Bank; Woori Bank | 韩国银行; 韩亚银行; 新韩银行; 国民银行; 友利银行 | корейские банки; Хана Банк; Шинхан Банк | 한국계 은행; 하나은행; 신한은행; 국민은행; 우리은행
harbin_bank<chinese_banks | Harbin Bank; Longjiang Bank | 哈尔滨银行; 龙江银行 | Харбинский банк; Банк Лунцзян | 하얼빈은행; 룽장은행 | 할빈은행; 룡강은행
aiib<international_financial_institutions | AIIB; Asian Infrastructure Investment Bank | 亚投行; 亚洲基础设施投资银行 | АБИИ; Азиатский банк инфраструктурных инвестиций | 아시아 인프라 투자은행 | 아세아기초시설투자은행
central_bank<bank | central bank; People's Bank of China; Bank of Russia | 中央银行; 央行; 中国人民银行 | центральный банк; Банк России; Народный банк Китая | 중앙은행; 인민은행 | 중앙은행; 중국인민은행
payment_agent<payment_services | payment agent; payment intermediary | 支付代理; 代付 | платежный агент; платежный посредник | 결제 대행; 지급 대행 | 결제대행
remittance<payment_services | remittance; money transfer; wire transfer; telegraphic transfer | 汇款; 电汇; 转账 | денежный перевод; банковский перевод; перевод средств | 송금; 전신환; 계좌 이체 | 송금; 전신송금
clearing<settlement | clearing; clearing house; netting | 清算; 轧差 | клиринг; взаимозачет | 청산 결제; 상계 | 청산결제
escrow<payment_services | escrow; escrow account; secured payment | 资金监管; 共管账户; 第三方担保支付 | эскроу; аккредитивный счет; безопасная сделка | 에스크로; 안전 결제 | 제3자담보지불
cash_on_delivery<payment_services | cash on delivery | 货到付款 | наложенный платеж; оплата при получении | 착불; 후불 결제 | 물건받고지불
instalment_payment<payment_services | instalment payment; deferred payment | 分期付款; 延期付款 | рассрочка; отсрочка платежа | 할부; 외상; 연지급 | 분할지불; 연기지불
exchange_rate<currency_exchange | exchange rate; currency risk; hedging | 汇率; 汇率风险; 套期保值 | обменный курс; валютный риск; хеджирование; курс валют | 환율; 환리스크; 환헤지 | 환률; 환률위험
foreign_exchange_control<currency_exchange | foreign exchange control; currency control | 外汇管制; 外汇管理 | валютный контроль; валютное регулирование | 외환 관리; 외환 규제 | 외화관리
currency_swap<currency_exchange | currency swap; forward contract; derivatives | 货币互换; 远期; 衍生品 | валютный своп; форвард; деривативы | 통화 스와프; 선물환; 파생 상품 | 화페교환
working_capital_loan<loan | working capital loan; turnover loan | 流动资金贷款; 周转贷款 | оборотное кредитование; кредит на пополнение оборотных средств | 운전 자금 대출 | 류동자금대출
project_financing<loan | project financing; syndicated loan | 项目融资; 银团贷款 | проектное финансирование; синдицированный кредит | 프로젝트 파이낸싱; 신디케이트론 | 프로젝트융자; 은행단대출
preferential_loan<loan | preferential loan; soft loan; interest subsidy | 优惠贷款; 贴息贷款; 贴息 | льготный кредит; льготное кредитование; субсидирование ставки | 저리 융자; 우대 대출; 정책 자금 | 우대대출; 리자보조
microcredit<loan | microcredit; small business loan; microfinance | 小额贷款; 小微贷款; 普惠金融 | микрокредит; микрозайм; кредит малому бизнесу | 소액 대출; 중소기업 대출 | 소액대출
mortgage<loan | mortgage; pledge; collateral | 抵押; 质押; 抵押物 | залог; ипотека; обеспечение | 담보 대출; 저당; 질권 | 저당; 저당물
inventory_financing<loan | inventory financing; warehouse receipt; warehouse receipt pledge | 仓单质押; 仓单; 存货融资 | складское свидетельство; залог товаров | 창고 증권; 재고 담보 | 창고증권
receivables_financing<loan | receivables financing; accounts receivable | 应收账款; 应收账款融资 | дебиторская задолженность; финансирование под уступку требования | 매출 채권; 매출 채권 금융 | 받을금; 미수금융자
interest_rate<loan | interest rate | 利率; 利息 | процентная ставка | 대출 금리; 시중 금리; 이자율 | 리률; 리자
loan_guarantee<guarantees_and_sureties | loan guarantee; financing guarantee; bank guarantee; surety | 融资担保; 银行保函; 保函; 担保公司 | банковская гарантия; поручительство; гарантийный фонд | 신용 보증; 은행 보증; 보증 기관 | 융자담보; 은행담보; 담보회사
letter_of_guarantee_for_tender<guarantees_and_sureties | letter of guarantee for tender; performance bond | 履约保函; 投标保函; 履约保证金 | гарантия исполнения контракта; тендерная гарантия | 이행 보증; 입찰 보증 | 리행담보
letter_of_credit<trade_finance | letter of credit; documentary credit; opening a letter of credit | 信用证; 信用证开立; 跟单信用证; 开证 | аккредитив; документарный аккредитив | 신용장; 신용장 개설 | 신용장
documentary_collection<trade_finance | documentary collection | 托收 | инкассо; документарное инкассо | 추심 | 추심
factoring<trade_finance | factoring; international factoring; forfaiting | 保理; 国际保理; 福费廷; 商业保理 | факторинг; международный факторинг; форфейтинг | 팩터링; 팩토링; 포페이팅 | 국제보리
export_credit<trade_finance | export credit; buyer's credit; export financing | 出口信贷; 买方信贷; 出口融资 | экспортный кредит; экспортное финансирование | 수출 금융; 수출 신용 | 수출신용대출
financial_leasing<leasing | financial leasing; finance lease; equipment leasing; aircraft leasing | 融资租赁业务; 设备租赁; 金融租赁 | финансовый лизинг; лизинг оборудования | 금융 리스; 설비 리스 | 융자임대; 설비임대
cargo_insurance<insurance | cargo insurance; transport insurance; marine insurance | 货运保险; 货物保险; 海上保险 | страхование грузов; морское страхование | 적하 보험; 화물 보험; 해상 보험 | 화물보험; 해상보험
agricultural_insurance<insurance | agricultural insurance; crop insurance | 农业保险; 种植保险 | агрострахование; страхование урожая | 농업 보험; 작물 보험 | 농업보험
vehicle_insurance<insurance | vehicle insurance; motor insurance | 车险; 汽车保险 | автострахование; ОСАГО; КАСКО | 자동차 보험 | 자동차보험
travel_insurance<insurance | travel insurance | 旅游保险; 旅行险 | туристическая страховка; страхование путешественников | 여행자 보험 | 려행보험
health_insurance<insurance | health insurance; medical insurance | 医疗保险; 健康保险; 医保 | медицинское страхование; ДМС | 건강 보험; 의료 보험 | 의료보험; 건강보험
property_insurance<insurance | property insurance; liability insurance | 财产保险; 责任险 | страхование имущества; страхование ответственности | 재산 보험; 책임 보험 | 재산보험
reinsurance<insurance | reinsurance | 再保险 | перестрахование | 재보험 | 재보험
sinosure<insurance | Sinosure | 中国出口信用保险公司; 中国信保 | Китайская корпорация экспортного страхования | 중국수출신용보험공사 | 중국수출신용보험회사
k_sure<insurance | K-SURE; Korea Trade Insurance Corporation | 韩国贸易保险公社 | Корейская корпорация страхования торговли | 한국무역보험공사 | 한국무역보험공사
exiar<insurance | EXIAR | 俄罗斯出口信用与投资保险署 | ЭКСАР | 러시아 수출 보험 공사
securities<capital_market | bonds; bond; shares | 证券; 债券; 股票 | ценные бумаги; облигации; акции | 증권; 채권; 주식 | 증권; 채권; 주식
panda_bonds<capital_market | panda bonds; yuan bonds | 熊猫债; 人民币债券 | облигации панда; облигации в юанях | 판다 본드; 위안화 채권 | 팬더채권
futures<capital_market | futures trading; futures market; futures exchange; Dalian Commodity Exchange | 期货; 期货交易所; 大商所 | фьючерсы; фьючерсная биржа | 선물 거래; 선물 거래소 | 선물거래
asset_management<finance | asset management; trust company; wealth management | 信托; 资产管理; 理财 | доверительное управление; управление активами; инвестиционные продукты | 자산 운용; 자산 관리; 신탁 | 자산관리; 신탁
carbon_finance<finance | carbon finance; green finance; green loan; green bonds | 绿色金融; 绿色信贷; 碳金融 | зеленое финансирование; зеленые облигации | 녹색 금융; 녹색 채권 | 록색금융; 록색대출
rural_finance<finance | rural finance; agricultural loan | 农村金融; 农业贷款 | сельское финансирование; сельхозкредит; агрокредит | 농업 금융; 농업 대출 | 농촌금융; 농업대출
crowdfunding<finance | crowdfunding | 众筹 | краудфандинг | 크라우드 펀딩 | 대중투자
pawnshop<finance | pawnshop; pawn | 典当 | ломбард | 전당포 | 전당포
financial_infrastructure<finance | financial infrastructure; financial centre | 金融中心; 金融基础设施 | финансовый центр; финансовая инфраструктура | 금융 중심지; 금융 센터 | 금융쎈터
regulatory_sandbox<finance | regulatory sandbox | 监管沙盒 | регуляторная песочница; экспериментальный правовой режим | 규제 샌드박스 | 감독모래함
anti_money_laundering<finance | anti-money laundering; AML; KYC | 反洗钱; 客户身份识别 | противодействие отмыванию денег | 자금 세탁 방지 | 자금세탁방지
financial_statements<finance | financial statements; financial report; annual report | 财务报表; 财务报告; 年报 | финансовая отчетность; бухгалтерская отчетность; годовой отчет | 재무제표; 재무 보고서; 연차 보고서 | 재무보고서; 년도보고서
customs_guarantee<guarantees_and_sureties | customs guarantee; tariff guarantee | 关税保证保险; 关税担保 | обеспечение таможенных платежей; таможенная гарантия | 관세 담보 | 관세담보
angel_investment<investment | angel investment; angel investor; seed funding; seed investment | 天使投资; 天使投资人; 种子轮 | ангельские инвестиции; бизнес-ангел; посевные инвестиции | 엔젤 투자; 엔젤 투자자; 시드 투자 | 천사투자; 종자투자
series_a<investment | series A; growth capital; funding round | A轮融资; A轮; 融资轮次 | раунд инвестиций; раунд А | 시리즈 A; 투자 유치 라운드 | A단계융자
government_guidance_fund<investment | government guidance fund; state fund; fund of funds | 政府引导基金; 母基金; 政府基金 | государственный фонд; фонд фондов | 정책 펀드; 모태 펀드; 정부 기금 | 정부인도기금; 정부기금
innovation_fund<investment | innovation fund; technology fund; science fund | 创新基金; 科技基金; 科创基金 | фонд инноваций; технологический фонд; фонд поддержки науки | 혁신 펀드; 기술 펀드; 과학 기금 | 혁신기금; 과학기술기금
sino_russian_fund<investment | Sino-Russian fund; joint investment fund | 中俄基金; 联合投资基金; 合作基金 | совместный инвестиционный фонд; Российско-китайский инвестиционный фонд | 공동 투자 펀드; 중러 기금 | 련합투자기금; 중로기금
russian_direct_investment_fund<investment | Russian Direct Investment Fund; RDIF | 俄罗斯直接投资基金 | РФПИ; Российский фонд прямых инвестиций | 러시아 직접투자 펀드 | 로씨야직접투자기금
foreign_investment<investment | foreign investment; foreign direct investment; FDI; foreign capital | 外商投资; 外资; 外国投资 | иностранные инвестиции; прямые иностранные инвестиции | 외국인 투자; 외자 유치; 해외 직접 투자 | 외상투자; 외자; 외국투자
outbound_investment<investment | outbound investment; overseas investment | 对外投资; 境外投资; 海外投资 | зарубежные инвестиции; инвестиции за рубеж | 해외 투자; 국외 투자 | 대외투자; 해외투자
public_private_partnership<investment | public-private partnership; PPP; concession | 政府和社会资本合作; 特许经营权 | государственно-частное партнерство; ГЧП; концессия | 민관 협력; 민간 투자 사업 | 정부민간협력
capital_increase<investment | capital increase; equity stake; shareholding; shareholder | 增资; 入股; 股权; 股东 | увеличение капитала; доля в компании; акционер | 증자; 지분; 주주 | 증자; 주식참여; 주주
investment_project<investment | investment project; investment opportunity | 投资项目; 投资机会 | инвестиционный проект; инвестпроект | 투자 프로젝트; 투자 사업; 투자 기회 | 투자대상; 투자프로젝트
investor_relations<investment | investor relations; roadshow; pitch; pitching | 路演; 项目路演 | роуд-шоу; питч-сессия; презентация проекта | 투자 설명회; 로드쇼; 피칭 | 투자설명회
investment_exit<investment | investment exit; buyback; share repurchase | 股权退出; 股份回购; 回购 | выход из инвестиций; выкуп акций | 투자 회수; 엑시트; 자사주 매입 | 투자철수
income_tax<tax | income tax; corporate tax; profit tax | 所得税; 企业所得税 | налог на прибыль; подоходный налог | 소득세; 법인세 | 소득세; 기업소득세
tax_preference<tax | tax preference; tax holiday; tax relief | 税收优惠; 减税; 免税期 | налоговые льготы; налоговые каникулы | 세제 혜택; 세금 감면 | 세수우대; 세금감면
double_taxation<tax | double taxation | 双重征税; 避免双重征税 | двойное налогообложение | 이중 과세 | 이중과세
`;
