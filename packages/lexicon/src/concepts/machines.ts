/** Machines, robots, electronics, instruments, consumer goods. Columns as in `parseConcepts`. */
export const MACHINES = `
@equipment
metal_cutting_machine<machinery | metal-cutting machine; lathe; milling machine; machining centre | 加工中心; 车床; 铣床; 磨床 | токарный станок; фрезерный станок; обрабатывающий центр | 선반; 밀링 머신; 머시닝 센터; 공작 센터 | 선반; 후라이스반; 가공쎈터
cnc_machine<machine_tools | CNC machine; CNC; numerical control system | 数控机床; 数控系统; 数控 | станок с ЧПУ; ЧПУ; числовое программное управление | 수치 제어; CNC 공작 기계 | 수자조종기계; 수치조종
laser_cutting_machine<machine_tools | laser cutting machine; laser welding | 激光切割机; 激光焊接 | станок лазерной резки; лазерная сварка | 레이저 절단기; 레이저 용접 | 레이자절단기
forging_press<machine_tools | forging press; hydraulic press; bending machine | 压力机; 锻压设备; 折弯机 | гидравлический пресс; кузнечно-прессовое оборудование; листогибочный станок | 프레스; 단조기; 절곡기 | 프레스; 단조기
cutting_tools<machine_tools | cutting tools; moulds; tooling | 刀具; 模具; 量具 | режущий инструмент; пресс-формы; оснастка | 절삭 공구; 금형; 치공구 | 절삭공구; 형타
gears<machinery | gears; gearbox; reducer; transmission | 齿轮; 减速机; 变速箱 | редуктор; коробка передач; шестерни | 감속기; 기어; 변속기 | 감속기; 치차; 변속기
pump<pumps_valves | pump; pumps; water pump | 水泵; 泵 | насос; насосы | 펌프; 양수기 | 뽐프; 양수기
valve<pumps_valves | valve; valves; pipe fittings | 阀门; 管件 | клапан; задвижка; трубопроводная арматура | 밸브; 배관 부속 | 발브; 관이음
compressor<pumps_valves | compressor; compressors; air compressor | 压缩机; 空压机 | компрессор; воздушный компрессор | 압축기; 공기 압축기 | 압축기
hydraulics<machinery | hydraulics; hydraulic equipment; pneumatics; hydraulic cylinder | 液压; 液压件; 气动 | гидравлика; гидроцилиндр; пневматика | 유압; 유압 기기; 공압 | 유압설비
elevator_lift<hoisting_and_conveying_machinery | elevator lift; escalator; lifts | 电梯; 扶梯 | лифт; эскалатор | 엘리베이터; 승강기 | 승강기
forklift<hoisting_and_conveying_machinery | forklift; loader; warehouse equipment | 叉车; 装载机; 仓储设备 | погрузчик; вилочный погрузчик; складское оборудование | 지게차; 로더; 적재기 | 지게차; 적재기
conveyor<hoisting_and_conveying_machinery | conveyor; conveyors; sorting line | 输送机; 传送带; 输送线 | конвейер; транспортер | 컨베이어; 이송 장치 | 콘베아
packaging_machine<light_machinery | packaging machine; packing equipment; labelling machine | 包装机械; 包装机; 贴标机 | упаковочное оборудование; упаковочная машина | 포장 기계; 포장 설비 | 포장기계
printing_machine<light_machinery | printing machine; printing equipment; printing house | 印刷机; 印刷设备; 印刷 | печатное оборудование; полиграфия; типография | 인쇄 설비; 인쇄 | 인쇄
textile_machinery<light_machinery | textile machinery; sewing machine | 纺织机械; 缝纫机 | текстильное оборудование; швейная машина | 섬유 기계; 재봉틀 | 방직기계; 재봉기
plastics_machinery<light_machinery | plastics machinery; extruder; injection moulding machine | 塑料机械; 注塑机; 挤出机 | термопластавтомат; экструдер | 사출기; 압출기 | 사출기; 압출기
refrigerator_plant<machinery | refrigerator plant; chiller; air conditioning; HVAC; air conditioner | 空调; 制冷机组; 暖通; 冷水机组 | кондиционер; чиллер; вентиляция; климатическая техника; ОВК | 에어컨; 공조; 냉동기; 환기 | 에어콘; 랭동기; 통풍
steam_turbine<generating_machinery | steam turbine; gas turbine | 汽轮机; 燃气轮机 | паровая турбина; газовая турбина | 증기 터빈; 가스 터빈 | 증기타빈; 가스타빈
hydro_turbine<generating_machinery | hydro turbine; water turbine generator | 水轮机; 水轮发电机 | гидротурбина | 수력 터빈; 수차 | 수력타빈
nuclear_power_equipment<generating_machinery | nuclear power equipment; pressure vessel | 核电设备; 压力容器 | оборудование для АЭС; сосуд высокого давления | 원전 설비; 압력 용기 | 원자력설비; 압력용기
power_generation_equipment<generating_machinery | power generation equipment; Harbin Electric; generating equipment | 发电设备; 电站设备; 哈电 | энергетическое оборудование; энергооборудование | 발전 설비 | 발전설비; 할빈전기
winter_equipment<ice_and_snow_machinery | winter equipment; snow removal equipment; snow groomer | 除雪设备; 压雪车; 冰雪装备; 雪地车 | снегоуборочная техника; ратрак; снегоход | 제설 장비; 설상차; 빙설 장비 | 제설장비; 빙설장비
snowmaking_machine<ice_and_snow_machinery | snowmaking machine; ski lift; ropeway; cable car | 造雪机; 索道; 滑雪装备 | снегогенератор; канатная дорога; горнолыжное оборудование | 제설기; 스키 리프트; 케이블카 | 인공강설기; 삭도
fire_equipment<safety_and_rescue_equipment | fire equipment; fire engine; fire alarm | 消防设备; 消防车; 火灾报警 | противопожарное оборудование; пожарная машина; пожарная сигнализация | 소방 장비; 소방차; 화재 경보 | 소방설비; 소방차
security_inspection_equipment<safety_and_rescue_equipment | security inspection equipment; X-ray scanner; metal detector | 安检设备; 安检仪 | досмотровое оборудование; рентгеновский сканер; интроскоп | 보안 검색 장비; 엑스레이 검색기 | 안전검사설비
industrial_robot<robot | industrial robot; robot arm; manipulator | 工业机器人; 机械臂 | промышленный робот; робот-манипулятор | 산업용 로봇; 로봇 팔 | 공업로보트; 산업로보트
service_robot<robot | service robot; delivery robot; cleaning robot | 服务机器人; 配送机器人; 清洁机器人 | сервисный робот; робот-курьер; робот-уборщик | 서비스 로봇; 배송 로봇; 청소 로봇 | 봉사로보트
special_robot<robot | special robot; inspection robot; underwater robot; firefighting robot | 特种机器人; 巡检机器人; 水下机器人 | специальный робот; подводный робот; инспекционный робот | 특수 로봇; 점검 로봇; 수중 로봇 | 특수로보트; 수중로보트
humanoid_robot<robot | humanoid robot; bionic robot | 人形机器人; 仿生机器人 | человекоподобный робот; гуманоидный робот | 휴머노이드 로봇; 인간형 로봇 | 인간형로보트
medical_robot<robot | medical robot; surgical robot; rehabilitation robot; exoskeleton | 手术机器人; 康复机器人; 外骨骼 | медицинский робот; хирургический робот; экзоскелет | 수술 로봇; 재활 로봇; 외골격 | 의료로보트; 수술로보트
agricultural_robot<robot | agricultural robot; milking robot | 农业机器人; 采摘机器人 | сельскохозяйственный робот; робот-дояр | 농업용 로봇 | 농업로보트
agv<robot | AGV; automated guided vehicle; mobile robot; automated warehouse | 自动导引车; 移动机器人; 立体仓库; 自动化仓库 | автоматизированный склад; складской робот; мобильный робот | 무인 운반차; 자동화 창고; 이동 로봇 | 자동화창고
robot_components<robot | robot components; servo motor; robot controller | 伺服电机; 伺服系统; 机器人零部件 | серводвигатель; сервопривод | 서보 모터; 로봇 부품 | 써보전동기
plc<industrial_automation | PLC; programmable logic controller; industrial controller | 可编程控制器; 工控 | промышленный контроллер; программируемый логический контроллер; ПЛК | 프로그램 가능 제어기; 산업용 제어기 | 공업조종기
frequency_converter<industrial_automation | frequency converter; variable frequency drive | 变频器 | частотный преобразователь; преобразователь частоты | 인버터 드라이브; 주파수 변환기 | 주파수변환기
automation_line<industrial_automation | automation line; automated production; unmanned workshop | 自动化生产线; 自动化产线; 无人车间 | автоматическая линия; автоматизация производства | 자동화 라인; 생산 자동화 | 자동화생산선
industrial_software_and_controls<industrial_automation | industrial software and controls; DCS; control system | 控制系统; 自控系统; 分布式控制系统 | система управления технологическим процессом | 제어 시스템; 분산 제어 | 조종체계
chip<semiconductor | chip; microchip; chips; integrated circuit | 芯片; 集成电路 | микросхема; чип; интегральная схема | 칩; 집적 회로 | 칩; 집적회로
wafer<semiconductor | wafer; silicon wafer; semiconductor equipment; lithography | 晶圆; 硅片; 半导体设备; 光刻机 | кремниевая пластина; полупроводниковое оборудование; литография | 웨이퍼; 반도체 장비; 노광 장비 | 규소편; 반도체설비
silicon_carbide<semiconductor | silicon carbide; power devices; third-generation semiconductor | 碳化硅; 功率器件 | карбид кремния; силовая электроника | 탄화규소; 전력 반도체 | 탄화규소
mems<semiconductor | MEMS; microelectromechanical systems | 微机电系统 | МЭМС; микроэлектромеханические системы | 미세 전자 기계 시스템
electronic_components<electronics | electronic components; capacitor; resistor; connectors | 电子元器件; 电子元件; 电容器; 连接器; 元器件 | электронные компоненты; конденсатор; разъемы | 전자 부품; 커패시터; 커넥터 | 전자부품; 전자소자
printed_circuit_board<electronics | printed circuit board; PCB; SMT; electronics assembly | 印制电路板; 电路板; 贴片加工 | печатная плата; монтаж печатных плат | 인쇄 회로 기판; 기판 조립 | 인쇄회로판
oled<electronics | OLED; liquid crystal display; optoelectronics | 液晶; 光电显示; OLED | жидкокристаллический дисплей; оптоэлектроника | 액정; 올레드 | 액정; 빛전자
camera<electronics | camera; optical instruments; lens; optics | 相机; 光学仪器; 镜头; 光学 | оптика; оптические приборы; объектив; камера | 카메라; 광학 기기; 렌즈 | 사진기; 광학기구
temperature_sensor<sensors | temperature sensor; pressure sensor; gas sensor | 温度传感器; 压力传感器; 气体传感器 | датчик температуры; датчик давления; газоанализатор | 온도 센서; 압력 센서; 가스 센서 | 온도수감부; 압력수감부
infrared<sensors | infrared; thermal imaging; night vision | 红外; 热成像; 夜视 | тепловизор; инфракрасный; прибор ночного видения | 적외선; 열화상 | 적외선; 열화상
radar<electronics | radar; antenna; microwave devices | 雷达; 天线; 微波器件 | радар; антенна; СВЧ-устройства | 레이더; 안테나 | 레이다; 안테나
consumer_electronics<electronics | consumer electronics; audio equipment; headphones; television set | 消费电子; 耳机; 音响; 电视机 | бытовая электроника; наушники; аудиотехника; телевизор | 소비자 가전; 이어폰; 음향 기기; 텔레비전 수상기 | 소비전자; 귀걸이; 텔레비죤수상기
kitchen_appliances<home_appliances | kitchen appliances; water heater; heater | 厨房电器; 热水器; 电暖器 | кухонная техника; водонагреватель; обогреватель | 주방 가전; 온수기; 난방기 | 주방전기제품; 온수기
analytical_instruments<instruments | analytical instruments; spectrometer; chromatograph | 分析仪器; 光谱仪; 色谱仪 | аналитические приборы; спектрометр; хроматограф | 분석 기기; 분광기; 크로마토그래프 | 분석기구; 분광기
measuring_equipment<instruments | measuring equipment; flow meter; level gauge; pressure gauge | 流量计; 液位计; 压力表 | расходомер; уровнемер; манометр | 유량계; 압력계 | 류량계; 압력계
microscope<instruments | microscope; telescope; scientific instruments | 显微镜; 科学仪器; 望远镜 | микроскоп; научное оборудование; телескоп | 현미경; 과학 기기 | 현미경; 과학기구
electrical_instruments<instruments | electrical instruments; electricity meter; Harbin meters | 电能表; 电工仪表 | электросчетчик; электроизмерительные приборы | 전력량계; 전기 계측 | 전기계량기
weighing_equipment<instruments | weighing equipment; scales; truck scale | 衡器; 地磅; 秤 | автомобильные весы; весовое оборудование | 저울; 계량대 | 저울; 자동차저울
simulation_bench<instruments | simulation bench; test bench; testing machine | 试验台; 试验机; 测试设备 | испытательный стенд; испытательное оборудование | 시험대; 시험기 | 시험대; 시험기
medical_imaging<medical_devices | medical imaging; CT; MRI; ultrasound; X-ray equipment | 医学影像; CT; 核磁共振; 超声; 影像设备 | МРТ; УЗИ; рентген; медицинская визуализация; томограф | 의료 영상; 초음파; 자기 공명; 엑스선 장비 | 의료영상설비; 초음파
medical_consumables<medical_devices | medical consumables; syringes; masks; protective clothing; gloves | 医用耗材; 口罩; 防护服; 手套 | медицинские расходные материалы; шприцы; маски; перчатки | 의료 소모품; 마스크; 주사기; 방호복 | 의료소모품; 마스크
dental_equipment<medical_devices | dental equipment; implants; orthopaedic devices | 牙科设备; 种植牙; 骨科器械; 植入物 | стоматологическое оборудование; импланты; ортопедические изделия | 치과 장비; 임플란트; 정형외과 기기 | 치과설비; 이발이식
wheelchairs_production<medical_devices | wheelchairs production; prosthesis; rehabilitation equipment; hearing aid | 康复器具; 假肢; 助听器; 辅助器具 | протезы; реабилитационное оборудование; слуховой аппарат | 보조 기구; 의족; 보청기; 재활 기기 | 재활기구; 의족
diagnostic_reagents<medical_devices | diagnostic reagents; in vitro diagnostics; test kits | 诊断试剂; 体外诊断; 检测试剂盒 | диагностические реагенты; тест-системы; диагностические наборы | 진단 시약; 체외 진단; 진단 키트 | 진단시약
ventilator<medical_devices | ventilator; patient monitor; operating theatre equipment | 呼吸机; 监护仪 | аппарат ИВЛ; монитор пациента | 인공호흡기; 환자 감시 장치 | 인공호흡기
equipment_repair<maintenance | equipment repair; equipment maintenance; after-sales repair | 设备维修; 设备检修; 设备维护 | ремонт оборудования; ТО оборудования; обслуживание оборудования | 설비 보수; 설비 정비; 장비 수리 | 설비수리; 설비보수
spare_parts<maintenance | spare parts; spare part; spare parts supply; components | 备件; 零部件; 配件 | запчасти; комплектующие; запасные части | 부품; 예비 부품; 부속품 | 부품; 예비부품
remote_diagnosis_of_equipment<maintenance | remote diagnosis of equipment; remote operation and maintenance; remote monitoring | 远程运维; 远程监控; 远程监测 | удаленный мониторинг; дистанционная диагностика оборудования | 원격 정비; 원격 감시; 원격 모니터링 | 원격감시
equipment_modernisation<maintenance | equipment modernisation; technological upgrading; retrofit | 设备改造; 技术改造; 技改 | модернизация оборудования; техническое перевооружение | 설비 개조; 설비 현대화 | 설비개조; 기술개조
installation<maintenance | installation; commissioning; start-up and adjustment; erection | 安装; 调试; 安装调试 | монтаж; пусконаладка; шефмонтаж; пусконаладочные работы | 설치; 시운전; 조립 설치 | 설치; 시운전
used_equipment<maintenance | used equipment; second-hand equipment | 二手设备; 旧设备 | подержанное оборудование; бывшее в употреблении оборудование | 중고 설비; 중고 장비 | 낡은설비; 중고설비
complete_plant<maintenance | complete plant; turnkey plant; complete sets of equipment | 成套设备; 成套装备 | комплектное оборудование; завод под ключ | 플랜트; 일괄 설비 | 성투설비; 일괄설비
localisation_of_production<manufacturing | localisation of production; local assembly; SKD; CKD | 本地化生产; 散件组装; 本土生产 | локализация производства; крупноузловая сборка; сборочное производство | 현지 생산; 현지 조립 | 현지생산; 현지조립
import_substitution<manufacturing | import substitution; domestic substitution | 进口替代; 国产替代 | импортозамещение | 수입 대체; 국산화 | 수입대체; 국산화
small_batch_production<manufacturing | small batch production; prototype; prototyping | 小批量生产; 样机; 原型 | опытный образец; прототип; мелкосерийное производство | 시제품; 소량 생산; 프로토타입 | 시제품; 소량생산
new_quality_productive_forces<manufacturing | new quality productive forces; high-tech manufacturing; advanced manufacturing | 新质生产力; 先进制造; 高端制造; 高新技术产业 | высокотехнологичное производство; передовое производство; новые производительные силы | 첨단 제조; 신질 생산력; 하이테크 산업 | 신질생산력; 첨단제조; 고신기술산업
traditional_industry<manufacturing | traditional industry; old industrial base; revitalisation of the north-east | 老工业基地; 东北振兴; 传统产业 | старопромышленная база; возрождение Северо-Востока | 노후 공업 기지; 동북 진흥; 전통 산업 | 로공업기지; 동북진흥; 전통산업
military_civil_conversion<manufacturing | military-civil conversion; defence industry | 国防工业; 军工; 军民融合 | оборонная промышленность; конверсия | 방위 산업; 방산; 군수 | 국방공업; 군수공업
clothing<textile | clothing; garments; sportswear; down jackets | 服装; 成衣; 运动服; 羽绒服 | одежда; спортивная одежда; пуховики; швейные изделия | 의류; 운동복; 패딩; 다운재킷 | 복장; 옷; 솜옷; 체육복
fabric<textile | fabric; fabrics; yarn | 面料; 布料; 纱线 | ткань; ткани; пряжа | 원단; 직물; 방적사 | 직물; 방적실
workwear<textile | workwear; uniforms; protective workwear | 工作服; 制服; 工装 | спецодежда; униформа; рабочая одежда | 작업복; 유니폼; 단체복 | 작업복; 제복
sewing<textile | sewing; garment sewing; sewing factory | 服装加工; 缝纫加工; 制衣 | пошив одежды; швейная фабрика; швейное производство | 봉제; 봉제 공장 | 재봉; 피복가공
linen_fabric<textile | linen fabric; flax fabric; linen clothing | 亚麻布; 亚麻纺织; 亚麻制品 | льняная ткань; изделия из льна | 아마 원단; 린넨 | 아마천; 아마제품
leather_goods<textile | leather goods; bags; handbags; luggage | 箱包; 皮具 | кожгалантерея; сумки; чемоданы | 가방; 가죽 제품; 여행 가방 | 가방; 가죽제품
felt_boots<textile | felt boots; winter footwear; boots | 毡靴; 冬靴; 雪地靴 | валенки; зимняя обувь; сапоги | 방한화; 부츠; 겨울 신발 | 겨울신; 장화
traditional_costume<textile | traditional costume; hanbok; Korean ethnic costume | 民族服装; 朝鲜族服饰; 韩服 | национальный костюм; ханбок | 한복; 민족 의상 | 조선족복장; 치마저고리
tableware<consumer_goods | tableware; kitchenware; glassware; porcelain | 餐具; 厨具; 玻璃制品; 瓷器 | посуда; кухонная утварь; фарфор | 식기; 주방용품; 유리 제품; 도자기 식기 | 식기; 주방용품; 사기그릇
plastic_household_goods<consumer_goods | plastic household goods; cleaning supplies; household chemicals goods | 家居用品; 清洁用品; 家居 | товары для дома | 가정용품; 청소 용품 | 가정용품
stationery<consumer_goods | stationery; office supplies | 文具; 办公用品 | канцтовары; канцелярские товары | 문구; 사무용품 | 문방구; 사무용품
mother_and_baby_products<consumer_goods | mother and baby products; diapers; hygiene products | 母婴用品; 纸尿裤; 卫生用品 | товары для детей; подгузники; гигиенические товары | 유아용품; 기저귀; 위생용품 | 영아용품; 기저귀
pet_supplies<consumer_goods | pet supplies | 宠物用品 | товары для животных; зоотовары для дома | 반려동물 용품 | 애완동물용품
jewellery<consumer_goods | jewellery; wristwatches; amber jewellery | 珠宝; 首饰; 手表 | ювелирные изделия; украшения; наручные часы | 주얼리; 장신구; 시계 | 장식품; 시계
souvenirs<consumer_goods | souvenirs; handicrafts; gifts; matryoshka; folk crafts | 工艺品; 礼品; 纪念品; 套娃; 手工艺品 | сувениры; народные промыслы; матрешка; подарки | 공예품; 기념품; 선물; 마트료시카 | 공예품; 기념품; 선물
musical_instruments<consumer_goods | musical instruments; piano; accordion | 乐器; 钢琴 | музыкальные инструменты; пианино; баян | 악기; 피아노 | 악기; 피아노
outdoor_goods<consumer_goods | outdoor goods; camping equipment; fishing tackle; tents | 户外用品; 帐篷; 渔具; 露营 | товары для активного отдыха; палатки; рыболовные снасти | 아웃도어 용품; 캠핑 용품; 낚시 용품; 텐트 | 야외용품; 낚시도구; 천막
skin_care<beauty_and_personal_care | skin care; perfume; shampoo; hair products | 护肤; 香水; 洗发水; 护发 | уход за кожей; парфюмерия; шампунь; духи | 스킨케어; 기초 화장품; 향수; 샴푸 | 살결보호; 향수; 샴푸
k_beauty<cosmetics | K-beauty; Korean cosmetics | 韩国化妆品; 韩妆 | корейская косметика | 한국 화장품; K뷰티; 케이뷰티 | 한국화장품
beauty_equipment<beauty_and_personal_care | beauty equipment; beauty salon; aesthetic medicine | 美容; 美容仪器; 美容院; 医美 | салон красоты; косметология; эстетическая медицина | 미용; 미용 기기; 피부과 시술 | 미용; 미용원
`;
