/** Authorities, chambers, associations, fairs with their names in all scripts. Columns as in `parseConcepts`. */
export const INSTITUTIONS = `
@
ministry_of_commerce<chinese_authorities | Ministry of Commerce; MOFCOM | 商务部; 中华人民共和国商务部; 国家商务部 | Министерство коммерции КНР; Минкоммерции | 중국 상무부; 상무부 | 상무부
commerce_department<chinese_authorities | commerce department; provincial department of commerce; Heilongjiang Department of Commerce | 省商务厅; 黑龙江省商务厅; 商务厅 | департамент коммерции; департамент торговли провинции | 성 상무청; 상무청 | 상무청; 성상무청; 흑룡강성상무청
commerce_bureau<chinese_authorities | commerce bureau; city bureau of commerce; Harbin Bureau of Commerce | 商务局; 市商务局; 哈尔滨市商务局 | управление коммерции; бюро коммерции | 상무국; 시 상무국 | 상무국; 시상무국; 할빈시상무국
ndrc<chinese_authorities | NDRC; National Development and Reform Commission | 发改委; 国家发展和改革委员会 | Госкомитет по развитию и реформам | 국가발전개혁위원회; 발개위 | 국가발전및개혁위원회; 발전개혁위원회
miit<chinese_authorities | MIIT; Ministry of Industry and Information Technology | 工信部; 工业和信息化部 | Министерство промышленности и информатизации КНР | 공업정보화부 | 공업및정보화부
ministry_of_science_and_technology<government | Ministry of Science and Technology | 科技部; 科学技术部; 科技厅 | Министерство науки и технологий | 과학기술부; 과학기술청 | 과학기술부; 과학기술청
ministry_of_agriculture_and_rural_affairs<government | Ministry of Agriculture and Rural Affairs; department of agriculture | 农业农村部; 农业农村厅; 农业部 | Министерство сельского хозяйства; Минсельхоз | 농업농촌부; 농림축산식품부; 농업부 | 농업농촌부; 농업농촌청
ministry_of_culture_and_tourism<government | Ministry of Culture and Tourism; department of culture and tourism | 文化和旅游部; 文旅厅 | Министерство культуры и туризма; Минкультуры | 문화관광부; 문화체육관광부 | 문화관광부; 문화관광청
ministry_of_education<government | Ministry of Education | 教育部; 教育厅 | Министерство образования; Минобразования | 교육부; 교육청 | 교육부; 교육청
general_administration_of_customs<chinese_authorities | General Administration of Customs; GACC; Harbin Customs | 海关总署; 哈尔滨海关 | Главное таможенное управление КНР; ГТУ КНР; Харбинская таможня | 중국 해관총서; 하얼빈 세관 | 세관총서; 할빈세관
federal_customs_service<russian_authorities | Federal Customs Service; FCS of Russia; Far Eastern Customs | 俄罗斯联邦海关署; 远东海关局 | ФТС; Федеральная таможенная служба; Дальневосточное таможенное управление | 러시아 연방 관세청 | 로씨야련방세관총국
ministry_of_economic_development_of_russia<russian_authorities | Ministry of Economic Development of Russia | 俄罗斯经济发展部 | Минэкономразвития; Министерство экономического развития РФ | 러시아 경제개발부 | 로씨야경제발전부
minpromtorg<russian_authorities | Minpromtorg; Ministry of Industry and Trade of Russia | 俄罗斯工业和贸易部; 俄工贸部 | Минпромторг; Министерство промышленности и торговли РФ | 러시아 산업통상부 | 로씨야공업무역부
ministry_for_the_development_of_the_far_east<russian_authorities | Ministry for the Development of the Far East; Minvostokrazvitiya | 俄罗斯远东和北极发展部; 远东发展部 | Минвостокразвития; Министерство по развитию Дальнего Востока и Арктики | 러시아 극동북극개발부; 극동개발부 | 로씨야원동발전부
far_east_and_arctic_development_corporation<russian_authorities | Far East and Arctic Development Corporation; KRDV | 远东和北极发展集团; 远东发展集团 | КРДВ; Корпорация развития Дальнего Востока и Арктики | 극동북극개발공사 | 원동발전회사
mintsifry<russian_authorities | Mintsifry; Ministry of Digital Development of Russia | 俄罗斯数字发展部 | Минцифры; Министерство цифрового развития РФ | 러시아 디지털개발부 | 로씨야디지털발전부
ministry_of_trade_industry_and_energy_of_korea<korean_authorities | Ministry of Trade Industry and Energy of Korea; MOTIE | 韩国产业通商资源部 | Министерство торговли промышленности и энергетики Кореи | 산업통상자원부; 산업부 | 한국산업통상자원부
ministry_of_smes_and_startups_of_korea<korean_authorities | Ministry of SMEs and Startups of Korea | 韩国中小风险企业部 | Министерство МСП и стартапов Кореи | 중소벤처기업부 | 한국중소벤처기업부
presidential_committee_on_northern_economic_cooperation<korean_authorities | Presidential Committee on Northern Economic Cooperation; northern economic cooperation; New Northern Policy | 北方经济合作; 新北方政策 | Новая северная политика; северное экономическое сотрудничество | 북방경제협력; 신북방 정책 | 북방경제합작; 신북방정책
embassy<government | embassy; consulate; consulate general | 大使馆; 领事馆; 总领事馆 | посольство; консульство; генеральное консульство | 대사관; 영사관; 총영사관 | 대사관; 령사관; 총령사관
foreign_affairs_office<government | foreign affairs office; foreign ministry | 外事办; 外交部; 外办 | министерство иностранных дел; управление внешних связей; МИД | 외교부; 외사판공실 | 외교부; 외사판공실
market_supervision<government | market supervision; State Administration for Market Regulation | 市场监管; 市场监管局; 市场监督管理局 | надзор за рынком; управление по регулированию рынка | 시장감독관리국; 시장 감독 | 시장감독관리국
tax_authority<government | tax authority; tax bureau | 税务局; 国税 | налоговая служба; налоговая инспекция; ФНС | 세무국; 국세청 | 세무국
city_government<government | city government; municipal administration; mayor | 市政府; 市长; 人民政府 | администрация города; правительство края | 시청; 시 정부 | 시정부; 시인민정부
management_committee<government | management committee; administrative committee; new area administration | 管委会; 管理委员会 | управляющий комитет; администрация зоны | 관리위원회 | 관리위원회
people_s_congress<chinese_authorities | people's congress; CPPCC; legislation | 人大; 政协; 立法 | законодательство; законодательное собрание | 입법; 의회 | 인민대표대회; 정협; 립법
ccpit<trade_promotion_agencies | CCPIT; China Council for the Promotion of International Trade | 贸促会; 中国国际贸易促进委员会 | ККСМТ; Китайский комитет содействия международной торговле | 중국국제무역촉진위원회 | 중국국제무역촉진위원회; 무역촉진회
chamber_of_commerce<association | chamber of commerce; chamber of commerce and industry | 商会; 工商会 | торгово-промышленная палата; торговая палата; ТПП | 상공회의소 | 상업협회; 상회; 상공회의소
tpp_rf<chamber_of_commerce | TPP RF; Chamber of Commerce and Industry of Russia | 俄罗斯联邦工商会; 俄罗斯工商会 | ТПП РФ; ТПП России | 러시아 연방 상공회의소 | 로씨야련방상공회의소
korea_chamber_of_commerce_and_industry<chamber_of_commerce | Korea Chamber of Commerce and Industry; KCCI | 大韩商工会议所 | Торгово-промышленная палата Кореи | 대한상공회의소 | 대한상공회의소
kotra<trade_promotion_agencies | KOTRA; Korea Trade-Investment Promotion Agency | 大韩贸易投资振兴公社 | КОТРА; Корейское агентство содействия торговле и инвестициям | 코트라; 대한무역투자진흥공사; KOTRA | 코트라; 대한무역투자진흥공사
kita<trade_promotion_agencies | KITA; Korea International Trade Association | 韩国贸易协会 | Корейская ассоциация международной торговли | 한국무역협회; KITA | 한국무역협회
kiep<association | KIEP; Korea Institute for International Economic Policy | 韩国对外经济政策研究院 | Корейский институт международной экономической политики | 대외경제정책연구원 | 한국대외경제정책연구원
kosme<association | KOSME; Korea SMEs and Startups Agency | 韩国中小风险企业振兴公团 | Корейское агентство МСП и стартапов | 중소벤처기업진흥공단 | 중소벤처기업진흥공단
russian_export_center<trade_promotion_agencies | Russian Export Center | 俄罗斯出口中心 | РЭЦ; Российский экспортный центр | 러시아 수출 센터 | 로씨야수출쎈터
export_support_centre<trade_promotion_agencies | export support centre; My Business centre | 出口支持中心; 企业服务中心 | центр поддержки экспорта; центр Мой бизнес; ЦПЭ | 수출 지원 센터 | 수출지원쎈터
opora_russia<business_associations | OPORA Russia; Delovaya Rossiya; RSPP | 俄罗斯支柱; 实业俄罗斯; 俄罗斯工业家企业家联盟 | ОПОРА России; Деловая Россия; РСПП | 오포라 러시아; 러시아 산업기업인연맹 | 로씨야기업가련맹
russian_chinese_business_council<business_associations | Russian-Chinese Business Council; business council | 实业理事会; 中俄实业家理事会; 商务理事会 | деловой совет; Российско-Китайский деловой совет | 비즈니스 협의회; 경제인 협의회 | 실업리사회
federation_of_industry_and_commerce<business_associations | federation of industry and commerce | 工商联; 工商业联合会 | федерация промышленности и торговли | 공상업연합회; 공상련 | 공상업련합회
association_for_science_and_technology<scientific_associations | association for science and technology; Heilongjiang Association for Science and Technology | 中国科协; 省科协; 黑龙江省科学技术协会 | Китайская ассоциация по науке и технике; КАНТ | 중국과학기술협회; 과협 | 중국과학기술협회; 과협
union_of_scientific_and_engineering_associations<scientific_associations | Union of Scientific and Engineering Associations; RosSNIO | 俄罗斯科学工程协会联合会 | РосСНИО; Российский союз научных и инженерных общественных объединений | 러시아과학공정협회연합회 | 로씨야과학공정협회련합회; 러시아과학공정협회련합회
service_trade_association<industry_association | service trade association; services outsourcing association | 服务贸易协会; 服务外包协会 | ассоциация торговли услугами | 서비스무역협회 | 서비스무역협회
software_industry_association<industry_association | software industry association; internet association | 软件行业协会; 互联网协会 | ассоциация разработчиков ПО; ассоциация софтверных компаний; РУССОФТ | 소프트웨어산업협회; 인터넷협회 | 소프트웨어업종협회
industry_association<association | industry association; trade association; industry alliance | 行业协会; 产业联盟; 行业联盟 | отраслевая ассоциация; отраслевой союз | 산업 협회; 업종 단체; 산업 연맹 | 업종협회; 산업련맹
e_commerce_association<industry_association | e-commerce association; logistics association | 电商协会; 物流协会; 电子商务协会 | ассоциация электронной торговли; ассоциация логистики | 전자상거래협회; 물류협회 | 전자상거래협회
china_service_outsourcing_research_centre<association | China Service Outsourcing Research Centre | 中国服务外包研究中心 | Китайский исследовательский центр аутсорсинга услуг | 중국서비스아웃소싱연구센터 | 중국서비스아웃소싱연구쎈터; 중국서비스아웃소싱연구센터
chaoxianzu_entrepreneurs_association<business_associations | chaoxianzu entrepreneurs association; Korean Chinese entrepreneurs | 朝鲜族企业家协会; 韩国人商会 | ассоциация корейских предпринимателей | 조선족기업가협회; 한인 상공회 | 조선족기업가협회
harbin_fair<international_fairs | Harbin fair; China–Russia Expo; Harbin International Economic and Trade Fair | 哈洽会; 中国—俄罗斯博览会; 中俄博览会; 哈尔滨国际经济贸易洽谈会 | Харбинская ярмарка; Российско-Китайское ЭКСПО; Харбинская торгово-экономическая ярмарка | 하얼빈 국제경제무역상담회; 하얼빈 상담회; 중러 박람회 | 할빈국제경제무역상담회; 할빈상담회; 중로박람회
eastern_economic_forum<economic_forums | Eastern Economic Forum; EEF | 东方经济论坛 | Восточный экономический форум; ВЭФ | 동방경제포럼 | 동방경제포럼; 동방경제론단
spief<economic_forums | SPIEF; St Petersburg International Economic Forum | 圣彼得堡国际经济论坛 | ПМЭФ; Петербургский международный экономический форум | 상트페테르부르크 국제경제포럼 | 싼크뜨-뻬쩨르부르그국제경제포럼
innoprom<international_fairs | Innoprom | 叶卡捷琳堡国际工业展; 俄罗斯国际创新工业展 | Иннопром | 이노프롬 | 이노쁘롬
ciftis<international_fairs | CIFTIS; services trade fair | 服贸会; 中国国际服务贸易交易会 | Китайская ярмарка торговли услугами; CIFTIS в Пекине | 중국 국제서비스무역교역회 | 중국국제서비스무역교역회
china_international_import_expo<international_fairs | China International Import Expo; CIIE | 进博会; 中国国际进口博览会 | Китайская международная выставка импорта | 중국 국제수입박람회 | 중국국제수입박람회
canton_fair<international_fairs | Canton Fair | 广交会; 中国进出口商品交易会 | Кантонская ярмарка | 캔톤 페어; 광저우 교역회 | 광교회
china_northeast_asia_expo<international_fairs | China–Northeast Asia Expo | 东北亚博览会; 中国—东北亚博览会 | ЭКСПО Северо-Восточной Азии | 동북아박람회 | 중국-동북아박람회
global_digital_trade_expo<international_fairs | Global Digital Trade Expo | 数贸会; 全球数字贸易博览会 | Глобальная выставка цифровой торговли | 글로벌 디지털무역 박람회 | 글로벌디지털무역박람회
digital_economy_summit<economic_forums | digital economy summit; Sino-Russian digital economy summit | 数字经济峰会; 中俄数字经济高峰论坛 | саммит цифровой экономики; российско-китайский саммит цифровой экономики | 디지털 경제 정상포럼; 중러 디지털경제 정상포럼 | 디지털경제정상포럼; 중로디지털경제정상포럼
world_5g_convention<international_fairs | World 5G Convention; technology fair; high-tech fair | 高交会; 科技成果交易会; 高新技术成果交易会 | выставка высоких технологий | 하이테크 박람회; 기술 박람회 | 고신기술성과교역회
agricultural_expo<international_fairs | agricultural expo; green food expo; rice festival | 农博会; 绿色食品博览会; 绿博会 | агропромышленная выставка; сельскохозяйственная ярмарка | 농업 박람회; 녹색 식품 박람회 | 록색식품박람회; 농업박람회
worldfood_moscow<international_fairs | WorldFood Moscow; Prodexpo | 莫斯科食品展; 莫斯科国际食品展 | Продэкспо; Мир еды Москва | 모스크바 식품 박람회 | 모스크바식품박람회
dalian_summer_davos<economic_forums | Dalian Summer Davos; Boao Forum | 夏季达沃斯; 博鳌论坛 | Летний Давос; Боаоский форум | 하계 다보스; 보아오 포럼 | 하계다보스; 박오포럼
`;
