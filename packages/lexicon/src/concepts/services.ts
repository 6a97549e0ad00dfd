/** Outsourcing by kind, consulting, law, staff, translation, certification. Columns as in `parseConcepts`. */
export const SERVICES = `
@outsourcing
software_outsourcing<ito | software outsourcing; outsourced development | 软件外包; 软件研发外包 | аутсорсинг разработки; заказная разработка; разработка на заказ | 소프트웨어 외주; 외주 개발; 위탁 개발 | 쏘프트웨어아웃소싱; 위탁개발
it_operations_outsourcing<ito | IT operations outsourcing; managed services; managed IT services | 运维外包; 信息系统运营维护; 运行维护服务 | ИТ-обслуживание; управляемые услуги; сопровождение ИТ-систем | 운영 유지 보수 위탁; 매니지드 서비스; IT 운영 대행 | 정보체계운영유지
it_support<ito | IT support; helpdesk; help desk; technical support | 技术支持; 桌面运维; 服务台 | техническая поддержка; техподдержка; служба поддержки; хелпдеск | 기술 지원; 헬프데스크 | 기술지원; 기술지지
infrastructure_outsourcing<ito | infrastructure outsourcing; hosting; server hosting | 服务器托管; 主机托管; 基础设施外包 | хостинг; размещение серверов; колокация | 서버 호스팅; 호스팅; 코로케이션 | 봉사기위탁관리
staff_augmentation<ito | staff augmentation; dedicated team; outstaffing of developers | 人力外派; 驻场开发; IT人力外包 | выделенная команда; аутстаффинг разработчиков; усиление команды | 개발 인력 파견; 전담 개발팀 | 개발인원파견
chip_design_services<ito | chip design services; IC design outsourcing | 集成电路设计外包; 芯片设计服务 | проектирование микросхем; дизайн-центр микроэлектроники | 반도체 설계 서비스; 칩 설계 | 칩설계; 집적회로설계
game_art_outsourcing<ito | game art outsourcing; game development outsourcing | 游戏外包; 游戏美术外包 | аутсорсинг игровой графики; аутсорсинг игр | 게임 외주; 게임 그래픽 외주 | 게임아웃소싱
software_maintenance<ito | software maintenance; application maintenance; legacy system modernisation | 软件维护; 应用维护; 系统升级改造 | сопровождение программного обеспечения; поддержка приложений; модернизация систем | 소프트웨어 유지 보수; 시스템 고도화 | 소프트웨어유지보수; 체계갱신
test_outsourcing<ito | test outsourcing; QA outsourcing | 测试外包 | аутсорсинг тестирования | 테스트 외주 | 시험아웃소싱
cloud_migration_outsourcing<ito | cloud migration outsourcing; cloud operations | 上云服务; 云运维; 云迁移 | миграция в облако; облачное администрирование | 클라우드 이전; 클라우드 운영 대행 | 클라우드이전
shared_service_centre<bpo | shared service centre; shared services | 共享服务中心; 财务共享 | общий центр обслуживания; ОЦО | 공유 서비스 센터; 셰어드 서비스 | 공유봉사쎈터
payroll_outsourcing<bpo | payroll outsourcing; payroll services; payroll | 薪酬外包; 代发工资; 薪资服务 | расчет заработной платы; аутсорсинг зарплаты | 급여 대행; 급여 아웃소싱 | 로임대행; 임금대행
hr_outsourcing<bpo | HR outsourcing; human resources outsourcing; personnel administration outsourcing | 人力资源外包; 人事外包 | аутсорсинг кадров; кадровый аутсорсинг; кадровое делопроизводство | 인사 아웃소싱; 인사 대행 | 인사아웃소싱; 인력자원외주
finance_and_accounting_outsourcing<bpo | finance and accounting outsourcing; bookkeeping outsourcing | 财税外包; 财务代理; 财税服务 | бухгалтерский аутсорсинг; аутсорсинг бухгалтерии | 회계 대행; 기장 대행 | 재무대행
procurement_outsourcing<bpo | procurement outsourcing; purchasing agent; sourcing agent | 采购外包; 代采; 采购代理 | аутсорсинг закупок; агент по закупкам | 구매 대행; 구매 아웃소싱 | 구매대행
telemarketing<bpo | telemarketing; telesales; outbound calls | 电话营销; 外呼 | телемаркетинг; телефонные продажи; исходящий обзвон | 텔레마케팅; 전화 영업 | 전화판매
multilingual_call_centre<bpo | multilingual call centre; Russian-speaking operators; multilingual support | 多语种呼叫中心; 多语种客服; 俄语客服 | многоязычный колл-центр; русскоязычная поддержка; операторы со знанием языков | 다국어 콜센터; 다국어 고객 상담 | 다국어호출쎈터; 다언어고객봉사
online_chat_support<bpo | online chat support; online customer service; chat support | 在线客服; 网络客服 | чат-поддержка; онлайн-консультант; онлайн-поддержка клиентов | 온라인 상담; 채팅 상담 | 온라인고객봉사; 인터넷상담
complaints_handling<bpo | complaints handling; complaint processing | 投诉处理 | обработка жалоб; работа с рекламациями | 민원 처리; 불만 처리 | 신소처리; 불만처리
document_digitisation<administrative_outsourcing | document digitisation; scanning; archive digitisation | 档案数字化; 文档扫描; 档案整理 | оцифровка документов; оцифровка архивов; сканирование документов | 문서 전산화; 기록물 디지털화; 스캔 | 문서수자화; 당안디지털화
transcription<administrative_outsourcing | transcription; audio transcription; subtitling of speech | 录音转写; 速记; 听写 | транскрибация; расшифровка аудио; стенография | 녹취; 속기; 전사 작업 | 속기; 록음정리
content_moderation<bpo | content moderation; moderation | 内容审核; 信息审核 | модерация контента; модерация | 콘텐츠 모니터링; 콘텐츠 심사 | 내용심사
order_fulfilment_services<bpo | order fulfilment services; e-commerce operations outsourcing; store operation | 代运营; 电商代运营; 店铺运营 | ведение магазинов на маркетплейсах; управление магазином; аутсорсинг интернет-торговли | 운영 대행; 쇼핑몰 운영 대행 | 대리운영; 상점운영대행
claims_processing<bpo | claims processing; insurance back office | 理赔处理; 保险后台 | обработка страховых случаев; урегулирование убытков | 보험금 심사 대행; 손해 사정 | 보험배상처리
medical_coding<medical_outsourcing | medical coding; medical records processing | 病历处理; 医疗编码 | обработка медицинских карт; медицинское кодирование | 의무 기록 처리; 의료 코딩 | 병력자료처리
visa_application_processing<administrative_outsourcing | visa application processing; visa centre | 签证代办; 签证中心 | визовый центр; оформление виз | 비자 발급 대행; 비자 센터 | 사증대행; 사증쎈터
passenger_request_desk<bpo | passenger request desk; traveller service desk; value-added service requests | 旅客增值服务处理; 旅客请求处理; 增值服务请求 | обработка заявок пассажиров; дополнительные услуги для пассажиров | 여객 요청 처리; 여행자 부가 서비스 | 려객요청처리; 려행자부가가치봉사
value_added_service<bpo | value-added service; value-added services | 增值服务; 增值业务 | дополнительные услуги; услуги с добавленной стоимостью | 부가 서비스; 부가가치 서비스 | 부가가치봉사; 부가가치서비스
facility_management<administrative_outsourcing | facility management; property maintenance; cleaning services | 物业管理; 设施管理; 保洁 | управление недвижимостью; эксплуатация зданий; клининг | 시설 관리; 건물 관리; 청소 용역 | 물업관리; 시설관리; 청소
business_process_management<bpo | business process management; process automation; RPA | 流程自动化; 业务流程管理; 机器人流程自动化 | автоматизация бизнес-процессов; роботизация процессов; управление бизнес-процессами | 업무 자동화; 프로세스 자동화 | 업무자동화; 류정자동화
logistics_outsourcing<bpo | logistics outsourcing; third-party logistics; 3PL | 第三方物流; 物流外包 | логистический аутсорсинг; контрактная логистика; 3PL-оператор | 제3자 물류; 물류 대행; 3자 물류 | 제3자물류
equipment_maintenance_outsourcing<bpo | equipment maintenance outsourcing; repair outsourcing | 设备维修外包; 维修服务外包 | аутсорсинг ремонта; сервисное обслуживание оборудования | 설비 유지 보수 위탁 | 설비수리아웃소싱
contract_manufacturing<bpo | contract manufacturing; OEM; ODM; private label | 代工; 贴牌; 代加工; 委托加工 | контрактное производство; производство под СТМ; собственная торговая марка | 위탁 생산; 주문자 상표 부착 생산; 수탁 가공 | 위탁생산; 위탁가공
research_outsourcing<kpo | research outsourcing; contract research; R&D outsourcing | 研发外包; 委托研发; 委托研究 | контрактные исследования; НИОКР на заказ; аутсорсинг исследований | 위탁 연구; 연구 개발 용역 | 위탁연구; 연구개발아웃소싱
pharmaceutical_research_outsourcing<medical_outsourcing | pharmaceutical research outsourcing; CRO; contract research organisation | 医药研发外包; 合同研究组织 | контрактная исследовательская организация; аутсорсинг фармацевтических исследований | 임상 시험 수탁 기관; 의약 연구 위탁 | 의약연구아웃소싱
pharmaceutical_contract_manufacturing<medical_outsourcing | pharmaceutical contract manufacturing; CDMO; CMO | 医药合同生产; 药品委托生产 | контрактное производство лекарств | 의약품 위탁 생산; 위탁 개발 생산 | 의약위탁생산
business_analysis<kpo | business analysis; analytics outsourcing; industry research report | 行业研究; 商业分析; 研究报告 | отраслевые исследования; аналитические отчеты; бизнес-анализ | 산업 분석; 시장 분석 보고서 | 업종연구; 분석보고
patent_services<kpo | patent services; patent agency; patent attorney | 专利代理; 知识产权代理; 知识产权服务 | патентный поверенный; патентные услуги; патентное бюро | 변리사; 특허 대행; 특허 서비스 | 특허대리; 지적재산권봉사
legal_process_outsourcing<kpo | legal process outsourcing; contract review | 法律流程外包; 合同审查 | юридический аутсорсинг; проверка договоров | 계약서 검토; 법무 대행 | 계약심사
animation_outsourcing<kpo | animation outsourcing; animation production | 动漫制作; 动画制作; 动漫外包 | производство анимации; аутсорсинг анимации | 애니메이션 제작; 애니메이션 외주 | 동화제작; 만화영화제작
architectural_design<design_outsourcing | architectural design; architecture; architect | 建筑设计; 建筑师 | архитектурное проектирование; архитектура; архитектор | 건축 설계; 건축사 | 건축설계
interior_design<design_outsourcing | interior design; interior decoration | 室内设计; 装修设计 | дизайн интерьера; интерьерный дизайн | 실내 디자인; 인테리어; 실내 장식 | 실내장식설계
mechanical_design<design_outsourcing | mechanical design; mechanical engineering design; drawings; technical drawings | 机械设计; 图纸设计; 制图服务 | конструкторские работы; разработка чертежей; проектирование механизмов | 기계 설계; 도면 작성 | 기계설계; 도면설계
cad_outsourcing<design_outsourcing | CAD outsourcing; 3D modelling; BIM; building information modelling | 三维建模; 建筑信息模型; BIM | 3D-моделирование; трехмерное моделирование; BIM-моделирование; ТИМ | 3D 모델링; 건물 정보 모델링 | 3차원모형; 3차원모델링
graphic_design<design_outsourcing | graphic design; visual design; logo design | 平面设计; 视觉设计; 标志设计 | графический дизайн; разработка логотипа; фирменный стиль | 그래픽 디자인; 시각 디자인; 로고 제작 | 도안설계; 평면설계
packaging_design<design_outsourcing | packaging design | 包装设计 | дизайн упаковки | 포장 디자인 | 포장설계
fashion_design<design_outsourcing | fashion design; clothing design | 服装设计; 时装设计 | дизайн одежды; моделирование одежды | 패션 디자인; 의류 디자인 | 복장설계; 패션디자인
ux_design<design_outsourcing | UX design; user interface design; UI design | 界面设计; 交互设计; 用户体验 | дизайн интерфейсов; пользовательский опыт; UX-дизайн | 사용자 경험 디자인; 인터페이스 디자인 | 화면설계; 사용자경험
engineering_consulting<kpo | engineering consulting; feasibility study; technical consulting | 工程咨询; 可行性研究; 技术咨询 | инженерный консалтинг; технико-экономическое обоснование; ТЭО; техническое консультирование | 타당성 조사; 기술 자문; 엔지니어링 컨설팅 | 타당성연구; 가능성연구; 기술자문
project_management<kpo | project management; construction supervision; EPC contractor | 项目管理; 工程监理; 工程总承包 | управление проектами; строительный надзор; генподряд | 프로젝트 관리; 공사 감리; 설계 조달 시공 | 대상관리; 공정감리
e_learning_content_development<kpo | e-learning content development; courseware; educational content | 课件制作; 教育内容开发; 课程开发 | разработка курсов; учебный контент; электронные курсы | 교육 콘텐츠 개발; 강의 제작; 코스웨어 | 교육내용개발; 강의안제작
bioinformatics_services<medical_outsourcing | bioinformatics services; gene sequencing | 生物信息; 基因测序 | биоинформатика; секвенирование генов; геномные исследования | 생물 정보학; 유전자 분석; 유전체 분석 | 생물정보; 유전자측정
geospatial_data_processing<kpo | geospatial data processing; map data processing | 地理信息数据处理; 地图数据加工; 测绘外包 | обработка геоданных; обработка пространственных данных | 지리 정보 처리; 공간 정보 가공 | 지리정보처리
onshore_outsourcing<outsourcing | onshore outsourcing; domestic outsourcing | 在岸外包; 境内外包 | внутренний аутсорсинг | 국내 아웃소싱; 역내 아웃소싱 | 경내아웃소싱
nearshore_outsourcing<outsourcing | nearshore outsourcing; nearshoring | 近岸外包 | ниаршоринг; аутсорсинг в соседние страны | 니어쇼어 아웃소싱; 인접국 아웃소싱 | 린근아웃소싱
crowdsourcing<outsourcing | crowdsourcing; freelance; freelancers; gig platform | 众包; 自由职业; 灵活用工; 零工 | краудсорсинг; фриланс; фрилансеры; удаленная занятость | 크라우드소싱; 프리랜서; 긱 이코노미 | 대중협업; 자유직업
outsourcing_base<outsourcing | outsourcing base; outsourcing demonstration city; service outsourcing demonstration city | 服务外包示范城市; 服务外包基地; 外包园区 | центр аутсорсинга; базовый город аутсорсинга | 서비스 아웃소싱 시범 도시; 아웃소싱 단지 | 서비스아웃소싱시범도시
service_provider<outsourcing | service provider; outsourcing provider; contractor firm | 服务商; 接包方; 发包方; 服务提供商 | поставщик услуг; исполнитель услуг | 서비스 제공자; 용역업체; 수급업체 | 봉사제공자; 접수업체
subcontracting<outsourcing | subcontracting; subcontractor | 分包; 转包; 分包商 | субподряд; субподрядчик | 하도급; 하청; 재위탁 | 하청
service_level_agreement<outsourcing | service level agreement; SLA | 服务水平协议; 服务级别协议 | соглашение об уровне обслуживания | 서비스 수준 협약 | 봉사수준협의
encrypted_processing_service<outsourcing | encrypted processing service; secure data processing | 加密处理服务; 信息加密处理 | зашифрованная обработка информации; защищенная обработка данных | 암호화 처리 서비스; 정보 암호화 처리 | 정보암호화처리
remote_work<outsourcing | remote work; remote team | 远程办公; 远程团队 | удаленная работа; удаленная команда; дистанционная работа | 원격 근무; 재택근무 | 원격근무
round_the_clock_service<outsourcing | round-the-clock service; 24-hour service | 全天候服务; 24小时服务; 七天二十四小时 | круглосуточная поддержка; круглосуточно | 24시간 서비스; 연중무휴 | 24시간봉사
@
management_consulting<consulting | management consulting; business consulting; strategy consulting | 管理咨询; 企业咨询; 战略咨询 | управленческий консалтинг; бизнес-консалтинг; стратегический консалтинг | 경영 컨설팅; 경영 자문; 전략 컨설팅 | 경영자문; 관리자문
investment_consulting<consulting | investment consulting; investment advisory | 投资咨询; 投资顾问 | инвестиционный консалтинг; инвестиционное консультирование | 투자 자문; 투자 상담 | 투자자문
tax_consulting<consulting | tax consulting; tax planning; tax advice | 税务咨询; 税务筹划 | налоговый консалтинг; налоговое планирование | 세무 자문; 세무 컨설팅; 절세 | 세무자문
overseas_expansion_services<consulting | overseas expansion services; going global; market entry support | 出海服务; 企业出海; 走出去 | поддержка экспорта; помощь в выходе на зарубежные рынки; международная экспансия | 해외 진출 지원; 해외 진출 | 해외진출지원; 대외진출
it_consulting<consulting | IT consulting; digital consulting | 信息化咨询; 数字化咨询 | ИТ-консалтинг; цифровой консалтинг | IT 컨설팅; 정보화 컨설팅 | 정보화자문
business_plan<consulting | business plan; business planning | 商业计划书; 商业计划 | бизнес-план; бизнес-планирование | 사업 계획서; 사업 기획 | 사업계획서; 상업계획
benchmarking<consulting | benchmarking; competitor analysis | 竞品分析; 对标分析 | конкурентный анализ; бенчмаркинг | 경쟁사 분석; 벤치마킹 | 경쟁대상분석
risk_assessment<consulting | risk assessment; risk management | 风险评估; 风险管理; 风控 | оценка рисков; управление рисками; риск-менеджмент | 위험 평가; 리스크 관리; 위험 관리 | 위험평가; 위험관리
valuation<consulting | valuation; asset appraisal; appraisal | 资产评估; 估值 | оценка активов; оценка стоимости; оценочная деятельность | 자산 평가; 가치 평가; 감정 평가 | 자산평가
credit_investigation_of_partners<consulting | credit investigation of partners; partner verification; supplier verification; factory audit | 验厂; 供应商核查; 企业背景调查 | проверка контрагентов; аудит поставщика; проверка завода | 거래처 조사; 공장 실사; 업체 검증 | 거래처조사; 공장심사
partner_search<consulting | partner search; business matching; matchmaking | 寻找合作伙伴; 商务对接; 供需对接 | поиск партнеров; деловой подбор; подбор контрагентов | 파트너 발굴; 비즈니스 매칭; 바이어 발굴 | 협력동반자찾기; 수급매칭; 교류매칭
public_relations<consulting | public relations; PR; press office | 公关; 公共关系 | связи с общественностью; пиар; пресс-служба | 홍보 대행; 피알; 언론 홍보 | 공공관계
advertising_agency<consulting | advertising agency; media buying | 广告公司; 广告代理; 媒介投放 | рекламное агентство; размещение рекламы; медиабаинг | 광고 대행사; 광고 대행; 매체 집행 | 광고회사
digital_marketing<consulting | digital marketing; online marketing; SEO; search advertising | 数字营销; 网络营销; 搜索引擎优化 | цифровой маркетинг; интернет-маркетинг; поисковая оптимизация; контекстная реклама | 디지털 마케팅; 온라인 마케팅; 검색 광고 | 디지털영업; 인터넷판매추진
social_media_marketing<consulting | social media marketing; influencer marketing; bloggers; influencers; KOL | 社交媒体营销; 网红营销; 网红; 达人; 小红书种草 | маркетинг в социальных сетях; инфлюенсеры; блогеры; продвижение в соцсетях | 소셜 미디어 마케팅; 인플루언서; 왕훙 | 왕훙; 인터넷스타판매
opinion_survey<consulting | opinion survey; consumer survey; questionnaire | 问卷调查; 消费者调查; 民意调查 | опрос; опрос потребителей; анкетирование | 설문 조사; 소비자 조사 | 설문조사; 소비자조사
foreign_related_legal_services<legal_services | foreign-related legal services; cross-border legal advice | 涉外法律服务; 涉外律师 | международное право; юридическое сопровождение ВЭД | 국제 법무; 해외 법률 자문 | 섭외법률봉사
contract_drafting<legal_services | contract drafting; contract negotiation | 合同起草; 合同谈判 | составление договоров; подготовка контракта | 계약서 작성; 계약 협상 | 계약서작성
notary<legal_services | notary; notarisation; apostille; legalisation | 公证; 认证领事; 海牙认证; 附加证明书 | нотариус; нотариальное заверение; апостиль; легализация документов | 공증; 아포스티유; 영사 확인 | 공증
debt_collection<legal_services | debt collection; debt recovery | 催收; 债务追收 | взыскание задолженности; коллекторские услуги | 채권 추심; 미수금 회수 | 채무추심
bankruptcy<legal_services | bankruptcy; liquidation; insolvency | 破产 | банкротство; ликвидация компании | 파산; 청산 | 파산; 청산
mergers_and_acquisitions<legal_services | mergers and acquisitions; acquisition of companies | 并购; 兼并收购; 企业并购 | слияния и поглощения; покупка бизнеса; сделки M&A | 인수 합병; 기업 인수 | 기업합병; 인수합병
labour_law<legal_services | labour law; employment law; labour contract | 劳动法; 劳动合同 | трудовое право; трудовой договор | 노동법; 근로 계약 | 로동법; 로동계약
sanctions<trade_regulation | sanctions; sanctions screening; restricted party screening | 制裁; 制裁筛查 | санкции; проверка на санкции | 제재; 제재 심사 | 제재
anti_dumping<trade_regulation | anti-dumping; trade remedies; trade dispute | 反倾销; 贸易救济; 贸易摩擦 | антидемпинг; торговые меры защиты; торговый спор | 반덤핑; 무역 구제; 통상 분쟁 | 반덤핑; 무역마찰
anti_monopoly<legal_services | anti-monopoly; antitrust; competition law | 反垄断; 竞争法 | антимонопольное регулирование; антимонопольное право | 독점 규제; 공정 거래 | 반독점
personal_data_compliance<legal_services | personal data compliance; cross-border data compliance | 数据合规; 数据出境合规; 个人信息合规 | соответствие требованиям к персональным данным; локализация данных | 데이터 컴플라이언스; 개인정보 규제 대응 | 데이터준법; 개인정보준법
utility_model<legal_services | utility model; design patent; invention patent | 实用新型; 外观设计专利; 发明专利 | полезная модель; промышленный образец; патент на изобретение | 실용신안; 디자인 특허; 발명 특허 | 실용신형; 발명특허
trademark_registration<intellectual_property | trademark registration | 商标注册 | регистрация товарного знака; регистрация торговой марки | 상표 등록; 상표 출원 | 상표등록
software_copyright<intellectual_property | software copyright; software registration | 软件著作权; 软著 | регистрация программ для ЭВМ; авторское право на ПО | 소프트웨어 저작권; 프로그램 등록 | 소프트웨어저작권
geographical_indication<intellectual_property | geographical indication; protected origin | 地理标志; 地标产品 | географическое указание; наименование места происхождения | 지리적 표시; 원산지 명칭 | 지리표식
franchise<intellectual_property | franchise; franchising; chain store | 加盟; 特许经营; 连锁加盟 | франшиза; франчайзинг; сетевой магазин | 프랜차이즈; 가맹점; 체인점 | 가맹; 련쇄점; 특허경영
confidentiality_agreement<intellectual_property | confidentiality agreement; NDA; trade secret; non-disclosure | 保密协议; 商业秘密; 保密 | соглашение о неразглашении; коммерческая тайна | 비밀 유지 계약; 영업 비밀 | 비밀유지협의; 상업비밀
talent_training<talent | talent training; talent development; personnel training | 人才培养; 人才培训; 员工培训 | развитие персонала; обучение персонала; корпоративное обучение | 인재 양성; 직원 교육; 사내 교육 | 인재양성; 종업원양성
talent_exchange<talent | talent exchange; expert exchange; talent pool | 人才交流; 人才库; 专家交流 | обмен специалистами; кадровый резерв; кадровый обмен | 인재 교류; 인력 풀; 전문가 교류 | 인재교류; 인재비축
foreign_experts<talent | foreign experts; overseas talent; foreign specialists | 外国专家; 海外人才; 引智 | иностранные специалисты; зарубежные эксперты | 외국인 전문가; 해외 인재 | 외국전문가; 해외인재
skilled_workers<talent | skilled workers; technicians; technician | 技工; 技术工人; 技能人才 | квалифицированные рабочие; технический персонал | 숙련공; 기능공; 기능 인력 | 기술로동자; 기능공
seasonal_workers<talent | seasonal workers; agricultural workers | 季节工; 农业工人 | сезонные рабочие; сельхозрабочие | 계절 근로자; 농업 근로자 | 계절로동자
it_talent<talent | IT talent; IT specialists; IT experts; software talent | 软件人才; IT人才; 信息技术人才; 数字人才 | ИТ-специалисты; IT-специалисты; ИТ-кадры | IT 인재; IT 인력; 소프트웨어 인력; 디지털 인재 | 정보기술인재; 디지털인재
russian_speaking_talent<talent | Russian-speaking talent; bilingual specialists; Russian-language talent | 俄语人才; 双语人才; 小语种人才 | специалисты со знанием русского языка; билингвы; двуязычные специалисты | 러시아어 인재; 이중 언어 인력 | 로어인재; 이중언어인재
headhunter<talent | headhunter; executive search | 高管寻访; 猎头服务 | поиск топ-менеджеров; хедхантинг | 임원 채용; 서치펌 | 인재사냥
job_fair<talent | job fair; career fair | 招聘会; 人才招聘会 | ярмарка вакансий | 채용 박람회; 취업 박람회 | 인재모집회
coworking<talent | coworking; shared office; serviced office | 共享办公; 联合办公 | коворкинг; сервисный офис | 공유 오피스; 공유 사무실 | 공유사무실
simultaneous_interpreting<translation | simultaneous interpreting; simultaneous interpretation; conference interpreting | 同声传译; 同传; 会议口译 | синхронный перевод; синхронист; конференц-перевод | 동시통역; 회의 통역 | 동시통역
consecutive_interpreting<translation | consecutive interpreting | 交替传译; 交传 | последовательный перевод | 순차 통역 | 교체통역
chinese_russian_translation<translation | Chinese–Russian translation; Russian–Chinese translation; Russian translation | 俄语翻译; 中俄翻译; 汉俄翻译 | перевод с китайского; русско-китайский перевод; переводчик китайского | 러시아어 번역; 한러 번역; 중러 번역 | 로어번역; 중로번역
chinese_korean_translation<translation | Chinese–Korean translation; Korean translation | 韩语翻译; 朝鲜语翻译; 中韩翻译; 朝汉翻译 | перевод с корейского; корейско-китайский перевод | 한국어 번역; 한중 번역; 중국어 번역 | 조선어번역; 조한번역; 중한번역
technical_translation<translation | technical translation; translation of documentation | 技术翻译; 科技翻译; 资料翻译 | технический перевод; перевод документации | 기술 번역; 문서 번역; 매뉴얼 번역 | 기술번역; 자료번역
legal_translation<translation | legal translation; certified translation | 法律翻译; 认证翻译 | юридический перевод; заверенный перевод | 법률 번역; 공증 번역 | 법률번역
subtitles<translation | subtitles; dubbing; audiovisual translation | 字幕; 配音; 译制; 译制片 | субтитры; дубляж; озвучивание | 자막; 더빙; 영상 번역 | 자막; 더빙; 목소리역
translation_platform<translation | translation platform; language service platform | 语言服务平台; 翻译平台 | платформа переводов; языковая платформа | 번역 플랫폼; 언어 서비스 플랫폼 | 번역플래트홈
language_services<translation | language services; translation agency; translation bureau | 语言服务; 翻译公司 | бюро переводов; языковые услуги; лингвистические услуги | 언어 서비스; 번역 회사; 번역 업체 | 언어봉사; 번역회사
iso_9001<certification | ISO 9001; quality management system | 质量管理体系; 质量体系认证 | система менеджмента качества; сертификация ИСО | 품질 경영 시스템; 품질 관리 체계 | 질관리체계
ce_marking<certification | CE marking; CE certification | CE认证 | CE-маркировка; сертификация CE | CE 인증
ccc_certification<certification | CCC certification; China Compulsory Certification | 强制性产品认证; 3C认证 | обязательная сертификация КНР; сертификат ССС | 중국 강제 인증; 3C 인증 | 강제성제품인증
gost_certification<certification | GOST certification; GOST standard; GOST | 俄罗斯国家标准认证; GOST认证 | сертификат ГОСТ; стандарт ГОСТ; сертификация ГОСТ Р | 고스트 인증; 러시아 국가 표준 인증 | 로씨야국가표준인증
technical_regulations_of_the_customs_union<certification | technical regulations of the Customs Union; declaration of conformity | 符合性声明; 海关联盟技术法规 | декларация соответствия; технический регламент; ТР ТС | 적합성 선언; 관세 동맹 기술 규정 | 적합성성명
kc_certification<certification | KC certification; Korean safety certification | KC认证; 韩国安全认证 | сертификация KC | KC 인증; 국가 통합 인증 | KC인증
food_export_registration<certification | food export registration; overseas food producer registration; GACC registration | 境外食品企业注册; 海关总署注册; 出口备案 | регистрация экспортера в ГТУ КНР; аттестация предприятий для экспорта | 해외 식품 업체 등록; 수출 식품 등록 | 해외식품기업등록
organic_certification<certification | organic certification | 有机认证; 有机产品认证 | органическая сертификация; сертификат органик | 유기농 인증 | 유기인증
kosher<certification | kosher | 犹太洁食 | кошер; кошерный | 코셔
product_registration<certification | product registration; state registration | 产品注册; 产品备案 | государственная регистрация продукции; свидетельство о госрегистрации | 제품 등록; 품목 허가 | 제품등록
metrology<certification | metrology; calibration; verification of measuring instruments | 计量; 校准; 检定 | метрология; калибровка; поверка | 계량; 교정; 검교정 | 계량; 교정
type_approval<certification | type approval; vehicle type approval; homologation | 型式认证; 车型认证; 型式批准 | одобрение типа; ОТТС; омологация | 형식 승인; 차량 인증 | 형식승인
non_destructive_testing<certification | non-destructive testing; flaw detection | 无损检测; 探伤 | неразрушающий контроль; дефектоскопия | 비파괴 검사; 결함 탐상 | 무손상검측
third_party_inspection<certification | third-party inspection; pre-shipment inspection; cargo inspection | 第三方检验; 装运前检验; 验货 | инспекция грузов; предотгрузочная инспекция; сюрвейер | 선적 전 검사; 제3자 검사; 검수 | 제3자검사; 물품검사
marking_and_labelling<certification | marking and labelling; Chestny Znak; product marking; labelling | 诚实标签; 产品标识; 贴标 | Честный знак; маркировка товаров; маркировка | 제품 표시; 라벨링; 라벨 | 상표부착; 제품표식
mutual_recognition<certification | mutual recognition; mutual recognition of standards | 互认; 标准互认; 结果互认 | взаимное признание; взаимное признание стандартов | 상호 인정; 표준 상호 인정 | 상호승인; 호인
international_standard<certification | international standard; national standard | 国际标准; 国家标准 | международный стандарт; национальный стандарт | 국제 표준; 국가 표준 | 국제표준; 국가표준
`;
