/** Data, computing centres, artificial intelligence, geoinformation in detail. Columns as in `parseConcepts`. */
export const DATA_AND_AI = `
@data_services
data_collection<data_engineering | data collection; data acquisition; data gathering | 数据采集; 数据收集 | сбор данных; получение данных | 데이터 수집; 자료 수집 | 데이터수집
data_cleaning<data_engineering | data cleaning; data quality | 数据清洗; 数据质量 | очистка данных; качество данных | 데이터 정제; 데이터 품질 | 데이터정리
data_governance<data_engineering | data governance; data management | 数据治理; 数据管理 | управление данными; менеджмент данных | 데이터 거버넌스; 데이터 관리 | 데이터관리
data_lake<data_engineering | data lake; data warehouse | 数据湖; 数据仓库; 数据中台 | озеро данных; хранилище данных | 데이터 레이크; 데이터 웨어하우스 | 데이터창고
data_mining<data_analysis | data mining | 数据挖掘 | интеллектуальный анализ данных; майнинг данных | 데이터 마이닝 | 데이터발굴
data_visualisation<data_analysis | data visualisation; dashboard | 数据可视化; 可视化; 看板 | визуализация данных; дашборд | 데이터 시각화; 대시보드 | 데이터시각화
data_trading<data_circulation | data trading; data exchange platform; data marketplace | 数据交易; 数据交易所; 数据交易平台; 大数据交易 | торговля данными; биржа данных; маркетплейс данных | 데이터 거래; 데이터 거래소; 데이터 마켓 | 데이터거래소
data_element_market<data_circulation | data element market; data as a factor of production | 数据要素市场; 数据要素市场化 | рынок данных; данные как фактор производства | 데이터 요소 시장; 데이터 시장 | 데이터요소시장
industrial_data<industry_data | industrial data; industrial big data | 工业数据; 工业大数据 | промышленные данные | 산업 데이터; 산업 빅데이터 | 공업데이터; 공업빅데이터
agricultural_data<industry_data | agricultural data; agricultural big data | 农业数据; 农业大数据 | сельскохозяйственные данные | 농업 데이터; 농업 빅데이터 | 농업데이터; 농업빅데이터
medical_data<industry_data | medical data; health data | 医疗数据; 健康数据; 健康医疗大数据 | медицинские данные | 의료 데이터; 건강 데이터 | 의료데이터
financial_data<industry_data | financial data; credit data | 金融数据; 信用数据 | финансовые данные; кредитные данные | 금융 데이터; 신용 데이터 | 금융데이터
trade_data<industry_data | trade data; customs data; trade statistics | 贸易数据; 海关数据; 外贸数据 | торговая статистика; таможенная статистика; данные о внешней торговле | 무역 통계; 통관 데이터; 무역 데이터 | 무역통계; 세관데이터
satellite_data<industry_data | satellite data; remote sensing data | 卫星数据; 遥感数据 | спутниковые данные; данные ДЗЗ | 위성 데이터; 원격 탐사 데이터 | 위성데이터
scientific_data<industry_data | scientific data; research data | 科学数据; 科研数据 | научные данные | 과학 데이터; 연구 데이터 | 과학데이터
speech_corpus<data | speech corpus; text corpus; parallel corpus; corpus | 语料库; 语料; 平行语料 | корпус текстов; параллельный корпус; речевой корпус | 말뭉치; 병렬 말뭉치; 코퍼스 | 언어자료; 언어자료고
data_licence<data_circulation | data licence; data licensing | 数据授权; 数据许可 | лицензия на данные; лицензирование данных | 데이터 라이선스; 데이터 이용 허락 | 데이터허가
trusted_data_space<data_circulation | trusted data space; data space | 可信数据空间; 数据空间 | пространство данных; доверенное пространство данных | 데이터 스페이스; 신뢰 데이터 공간 | 신뢰데이터공간
anonymisation<data_protection | anonymisation; data desensitisation; pseudonymisation | 数据脱敏; 匿名化; 去标识化 | обезличивание данных; анонимизация | 익명화; 비식별화; 가명 처리 | 익명화
federated_learning<data_protection | federated learning; multi-party computation | 联邦学习; 多方安全计算 | федеративное обучение; конфиденциальные вычисления | 연합 학습; 다자간 보안 계산 | 련합학습
data_localisation<cross_border_data | data localisation; data residency | 数据本地化; 数据境内存储 | хранение данных в стране; резидентность данных | 데이터 현지화; 데이터 국내 보관 | 데이터현지화
data_security_assessment<cross_border_data | data security assessment | 数据出境安全评估; 数据安全评估 | оценка безопасности передачи данных | 데이터 안전 평가 | 데이터안전평가
digital_archive<data | digital archive; electronic archive | 数字档案; 电子档案 | электронный архив; цифровой архив | 전자 기록물; 디지털 아카이브 | 전자당안; 디지털당안
digital_library<data | digital library | 数字图书馆 | электронная библиотека; цифровая библиотека | 디지털 도서관; 전자 도서관 | 디지털도서관
information_retrieval<data_analysis | information retrieval; search engine | 搜索引擎; 信息检索 | поисковая система; информационный поиск | 검색 엔진; 정보 검색 | 검색기관; 정보검색
knowledge_graph<data_analysis | knowledge graph; knowledge base | 知识图谱; 知识库 | граф знаний; база знаний | 지식 그래프; 지식 베이스 | 지식도식
green_data_centre<data_centre | green data centre; natural cooling; free cooling | 绿色数据中心; 自然冷却; 自然冷源 | естественное охлаждение; зеленый дата-центр; фрикулинг | 친환경 데이터 센터; 자연 냉각; 외기 냉방 | 록색데이터쎈터; 자연랭각
rack<data_centre | rack; server rack; server cabinet | 机柜; 服务器机柜; 机架 | серверная стойка; серверный шкаф | 서버 랙; 랙 | 기계함
intelligent_computing_centre<data_centre | intelligent computing centre; GPU cluster; GPU server; AI computing centre | 智算中心; GPU服务器; 智能计算中心 | вычислительный центр для ИИ; серверы с GPU | AI 데이터 센터; 지능 컴퓨팅 센터; GPU 서버 | 지능계산쎈터
east_data_west_computing<data_centre | East Data West Computing | 东数西算 | вычисления на западе для данных востока | 동수서산
uninterruptible_power_supply<data_centre | uninterruptible power supply; UPS | 不间断电源; 备用电源 | источник бесперебойного питания; ИБП | 무정전 전원 장치 | 무정전전원
liquid_cooling<data_centre | liquid cooling; server cooling | 液冷; 机房制冷 | жидкостное охлаждение; охлаждение серверов | 액체 냉각; 서버 냉각 | 액체랭각
public_cloud<cloud | public cloud; private cloud; hybrid cloud | 公有云; 私有云; 混合云 | публичное облако; частное облако; гибридное облако | 퍼블릭 클라우드; 프라이빗 클라우드; 하이브리드 클라우드 | 공유클라우드
iaas<cloud | IaaS; infrastructure as a service; PaaS; platform as a service | 基础设施即服务; 平台即服务 | инфраструктура как услуга; платформа как услуга | 서비스형 인프라; 서비스형 플랫폼
cloud_storage<cloud | cloud storage; object storage | 云存储; 对象存储; 网盘 | облачное хранилище | 클라우드 저장소; 클라우드 스토리지 | 클라우드저장
government_cloud<cloud | government cloud | 政务云 | государственное облако; гособлако | 정부 클라우드; 행정 클라우드 | 정무클라우드
industrial_cloud<cloud | industrial cloud | 工业云 | промышленное облако | 산업 클라우드 | 공업클라우드
cloud_conference<cloud | cloud conference; cloud exhibition; online exhibition | 云展会; 线上展会; 云展览 | онлайн-выставка; виртуальная выставка | 온라인 전시회; 가상 전시 | 온라인전시회
cloud_game<cloud | cloud game | 云游戏 | облачный гейминг; облачные игры | 클라우드 게임 | 클라우드게임
@artificial_intelligence
ai_application<industry_applications_of_ai | AI application; applied AI; industry AI | 人工智能应用; AI应用 | применение искусственного интеллекта; прикладной ИИ | 인공지능 응용; AI 활용 | 인공지능응용
ai_agent<artificial_intelligence | AI agent; intelligent agent | 智能体; AI智能体 | ИИ-агент; интеллектуальный агент | AI 에이전트; 지능형 에이전트 | 지능체
ai_chip<artificial_intelligence | AI chip; neural processor | AI芯片; 人工智能芯片 | нейропроцессор; чип для ИИ | AI 반도체; 인공지능 칩 | 인공지능칩
ai_platform<artificial_intelligence | AI platform; model training; AI training data | 人工智能平台; 模型训练; 训练数据 | платформа ИИ; обучение моделей; обучающие данные | AI 플랫폼; 모델 학습; 학습 데이터 | 인공지능플래트홈; 모형훈련
ai_customer_service<speech_and_language_technology | AI customer service; voice robot | 语音机器人; AI客服 | голосовой робот; ИИ-оператор | 음성 로봇; AI 상담원 | 음성로보트
text_recognition<speech_and_language_technology | text recognition; OCR; optical character recognition | 文字识别; 光学字符识别 | распознавание текста; оптическое распознавание символов | 문자 인식; 광학 문자 인식 | 문자식별
speech_synthesis<speech_and_language_technology | speech synthesis; text to speech; TTS | 语音合成 | синтез речи; озвучивание текста | 음성 합성 | 음성합성
expert_system<artificial_intelligence | expert system; decision support; decision support system | 专家系统; 决策支持; 辅助决策 | экспертная система; система поддержки принятия решений | 전문가 시스템; 의사 결정 지원 | 전문가체계; 결정지원
forecasting<artificial_intelligence | forecasting; demand forecasting; predictive model | 预测; 需求预测; 预测模型 | прогнозирование; прогноз спроса; прогнозная модель | 예측; 수요 예측; 예측 모델 | 예측; 수요예측
optimisation<artificial_intelligence | optimisation; scheduling algorithm; algorithm; algorithms | 优化; 算法; 优化算法 | оптимизация; алгоритм; алгоритмы | 최적화; 알고리즘 | 최적화; 알고리듬; 연산법
ai_medical_imaging<industry_applications_of_ai | AI medical imaging; medical image analysis | 医学影像AI; 影像辅助诊断 | анализ медицинских изображений; ИИ в диагностике | 의료 영상 분석; AI 진단 | 의료영상분석
ai_education<industry_applications_of_ai | AI education; intelligent tutoring | 智能教育; 人工智能教育 | ИИ в образовании | AI 교육 | 인공지능교육
intelligent_quality_inspection<computer_vision | intelligent quality inspection; visual inspection; defect detection | 智能质检; 视觉检测; 缺陷检测 | визуальный контроль; обнаружение дефектов; контроль дефектов | 비전 검사; 결함 검출; 외관 검사 | 시각검측; 결함검출
video_analytics<computer_vision | video analytics; behaviour recognition | 视频分析; 行为识别 | видеоаналитика | 영상 분석; 행동 인식 | 화상분석
licence_plate_recognition<computer_vision | licence plate recognition | 车牌识别 | распознавание номеров | 번호판 인식 | 차번호식별
digital_human<artificial_intelligence | digital human; virtual human; avatar | 数字人; 虚拟人 | цифровой человек; цифровой аватар | 디지털 휴먼; 가상 인간 | 디지털인간
brain_computer_interface<artificial_intelligence | brain-computer interface | 脑机接口 | нейроинтерфейс; интерфейс мозг–компьютер | 뇌 컴퓨터 인터페이스 | 뇌기접속
embodied_intelligence<artificial_intelligence | embodied intelligence | 具身智能 | воплощенный интеллект | 체화 지능; 피지컬 AI | 구신지능
@geoinformation
geospatial_platform<geoinformation | geospatial platform; spatial data infrastructure; geoportal | 地理信息平台; 时空大数据; 空间数据 | геопортал; инфраструктура пространственных данных; геоинформационная платформа | 공간 정보 플랫폼 | 지리정보플래트홈
real_scene_3d<geoinformation | real-scene 3D; 3D city model | 实景三维; 三维城市模型 | трехмерная модель города; 3D-модель местности | 실감 3D; 3차원 도시 모델 | 실경3차원
aerial_photography<geoinformation | aerial photography; aerial survey; drone survey | 航拍; 航测; 无人机测绘 | аэросъемка; аэрофотосъемка; съемка с БПЛА | 항공 촬영; 드론 측량; 항공 측량 | 항공촬영; 무인기측량
land_survey<geoinformation | land survey; land registry; land use planning | 土地调查; 国土空间规划; 不动产登记 | кадастровые работы; межевание; землеустройство | 토지 조사; 지적 측량; 토지 이용 계획 | 토지조사; 국토공간계획
location_service<geoinformation | location service; location-based service; navigation app | 位置服务; 导航服务 | геолокация; сервис геолокации; навигатор | 위치 기반 서비스; 내비게이션 | 위치봉사; 길안내
vehicle_tracking<geoinformation | vehicle tracking; fleet monitoring; GPS tracker | 车辆定位; 车辆监控 | мониторинг транспорта; отслеживание автотранспорта; GPS-трекер | 차량 관제; 차량 위치 추적 | 차량추적
geological_survey<earth_sciences | geological survey; geological exploration; mineral exploration; prospecting | 地质勘查; 地质勘探; 找矿 | геологоразведка; геологические изыскания | 지질 탐사; 광물 탐사; 지질 조사 | 지질탐사; 지질조사
engineering_survey<earth_sciences | engineering survey; site investigation; engineering geology | 工程勘察; 岩土勘察 | инженерные изыскания; инженерная геология | 지반 조사; 공학 지질 | 공정탐사
hydrology<earth_sciences | hydrology; water level monitoring; hydrological data | 水文; 水文监测 | гидрология; гидрологический мониторинг | 수문; 수위 관측 | 수문; 수문감측
ground_station<space_technology | ground station; satellite ground station | 卫星地面站; 地面接收站 | наземная станция; станция приема спутниковых данных | 위성 지상국 | 위성지면소
micro_satellite<space_technology | micro-satellite; small satellite; CubeSat; satellite constellation | 小卫星; 微纳卫星; 卫星星座 | малый спутник; кубсат; спутниковая группировка | 소형 위성; 초소형 위성; 위성군 | 소형위성
rocket<space_technology | rocket; launch vehicle; launch services | 火箭; 运载火箭 | ракета; ракета-носитель; пусковые услуги | 로켓; 발사체 | 로케트
soil_map<earth_sciences | soil map; soil survey; soil testing | 土壤检测; 土壤普查; 测土 | анализ почвы; почвенное обследование | 토양 검사; 토양 조사 | 토양검측
flood_monitoring<geoinformation | flood monitoring; disaster monitoring; natural disaster early warning | 灾害监测; 灾害预警; 洪水监测 | мониторинг паводков; мониторинг стихийных бедствий | 재해 감시; 홍수 감시; 재난 경보 | 재해감측; 홍수감측
ice_monitoring<geoinformation | ice monitoring; river ice; sea ice | 海冰监测; 河冰; 海冰 | ледовая обстановка; мониторинг льда | 해빙 관측; 유빙 | 해빙감측
border_river_navigation_map<geoinformation | border river navigation map; nautical chart; hydrographic survey | 航道图; 海图; 水深测量 | навигационная карта; лоция; гидрографические работы | 항해 해도; 수로 측량 | 항해 해도; 수로측량
`;
