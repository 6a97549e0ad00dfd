/** Logistics, vehicles, tourism. Columns as in `parseConcepts`. */
export const MOVEMENT = `
@logistics
logistics | logistics; logistics services | 物流; 物流服务 | логистика; логистический; логистические услуги | 물류; 로지스틱스 | 물류
transport<logistics | transport; transportation; carriage; haulage | 运输; 货运; 运送 | перевозка; транспорт; транспортировка; грузоперевозки; транспортный | 운송; 수송; 운수 | 운수; 수송; 운송
refrigerated_transport<cold_chain | refrigerated transport; refrigerated transportation; reefer transport; temperature-controlled transport; chilled transport | 冷藏运输; 冷链运输; 冷冻运输 | рефрижераторные перевозки; перевозка рефрижераторами; перевозка с температурным режимом; рефрижераторный транспорт | 냉장 운송; 냉동 운송; 냉장 수송; 냉장 운수; 저온 운송 | 랭장운수; 랭장운송; 랭동운수; 랭장수송
cold_chain<logistics | cold chain; cold chain logistics | 冷链; 冷链物流 | холодовая цепь; холодильная логистика; холодная цепь | 콜드체인; 저온 물류; 냉장 물류; 저온 유통 | 랭장사슬; 랭장물류; 랭동물류
cold_storage<cold_chain | cold storage; cold store; refrigerated warehouse | 冷库; 冷藏库; 冷藏仓库 | холодильный склад; холодильные склады; холодильное хранение; морозильный склад | 냉장 창고; 냉동 창고; 저온 창고 | 랭장창고; 랭동창고
refrigerated_container<cold_chain | reefer container; refrigerated container | 冷藏集装箱; 冷藏箱 | рефрижераторный контейнер; рефконтейнер | 냉장 컨테이너; 냉동 컨테이너 | 랭장콘테이너; 랭동콘테이너
refrigerated_truck<cold_chain | refrigerated truck; reefer truck | 冷藏车 | рефрижератор; авторефрижератор | 냉장차; 냉동차; 냉동 탑차 | 랭장차; 랭동차
refrigeration_equipment<equipment | refrigeration equipment; refrigeration unit | 制冷设备; 冷冻设备 | холодильное оборудование; холодильная установка | 냉동 설비; 냉장 설비 | 랭동설비; 제랭설비
perishables<logistics | perishables; perishable goods; fresh produce | 生鲜; 易腐货物; 生鲜产品 | скоропортящиеся грузы; скоропортящиеся продукты; свежие продукты | 신선 식품; 신선 제품; 부패성 화물 | 신선식품; 신선제품
freight | freight; cargo | 货物; 货运量 | груз; грузовой | 화물; 상품 화물 | 화물; 짐
freight_forwarding<logistics | freight forwarding; forwarder; freight forwarder | 货代; 货运代理 | экспедирование; экспедитор; транспортно-экспедиционные услуги | 포워딩; 화물 운송 주선; 복합 운송 주선 | 화물운수대리; 화물대리
road_transport<transport | road transport; road haulage; truck transport | 公路运输; 汽车运输; 卡车运输; 陆路运输 | автоперевозки; автомобильные перевозки; автомобильный транспорт | 도로 운송; 트럭 운송; 육상 운송; 육로 운송 | 도로운수; 자동차운수; 륙로운수
tir<road_transport | TIR carnet; TIR transport | 国际公路运输 | книжка МДП; МДП | TIR 운송; 국제 도로 운송 | 국제도로운수
rail_transport<transport | rail transport; railway; rail freight | 铁路运输; 铁路 | железнодорожные перевозки; железная дорога; железнодорожный | 철도 운송; 철도 | 철도운수; 철도
china_europe_train<rail_transport | China–Europe Railway Express; China-Europe freight train; block train; container train | 中欧班列; 集装箱班列; 班列 | контейнерный поезд; ускоренный контейнерный поезд; поезд Китай — Европа | 중국-유럽 화물열차; 컨테이너 열차; 블록 트레인 | 중국―유럽화물렬차; 화물렬차; 콘테이너렬차
sea_transport<transport | sea freight; maritime transport; shipping; sea transport | 海运; 海上运输; 航运 | морские перевозки; морской транспорт; судоходство; морская доставка | 해상 운송; 해운 | 해상운수; 해운
river_transport<transport | river transport; inland waterway | 内河运输; 江海联运; 水运 | речные перевозки; речной транспорт; внутренние водные пути | 내륙 수운; 하천 운송; 강해 연운 | 강하운수; 강해련운; 내하운수
air_cargo<transport | air cargo; air freight; air transport | 空运; 航空运输; 航空货运 | авиаперевозки; авиаперевозка грузов; воздушный транспорт; авиадоставка | 항공 화물; 항공 운송 | 항공화물; 항공운수
multimodal<transport | multimodal transport; intermodal transport; combined transport | 多式联运; 联运 | мультимодальные перевозки; интермодальные перевозки; смешанные перевозки | 복합 운송; 다중 모드 운송 | 복합련운; 복합운수; 련합운수
land_sea_corridor<transport | international transport corridor; Primorye-1; Primorye-2; transport corridor | 国际运输走廊; 滨海一号; 滨海二号; 陆海联运; 国际通道 | международный транспортный коридор; Приморье-1; Приморье-2; транспортный коридор; МТК | 국제 운송 회랑; 프리모리예-1; 운송 통로 | 국제운수통로; 륙해련운; 국제운수회랑
container<logistics | container; containers; shipping container | 集装箱 | контейнер; контейнерный | 컨테이너 | 콘테이너
port<logistics | port; seaport; harbour; terminal | 港口; 码头; 海港 | порт; морской порт; терминал; портовый | 항만; 항구; 터미널 | 항구; 부두; 항만
port_handling<port | stevedoring; cargo handling; transshipment | 装卸; 中转; 转运; 换装 | перевалка; погрузка; стивидорные услуги; погрузочно-разгрузочные работы | 하역; 환적 | 상하차; 하역; 환적; 중계운수
dry_port<port | dry port; inland port; logistics hub | 内陆港; 物流枢纽; 无水港 | сухой порт; логистический хаб; транспортно-логистический центр; ТЛЦ | 내륙항; 물류 허브; 물류 거점 | 내륙항; 물류중추; 물류거점
warehouse<logistics | warehouse; warehousing; storage | 仓储; 仓库; 仓储服务 | склад; складские услуги; складской; хранение | 창고; 보관; 창고업 | 창고; 창고저장; 보관
bonded_warehouse<warehouse | bonded warehouse | 保税仓库; 保税仓 | таможенный склад | 보세 창고 | 보세창고
packaging | packaging; package | 包装; 包装材料 | упаковка; упаковочный; тара | 포장; 포장재 | 포장; 포장재료
last_mile<logistics | last-mile delivery; last mile | 末端配送; 最后一公里; 配送 | последняя миля; доставка последней мили | 라스트 마일; 배송; 라스트마일 배송 | 말단배송; 배송
groupage<logistics | groupage; LCL; consolidated cargo; less than container load | 拼箱; 拼货; 集拼; 零担 | сборные грузы; сборный груз; консолидация грузов | 혼재 화물; 소량 화물; 콘솔 화물 | 혼적화물; 소량화물
oversized_cargo<logistics | oversized cargo; heavy cargo; project cargo | 大件运输; 超限货物; 工程物流 | негабаритные грузы; проектные грузы; тяжеловесные грузы | 중량물; 프로젝트 화물; 대형 화물 | 대형화물; 초과규격화물
dangerous_goods<logistics | dangerous goods; hazardous cargo | 危险品; 危险货物; 危化品 | опасные грузы | 위험물; 위험 화물 | 위험화물; 위험품
cargo_tracking<logistics | cargo tracking; shipment tracking; track and trace | 货物追踪; 物流跟踪; 在途监控 | отслеживание грузов; мониторинг перевозок; слежение за грузом | 화물 추적; 운송 추적 | 화물추적; 운수추적
smart_logistics<logistics | smart logistics; digital logistics; logistics platform | 智慧物流; 数字物流; 物流平台; 网络货运 | цифровая логистика; умная логистика; логистическая платформа | 스마트 물류; 디지털 물류; 물류 플랫폼 | 스마트물류; 지혜물류; 물류플랫폼
timely_delivery<logistics | delivery time; just in time; fast delivery | 时效; 准时交付 | сроки доставки; срочная доставка | 납기; 신속 배송 | 납기; 신속배송
bridge | bridge | 跨境大桥; 大桥; 桥梁 | мост | 교량; 대교 | 대교
@vehicles
vehicles | vehicles; automobiles; cars; automotive | 汽车; 整车; 车辆 | автомобиль; автомобили; автомобильная промышленность; автопром | 자동차; 차량; 완성차 | 자동차; 차량
electric_vehicle<vehicles | electric vehicle; EV; electric car | 电动汽车; 电动车 | электромобиль; электротранспорт | 전기차; 전기 자동차 | 전기자동차; 전동차
new_energy_vehicle<electric_vehicle | new energy vehicle; NEV | 新能源汽车; 新能源车 | автомобиль на новых источниках энергии; автомобили на новой энергии | 신에너지차; 신에너지 자동차; 친환경차 | 신에너지자동차
connected_vehicle<vehicles | connected vehicle; intelligent connected vehicle; smart car | 智能网联汽车; 车联网; 智能汽车 | подключенный автомобиль; интеллектуальный подключенный автомобиль; умный автомобиль | 커넥티드카; 지능형 커넥티드카; 스마트카 | 지능네트워크자동차; 지능련결자동차
autonomous_driving<vehicles | autonomous driving; self-driving; driverless | 自动驾驶; 无人驾驶 | автономное вождение; беспилотный автомобиль; автопилот | 자율주행; 자율 주행차; 무인 자동차 | 자률주행; 무인운전; 자동운전
trucks<vehicles | trucks; lorries | 卡车; 货车 | грузовик; грузовые автомобили; грузовая техника | 트럭; 화물차 | 화물차; 트럭
buses<vehicles | buses; bus; coach | 客车; 公交车; 大巴 | автобус; автобусный | 버스; 승합차 | 뻐스
used_cars<vehicles | used cars; second-hand cars | 二手车 | подержанные автомобили; автомобили с пробегом | 중고차 | 중고차; 중고자동차
auto_parts<vehicles | auto parts; car parts | 汽车零部件; 汽车配件; 零配件 | автозапчасти; автокомпоненты | 자동차 부품 | 자동차부품; 자동차부속품
tyres<auto_parts | tyres; tires | 轮胎 | шины; автошины | 타이어 | 타이어; 다이야
charging_station<electric_vehicle | charging station; charging infrastructure; charging pile; fast charging; battery swap | 充电桩; 充电站; 快充; 换电站 | зарядная станция; зарядная инфраструктура; быстрая зарядка; электрозаправка | 충전소; 충전 인프라; 충전기; 급속 충전; 배터리 교환소 | 충전소; 충전말뚝
car_service<vehicles | car repair; vehicle maintenance | 汽车维修; 车辆保养 | автосервис; ремонт автомобилей | 자동차 정비; 차량 정비 | 자동차수리; 차량정비
shipbuilding<vehicles | shipbuilding; ship repair; vessels | 造船; 修船; 船舶 | судостроение; судоремонт; суда | 조선업; 선박 수리; 선박 | 선박제조; 선박수리; 선박
aviation<vehicles | aviation; aircraft; aircraft manufacturing | 航空; 飞机; 航空制造 | авиация; самолет; авиастроение | 항공; 항공기 | 항공; 비행기
helicopter<aviation | helicopter; helicopters | 直升机 | вертолет | 헬리콥터; 헬기 | 직승비행기
drone<drones | drone; drones; UAV; unmanned aerial vehicle | 无人机 | дрон; беспилотник; БПЛА; беспилотный летательный аппарат | 드론; 무인기; 무인 항공기 | 무인기; 드론
low_altitude_economy<aviation | low-altitude economy | 低空经济 | экономика низких высот; низковысотная экономика | 저고도 경제; 저공 경제 | 저공경제
railway_rolling_stock<vehicles | rolling stock; railway wagons; locomotives | 铁路车辆; 机车; 货运车厢 | подвижной состав; вагоны; локомотивы | 철도 차량; 기관차 | 철도차량; 기관차
@tourism
tourism | tourism; travel; tourist | 旅游; 旅行; 文旅; 游客 | туризм; туристический; путешествие; турист | 관광; 여행; 관광객 | 관광; 려행; 유람
travel_agency<tourism | travel agency; tour operator | 旅行社; 旅游公司 | турагентство; туроператор; туристическая компания | 여행사; 관광 회사 | 려행사; 관광회사
cross_border_tourism<tourism | cross-border tourism; border tourism | 跨境旅游; 边境旅游; 出入境旅游 | трансграничный туризм; приграничный туризм; международный туризм | 국경 관광; 해외 관광; 국경 간 관광 | 변경관광; 변경려행; 국제관광
ice_snow_tourism<tourism | ice and snow tourism; winter tourism | 冰雪旅游; 冰雪经济; 冰雪 | зимний туризм; снежно-ледовый туризм | 빙설 관광; 겨울 관광 | 빙설관광; 빙설경제
skiing<tourism | skiing; ski resort | 滑雪; 滑雪场 | горные лыжи; горнолыжный курорт | 스키; 스키장 | 스키; 스키장
hotel<tourism | hotel; accommodation; lodging | 酒店; 住宿; 宾馆 | гостиница; отель; размещение туристов | 호텔; 숙박 | 호텔; 숙박
ecotourism<special_interest_tourism | ecotourism; nature tourism | 生态旅游; 自然旅游 | экотуризм; экологический туризм | 생태 관광 | 생태관광
rural_tourism<special_interest_tourism | rural tourism; agritourism | 乡村旅游 | сельский туризм; агротуризм | 농촌 관광 | 농촌관광; 향촌관광
medical_tourism<special_interest_tourism | medical tourism; health tourism; wellness tourism | 医疗旅游; 康养旅游; 康养 | медицинский туризм; оздоровительный туризм | 의료 관광; 헬스 투어 | 의료관광; 건강관광
business_travel<tourism | business travel; MICE | 商务旅行; 商旅 | деловой туризм; деловые поездки | 출장; 비즈니스 관광 | 출장; 상무려행
ticketing<tourism | ticketing; flight booking; ticket booking | 票务; 机票预订; 订票 | бронирование билетов; продажа билетов; авиабилеты | 항공권 예약; 티켓 예매; 발권 | 비행기표예약; 표예약
travel_platform<tourism | travel platform; online travel agency; OTA | 旅游平台; 在线旅游 | туристическая платформа; онлайн-бронирование; сервис бронирования | 여행 플랫폼; 온라인 여행사 | 려행플랫폼; 관광사이트
passenger_assistance<airport_services | passenger assistance | 旅客服务 | помощь пассажирам; сопровождение пассажиров | 승객 지원 | 려객봉사
tour_guide<tourism | tour guide; guided tours; excursion | 导游; 游览 | гид; экскурсовод; экскурсия | 관광 안내; 가이드 | 관광안내원; 안내원
smart_tourism<tourism | smart tourism; digital tourism | 智慧旅游; 智慧文旅 | умный туризм; цифровой туризм | 스마트 관광 | 스마트관광; 지혜관광
`;
