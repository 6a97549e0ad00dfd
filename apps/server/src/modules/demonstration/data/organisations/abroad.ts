/** Generated: Russia, Korea and others. key|role|industry|place|languages, own first|zh-CN|ru|ko-KR|ko-CN|en */
export const ABROAD = `
dv-zerno|enterprise|agriculture|blagoveshchensk|r,z|远东谷仓农业公司|ООО «Амурский колос»|||Amur Kolos LLC
amur-tour|enterprise|tourism|blagoveshchensk|r,z|阿穆尔渡口旅行社|ООО «Переправа-Тур»|||Pereprava Tour LLC
blago-it|enterprise|software|blagoveshchensk|r,z,e|泽雅软件公司|ООО «Зея Софт»|||Zeya Soft LLC
blago-customs|service_provider|customs|blagoveshchensk|r,z|阿穆尔报关行|ООО «Амурский декларант»|||Amur Declarant LLC
blago-univ|university|education|blagoveshchensk|r,z|黑龙江畔语言与经济学院|Приамурский институт языков и экономики|||Priamurye Institute of Languages and Economics
vl-fish|enterprise|food|vladivostok|r,z,k|东海鱼业公司|ООО «Бухта Надежная»|나데즈나야 수산||Bukhta Nadezhnaya LLC
vl-port|enterprise|logistics|vladivostok|r,z,k,e|金角湾航运代理|ООО «Рог-Экспедиция»|로그 익스페디션||Rog Expedition LLC
vl-marine|enterprise|geoinformation|vladivostok|r,e|海图测绘公司|АО «Морской горизонт»|||Morskoy Gorizont JSC
vl-med|enterprise|health|vladivostok|r,z,k|滨海远程诊断中心|ООО «Приморская теледиагностика»|연해주 원격진단||Primorye Telediagnostics LLC
vl-univ|university|research_services|vladivostok|r,z,e|太平洋技术学院|Тихоокеанский институт прикладных технологий|||Pacific Institute of Applied Technologies
vl-fund|fund|finance|vladivostok|r,e|海参崴创新基金|Фонд «Восточный вектор»|||Vostochny Vektor Fund
vl-park|park|software|vladivostok|r,z,e|滨海数字技术园|Технопарк «Русская пристань»|||Russkaya Pristan Technopark
uss-seed|enterprise|agriculture|ussuriysk|r,z|乌苏里良种公司|ООО «Уссурийские семена»|||Ussuri Seeds LLC
uss-crm|enterprise|ecommerce|ussuriysk|r,z|边境商城公司|ООО «Граница-Маркет»|||Granitsa Market LLC
khv-build|enterprise|construction|khabarovsk|r,z|远东建筑集团公司|ООО «ДальСтройКонтур»|||DalStroyKontur LLC
khv-les|enterprise|forestry|khabarovsk|r,z|霍尔林业公司|ООО «Хорский лес»|||Khor Forest LLC
khv-energy|enterprise|energy|khabarovsk|r,z,e|阿穆尔微电网公司|ООО «Амурские микросети»|||Amur Microgrids LLC
khv-telecom|enterprise|telecommunications|khabarovsk|r,e|远东信标通信公司|ООО «Маяк Связь»|||Mayak Svyaz LLC
khv-univ|university|artificial_intelligence|khabarovsk|r,z,e|哈巴罗夫斯克信息技术学院|Хабаровский институт вычислительных систем|||Khabarovsk Institute of Computing Systems
khv-gov|government|customs|khabarovsk|r,z|沿江经济合作局|Агентство приграничного сотрудничества «Амур-Центр»|||Amur-Centre Cross-Border Cooperation Agency
koms-avia|enterprise|equipment|komsomolsk|r,e|阿穆尔精密部件厂|АО «Амурская точная механика»|||Amur Precision Mechanics JSC
biro-soy|enterprise|food|birobidzhan|r,z|比拉大豆加工厂|ООО «Бирский соевый завод»|||Bira Soy Plant LLC
ykt-game|enterprise|software|yakutsk|r,e|永冻土软件工作室|ООО «Мерзлота Софт»|||Merzlota Soft LLC
ykt-north|enterprise|logistics|yakutsk|r,z|勒拿河北方运输公司|ООО «Ленский северный завоз»|||Lena Northern Supply LLC
irk-alum|enterprise|chemicals|irkutsk|r,z|安加拉化工材料公司|ООО «Ангарские реагенты»|||Angara Reagents LLC
irk-tour|enterprise|tourism|irkutsk|r,z,k|贝加尔冰雪旅行社|ООО «Байкальский лёд-Тур»|바이칼 얼음여행||Baikal Ice Tour LLC
chita-rail|enterprise|logistics|chita|r,z|赤塔货运中心|ООО «Забайкальский контейнер»|||Zabaikalsky Container LLC
nsk-ai|enterprise|artificial_intelligence|novosibirsk|r,z,e|西伯利亚语音技术公司|ООО «Сибирская речь»|||Siberian Speech LLC
nsk-lab|university|research_services|novosibirsk|r,e|鄂毕河应用化学研究所|Обский институт прикладной химии|||Ob Institute of Applied Chemistry
nsk-bio|enterprise|health|novosibirsk|r,e|新西伯利亚生物试剂公司|ООО «Обь Биореагент»|||Ob Bioreagent LLC
tsk-oil|enterprise|energy|tomsk|r,z|托木斯克井下测量公司|ООО «Томский каротаж»|||Tomsk Logging LLC
ekb-mach|enterprise|equipment|yekaterinburg|r,z|乌拉尔铸造自动化公司|ООО «Урал-Автолитьё»|||Ural Autocast LLC
kzn-it|enterprise|outsourcing|kazan|r,e|喀山数字服务中心|ООО «Казанский цифровой офис»|||Kazan Digital Office LLC
msk-data|enterprise|data_services|moscow|r,e,z|莫斯科数据信托公司|АО «Дата-Поверенный»|||Data Poverenny JSC
msk-edu|enterprise|education|moscow|r,z|莫斯科汉语在线学校|ООО «Школа Иероглиф»|||Ieroglif School LLC
msk-society|society|artificial_intelligence|moscow|r,z,e|数字技术工程师协会|Общество инженеров цифровых технологий|||Society of Digital Technology Engineers
msk-fund|fund|finance|moscow|r,e|东方之桥风险基金|Венчурный фонд «Мост на Восток»|||Most na Vostok Venture Fund
spb-env|enterprise|environment|petersburg|r,e|涅瓦水质监测公司|ООО «Нева-Аквамонитор»|||Neva Aquamonitor LLC
spb-culture|enterprise|culture|petersburg|r,z|圣彼得堡数字博物馆工作室|ООО «Цифровая галерея»|||Digital Gallery LLC
seoul-lang|enterprise|artificial_intelligence|seoul|k,e,z|首尔语桥智能|ООО «Мальтари», Сеул|(주)말다리AI||Maldari AI Inc.
seoul-beauty|enterprise|ecommerce|seoul|k,z,e|首尔露松化妆品||(주)이슬솔코스메틱||Iseulsol Cosmetics Inc.
seoul-tour|enterprise|tourism|seoul|k,z|首尔雪路旅行社|Турфирма «Нунгиль», Сеул|(주)눈길여행사||Nungil Tour Inc.
seoul-fund|fund|finance|seoul|k,e|北方桥投资||북방다리벤처투자||Bukbang Dari Ventures
seoul-legal|service_provider|finance|seoul|k,e,r|首尔正岸法律事务所|Юридическая фирма «Чонган», Сеул|법무법인 정안||Jeongan Law LLC
seoul-society|society|data_services|seoul|k,e|韩国数据信任学会||한빛데이터신뢰학회||Hanbit Data Trust Society
seoul-edu|enterprise|education|seoul|k,z,r|首尔句句学堂|ООО «Кугу», Сеул|(주)구구학당||Gugu Hakdang Inc.
seoul-game|enterprise|culture|seoul|k,z,e|首尔白鹭游戏||(주)백로게임즈||Baekro Games Inc.
seongnam-sw|enterprise|software|seongnam|k,e|城南细叶软件||(주)가는잎소프트||Ganeunip Soft Inc.
seongnam-sec|enterprise|data_services|seongnam|k,e,z|城南隐封安全技术||(주)은봉시큐리티||Eunbong Security Inc.
busan-ship|enterprise|logistics|busan|k,r,z|釜山海鸥国际海运|ООО «Кальмеги Шиппинг», Пусан|(주)갈매기해운||Galmaegi Shipping Co., Ltd.
busan-fish|enterprise|food|busan|k,r,z|釜山青涛水产|ООО «Пхаранмуль», Пусан|(주)파란물수산||Paranmul Fisheries Co., Ltd.
busan-univ|university|research_services|busan|k,e|釜山海洋数据大学院||한바다데이터대학원||Hanbada Graduate School of Data
busan-green|enterprise|environment|busan|k,e|釜山清流水处理||(주)맑은내환경||Malgeunnae Environment Co., Ltd.
incheon-log|enterprise|logistics|incheon|k,z,e|仁川飞廊航空货运||(주)날개항공물류||Nalgae Air Logistics Inc.
incheon-bio|enterprise|health|incheon|k,z,e|仁川松音生物||(주)솔소리바이오||Solsori Bio Inc.
daejeon-sat|enterprise|geoinformation|daejeon|k,e|大田星图影像||(주)별그림영상||Byeolgrim Imaging Inc.
daejeon-robot|enterprise|equipment|daejeon|k,e,z|大田手迹机器人||(주)손길로보틱스||Songil Robotics Inc.
daegu-auto|enterprise|vehicles|daegu|k,z,r|大邱寒道汽车部件|ООО «Хангиль», Тэгу|(주)한길오토텍||Hangil Autotech Co., Ltd.
sokcho-ferry|enterprise|tourism|sokcho|k,r,z|束草北海渡轮|ООО «Пукхэ Ферри», Сокчхо|(주)북해페리||Bukhae Ferry Co., Ltd.
jeju-energy|enterprise|energy|jeju|k,e|济州风石能源||(주)돌바람에너지||Dolbaram Energy Inc.
incheon-gov|government|ecommerce|incheon|k,z|黄海数字贸易支援院||황해디지털무역지원원||Yellow Sea Digital Trade Agency
almaty-grain|enterprise|agriculture|almaty|r,z,e|阿拉木图草原粮贸|ТОО «Дала Астык»|||Dala Astyk LLP
astana-rail|enterprise|logistics|astana|r,z|阿斯塔纳干港公司|ТОО «Құрғақ Порт Логистик»|||Kurgak Port Logistic LLP
almaty-fin|enterprise|finance|almaty|r,e|阿拉木图结算技术公司|ТОО «Есеп Финтех»|||Esep Fintech LLP
ub-mining|enterprise|environment|ulaanbaatar|e,r,z|乌兰巴托矿山复垦公司|ООО «Цэвэр Газар»|||Tsever Gazar LLC
ub-cashmere|enterprise|ecommerce|ulaanbaatar|e,z|乌兰巴托白绒电商|ООО «Цагаан Ноолуур»|||Tsagaan Nooluur Online LLC
sg-trade|service_provider|finance|singapore|e,z|新加坡锚泊贸易科技|Anchorage TradeTech, Сингапур|||Anchorage TradeTech Pte. Ltd.
sg-data|enterprise|data_services|singapore|e,z|新加坡榕桥数据|Banyan Bridge Data, Сингапур|||Banyan Bridge Data Pte. Ltd.
hk-arb|service_provider|finance|hongkong|e,z|香港衡岸争议解决服务||||Hengan Dispute Services Ltd.
hk-fund|fund|finance|hongkong|e,z|香港晴屿资本|Фонд «Цинъюй», Гонконг|||Qingyu Capital Ltd.
tokyo-sensor|enterprise|equipment|tokyo|e,z|东京霜柱传感|«Симобасира Сенсинг», Токио|||Shimobashira Sensing K.K.
niigata-rice|enterprise|agriculture|niigata|e,z|新潟稻波农业技术||||Inanami Agritech K.K.
minsk-it|enterprise|outsourcing|minsk|r,e|明斯克蓝线软件公司|ООО «Синяя Линия Софт»|||Blue Line Soft LLC
tash-textile|enterprise|ecommerce|tashkent|r,e,z|塔什干丝路纺织电商|ООО «Ипак Онлайн»|||Ipak Online LLC
helsinki-heat|enterprise|energy|helsinki|e,r|赫尔辛基雪能热力技术|«Лумилямпё», Хельсинки|||Lumilampo Heat Oy
helsinki-oss|society|software|helsinki|e|赫尔辛基北极开源协会||||Arctic Open Source Association
`;
