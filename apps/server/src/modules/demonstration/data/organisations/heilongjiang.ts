/** Generated. key|role|industry|place|languages, own first|zh-CN|ru|ko-KR|ko-CN|en */
export const HEILONGJIANG = `
snowline-soy|enterprise|agriculture|suihua|z,r|绥化雪线大豆种植专业合作社联社|Союз соевых кооперативов «Сюэсянь», Суйхуа|||Suihua Xuexian Soybean Cooperative Union
heitu-grain|enterprise|food|harbin|z,r,e|哈尔滨黑壤粮油加工有限公司|ООО «Хэйжан» — переработка зерна и масличных, Харбин|||Harbin Heirang Grain & Oil Processing Co., Ltd.
sanjiang-rice|enterprise|food|jiamusi|z,c|佳木斯三穗米业有限公司||자무쓰 싼쑤이미업유한공사|가목사삼수미업유한회사|Jiamusi Sansui Rice Co., Ltd.
wusuli-berry|enterprise|forestry|yichun|z,r,k|伊春林语浆果科技有限公司|ООО «Линьюй» — ягодные технологии, Ичунь|이춘 린위베리테크||Yichun Linyu Berry Technology Co., Ltd.
xingan-timber|enterprise|forestry|yichun|z,r|伊春岭上木结构有限公司|ООО «Линшан» — деревянные конструкции, Ичунь|||Yichun Lingshang Timber Structures Co., Ltd.
beilu-logistics|enterprise|logistics|heihe|z,r|黑河北麓跨境物流有限公司|ООО «Бэйлу» — трансграничная логистика, Хэйхэ|||Heihe Beilu Cross-Border Logistics Co., Ltd.
yuedong-warehouse|enterprise|logistics|suifenhe|z,r|绥芬河跃东保税仓储有限公司|ООО «Юэдун» — таможенные склады, Суйфэньхэ|||Suifenhe Yuedong Bonded Warehousing Co., Ltd.
kouan-declare|service_provider|customs|suifenhe|z,r,e|绥芬河关捷报关服务有限公司|ООО «Гуаньцзе» — таможенное оформление, Суйфэньхэ|||Suifenhe Guanjie Customs Brokerage Co., Ltd.
hongqi-declare|service_provider|customs|heihe|z,r|黑河通岸国际货运代理有限公司|ООО «Тунъань» — международное экспедирование, Хэйхэ|||Heihe Tong'an International Forwarding Co., Ltd.
dongji-trade|enterprise|ecommerce|fuyuan|z,r|抚远东曦电子商务有限公司|ООО «Дунси» — электронная торговля, Фуюань|||Fuyuan Dongxi E-Commerce Co., Ltd.
bingcheng-ecom|enterprise|ecommerce|harbin|z,r,e|哈尔滨冰澜跨境电商有限公司|ООО «Бинлань» — трансграничная онлайн-торговля, Харбин|||Harbin Binglan Cross-Border E-Commerce Co., Ltd.
longyun-software|enterprise|software|harbin|z,e|哈尔滨珑云软件股份有限公司||하얼빈 룽윈소프트웨어||Harbin Longyun Software Co., Ltd.
songan-cloud|enterprise|data_services|harbin|z,e,r|哈尔滨松岸云计算有限公司|АО «Сунъань» — облачные вычисления, Харбин|||Harbin Song'an Cloud Computing Co., Ltd.
hanyuan-data|enterprise|data_services|daqing|z,e|大庆寒原数据中心有限公司|ООО «Ханьюань» — центр обработки данных, Дацин|||Daqing Hanyuan Data Centre Co., Ltd.
jinghe-bpo|enterprise|outsourcing|mudanjiang|z,c,k|牡丹江镜合服务外包有限公司||무단장 징허서비스아웃소싱|목단강경합서비스아웃소싱유한회사|Mudanjiang Jinghe Service Outsourcing Co., Ltd.
yuwang-voice|enterprise|outsourcing|harbin|z,r,k,e|哈尔滨语望呼叫服务有限公司|ООО «Юйван» — контакт-центр, Харбин|하얼빈 위왕 콜센터||Harbin Yuwang Contact Services Co., Ltd.
zhitu-geo|enterprise|geoinformation|harbin|z,r,e|哈尔滨织图地理信息技术有限公司|ООО «Чжиту» — геоинформационные технологии, Харбин|||Harbin Zhitu Geoinformation Technology Co., Ltd.
beidou-field|enterprise|geoinformation|jiamusi|z,r|佳木斯北垄导航农机科技有限公司|ООО «Бэйлун» — навигация для сельхозтехники, Цзямусы|||Jiamusi Beilong Agricultural Navigation Co., Ltd.
shuangjian-ai|enterprise|artificial_intelligence|harbin|z,e|哈尔滨霜简智能科技有限公司||하얼빈 솽젠 인공지능||Harbin Shuangjian Intelligent Technology Co., Ltd.
luming-vision|enterprise|artificial_intelligence|harbin|z,r,e|哈尔滨鹿鸣视觉科技有限公司|ООО «Лумин» — машинное зрение, Харбин|||Harbin Luming Vision Technology Co., Ltd.
qishan-machine|enterprise|equipment|qiqihar|z,r|齐齐哈尔祁山重型铸锻有限公司|ООО «Цишань» — тяжёлое литьё и ковка, Цицикар|||Qiqihar Qishan Heavy Casting & Forging Co., Ltd.
nenjiang-cnc|enterprise|equipment|qiqihar|z,r,e|齐齐哈尔嫩水数控机床有限公司|ООО «Нэньшуй» — станки с ЧПУ, Цицикар|||Qiqihar Nenshui CNC Machine Tools Co., Ltd.
hulan-boiler|enterprise|energy|harbin|z,r|哈尔滨岚炉清洁供热设备有限公司|ООО «Ланьлу» — чистое теплоснабжение, Харбин|||Harbin Lanlu Clean Heating Equipment Co., Ltd.
fengling-wind|enterprise|energy|daqing|z,e|大庆风岭新能源运维有限公司||다칭 펑링 신재생에너지 운영||Daqing Fengling Renewable Energy Services Co., Ltd.
youcheng-chem|enterprise|chemicals|daqing|z,r,k|大庆油澄精细化工有限公司|ООО «Ючэн» — тонкая химия, Дацин|다칭 유청 정밀화학||Daqing Youcheng Fine Chemicals Co., Ltd.
maiyuan-biochem|enterprise|chemicals|suihua|z,e|绥化麦原生物材料有限公司||쑤이화 마이위안 바이오소재||Suihua Maiyuan Biomaterials Co., Ltd.
bingxue-tour|enterprise|tourism|harbin|z,r,k,e|哈尔滨雪汀国际旅行社有限公司|ООО «Сюэтин» — международное турагентство, Харбин|하얼빈 쉐팅국제여행사||Harbin Xueting International Travel Co., Ltd.
jingpo-tour|enterprise|tourism|mudanjiang|c,z,k|牡丹江镜湖旅游开发有限公司||무단장 징후관광개발|목단강경호관광개발유한회사|Mudanjiang Jinghu Tourism Development Co., Ltd.
heihe-tour|enterprise|tourism|heihe|z,r|黑河双城旅行服务有限公司|ООО «Шуанчэн» — туристические услуги, Хэйхэ|||Heihe Shuangcheng Travel Services Co., Ltd.
songyuan-build|enterprise|construction|harbin|z,r|哈尔滨松垣寒地建筑设计院|Институт проектирования для холодного климата «Сунъюань», Харбин|||Harbin Songyuan Cold-Region Architecture Institute
lengdi-material|enterprise|construction|daqing|z,r,e|大庆固寒保温材料有限公司|ООО «Гухань» — теплоизоляция, Дацин|||Daqing Guhan Insulation Materials Co., Ltd.
lengche-test|service_provider|vehicles|heihe|z,k,e|黑河凛途寒区汽车试验场||헤이허 린투 혹한지 자동차시험장||Heihe Lintu Cold-Climate Vehicle Proving Ground
xueche-parts|enterprise|vehicles|harbin|z,r|哈尔滨驰凌汽车零部件有限公司|ООО «Чилин» — автокомпоненты, Харбин|||Harbin Chiling Auto Parts Co., Ltd.
hanyao-pharma|enterprise|health|harbin|z,r,k|哈尔滨汉桦药业有限公司|ООО «Ханьхуа Фарма», Харбин|하얼빈 한화제약||Harbin Hanhua Pharmaceutical Co., Ltd.
kangqiao-tele|enterprise|health|harbin|z,r,e|哈尔滨康侨远程医疗有限公司|ООО «Канцяо» — телемедицина, Харбин|||Harbin Kangqiao Telemedicine Co., Ltd.
beiyao-herb|enterprise|health|yichun|z,k|伊春北芪中药材有限公司||이춘 베이치 한약재||Yichun Beiqi Herbal Medicines Co., Ltd.
yanxue-edu|enterprise|education|harbin|z,r|哈尔滨研雪教育科技有限公司|ООО «Яньсюэ» — образовательные технологии, Харбин|||Harbin Yanxue Education Technology Co., Ltd.
eyu-translate|service_provider|education|heihe|z,r|黑河俄语通翻译服务有限公司|ООО «Эюйтун» — бюро переводов, Хэйхэ|||Heihe Eyutong Translation Services Co., Ltd.
bingdiao-culture|enterprise|culture|harbin|z,r,k|哈尔滨冰刻文化创意有限公司|ООО «Бинкэ» — ледовая скульптура, Харбин|하얼빈 빙커 문화창의||Harbin Bingke Culture & Creative Co., Ltd.
harbin-hangeul-media|enterprise|culture|harbin|c,z,k|哈尔滨松韵朝文传媒有限公司||하얼빈 송운 한글미디어|할빈송운조선문매체유한회사|Harbin Songyun Korean-Language Media Co., Ltd.
jixi-hanok|enterprise|food|jixi|c,z|鸡西半路江泡菜食品有限公司||지시 반루장 김치식품|계서반로강김치식품유한회사|Jixi Banlujiang Kimchi Food Co., Ltd.
suihua-nongjang|enterprise|agriculture|suihua|c,z,k|绥化永丰朝鲜族稻米农场||쑤이화 융펑 벼농장|수화영풍조선족벼농장|Suihua Yongfeng Korean Rice Farm
heishui-env|enterprise|environment|harbin|z,r,e|哈尔滨澄川水环境科技有限公司|ООО «Чэнчуань» — водная экология, Харбин|||Harbin Chengchuan Water Environment Technology Co., Ltd.
jiegan-env|enterprise|environment|suihua|z,e|绥化秸能环保有限公司||쑤이화 제넝환경||Suihua Jieneng Straw Energy Co., Ltd.
tielian-telecom|enterprise|telecommunications|harbin|z,r|哈尔滨铁涟通信工程有限公司|ООО «Телянь» — инженерия связи, Харбин|||Harbin Tielian Telecom Engineering Co., Ltd.
xingxu-satcom|enterprise|telecommunications|qiqihar|z,e|齐齐哈尔星絮卫星通信有限公司|ООО «Синсюй» — спутниковая связь, Цицикар|||Qiqihar Xingxu Satellite Communications Co., Ltd.
beifin-guarantee|service_provider|finance|harbin|z,r|哈尔滨北衡跨境结算服务有限公司|ООО «Бэйхэн» — трансграничные расчёты, Харбин|||Harbin Beiheng Cross-Border Settlement Services Co., Ltd.
longjiang-seedfund|fund|finance|harbin|z,e|黑土新苗创业投资基金|Венчурный фонд «Синьмяо», Харбин|||Heitu Xinmiao Venture Fund
bingdu-fund|fund|finance|harbin|z,r,e|冰渡数字产业投资基金|Фонд цифровой промышленности «Бинду», Харбин|||Bingdu Digital Industry Fund
agri-fund|fund|finance|jiamusi|z|佳木斯沃野农业科技基金|Фонд агротехнологий «Воъе», Цзямусы|||Jiamusi Woye Agritech Fund
songhe-university|university|research_services|harbin|z,r,e|松合理工学院|Технологический институт «Сунхэ», Харбин|쑹허이공학원||Songhe Institute of Technology
hanyu-agri-university|university|agriculture|daqing|z,r|寒域农业学院|Сельскохозяйственный институт «Ханьюй», Дацин|||Hanyu Agricultural College
jingbo-university|university|education|mudanjiang|z,c,k|镜泊职业学院||징보직업학원|경박직업학원|Jingbo Vocational College
border-university|university|education|heihe|z,r|瑷水外语学院|Институт иностранных языков «Айшуй», Хэйхэ|||Aishui Foreign Languages College
agri-ai-society|society|agriculture|harbin|z,r|寒地智慧农业研究会|Общество умного земледелия холодных регионов|||Cold-Region Smart Farming Society
ice-society|society|construction|harbin|z,e|寒区工程技术学会|Общество инженерии холодных регионов|||Cold-Region Engineering Society
service-society|society|outsourcing|daqing|z|石油信息服务外包联合会|Объединение нефтяного ИТ-аутсорсинга, Дацин|||Oilfield Information Outsourcing Federation
harbin-river-park|park|software|harbin|z,r,e|松岸数字产业园|Цифровой парк «Сунъань», Харбин|쑹안 디지털산업단지||Song'an Digital Industry Park
mudan-bpo-park|park|outsourcing|mudanjiang|z,c,k|镜城服务外包园||징청 서비스아웃소싱단지|경성서비스아웃소싱원|Jingcheng Service Outsourcing Park
heihe-cross-park|park|ecommerce|heihe|z,r|双岸跨境电商产业园|Парк трансграничной торговли «Шуанъань», Хэйхэ|||Shuang'an Cross-Border E-Commerce Park
qiqihar-equip-park|park|equipment|qiqihar|z,r|鹤原装备制造园|Парк машиностроения «Хэюань», Цицикар|||Heyuan Equipment Manufacturing Park
suifenhe-office|government|customs|suifenhe|z,r|绥东口岸数字贸易促进办公室|Офис содействия цифровой торговле пункта пропуска «Суйдун»|||Suidong Port Digital Trade Promotion Office
jiangbei-office|government|data_services|harbin|z,e|松北岸数据要素服务局|Бюро данных района «Сунбэйань», Харбин|||Songbei'an Data Services Bureau
daqing-office|government|energy|daqing|z|湖城新能源发展促进局|Управление развития новой энергетики «Хучэн», Дацин|||Hucheng New Energy Promotion Bureau
longyi-legal|service_provider|finance|harbin|z,r,e|黑龙江泷译涉外律师事务所|Юридическая фирма «Лунъи», Харбин|||Longyi Cross-Border Law Firm
cebiao-test|service_provider|research_services|harbin|z,r|哈尔滨测标检验认证有限公司|ООО «Цэбяо» — испытания и сертификация, Харбин|||Harbin Cebiao Testing & Certification Co., Ltd.
`;
