/** Energy carriers, minerals, metals, materials, chemical products. Columns as in `parseConcepts`. */
export const ENERGY_AND_MATERIALS = `
@energy
coking_coal<coal | coking coal; metallurgical coal | 焦煤; 炼焦煤; 主焦煤 | коксующийся уголь; металлургический уголь | 원료탄; 점결탄 | 코크스탄
thermal_coal<coal | thermal coal; steam coal; anthracite | 动力煤; 无烟煤; 电煤 | энергетический уголь; антрацит | 연료탄; 무연탄; 발전용 석탄 | 무연탄; 동력탄
lignite<coal | lignite; brown coal | 褐煤 | бурый уголь; лигнит | 갈탄 | 갈탄
coke<coal | coke; coal coke | 焦炭; 冶金焦 | кокс; металлургический кокс | 코크스 | 콕스
coal_mine<coal | coal mine; open-pit coal mine; colliery | 煤矿; 露天煤矿 | угольная шахта; угольный разрез; шахта | 탄광; 노천 탄광 | 탄광; 로천탄광
coal_chemistry<coal | coal chemistry; coal-to-olefins | 煤化工; 煤制油 | углехимия; переработка угля | 석탄 화학 | 석탄화학
coal_washing<coal | coal washing; coal preparation; coal transport | 洗煤; 选煤; 煤炭运输 | обогащение угля; перевозка угля | 선탄; 석탄 수송 | 선탄; 석탄운수
crude_oil<oil | crude oil; crude | 原油; 原油进口 | сырая нефть; нефть-сырец | 원유 | 원유
diesel<fuels | diesel; diesel fuel; gasoline; petrol | 柴油; 汽油; 成品油 | дизельное топливо; бензин; нефтепродукты; ДТ | 디젤유; 휘발유; 석유 제품 | 디젤유; 휘발유; 완제품기름
fuel_oil<fuels | fuel oil; bitumen; heavy oil | 燃料油; 重油 | мазут; тяжелая нефть | 중유; 연료유 | 중유
oil_pipeline<oil | oil pipeline; pipeline; Power of Siberia; ESPO | 输油管道; 管道; 中俄原油管道 | нефтепровод; трубопровод; ВСТО | 송유관; 파이프라인 | 송유관; 수송관
oil_exploration<oil | oil exploration; oilfield; Daqing oilfield | 油田; 石油勘探; 大庆油田 | нефтяное месторождение; разведка нефти | 유전; 석유 탐사 | 유전; 대경유전
drilling_rig<oil | drilling rig; oil equipment; petroleum equipment; drill pipe | 石油装备; 钻机; 石油机械; 钻杆 | буровое оборудование; буровая установка; нефтяное оборудование | 시추 장비; 석유 장비 | 석유장비; 시추기
drilling_fluid<oil | drilling fluid; oilfield chemicals; enhanced oil recovery | 油田化学品; 钻井液; 三次采油; 提高采收率 | буровой раствор; нефтепромысловая химия; повышение нефтеотдачи | 시추 이수; 유전 화학품; 원유 회수 증진 | 유전화학품; 채유률제고
well_logging<oil | well logging; seismic exploration; geophysics | 测井; 地震勘探; 物探 | каротаж; сейсморазведка; геофизика | 물리 탐사; 검층 | 물리탐사
filling_station<fuels | filling station; gas station; petrol station | 加油站 | АЗС; автозаправка; заправочная станция | 주유소 | 주유소
lng<natural_gas | LNG; liquefied natural gas | 液化天然气; LNG | сжиженный природный газ; СПГ | 액화 천연가스 | 액화천연가스
lpg<natural_gas | LPG; liquefied petroleum gas; propane | 液化石油气; 丙烷 | СУГ; сжиженный газ; пропан | 액화 석유가스; 프로판 | 액화석유가스
gas_pipeline<natural_gas | gas pipeline; Power of Siberia gas pipeline; eastern route | 输气管道; 天然气管道; 中俄东线; 西伯利亚力量 | газопровод; Сила Сибири | 가스관; 가스 파이프라인; 시베리아의 힘 | 가스관; 천연가스수송관
gas_supply<natural_gas | gas supply; city gas; gasification | 燃气; 城市燃气; 供气 | газоснабжение; газификация | 도시가스; 가스 공급 | 도시가스; 가스공급
helium<natural_gas | helium; industrial gases; oxygen; nitrogen gas | 氦气; 工业气体; 氧气 | гелий; технические газы; кислород | 헬륨; 산업용 가스; 산소 | 헬리움; 공업기체; 산소
compressor_station<natural_gas | compressor station; gas compressor | 压缩机站; 压缩天然气 | компрессорная станция; компримированный газ | 압축기 스테이션; 압축 천연가스 | 압축천연가스
wind_turbine<wind_power | wind turbine; wind turbine blades; wind generator | 风力发电机; 风机叶片; 风机 | ветрогенератор; ветротурбина; лопасти ветрогенератора | 풍력 발전기; 풍력 터빈 | 풍력발전기
wind_farm<wind_power | wind farm; wind power station; offshore wind | 风电场; 海上风电; 风电基地 | ветропарк; ветроэлектростанция; ВЭС | 풍력 단지; 해상 풍력; 풍력 발전소 | 풍력발전소
solar_panels<solar_power | solar panels; photovoltaic modules; solar cells | 光伏组件; 太阳能板; 光伏板; 太阳能电池 | солнечные панели; солнечные батареи; фотоэлектрические модули | 태양광 패널; 태양광 모듈; 태양 전지 | 태양빛판; 태양전지
solar_power_station<solar_power | solar power station; PV plant; rooftop solar | 光伏电站; 分布式光伏; 屋顶光伏 | солнечная электростанция; СЭС | 태양광 발전소; 지붕형 태양광 | 태양빛발전소
inverter<solar_power | inverter; solar inverter | 逆变器; 光伏逆变器 | инвертор; солнечный инвертор | 인버터 | 역변기
solar_thermal<solar_power | solar thermal; solar water heater; solar collector | 太阳能热水器; 光热 | солнечный коллектор; гелиосистема | 태양열; 태양열 온수기 | 태양열; 태양열물가열기
biogas<renewable_energy | biogas | 沼气; 生物天然气 | биогаз; биометан | 바이오가스; 메탄가스 | 메탄가스; 소기
straw_utilisation<renewable_energy | straw utilisation; straw; straw pellets | 秸秆; 秸秆利用; 秸秆综合利用 | переработка соломы | 짚; 볏짚; 농작물 부산물 활용 | 짚리용; 벼짚
biofuel<fuels | biofuel; bioethanol; biodiesel; fuel ethanol | 生物燃料; 燃料乙醇; 生物柴油 | биотопливо; биоэтанол; биодизель | 바이오 연료; 바이오 에탄올; 바이오 디젤 | 생물연료; 연료에타놀
geothermal_energy<renewable_energy | geothermal energy; heat pump; ground source heat pump | 地热; 热泵; 地源热泵 | геотермальная энергия; тепловой насос | 지열; 히트 펌프; 열펌프 | 지열; 열뽐프
waste_to_energy<renewable_energy | waste-to-energy; waste incineration | 垃圾发电; 垃圾焚烧 | мусоросжигание; энергия из отходов | 폐기물 발전; 쓰레기 소각 | 쓰레기발전; 쓰레기소각
green_electricity<renewable_energy | green electricity; green certificates; green power | 绿电; 绿证; 绿色电力 | зеленая электроэнергия; зеленые сертификаты | 녹색 전력; 재생 에너지 인증서 | 록색전기
fuel_cell<hydrogen | fuel cell; hydrogen fuel cell | 燃料电池; 氢燃料电池 | топливный элемент; водородный топливный элемент | 연료 전지; 수소 연료 전지 | 연료전지
green_hydrogen<hydrogen | green hydrogen; electrolyser; water electrolysis | 绿氢; 电解水制氢; 电解槽 | зеленый водород; электролизер | 그린 수소; 수전해; 전해조 | 록색수소; 물전해
hydrogen_refuelling_station<hydrogen | hydrogen refuelling station; hydrogen storage | 加氢站; 储氢 | водородная заправка; хранение водорода | 수소 충전소; 수소 저장 | 수소충전소; 수소저장
green_ammonia<hydrogen | green ammonia; green methanol; methanol | 绿氨; 绿色甲醇; 甲醇 | метанол; зеленый аммиак | 메탄올; 그린 암모니아 | 메타놀
lithium_battery<batteries | lithium battery; lithium-ion battery | 锂电池; 锂离子电池 | литиевая батарея; литий-ионный аккумулятор | 리튬 전지; 리튬 이온 배터리 | 리티움전지
power_battery<batteries | power battery; battery pack; battery cell | 动力电池; 电池组; 电芯 | тяговая батарея; аккумуляторный блок | 동력 배터리; 배터리 팩; 배터리 셀 | 동력전지
lead_acid_battery<batteries | lead-acid battery; storage battery; accumulator | 铅酸电池; 蓄电池 | свинцово-кислотный аккумулятор | 납축전지; 축전지 | 연축전지; 축전지
energy_storage_station<energy_storage | energy storage station; pumped storage; container storage system | 储能电站; 抽水蓄能 | гидроаккумулирующая электростанция; ГАЭС | 양수 발전; 에너지 저장소 | 에네르기저장소; 양수발전
flow_battery<batteries | flow battery; vanadium battery; sodium battery | 液流电池; 钒电池; 钠电池 | проточная батарея; ванадиевая батарея | 흐름 전지; 바나듐 전지 | 바나디움전지
battery_recycling<batteries | battery recycling; used batteries | 电池回收; 废旧电池 | утилизация аккумуляторов; переработка батарей | 폐배터리 재활용 | 페전지회수
low_temperature_battery<batteries | low-temperature battery; cold-resistant battery | 低温电池; 耐寒电池 | низкотемпературный аккумулятор | 저온 배터리; 내한 배터리 | 저온전지
nuclear_power_plant<nuclear | nuclear power plant; nuclear reactor; Rosatom | 核电站; 核反应堆; 俄罗斯原子能集团 | атомная электростанция; АЭС; Росатом; реактор | 원자력 발전소; 원자로; 로사톰 | 원자력발전소
nuclear_fuel<nuclear | nuclear fuel; uranium | 核燃料; 铀 | ядерное топливо; уран | 핵연료; 우라늄 | 핵연료; 우라니움
nuclear_medicine<nuclear | nuclear medicine; isotopes; radioisotopes | 核医学; 同位素 | ядерная медицина; изотопы | 핵의학; 동위 원소 | 핵의학; 동위원소
transformer<power_equipment | transformer; transformers | 变压器 | трансформатор | 변압기 | 변압기
cable<power_equipment | cable; cables; power cable; wire | 电缆; 电线; 线缆 | кабель; провод; кабельная продукция | 케이블; 전선 | 케블; 전선
switchgear<power_equipment | switchgear; circuit breaker; high-voltage equipment | 开关柜; 断路器; 高压设备 | распределительное устройство; выключатель; высоковольтное оборудование | 배전반; 차단기; 고압 설비 | 배전반; 차단기
substation<power_grid | substation; power transmission line | 变电站; 输电线路 | подстанция; линия электропередачи; ЛЭП | 변전소; 송전선 | 변전소; 송전선
cross_border_electricity<power_grid | cross-border electricity; electricity imports; power interconnection | 跨境电力; 电力进口; 对俄购电 | экспорт электроэнергии; межгосударственные ЛЭП | 전력 수입; 전력망 연계 | 전력수입
power_plant<electricity | power plant; thermal power plant; power station | 发电厂; 电厂; 火电 | электростанция; ТЭС; ТЭЦ; теплоэлектростанция | 발전소; 화력 발전소 | 발전소; 화력발전소
diesel_generator<power_equipment | diesel generator; generator; genset | 柴油发电机; 发电机 | дизель-генератор; генератор | 디젤 발전기; 발전기 | 디젤발전기; 발전기
electric_motor<power_equipment | electric motor; motors | 电机; 电动机 | электродвигатель; электромотор | 전동기; 전기 모터 | 전동기
lighting<electricity | lighting; LED lamps; street lighting; lamps | 照明; LED灯; 灯具; 路灯 | освещение; светильники; светодиоды | 조명; 조명 기구; 가로등 | 조명; 조명기구; 가로등
boiler<heating | boiler; industrial boiler; steam boiler | 锅炉; 工业锅炉; 蒸汽锅炉 | котел; котельная; промышленный котел | 보일러; 산업용 보일러
radiator<heating | radiator; underfloor heating; heating equipment | 暖气片; 地暖; 供暖设备 | радиаторы отопления; теплый пол; отопительное оборудование | 라디에이터; 바닥 난방; 난방 설비 | 방열기; 온돌; 난방설비
clean_heating<heating | clean heating; electric heating; coal to gas | 清洁供暖; 电采暖; 煤改气 | электроотопление; чистое отопление | 청정 난방; 전기 난방 | 청정난방
energy_audit<energy_saving | energy audit; energy management; ESCO | 能源审计; 合同能源管理 | энергоаудит; энергосервис; энергоменеджмент | 에너지 진단; 에너지 관리 | 에네르기관리
waste_heat_recovery<energy_saving | waste heat recovery; heat exchanger | 余热回收; 换热器 | утилизация тепла; теплообменник | 폐열 회수; 열교환기 | 페열회수; 열교환기
iron_ore<mining | iron ore; iron ore concentrate | 铁矿石; 铁精粉 | железная руда; железорудный концентрат | 철광석; 철광 | 철광석
copper<non_ferrous_metals | copper; copper ore; copper concentrate | 铜; 铜矿; 铜精矿 | медный прокат; медная руда; медный концентрат | 구리; 동광; 동 정광 | 구리; 동광
lithium<rare_earth | lithium; lithium ore | 锂; 锂矿; 碳酸锂 | литий; литиевая руда | 리튬; 탄산리튬 | 리티움
graphite<mining | graphite; graphite ore; flake graphite | 石墨; 鳞片石墨 | графит; чешуйчатый графит | 흑연; 인상 흑연 | 흑연
amber<gems_and_precious_minerals | amber; jade; agate; gemstones | 琥珀; 玉石; 玛瑙; 宝石 | янтарь; нефрит; агат; драгоценные камни | 호박 보석; 옥; 마노; 보석 | 호박보석; 옥; 보석
fluorite<building_stone | fluorite; phosphate rock; quartz; quartz sand; silica | 萤石; 石英砂; 磷矿; 硅石 | флюорит; кварцевый песок; кварц; фосфориты | 형석; 석영; 규사 | 형석; 석영모래
mine_development<mining | mine development; open-pit mine; mineral deposit | 矿山开发; 露天矿; 矿床 | разработка месторождений; карьер; месторождение | 광산 개발; 노천 광산; 광상 | 광산개발; 로천광산
mineral_processing<mining | mineral processing; beneficiation; concentrator; tailings | 选矿; 尾矿; 选矿厂 | обогащение руды; обогатительная фабрика; хвостохранилище | 선광; 광물 가공; 선광장 | 선광; 광미
drilling_and_blasting<mining | explosives; blasting | 爆破; 炸药 | взрывные работы; взрывчатые вещества | 발파; 폭약 | 발파; 폭약
mining_truck<mining | mining truck; dump truck for mines; mine safety | 矿用卡车; 矿卡; 矿山安全 | карьерный самосвал; шахтная безопасность | 광산 트럭; 광산 안전 | 광산자동차; 광산안전
@equipment
steel<metallurgy | steel; rolled steel; steel products | 钢材; 钢铁; 型钢; 螺纹钢 | сталь; металлопрокат; стальная арматура | 강재; 형강; 철근 | 강재; 철근
steel_pipe<metallurgy | steel pipe; pipes; seamless pipe | 钢管; 管材; 无缝钢管 | трубы; стальные трубы; бесшовные трубы | 강관; 파이프; 무계목 강관 | 강관
stainless_steel<metallurgy | stainless steel; special steel; alloy | 不锈钢; 特种钢; 合金 | нержавеющая сталь; спецсталь; сплавы | 스테인리스강; 특수강; 합금 | 스텐레스강; 특수강; 합금
scrap_metal<metallurgy | scrap metal; steel scrap | 废钢; 废金属; 废铜 | металлолом; лом черных металлов | 고철; 폐금속 | 파철; 페금속
pig_iron<metallurgy | pig iron; ferroalloys; casting iron | 生铁; 铁合金 | чугун; ферросплавы | 선철; 합금철; 주철 | 선철; 철합금
titanium<metallurgy | titanium; magnesium; titanium alloy; magnesium alloy | 钛; 钛合金; 镁合金; 镁 | титан; титановый сплав; магний | 티타늄; 마그네슘; 티타늄 합금 | 티탄; 마그네시움
foundry<metallurgy | foundry; castings; forging; forgings | 铸造; 锻造; 铸件; 锻件 | литейное производство; поковки; ковка | 주조; 단조; 주물 | 주조; 단조; 주물
metal_processing<metallurgy | metal processing; metalworking; sheet metal; stamping | 金属加工; 钣金; 冲压 | металлообработка; обработка металлов; штамповка | 금속 가공; 판금; 프레스 가공 | 금속가공
metal_structures<metallurgy | metal structures; steel structures; steel structure; welded structures | 钢结构; 金属结构 | металлоконструкции; стальные конструкции | 철골 구조; 강구조 | 강철구조
fasteners<metallurgy | fasteners; bolts; screws; hardware goods | 紧固件; 螺栓; 五金 | крепеж; болты; метизы | 볼트; 나사; 체결 부품 | 볼트; 나사못
galvanising<metallurgy | galvanising; surface treatment; anti-corrosion coating | 镀锌; 表面处理; 防腐 | цинкование; обработка поверхности; антикоррозийная защита | 도금; 표면 처리; 방식 | 도금; 표면처리
powder_metallurgy<metallurgy | powder metallurgy; metal powder | 粉末冶金; 金属粉末 | порошковая металлургия; металлический порошок | 분말 야금; 금속 분말 | 분말야금
carbon_fibre<new_materials | carbon fibre; composite materials; composites | 碳纤维; 复合材料 | углеродное волокно; углепластик; композитные материалы | 탄소 섬유; 복합 재료 | 탄소섬유; 복합재료
graphene<new_materials | graphene | 石墨烯 | графен | 그래핀 | 그라펜
nanomaterials<new_materials | nanomaterials; nanotechnology | 纳米材料; 纳米技术 | наноматериалы; нанотехнологии | 나노 소재; 나노 기술 | 나노재료; 나노기술
ceramics<new_materials | ceramics; advanced ceramics; refractories | 陶瓷; 特种陶瓷; 耐火材料 | керамика; огнеупоры; техническая керамика | 세라믹; 내화물; 도자기 | 도자기; 세라믹; 내화재료
basalt_fibre<new_materials | basalt fibre; glass fibre; fibreglass | 玄武岩纤维; 玻璃纤维; 玻璃钢 | базальтовое волокно; стекловолокно; стеклопластик | 현무암 섬유; 유리 섬유 | 현무암섬유; 유리섬유
superconductors<new_materials | superconductors; magnetic materials; permanent magnets | 超导; 磁性材料; 永磁材料 | сверхпроводники; магнитные материалы; постоянные магниты | 초전도; 자성 재료; 영구 자석 | 초전도; 자성재료
optical_materials<new_materials | optical materials; crystals; sapphire | 光学材料; 晶体; 蓝宝石 | оптические материалы; кристаллы; сапфир | 광학 재료; 사파이어 | 광학재료
aerogel<new_materials | aerogel; thermal insulation materials; insulation | 气凝胶; 保温材料; 隔热材料 | аэрогель; теплоизоляция; утеплитель | 에어로겔; 단열재; 보온재 | 보온재료; 단열재료
biodegradable_materials<new_materials | biodegradable materials; biodegradable plastic; polylactic acid | 可降解材料; 聚乳酸; 可降解塑料 | биоразлагаемые материалы; полилактид | 생분해성 소재; 생분해 플라스틱 | 생분해재료
@chemicals
household_chemicals<chemicals | household chemicals; detergent; detergents; soap; washing powder | 日化; 洗涤剂; 洗衣粉; 肥皂 | бытовая химия; моющие средства; мыло; стиральный порошок | 생활 화학; 세제; 비누 | 세척제; 비누; 빨래가루
industrial_chemicals<chemicals | industrial chemicals; chemical reagents; solvents | 化学试剂; 溶剂 | химические реактивы; растворители | 화학 시약; 용제 | 화학시약; 용매
catalyst<chemicals | catalyst; catalysts | 催化剂 | катализатор; катализаторы | 촉매 | 촉매
dyes<chemicals | dyes; pigments; ink; titanium dioxide | 染料; 颜料; 钛白粉 | красители; пигменты; диоксид титана | 염료; 안료; 이산화티탄 | 염료; 안료
adhesives<chemicals | adhesives; sealants; glue | 胶粘剂; 密封胶; 胶水 | клей; герметики | 접착제; 실란트 | 접착제
resin<chemicals | resin; epoxy resin; silicone; polyurethane | 树脂; 环氧树脂; 有机硅; 聚氨酯 | смола; эпоксидная смола; силикон; полиуретан | 수지; 에폭시 수지; 실리콘; 폴리우레탄 | 수지; 규소수지
polyethylene<polymers | polyethylene | 聚乙烯 | полиэтилен | 폴리에틸렌 | 폴리에틸렌
polypropylene<polymers | polypropylene | 聚丙烯 | полипропилен | 폴리프로필렌 | 폴리프로필렌
pvc<polymers | PVC; polyvinyl chloride | 聚氯乙烯; PVC | ПВХ; поливинилхлорид | 폴리염화비닐; PVC | 염화비닐
plastic_products<polymers | plastic products; plastic film; plastic packaging; injection moulding | 塑料制品; 塑料薄膜; 注塑; 塑料包装 | пластиковые изделия; пленка; литье под давлением; пластиковая упаковка | 플라스틱 제품; 비닐 필름; 사출 성형 | 수지제품; 비닐박막
engineering_plastics<polymers | engineering plastics; nylon | 工程塑料; 尼龙 | инженерные пластики; полиамид; ПЭТ | 엔지니어링 플라스틱; 나일론 | 공업수지; 나이론
chemical_fibre<polymers | chemical fibre; polyester; synthetic fibre | 化纤; 涤纶; 合成纤维 | химические волокна; полиэстер; синтетические волокна | 화학 섬유; 폴리에스터; 합성 섬유 | 화학섬유; 합성섬유
rubber_products<rubber | rubber products; rubber hoses; conveyor belt | 橡胶制品; 胶管; 输送带 | резинотехнические изделия; шланги; конвейерная лента | 고무 제품; 호스; 컨베이어 벨트 | 고무제품
motor_oil<lubricants | motor oil; engine oil; greases; antifreeze | 机油; 润滑脂; 防冻液 | моторное масло; смазки; антифриз | 엔진 오일; 부동액 | 기관유; 부동액
oil_refinery<petrochemicals | oil refinery; refining; oil refining | 炼油厂; 炼油; 炼化 | нефтеперерабатывающий завод; НПЗ; нефтепереработка | 정유 공장; 정유; 석유 정제 | 정유공장
gas_processing<petrochemicals | gas processing; gas chemical plant; Amur Gas Processing Plant | 天然气加工; 天然气化工; 阿穆尔天然气加工厂 | газопереработка; газохимия; Амурский ГПЗ; ГПЗ | 가스 처리; 가스 화학 | 천연가스가공
`;
