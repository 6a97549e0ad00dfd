/** Equipment, energy, chemicals, construction, environment. Columns as in `parseConcepts`. */
export const INDUSTRY = `
@equipment
manufacturing | manufacturing; manufacturer; production; factory | 制造业; 制造; 生产; 制造商; 工厂 | производство; производитель; обрабатывающая промышленность; завод; фабрика | 제조업; 제조; 생산; 공장 | 제조업; 제조; 생산; 공장
equipment | equipment; plant equipment | 设备; 装备 | оборудование | 설비; 장비 | 설비; 장비
equipment_manufacturing<manufacturing | equipment manufacturing; heavy equipment manufacturing | 装备制造; 装备制造业; 重型装备 | производство оборудования; тяжелое машиностроение; машиностроение | 장비 제조; 장비 제조업; 중장비 제조 | 장비제조; 장비제조업
machinery<equipment | machinery; machines | 机械 | машины и механизмы; техника; механизм | 기계; 기계류 | 기계
machine_tools<machinery | machine tools; CNC machines | 机床; 数控机床 | станки; станки с ЧПУ; станкостроение | 공작 기계; 수치 제어 기계; CNC 공작기계 | 공작기계; 수자조종기계
production_line<equipment | production line; assembly line | 生产线; 流水线 | производственная линия; технологическая линия; конвейер | 생산 라인; 조립 라인 | 생산선; 생산라인
industrial_automation<equipment | industrial automation; automation; process control | 工业自动化; 自动化; 过程控制 | промышленная автоматизация; автоматизация; АСУ ТП | 산업 자동화; 공장 자동화; 자동화 | 공업자동화; 자동화
robot<equipment | robot; robots; robotics; industrial robot | 机器人; 工业机器人 | робот; робототехника; промышленный робот | 로봇; 산업용 로봇; 로봇 공학 | 로보트; 공업용로보트
smart_manufacturing<manufacturing | smart manufacturing; smart factory; industry 4.0 | 智能制造; 智能工厂; 智慧工厂 | умное производство; умная фабрика; интеллектуальное производство | 스마트 제조; 스마트 공장; 스마트 팩토리 | 지능제조; 스마트공장
industrial_internet<manufacturing | industrial internet; industrial internet of things; IIoT | 工业互联网 | промышленный интернет; промышленный интернет вещей | 산업 인터넷; 산업용 사물인터넷 | 공업인터넷; 산업인터넷
three_d_printing<manufacturing | 3D printing; additive manufacturing | 3D打印; 增材制造 | 3D-печать; аддитивные технологии | 3D 프린팅; 적층 제조 | 3D인쇄; 3D프린팅
mining_equipment<equipment | mining equipment; mining machinery | 矿山设备; 矿山机械 | горное оборудование; горно-шахтное оборудование | 광산 장비; 광산 기계 | 광산설비; 광산기계
construction_machinery<machinery | construction machinery; excavator | 工程机械; 挖掘机 | строительная техника; экскаватор; спецтехника | 건설 기계; 굴착기 | 건설기계; 굴착기
bearings<machinery | bearings; gears; mechanical parts | 轴承; 齿轮 | подшипник; шестерни; редуктор | 베어링; 기어 | 축받이; 베어링; 치차
pumps_valves<machinery | pumps; valves; compressors | 水泵; 阀门; 压缩机 | насосы; арматура; компрессоры | 펌프; 밸브; 압축기 | 뽐프; 발브; 압축기
turbine<equipment | turbine; steam turbine; generator set | 汽轮机; 发电机组; 水轮机 | турбина; генератор; паровая турбина | 터빈; 발전기; 발전 설비 | 타빈; 발전기; 발전설비
welding<manufacturing | welding | 焊接 | сварка; сварочное оборудование | 용접 | 용접
electronics<equipment | electronics; electronic components | 电子; 电子元器件; 电子产品 | электроника; электронные компоненты | 전자; 전자 부품; 전자 제품 | 전자; 전자부품; 전자제품
semiconductor<electronics | semiconductor; semiconductors; chips; integrated circuits | 半导体; 芯片; 集成电路 | полупроводники; микросхемы; чипы; микроэлектроника | 반도체; 집적 회로; 칩 | 반도체; 집적회로; 소편
sensors<electronics | sensors; sensor | 传感器 | датчики; датчик; сенсоры | 센서; 감지기 | 수감부; 센서
instruments<equipment | instruments; measuring instruments; laboratory equipment | 仪器; 仪表; 实验室设备 | приборы; измерительные приборы; лабораторное оборудование; приборостроение | 계측기; 실험 장비; 측정 기기 | 계기; 측정기구; 실험설비
laser<equipment | laser; lasers; laser processing; photonics | 激光; 激光加工; 光电 | лазер; лазерная обработка; фотоника | 레이저; 레이저 가공; 광전자 | 레이자; 레이저; 광전자
home_appliances<electronics | home appliances; household appliances | 家电; 家用电器 | бытовая техника | 가전; 가전 제품 | 가정용전기제품; 가전
medical_devices<equipment | medical devices; medical equipment | 医疗器械; 医疗设备 | медицинское оборудование; медицинские изделия; медтехника | 의료 기기; 의료 장비 | 의료기계; 의료설비
maintenance<equipment | maintenance; repair; overhaul | 维修; 维护; 检修; 保养 | ремонт; техническое обслуживание; сервисное обслуживание | 유지 보수; 수리; 정비 | 수리; 정비; 유지보수
predictive_maintenance<maintenance | predictive maintenance; condition monitoring; fault diagnosis | 预测性维护; 故障诊断; 状态监测 | предиктивное обслуживание; диагностика неисправностей; мониторинг состояния оборудования | 예지 보전; 고장 진단; 상태 감시 | 예측성정비; 고장진단
textile<manufacturing | textile; textiles; clothing; garments; apparel | 纺织; 服装; 纺织品; 面料 | текстиль; одежда; швейная промышленность; ткани | 섬유; 의류; 직물 | 방직; 복장; 옷; 천
footwear<manufacturing | footwear; shoes; leather | 鞋; 鞋类; 皮革; 皮草 | обувь; кожа; меховые изделия | 신발; 피혁 | 신발; 가죽
cosmetics<manufacturing | cosmetics; beauty products | 化妆品; 美妆; 护肤品 | косметика; косметический | 화장품; 뷰티 | 화장품
toys<manufacturing | toys; children's goods | 玩具; 儿童用品 | игрушки; детские товары | 완구; 장난감; 아동 용품 | 놀이감; 완구
consumer_goods<manufacturing | consumer goods; household goods | 日用品; 消费品; 百货 | товары народного потребления; ТНП; потребительские товары; хозтовары | 생활용품; 소비재 | 일용품; 소비품
cold_climate_testing<equipment | cold climate testing; winter testing; cold region test | 寒地测试; 寒区试验; 寒地试车; 冬季测试 | испытания в холодном климате; зимние испытания | 혹한 시험; 동계 시험; 한랭지 시험 | 한랭지시험; 동계시험
metallurgy<manufacturing | metallurgy; steel; metal | 冶金; 钢铁; 钢材; 金属 | металлургия; сталь; металл; металлопрокат | 철강; 야금; 금속; 강재 | 강철; 야금; 금속; 강재
aluminium<metallurgy | aluminium; aluminum | 铝; 铝材 | алюминий; алюминиевый | 알루미늄 | 알루미니움
new_materials<manufacturing | new materials; advanced materials; composites; graphene; graphite | 新材料; 复合材料; 石墨烯; 石墨 | новые материалы; композитные материалы; графен; графит | 신소재; 복합 재료; 그래핀; 흑연 | 신소재; 복합재료; 흑연
@energy
energy | energy; power industry | 能源 | энергетика; энергия; энергетический; ТЭК | 에너지; 에너지 산업 | 에네르기; 에너지; 에너지원
electricity<energy | electricity; electric power; power supply; power generation | 电力; 供电; 发电 | электроэнергия; электричество; электроснабжение; электроэнергетика | 전력; 전기; 전력 생산; 전력 공급 | 전력; 전기; 전력생산
renewable_energy<energy | renewable energy; clean energy; green energy; new energy | 可再生能源; 清洁能源; 新能源; 绿色能源 | возобновляемая энергия; возобновляемые источники энергии; ВИЭ; чистая энергия; зеленая энергия | 재생 에너지; 신재생에너지; 청정 에너지; 친환경 에너지 | 재생에네르기; 청정에너지; 신에너지
wind_power<renewable_energy | wind power; wind energy; wind turbine; wind farm | 风电; 风能; 风力发电 | ветроэнергетика; ветровая энергия; ветряная электростанция; ветрогенератор | 풍력; 풍력 발전; 풍력 터빈 | 풍력; 풍력발전
solar_power<renewable_energy | solar power; photovoltaics; solar panels; solar energy | 光伏; 太阳能; 光伏发电 | солнечная энергия; солнечная энергетика; солнечные панели; фотовольтаика | 태양광; 태양 에너지; 태양광 발전; 태양 전지판 | 태양광; 태양에너지; 태양빛발전
hydropower<renewable_energy | hydropower; hydroelectric power | 水电; 水力发电 | гидроэнергетика; ГЭС; гидроэлектростанция | 수력; 수력 발전 | 수력; 수력발전
biomass<renewable_energy | biomass; biofuel; biogas; straw utilisation | 生物质; 生物燃料; 沼气; 秸秆利用 | биомасса; биотопливо; биогаз | 바이오매스; 바이오 연료; 바이오가스 | 생물질; 생물연료; 메탄가스
hydrogen<energy | hydrogen; hydrogen energy; fuel cell | 氢能; 氢气; 燃料电池 | водород; водородная энергетика; топливные элементы | 수소; 수소 에너지; 연료 전지 | 수소; 수소에너지; 연료전지
energy_storage<energy | energy storage; battery storage | 储能; 储能系统 | накопители энергии; хранение энергии; системы накопления энергии | 에너지 저장; 에너지 저장 장치 | 에너지저장
batteries<energy_storage | batteries; lithium battery; lithium-ion battery | 电池; 锂电池; 锂离子电池; 动力电池 | аккумуляторы; литиевые батареи; литий-ионный аккумулятор | 배터리; 이차전지; 리튬 배터리; 리튬이온 전지 | 전지; 리티움전지; 축전지
oil<energy | oil; petroleum; crude oil; oil and gas | 石油; 原油; 油气 | нефть; нефтегазовый; нефтяной; нефтегаз | 석유; 원유; 석유 가스 | 석유; 원유; 석유가스
natural_gas<energy | natural gas; LNG; gas pipeline | 天然气; 液化天然气; 输气管道 | природный газ; СПГ; газопровод; газовый | 천연가스; 액화 천연가스; 가스관 | 천연가스; 액화천연가스; 가스관
oilfield_services<oil | oilfield services; drilling | 油田服务; 油服; 钻井 | нефтесервис; нефтесервисные услуги; бурение | 유전 서비스; 시추 | 유전봉사; 시추
coal<energy | coal; coal mining; coking coal | 煤炭; 煤矿; 焦煤 | уголь; угольный; коксующийся уголь; угледобыча | 석탄; 탄광 | 석탄; 탄광
nuclear<energy | nuclear energy; nuclear power | 核能; 核电 | атомная энергетика; ядерная энергетика; АЭС | 원자력; 원전; 원자력 발전 | 원자력; 핵발전
heating<energy | heating; district heating; boiler | 供热; 供暖; 锅炉 | отопление; теплоснабжение; котельная; котел | 난방; 지역난방; 보일러 | 난방; 열공급; 보이라
power_grid<electricity | power grid; smart grid; power transmission; transformer; cables | 电网; 智能电网; 输电; 变压器; 电缆 | электросети; умные сети; линии электропередачи; трансформатор; кабель | 전력망; 스마트 그리드; 송전; 변압기; 전선 | 전력망; 지능전력망; 송전; 변압기
energy_saving<energy | energy saving; energy efficiency | 节能; 能效 | энергосбережение; энергоэффективность | 에너지 절약; 에너지 효율 | 에네르기절약; 에너지절약
mining | mining; minerals; ore; mineral resources | 采矿; 矿业; 矿产; 矿石; 矿产资源 | горнодобывающая промышленность; добыча полезных ископаемых; руда; полезные ископаемые; горное дело | 광업; 광물; 광석; 광물 자원; 채굴 | 광업; 광물; 광석; 광산자원
gold<mining | gold; precious metals | 黄金; 贵金属 | золото; драгоценные металлы | 금광; 귀금속; 황금 | 금광; 귀금속; 황금
rare_earth<mining | rare earth; rare metals; lithium | 稀土; 稀有金属; 锂矿 | редкоземельные металлы; редкие металлы; литий | 희토류; 희유 금속; 리튬 | 희토류; 희유금속
@chemicals
chemicals | chemicals; chemical industry | 化工; 化工产品; 化学品; 化工原料 | химическая промышленность; химия; химическая продукция; химическое сырье | 화학; 화학 제품; 화학 공업 | 화학공업; 화학제품
petrochemicals<chemicals | petrochemicals; petrochemistry; oil refining | 石化; 石油化工; 炼油 | нефтехимия; нефтепереработка; нефтехимический | 석유화학; 정유 | 석유화학공업; 정유
polymers<chemicals | polymers; plastics; polyethylene; polypropylene | 塑料; 聚合物; 聚乙烯; 聚丙烯 | полимеры; пластик; полиэтилен; полипропилен; пластмасса | 고분자; 플라스틱; 폴리에틸렌; 폴리프로필렌 | 고분자; 수지; 비닐
rubber<chemicals | rubber; synthetic rubber | 橡胶; 合成橡胶 | каучук; резина | 고무; 합성 고무 | 고무; 합성고무
paints<chemicals | paints; coatings; adhesives | 涂料; 油漆; 胶粘剂 | краски; покрытия; лакокрасочные материалы; клеи | 도료; 페인트; 접착제 | 도료; 뼁끼; 접착제
lubricants<chemicals | lubricants; motor oil | 润滑油; 机油 | смазочные материалы; моторное масло | 윤활유; 엔진 오일 | 윤활유; 기계기름
fine_chemicals<chemicals | fine chemicals; reagents; catalysts | 精细化工; 试剂; 催化剂 | тонкая химия; реактивы; катализаторы | 정밀 화학; 시약; 촉매 | 정밀화학; 시약; 촉매
@construction
construction | construction; building; contractor | 建筑; 建设; 施工; 承包商 | строительство; строительный; подрядчик; стройка | 건설; 건축; 시공 | 건설; 건축; 시공
building_materials<construction | building materials; cement; glass | 建材; 水泥; 玻璃; 建筑材料 | стройматериалы; строительные материалы; цемент; стекло | 건축 자재; 건자재; 시멘트; 유리 | 건재; 건축자재; 세멘트; 유리
infrastructure<construction | infrastructure; infrastructure construction | 基础设施; 基建 | инфраструктура; строительство инфраструктуры | 인프라; 기반 시설; 사회 간접 자본 | 기초시설; 하부구조
prefabricated<construction | prefabricated buildings; modular buildings; steel structures | 装配式建筑; 模块化建筑; 钢结构 | модульные здания; быстровозводимые здания; металлоконструкции | 조립식 건축; 모듈러 건축; 철골 구조 | 조립식건축; 강구조
real_estate<construction | real estate; property; commercial property | 房地产; 地产; 商业地产 | недвижимость; коммерческая недвижимость | 부동산; 상업용 부동산 | 부동산
roads<construction | roads; road construction; highway | 公路; 道路建设; 高速公路 | дороги; дорожное строительство; автодорога; шоссе | 도로 건설; 고속도로 | 도로건설; 고속도로
smart_city<construction | smart city; urban management; city brain | 智慧城市; 城市大脑; 数字城市 | умный город; цифровой город | 스마트 시티; 스마트 도시; 디지털 도시 | 스마트도시; 지혜도시
frost_resistant<construction | permafrost; frost-resistant construction; cold region construction | 冻土; 寒地建筑; 抗冻 | вечная мерзлота; морозостойкий; строительство в холодном климате | 영구 동토; 내한성; 한랭지 건축 | 영구동토; 내한성; 한랭지건축
@environment
environment | environmental protection; environment; environmental | 环保; 环境保护; 环境; 生态环境 | охрана окружающей среды; экология; экологический | 환경 보호; 환경; 생태 환경 | 환경보호; 환경; 생태환경
water_treatment<environment | water treatment; wastewater treatment; sewage treatment | 水处理; 污水处理; 净水 | очистка воды; водоочистка; очистка сточных вод; водоподготовка | 수처리; 폐수 처리; 하수 처리; 정수 | 물처리; 오수처리; 정수
waste<environment | waste management; waste recycling; recycling; waste disposal | 垃圾处理; 固废处理; 废物利用; 回收利用 | переработка отходов; утилизация отходов; обращение с отходами; рециклинг | 폐기물 처리; 재활용; 쓰레기 처리 | 쓰레기처리; 페기물처리; 재활용
air_quality<environment | air quality; emissions; air purification; dust removal | 空气质量; 减排; 废气治理; 除尘 | качество воздуха; выбросы; очистка воздуха; газоочистка | 대기 질; 배출; 공기 정화; 집진 | 대기질; 배출; 공기정화
carbon<environment | carbon neutrality; carbon emissions; carbon trading; low-carbon; decarbonisation | 碳中和; 碳排放; 碳交易; 低碳; 双碳 | углеродная нейтральность; выбросы углерода; торговля выбросами; низкоуглеродный; декарбонизация | 탄소 중립; 탄소 배출; 탄소 거래; 저탄소 | 탄소중화; 탄소배출; 저탄소
environmental_monitoring<environment | environmental monitoring; ecological monitoring | 环境监测; 生态监测 | экологический мониторинг; мониторинг окружающей среды | 환경 모니터링; 환경 감시 | 환경감시; 생태감측
biodiversity<environment | biodiversity; nature reserve; wildlife protection; Amur tiger | 生物多样性; 自然保护区; 野生动物保护; 东北虎 | биоразнообразие; заповедник; охрана дикой природы; амурский тигр | 생물 다양성; 자연 보호구; 야생 동물 보호; 백두산 호랑이 | 생물다양성; 자연보호구; 야생동물보호; 동북범
circular_economy<environment | circular economy | 循环经济 | циркулярная экономика; экономика замкнутого цикла | 순환 경제 | 순환경제
`;
