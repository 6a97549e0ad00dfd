/** Medicine, teaching, research and the transfer of what it finds. Columns as in `parseConcepts`. */
export const HEALTH_AND_LEARNING = `
@health
general_hospital<medicine | general hospital; private clinic; outpatient clinic | 综合医院; 门诊; 民营医院 | поликлиника; частная клиника; медицинский центр | 종합 병원; 외래 진료 | 종합병원; 문진; 진료소
medical_examination<medicine | medical examination; health check-up; physical examination | 体检; 健康体检; 健康检查 | медицинский осмотр; диспансеризация; чекап | 건강 검진; 신체검사 | 신체검사; 건강검사
diagnosis<medicine | diagnosis; diagnostics; laboratory diagnosis | 诊断; 医学检验; 化验 | диагностика; лабораторная диагностика; анализы | 진단; 임상 검사 | 진단; 화험
surgery<clinical_specialties | surgery; minimally invasive surgery; surgical operation | 外科; 手术; 微创手术 | хирургия; операция; малоинвазивная хирургия | 외과; 수술; 최소 침습 수술 | 외과; 수술
dentistry<clinical_specialties | dentistry; dental clinic; dental care | 口腔; 牙科; 口腔医院 | стоматология; стоматологическая клиника | 치과; 구강 치료 | 구강과; 치과
ophthalmology<clinical_specialties | ophthalmology; eye clinic; eyewear | 眼科; 眼镜; 近视 | офтальмология; очки; глазная клиника | 안과; 안경 | 안과; 안경
cardiology<clinical_specialties | cardiology; cardiovascular; stroke | 心血管; 心脏病 | кардиология; сердечно-сосудистый | 심혈관; 심장 질환 | 심혈관; 심장병
gynaecology<clinical_specialties | gynaecology; obstetrics; paediatrics; IVF; assisted reproduction | 妇产科; 儿科; 试管婴儿; 辅助生殖 | гинекология; педиатрия; ЭКО; акушерство | 산부인과; 소아과; 시험관 아기 | 부산과; 소아과
dermatology<clinical_specialties | dermatology; cosmetic surgery; plastic surgery | 皮肤科; 整形外科; 整形 | дерматология; пластическая хирургия | 피부과; 성형외과 | 피부과; 성형외과
orthopaedics<clinical_specialties | orthopaedics; bone setting; spine | 骨科; 正骨 | ортопедия; травматология | 정형외과; 척추 | 골과
mental_health<medicine | mental health; psychology; psychological counselling | 心理健康; 心理咨询; 心理学 | психология; психическое здоровье; психологическая помощь | 정신 건강; 심리 상담; 심리학 | 심리건강; 심리자문
nursing<medicine | nursing; nurse; caregiver; home care | 护理; 护士; 护工 | сестринское дело; медсестра; сиделка | 간호; 간호사; 간병 | 간호; 간호원
emergency_medicine<medicine | emergency medicine; ambulance; first aid | 急救; 救护车 | скорая помощь; первая помощь; реанимобиль | 응급 의료; 구급차; 응급 처치 | 구급; 구급차
stem_cells<medicine | stem cells; cell therapy; regenerative medicine; gene therapy | 干细胞; 细胞治疗; 再生医学; 基因治疗 | стволовые клетки; клеточная терапия; генная терапия | 줄기세포; 세포 치료; 재생 의료; 유전자 치료 | 줄기세포; 세포치료
medical_services_export<medicine | medical services export; international medical services; foreign patients | 国际医疗; 外籍患者; 跨境医疗 | международные медицинские услуги; иностранные пациенты | 국제 의료; 외국인 환자 유치 | 국제의료; 외국환자
internet_hospital<medicine | internet hospital; telediagnosis; remote medical consultation | 互联网医院; 远程会诊 | онлайн-клиника; дистанционная консультация врача; телеконсультация | 인터넷 병원; 원격 협진; 비대면 진료 | 인터넷병원; 원격회진
health_management<medicine | health management; chronic disease management; preventive medicine | 健康管理; 慢病管理; 预防医学 | управление здоровьем; профилактическая медицина | 건강 관리; 만성 질환 관리; 예방 의학 | 건강관리; 만성병관리
acupuncture<traditional_treatments | acupuncture | 针灸 | иглоукалывание; акупунктура | 침술; 침뜸 | 침뜸
chinese_patent_medicine<traditional_medicine | Chinese patent medicine; TCM preparations; TCM granules | 中成药; 中药饮片; 中药颗粒 | препараты традиционной китайской медицины; готовые китайские лекарства | 중성약; 한약 제제; 한방 제제 | 중성약
tcm_hospital<traditional_medicine | TCM hospital; TCM rehabilitation; TCM health tourism | 中医院; 中医康养; 中医馆 | клиника китайской медицины; центр китайской медицины | 중의원; 한방 병원; 중의 요양 | 중의원; 중의병원
korean_medicine<traditional_medicine | Korean medicine; Chosun medicine; Oriental medicine | 朝医药; 朝鲜族医药; 韩医 | корейская медицина; восточная медицина | 한방; 조의학 | 조의약; 조선족의약
mongolian_medicine<traditional_medicine | Mongolian medicine; Tibetan medicine | 蒙医药; 藏医 | монгольская медицина; тибетская медицина | 몽골 의학; 티베트 의학 | 몽의약
generic_drugs<pharmaceuticals | generic drugs; generics; finished dosage forms | 仿制药; 制剂 | дженерики; готовые лекарственные формы | 제네릭 의약품; 복제약; 완제 의약품 | 모방약; 제제
active_pharmaceutical_ingredients<pharmaceuticals | active pharmaceutical ingredients; API drugs; pharmaceutical intermediates | 原料药; 医药中间体 | фармацевтические субстанции; фармсубстанции | 원료 의약품; 의약 중간체 | 원료약
new_drug_development<pharmaceuticals | new drug development; innovative drugs; drug discovery | 新药研发; 创新药 | разработка лекарств; инновационные препараты | 신약 개발; 신약 | 신약연구개발
biologics<pharmaceuticals | biologics; antibodies; insulin; biosimilars; blood products | 生物制品; 抗体; 胰岛素; 血液制品 | биопрепараты; антитела; инсулин; биосимиляры | 바이오 의약품; 항체; 인슐린; 혈액 제제 | 생물제제; 항체
drug_registration<pharmaceuticals | drug registration; pharmaceutical registration; GMP | 药品注册; 药品生产质量管理 | регистрация лекарственных средств; надлежащая производственная практика | 의약품 등록; 의약품 허가 | 약품등록
pharmacy_chain<pharmaceuticals | pharmacy chain; drugstore; wholesale of medicines | 药店; 连锁药店; 医药批发 | аптека; аптечная сеть; оптовая торговля лекарствами | 약국; 약국 체인; 의약품 도매 | 약방; 약국
veterinary_drugs<pharmaceuticals | veterinary drugs; veterinary clinic; pet hospital | 兽药; 宠物医院; 兽用生物制品 | ветеринарные препараты; ветклиника; ветпрепараты | 동물 의약품; 동물 병원 | 수의약품; 동물병원
plant_extracts<pharmaceuticals | plant extracts; herbal extracts | 植物提取物; 植提; 提取物 | растительные экстракты; фитопрепараты | 식물 추출물; 천연 추출물 | 식물추출물
pharmaceutical_equipment<pharmaceuticals | pharmaceutical equipment; pharmaceutical packaging | 制药设备; 药包材 | фармацевтическое оборудование; фармупаковка | 제약 설비; 의약품 포장 | 제약설비
nursing_home<elderly_care | nursing home; senior community; silver economy | 养老院; 银发经济; 养老社区 | дом престарелых; серебряная экономика | 요양원; 실버타운; 실버 경제 | 양로원; 은발경제
assistive_technology<elderly_care | assistive technology; age-friendly products | 适老化; 老年用品; 辅具 | товары для пожилых | 고령 친화 제품; 노인 용품 | 로인용품
migratory_retirement<elderly_care | migratory retirement; sojourn care | 旅居养老; 候鸟式养老 | сезонное проживание пожилых | 체류형 요양 | 려행양로
enzymes<biotechnology | enzymes; fermentation; biological fermentation | 酶制剂; 发酵; 生物发酵 | ферменты; ферментация | 효소; 발효; 생물 발효 | 효소; 발효
biomanufacturing<biotechnology | biomanufacturing; synthetic biology | 生物制造; 合成生物学 | биопроизводство; синтетическая биология | 바이오 제조; 합성 생물학 | 생물제조; 합성생물학
gene_technology<biotechnology | gene technology; genetic testing; PCR | 基因检测; 基因技术 | генетические исследования; генетический тест; ПЦР | 유전자 검사; 유전 공학 | 유전자검사
bio_based_materials<biotechnology | bio-based materials; bioactive substances; polysaccharides; peptides | 生物基材料; 多糖; 肽 | биоматериалы; полисахариды; пептиды | 바이오 소재; 다당체; 펩타이드 | 생물소재; 다당
@education
preschool_education<education | preschool education; kindergarten | 学前教育; 幼儿园 | дошкольное образование; детский сад | 유아 교육; 유치원 | 학전교육; 유치원
secondary_school<education | secondary school; international school; basic education | 中学; 小学; 国际学校; 基础教育 | школьное образование; международная школа; гимназия | 중등학교; 국제 학교; 기초 교육 | 중학교; 소학교; 국제학교
education_exhibition<education | education exhibition; education fair | 教育展; 留学展 | образовательная выставка | 유학 박람회; 교육 박람회 | 교육전시회
educational_equipment<education | educational equipment; teaching aids; school equipment | 教学设备; 教具; 教育装备 | учебное оборудование; школьное оборудование | 교육 기자재; 교구 | 교육설비; 교구
stem_education<education | STEM education; coding education; robotics education | 编程教育; 科创教育; 机器人教育 | обучение программированию; детская робототехника; STEM-образование | 코딩 교육; 과학 교육; 로봇 교육 | 과학기술교육; 로보트교육
art_education<education | art education; music education; music school | 艺术教育; 音乐教育 | художественное образование; музыкальное образование | 예술 교육; 음악 교육 | 예술교육; 음악교육
hsk<foreign_languages | HSK; TOPIK; language test; TORFL | 汉语水平考试; 韩国语能力考试; 俄语等级考试 | экзамен HSK; ТРКИ; тест по языку; ТОПИК | 한국어 능력 시험; 한어 수평고시; 토픽; 러시아어 능력 시험 | 한어수평고시; 한국어능력시험
chinese_language<foreign_languages | Chinese language; Chinese courses; Confucius Institute | 汉语; 汉语教学; 中文教学; 汉语培训; 孔子学院 | китайский язык; курсы китайского; Институт Конфуция | 중국어; 중국어 교육; 중국어 강좌; 공자학원 | 중국어강습; 공자학원
russian_language<foreign_languages | Russian language; Russian courses; Russian centre | 俄语教学; 俄语培训; 俄语 | русский язык; курсы русского языка; русский как иностранный; РКИ | 러시아어; 러시아어 교육; 러시아어 강좌 | 로어강습; 로어
korean_language<foreign_languages | Korean language; Korean courses; King Sejong Institute | 韩语; 韩语教学; 韩国语; 朝鲜语; 世宗学堂 | корейский язык; курсы корейского | 한국어; 한국어 교육; 한국어 강좌; 세종학당 | 조선어; 한국어강습
english_courses<foreign_languages | English courses; English language | 英语培训; 英语 | английский язык; курсы английского | 영어 교육; 영어 회화 | 영어강습; 영어
sino_russian_university<university | Sino-Russian university; joint institute; joint university | 中俄联合大学; 联合学院; 中外合作办学 | совместный университет; совместный институт | 공동 대학; 합작 대학 | 련합대학; 련합학원
university_alliance<university | university alliance; ASRTU | 高校联盟; 大学联盟; 中俄工科大学联盟 | ассоциация университетов; АТУРК | 대학 연맹; 대학 협의회 | 대학련맹
polytechnic<university | polytechnic; technical university; engineering education | 理工大学; 工程教育; 工科院校 | технический университет; политехнический институт; инженерное образование | 공과 대학; 공학 교육 | 공과대학; 리공대학
postgraduate<university | postgraduate; master's degree; doctoral student; PhD; MBA | 研究生; 硕士; 博士 | магистратура; аспирантура; магистр; аспирант | 대학원; 석사; 박사 과정 | 연구생; 석사; 박사
scholarship<university | scholarship; scholarships; tuition | 奖学金; 学费 | стипендия; плата за обучение | 장학금; 등록금 | 장학금; 학비
industry_university_cooperation<university | industry-university cooperation; industry-academia-research cooperation; school-enterprise cooperation | 产学研; 产学研合作; 校企合作 | сотрудничество вузов и бизнеса; партнерство университетов и предприятий | 산학 협력; 산학연 협력 | 산학연; 산학연합작; 학교기업합작
university_science_park<university | university science park; campus | 大学科技园; 校园 | университетский технопарк; кампус | 대학 과학 단지; 캠퍼스 | 대학과학기술원; 학교구내
skills_certificate<vocational_training | skills certificate; vocational qualification; retraining | 职业技能; 职业资格; 转岗培训 | профессиональная квалификация; переподготовка; рабочие профессии | 직업 능력; 자격증; 재교육 | 직업자격; 기능증서
vocational_college<vocational_training | vocational college; technical school; Luban Workshop | 职业学院; 技校; 鲁班工坊 | колледж; техникум; профессиональное училище; Мастерская Лу Баня | 전문 대학; 직업 학교; 루반 공방 | 직업학원; 기술학교
corporate_training<vocational_training | corporate training; management training; executive education | 企业培训; 管理培训 | корпоративный тренинг; бизнес-образование; обучение руководителей | 기업 연수; 경영자 교육 | 기업양성
driver_training<vocational_training | driver training; welding training; IT courses | 驾驶培训; 信息技术培训 | ИТ-курсы; обучение сварщиков; автошкола | 운전 교육; IT 교육 | 운전강습; 정보기술강습
@research_services
key_laboratory<research | key laboratory; national laboratory; joint lab | 国家重点实验室; 国家实验室; 联合研究中心 | ключевая лаборатория; центр коллективного пользования; совместный исследовательский центр | 국가 실험실; 공동 연구 센터; 중점 연구실 | 국가실험실; 련합연구쎈터
scientific_publication<research | scientific publication; academic journal; research paper | 学术期刊; 论文; 学术论文 | научная статья; научный журнал; публикации | 학술지; 논문 | 학술잡지; 론문
academic_conference<research | academic conference; scientific conference; symposium; seminar | 学术会议; 研讨会; 学术交流 | научная конференция; симпозиум; семинар | 학술 대회; 심포지엄; 세미나 | 학술회의; 토론회; 심포지움
basic_research<research | basic research; fundamental science | 基础研究; 基础科学 | фундаментальные исследования; фундаментальная наука | 기초 연구; 기초 과학 | 기초연구
mathematics<research | mathematics; physics; applied mathematics | 数学; 物理; 应用数学 | математика; физика | 수학; 물리학 | 수학; 물리학
materials_science<research | materials science | 材料科学 | материаловедение | 재료 과학; 재료 공학 | 재료과학
marine_science<research | marine science; ocean research; marine engineering; oceanography | 海洋科学; 海洋工程; 海洋经济 | океанология; морские исследования; морская инженерия | 해양 과학; 해양 공학; 해양 연구 | 해양과학; 해양공정
agricultural_and_forestry_research<research | agricultural and forestry research; soil science; plant science | 土壤学; 植物学; 林业科学 | почвоведение; ботаника; лесная наука | 토양학; 식물학; 임업 과학 | 토양학; 식물학
social_science<research | social science; economics research; think tank | 社会科学; 智库; 经济研究 | общественные науки; аналитический центр; экономические исследования | 사회 과학; 싱크 탱크; 경제 연구 | 사회과학; 두뇌집단
russia_studies<research | Russia studies; Siberian studies; North-East Asia studies | 俄罗斯研究; 东北亚研究; 西伯利亚研究 | исследования Северо-Восточной Азии; китаеведение; россиеведение | 동북아 연구; 러시아 연구 | 동북아연구; 로씨야연구
north_east_asia<research | North-East Asia; Northeast Asian cooperation | 东北亚; 东北亚区域合作 | Северо-Восточная Азия | 동북아; 동북아시아; 동북아 협력 | 동북아; 동북아시아
technology_transfer_centre<technology_transfer | technology transfer centre; technology market; technology exchange | 技术转移中心; 技术市场; 技术交易所 | центр трансфера технологий; биржа технологий | 기술 이전 센터; 기술 거래소; 기술 시장 | 기술이전쎈터; 기술시장
technology_contract_registration<technology_transfer | technology contract registration; technology contract | 技术合同; 技术合同登记; 技术合同认定登记 | договор на технологию; регистрация технологических контрактов | 기술 계약; 기술 계약 등록 | 기술계약; 기술계약등록
technology_development_contract<technology_transfer | technology development contract; entrusted development | 技术开发; 技术开发合同 | договор на разработку; разработка технологии | 기술 개발; 기술 개발 계약 | 기술개발
technology_licensing<technology_transfer | technology licensing; patent licence | 技术许可; 专利许可 | лицензионное соглашение; лицензирование технологий | 기술 라이선스; 특허 실시권 | 기술허가; 특허허가
technology_demand<technology_transfer | technology demand; technical problem; technological challenge | 技术需求; 技术难题; 揭榜挂帅 | технологический запрос; технологическая задача | 기술 수요; 기술 과제 | 기술수요; 기술난제
pilot_test<technology_transfer | pilot test; pilot scale; pilot plant | 中试; 中试基地 | пилотное производство; опытная установка | 파일럿 플랜트; 중간 시험 | 중간시험
technology_readiness<technology_transfer | technology readiness; scientific achievements; research results | 科技成果; 科研成果; 技术成熟度 | результаты исследований; научные достижения; уровень готовности технологии | 연구 성과; 과학 기술 성과; 기술 성숙도 | 과학기술성과; 연구성과
technology_park_services<technology_transfer | technology park services; technology broker; technology manager | 技术经纪人; 科技服务; 科技服务业 | технологический брокер; научно-технические услуги | 기술 중개; 과학 기술 서비스 | 과학기술봉사; 기술중개
innovation_centre<innovation | innovation centre; R&D centre; innovation base | 创新中心; 研发中心; 创新基地 | инновационный центр; центр НИОКР; центр исследований и разработок | 혁신 센터; 연구 개발 센터 | 혁신쎈터; 연구개발쎈터
innovation_competition<innovation | innovation competition; hackathon; startup competition | 创新创业大赛; 黑客松; 创新大赛 | конкурс стартапов; хакатон; конкурс инноваций | 창업 경진 대회; 해커톤 | 창업경연; 혁신경연
high_tech_enterprise<innovation | high-tech enterprise; technology enterprise; little giant | 高新技术企业; 科技型企业; 专精特新; 小巨人企业 | высокотехнологичная компания; технологическое предприятие | 하이테크 기업; 기술 기업; 강소기업 | 고신기술기업; 전정특신기업
high_tech_zone<innovation | high-tech zone; high-tech industrial development zone; science city | 高新区; 高新技术产业开发区; 科学城 | зона высоких технологий; наукоград; научный городок | 하이테크 산업 개발구; 과학 도시; 첨단 산업 단지 | 고신구; 고신기술산업개발구; 과학성
engineering_society<learned_society | engineering society; academy of engineering; engineering union | 工程院; 工程师协会; 科技工作者 | академия инженерных наук; союз научных и инженерных обществ; инженерное общество | 공학한림원; 공학회; 과학기술단체연합 | 공정원; 공정협회
science_popularisation<learned_society | science popularisation; science communication | 科普; 科学普及; 科技传播 | популяризация науки; научная коммуникация | 과학 대중화; 과학 보급 | 과학보급; 과학기술전파
`;
