/** Fields of digital trade between the branches and the goods and services under them. Columns as in `parseConcepts`. */
export const TAXONOMY = `
@outsourcing
administrative_outsourcing<bpo | administrative outsourcing; administrative services | 行政外包; 行政服务 | административный аутсорсинг | 행정 업무 대행 | 행정사무대행
design_outsourcing<kpo | design outsourcing | 设计外包 | аутсорсинг дизайна; дизайн-услуги | 디자인 외주 | 설계아웃소싱
medical_outsourcing<kpo | medical outsourcing | 医药外包 | медицинский аутсорсинг | 의료 아웃소싱 | 의료아웃소싱
@software
programming_languages<software | programming languages; programming | 编程语言; 编程 | языки программирования; программирование | 프로그래밍 언어; 프로그래밍 | 프로그람언어; 프로그람작성
enterprise_software<software | enterprise software; business applications; business software | 企业软件; 企业应用; 行业软件 | корпоративное программное обеспечение; бизнес-приложения; корпоративное ПО | 기업용 소프트웨어; 업무용 소프트웨어 | 기업소프트웨어
industry_digital_systems<software | industry digital systems; smart systems; industry solutions | 行业信息化; 智慧系统; 行业解决方案 | отраслевые цифровые системы; умные системы | 업종별 정보화; 스마트 시스템 | 업종정보화; 지혜체계
identity_and_access_management<cybersecurity | identity and access management | 身份与访问管理 | управление доступом | 신원 접근 관리 | 신분접근관리
@telecommunications
internet_companies<telecommunications | internet companies; internet platform companies | 互联网企业; 互联网公司 | интернет-компании | 인터넷 기업 | 인터넷기업
network_services<telecommunications | network services; connectivity | 网络服务; 网络连接 | сетевые услуги; услуги связи | 네트워크 서비스; 통신 서비스 | 망봉사; 통신봉사
@data_services
data_engineering<data | data engineering; data infrastructure | 数据工程; 数据基础设施 | инженерия данных; инфраструктура данных | 데이터 엔지니어링; 데이터 인프라 | 데이터공정
industry_data<data | industry data; sector data | 行业数据 | отраслевые данные | 산업별 데이터; 업종 데이터 | 업종데이터
data_circulation<data | data circulation; data market rules | 数据要素流通 | оборот данных | 데이터 순환; 데이터 유통 시장 | 데이터류통시장
@artificial_intelligence
speech_and_language_technology<artificial_intelligence | speech and language technology; language technology | 语言技术; 语音技术; 智能语音 | языковые технологии; речевые технологии | 언어 기술; 음성 기술 | 언어기술; 음성기술
industry_applications_of_ai<artificial_intelligence | industry applications of AI; AI scenarios | 人工智能场景; AI场景 | отраслевые применения ИИ | AI 적용 사례; 인공지능 활용 분야 | 인공지능응용장면
@geoinformation
earth_sciences<geoinformation | earth sciences; geosciences | 地球科学; 地学 | науки о Земле | 지구 과학 | 지구과학
space_technology<geoinformation | space technology | 空间技术; 航天技术 | космические технологии | 우주 기술 | 우주기술
@customs
cross_border_e_commerce_supervision<customs | cross-border e-commerce supervision; e-commerce customs mode | 跨境电商监管; 海关监管方式 | таможенные режимы электронной торговли | 전자상거래 통관 방식 | 전자상거래감독관리방식
border_port_economy<customs | border port economy; port economy | 口岸经济 | экономика пограничных переходов; приграничная экономика | 통상구 경제 | 통상구경제
customs_taxes<customs | customs taxes; import charges | 进口税费; 关税税费 | таможенные платежи | 수입 세금; 통관 세금 | 수입세금
@ecommerce
chinese_e_commerce_platforms<marketplace | Chinese e-commerce platforms | 中国电商平台 | китайские маркетплейсы | 중국 전자상거래 플랫폼 | 중국전자상거래플래트홈
russian_e_commerce_platforms<marketplace | Russian e-commerce platforms; Russian marketplaces | 俄罗斯电商平台 | российские маркетплейсы | 러시아 전자상거래 플랫폼 | 로씨야전자상거래플래트홈
korean_e_commerce_platforms<marketplace | Korean e-commerce platforms | 韩国电商; 韩国购物网站 | корейские интернет-магазины | 한국 쇼핑몰; 한국 전자상거래 플랫폼 | 한국전자상거래플래트홈
e_commerce_logistics<ecommerce | e-commerce logistics; parcel logistics | 电商物流; 快递物流 | логистика интернет-торговли | 전자상거래 물류; 택배 물류 | 전자상거래물류
@finance
chinese_banks<bank | Chinese banks | 中国的银行; 中资银行 | китайские банки | 중국계 은행 | 중국계은행
russian_banks<bank | Russian banks | 俄罗斯银行 | российские банки | 러시아 은행 | 로씨야은행
international_financial_institutions<bank | international financial institutions; policy banks | 政策性银行; 国际金融机构 | банки развития; международные финансовые институты | 정책 은행; 국제 금융 기관 | 정책성은행
payment_services<finance | payment services | 支付服务; 支付 | платежные услуги; платежные сервисы | 결제 서비스 | 결제봉사; 지불봉사
capital_market<finance | capital market; securities market | 资本市场; 证券市场 | рынок капитала; фондовый рынок | 자본 시장; 증권 시장 | 자본시장
guarantees_and_sureties<finance | guarantees and sureties; guarantee services | 担保服务; 信用担保 | гарантийные услуги | 보증 서비스 | 담보봉사
@
terms_of_trade<trade | terms of trade; trade documents | 贸易条款; 贸易单据 | торговые документы; условия внешней торговли | 무역 서류; 무역 거래 조건 | 무역서류
trade_regulation<trade | trade regulation; trade policy | 贸易政策; 贸易管制 | торговая политика; регулирование торговли | 통상 정책; 무역 규제 | 무역정책
international_organisations<trade | international organisations; regional integration | 国际组织; 区域一体化 | международные организации; региональная интеграция | 국제기구; 지역 통합 | 국제기구
countries_goods<trade | countries' goods; national products; imported specialities | 国别商品; 国别馆 | национальные товары; страновые павильоны | 국가별 상품; 국가관 | 국별상품
chinese_authorities<government | Chinese authorities; Chinese ministries | 中国政府部门; 国家部委 | органы власти Китая; министерства КНР | 중국 정부 부처 | 중국정부부문
russian_authorities<government | Russian authorities; Russian ministries | 俄罗斯政府部门 | органы власти России; министерства РФ | 러시아 정부 부처 | 로씨야정부부문
korean_authorities<government | Korean authorities; Korean ministries | 韩国政府部门 | органы власти Кореи | 한국 정부 부처 | 한국정부부문
trade_promotion_agencies<association | trade promotion agencies; trade promotion | 贸易促进机构; 贸促 | агентства содействия торговле; продвижение торговли | 무역 진흥 기관; 무역 진흥 | 무역촉진기구
business_associations<association | business associations; employers' associations | 工商团体; 企业家协会 | бизнес-объединения; объединения предпринимателей | 경제 단체; 기업인 단체 | 경제단체
scientific_associations<association | scientific associations | 科技团体; 科技社团 | научные объединения | 과학 기술 단체 | 과학기술단체
international_fairs<exhibition | international fairs; international exhibitions | 国际展会; 国际博览会 | международные выставки; международные ярмарки | 국제 박람회; 국제 전시회 | 국제박람회
economic_forums<exhibition | economic forums | 经济论坛 | экономические форумы | 경제 포럼 | 경제론단
@agriculture
root_vegetables<vegetables | root vegetables; bulb vegetables | 根茎类蔬菜; 葱姜蒜 | корнеплоды; луковые овощи | 근채류; 양념 채소 | 뿌리남새
fruit_vegetables<vegetables | fruit vegetables; fruiting vegetables | 茄果类; 果菜 | плодовые овощи | 과채류; 열매채소 | 열매남새
stone_fruit<fruit | stone fruit; pome fruit | 核果; 仁果 | косточковые культуры; косточковые | 핵과류; 인과류 | 핵과
subtropical_fruit<fruit | subtropical fruit; exotic fruit | 亚热带水果; 进口水果 | субтропические фрукты; экзотические фрукты | 아열대 과일; 수입 과일 | 아열대과일
legumes<crops | legumes; dry beans | 豆类作物; 干豆 | бобовые; зернобобовые | 두과 작물; 콩류 | 콩류작물
rice_products<rice | rice products | 大米制品; 稻米产品 | рисовая продукция | 쌀 제품 | 입쌀제품
maize_products<maize | maize products; corn products | 玉米制品; 玉米产品 | продукты из кукурузы | 옥수수 제품 | 옥수수제품
plant_nutrition<agriculture | plant nutrition; soil fertility | 植物营养; 土壤肥力 | питание растений | 작물 영양 | 작물영양
farm_organisation<agriculture | farm organisation; agricultural enterprises | 农业经营主体; 农业企业 | сельхозпредприятия; аграрные предприятия | 농업 경영체; 농업 법인 | 농업경영주체
fur_and_fibre_animals<agriculture | fur and fibre animals | 毛皮动物养殖; 特种养殖 | пушное звероводство; специальное животноводство | 특수 가축; 모피 동물 사육 | 특종사양
bee_products<agriculture | bee products | 蜂产品加工; 蜂制品 | продукты пчеловодства | 양봉 산물; 벌꿀 제품 | 꿀벌제품
@food
sea_fish<seafood | sea fish; saltwater fish | 海鱼; 海水鱼 | морская рыба | 바닷물고기; 해수어 | 바다물고기
crustaceans<seafood | crustaceans | 甲壳类 | ракообразные | 갑각류 | 갑각류
shellfish_and_molluscs<seafood | shellfish and molluscs; cephalopods | 软体类; 头足类 | головоногие; двустворчатые | 연체류; 두족류 | 연체동물
fish_products<seafood | fish products; processed fish | 鱼制品; 水产制品 | рыбопродукты; рыбная продукция глубокой переработки | 어류 제품; 수산 가공품 | 물고기제품
restaurants_and_cuisine<food | restaurants and cuisine; restaurant business | 餐饮业; 菜系 | ресторанный бизнес; общепит | 외식업 | 음식업
food_ingredients_and_additives<food | food ingredients and additives | 食品原辅料 | пищевое сырье и добавки | 식품 원부자재 | 식품원부자재
@forestry
softwood<timber | softwood; coniferous wood | 针叶材; 软木 | хвойные породы; хвойная древесина | 침엽수; 침엽수 목재 | 침엽수
hardwood_timber<timber | hardwood timber; broadleaved wood | 阔叶材; 硬杂木 | лиственные породы; лиственная древесина | 활엽수 목재; 경재 | 활엽수목재
wood_based_panels<timber | wood-based panels; board materials | 人造板; 木质板材 | древесные плиты; листовые древесные материалы | 목질 판상재; 인조 판재 | 인조판
wild_growing_products_of_the_taiga<forestry | wild-growing products of the taiga; taiga products | 寒带林产品; 森林特产 | таежная продукция; дары тайги | 산림 특산물; 타이가 산물 | 림산특산물
forestry_equipment<forestry | forestry equipment | 林业设备 | лесное оборудование | 임업 장비 | 림업설비
@energy
fuels<energy | fuels; motor fuel | 燃料; 车用燃料 | топливо; моторное топливо | 연료; 자동차 연료 | 연료
power_equipment<energy | power equipment; electrical equipment | 电力设备; 电气设备 | электротехника; электрооборудование | 전력 설비; 전기 설비 | 전력설비; 전기설비
non_ferrous_metals<mining | non-ferrous metals; non-ferrous ores | 有色金属; 有色金属矿 | цветные металлы; руды цветных металлов | 비철 금속; 비철 금속광 | 유색금속
building_stone<mining | building stone; industrial minerals; non-metallic minerals | 非金属矿; 建筑石料 | нерудные материалы; неметаллические полезные ископаемые | 비금속 광물; 건축 석재 | 비금속광물
gems_and_precious_minerals<mining | gems and precious minerals | 宝石玉石 | самоцветы | 보석 광물 | 보석광물
@chemicals
basic_chemicals<chemicals | basic chemicals; inorganic chemicals | 基础化工; 无机化工 | базовая химия; неорганическая химия | 기초 화학; 무기 화학 | 기초화학
olefins_and_aromatics<petrochemicals | olefins and aromatics; petrochemical feedstock | 石化原料; 烯烃芳烃 | нефтехимическое сырье | 석유 화학 원료 | 석유화학원료
@equipment
light_industry<manufacturing | light industry; consumer goods industry | 轻工业; 轻工 | легкая промышленность | 경공업 | 경공업
knitted_goods_and_accessories<textile | knitted goods and accessories; clothing accessories | 服饰配件 | трикотажные изделия и аксессуары | 의류 잡화; 패션 잡화 | 복장부속품
two_wheelers<manufacturing | two-wheelers; two-wheeled vehicles | 两轮车 | двухколесный транспорт | 이륜차 | 두바퀴차
beauty_and_personal_care<manufacturing | beauty and personal care | 美容个护; 美业 | красота и уход; индустрия красоты | 뷰티 케어; 미용 산업 | 미용산업
generating_machinery<equipment | generating machinery; turbines and generators | 动力机械 | энергетическое машиностроение | 동력 기계; 발전 기계 | 동력기계
hoisting_and_conveying_machinery<equipment | hoisting and conveying machinery; handling equipment | 起重运输机械; 物料搬运 | подъемно-транспортное оборудование | 운반 하역 기계; 물류 설비 | 기중운수기계
safety_and_rescue_equipment<equipment | safety and rescue equipment | 安全应急装备 | оборудование безопасности | 안전 구조 장비 | 안전응급장비
ice_and_snow_machinery<equipment | ice and snow machinery | 冰雪机械 | техника для снега и льда | 빙설 기계 | 빙설기계
light_machinery<equipment | light machinery; processing machines | 轻工机械; 专用设备 | технологическое оборудование; специальные машины | 경공업 기계; 전용 설비 | 경공업기계
@vehicles
car_brands<vehicles | car brands; car makers | 汽车品牌; 车企; 汽车厂商 | автомобильные бренды; автопроизводители | 자동차 브랜드; 완성차 업체 | 자동차브랜드
drones<vehicles | unmanned aircraft systems industry | 无人机产业; 无人系统 | беспилотная отрасль; отрасль беспилотных систем | 무인기 산업; 드론 산업 | 무인기산업
civil_aviation<vehicles | civil aviation; air transport industry | 民航; 民用航空 | гражданская авиация | 민간 항공 | 민용항공
@logistics
country_lines<logistics | country lines; international lines | 国际专线物流 | международные логистические линии | 국제 전용 노선 | 국제전용로선
railway_infrastructure<logistics | railway infrastructure; railways of the region | 铁路基础设施 | железнодорожная инфраструктура | 철도 인프라 | 철도기초시설
cross_border_bridges<logistics | cross-border bridges; border bridges | 界河大桥; 界河桥 | трансграничные мосты; пограничные мосты | 국경 교량 | 국경다리
logistics_facilities<logistics | logistics facilities | 物流设施 | логистические объекты | 물류 시설 | 물류시설
@tourism
special_interest_tourism<tourism | special-interest tourism; themed tourism | 专题旅游; 主题旅游 | тематический туризм | 테마 관광; 특수 목적 관광 | 주제관광
leisure_and_recreation<tourism | leisure and recreation; recreation | 休闲度假; 休闲娱乐 | отдых и досуг; рекреация | 여가 활동; 레저 | 휴식오락
airport_services<tourism | airport services; air passenger services | 机场服务; 航空旅客服务 | аэропортовые услуги; услуги авиапассажирам | 공항 서비스; 항공 여객 서비스 | 비행장봉사; 항공려객봉사
@culture
performing_arts<music | performing arts; stage arts | 表演艺术; 舞台艺术 | сценическое искусство | 공연 예술; 무대 예술 | 공연예술
ball_games<sport | ball games; team sports | 球类运动; 团队运动 | игровые виды спорта; командный спорт | 구기 종목; 단체 경기 | 구기운동
fine_arts<culture | fine arts; visual arts | 视觉艺术 | изобразительное искусство | 조형 예술; 시각 예술 | 조형예술
@health
clinical_specialties<health | clinical specialties; specialist clinics | 临床专科; 专科医院 | клинические специальности | 전문 진료과; 전문 병원 | 전문과
traditional_treatments<traditional_medicine | traditional treatments; manual therapies | 中医理疗; 传统疗法 | традиционная терапия; мануальная терапия | 전통 요법; 수기 치료 | 전통료법
@education
foreign_languages<education | foreign languages; foreign language teaching | 外语教学; 外语培训 | иностранные языки; преподавание иностранных языков | 외국어; 외국어 교육 | 외국어; 외국어강습
@construction
civil_works<construction | civil works; infrastructure works | 市政工程; 基础设施工程 | инфраструктурные работы | 도시 기반 시설 공사 | 시정공정
wall_and_floor_materials<building_materials | wall and floor materials; structural materials | 墙体材料; 结构材料 | стеновые материалы; конструкционные материалы | 벽체 자재; 구조재 | 벽체재료
finishing_materials<building_materials | finishing materials | 装修材料; 饰面材料 | материалы для отделки | 마감재; 마감 자재 | 마감재료
@environment
natural_hazards<environment | natural hazards; disasters | 自然灾害 | стихийные бедствия; природные катастрофы | 자연재해; 자연재난 | 자연재해
solid_waste_recycling_industry<waste | solid waste recycling industry; resource recovery | 资源循环利用; 资源化 | вторичная переработка ресурсов | 자원 순환; 자원 회수 | 자원순환
`;
