/** Generated: China outside Heilongjiang. key|role|industry|place|languages, own first|zh-CN|ru|ko-KR|ko-CN|en */
export const CHINA = `
yanji-haeran|enterprise|food|yanji|c,z,k|延吉海兰食品有限公司||옌지 하이란식품|연길해란식품유한회사|Yanji Hailan Food Co., Ltd.
yanji-sotong|enterprise|outsourcing|yanji|c,z,k|延吉疏通信息服务有限公司||옌지 소통정보서비스|연길소통정보서비스유한회사|Yanji Sotong Information Services Co., Ltd.
yanji-baekyang|enterprise|software|yanji|c,z,k,e|延吉白杨软件有限公司||옌지 백양소프트웨어|연길백양쏘프트웨어유한회사|Yanji Baiyang Software Co., Ltd.
yanji-insam|enterprise|health|yanji|c,z|延吉长林参茸有限公司||옌지 창린 인삼녹용|연길장림인삼록용유한회사|Yanji Changlin Ginseng & Antler Co., Ltd.
yanji-univ|university|education|yanji|c,z,k|图们江应用技术学院||투먼장 응용기술학원|두만강응용기술학원|Tumen River College of Applied Technology
yanji-assoc|society|ecommerce|yanji|c,z,k|延边朝文电子商务促进会||옌볜 한글 전자상거래촉진회|연변조선문전자상거래촉진회|Yanbian Korean-Language E-Commerce Association
yanji-film|enterprise|culture|yanji|c,z|延吉金达莱影视制作有限公司||옌지 진달래영상제작|연길진달래영상제작유한회사|Yanji Jindallae Film Production Co., Ltd.
yanji-mailou|service_provider|education|yanji|c,z,k,e|延吉同文翻译有限公司||옌지 동문번역|연길동문번역유한회사|Yanji Tongwen Translation Co., Ltd.
hunchun-port|enterprise|logistics|hunchun|c,z,r|珲春三边国际物流有限公司|ООО «Саньбянь» — международная логистика, Хуньчунь|훈춘 싼볜국제물류|훈춘삼변국제물류유한회사|Hunchun Sanbian International Logistics Co., Ltd.
hunchun-seafood|enterprise|food|hunchun|z,c,r|珲春冰港水产加工有限公司|ООО «Бинган» — переработка морепродуктов, Хуньчунь|훈춘 빙강수산|훈춘빙항수산물가공유한회사|Hunchun Binggang Seafood Processing Co., Ltd.
hunchun-park|park|logistics|hunchun|z,r,c|珲春海陆联运产业园|Парк мультимодальных перевозок, Хуньчунь||훈춘해륙련운산업원|Hunchun Sea-Land Transport Park
changchun-auto|enterprise|vehicles|changchun|z,e|长春驭北智能驾驶有限公司||창춘 위베이 자율주행||Changchun Yubei Autonomous Driving Co., Ltd.
changchun-optic|enterprise|equipment|changchun|z,r,e|长春晗光精密光学有限公司|ООО «Ханьгуан» — прецизионная оптика, Чанчунь|||Changchun Hanguang Precision Optics Co., Ltd.
changchun-sat|enterprise|geoinformation|changchun|z,e|长春瞰野遥感技术有限公司|ООО «Каньъе» — дистанционное зондирование, Чанчунь|||Changchun Kanye Remote Sensing Co., Ltd.
jilin-carbon|enterprise|chemicals|jilin|z,r|吉林炭衍新材料有限公司|ООО «Таньянь» — новые материалы, Цзилинь|||Jilin Tanyan New Materials Co., Ltd.
jilin-fund|fund|finance|changchun|z,e|北光产业引导基金|Фонд «Бэйгуан», Чанчунь|||Beiguang Industry Fund
shenyang-robot|enterprise|equipment|shenyang|z,r,e|沈阳衡臂机器人有限公司|ООО «Хэнби Роботикс», Шэньян|||Shenyang Hengbi Robotics Co., Ltd.
shenyang-univ|university|research_services|shenyang|z,r|浑南材料工程学院|Институт материаловедения «Хуньнань», Шэньян|||Hunnan Institute of Materials Engineering
shenyang-medical|enterprise|health|shenyang|z,e|沈阳影澈医学影像有限公司|ООО «Инчэ» — медицинская визуализация, Шэньян|||Shenyang Yingche Medical Imaging Co., Ltd.
dalian-soft|enterprise|outsourcing|dalian|z,k,e|大连屿联软件外包有限公司||다롄 위롄소프트웨어아웃소싱||Dalian Yulian Software Outsourcing Co., Ltd.
dalian-port|enterprise|logistics|dalian|z,k|大连潮汛航运数据有限公司||다롄 차오쉰 해운데이터||Dalian Chaoxun Shipping Data Co., Ltd.
dalian-korean-ec|enterprise|ecommerce|dalian|c,z,k|大连半岛优品电商有限公司||다롄 반도우품 전자상거래|대련반도우품전자상거래유한회사|Dalian Bandao Select E-Commerce Co., Ltd.
shenyang-hansik|enterprise|food|shenyang|c,z,k|沈阳西塔味匠餐饮有限公司||선양 시타 미장외식|심양서탑미장음식유한회사|Shenyang Xita Weijiang Catering Co., Ltd.
yingkou-refract|enterprise|chemicals|yingkou|z,r|营口镁砺耐火材料有限公司|ООО «Мэйли» — огнеупоры, Инкоу|||Yingkou Meili Refractories Co., Ltd.
manzhouli-timber|enterprise|forestry|manzhouli|z,r|满洲里樟松国际木业有限公司|ООО «Чжансун» — международная торговля лесом, Маньчжурия|||Manzhouli Zhangsong International Timber Co., Ltd.
manzhouli-rail|enterprise|logistics|manzhouli|z,r|满洲里欧陆班列服务有限公司|ООО «Оулу» — контейнерные поезда, Маньчжурия|||Manzhouli Oulu Block Train Services Co., Ltd.
hohhot-data|enterprise|data_services|hohhot|z,e|呼和浩特青城算力有限公司|ООО «Цинчэн» — вычислительные мощности, Хух-Хото|||Hohhot Qingcheng Computing Co., Ltd.
hulun-dairy|enterprise|food|hulunbuir|z,r|呼伦贝尔草浪乳业有限公司|ООО «Цаолан» — молочная продукция, Хулун-Буир|||Hulunbuir Caolang Dairy Co., Ltd.
hohhot-fund|fund|finance|hohhot|z|阴山绿色能源基金||||Yinshan Green Energy Fund
beijing-llm|enterprise|artificial_intelligence|beijing|z,e|北京言川语言智能有限公司|ООО «Яньчуань» — языковые технологии, Пекин|베이징 옌촨 언어지능||Beijing Yanchuan Language Intelligence Co., Ltd.
beijing-geo|enterprise|geoinformation|beijing|z,e|北京经纬澜地理数据有限公司|ООО «Цзинвэйлань» — геоданные, Пекин|||Beijing Jingweilan Geodata Co., Ltd.
beijing-society|society|data_services|beijing|z,e,r|亚欧数据流通研究会|Евразийское общество обмена данными, Пекин|||Eurasian Data Circulation Society
beijing-pay|service_provider|finance|beijing|z,r,e|北京汇隅支付技术有限公司|ООО «Хуэйюй» — платёжные технологии, Пекин|||Beijing Huiyu Payment Technology Co., Ltd.
beijing-opensource|society|software|beijing|z,e|源河开源基金会筹备组|Инициативная группа фонда открытого кода «Юаньхэ»|||Yuanhe Open Source Initiative
shanghai-ship|enterprise|logistics|shanghai|z,e|上海溯航供应链有限公司||상하이 쑤항 공급망||Shanghai Suhang Supply Chain Co., Ltd.
shanghai-fund|fund|finance|shanghai|z,e|浦舟跨境科技投资基金|Фонд трансграничных технологий «Пучжоу», Шанхай|||Puzhou Cross-Border Tech Fund
shenzhen-iot|enterprise|telecommunications|shenzhen|z,e,r|深圳极栈物联有限公司|ООО «Цзичжань» — интернет вещей, Шэньчжэнь|||Shenzhen Jizhan IoT Co., Ltd.
shenzhen-drone|enterprise|equipment|shenzhen|z,e,r|深圳掠野无人机有限公司|ООО «Люэе» — беспилотники, Шэньчжэнь|선전 뤄예 드론||Shenzhen Lueye Drone Co., Ltd.
shenzhen-cell|enterprise|energy|shenzhen|z,e|深圳寒芯储能有限公司|ООО «Ханьсинь» — накопители энергии, Шэньчжэнь|선전 한신 에너지저장||Shenzhen Hanxin Energy Storage Co., Ltd.
hangzhou-live|enterprise|ecommerce|hangzhou|z,e|杭州潮鹭直播电商有限公司||항저우 차오루 라이브커머스||Hangzhou Chaolu Live Commerce Co., Ltd.
hangzhou-saas|enterprise|software|hangzhou|z,e|杭州桥墨云软件有限公司||항저우 차오모 클라우드||Hangzhou Qiaomo Cloud Software Co., Ltd.
nanjing-nocode|enterprise|software|nanjing|z,e|南京格拼软件有限公司|ООО «Гэпинь Софт», Нанкин|||Nanjing Gepin Software Co., Ltd.
qingdao-cold|enterprise|logistics|qingdao|z,k,r|青岛凝海冷链有限公司|ООО «Нинхай» — холодовая цепь, Циндао|칭다오 닝하이 콜드체인||Qingdao Ninghai Cold Chain Co., Ltd.
chengdu-game|enterprise|culture|chengdu|z,e,k|成都蜀芒数字文创有限公司||청두 수망 디지털문화||Chengdu Shumang Digital Culture Co., Ltd.
`;
