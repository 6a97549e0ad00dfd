/** Construction, materials of building, property, environment, safety. Columns as in `parseConcepts`. */
export const BUILDING_AND_NATURE = `
@construction
civil_engineering<civil_works | civil engineering; earthworks; foundation works | 土木工程; 土方; 基础工程 | земляные работы; фундаментные работы; инженерное строительство | 토목; 토목 공사; 기초 공사 | 토목공사; 기초공사
housing_construction<construction | housing construction; residential building; apartment building | 住宅建设; 住宅楼 | жилищное строительство; многоквартирный дом; жилой комплекс | 주택 건설; 아파트 | 주택건설; 아빠트
industrial_construction<construction | industrial construction; plant construction; factory construction | 厂房建设; 工业建筑 | промышленное строительство; строительство завода | 공장 건설; 산업 건축 | 공장건설
overseas_contracting<construction | overseas contracting; contracted projects abroad; international contracting | 对外承包工程; 境外工程 | зарубежный строительный подряд; строительство за рубежом | 해외 건설; 해외 공사 수주 | 대외도급공사; 해외도급
renovation<construction | renovation; finishing works; decoration | 装修; 装饰; 翻新 | ремонт помещений; отделочные работы; отделка | 리모델링; 내장 공사; 인테리어 공사 | 장식공사; 수리장식
bridge_construction<civil_works | bridge construction; tunnel; tunnels | 桥梁建设; 隧道 | строительство мостов; тоннель; мостостроение | 교량 건설; 터널 | 교량건설; 턴넬
water_conservancy<civil_works | water conservancy; dam; hydraulic engineering | 水利; 水利工程; 大坝 | гидротехническое строительство; плотина; водное хозяйство | 수리 시설; 댐; 수리 공사 | 수리공정; 땜
water_supply<civil_works | water supply; sewerage; utility networks | 供水; 排水; 管网 | водоснабжение; водоотведение; инженерные сети | 상수도; 하수도; 배관망 | 급수; 배수; 관망
port_construction<civil_works | port construction; airport construction | 港口建设; 机场建设 | строительство порта; строительство аэропорта | 항만 건설; 공항 건설 | 항구건설; 비행장건설
demolition<construction | demolition; dismantling | 拆除; 拆迁 | снос; демонтаж | 철거; 해체 공사 | 철거
landscape<construction | landscape; landscaping; urban greening | 园林; 绿化; 景观设计 | озеленение; благоустройство; ландшафтный дизайн | 조경; 녹화 | 조경; 록화
urban_planning<construction | urban planning; master plan | 城市规划; 规划设计 | градостроительство; генеральный план; городское планирование | 도시 계획; 도시 설계 | 도시계획; 도시규획
green_building<construction | green building; passive house; ultra-low energy building | 绿色建筑; 被动房; 超低能耗建筑 | зеленое строительство; пассивный дом | 녹색 건축; 패시브 하우스 | 록색건축
house_building_kits<construction | house building kits; container house; mobile house; cabins | 集装箱房; 活动房; 移动房屋 | модульный дом; вахтовый поселок; блок-контейнер; бытовка | 컨테이너 하우스; 이동식 주택 | 이동식주택; 콘테이너집
geotechnical_engineering<civil_works | geotechnical engineering; piling; pile foundation | 岩土工程; 桩基 | геотехника; свайный фундамент; сваи | 지반 공학; 말뚝 기초 | 말뚝기초
winter_construction<construction | winter construction; concrete in winter | 冬季施工 | зимнее строительство; зимнее бетонирование | 동절기 공사 | 겨울시공
construction_labour<construction | construction labour; construction workers | 建筑工人; 建筑劳务 | строительные рабочие; строители | 건설 인력; 건설 노동자 | 건설로동자
glass<building_materials | glass; glass products; double glazing; float glass | 玻璃; 中空玻璃; 浮法玻璃 | стекло; стеклопакет; листовое стекло | 복층 유리; 판유리 | 이중유리
roofing<building_materials | roofing; waterproofing; roof tiles | 屋面; 防水材料; 防水 | кровля; гидроизоляция; кровельные материалы | 지붕재; 방수; 방수재 | 지붕재료; 방수재료
sanitary_ware<building_materials | sanitary ware; plumbing; bathroom; taps | 卫浴; 洁具; 水暖; 水龙头 | сантехника; смесители; ванная | 위생 도기; 욕실 용품; 배관 자재 | 위생기구; 수도꼭지
wallpaper<finishing_materials | wallpaper; curtains; decorative materials | 壁纸; 窗帘; 装饰材料 | обои; шторы; отделочные материалы | 벽지; 커튼; 장식재 | 벽지; 창문보
asphalt<building_materials | asphalt; road materials; bitumen emulsion | 沥青; 筑路材料 | асфальт; битум; дорожные материалы | 아스팔트; 도로 자재 | 아스팔트; 력청
mineral_wool<building_materials | mineral wool; polystyrene foam; rock wool | 岩棉; 保温板; 聚苯板 | минеральная вата; пенополистирол; каменная вата | 암면; 스티로폼; 미네랄울 | 암면; 보온판
scaffolding<building_materials | scaffolding; formwork | 脚手架; 模板 | строительные леса; опалубка | 비계; 거푸집 | 발판; 휘틀
building_tools<building_materials | building tools; hand tools; power tools | 工具; 电动工具; 手动工具 | инструмент; электроинструмент; ручной инструмент | 공구; 전동 공구; 수공구 | 공구; 전동공구
office_rental<real_estate | office rental; office building; office space | 写字楼; 办公楼; 办公室出租 | аренда офисов; офисное здание; бизнес-центр | 사무실 임대; 오피스 빌딩; 업무용 건물 | 사무실임대; 사무청사
property_sales<real_estate | property sales; apartments for sale; overseas property | 房产销售; 海外房产; 商品房 | продажа недвижимости; зарубежная недвижимость; квартиры | 부동산 분양; 해외 부동산 | 부동산판매; 주택판매
land_use_rights<real_estate | land use rights; industrial land; land plot | 土地使用权; 工业用地; 地块 | земельный участок; право землепользования; промышленная площадка | 토지 사용권; 산업 용지; 부지 | 토지사용권; 공업용지
standard_factory_building<real_estate | standard factory building; workshop rental; factory lease | 标准厂房; 厂房出租; 厂房租赁 | аренда цеха; производственные помещения; готовый цех | 표준 공장; 임대 공장; 공장 임대 | 표준공장건물; 공장임대
@environment
wastewater_treatment<water_treatment | wastewater treatment; sewage treatment plant | 污水处理; 污水处理厂; 废水处理 | очистка сточных вод; очистные сооружения | 하수 처리; 폐수 처리; 하수 처리장 | 오수처리; 페수처리
drinking_water_purification<water_treatment | drinking water purification; water purifier; desalination | 净水; 净水器; 海水淡化 | очистка питьевой воды; водоочистка; опреснение | 정수; 정수기; 해수 담수화 | 정수; 정수기; 해수담수화
membrane<water_treatment | membrane; reverse osmosis; filtration | 膜技术; 反渗透; 过滤 | мембрана; обратный осмос; фильтрация | 분리막; 역삼투; 여과 | 분리막; 역침투; 려과
sludge_treatment<water_treatment | sludge treatment; sludge | 污泥处理; 污泥 | обработка осадка; ил сточных вод | 슬러지 처리; 슬러지 | 진흙처리
river_pollution_control<water_treatment | river pollution control; water quality monitoring | 水质监测; 河道治理; 水污染防治 | мониторинг качества воды; охрана водных объектов | 수질 감시; 수질 오염 방지 | 수질감측; 수질오염방지
solid_waste<waste | solid waste; landfill; municipal waste | 固体废物; 填埋; 生活垃圾 | твердые коммунальные отходы; ТКО; полигон отходов | 고형 폐기물; 쓰레기 매립; 생활 쓰레기 | 고체페기물; 쓰레기매립; 생활쓰레기
hazardous_waste<waste | hazardous waste; medical waste | 危险废物; 危废; 医疗废物 | опасные отходы; медицинские отходы | 유해 폐기물; 의료 폐기물 | 위험페기물
waste_sorting<solid_waste_recycling_industry | waste sorting; plastic recycling; waste paper | 垃圾分类; 废塑料; 废纸; 再生资源 | сортировка отходов; переработка пластика; вторсырье; макулатура | 분리 수거; 폐플라스틱; 폐지; 재활용 자원 | 쓰레기분류; 재생자원
tyre_recycling<solid_waste_recycling_industry | tyre recycling; electronic waste; car scrapping | 废轮胎; 电子废弃物; 报废汽车 | переработка шин; электронный лом; утилизация автомобилей | 폐타이어; 전자 폐기물; 폐차 | 페타이어; 전자페기물
organic_waste<solid_waste_recycling_industry | organic waste; composting; livestock manure treatment | 畜禽粪污; 有机废弃物; 餐厨垃圾 | органические отходы; компостирование; переработка навоза | 가축 분뇨; 음식물 쓰레기; 유기 폐기물 | 집짐승분뇨; 음식물쓰레기
fly_ash<solid_waste_recycling_industry | fly ash; slag; industrial waste; bulk solid waste | 粉煤灰; 矿渣; 工业固废 | зола; шлак; промышленные отходы; золошлаки | 비산재; 광재; 산업 폐기물 | 비산재; 광재; 공업페기물
flue_gas<air_quality | flue gas; desulphurisation; denitrification | 烟气; 脱硫; 脱硝 | дымовые газы; сероочистка; газоочистка | 배기가스; 탈황; 탈질 | 연도가스; 탈류; 탈초
air_purifier<air_quality | air purifier; ventilation filter | 空气净化器; 新风系统 | очиститель воздуха; приточная вентиляция | 공기 청정기; 환기 시스템 | 공기청정기
odour<air_quality | odour; noise control; vibration | 噪声治理; 除臭; 噪音 | шумозащита; борьба с шумом | 소음 방지; 악취 제거 | 소음방지
carbon_accounting<carbon | carbon accounting; carbon footprint; CBAM | 碳足迹; 碳核算; 碳关税 | углеродный след; углеродная отчетность; трансграничный углеродный налог | 탄소 발자국; 탄소 회계; 탄소 국경세 | 탄소발자국
carbon_capture<carbon | carbon capture; CCUS; carbon storage | 碳捕集; 碳封存 | улавливание углерода; захоронение CO2 | 탄소 포집; 탄소 저장 | 탄소포집
esg<carbon | ESG; sustainable development; sustainability | 可持续发展; ESG | устойчивое развитие; ESG-повестка | 지속 가능한 발전; 지속 가능성; 이에스지 | 지속가능발전
environmental_impact_assessment<environment | environmental impact assessment; environmental consulting | 环境影响评价; 环评; 环保咨询 | оценка воздействия на окружающую среду; ОВОС; экологический консалтинг | 환경 영향 평가; 환경 컨설팅 | 환경영향평가
soil_remediation<environment | soil remediation; land reclamation of mines; ecological restoration | 土壤修复; 生态修复; 矿山修复 | рекультивация; восстановление почв; экологическая реабилитация | 토양 복원; 생태 복원 | 토양회복; 생태회복
environmental_equipment<environment | environmental equipment; environmental technology | 环保设备; 环保技术; 节能环保 | природоохранное оборудование; экологические технологии | 환경 설비; 환경 기술 | 환경보호설비; 환경보호기술
desertification_control<natural_hazards | desertification control; afforestation; wetland | 防沙治沙; 湿地; 荒漠化防治 | борьба с опустыниванием; водно-болотные угодья | 사막화 방지; 습지 | 사막화방지; 습지
nature_park<environment | nature park; national park; tiger and leopard park | 国家公园; 东北虎豹国家公园; 自然公园 | национальный парк; Земля леопарда | 국립 공원; 자연 공원; 호랑이 표범 국가공원 | 국가공원; 동북범표범국가공원
climate_change<natural_hazards | climate change; climate | 气候变化; 气候 | изменение климата; климат | 기후 변화; 기후 | 기후변화
seismology<natural_hazards | seismology; earthquake; volcano | 地震; 火山 | землетрясение; сейсмология; вулкан | 지진; 화산 | 지진; 화산
@
emergency_rescue<emergency | emergency rescue; rescue equipment; search and rescue | 应急救援; 救援; 救援装备 | спасательное оборудование; аварийно-спасательные работы | 긴급 구조; 구조 장비; 구난 | 긴급구조; 구원
emergency_management<emergency | emergency management; emergency command; early warning | 应急管理; 应急指挥; 预警 | управление чрезвычайными ситуациями; МЧС; раннее предупреждение | 재난 관리; 조기 경보 | 응급관리; 조기경보
epidemic_prevention<emergency | epidemic prevention; disinfection; pandemic | 防疫; 消毒; 疫情 | дезинфекция; противоэпидемические меры; пандемия | 방역; 소독; 감염병 | 방역; 소독
guard_services<security_services | guard services; bodyguard; security company | 保安; 安保服务; 保安公司 | охрана; охранное предприятие; ЧОП | 경비; 경호; 보안 업체 | 경비; 경호
personal_protective_equipment<security_services | personal protective equipment; labour protection | 劳保用品; 个人防护 | средства индивидуальной защиты; СИЗ | 개인 보호 장구; 보호구 | 로동보호용품
production_safety<security_services | production safety; occupational safety | 安全生产管理; 职业健康安全 | промышленная безопасность; производственная безопасность | 산업 재해 예방; 작업 안전 | 생산안전
`;
