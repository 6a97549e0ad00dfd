/** Goods and services by the words listings use for them, in fields the other tables have only in outline. Columns as in `parseConcepts`. */
export const TRADE_DETAIL = `
@outsourcing
night_shift_support<bpo | night-shift support | 夜班客服 | ночная смена | 야간 상담; 24시간 상담 | 밤당직; 24시간접대
accounts_payable_outsourcing<bpo | accounts payable; invoice processing | 应付账款处理; 发票处理; 票据录入 | обработка счетов; кредиторская задолженность | 매입 채무 처리; 송장 처리 | 령수증처리
payroll_service<bpo | wage calculation | 工资代发; 薪资核算 | расчёт зарплаты; зарплатный проект | 급여 계산 | 로임계산대행
headhunting<bpo | recruiting agency | 人才招聘; 招聘服务 | кадровое агентство | 채용 대행; 인재 알선 | 인재소개; 인원모집대행
video_editing<design_outsourcing | video editing | 视频剪辑 | видеомонтаж | 영상 편집 | 영상편집
proofreading<translation | proofreading; copy editing | 校对; 审校; 审稿 | корректура; редактура; вычитка | 교정 교열; 감수
simultaneous_equipment<translation | interpreting equipment; interpreter booth | 同传设备; 同声传译设备 | оборудование для синхронного перевода; кабина переводчика | 동시통역 장비 | 동시통역설비
@agriculture
drip_irrigation<greenhouse | sprinkler irrigation; irrigation system | 喷灌; 水肥一体化; 灌溉设备 | капельный полив; система орошения | 관수 설비; 관개 시스템 | 분무관수
grow_light<greenhouse | grow light; supplementary lighting | 补光灯; 植物生长灯 | досветка; фитолампы; фитосвет | 보광등; 식물 생장등
hydroponics<greenhouse | nutrient solution | 营养液 | питательный раствор | 양액 재배 | 물재배
biostimulant<plant_nutrition | inoculant; biostimulant; rhizobium inoculant | 根瘤菌; 微生物菌剂; 生物刺激素 | инокулянт; биостимулятор | 미생물 제제; 생장 촉진제; 근류균 | 뿌리혹균
@food
beef_cuts<meat | beef cuts; beef shank; brisket | 牛腱; 牛腩; 牛分割肉 | отруба говядины; говяжьи отруба; голяшка | 소고기 부분육; 양지; 사태 | 소고기부위
frozen_dumplings<food | frozen dumplings | 速冻饺子 | замороженные полуфабрикаты | 냉동 만두; 간편식 | 랭동물만두
filling_line<food | filling machine | 灌装机; 灌装生产线 | розлив; фасовочная линия | 충전 포장 라인 | 충전포장설비
retort_steriliser<food | steriliser; retort; pasteuriser | 杀菌设备; 杀菌锅; 巴氏杀菌 | стерилизатор; автоклав; пастеризатор | 살균기; 레토르트; 살균 설비 | 살균설비
vacuum_packing<packaging | vacuum packing machine | 真空包装机 | вакуумный упаковщик | 진공포장기
food_testing<food | food testing; residue analysis; antibiotic residues | 农残检测; 抗生素检测 | испытания пищевой продукции; анализ остатков; лаборатория пищевой безопасности | 잔류 농약 검사; 항생제 검사 | 식료품검사
@forestry
wood_pellets<timber | fuel briquettes | 颗粒燃料 | топливные брикеты | 펠릿 | 톱밥연료
harvester_forwarder<forestry_equipment | forest harvester; logging machine | 伐木机; 集材机 | харвестер | 하베스터 | 채벌기계
drying_kiln<forestry_equipment | timber dryer | 木材烘干窑; 烘干房 | сушка древесины | 건조로 | 목재건조실
@equipment
overhead_crane<hoisting_and_conveying_machinery | port crane; gantry crane; overhead crane; grab | 门式起重机; 桥式起重机; 港口起重机; 抓斗; 装船机 | портовый кран; козловой кран; мостовой кран; грейфер; перегружатель | 항만 크레인; 갠트리 크레인; 천장 크레인 | 항만기중기; 다리기중기
forklift_racks<hoisting_and_conveying_machinery | stacker; pallet truck | 堆高机; 搬运车 | штабелёр; погрузчик складской | 스태커 | 차판
welding_robot<robot | welding robot; robotic welding cell | 焊接机器人; 机器人焊接 | сварочный робот; роботизированная сварка | 용접 로봇 | 용접로보트
used_machine_tools<machine_tools | used machine tools; second-hand machines | 二手机床 | станки бывшие в употреблении | 중고 기계; 중고 공작기계 | 중고기계
commissioning<maintenance | supervised installation | 开机调试; 现场安装 | пуско-наладочные работы; шеф-монтаж | 설치 및 시운전
mining_tyres<auto_parts | off-the-road tyres; mining tyres; OTR tyres | 工程轮胎; 矿用轮胎 | крупногабаритные шины; КГШ; карьерные шины | 광산용 타이어; 대형 타이어; OTR 타이어 | 광산차다이야
boiler_house<heating | boiler house | 锅炉房 | котёл отопительный; паровой котёл | 보일러실 | 보이라
chiller_cold_store<machinery | refrigeration plant; cold store equipment | 冷库设备 | холодильная камера | 칠러; 냉동창고 설비
sewing_contract<textile | garment subcontracting; made-up garments | 来料加工服装; 缝制 | пошив на заказ; швейный цех | 봉제 하청; 의류 위탁 생산 | 옷가공
workwear_ppe<textile | safety shoes | 劳保鞋 | спецобувь | 안전화; 보호복 | 로동보호복
xray_ultrasound<medical_devices | ultrasound scanner; X-ray | 彩超; 超声诊断仪; X光机 | УЗИ-аппарат; ультразвуковой сканер; рентгеновский аппарат | 초음파 진단기; 엑스레이; 영상 진단 장비 | 초음파진단기
rapid_tests<medical_devices | rapid test; laboratory reagents | 快速检测试剂 | экспресс-тесты; лабораторные реагенты | 신속진단키트
@energy
wind_turbine_blade<wind_power | rotor blade; blade de-icing; blade inspection | 叶片除冰 | лопасть; лопасти; антиобледенение лопастей | 풍력 블레이드; 블레이드 결빙 방지 | 풍차날개
off_grid_power<power_equipment | microgrid; off-grid power; hybrid power plant | 微电网; 离网供电; 风光柴储 | автономное энергоснабжение; микросеть; гибридная электростанция | 마이크로그리드; 독립형 발전 | 독립전원
energy_service<energy_saving | energy performance contract | 节能改造 | энергосервисный контракт | ESCO 사업
gold_mining_equipment<mining | mineral processing plant; ore dressing | 选矿设备 | промприбор | 선광 설비 | 선광설비
core_drilling<mining | core drilling; exploration drilling | 岩心钻探; 地质钻探 | колонковое бурение; бурение керна; разведочное бурение | 코어 시추
@construction
sip_panels<building_materials | structural insulated panel | 彩钢板 | СИП-панели | 단열 패널
district_heating_pipe<building_materials | pre-insulated pipe; heating main | 预制直埋保温管; 供热管道; 保温管 | трубы в ППУ; теплотрасса; трубы для теплосети | 이중 보온관; 지역난방 배관 | 보온관
rebar_sections<building_materials | rebar; structural steel; steel sections | 中厚板 | двутавр; листовой прокат | 후판; 철골
general_contractor<construction | general contractor; construction crew | 施工总承包; 劳务分包 | генподрядчик; строительная бригада | 종합 시공; 시공사 | 시공총도급
frozen_ground_foundation<construction | permafrost foundation; thermosyphon | 冻土地基; 热棒 | фундамент на вечной мерзлоте; термостабилизация грунтов | 동토 기초 | 동토기초
@environment
plastic_recycling<solid_waste_recycling_industry | waste plastic; granulate | 塑料再生; 再生颗粒 | вторичная гранула; отходы пластика | 폐플라스틱 재활용; 재생 원료 | 폐비닐재생
dust_suppression<air_quality | dust suppression; fog cannon; wind fence | 抑尘; 雾炮机; 防风抑尘网 | пылеподавление; орошение складов угля; ветрозащитный экран | 비산먼지 저감; 살수 장치 | 먼지막이
carbon_footprint<carbon | greenhouse gas inventory; verification of emissions | 碳核查; 碳盘查 | верификация выбросов; инвентаризация парниковых газов | 온실가스 산정; 배출량 검증
oil_spill<emergency | oil spill response; boom | 溢油应急; 围油栏 | ликвидация разливов нефти; боновые заграждения | 유류 오염 방제; 오일펜스 | 기름류출처리
@logistics
marketplace_fulfilment<e_commerce_logistics | order fulfilment; drop shipping | 代发货; 仓配一体; 海外仓代发 | фулфилмент-центр | 배송 대행지
@vehicles
battery_pack<batteries | LFP battery; battery management system | 电池包; 磷酸铁锂; 电池管理系统 | аккумуляторная батарея тяговая; литий-железо-фосфат | 인산철 배터리; 배터리 관리 시스템 | 전지묶음
vessel_equipment<shipbuilding | marine equipment; ship coating; classification society | 船舶涂料; 船级社 | судовые покрытия; классификационное общество; регистр судоходства | 조선기자재; 선박 도료; 선급 | 배설비
snowmobile_atv<two_wheelers | snowmobile; all-terrain vehicle; quad bike | 雪地摩托 | вездеход | 스노모빌; 전지형차; 사륜오토바이 | 눈오토바이
@ecommerce
store_operation<ecommerce | store operation service; product listing; store management | 开店培训; 上架 | оформление карточек товара | 스토어 운영 대행; 입점 대행
influencer_marketing<ecommerce | key opinion leader | 达人带货; 达人直播; 种草 | инфлюенс-маркетинг; реклама у блогеров | 인플루언서 마케팅; 체험단; 왕홍 마케팅 | 왕훙판매
cosmetics_private_label<cosmetics | private label cosmetics; contract cosmetics; face mask sheet | 化妆品代工; 面膜代加工; 贴牌化妆品 | контрактное производство косметики; косметика под собственной маркой; тканевые маски | 화장품 OEM; 화장품 위탁 생산; 마스크팩 | 화장품수탁생산
@software
app_development<mobile_app | mobile application development; Android development | APP定制 | разработка мобильных приложений | 애플리케이션 개발; 모바일 앱 제작 | 손전화응용프로그람 개발
animation_studio<game | game art; character design | 原画; 3D建模; 角色设计; 游戏美术 | геймдев-арт; дизайн персонажей | 게임 그래픽; 캐릭터 디자인
queue_booking<enterprise_software | booking system; property management system; reservation software | 预订系统 | система бронирования; программа для гостиниц | 예약 시스템 | 예약체계
workflow_approval<enterprise_software | electronic approval; groupware | 电子审批; 流程审批 | электронное согласование; документооборот; бизнес-процессы | 업무 흐름 | 전자심사비준
@artificial_intelligence
@geoinformation
forest_fire_monitoring<remote_sensing | hot spot detection | 林火预警; 热点监测 | термоточки | 산불 탐지
sea_ice_chart<remote_sensing | sea ice chart; ice routing | 冰情图 | ледовая карта | 해빙 지도; 해빙 분석 | 바다얼음도
@telecommunications
backbone_fibre<network_services | fibre-optic backbone; leased line; wavelength; IP transit | 光纤专线; 骨干网 | оптоволоконная магистраль; каналы связи; волоконно-оптическая линия | 백본망
base_station_works<telecommunications_equipment | telecom construction | 通信工程; 基站建设 | строительство сетей связи | 통신 공사
@finance
credit_report<finance | credit report; buyer check; credit rating of buyers | 买家资信; 征信报告 | кредитный отчёт; оценка дебиторов | 신용 조사; 바이어 신용 조회 | 신용조사
@tourism
destination_management<tourism | inbound tour operator; ground handling of groups; receiving agency | 地接社; 地接; 接待社 | принимающая турфирма; приём групп; принимающая сторона | 현지 여행사; 랜드사; 인바운드 여행사 | 지상접대; 접대려행사
hotel_operation<hotel | hotel operator; resort operation | 委托经营酒店 | управление гостиницей; гостиничный оператор | 호텔 위탁운영; 리조트 운영
@health
@education
training_simulator<vocational_training | training simulator; teaching equipment; training base | 实训基地; 实训设备; 模拟器培训 | учебный стенд; учебный полигон | 시뮬레이터 훈련; 실습장비; 실습실 | 모의훈련설비
@culture
circus_opera<performing_arts | Peking opera; song and dance troupe | 京剧; 歌舞团 | акробаты; пекинская опера; ансамбль песни и пляски | 경극; 가무단
folk_ensemble<performing_arts | folk ensemble; folk festival | 民族歌舞; 民俗表演; 民间艺术团 | фольклорный ансамбль; фестиваль народного творчества | 민속 공연; 민속 무용; 농악 | 민속공연
museum_exhibition<culture | travelling exhibition; exhibits | 巡展; 展品 | передвижная выставка; экспонаты | 순회 전시; 전시품
immersive_exhibition<creative_industry | immersive exhibition; 3D scanning of exhibits; virtual museum | 沉浸式展览 | мультимедийная экспозиция; оцифровка экспонатов | 몰입형 전시 | 수자박물관
@research_services
patent_filing<intellectual_property | patent filing; patent family | 专利申请; 海外专利 | подача патентной заявки | 특허출원; 특허법인 | 특허신청
marine_biology<research | marine biology; marine expedition; bioactive compounds | 海洋生物; 海洋科考; 活性物质 | морская биология; биология моря; биологически активные вещества | 해양 생물; 해양 탐사; 생리활성 물질 | 해양생물
test_laboratory<research | testing laboratory; salt spray test; climatic chamber | 检测实验室; 盐雾试验; 低温试验; 环境试验箱 | испытательная лаборатория; испытательный центр; климатическая камера | 시험소; 시험인증; 염수분무 시험
`;
