/** Software, data, artificial intelligence, geoinformation, telecommunications. Columns as in `parseConcepts`. */
export const DIGITAL = `
@software
digital_economy | digital economy | 数字经济 | цифровая экономика | 디지털 경제 | 디지털경제
digital_transformation<digital_economy | digital transformation; digitalisation; digitization | 数字化; 数字化转型 | цифровая трансформация; цифровизация | 디지털 전환; 디지털화 | 디지털전환; 디지털화
software | software; software development; software engineering | 软件; 软件开发; 软件研发 | программное обеспечение; разработка программного обеспечения; разработка ПО; софт | 소프트웨어; 소프트웨어 개발 | 소프트웨어; 소프트웨어개발; 쏘프트웨어
information_technology<software | information technology; IT industry; IT solutions; ICT; IT services | 信息技术; 信息化; 信息服务; IT服务; IT行业 | информационные технологии; ИТ; ИКТ; ИТ-услуги; IT-услуги; IT-решения | 정보 기술; 정보화; 정보 서비스; 아이티; IT 서비스; IT 산업 | 정보기술; 정보화; 정보서비스
mobile_app<software | mobile app; mobile application; app development | 移动应用; 手机应用; APP开发 | мобильное приложение; разработка приложений | 모바일 앱; 앱 개발; 애플리케이션 | 모바일앱; 휴대폰응용; 앱개발
web_development<software | web development; website; web design | 网站; 网站开发; 网站建设 | веб-разработка; сайт; создание сайтов | 웹 개발; 웹사이트; 홈페이지 제작 | 웹사이트; 사이트개발
embedded_software<software | embedded software; firmware | 嵌入式软件; 固件 | встраиваемое программное обеспечение; встроенное ПО; прошивка | 임베디드 소프트웨어; 펌웨어 | 내장소프트웨어; 삽입식소프트웨어
industrial_software<software | industrial software; CAD; CAE; engineering software | 工业软件; 仿真软件 | промышленное программное обеспечение; инженерное ПО; САПР | 산업용 소프트웨어; 공학 소프트웨어 | 공업소프트웨어
open_source<software | open source; open-source community; open-source software | 开源; 开源社区; 开源软件 | открытый исходный код; открытое программное обеспечение; сообщество разработчиков | 오픈소스; 공개 소프트웨어; 오픈소스 커뮤니티 | 오픈소스; 공개원천; 개원
operating_system<software | operating system; Linux | 操作系统 | операционная система | 운영 체제 | 조작체계
database<software | database; databases; DBMS | 数据库 | база данных; СУБД | 데이터베이스 | 자료기지; 데이터베이스
no_code<software | no-code; low-code; no-code platform | 无代码; 低代码; 零代码 | ноукод; разработка без кода; лоукод; платформа без программирования | 노코드; 로우코드; 무코드 | 무코드; 저코드
erp<enterprise_software | ERP; enterprise management software; enterprise resource planning | 企业管理软件; 企业资源计划 | управление предприятием; система управления предприятием; ERP-система | 전사적 자원 관리; 기업 관리 소프트웨어 | 기업관리소프트웨어
crm<enterprise_software | CRM; customer relationship management | 客户关系管理 | управление взаимоотношениями с клиентами; CRM-система | 고객 관계 관리 | 고객관계관리
saas<enterprise_software | SaaS; software as a service | 软件即服务 | программное обеспечение как услуга | 서비스형 소프트웨어 | 서비스형소프트웨어
system_integration<software | system integration; systems integrator | 系统集成; 集成商 | системная интеграция; интегратор | 시스템 통합; 시스템 구축 | 체계집성; 시스템통합
software_testing<software | software testing; quality assurance | 软件测试; 质量保证 | тестирование программного обеспечения; тестирование ПО | 소프트웨어 테스트; 품질 보증 | 소프트웨어시험; 소프트웨어검측
cybersecurity<software | cybersecurity; information security; network security | 网络安全; 信息安全 | кибербезопасность; информационная безопасность; сетевая безопасность | 사이버 보안; 정보 보안; 네트워크 보안 | 싸이버보안; 정보안전; 네트워크안전
encryption<cybersecurity | encryption; cryptography; encrypted processing | 加密; 密码; 密码技术; 加密处理 | шифрование; криптография; криптографическая защита | 암호화; 암호 기술; 암호 | 암호화; 암호기술
digital_signature<identity_and_access_management | digital signature; electronic signature; e-signature | 电子签名; 数字签名; 电子签章 | электронная подпись; цифровая подпись; ЭЦП | 전자 서명; 디지털 서명 | 전자서명; 디지털서명
digital_identity<identity_and_access_management | digital identity; identity verification; biometrics; face recognition | 数字身份; 身份认证; 生物识别; 人脸识别 | цифровая идентичность; идентификация личности; биометрия; распознавание лиц | 디지털 신원; 본인 인증; 생체 인식; 얼굴 인식 | 디지털신분; 신분인증; 얼굴식별
blockchain<software | blockchain; distributed ledger; smart contracts | 区块链; 分布式账本; 智能合约 | блокчейн; распределенный реестр; смарт-контракты | 블록체인; 분산 원장; 스마트 계약 | 블록체인; 블록사슬
e_government<software | e-government; digital government; government services online | 电子政务; 数字政府; 政务服务 | электронное правительство; цифровое правительство; госуслуги | 전자 정부; 디지털 정부 | 전자정무; 디지털정부
e_document<software | electronic document; electronic document management; paperless trade | 电子单证; 电子文档; 无纸化; 无纸贸易 | электронный документооборот; электронные документы; ЭДО; безбумажная торговля | 전자 문서; 무서류 무역; 전자 서류 | 전자문서; 무종이무역; 전자문건
digital_platform<software | digital platform; online platform; platform | 数字平台; 平台; 线上平台; 服务平台 | цифровая платформа; онлайн-платформа; платформа | 디지털 플랫폼; 온라인 플랫폼; 플랫폼 | 디지털플랫폼; 플랫폼; 플래트홈
video_conference<software | video conference; videoconferencing | 视频会议 | видеоконференция; видеоконференцсвязь | 화상 회의; 영상 회의 | 화상회의; 영상회의
game<software | games; video games | 游戏 | видеоигры; компьютерные игры; игры | 게임 | 게임
digital_twin<industrial_software | digital twin | 数字孪生 | цифровой двойник | 디지털 트윈 | 디지털쌍둥이; 디지털트윈
vr_ar<software | virtual reality; augmented reality; VR; metaverse | 虚拟现实; 增强现实; 元宇宙 | виртуальная реальность; дополненная реальность; метавселенная | 가상 현실; 증강 현실; 메타버스 | 가상현실; 증강현실; 메타우주
quantum<software | quantum computing; quantum technology; quantum communication | 量子计算; 量子技术; 量子通信 | квантовые вычисления; квантовые технологии; квантовая связь | 양자 컴퓨팅; 양자 기술; 양자 통신 | 량자계산; 량자기술; 량자통신
computer_hardware | computer; computers; hardware; server hardware | 计算机; 电脑; 硬件; 服务器 | компьютер; вычислительная техника; аппаратное обеспечение; сервер | 컴퓨터; 하드웨어; 서버 | 콤퓨터; 컴퓨터; 하드웨어; 봉사기
@data_services
data | data; datasets; data set | 数据; 数据集 | данные; набор данных; датасет | 데이터; 자료; 데이터셋 | 데이터; 데이타; 수치자료
big_data<data | big data | 大数据 | большие данные | 빅데이터 | 빅데이터; 대수치
data_processing<data_engineering | data processing; data entry | 数据处理; 数据录入 | обработка данных; ввод данных | 데이터 처리; 자료 처리; 데이터 입력 | 데이터처리; 데이터입력
data_analysis<data | data analysis; data analytics; business intelligence | 数据分析; 商业智能 | анализ данных; аналитика данных; бизнес-аналитика | 데이터 분석; 비즈니스 인텔리전스 | 데이터분석
data_centre<data | data centre; data center; computing centre; server farm | 数据中心; 算力中心; 机房 | центр обработки данных; дата-центр; ЦОД; вычислительный центр | 데이터 센터; 전산 센터; 컴퓨팅 센터 | 데이터쎈터; 데이터센터; 계산쎈터
computing_power<data_centre | computing power; high-performance computing; supercomputer | 算力; 高性能计算; 超级计算机 | вычислительные мощности; высокопроизводительные вычисления; суперкомпьютер | 컴퓨팅 파워; 연산력; 고성능 컴퓨팅; 슈퍼컴퓨터 | 계산능력; 고성능계산; 수퍼컴퓨터
cloud<data | cloud computing; cloud services; cloud | 云计算; 云服务; 云平台; 上云 | облачные вычисления; облачные услуги; облако; облачный сервис | 클라우드; 클라우드 컴퓨팅; 클라우드 서비스 | 클라우드; 클라우드계산; 클라우드서비스
data_storage<data_engineering | data storage; backup; disaster recovery | 数据存储; 数据备份; 灾备 | хранение данных; резервное копирование; аварийное восстановление | 데이터 저장; 백업; 재해 복구 | 데이터저장; 예비보존
data_exchange<data_circulation | data exchange; data sharing; mutual recognition of data | 数据交换; 数据共享; 数据互认; 数据流通 | обмен данными; взаимное признание данных | 데이터 교환; 데이터 공유; 데이터 상호 인정 | 데이터교환; 데이터공유; 데이터호상인정; 데이터류통
cross_border_data<data | cross-border data; cross-border data flow; cross-border data transfer | 数据跨境; 跨境数据; 数据跨境流动; 数据出境 | трансграничная передача данных; трансграничные данные | 국경 간 데이터; 데이터 국외 이전; 국경 간 데이터 이동 | 국경간데이터; 데이터국경이동
data_protection<data | data protection; personal data; privacy; privacy computing | 数据保护; 个人信息保护; 隐私; 隐私计算; 数据安全 | защита данных; персональные данные; конфиденциальность; безопасность данных | 데이터 보호; 개인 정보 보호; 개인정보; 데이터 보안 | 데이터보호; 개인정보보호; 데이터안전
digital_assets<data | digital assets; digital asset management; data assets | 数字资产; 数字资产管理; 数据资产; 数据要素 | цифровые активы; управление цифровыми активами; ЦФА | 디지털 자산; 디지털 자산 관리; 데이터 자산 | 디지털자산; 디지털자산관리; 데이터자산
open_data<data | open data; public data | 开放数据; 公共数据 | открытые данные; публичные данные | 공개 데이터; 공공 데이터 | 공개데이터; 공공데이터
statistics<data | statistics; statistical data | 统计; 统计数据 | статистика; статистические данные | 통계; 통계 자료 | 통계; 통계자료
digital_content<data | digital content; digital publishing | 数字内容; 数字出版 | цифровой контент; цифровое издание | 디지털 콘텐츠; 전자 출판 | 디지털내용; 디지털출판
@artificial_intelligence
artificial_intelligence | artificial intelligence; AI | 人工智能; 智能化; AI | искусственный интеллект; ИИ | 인공지능; 인공 지능; AI | 인공지능; 인공지능화
machine_learning<artificial_intelligence | machine learning; deep learning; neural network | 机器学习; 深度学习; 神经网络 | машинное обучение; глубокое обучение; нейросеть; нейронная сеть | 기계 학습; 머신러닝; 딥러닝; 신경망 | 기계학습; 심층학습; 신경망
large_language_model<artificial_intelligence | large language model; large model; generative AI; LLM | 大模型; 大语言模型; 生成式人工智能 | большая языковая модель; генеративный искусственный интеллект; языковая модель | 거대 언어 모델; 대규모 언어 모델; 생성형 인공지능; 생성형 AI | 대규모언어모델; 대모형; 생성식인공지능
computer_vision<artificial_intelligence | computer vision; machine vision; image recognition | 计算机视觉; 机器视觉; 图像识别 | компьютерное зрение; машинное зрение; распознавание изображений | 컴퓨터 비전; 머신 비전; 영상 인식; 이미지 인식 | 콤퓨터시각; 기계시각; 화상식별
speech_recognition<speech_and_language_technology | speech recognition; voice recognition; voice assistant | 语音识别; 语音助手 | распознавание речи; голосовой помощник | 음성 인식; 음성 비서 | 음성식별; 음성인식
machine_translation<speech_and_language_technology | machine translation; automatic translation | 机器翻译; 自动翻译; 智能翻译 | машинный перевод; автоматический перевод | 기계 번역; 자동 번역 | 기계번역; 자동번역
nlp<speech_and_language_technology | natural language processing; text analysis | 自然语言处理; 文本分析 | обработка естественного языка; анализ текстов | 자연어 처리; 텍스트 분석 | 자연언어처리
recommendation<artificial_intelligence | recommendation system; recommender; intelligent matching | 推荐系统; 智能匹配; 智能推荐 | рекомендательная система; интеллектуальный подбор | 추천 시스템; 지능형 매칭 | 추천체계; 지능매칭
chatbot<speech_and_language_technology | chatbot; virtual assistant | 聊天机器人; 智能客服 | чат-бот; виртуальный помощник | 챗봇; 가상 비서 | 채팅로보트; 지능고객봉사
@geoinformation
geoinformation | geoinformation; geographic information; geospatial; GIS | 地理信息; 测绘地理信息; 空间信息 | геоинформация; геоинформационные системы; ГИС; геопространственные данные; геоданные | 지리 정보; 공간 정보; 지리정보시스템 | 지리정보; 공간정보
remote_sensing<geoinformation | remote sensing; satellite imagery; Earth observation; satellite monitoring | 遥感; 卫星影像; 卫星遥感; 对地观测 | дистанционное зондирование; дистанционное зондирование Земли; ДЗЗ; спутниковые снимки; космические снимки; космический мониторинг | 원격 탐사; 위성 영상; 위성 사진; 지구 관측 | 원격탐사; 위성화상; 위성영상
surveying<geoinformation | surveying; mapping; cartography; geodesy; cadastre | 测绘; 制图; 大地测量; 地籍 | геодезия; картография; съемка местности; кадастр; картографирование | 측량; 지도 제작; 측지; 지적도 | 측량제도; 측량; 지도제작
satellite_navigation<geoinformation | satellite navigation; BeiDou; GLONASS; GPS; positioning | 卫星导航; 北斗; 格洛纳斯; 定位; 北斗导航 | спутниковая навигация; ГЛОНАСС; Бэйдоу; позиционирование | 위성 항법; 위성 항법 시스템; 베이더우; 글로나스; 측위 | 위성항법; 북두; 북두위성; 위치측정
maps<geoinformation | maps; digital maps; high-definition maps | 地图; 电子地图; 高精地图 | карты; цифровые карты; электронная карта | 전자 지도; 고정밀 지도; 디지털 지도 | 전자지도; 고정밀지도
lidar<geoinformation | lidar; laser scanning; point cloud; photogrammetry | 激光雷达; 点云; 摄影测量 | лидар; лазерное сканирование; фотограмметрия | 라이다; 레이저 스캐닝; 사진 측량 | 레이자레이다; 사진측량
satellite<space_technology | satellite; satellites; aerospace; space | 卫星; 航天; 商业航天 | спутник; космос; космический; спутниковый | 위성; 인공위성; 우주 | 위성; 인공위성; 우주비행
meteorology<earth_sciences | meteorology; weather data; weather forecast | 气象; 气象数据; 天气预报 | метеорология; метеоданные; прогноз погоды | 기상; 기상 데이터; 일기 예보 | 기상; 기상데이터; 날씨예보
crop_monitoring<remote_sensing | crop monitoring; field monitoring; yield forecast | 作物监测; 农情监测; 估产; 长势监测 | мониторинг посевов; мониторинг полей; прогноз урожайности | 작황 모니터링; 작물 모니터링; 수확량 예측 | 작황감시; 농작물감측; 수확고예측
forest_monitoring<remote_sensing | forest monitoring; forest fire monitoring; wildfire detection | 森林监测; 森林防火; 林火监测 | мониторинг лесов; мониторинг лесных пожаров; обнаружение лесных пожаров | 산림 모니터링; 산불 감시 | 산림감시; 산불감시
@telecommunications
telecommunications | telecommunications; telecom; communications; operator network | 电信; 通信; 通讯 | телекоммуникации; связь; телеком | 통신; 전기 통신; 텔레콤 | 통신; 전신
mobile_5g<telecommunications | 5G; mobile network; mobile communications | 5G; 移动通信; 移动网络 | 5G; мобильная связь; сотовая связь | 5G; 이동 통신; 모바일 네트워크 | 5G; 이동통신
fibre<telecommunications | fibre optics; optical fibre; broadband; optical cable | 光纤; 宽带; 光缆 | оптоволокно; волоконно-оптическая линия связи; ВОЛС; широкополосный доступ | 광섬유; 광통신; 브로드밴드; 광케이블 | 빛섬유; 광섬유; 광케블
internet_of_things<telecommunications | internet of things; IoT | 物联网 | интернет вещей | 사물인터넷; 사물 인터넷 | 사물인터넷; 물련망
internet<telecommunications | internet; network; networks | 互联网; 网络; 因特网 | интернет; сеть | 인터넷; 네트워크 | 인터넷; 인터네트; 네트워크
satellite_communications<telecommunications | satellite communications; satellite internet | 卫星通信; 卫星互联网 | спутниковая связь; спутниковый интернет | 위성 통신; 위성 인터넷 | 위성통신; 위성인터넷
edge_computing<telecommunications | edge computing | 边缘计算 | периферийные вычисления; граничные вычисления | 에지 컴퓨팅; 엣지 컴퓨팅 | 변두리계산
video_surveillance<telecommunications | video surveillance; security cameras | 视频监控; 安防; 摄像头 | видеонаблюдение; камеры наблюдения; системы безопасности | 영상 감시; 보안 카메라; 방범 | 영상감시; 안전카메라
`;
