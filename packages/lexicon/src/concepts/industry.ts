/** Equipment, energy, chemicals, construction, environment. Columns as in `parseConcepts`. */
export const INDUSTRY = `
@equipment
manufacturing | manufacturing; manufacturer; production; factory | 制造业; 制造; 生产; 制造商; 工厂 | производство; производитель; обрабатывающая промышленность; завод; фабрика | 제조업; 제조; 생산; 공장 | 제조업; 제조; 생산; 공장
equipment | equipment; plant equipment | 设备; 装备 | оборудование | 설비; 장비 | 설비; 장비
equipment_manufacturing<manufacturing | equipment manufacturing; heavy equipment manufacturing | 装备制造; 装备制造业; 重型装备 | производство оборудования; тяжелое машиностроение; машиностроение | 장비 제조; 장비 제조업; 중장비 제조 | 장비제조; 장비제조업
machinery<equipment | machinery; machines | 机械 | машины и механизмы; техника; механизм | 기계; 기계류 | 기계
machine_tools<machinery | machine tools | 机床 | станки; станкостроение | 공작 기계; 수치 제어 기계 | 공작기계
production_line<equipment | production line; assembly line | 生产线; 流水线 | производственная линия; технологическая линия | 생산 라인; 조립 라인 | 생산선; 생산라인
industrial_automation<equipment | industrial automation; automation; process control | 工业自动化; 自动化; 过程控制 | промышленная автоматизация; автоматизация; АСУ ТП | 산업 자동화; 공장 자동화; 자동화 | 공업자동화; 자동화
robot<equipment | robot; robots; robotics | 机器人 | робот; робототехника | 로봇; 로봇 공학 | 로보트; 공업용로보트
smart_manufacturing<manufacturing | smart manufacturing; smart factory; industry 4.0 | 智能制造; 智能工厂; 智慧工厂 | умное производство; умная фабрика; интеллектуальное производство | 스마트 제조; 스마트 공장; 스마트 팩토리 | 지능제조; 스마트공장
industrial_internet<manufacturing | industrial internet; industrial internet of things; IIoT | 工业互联网 | промышленный интернет; промышленный интернет вещей | 산업 인터넷; 산업용 사물인터넷 | 공업인터넷; 산업인터넷
three_d_printing<manufacturing | 3D printing; additive manufacturing | 3D打印; 增材制造 | 3D-печать; аддитивные технологии | 3D 프린팅; 적층 제조 | 3D인쇄; 3D프린팅
mining_equipment<equipment | mining equipment; mining machinery | 矿山设备; 矿山机械 | горное оборудование; горно-шахтное оборудование | 광산 장비; 광산 기계 | 광산설비; 광산기계
construction_machinery<machinery | construction machinery | 工程机械 | строительная техника; спецтехника | 건설 기계 | 건설기계
bearings<machinery | bearings; mechanical parts | 轴承 | подшипник | 베어링 | 축받이; 베어링
pumps_valves<machinery | pumps and valves | 泵阀 | насосное оборудование; арматура | 펌프 밸브류 | 뽐프와 발브
turbine<generating_machinery | turbine; generator set | 涡轮机; 发电机组 | турбина | 터빈 | 타빈
welding<manufacturing | welding | 焊接 | сварка; сварочное оборудование | 용접 | 용접
electronics<equipment | electronics | 电子; 电子产品 | электроника | 전자; 전자 제품 | 전자; 전자제품
semiconductor<electronics | semiconductor; semiconductors | 半导体 | полупроводники; микроэлектроника | 반도체 | 반도체; 소편
sensors<electronics | sensors; sensor | 传感器 | датчики; датчик; сенсоры | 센서; 감지기 | 수감부; 센서
instruments<equipment | instruments; measuring instruments; laboratory equipment | 仪器; 仪表; 实验室设备 | приборы; измерительные приборы; лабораторное оборудование; приборостроение | 계측기; 실험 장비; 측정 기기 | 계기; 측정기구; 실험설비
laser<equipment | laser; lasers; laser processing; photonics | 激光; 激光加工; 光电 | лазер; лазерная обработка; фотоника | 레이저; 레이저 가공; 광전자 | 레이자; 레이저; 광전자
home_appliances<light_industry | home appliances; household appliances | 家电; 家用电器 | бытовая техника | 가전; 가전 제품 | 가정용전기제품; 가전
medical_devices<equipment | medical devices; medical equipment | 医疗器械; 医疗设备 | медицинское оборудование; медицинские изделия; медтехника | 의료 기기; 의료 장비 | 의료기계; 의료설비
maintenance<equipment | maintenance; repair; overhaul | 维修; 维护; 检修; 保养 | ремонт; техническое обслуживание; сервисное обслуживание | 유지 보수; 수리; 정비 | 수리; 정비; 유지보수
predictive_maintenance<maintenance | predictive maintenance; condition monitoring; fault diagnosis | 预测性维护; 故障诊断; 状态监测 | предиктивное обслуживание; диагностика неисправностей; мониторинг состояния оборудования | 예지 보전; 고장 진단; 상태 감시 | 예측성정비; 고장진단
textile<light_industry | textile; textiles; apparel | 纺织; 纺织品 | текстиль; швейная промышленность | 섬유 | 방직
footwear<light_industry | footwear; shoes; leather | 鞋; 鞋类; 皮革; 皮草 | обувь; кожа; меховые изделия | 신발; 피혁 | 신발; 가죽
cosmetics<beauty_and_personal_care | cosmetics; beauty products | 化妆品; 美妆; 护肤品 | косметика; косметический | 화장품; 뷰티 | 화장품
toys<light_industry | toys; children's goods | 玩具; 儿童用品 | игрушки; детские товары | 완구; 장난감; 아동 용품 | 놀이감; 완구
consumer_goods<light_industry | consumer goods; household goods | 日用品; 消费品; 百货 | товары народного потребления; ТНП; потребительские товары; хозтовары | 생활용품; 소비재 | 일용품; 소비품
cold_climate_testing<equipment | cold climate testing; winter testing; cold region test | 寒地测试; 寒区试验; 寒地试车; 冬季测试 | испытания в холодном климате; зимние испытания | 혹한 시험; 동계 시험; 한랭지 시험 | 한랭지시험; 동계시험
metallurgy<manufacturing | metallurgy; metal | 冶金; 金属 | металлургия; металл | 철강; 야금; 금속 | 강철; 야금; 금속
aluminium<metallurgy | aluminium; aluminum | 铝; 铝材 | алюминий; алюминиевый | 알루미늄 | 알루미니움
new_materials<manufacturing | new materials; advanced materials | 新材料 | новые материалы | 신소재 | 신소재
@energy
energy | energy; power industry | 能源 | энергетика; энергия; энергетический; ТЭК | 에너지; 에너지 산업 | 에네르기; 에너지; 에너지원
electricity<energy | electricity; electric power; power supply; power generation | 电力; 供电; 发电 | электроэнергия; электричество; электроснабжение; электроэнергетика | 전력; 전기; 전력 생산; 전력 공급 | 전력; 전기; 전력생산
renewable_energy<energy | renewable energy; clean energy; green energy; new energy | 可再生能源; 清洁能源; 新能源; 绿色能源 | возобновляемая энергия; возобновляемые источники энергии; ВИЭ; чистая энергия; зеленая энергия | 재생 에너지; 신재생에너지; 청정 에너지; 친환경 에너지 | 재생에네르기; 청정에너지; 신에너지
wind_power<renewable_energy | wind power; wind energy | 风电; 风能; 风力发电 | ветроэнергетика; ветровая энергия; ветряная электростанция | 풍력; 풍력 발전 | 풍력; 풍력발전
solar_power<renewable_energy | solar power; photovoltaics; solar energy | 光伏; 太阳能; 光伏发电 | солнечная энергия; солнечная энергетика; фотовольтаика | 태양광; 태양 에너지; 태양광 발전; 태양 전지판 | 태양광; 태양에너지; 태양빛발전
hydropower<renewable_energy | hydropower; hydroelectric power | 水电; 水力发电 | гидроэнергетика; ГЭС; гидроэлектростанция | 수력; 수력 발전 | 수력; 수력발전
biomass<renewable_energy | biomass | 生物质 | биомасса | 바이오매스 | 생물질
hydrogen<energy | hydrogen; hydrogen energy | 氢能; 氢气 | водород; водородная энергетика | 수소; 수소 에너지 | 수소; 수소에너지
energy_storage<energy | energy storage; battery storage | 储能; 储能系统 | накопители энергии; хранение энергии; системы накопления энергии | 에너지 저장; 에너지 저장 장치 | 에너지저장
batteries<energy_storage | batteries | 电池 | аккумуляторы | 배터리; 이차전지; 리튬 배터리; 리튬이온 전지 | 전지
oil<energy | oil; petroleum; oil and gas | 石油; 油气 | нефть; нефтегазовый; нефтяной; нефтегаз | 석유; 석유 가스 | 석유; 석유가스
natural_gas<energy | natural gas | 天然气 | природный газ; газовый | 천연가스 | 천연가스
oilfield_services<oil | oilfield services; drilling | 油田服务; 油服; 钻井 | нефтесервис; нефтесервисные услуги; бурение | 유전 서비스; 시추 | 유전봉사; 시추
coal<energy | coal | 煤炭 | уголь; угольный; угледобыча | 석탄 | 석탄
nuclear<energy | nuclear energy; nuclear power | 核能; 核电 | атомная энергетика; ядерная энергетика | 원자력; 원전; 원자력 발전 | 원자력; 핵발전
heating<energy | heating; district heating | 供热; 供暖 | отопление; теплоснабжение | 난방; 지역난방 | 난방; 열공급
power_grid<electricity | power grid; smart grid; power transmission | 电网; 智能电网; 输电 | электросети; умные сети | 전력망; 스마트 그리드; 송전 | 전력망; 지능전력망; 송전
energy_saving<energy | energy saving; energy efficiency | 节能; 能效 | энергосбережение; энергоэффективность | 에너지 절약; 에너지 효율 | 에네르기절약; 에너지절약
mining | mining; minerals; ore; mineral resources | 采矿; 矿业; 矿产; 矿石; 矿产资源 | горнодобывающая промышленность; добыча полезных ископаемых; руда; полезные ископаемые; горное дело | 광업; 광물; 광석; 광물 자원; 채굴 | 광업; 광물; 광석; 광산자원
gold<mining | gold; precious metals | 黄金; 贵金属 | золото; драгоценные металлы | 금광; 귀금속; 황금 | 금광; 귀금속; 황금
rare_earth<mining | rare earth; rare metals | 稀土; 稀有金属 | редкоземельные металлы; редкие металлы | 희토류; 희유 금속 | 희토류; 희유금속
@chemicals
chemicals | chemicals; chemical industry | 化工; 化工产品; 化学品; 化工原料 | химическая промышленность; химия; химическая продукция; химическое сырье | 화학; 화학 제품; 화학 공업 | 화학공업; 화학제품
petrochemicals<chemicals | petrochemicals; petrochemistry | 石化; 石油化工 | нефтехимия; нефтехимический | 석유화학 | 석유화학공업
polymers<chemicals | polymers; plastics | 塑料; 聚合物 | полимеры; пластик; пластмасса | 고분자; 플라스틱 | 고분자; 비닐
rubber<chemicals | rubber; synthetic rubber | 橡胶; 合成橡胶 | каучук; резина | 고무; 합성 고무 | 고무; 합성고무
paints<chemicals | paints; coatings | 涂料; 油漆 | краски; покрытия; лакокрасочные материалы; клеи | 도료; 페인트 | 도료; 뼁끼
lubricants<chemicals | lubricants | 润滑油 | смазочные материалы | 윤활유 | 윤활유; 기계기름
fine_chemicals<chemicals | fine chemicals; reagents | 精细化工; 试剂 | тонкая химия; реактивы | 정밀 화학; 시약 | 정밀화학; 시약
@construction
construction | construction; building; contractor | 建筑; 建设; 施工; 承包商 | строительство; строительный; подрядчик; стройка | 건설; 건축; 시공 | 건설; 건축; 시공
building_materials<construction | building materials | 建材; 建筑材料 | стройматериалы; строительные материалы | 건축 자재; 건자재 | 건재; 건축자재
infrastructure<construction | infrastructure; infrastructure construction | 基础设施; 基建 | инфраструктура; строительство инфраструктуры | 인프라; 기반 시설; 사회 간접 자본 | 기초시설; 하부구조
prefabricated<construction | prefabricated buildings; modular buildings | 装配式建筑; 模块化建筑 | модульные здания; быстровозводимые здания | 조립식 건축; 모듈러 건축 | 조립식건축
real_estate<construction | real estate; property; commercial property | 房地产; 地产; 商业地产 | недвижимость; коммерческая недвижимость | 부동산; 상업용 부동산 | 부동산
roads<civil_works | roads; road construction; highway | 公路; 道路建设; 高速公路 | дороги; дорожное строительство; автодорога; шоссе | 도로 건설; 고속도로 | 도로건설; 고속도로
smart_city<construction | smart city; urban management; city brain | 智慧城市; 城市大脑; 数字城市 | умный город; цифровой город | 스마트 시티; 스마트 도시; 디지털 도시 | 스마트도시; 지혜도시
frost_resistant<construction | permafrost; frost-resistant construction; cold region construction | 冻土; 寒地建筑; 抗冻 | вечная мерзлота; морозостойкий; строительство в холодном климате | 영구 동토; 내한성; 한랭지 건축 | 영구동토; 내한성; 한랭지건축
@environment
environment | environmental protection; environment; environmental | 环保; 环境保护; 环境; 生态环境 | охрана окружающей среды; экология; экологический | 환경 보호; 환경; 생태 환경 | 환경보호; 환경; 생태환경
water_treatment<environment | water treatment; sewage treatment | 水处理 | очистка воды; водоподготовка | 수처리 | 물처리
waste<environment | waste management; waste recycling; recycling; waste disposal | 垃圾处理; 固废处理; 废物利用; 回收利用 | переработка отходов; утилизация отходов; обращение с отходами; рециклинг | 폐기물 처리; 재활용; 쓰레기 처리 | 쓰레기처리; 페기물처리; 재활용
air_quality<environment | air quality; emissions; air purification; dust removal | 空气质量; 减排; 废气治理; 除尘 | качество воздуха; выбросы; очистка воздуха | 대기 질; 배출; 공기 정화; 집진 | 대기질; 배출; 공기정화
carbon<environment | carbon neutrality; carbon emissions; carbon trading; low-carbon; decarbonisation | 碳中和; 碳排放; 碳交易; 低碳; 双碳 | углеродная нейтральность; выбросы углерода; торговля выбросами; низкоуглеродный; декарбонизация | 탄소 중립; 탄소 배출; 탄소 거래; 저탄소 | 탄소중화; 탄소배출; 저탄소
environmental_monitoring<environment | environmental monitoring; ecological monitoring | 环境监测; 生态监测 | экологический мониторинг; мониторинг окружающей среды | 환경 모니터링; 환경 감시 | 환경감시; 생태감측
biodiversity<environment | biodiversity; nature reserve; wildlife protection; Amur tiger | 生物多样性; 自然保护区; 野生动物保护; 东北虎 | биоразнообразие; заповедник; охрана дикой природы; амурский тигр | 생물 다양성; 자연 보호구; 야생 동물 보호; 백두산 호랑이 | 생물다양성; 자연보호구; 야생동물보호; 동북범
circular_economy<environment | circular economy | 循环经济 | циркулярная экономика; экономика замкнутого цикла | 순환 경제 | 순환경제
`;
