/** Words of cooperation, firms, markets and measure that listings share. Columns as in `parseConcepts`. */
export const BUSINESS = `
@
production_capacity | production capacity; annual output | 产能; 年产量; 产量 | производственная мощность; объем производства; годовой объем | 생산량; 연간 생산량; 생산 능력 규모 | 생산량; 년간생산량
raw_material_supply | raw material supply; raw material base | 原料供应; 原料基地 | поставка сырья; сырьевая база | 원료 공급; 원료 기지 | 원료공급; 원료기지
bulk_supply<trade | bulk supply; regular supply; long-term supply; stable supply | 长期供货; 稳定供应; 批量供货 | регулярные поставки; оптовые поставки; долгосрочные поставки | 장기 공급; 정기 공급; 대량 공급 | 장기공급; 대량공급
purchase_demand<procurement | purchase demand; buying request; wanted to buy | 采购需求; 求购信息 | запрос на закупку; купим; закупаем | 구매 요청; 구매 희망; 구매 의향 | 구매수요; 구매희망
centralised_procurement<procurement | centralised procurement; direct sourcing; source of goods | 集中采购; 直采; 货源 | централизованные закупки; прямые закупки; источник товара | 직구매; 공급원; 집중 구매 | 집중구매; 공급원천
joint_project<partner | joint project; cooperation project | 合作项目; 联合项目 | совместный проект; проект сотрудничества | 공동 프로젝트; 협력 사업; 협력 프로젝트 | 합작대상; 합작프로젝트
joint_production<partner | joint production; cooperative production | 合作生产; 联合生产 | совместное производство; производственная кооперация | 공동 생산; 합작 생산 | 합작생산; 공동생산
joint_development<partner | joint development; co-development; joint innovation | 联合开发; 合作开发; 协同创新 | совместная разработка; совместное освоение | 공동 개발; 공동 혁신 | 합작개발; 공동개발
strategic_partner<partner | strategic partner; long-term partner; reliable partner | 战略合作伙伴; 长期合作伙伴 | стратегический партнер; надежный партнер; долгосрочное партнерство | 전략적 파트너; 장기 협력 파트너 | 전략적협력동반자; 장기협력동반자
consortium<partner | consortium; alliance; union of companies | 联合体; 联盟; 合作联盟 | консорциум; альянс | 컨소시엄; 연합체; 제휴 | 련합체; 련맹
local_partner<partner | local partner; local representative; local support | 本地合作伙伴; 当地代理 | местный партнер; локальный партнер; местный представитель | 현지 파트너; 현지 대리인 | 현지동반자; 당지협력파트너
international_cooperation<partner | international cooperation; cross-border cooperation | 国际合作; 跨境合作; 对外合作 | международное сотрудничество; приграничное сотрудничество; трансграничное сотрудничество | 국제 협력; 국경 간 협력 | 국제합작; 국제협력; 국경합작
sino_russian_cooperation<partner | Sino-Russian cooperation; cooperation with Russia | 对俄合作; 中俄合作 | сотрудничество с Китаем; российско-китайское сотрудничество | 중러 협력; 대러 협력 | 중로합작; 대로씨야합작; 대로씨야협력
sino_korean_cooperation<partner | Sino-Korean cooperation; cooperation with Korea | 对韩合作; 中韩合作 | сотрудничество с Кореей; корейско-китайское сотрудничество | 한중 협력 | 중한합작; 중한협력
regional_cooperation<partner | regional cooperation; interregional cooperation; sister cities; twin cities | 区域合作; 地方合作; 友好城市 | межрегиональное сотрудничество; города-побратимы; региональное сотрудничество | 지역 협력; 지방 협력; 자매 도시 | 지역합작; 지방합작; 우호도시
agency_cooperation<partner | agency cooperation; dealer network; regional agents wanted | 招商加盟; 诚招代理; 代理合作 | ищем дилеров; дилерская сеть; приглашаем к сотрудничеству дилеров | 대리점 모집; 총판 모집 | 대리모집
long_term_contract<contract | long-term contract; annual contract; supply contract | 长期合同; 供货合同; 年度合同 | долгосрочный контракт; договор поставки; годовой контракт | 장기 계약; 공급 계약; 연간 계약 | 장기계약; 공급계약
contract_performance<contract | contract performance; fulfilment rate; execution of contract | 履约; 合同履行; 履约率; 落地率 | исполнение договора; исполнение контракта | 계약 이행; 이행률 | 계약리행; 리행률
executed_value<contract | executed value; execution amount | 执行额; 合同执行额 | объем исполнения; исполненная сумма | 집행액; 계약 집행액 | 집행액
project_landing<project | project landing; project launch; start of construction; project construction | 项目落地; 开工; 项目建设 | запуск проекта; реализация проекта; начало строительства | 착공; 사업 추진; 프로젝트 착수 | 대상착지; 착공; 프로젝트건설
feasibility_of_project<project | feasibility of project; project incubation; project reserve | 项目孵化; 项目储备 | инкубация проектов; портфель проектов | 프로젝트 육성; 사업 발굴 | 프로젝트부화
turnkey_solution<solution | turnkey solution; integrated solution; total solution | 整体解决方案; 交钥匙; 一体化解决方案 | решение под ключ; готовое решение; интегрированное решение | 통합 솔루션; 토털 솔루션; 일괄 해결책 | 일체화해결방안; 전반해결방안
certified_product<quality | certified product; certified quality; quality standard | 质量标准; 合格证; 质量认证 | стандарт качества; сертифицированная продукция | 품질 기준; 품질 인증; 인증 제품 | 품질기준; 질인증
high_value_added<quality | high value-added; premium product; premium | 高端; 高附加值; 高档 | премиальный; премиум; высокая добавленная стоимость | 고급; 프리미엄; 고부가 가치 | 고급; 고부가가치
competitive_price<price | competitive price; low price; discount; affordable price | 优惠价格; 价格优势; 折扣; 低价 | выгодная цена; конкурентная цена; скидка; доступная цена | 경쟁력 있는 가격; 저렴한 가격; 할인 | 우대가격; 할인
cost_reduction<price | cost reduction; lower costs; cost saving | 降低成本; 降本增效; 节约成本 | снижение затрат; сокращение расходов; экономия | 비용 절감; 원가 절감 | 원가절감; 비용절약
wholesale_discount<price | wholesale discount; payment after delivery; credit terms | 账期; 月结 | отсрочка; постоплата | 외상 거래; 후불 | 후불
team<talent | team; professional team; experienced team | 团队; 专业团队; 经验丰富 | опытная команда; команда специалистов | 팀; 전문 팀; 전문 인력 | 팀; 전문팀; 전문대오
state_owned_enterprise<enterprise | state-owned enterprise; central enterprise; state corporation | 国有企业; 国企; 央企 | государственное предприятие; госкорпорация | 국유 기업; 공기업; 국영 기업 | 국유기업; 중앙기업
private_enterprise<enterprise | private enterprise; privately owned company | 民营企业; 私营企业 | частное предприятие; частная компания | 민영 기업; 민간 기업 | 민영기업; 사영기업
foreign_invested_enterprise<enterprise | foreign-invested enterprise; multinational company | 外资企业; 跨国公司 | предприятие с иностранным капиталом; транснациональная компания | 외자 기업; 외국인 투자 기업; 다국적 기업 | 외자기업; 다국적회사
leading_enterprise<enterprise | leading enterprise; industry leader; top company | 龙头企业; 领军企业 | лидер отрасли; ведущее предприятие | 선도 기업; 업계 선두; 리딩 기업 | 선두기업; 룡두기업
group_company<enterprise | group company; holding company; conglomerate | 集团; 集团公司; 控股公司 | группа компаний; холдинг; холдинговая компания | 그룹; 지주 회사; 기업 집단 | 집단; 그룹; 집단회사
branch<enterprise | branch; subsidiary; representative office of company | 分公司; 子公司 | филиал; дочерняя компания; дочернее предприятие | 지사; 자회사; 분공사 | 지사; 자회사; 분회사
limited_liability_company<enterprise | limited liability company; joint stock company | 有限公司; 有限责任公司; 股份公司 | общество с ограниченной ответственностью; ООО; акционерное общество | 유한회사; 주식회사; 유한책임회사 | 유한회사; 유한책임회사; 공정유한회사; 기술유한회사
sole_proprietor<enterprise | sole proprietor; individual entrepreneur; self-employed | 个体工商户; 个体户 | индивидуальный предприниматель; самозанятый | 개인 사업자; 자영업자 | 개체공상호; 개체호
entrepreneur<enterprise | entrepreneur; businessman; business people | 企业家; 商人; 客商 | предприниматель; бизнесмен; деловые люди | 기업가; 사업가; 상인; 기업인 | 기업가; 상인
manufacturer_direct<enterprise | manufacturer direct; source factory; own factory | 源头工厂; 生产厂家; 厂家直销 | прямой производитель; собственное производство; от производителя | 제조업체 직영; 직영 공장; 생산 업체 | 생산업체; 공장직매
exporter_enterprise<enterprise | exporter enterprise; foreign trade enterprise; export company | 出口企业; 外向型企业 | экспортная компания; экспортно ориентированное предприятие | 수출 기업; 수출 회사 | 수출기업
emerging_market<market | emerging market; overseas market; international market; foreign market | 国际市场; 海外市场; 国外市场 | международный рынок; зарубежный рынок; внешний рынок | 국제 시장; 해외 시장 | 국제시장; 해외시장
domestic_market<market | domestic market; Chinese market | 国内市场; 中国市场 | внутренний рынок; китайский рынок | 국내 시장; 내수 시장; 중국 시장 | 국내시장; 중국시장
russian_market<market | Russian market; CIS market | 俄罗斯市场; 独联体市场 | российский рынок; рынок СНГ | 러시아 시장 | 로씨야시장
korean_market<market | Korean market | 韩国市场 | корейский рынок; рынок Кореи | 한국 시장 | 한국시장
market_demand<market | market demand; demand; consumer demand | 市场需求; 需求; 需求量 | спрос; рыночный спрос; потребность | 수요; 시장 수요 | 수요; 시장수요
market_share<market | market share; competitive advantage | 市场份额; 竞争优势 | доля рынка; конкурентное преимущество | 시장 점유율; 경쟁 우위 | 시장점유률
consumption<market | consumption; consumers; consumer market | 消费; 消费者; 消费市场 | потребление; потребители; потребительский рынок | 소비; 소비자; 소비 시장 | 소비; 소비자; 소비시장
growth<economy | growth; increase; year-on-year | 增长; 同比增长; 增速 | рост; прирост; увеличение | 성장; 증가; 동기 대비 | 성장; 증가; 동기대비
high_quality_development<economy | high-quality development; sustainable growth | 高质量发展 | высококачественное развитие; качественное развитие | 고품질 발전; 질적 성장 | 고품질발전
opening_up<economy | opening-up; reform and opening | 对外开放; 改革开放; 开放 | открытость; политика открытости; реформы | 대외 개방; 개혁 개방 | 대외개방; 개혁개방
business_environment<economy | business environment; ease of doing business | 营商环境 | деловая среда; деловой климат; инвестиционный климат | 경영 환경; 사업 환경; 비즈니스 환경 | 경영환경; 영업환경
headquarters_economy<economy | headquarters economy; regional headquarters | 总部经济; 地区总部 | штаб-квартира; региональная штаб-квартира | 본부 경제; 지역 본부 | 본부경제
night_economy<economy | night economy; silver tourism; first-launch economy | 夜间经济; 夜经济; 首发经济 | ночная экономика | 야간 경제 | 야간경제
green_development<economy | green development; green transition; ecological civilisation | 绿色发展; 绿色转型; 生态文明 | зеленое развитие; зеленый переход | 녹색 발전; 녹색 전환 | 록색발전; 록색전환; 생태문명
bioeconomy<economy | bioeconomy; marine economy; creative design industry | 生物经济 | биоэкономика | 바이오 경제 | 생물경제
industrial_chain<platform_ecosystem | industrial chain; value chain; industry chain | 产业链; 价值链; 全产业链 | производственная цепочка; цепочка создания стоимости | 산업 사슬; 가치 사슬; 밸류 체인 | 산업사슬; 가치사슬
industrial_upgrading<platform_ecosystem | industrial upgrading; industrial transfer; industry cooperation | 产业升级; 产业转移; 产业合作 | модернизация отрасли; перенос производства; промышленная кооперация | 산업 고도화; 산업 이전; 산업 협력 | 산업승격; 산업이전; 산업합작
development_zone<industrial_park | development zone; economic development zone; industrial base | 开发区; 经济开发区; 产业基地 | зона развития; зона экономического развития; промышленная база | 개발구; 경제 개발구; 산업 기지 | 개발구; 경제개발구; 산업기지
border_economic_cooperation_zone<industrial_park | border economic cooperation zone; cross-border cooperation zone | 边境经济合作区; 跨境经济合作区; 边合区 | приграничная зона экономического сотрудничества; зона приграничного сотрудничества | 변경 경제 협력구; 국경 경제 협력 구역 | 변경경제합작구; 국제경제합작구
overseas_economic_cooperation_zone<industrial_park | overseas economic cooperation zone; overseas park | 境外经贸合作区; 境外园区; 海外园区 | зарубежная зона торгово-экономического сотрудничества | 해외 경제 협력구; 해외 산업단지 | 경외경제무역합작구
sino_russian_park<industrial_park | Sino-Russian park; China–Russia industrial park; Korean industrial park; China–Korea park | 中俄产业园; 中韩产业园; 中俄合作园区 | российско-китайский парк; корейско-китайский промышленный парк | 한중 산업단지; 중러 산업단지 | 중한산업원; 중로산업원
digital_trade_demonstration_zone<industrial_park | digital trade demonstration zone; service trade base; national digital service export base | 数字服务出口基地; 服务贸易基地; 数字贸易示范区 | база экспорта цифровых услуг; демонстрационная зона цифровой торговли | 디지털 서비스 수출 기지; 디지털 무역 시범구 | 디지털서비스수출기지; 디지털무역시범구
maker_space<incubator | maker space; business incubation; incubation services | 创客空间; 创业孵化; 孵化服务; 创客 | инкубация бизнеса; мейкерспейс; услуги инкубатора | 창업 공간; 창업 지원; 보육 서비스 | 창업부화; 창객공간
accelerator_programme<incubator | accelerator programme; startup support | 加速计划; 创业扶持 | программа акселерации; поддержка стартапов | 액셀러레이팅 프로그램; 창업 육성
offshore_incubator<incubator | offshore incubator; overseas incubator; offshore innovation centre | 离岸孵化器; 海外孵化器; 飞地孵化 | зарубежный инкубатор; офшорный инновационный центр | 해외 인큐베이터; 역외 혁신 센터 | 해외부화기
business_services<startup | business services; enterprise services; one-stop enterprise services | 企业服务; 商务服务; 商业服务 | деловые услуги; услуги для бизнеса; корпоративные услуги | 기업 서비스; 비즈니스 서비스 | 기업봉사; 상무봉사
subsidies_for_export<subsidy | subsidies for export; export support; export subsidy | 出口补贴; 外贸扶持; 稳外贸 | экспортные субсидии; поддержка экспортеров | 수출 지원; 수출 보조금 | 수출보조; 수출지원
talent_policy<subsidy | talent policy; housing allowance; residence permit for talent | 人才政策; 人才补贴; 安家费 | программы привлечения кадров | 인재 정책; 인재 우대 | 인재정책; 인재우대
national_project<subsidy | national project; government project; state programme | 国家项目; 政府项目; 国家计划 | государственная программа; национальный проект; госпрограмма | 국책 사업; 정부 사업; 국가 프로젝트 | 국가대상; 정부프로젝트
investment_promotion_conference<investment_promotion | investment promotion conference; project promotion; investment negotiation | 招商会; 项目推介; 推介会 | презентация инвестиционных проектов; инвестиционная конференция | 투자 유치 설명회; 프로젝트 설명회 | 투자유치설명회; 대상소개회
business_negotiation<exchange_talks | business negotiation; negotiation table; one-on-one meeting; B2B meetings | 商务洽谈; 一对一洽谈; 洽谈会 | деловые переговоры; двусторонние встречи; B2B-встречи | 비즈니스 상담; 일대일 상담; 상담회 | 상무상담; 1대1상담; 상담회
online_meeting<exchange_talks | online meeting; online negotiation; video negotiation | 线上洽谈; 云洽谈; 线上会议 | онлайн-переговоры; онлайн-встреча | 화상 상담; 온라인 미팅 | 화상상담
exchange_activity<exchange_talks | exchange activity; exchange meeting; visit and exchange | 交流会; 交流活动; 对接会; 互访 | мероприятие по обмену; обмен визитами | 교류회; 교류 행사; 상호 방문 | 교류회; 교류활동; 교류매칭회
opening_ceremony<conference | opening ceremony; keynote; keynote speech; speech | 开幕式; 主旨演讲; 致辞 | церемония открытия; пленарный доклад; выступление | 개막식; 기조연설; 축사 | 개막식; 주제연설; 축사
round_table<conference | round table; panel discussion; business forum | 圆桌会议; 圆桌论坛; 商务论坛 | круглый стол; панельная дискуссия; деловой форум | 원탁회의; 패널 토론; 비즈니스 포럼 | 원탁회의; 상무포럼
press_conference<conference | press conference; product launch; presentation | 新闻发布会; 发布会; 产品发布 | пресс-конференция; презентация; презентация продукта | 기자 회견; 제품 발표회; 발표회 | 기자회견; 소식공개회; 제품발표회
brand_promotion<marketing | brand promotion; market promotion; product promotion | 品牌推广; 产品推广; 宣传推广 | продвижение бренда; продвижение продукции | 브랜드 홍보; 제품 홍보; 판촉 | 브랜드홍보; 판촉
sales_team<sale | sales team; sales office; sales agent | 销售团队; 销售代理 | торговый агент; отдел продаж; менеджер по продажам | 영업팀; 판매 대리; 영업 사원 | 판매대리; 판매팀
operation_and_management<management | operation and management; business management | 运营管理; 企业管理; 经营管理 | операционное управление; управление бизнесом | 운영 관리; 기업 관리; 경영 관리 | 운영관리; 기업관리
entrusted_operation<management | entrusted operation; operation service; concession operation | 委托运营; 托管运营; 运营服务 | операторские услуги; управление по договору | 위탁 운영; 운영 대행 서비스 | 위탁운영
small_order<order | small order; customised order; made to order; customisation | 定制; 来样定制; 私人定制; 个性化定制 | индивидуальный заказ; кастомизация; изготовление на заказ | 맞춤 제작; 주문 제작; 커스터마이징 | 주문제작; 맞춤제작
lead_time<supply | lead time; delivery period; prompt delivery | 交货期; 交货时间; 现货 | срок поставки; сроки изготовления; товар в наличии | 납품 기한; 재고 보유 | 납품기한; 현물
job_creation<work_general | job creation; employment promotion | 就业岗位; 带动就业; 创造就业 | создание рабочих мест; занятость | 일자리 창출; 고용 창출 | 일자리창출; 취업
overseas_buyer<customer | overseas buyer; purchaser | 海外买家; 买方 | байеры; зарубежные покупатели | 해외 바이어; 매수자 | 해외구매자
corporate_client<customer | corporate client; key account; VIP client | 大客户; 企业客户; 重点客户 | корпоративный клиент; ключевой клиент | 법인 고객; 기업 고객; 주요 고객 | 기업고객; 큰손님
business_information<information | business information; market information; information platform | 商务信息; 市场信息; 信息平台 | деловая информация; информационная платформа; рыночная информация | 시장 정보; 정보 플랫폼; 기업 정보 | 시장정보; 정보플래트홈
bilingual<language_general | bilingual; multilingual; multilingual platform | 双语; 多语种; 多语言 | двуязычный; многоязычный | 이중 언어; 다국어; 다언어 | 이중언어; 다언어
cold_region<winter | cold region; cold climate; severe cold | 寒地; 寒区; 高寒 | холодный климат; северный климат; суровый климат | 한랭지; 한랭 기후; 혹한 | 한랭지; 한랭지역
winter_clothing<winter | winter clothing; winter goods; cold protection | 防寒; 防寒服 | зимняя одежда; защита от холода | 방한복; 방한용품 | 방한복; 솜옷류
week | week; weekly | 星期; 每周 | неделя; еженедельно | 주간; 매주 | 주간; 매주
percent | percent; percentage | 百分比; 比例; 占比 | процент; удельный вес | 퍼센트; 비율; 비중 | 프로센트; 비률; 비중
youth | youth; young people | 青年; 年轻人 | молодежь | 청년; 젊은이 | 청년; 젊은이
women_entrepreneurs | women entrepreneurs; women | 女企业家; 妇女; 女性 | женщины-предприниматели; женщины | 여성 기업인; 여성 | 녀성기업가; 녀성
friend | friend; friendship | 朋友; 友谊; 友好 | дружба | 친구; 우호; 우정 | 친구; 친선; 우호
problem | problem; difficulty; challenge | 问题; 困难; 挑战 | проблема; трудности; вызов | 문제; 어려움; 과제 | 문제; 애로; 곤난
experience | experience; practice; case study | 经验; 实践; 案例 | опыт; практика; кейс | 경험; 실천; 사례 | 경험; 실천; 사례
advantage | advantage; strength; advantages | 优势; 长处 | преимущество; сильные стороны | 강점; 우위; 장점 | 우세; 장점
standard_conditions | standard conditions; requirements; technical requirements | 要求; 条件; 技术要求 | требования; условия; технические условия | 요구 사항; 조건; 기술 요건 | 요구; 조건
competitiveness<market | competitiveness | 竞争力; 核心竞争力 | конкурентоспособность | 경쟁력; 국제 경쟁력 | 경쟁력; 국제경쟁력
`;
