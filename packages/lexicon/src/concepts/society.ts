/** Health, education, culture, research, talent, government. Columns as in `parseConcepts`. */
export const SOCIETY = `
@health
health | health; healthcare; health care | 健康; 医疗卫生; 大健康; 卫生 | здоровье; здравоохранение | 건강; 보건; 의료 보건 | 건강; 보건; 위생
medicine<health | medicine; medical; medical services | 医疗; 医学; 医疗服务 | медицина; медицинский; медицинские услуги | 의료; 의학; 의료 서비스 | 의료; 의학; 의료봉사
hospital<medicine | hospital; clinic | 医院; 诊所 | больница; клиника; госпиталь | 병원; 의원 | 병원
pharmaceuticals<health | pharmaceuticals; drugs; pharmacy; medicinal products | 医药; 药品; 制药; 药物 | фармацевтика; лекарства; лекарственные препараты; фармацевтический | 의약품; 제약; 약품 | 의약; 약품; 제약
traditional_medicine<medicine | traditional Chinese medicine; TCM; herbal medicine | 中医药; 中医; 中药 | традиционная китайская медицина; ТКМ; фитотерапия | 한의학; 한약; 중의학 | 중의약; 중의; 중약; 한약
medicinal_herbs<traditional_medicine | medicinal herbs; medicinal plants | 中药材; 药材; 药用植物 | лекарственные травы; лекарственное сырье; лекарственные растения | 약재; 약용 식물; 한약재 | 약재; 중약재; 약용식물
telemedicine<medicine | telemedicine; online consultation; remote diagnosis | 远程医疗; 互联网医疗; 远程诊断 | телемедицина; дистанционная диагностика; онлайн-консультация врача | 원격 의료; 원격 진료 | 원격의료; 원격진단
biotechnology<health | biotechnology; biotech; bioengineering; biomedicine | 生物技术; 生物工程; 生物医药 | биотехнологии; биоинженерия; биомедицина | 생명 공학; 바이오; 바이오 의약; 생물 공학 | 생물기술; 생물공정; 생물의약
vaccine<pharmaceuticals | vaccine; vaccines | 疫苗 | вакцина; вакцины | 백신 | 왁찐; 백신
rehabilitation<medicine | rehabilitation; physiotherapy; sanatorium | 康复; 理疗; 疗养 | реабилитация; физиотерапия; санаторий | 재활; 물리 치료; 요양 | 재활; 물리치료; 료양
elderly_care<health | elderly care; care for the elderly; senior care | 养老; 养老服务; 老年护理 | уход за пожилыми; услуги для пожилых | 노인 돌봄; 요양 서비스; 실버 산업 | 양로; 로인봉사; 로인간호
oncology<clinical_specialties | oncology; cancer treatment | 肿瘤; 癌症治疗 | онкология; лечение рака | 종양; 암 치료 | 종양; 암치료
sport | sport; sports | 体育; 运动 | спорт; спортивный | 스포츠; 체육 | 체육; 스포츠
@education
education | education; educational | 教育 | образование; образовательный | 교육 | 교육
university<education | university; higher education; college | 大学; 高校; 高等教育; 学院 | университет; вуз; высшее образование; институт | 대학교; 대학; 고등 교육 | 대학; 대학교; 고등교육
vocational_training<education | vocational training; vocational education; professional training | 职业教育; 职业培训; 技能培训 | профессиональное образование; профессиональное обучение; профподготовка; повышение квалификации | 직업 교육; 직업 훈련; 기능 훈련 | 직업교육; 직업양성; 기능양성
training<education | training; courses; workshop | 培训; 课程; 研修 | обучение; тренинг; курсы; подготовка кадров | 연수; 훈련; 강좌; 양성 | 양성; 강습; 연수
online_education<education | online education; e-learning; distance learning | 在线教育; 远程教育; 网络教育 | онлайн-образование; дистанционное обучение; электронное обучение | 온라인 교육; 원격 교육; 이러닝 | 온라인교육; 원격교육
language_training<foreign_languages | language courses; language training | 语言培训 | языковые курсы; изучение языков | 어학 교육 | 언어양성
study_abroad<education | study abroad; international students; student exchange | 留学; 留学生; 学生交流; 交换生 | обучение за рубежом; иностранные студенты; обмен студентами | 유학; 유학생; 학생 교류; 교환 학생 | 류학; 류학생; 학생교류
joint_programme<education | joint degree programme; double degree; joint education | 合作办学; 联合培养; 双学位 | совместная образовательная программа; двойной диплом | 공동 학위; 복수 학위; 공동 교육 과정 | 합작학교운영; 련합양성; 쌍학위
@research_services
research | research; scientific research; science; studies | 研究; 科研; 科学研究; 科学 | исследование; научные исследования; наука; научный | 연구; 과학 연구; 학술 연구; 과학 | 연구; 과학연구; 과학
research_development<research | research and development; R&D | 研发; 研究开发; 研究与开发 | НИОКР; исследования и разработки; научно-исследовательские и опытно-конструкторские работы | 연구 개발; 연구개발 | 연구개발
technology | technology; technologies; technical; know-how | 技术; 科技; 工艺 | технология; технологии; технологический; технический; ноу-хау | 기술; 과학 기술; 노하우 | 기술; 과학기술
technology_transfer<technology | technology transfer; commercialisation of technology | 技术转移; 技术转让; 成果转化; 科技成果转化 | трансфер технологий; передача технологий; коммерциализация технологий; коммерциализация разработок | 기술 이전; 기술 사업화; 성과 확산 | 기술이전; 기술양도; 과학기술성과전환
innovation<technology | innovation; innovative | 创新 | инновация; инновационный | 혁신; 이노베이션 | 혁신; 창신
laboratory<research | laboratory; joint laboratory | 实验室; 联合实验室; 重点实验室 | лаборатория; совместная лаборатория | 실험실; 연구실; 공동 연구실; 공동 실험실 | 실험실; 련합실험실; 중점실험실
research_institute<research | research institute; academy of sciences | 研究院; 研究所; 科学院; 科研院所 | научно-исследовательский институт; академия наук | 연구소; 연구원; 과학원; 연구 기관 | 연구소; 연구원; 과학원
joint_research<research | joint research; research cooperation; scientific cooperation | 联合研究; 科研合作; 科技合作; 联合攻关 | совместные исследования; научное сотрудничество; научно-техническое сотрудничество | 공동 연구; 연구 협력; 과학 기술 협력 | 공동연구; 련합연구; 과학기술합작
learned_society<research | learned society; scientific society; academic association | 学会; 学术团体; 科协; 科学技术协会 | научное общество; научно-техническое общество; ассоциация ученых | 학회; 학술 단체; 과학기술협회 | 학회; 학술단체; 과학기술협회
testing_services<research | testing; inspection; laboratory testing; quality control | 检测; 检验; 试验; 质检 | испытания; лабораторные испытания; контроль качества; экспертиза | 검사; 시험; 시험 검사; 품질 관리 | 검측; 검사; 시험; 품질검사
standards<research | standards; standardisation; standardization | 标准; 标准化 | стандарты; стандартизация | 표준; 표준화 | 표준; 표준화
clinical_trials<research | clinical trials; clinical research | 临床试验; 临床研究 | клинические испытания; клинические исследования | 임상 시험; 임상 연구 | 림상시험; 림상연구
cold_region_research<research | cold region research; Arctic research; Arctic | 寒地研究; 北极研究; 极地; 北极 | исследования Арктики; арктические исследования; Арктика | 한랭지 연구; 북극 연구; 북극 | 한랭지연구; 북극연구; 북극
@culture
culture | culture; cultural | 文化 | культура; культурный | 문화 | 문화
cultural_exchange<culture | cultural exchange; humanitarian exchange | 文化交流; 人文交流; 文化节 | культурный обмен; гуманитарный обмен | 문화 교류; 인문 교류 | 문화교류; 인문교류
creative_industry<culture | creative industries; cultural and creative products; design studio | 文创; 文化创意; 创意产业 | креативные индустрии; творческие индустрии; сувенирная продукция | 창의 산업; 문화 창의; 문화 콘텐츠 | 문화창의; 창의산업
film<culture | film; cinema; film production; television | 电影; 影视; 电视 | кино; кинопроизводство; фильм; телевидение | 영화; 영상물 제작; 텔레비전 | 영화; 영화텔레비죤; 텔레비죤
music<culture | music | 音乐; 演出 | музыка; исполнительское искусство | 음악; 공연 | 음악; 공연
publishing<culture | publishing; publishing house; press | 出版; 报刊 | издательство; пресса; книгоиздание | 출판; 언론 | 출판
museum<culture | museum; cultural heritage | 博物馆; 文化遗产 | музей; культурное наследие | 박물관; 문화 유산 | 박물관; 문화유산
animation<culture | animation; cartoon | 动漫; 动画 | анимация; мультфильм; мультипликация | 애니메이션; 만화 영화 | 동화; 만화영화
media<culture | media; news media; mass media; social media | 媒体; 新闻; 新媒体; 社交媒体 | СМИ; медиаиндустрия; новости; социальные сети; средства массовой информации | 매체; 미디어; 뉴스; 소셜 미디어 | 매체; 미디어; 뉴스
art_ice_sculpture<culture | ice sculpture; ice lantern; snow sculpture | 冰雕; 冰灯; 雪雕 | ледяные скульптуры; снежные скульптуры; ледовые фонари | 얼음 조각; 빙등; 눈 조각 | 얼음조각; 빙등; 눈조각
@
talent | talent; human resources; personnel; workforce | 人才; 人力资源; 员工; 劳动力 | кадры; персонал; человеческие ресурсы; трудовые ресурсы; специалисты | 인재; 인력; 인적 자원 | 인재; 인력; 인력자원
recruitment<talent | recruitment; hiring; headhunting; vacancies | 招聘; 人才引进; 猎头; 引才 | подбор персонала; рекрутинг; найм; вакансии; привлечение специалистов | 채용; 인재 유치; 구인; 헤드헌팅 | 채용; 모집; 인재유치
labour_dispatch<talent | labour services; labour dispatch; workers; staff leasing | 劳务; 劳务派遣; 劳务输出 | рабочая сила; аутстаффинг; предоставление персонала; рабочие | 노무; 근로자 파견; 인력 파견 | 로무; 로무파견; 로무수출
engineers<talent | engineers; engineer; programmers; programmer; developers | 工程师; 程序员; 开发人员 | инженеры; инженер; программисты; программист; разработчики | 엔지니어; 기술자; 프로그래머; 개발자 | 공정사; 기사; 프로그람작성자; 개발자
experts<talent | experts; expert; scientists; academician | 专家; 学者; 科学家; 院士 | эксперт; эксперты; ученые; академик | 전문가; 학자; 과학자; 원사 | 전문가; 학자; 과학자; 원사
graduates<talent | graduates; students; interns; internship; traineeship | 毕业生; 大学生; 学生; 实习生; 实习 | выпускники; студенты; стажеры; стажировка; практика студентов | 졸업생; 대학생; 학생; 인턴; 실습 | 졸업생; 대학생; 학생; 실습생; 실습
startup | startup; start-up; startups; entrepreneurship | 创业; 初创企业; 创业企业 | стартап; предпринимательство; начинающая компания | 스타트업; 창업; 신생 기업 | 창업; 창업기업
incubator<startup | incubator; accelerator; technopark; science park | 孵化器; 加速器; 科技园; 科技园区; 众创空间 | инкубатор; акселератор; технопарк; бизнес-инкубатор; научный парк | 인큐베이터; 액셀러레이터; 창업 보육; 테크노파크; 과학 단지 | 부화기; 가속기; 과학기술원구
small_business | small and medium-sized enterprises; SME; small business | 中小企业; 小微企业 | малый и средний бизнес; МСП; малые предприятия | 중소기업; 소기업 | 중소기업; 소형기업
government | government; authority; ministry; public administration; administration | 政府; 政府部门; 主管部门 | правительство; министерство; администрация; органы власти | 정부; 행정; 부처 | 정부; 행정기관
association | association; union | 协会; 联合会 | ассоциация; союз | 협회; 연합회 | 협회; 련합회
enterprise | enterprise; company; firm; business | 企业; 公司; 厂商 | предприятие; компания; фирма; бизнес | 기업; 회사; 업체; 사업체 | 기업; 회사; 업체
investment_promotion<investment | investment promotion; investment attraction; attracting investment | 招商引资; 招商 | привлечение инвесторов; инвестиционная привлекательность | 투자 유치 사업; 투자 촉진 | 투자유치사업; 투자촉진
subsidy | subsidy; grant; grants; state support; preferential policy; tax incentives | 补贴; 资助; 优惠政策; 扶持政策 | субсидия; грант; государственная поддержка; господдержка; льготы | 보조금; 지원금; 우대 정책; 지원 정책 | 보조금; 지원금; 우대정책
pilot_scene | application scenario; pilot project; demonstration project; pilot site; test site | 应用场景; 试点; 示范项目; 试点项目; 场景 | сценарий применения; пилотный проект; демонстрационный проект; пилотная площадка; полигон | 응용 장면; 시범 사업; 실증; 시범 프로젝트; 파일럿 | 응용장면; 시범프로젝트; 시점
emergency | emergency; disaster prevention; firefighting; civil protection; flood control | 应急; 防灾; 消防; 防洪 | чрезвычайные ситуации; пожаротушение; предупреждение стихийных бедствий; паводки | 재난; 방재; 소방; 홍수 방지 | 재해방지; 소방; 응급; 홍수방지
security_services | security; safety; labour safety | 安全; 安保; 安全生产 | безопасность; охрана труда | 안전; 보안; 산업 안전 | 안전; 보안; 안전생산
`;
