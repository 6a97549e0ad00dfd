/** Software by use, information security, the digital state, telecommunications. Columns as in `parseConcepts`. */
export const SOFTWARE = `
@software
custom_software_development<software | custom software development; bespoke software | 定制开发; 软件定制 | индивидуальная разработка; разработка под заказ | 맞춤형 소프트웨어 개발; 주문형 개발 | 주문제작개발
software_product<software | software product; packaged software | 软件产品 | программный продукт; коробочное решение | 소프트웨어 제품; 패키지 소프트웨어 | 소프트웨어제품
full_stack_development<programming_languages | full-stack development; full stack | 全栈开发 | фулстек-разработка; полный цикл разработки | 풀스택 개발
frontend_development<programming_languages | frontend development; front-end | 前端开发; 前端 | фронтенд; клиентская разработка | 프런트엔드; 프론트엔드 개발 | 앞단개발
backend_development<programming_languages | backend development; back-end | 后端开发; 后端 | бэкенд; серверная разработка | 백엔드; 백엔드 개발 | 뒤단개발
mini_program<mobile_app | mini program; WeChat mini program | 小程序; 微信小程序 | мини-приложение; мини-программа WeChat | 미니 프로그램; 위챗 미니 앱 | 미니프로그람
android_app<mobile_app | Android app; iOS app | 安卓应用; 苹果应用; 安卓开发 | приложение для Android; приложение для iOS | 안드로이드 앱; 아이폰 앱 | 안드로이드응용
harmonyos<mobile_app | HarmonyOS; OpenHarmony | 鸿蒙; 开源鸿蒙; 鸿蒙系统 | ОС HarmonyOS; Гармони | 하모니 OS; 훙멍 | 홍몽조작체계
java<programming_languages | Java | Java开发 | Java-разработка; джава | 자바; 자바 개발 | 자바개발
python<programming_languages | Python | Python开发 | Python-разработка; питон | 파이썬; 파이선 개발 | 파이선
1c<enterprise_software | 1C | 1C软件; 1C企业管理 | 1С; 1С:Предприятие; внедрение 1С | 1C 소프트웨어; 러시아 1C | 1C소프트웨어
api<software | API; application programming interface; interface integration | 接口; 应用程序接口; 接口对接 | программный интерфейс; интеграция по API; АПИ | 응용 프로그램 인터페이스; API 연동 | 응용프로그람접속부
microservices<software | microservices; software architecture | 微服务; 软件架构 | микросервисы; архитектура ПО | 마이크로서비스; 소프트웨어 아키텍처 | 미소봉사; 소프트웨어구조
devops<software | DevOps; continuous integration | 研发运维一体化; 持续集成 | непрерывная интеграция; девопс | 데브옵스; 지속적 통합 | 개발운영일체화
middleware<software | middleware | 中间件 | промежуточное ПО; связующее ПО | 미들웨어 | 중간제품소프트웨어
domestic_software<software | domestic software; import substitution software | 国产软件; 信创; 国产化; 自主可控 | импортозамещение ПО; отечественное ПО; российское ПО | 국산 소프트웨어; 소프트웨어 국산화 | 국산소프트웨어
office_software<enterprise_software | office software; document editor | 办公软件; 文档编辑 | офисное ПО; офисный пакет | 사무용 소프트웨어; 오피스 프로그램 | 사무소프트웨어
collaboration_software<enterprise_software | collaboration software; OA system; workflow | 协同办公; 办公自动化; OA系统 | система совместной работы; электронный офис | 그룹웨어; 협업 도구; 전자 결재 | 협동사무; 사무자동화
enterprise_digitalisation<enterprise_software | enterprise digitalisation; business digitalisation | 企业数字化; 企业上云 | цифровизация предприятий; цифровизация бизнеса | 기업 디지털화; 기업 디지털 전환 | 기업디지털화
financial_software<enterprise_software | financial software; accounting software | 财务软件; 会计软件 | бухгалтерская программа; финансовое ПО | 회계 프로그램; 재무 소프트웨어 | 재무소프트웨어
hr_software<enterprise_software | HR software; personnel management system | 人事系统; 人力资源管理系统 | система управления персоналом; HRM-система | 인사 관리 시스템 | 인사관리체계
warehouse_management_system<enterprise_software | warehouse management system; WMS | 仓储管理系统; 仓库管理系统 | система управления складом; WMS-система | 창고 관리 시스템 | 창고관리체계
transport_management_system<enterprise_software | transport management system; TMS | 运输管理系统 | система управления перевозками; TMS-система | 운송 관리 시스템 | 운수관리체계
manufacturing_execution_system<enterprise_software | manufacturing execution system; MES | 制造执行系统; 生产管理系统 | MES-система; система управления производством | 제조 실행 시스템; 생산 관리 시스템 | 생산집행체계; 생산관리체계
scada<industrial_software | SCADA; supervisory control; monitoring system | 监控系统; 组态软件; 数据采集与监控 | СКАДА; диспетчеризация; система мониторинга | 감시 제어 시스템; 관제 시스템 | 감시조종체계
product_lifecycle_management<enterprise_software | product lifecycle management; PLM | 产品生命周期管理 | управление жизненным циклом изделия; PLM-система | 제품 수명 주기 관리 | 제품수명주기관리
simulation<industrial_software | simulation; numerical simulation; finite element analysis | 仿真; 数值模拟; 有限元分析 | моделирование; численное моделирование; имитационное моделирование | 시뮬레이션; 수치 해석; 유한 요소 해석 | 모의실험; 수치모의
hospital_information_system<industry_digital_systems | hospital information system; medical information system; electronic medical records | 医院信息系统; 电子病历; 医疗信息化 | медицинская информационная система; электронная медкарта; МИС | 병원 정보 시스템; 전자 의무 기록; 의료 정보화 | 병원정보체계; 전자병력
education_software<industry_digital_systems | education software; smart campus; learning management system | 教育软件; 智慧校园; 学习平台; 教学平台 | образовательная платформа; система управления обучением; цифровой кампус | 교육용 소프트웨어; 스마트 캠퍼스; 학습 플랫폼 | 교육소프트웨어; 지혜교정
hotel_management_software<industry_digital_systems | hotel management software; hotel booking system | 酒店管理系统; 酒店预订系统 | система управления гостиницей; система бронирования отелей | 호텔 관리 시스템; 호텔 예약 시스템 | 호텔관리체계
point_of_sale<enterprise_software | point of sale; POS; cash register software | 收银系统; 收款机 | кассовое ПО; онлайн-касса; кассовый аппарат | 포스 시스템; 판매 시점 관리 | 수금기체계
payment_system_software<industry_digital_systems | payment system software; payment gateway; acquiring | 支付网关; 收单; 支付系统 | платежный шлюз; эквайринг; платежная система | 결제 시스템; 결제 게이트웨이 | 결제체계; 지불체계
banking_software<industry_digital_systems | banking software; core banking | 银行软件; 核心银行系统; 银行系统 | банковское ПО; АБС; автоматизированная банковская система | 은행 시스템; 금융 소프트웨어 | 은행체계
e_commerce_software<industry_digital_systems | e-commerce software; online shop development; mall system | 电商系统; 商城开发; 商城系统 | разработка интернет-магазина; платформа интернет-торговли | 쇼핑몰 구축; 전자상거래 솔루션 | 전자상거래체계; 상점개발
property_management_software<industry_digital_systems | property management software; smart community | 智慧社区; 智慧物业 | умный дом; цифровое ЖКХ; умный квартал | 스마트 커뮤니티; 스마트 홈 | 지혜사회구역
smart_home<industry_digital_systems | smart home | 智能家居 | умный дом для квартиры; домашняя автоматизация | 스마트홈 기기; 홈 오토메이션 | 지능가정
smart_port_software<industry_digital_systems | smart port software; port information system | 智慧港口; 港口信息系统 | умный порт; портовая информационная система | 스마트 항만; 항만 정보 시스템 | 지혜항구
smart_customs<industry_digital_systems | smart customs; smart border checkpoint | 智慧海关; 智慧口岸; 数字口岸 | умная таможня; цифровой пункт пропуска | 스마트 세관; 스마트 통상구 | 지혜세관; 지혜통상구
smart_grid_software<industry_digital_systems | smart grid software; energy management system | 能源管理系统; 能耗管理 | система управления энергопотреблением; АСКУЭ | 에너지 관리 시스템 | 에너지관리체계
smart_mine<industry_digital_systems | smart mine; smart mining | 智慧矿山; 智能矿山 | умная шахта; цифровой рудник | 스마트 광산 | 지혜광산
smart_healthcare<industry_digital_systems | smart healthcare; digital health | 智慧医疗; 数字医疗; 数字健康 | цифровая медицина; цифровое здравоохранение | 스마트 의료; 디지털 헬스케어 | 지혜의료; 디지털의료
smart_transport<industry_digital_systems | smart transport; intelligent transport system | 智慧交通; 智能交通 | интеллектуальная транспортная система; ИТС | 스마트 교통; 지능형 교통 시스템 | 지혜교통; 지능교통
smart_water<industry_digital_systems | smart water; smart heating | 智慧水务; 智慧供热 | умный водоканал; цифровое теплоснабжение | 스마트 수도; 스마트 난방 | 지혜급수; 지혜난방
digital_village<digital_transformation | digital village; digital countryside | 数字乡村 | цифровая деревня | 디지털 농촌; 스마트 빌리지 | 디지털향촌
digital_industry<digital_transformation | digital industry; digital industrialisation | 数字产业; 数字产业化 | цифровая индустрия; цифровая отрасль | 디지털 산업; 디지털 산업화 | 디지털산업; 디지털산업화
industry_digitalisation<digital_transformation | industry digitalisation; digital upgrade of industry | 产业数字化; 工业数字化 | цифровизация промышленности; цифровизация отраслей | 산업 디지털화; 산업 디지털 전환 | 산업디지털화
digital_cooperation<software | digital cooperation; digital economy cooperation | 数字合作; 数字经济合作 | цифровое сотрудничество; сотрудничество в цифровой экономике | 디지털 협력; 디지털 경제 협력 | 디지털합작
technology_company<software | technology company; IT company; IT firm; software company; software house | 软件公司; 软件企业; 信息技术公司; 科技公司 | ИТ-компания; IT-компания; софтверная компания; технологическая компания | 소프트웨어 회사; 소프트웨어 기업; IT 기업; 정보기술 기업 | 소프트웨어회사; 과학기술회사
software_park<software | software park; IT park; digital park | 软件园; 软件园区; 数字产业园 | ИТ-парк; парк программного обеспечения; технопарк ИТ | 소프트웨어 단지; 소프트웨어 파크; IT 단지 | 소프트웨어단지; 소프트웨어원
open_source_project<open_source | open-source project; open-source contribution; GitHub; Gitee | 开源项目; 开源代码 | проект с открытым кодом; открытый проект | 오픈소스 프로젝트 | 오픈소스대상; 개원프로젝트
open_source_licence<open_source | open-source licence | 开源许可证 | свободная лицензия; открытая лицензия | 오픈소스 라이선스 | 오픈소스허가
software_export<software | software export | 软件出口 | экспорт программного обеспечения | 소프트웨어 수출 | 소프트웨어수출
source_code<programming_languages | source code; programming code | 源代码; 代码 | исходный код; код | 소스 코드; 코드 | 원천코드
it_infrastructure<information_technology | IT infrastructure; server room | 信息基础设施; 数字基础设施; 新型基础设施; 新基建 | ИТ-инфраструктура; цифровая инфраструктура | IT 인프라; 디지털 인프라 | 정보기초시설; 디지털기초시설
virtualisation<information_technology | virtualisation; virtual machine; containers in cloud | 虚拟化; 虚拟机; 容器云 | виртуализация; виртуальная машина; контейнеризация | 가상화; 가상 머신 | 가상화
desktop_virtualisation<information_technology | desktop virtualisation; thin client; remote desktop | 云桌面; 瘦客户机; 远程桌面 | удаленный рабочий стол; тонкий клиент | 원격 데스크톱; 씬 클라이언트 | 원격탁상
network_equipment<information_technology | network equipment; router; switch equipment; routers | 网络设备; 路由器; 交换机 | сетевое оборудование; маршрутизатор; коммутатор | 네트워크 장비; 라우터; 스위치 장비 | 네트워크설비; 경로기
laptop<information_technology | laptop; notebook computer; tablet | 笔记本电脑; 平板电脑 | ноутбук; планшет | 노트북; 태블릿 | 노트북컴퓨터; 판형콤퓨터
printer<information_technology | printer; office equipment | 打印机; 办公设备 | принтер; оргтехника | 프린터; 사무기기 | 인쇄기; 사무설비
display<information_technology | display; computer monitor; LED screen; LED display | 显示器; 显示屏; LED屏; 大屏 | монитор; дисплей; светодиодный экран | 모니터; 디스플레이; 전광판; LED 화면 | 현시기; 표시장치; 전광판
firewall<cybersecurity | firewall; intrusion detection | 防火墙; 入侵检测 | межсетевой экран; обнаружение вторжений; файрвол | 방화벽; 침입 탐지 | 방화벽
antivirus<cybersecurity | antivirus; malware protection | 杀毒软件; 防病毒 | антивирус; защита от вредоносных программ | 백신 소프트웨어; 악성 코드 차단 | 비루스방지
penetration_testing<cybersecurity | penetration testing; vulnerability scanning | 渗透测试; 漏洞扫描 | тестирование на проникновение; пентест; поиск уязвимостей | 모의 해킹; 취약점 점검 | 침투시험
security_operations_centre<cybersecurity | security operations centre; security monitoring | 安全运营中心; 态势感知 | центр мониторинга безопасности; ситуационный центр | 보안 관제; 보안 관제 센터 | 안전감시쎈터
classified_protection<cybersecurity | classified protection; security certification of systems | 等级保护; 等保测评 | аттестация информационных систем | 정보 보호 인증 | 등급보호
access_control<identity_and_access_management | access control; authentication; single sign-on | 访问控制; 单点登录; 权限管理 | контроль доступа; аутентификация; единый вход | 접근 통제; 인증 시스템; 통합 로그인 | 접근통제
access_control_system<identity_and_access_management | access control system; turnstile; intercom | 门禁; 门禁系统; 道闸 | СКУД; система контроля доступа; турникет; шлагбаум | 출입 통제 시스템; 출입 관리 | 출입통제체계
public_key_infrastructure<identity_and_access_management | public key infrastructure; digital certificate | 数字证书; 电子认证 | удостоверяющий центр; цифровой сертификат; УЦ | 공인 인증; 전자 인증; 디지털 인증서 | 전자인증; 디지털증서
national_cryptography<encryption | national cryptography; SM2; SM4; GOST cryptography | 国密; 商用密码; 国密算法 | отечественная криптография; криптография ГОСТ | 국가 표준 암호; 상용 암호 | 국가암호; 상용암호
anti_fraud<cybersecurity | anti-fraud; fraud prevention | 反欺诈; 反诈 | антифрод; противодействие мошенничеству | 사기 방지; 이상 거래 탐지 | 사기방지
digital_silk_road<digital_economy | digital silk road | 数字丝绸之路 | Цифровой шелковый путь | 디지털 실크로드 | 디지털실크로드; 디지털비단길
digital_service<digital_economy | digital service; digital services; digital services export | 数字服务; 数字服务出口 | цифровые услуги; экспорт цифровых услуг | 디지털 서비스; 디지털 서비스 수출 | 디지털봉사; 디지털서비스
platform_economy<digital_economy | platform economy | 平台经济 | платформенная экономика | 플랫폼 경제 | 플래트홈경제
sharing_economy<digital_economy | sharing economy | 共享经济 | экономика совместного потребления; шеринговая экономика | 공유 경제 | 공유경제
digital_agriculture_platform<digital_economy | digital agriculture platform | 农业信息化; 农业数字化 | цифровизация сельского хозяйства; цифровизация АПК | 농업 정보화; 농업 디지털화 | 농업정보화
digital_culture<digital_economy | digital culture | 数字文化 | цифровая культура | 디지털 문화 | 디지털문화
digital_skills<digital_economy | digital skills; digital literacy | 数字技能; 数字素养 | цифровые навыки; цифровая грамотность | 디지털 역량; 디지털 문해력 | 디지털기능
nft<blockchain | NFT; digital collectibles | 数字藏品 | невзаимозаменяемый токен; НФТ | 대체 불가 토큰; 디지털 수집품 | 디지털수집품
cryptocurrency<blockchain | cryptocurrency; bitcoin; crypto mining; mining of cryptocurrency | 加密货币; 比特币; 虚拟货币 | криптовалюта; биткоин; майнинг | 가상 화폐; 암호 화폐; 비트코인; 채굴기 | 가상화페; 암호화페; 비트코인
blockchain_traceability<blockchain | blockchain traceability | 区块链溯源 | блокчейн-прослеживаемость | 블록체인 이력 추적 | 블록체인추적
electronic_bill_of_lading<blockchain | electronic bill of lading | 电子提单 | электронный коносамент | 전자 선하 증권 | 전자선하증권
e_procurement<e_government | e-procurement; government procurement | 政府采购; 电子采购 | государственные закупки; госзакупки; электронные закупки | 정부 조달; 전자 조달; 공공 조달 | 정부구매; 전자구매
electronic_customs<e_government | electronic customs; electronic declaration | 电子口岸; 电子报关 | электронное декларирование; электронная таможня | 전자 통관; 전자 신고 | 전자세관신고
electronic_invoice<e_government | electronic invoice; e-invoice | 电子发票; 电子票据 | электронный счет-фактура; электронный счет | 전자 세금 계산서; 전자 송장 | 전자령수증
public_service_portal<e_government | public service portal; one-stop service; one-stop shop | 一站式服务; 一网通办; 一站式 | служба одного окна; многофункциональный центр; МФЦ; услуги под ключ | 원스톱 서비스; 통합 민원 | 일괄봉사; 원스톱서비스
electronic_tender<e_government | electronic tender; electronic trading platform | 电子招标; 电子招投标; 交易平台 | электронный аукцион; электронная торговая площадка; ЭТП | 전자 입찰; 거래 플랫폼 | 전자입찰
digital_register<e_government | digital register; state information system; information system | 信息系统; 管理信息系统 | информационная система; государственная информационная система; ГИС-реестр | 정보 시스템; 전산 시스템 | 정보체계; 정보시스템
@telecommunications
mobile_operator<telecommunications | mobile operator; telecom operator | 电信运营商; 运营商; 移动运营商 | оператор связи; мобильный оператор; сотовый оператор | 통신사; 이동 통신사 | 통신운영사; 이동통신회사
china_mobile<mobile_operator | China Mobile | 中国移动 | Чайна Мобайл | 차이나 모바일 | 중국이동통신
china_telecom<mobile_operator | China Telecom | 中国电信 | Чайна Телеком | 차이나 텔레콤 | 중국전신
china_unicom<mobile_operator | China Unicom | 中国联通 | Чайна Юником | 차이나 유니콤 | 중국련통
huawei<telecommunications_equipment | Huawei | 华为 | Хуавэй | 화웨이 | 화위
6g<mobile_5g | 6G | 6G; 第六代移动通信 | шестое поколение связи | 6세대 이동통신
base_station<telecommunications_equipment | base station; communication tower | 基站; 通信基站; 铁塔 | базовая станция; вышка связи | 기지국; 통신탑 | 기지국
telecommunications_equipment<telecommunications | telecommunications equipment; communication equipment | 通信设备; 通讯设备 | телекоммуникационное оборудование; оборудование связи | 통신 장비; 통신 설비 | 통신설비
smartphone<telecommunications | smartphone; mobile phone; handset | 智能手机; 手机 | смартфон; мобильный телефон | 스마트폰; 휴대전화; 핸드폰 | 지능형휴대폰; 휴대폰
wi_fi<network_services | Wi-Fi; wireless network | 无线网络; 无线局域网 | беспроводная сеть; вайфай | 와이파이; 무선 네트워크 | 무선망
rfid<internet_of_things | RFID; electronic tag; smart card; NFC | 射频识别; 电子标签; 智能卡 | радиочастотная идентификация; смарт-карта; электронная метка | 전자 태그; 무선 식별; 스마트 카드 | 전자꼬리표; 지능카드
sms<telecommunications | SMS; text messages; messaging | 短信; 短信服务; 消息推送 | СМС; рассылка сообщений; смс-рассылка | 문자 메시지; 문자 발송 | 통보문; 짧은통보문
messenger<telecommunications | messenger; instant messaging; WeChat; Telegram | 即时通讯; 微信 | мессенджер; Вичат; телеграм | 메신저; 위챗; 카카오톡 | 위챗; 메신저; 즉시통신
voip<network_services | VoIP; internet telephony; IP telephony | 网络电话; IP电话 | IP-телефония; интернет-телефония | 인터넷 전화 | 인터네트전화
roaming<network_services | roaming; international calls | 国际漫游; 国际长途 | роуминг; международная связь | 로밍; 국제 전화 | 국제전화
cross_border_optical_cable<network_services | cross-border optical cable; submarine cable | 跨境光缆; 海底光缆; 国际光缆 | трансграничная ВОЛС; подводный кабель | 국제 광케이블; 해저 케이블 | 국경광케블
international_gateway<network_services | international gateway; internet bandwidth; dedicated line | 国际专线; 带宽; 国际出口; 专线 | выделенный канал; полоса пропускания; международный канал связи | 전용 회선; 대역폭; 국제 전용선 | 전용선; 국제전용선
vpn<network_services | VPN; SD-WAN | 虚拟专用网; 组网 | виртуальная частная сеть; ВПН | 가상 사설망
radio_communication<telecommunications_equipment | radio communication; two-way radio; walkie-talkie | 无线电; 对讲机 | радиосвязь; рация; радиостанция | 무선 통신; 무전기 | 무선대화기
smart_meter<internet_of_things | smart meter; remote meter reading | 智能电表; 远程抄表 | умный счетчик; дистанционное снятие показаний | 스마트 미터; 원격 검침 | 지능형계량기
wearable_device<internet_of_things | wearable device; smart watch; smart bracelet | 可穿戴设备; 智能手表; 智能手环 | носимые устройства; умные часы; фитнес-браслет | 웨어러블 기기; 스마트 워치 | 착용식설비
broadcasting<telecommunications | broadcasting; television broadcasting; radio and television | 广播电视; 广电 | телерадиовещание; телевещание | 방송; 방송 통신 | 방송; 텔레비죤방송
cdn<network_services | CDN; content delivery network | 内容分发网络 | сеть доставки контента | 콘텐츠 전송 네트워크
domain_name<network_services | domain name; domain registration | 域名; 域名注册 | доменное имя; регистрация доменов | 도메인; 도메인 등록 | 령역이름
`;
