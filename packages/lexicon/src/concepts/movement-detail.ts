/** Vehicles, aircraft, ships, railways and how goods go. Columns as in `parseConcepts`. */
export const MOVEMENT_DETAIL = `
@vehicles
passenger_car<vehicles | passenger car; SUV; sedan | 乘用车; 轿车; 越野车 | легковой автомобиль; внедорожник; кроссовер | 승용차; 세단; 스포츠 유틸리티 | 승용차; 야외차
commercial_vehicle<vehicles | commercial vehicle; van; light truck; minibus | 商用车; 轻卡; 面包车 | коммерческий транспорт; фургон; легкий грузовик; микроавтобус | 상용차; 소형 트럭 | 상용차; 소형뻐스
heavy_truck<trucks | heavy truck; tractor unit; trailer; semi-trailer | 重卡; 牵引车; 挂车; 半挂车 | тягач; седельный тягач; прицеп; полуприцеп | 대형 트럭; 트랙터 트럭; 트레일러 | 대형화물차; 견인차
dump_truck<trucks | dump truck; tipper; tipper truck | 自卸车; 渣土车 | самосвал | 덤프트럭 | 자체부림차
special_vehicle<trucks | special vehicle; special purpose vehicle; tank truck | 专用车; 罐车; 特种车辆 | спецтранспорт; автоцистерна; специальный автомобиль | 특장차; 특수 차량; 탱크로리 | 특종차
car_export<vehicles | car export; vehicle export; car dealership | 汽车出口; 汽车经销商; 4S店 | экспорт автомобилей; автодилер; автосалон | 자동차 수출; 자동차 판매점 | 자동차수출
used_car_export<used_cars | used car export; second-hand car export | 二手车出口 | экспорт подержанных автомобилей | 중고차 수출 | 중고차수출
chinese_car_brands<car_brands | Chinese car brands; Chery; BYD; Geely; Haval; FAW | 中国汽车品牌; 奇瑞; 比亚迪; 吉利; 长城汽车; 一汽 | китайские автомобили; Чери; Джили; Хавейл; БИД | 중국 자동차 브랜드; 비야디; 체리자동차; 제일자동차 | 비아적; 제1자동차
korean_car_brands<car_brands | Korean car brands; Hyundai; Kia | 韩国汽车品牌; 现代汽车; 起亚 | корейские автомобили; Хендэ | 현대자동차; 기아 | 현대자동차
russian_car_brands<car_brands | Russian car brands; KAMAZ; GAZ; AvtoVAZ; Lada | 俄罗斯汽车品牌; 卡玛斯; 高尔基汽车厂; 拉达 | российские автомобили; КамАЗ; АвтоВАЗ; Лада | 카마즈; 라다 | 까마즈
hybrid_car<new_energy_vehicle | hybrid car; plug-in hybrid | 混合动力汽车; 混动 | гибридный автомобиль; гибрид | 하이브리드 자동차 | 혼합동력차
hydrogen_vehicle<new_energy_vehicle | hydrogen vehicle; fuel cell vehicle | 氢燃料电池汽车; 氢能汽车 | водородный автомобиль; водородный транспорт | 수소차; 수소 전기차 | 수소자동차
electric_bus<buses | electric bus; natural gas vehicle | 电动客车; 纯电动公交 | электробус; газомоторный транспорт | 전기 버스 | 전기뻐스
winter_vehicle_testing<vehicles | winter vehicle testing; car testing on ice; winter test ground | 冬季汽车测试; 试车场; 寒区试车 | зимние испытания автомобилей; автополигон; зимний полигон | 자동차 동계 시험; 겨울 시험 주행장 | 겨울차시험; 한랭지차시험
vehicle_software<connected_vehicle | vehicle software; in-vehicle system; cockpit; telematics | 车载系统; 智能座舱; 车机; 车载终端 | бортовая система; телематика; мультимедиа автомобиля | 차량용 소프트웨어; 차량 단말기; 스마트 콕핏 | 차량탑재체계; 차재단말
v2x<connected_vehicle | V2X; vehicle-road coordination; vehicle-to-everything | 车路协同; 车路云一体化 | V2X-связь; взаимодействие автомобиль–дорога | 차량 사물 통신; 자율 협력 주행 | 차도로협동
driverless_truck<autonomous_driving | driverless truck; unmanned delivery vehicle | 无人卡车; 无人配送车; 无人货车 | беспилотный грузовик; беспилотный транспорт | 무인 트럭; 자율 주행 트럭; 무인 배송차 | 무인화물차
engine<auto_parts | engine; diesel engine; engines | 发动机; 柴油机; 内燃机 | двигатель; дизельный двигатель; мотор | 엔진; 디젤 엔진; 내연 기관 | 발동기; 디젤기관
chassis<auto_parts | chassis; axle; brakes; suspension | 底盘; 车桥; 制动器; 悬架 | шасси; мост автомобиля; тормоза; подвеска | 차대; 차축; 브레이크; 현가 장치 | 차대; 제동기
car_body<auto_parts | car body; bumper; headlights; windscreen | 车身; 保险杠; 车灯; 汽车玻璃 | кузов; бампер; фары; автостекло | 차체; 범퍼; 전조등; 자동차 유리 | 차체; 차량등
auto_accessories<auto_parts | auto accessories; car filters; spark plugs; car battery | 汽车用品; 滤清器; 火花塞; 汽车电瓶 | автоаксессуары; фильтры; свечи зажигания; автомобильный аккумулятор | 자동차 용품; 필터; 점화 플러그; 차량용 배터리 | 자동차용품; 려과기
wheels<auto_parts | wheels; rims; winter tyres | 轮毂; 冬季轮胎; 雪地胎 | колесные диски; зимние шины; диски | 휠; 겨울용 타이어; 스노 타이어 | 차바퀴; 겨울바퀴
auto_electronics<auto_parts | auto electronics; wiring harness; sensors for cars | 汽车电子; 线束 | автоэлектроника; жгуты проводов | 자동차 전장; 배선 하네스 | 자동차전자
aircraft_parts<aviation | aircraft parts; aircraft engine; aero engine | 航空零部件; 航空发动机 | авиационные комплектующие; авиадвигатель | 항공 부품; 항공 엔진 | 항공부품; 항공발동기
aircraft_repair<civil_aviation | aircraft repair; MRO; aircraft maintenance | 飞机维修; 航空维修 | ремонт самолетов; техобслуживание самолетов | 항공 정비 | 비행기수리
general_aviation<civil_aviation | general aviation; light aircraft; seaplane | 通用航空; 通航; 轻型飞机; 水上飞机 | авиация общего назначения; малая авиация; легкий самолет | 일반 항공; 경비행기 | 통용항공; 경비행기
airport<civil_aviation | airport; airports; terminal airport | 机场; 国际机场; 空港 | аэропорт; аэропорты | 공항; 국제공항 | 비행장; 공항
airline<civil_aviation | airline; airlines; flight; flights; direct flight | 航空公司; 航线; 航班; 直航 | авиакомпания; авиарейс; прямой рейс; авиасообщение | 항공사; 항공편; 직항; 노선 | 항공회사; 항로; 직항
cargo_drone<drone | cargo drone; drone delivery; drone logistics | 货运无人机; 无人机配送; 无人机物流 | грузовой дрон; доставка дронами | 화물 드론; 드론 배송 | 화물무인기; 무인기배송
drone_manufacturing<drone | drone manufacturing; drone components; quadcopter; multirotor | 多旋翼; 无人机制造; 四旋翼 | производство беспилотников; квадрокоптер; БАС; беспилотные авиационные системы | 드론 제조; 쿼드콥터; 멀티콥터 | 무인기제조; 다회전날개
drone_training<drone | drone training; drone pilot; flight training | 无人机培训; 飞手; 飞行培训 | обучение операторов БПЛА; летная подготовка | 드론 교육; 조종사 교육 | 무인기강습; 비행훈련
power_line_inspection_by_drone<drone | power line inspection by drone; drone inspection; drone patrol | 无人机巡检; 电力巡检 | обследование с беспилотника; инспекция дронами | 드론 점검; 드론 순찰 | 무인기순찰점검
evtol<aviation | eVTOL; flying car; airship | 飞行汽车; 电动垂直起降 | аэротакси; летающий автомобиль; дирижабль | 도심 항공 교통; 플라잉카 | 비행자동차
aerospace_manufacturing<aviation | aerospace manufacturing; spacecraft; space industry | 航空航天; 航天器; 宇航 | космическая промышленность; космический аппарат; авиакосмическая отрасль | 항공우주; 우주선 | 우주항공; 항공우주
cargo_ship<shipbuilding | cargo ship; barge; tanker | 货船; 驳船; 油轮; 船只 | судно; грузовое судно; баржа; танкер | 화물선; 바지선; 유조선 | 화물선; 짐배
fishing_vessel<shipbuilding | fishing vessel; trawler; fishing boat | 渔船; 拖网渔船 | рыболовное судно; траулер | 어선; 트롤선 | 어선; 고기배
ship_equipment<shipbuilding | ship equipment; marine engine; ship parts | 船用设备; 船用发动机; 船舶配件 | судовое оборудование; судовой двигатель | 선박 기자재; 선박용 엔진 | 선박설비
shipyard<shipbuilding | shipyard; ship repair yard; dock | 船厂; 船坞 | верфь; судоремонтный завод; судоверфь | 조선소; 도크 | 조선소
icebreaker<shipbuilding | icebreaker; Arctic vessel; ice-class ship | 破冰船; 极地船舶; 冰级船 | ледокол; судно ледового класса | 쇄빙선; 극지 선박 | 쇄빙선
yacht<shipbuilding | yacht; boat; hovercraft; motor boat | 游艇; 气垫船; 快艇 | яхта; катер; судно на воздушной подушке; лодка | 요트; 보트; 호버크라프트 | 유람선; 기압선
railway_equipment<railway_rolling_stock | railway equipment; rail transit equipment; high-speed train | 轨道交通装备; 铁路设备; 高铁 | железнодорожное оборудование; высокоскоростной поезд | 철도 장비; 고속 열차; 고속철 | 철도설비; 고속철도
freight_wagon<railway_rolling_stock | freight wagon; tank wagon; grain wagon; gondola | 货车车厢; 罐车车厢; 粮食专用车 | грузовой вагон; вагон-цистерна; зерновоз; полувагон | 화차; 탱크 화차 | 화물차바곤
metro<railway_rolling_stock | metro; subway; tram; light rail | 地铁; 有轨电车; 轻轨 | метро; трамвай; метрополитен | 지하철; 트램; 경전철 | 지하철도; 경철도
rails<railway_rolling_stock | rails; railway track | 钢轨; 轨道; 铁轨 | рельсы; железнодорожный путь; шпалы | 레일; 철로; 궤도 | 철길; 레루
@logistics
trans_siberian_railway<railway_infrastructure | Trans-Siberian Railway; Transsib | 西伯利亚大铁路 | Транссиб; Транссибирская магистраль | 시베리아 횡단 철도 | 씨비리대철도
baikal_amur_mainline<railway_infrastructure | Baikal–Amur Mainline; BAM | 贝阿干线 | БАМ; Байкало-Амурская магистраль | 바이칼 아무르 철도 | 바이깔아무르철도
russian_railways<railway_infrastructure | Russian Railways; RZD | 俄罗斯铁路公司; 俄铁 | РЖД; Российские железные дороги | 러시아 철도 공사 | 로씨야철도회사
china_railway<railway_infrastructure | China Railway | 中国铁路; 中铁 | Китайские железные дороги | 중국 철도 | 중국철도
railway_station<railway_infrastructure | railway station; freight yard; container yard | 火车站; 货场; 堆场; 集装箱堆场 | железнодорожная станция; грузовой двор; контейнерная площадка | 기차역; 화물 야드; 컨테이너 야드 | 기차역; 화물장
gauge_change<railway_infrastructure | gauge change; broad gauge; wagon transshipment | 宽轨; 换轨; 宽准轨 | широкая колея; перегрузка на другую колею; смена колеи | 광궤; 궤간 변경; 환적 철도 | 넓은궤도; 환궤
harbin_europe_train<china_europe_train | Harbin–Europe train; Ha-Europe; Ha-Russia train | 哈欧班列; 哈俄班列 | поезд Харбин — Европа; контейнерный поезд из Харбина | 하얼빈 유럽 열차 | 할빈-유럽렬차; 할빈-로씨야렬차
railway_platform<rail_transport | railway platform; flat wagons; fitting platform | 铁路平车; 平板车 | фитинговая платформа; железнодорожная платформа | 철도 평판 화차 | 평판차
refrigerated_train<china_europe_train | refrigerated train; railway reefer | 冷链班列; 铁路冷链 | рефрижераторный поезд; рефсекция | 냉동 열차; 철도 냉장 운송 | 랭동렬차
container_line<sea_transport | container line; shipping line; liner service; FESCO; COSCO | 班轮; 集装箱航线; 航运公司; 中远海运 | контейнерная линия; линейный сервис; судоходная компания; ФЕСКО | 정기선; 해운사; 컨테이너 항로 | 정기선; 해운회사
ship_chartering<sea_transport | ship chartering; bulk carrier; bulk cargo; tramp | 租船; 散货船; 散货; 散杂货 | фрахтование судов; балкер; навалочный груз; насыпной груз | 용선; 벌크선; 벌크 화물 | 용선; 산적화물
northern_sea_route<sea_transport | Northern Sea Route; Arctic shipping route; Polar Silk Road | 北方航道; 北极航道; 冰上丝绸之路 | Северный морской путь; СМП; арктический маршрут | 북극 항로; 북방 항로 | 북극항로; 북방항로; 빙상비단길
ro_ro<sea_transport | ro-ro; ferry; car ferry | 滚装船; 轮渡; 渡轮 | автопаром; ро-ро; накатное судно | 로로선; 페리; 카페리 | 자동차배나르기; 도선
feeder_line<sea_transport | feeder line; Hunchun–Zarubino–Busan route; domestic trade transit | 内贸外运; 跨境内贸; 借港出海 | транзит внутренних грузов через зарубежный порт; фидерная линия | 내국 화물 해외 항만 경유; 차항 출해 | 내무역외운수; 차항출해
demurrage<sea_transport | demurrage; port charges; detention; freight rate | 滞箱费; 港杂费; 运价; 运费 | демередж; портовые сборы; ставка фрахта; тариф перевозки | 체선료; 운임; 항만 비용 | 체선료; 운임
ship_agency<sea_transport | ship agency; crew; seafarers; ship management | 船代; 船员; 船舶管理 | судовой агент; экипаж; морской агент; моряки | 선박 대리점; 선원; 선박 관리 | 선박대리; 선원
air_freight_forwarder<air_cargo | air freight forwarder; charter flight; cargo charter | 包机; 航空货代; 货运包机 | чартерный рейс; грузовой чартер; авиагрузы | 전세기; 화물 전세기; 항공 화물 대행 | 전세비행기; 화물전세기
air_express<air_cargo | air express; belly cargo; air mail | 航空快件; 腹舱; 航空邮件 | авиаэкспресс; авиапочта | 항공 특송; 항공 우편 | 항공특송
aviation_hub<air_cargo | aviation hub; air logistics hub | 航空枢纽; 临空经济区 | авиационный хаб; авиахаб | 항공 허브; 공항 경제권 | 항공중추; 림공경제구
full_truckload<transport | full truckload; FTL | 整车运输; 整车货 | полная загрузка; FTL-перевозки | 전세 트럭 운송; 독차 | 전차운수
international_road_carrier<transport | international road carrier; cross-border truck; border truck transport | 跨境卡车; 国际道路运输; 跨境汽运 | международные автоперевозки; международный перевозчик; приграничные автоперевозки | 국경 간 트럭 운송 | 국경화물차운수
freight_platform<transport | freight platform; truck matching; freight exchange | 货运平台; 车货匹配; 配货 | биржа грузов; поиск грузов; АТИ | 화물 정보 플랫폼; 화물 중개 | 화물배합
passenger_transport<transport | passenger transport; bus transport; international bus line | 客运; 国际客运; 跨境客运 | пассажирские перевозки; международный автобусный маршрут | 여객 운송; 국제 버스 노선 | 려객운수
ice_bridge<cross_border_bridges | ice bridge; pontoon bridge; winter crossing | 浮箱固冰通道; 冰上运输; 浮桥 | понтонный мост; ледовая переправа; понтонная переправа | 부교; 빙상 운송 | 부교; 빙상운수
heihe_blagoveshchensk_bridge<cross_border_bridges | Heihe–Blagoveshchensk bridge | 黑河公路大桥; 黑河布拉戈维申斯克大桥 | мост Благовещенск — Хэйхэ | 헤이허 블라고베셴스크 대교 | 흑하-블라고웨쎈스크대교
tongjiang_nizhneleninskoye_railway_bridge<cross_border_bridges | Tongjiang–Nizhneleninskoye railway bridge | 同江铁路大桥; 同江中俄铁路大桥 | железнодорожный мост Нижнеленинское — Тунцзян | 퉁장 철도 대교 | 동강철도대교
container_terminal<port | container terminal; deep-water port; berth | 集装箱码头; 深水港; 泊位 | контейнерный терминал; глубоководный порт; причал | 컨테이너 터미널; 심수항; 선석 | 컨테이너부두; 심수항
coal_terminal<port | coal terminal; bulk terminal; oil terminal | 煤炭码头; 散货码头; 油码头 | угольный терминал; балкерный терминал; нефтяной терминал | 석탄 부두; 벌크 터미널 | 석탄부두
grain_port<port | grain port; fishing port | 渔港; 粮食港口 | рыбный порт; зерновой порт | 어항; 수산항 | 어항
sea_outlet<port | sea outlet; access to the sea; borrowing port | 出海口; 出海通道 | выход к морю | 출해구; 해양 출구 | 출해구; 바다길
logistics_park<logistics_facilities | logistics park; logistics centre; distribution centre | 物流园; 物流园区; 物流中心; 配送中心 | логистический парк; логистический центр; распределительный центр | 물류 단지; 물류 센터; 유통 센터 | 물류단지; 물류쎈터
warehouse_rental<warehouse | warehouse rental; warehouse lease | 仓库出租; 仓储租赁 | аренда склада; складские помещения | 창고 임대 | 창고임대
customs_warehouse<warehouse | customs warehouse; temporary storage warehouse; SVH | 监管仓; 海关监管仓库; 监管场所 | СВХ; склад временного хранения | 보세 장치장; 임시 보관 창고 | 감독창고; 세관감독창고
consolidation_warehouse<logistics_facilities | consolidation warehouse; consolidation | 集货仓; 集货中心 | консолидационный склад | 집하 창고; 집화 | 집화창고
tank_farm<logistics_facilities | tank farm; oil storage; liquid storage | 储罐; 罐区; 油库 | резервуарный парк; нефтебаза; резервуары | 저유소; 탱크 단지; 저장 탱크 | 저장탕크
warehouse_automation<warehouse | warehouse automation; shelving | 货架; 仓储自动化; 智能仓储 | стеллажи; автоматизация склада | 랙 설비; 창고 자동화; 스마트 창고 | 창고자동화
freezing<cold_chain | freezing; quick freezing; pre-cooling | 速冻; 冷冻; 预冷 | заморозка; шоковая заморозка; предварительное охлаждение | 급속 냉동; 예냉; 냉동 | 급속랭동; 랭동
meat_cold_chain<cold_chain | meat cold chain; seafood cold chain; fresh food cold chain | 肉类冷链; 海鲜冷链; 生鲜冷链 | холодная цепь для мяса; доставка морепродуктов | 육류 냉장 물류; 수산물 냉장 물류 | 고기랭장사슬
temperature_monitoring<cold_chain | temperature monitoring; temperature logger | 温度监控; 温控; 温度记录仪 | контроль температуры; температурный логгер; термоконтроль | 온도 관리; 온도 기록계 | 온도감측
frost_protected_transport<cold_chain | frost-protected transport; heated container; heated transport | 保温运输; 防冻运输; 恒温箱 | утепленный контейнер; перевозка с подогревом; изотермический вагон | 보온 운송; 보온 컨테이너 | 보온운수
pharmaceutical_cold_chain<cold_chain | pharmaceutical cold chain | 医药冷链 | фармацевтическая логистика; перевозка лекарств | 의약품 콜드체인 | 의약랭장사슬
international_logistics<logistics | international logistics; cross-border logistics; door to door | 国际物流; 跨境物流; 门到门 | международная логистика; трансграничная логистика; доставка от двери до двери | 국제 물류; 국경 간 물류; 문전 운송 | 국제물류; 국경물류
logistics_to_russia<country_lines | logistics to Russia; Russia line; Russia special line | 对俄物流; 俄罗斯专线; 对俄专线; 俄罗斯货运 | доставка из Китая; доставка в Россию; логистика Китай — Россия | 대러 물류; 러시아 물류; 러시아 운송 | 대로씨야물류
logistics_to_korea<country_lines | logistics to Korea; Korea line | 对韩物流; 韩国专线 | доставка в Корею; доставка из Кореи | 한국 물류; 한중 물류 | 대한국물류
container_leasing<logistics | container leasing; container sales; empty containers | 集装箱租赁; 空箱; 旧集装箱 | аренда контейнеров; порожние контейнеры; продажа контейнеров | 컨테이너 임대; 공컨테이너 | 컨테이너임대
logistics_information<logistics | logistics information; logistics software; electronic waybill | 物流信息化; 电子运单; 物流信息平台 | электронная накладная; цифровая логистика грузов | 물류 정보; 전자 운송장; 물류 정보 시스템 | 물류정보
reverse_logistics<logistics | reverse logistics; returns logistics | 逆向物流; 退货物流 | обратная логистика; возвратная логистика | 역물류; 반품 물류 | 역물류
supply_chain_management<logistics | supply chain management; supply chain services | 供应链管理; 供应链服务 | управление цепочками поставок; услуги цепочки поставок | 공급망 관리; 공급망 서비스 | 공급사슬관리
exhibition_logistics<logistics | exhibition logistics; removals; relocation | 会展物流; 搬家 | выставочная логистика; переезд | 전시 물류; 이삿짐 | 전시물류; 이삿짐
cargo_securing<logistics | cargo securing; loading and unloading; lashing | 装卸服务; 加固; 装车 | крепление груза; погрузка вагонов | 고박; 적재 | 적재
`;
