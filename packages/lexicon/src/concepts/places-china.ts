/** Gazetteer of China: districts, ports, zones, other provinces, the universities of the north-east. Columns as in `parseConcepts`. */
export const PLACES_CHINA = `
@place CN
place:songbei_district<place:harbin | Songbei District; Songbei | 松北区; 松北 | район Сунбэй; Сунбэй | 쑹베이구 | 송북구; 송북
place:harbin_comprehensive_bonded_zone<place:harbin | Harbin Comprehensive Bonded Zone | 哈尔滨综合保税区 | Харбинская бондовая зона | 하얼빈 종합보세구 | 할빈종합보세구
place:harbin_taiping_airport<place:harbin | Harbin Taiping Airport | 哈尔滨太平国际机场; 太平机场 | аэропорт Тайпин | 하얼빈 타이핑 국제공항 | 할빈태평국제공항
place:shangzhi<place:harbin | Shangzhi | 尚志; 尚志市 | Шанчжи | 상즈 | 상지시
place:yabuli<place:harbin | Yabuli | 亚布力 | Ябули | 야부리 | 야부리
place:harbin_free_trade_area<place:harbin | Harbin free trade area; Harbin area of the free trade zone | 哈尔滨片区; 自贸区哈尔滨片区 | Харбинская зона свободной торговли | 하얼빈 자유무역구역 | 할빈편구
place:heilongjiang_free_trade_zone<place:heilongjiang | Heilongjiang Free Trade Zone; Heilongjiang Pilot Free Trade Zone | 黑龙江自贸区; 黑龙江自由贸易试验区; 中国黑龙江自贸试验区 | Хэйлунцзянская зона свободной торговли | 헤이룽장 자유무역시험구 | 흑룡강자유무역시험구
place:lesser_khingan<place:heilongjiang | Lesser Khingan | 小兴安岭 | Малый Хинган | 샤오싱안링 | 소흥안령
place:sanjiang_plain<place:heilongjiang | Sanjiang Plain | 三江平原 | равнина Саньцзян | 싼장평원 | 삼강평원
place:songnen_plain<place:heilongjiang | Songnen Plain | 松嫩平原 | равнина Сунляо | 쑹넌평원 | 송눈평원
place:wudalianchi<place:heilongjiang | Wudalianchi | 五大连池; 五大连池市 | Удаляньчи | 우다롄츠 | 오대련지
place:beian<place:heilongjiang | Beian | 北安 | Бэйань | 베이안 | 북안
place:nenjiang<place:heilongjiang | Nenjiang | 嫩江 | Нэньцзян | 넌장 | 눈강
place:sunwu<place:heilongjiang | Sunwu | 孙吴 | Суньу | 쑨우 | 손오
place:xunke<place:heilongjiang | Xunke | 逊克 | Сюнькэ | 쉰커 | 손극
place:raohe<place:heilongjiang | Raohe | 饶河; 饶河口岸; 饶河县 | Жаохэ | 라오허 | 요하현
place:luobei<place:heilongjiang | Luobei; Mingshan | 萝北; 名山口岸 | Лобэй; Миншань | 뤄베이 | 라북
place:jiayin<place:heilongjiang | Jiayin | 嘉荫; 嘉荫县 | Цзяинь | 자인현 | 가음
place:jingpo_lake<place:heilongjiang | Jingpo Lake | 镜泊湖 | озеро Цзинбоху | 징보호 | 경박호
place:zhalong<place:heilongjiang | Zhalong | 扎龙; 扎龙湿地 | Чжалун | 자룽 습지 | 찰룡습지
place:boli<place:heilongjiang | Boli | 勃利; 勃利县 | уезд Боли | 보리현 | 발리현
place:heihe_area_of_the_free_trade_zone<place:heilongjiang | Heihe area of the free trade zone; Heihe border cooperation zone | 黑河片区; 黑河边境经济合作区 | Хэйхэская зона свободной торговли | 헤이허 자유무역구역 | 흑하편구; 흑하변경경제합작구
place:suifenhe_area_of_the_free_trade_zone<place:heilongjiang | Suifenhe area of the free trade zone; Suifenhe bonded zone | 绥芬河片区; 绥芬河综合保税区 | Суйфэньхэская зона свободной торговли | 쑤이펀허 종합보세구 | 수분하편구; 수분하종합보세구
place:khanka_lake<place:heilongjiang | Khanka Lake; Lake Xingkai | 兴凯湖 | озеро Ханка | 한카호; 싱카이호 | 흥개호
place:ussuri_river<place:heilongjiang | Ussuri River; Wusuli River | 乌苏里江 | река Уссури; Уссури | 우수리강 | 우쑤리강; 우수리강
place:changchun_new_area<place:jilin | Changchun New Area; Changchun Xinglong Bonded Zone; Jilin free trade | 长春新区; 长春兴隆综合保税区 | новый район Чанчуня | 창춘신구 | 장춘신구; 장춘흥륭종합보세구
place:songyuan<place:jilin | Songyuan | 松原; 松原市 | Сунъюань | 쑹위안 | 송원; 송원시
place:liaoyuan<place:jilin | Liaoyuan | 辽源; 辽源市 | Ляоюань | 랴오위안 | 료원; 료원시
place:baishan<place:jilin | Baishan | 白山; 白山市 | Байшань | 바이산 | 백산
place:linjiang<place:jilin | Linjiang | 临江 | Линьцзян | 린장 | 림강
place:fusong<place:jilin | Fusong | 抚松 | Фусун | 푸쑹 | 무송
place:meihekou<place:jilin | Meihekou | 梅河口; 梅河口市 | Мэйхэкоу | 메이허커우 | 매하구; 매하구시
place:ji_an<place:jilin | Ji'an | 集安 | Цзиань | 지안 | 집안시
place:helong<place:yanbian | Helong | 和龙; 和龙市; 和龙边境经济合作区 | Хэлун | 허룽 | 화룡; 화룡시
place:antu<place:yanbian | Antu | 安图; 安图县 | Аньту | 안투 | 안도현
place:erdaobaihe<place:yanbian | Erdaobaihe | 二道白河 | Эрдаобайхэ | 얼다오바이허 | 이도백하
place:wangqing<place:yanbian | Wangqing | 汪清; 汪清县 | Ванцин | 왕칭 | 왕청; 왕청현
place:changchun_jilin_tumen<place:yanbian | Changchun–Jilin–Tumen; Changjitu | 长吉图; 长吉图开发开放先导区 | Чанчунь — Цзилинь — Тумэнь | 창지투 | 장길도
place:hunchun_international_cooperation_zone<place:yanbian | Hunchun international cooperation zone; Hunchun Marine Economy Zone | 珲春国际合作示范区; 珲春海洋经济发展示范区 | Хуньчуньская зона международного сотрудничества | 훈춘 국제협력시범구; 훈춘 해양경제발전시범구 | 훈춘국제합작시범구; 훈춘해양경제발전시범구
place:quanhe<place:yanbian | Quanhe; Quanhe checkpoint; Fangchuan | 圈河口岸; 防川 | Цюаньхэ; Фанчуань | 취안허 통상구; 팡촨 | 권하통상구; 방천
place:yanbian_university<place:yanbian | Yanbian University | 延边大学 | Яньбяньский университет | 연변대학; 옌볜대학 | 연변대학
place:yanji_chaoyangchuan_airport<place:yanbian | Yanji Chaoyangchuan Airport; Yanji high-tech zone | 延吉机场; 延吉高新区 | аэропорт Яньцзи | 옌지 공항; 연길공항 | 연길공항; 연길고신구
place:fushun<place:liaoning | Fushun | 抚顺; 抚顺市 | Фушунь | 푸순 | 무순; 무순시
place:benxi<place:liaoning | Benxi | 本溪; 本溪市 | Бэньси | 번시 | 본계; 본계시
place:jinzhou<place:liaoning | Jinzhou; Jinzhou Port | 锦州; 锦州市; 锦州港 | Цзиньчжоу | 진저우 | 금주시; 금주항
place:bayuquan<place:liaoning | Bayuquan | 鲅鱼圈; 鲅鱼圈港 | Баюйцюань | 바위취안 | 발어권
place:fuxin<place:liaoning | Fuxin | 阜新; 阜新市 | Фусинь | 푸신 | 부신; 부신시
place:liaoyang<place:liaoning | Liaoyang | 辽阳; 辽阳市 | Ляоян | 랴오양 | 료양시
place:panjin<place:liaoning | Panjin | 盘锦; 盘锦市 | Паньцзинь | 판진 | 반금; 반금시
place:tieling<place:liaoning | Tieling | 铁岭; 铁岭市 | Телин | 톄링 | 철령; 철령시
place:chaoyang_city<place:liaoning | Chaoyang City | 朝阳市 | Чаоян | 차오양시 | 조양시
place:huludao<place:liaoning | Huludao | 葫芦岛; 葫芦岛市 | Хулудао | 후루다오 | 호로도; 호로도시
place:liaoning_free_trade_zone<place:liaoning | Liaoning Free Trade Zone; Liaoning Pilot Free Trade Zone | 辽宁自贸区; 辽宁自贸试验区 | Ляонинская зона свободной торговли | 랴오닝 자유무역시험구 | 료녕자유무역시험구
place:shenyang_tiexi<place:liaoning | Shenyang Tiexi; Hunnan; Shenfu | 铁西区; 浑南区; 沈抚新区; 沈抚示范区 | Тесина; Хуньнань | 톄시구; 훈난구 | 철서구; 혼남구; 심무신구
place:jinpu_new_area<place:liaoning | Jinpu New Area; Dalian Jinpu | 金普新区; 大连金普新区; 大窑湾 | новый район Цзиньпу | 진푸신구 | 금보신구
place:lushun<place:liaoning | Lushun | 旅顺 | Люйшунь; Порт-Артур | 뤼순; 여순 | 려순
place:zhuanghe<place:liaoning | Zhuanghe | 庄河; 庄河市 | Чжуанхэ | 좡허 | 장하시
place:wafangdian<place:liaoning | Wafangdian | 瓦房店 | Вафандянь | 와팡뎬 | 와방점
place:donggang<place:liaoning | Donggang; Dandong Port; Dandong border zone | 东港市; 丹东港 | порт Даньдун; Дунган | 단둥항; 둥강 | 단동항; 동항
place:xita<place:liaoning | Xita; Shenyang Korea Town | 西塔; 沈阳西塔 | Сита в Шэньяне | 선양 서탑; 시타 | 서탑; 심양서탑
place:tongliao<place:inner_mongolia | Tongliao | 通辽; 通辽市 | Тунляо | 퉁랴오 | 통료; 통료시
place:chifeng<place:inner_mongolia | Chifeng | 赤峰; 赤峰市 | Чифэн | 츠펑 | 적봉; 적봉시
place:hinggan_league<place:inner_mongolia | Hinggan League | 兴安盟 | Хинган аймак | 싱안맹 | 흥안맹
place:ulanhot<place:inner_mongolia | Ulanhot | 乌兰浩特 | Улан-Хото | 울란호트 | 울란호트
place:arxan<place:inner_mongolia | Arxan | 阿尔山 | Аршань | 아얼산 | 아르산
place:erenhot<place:inner_mongolia | Erenhot; Erlian | 二连浩特; 二连浩特口岸 | Эрэн-Хото; Эрлянь | 얼롄하오터; 에렌호트 | 얼롄호트; 이련호트
place:baotou<place:inner_mongolia | Baotou | 包头; 包头市 | Баотоу | 바오터우 | 포두
place:ordos<place:inner_mongolia | Ordos | 鄂尔多斯 | Ордос | 오르도스 | 오르도스
place:xilingol<place:inner_mongolia | Xilingol | 锡林郭勒 | Шилин-Гол | 시린궈러 | 실린골
place:ulanqab<place:inner_mongolia | Ulanqab | 乌兰察布 | Уланчаб | 우란차부 | 울란차브
place:ergun<place:inner_mongolia | Ergun; Shiwei; Heishantou; Yakeshi | 额尔古纳; 室韦; 牙克石; 根河 | Аргунь; Шивэй; Якэши | 어얼구나; 야커스 | 에르구나; 야크스
place:manzhouli_bonded_zone<place:inner_mongolia | Manzhouli bonded zone; Manzhouli cross-border tourism zone | 满洲里综合保税区; 满洲里互市贸易区 | Маньчжурская бондовая зона | 만저우리 종합보세구 | 만주리종합보세구
place:anhui<place:china | Anhui; Hefei | 安徽; 合肥; 安徽省 | Аньхой; Хэфэй | 안후이; 허페이 | 안휘; 합비; 안휘성
place:fujian<place:china | Fujian | 福建; 福建省 | Фуцзянь | 푸젠 | 복건; 복건성
place:fuzhou<place:china | Fuzhou | 厦门 | Сямэнь | 샤먼 | 하문
place:xiamen<place:china | Xiamen | 福州 | Фучжоу | 푸저우 | 복주
place:jiangxi<place:china | Jiangxi | 江西; 江西省 | провинция Цзянси | 장시 | 강서성
place:nanchang<place:china | Nanchang | 南昌 | Наньчан | 난창 | 남창
place:henan<place:china | Henan | 河南; 河南省 | Хэнань | 허난 | 하남성
place:hubei<place:china | Hubei | 湖北; 湖北省 | Хубэй | 후베이 | 호북; 호북성
place:hunan<place:china | Hunan | 湖南; 湖南省 | Хунань | 후난 | 호남성
place:changsha<place:china | Changsha | 长沙 | Чанша | 창사 | 장사시
place:shanxi<place:china | Shanxi | 山西; 山西省 | Шаньси | 산서성 | 산서; 산서성
place:taiyuan<place:china | Taiyuan | 太原 | Тайюань | 타이위안 | 태원
place:shaanxi<place:china | Shaanxi | 陕西; 陕西省 | Шэньси | 섬서성 | 섬서; 섬서성
place:gansu<place:china | Gansu | 甘肃; 甘肃省 | Ганьсу | 간쑤 | 감숙; 감숙성
place:lanzhou<place:china | Lanzhou | 兰州 | Ланьчжоу | 란저우 | 란주
place:qinghai<place:china | Qinghai | 青海; 青海省 | Цинхай | 칭하이 | 청해; 청해성
place:xining<place:china | Xining | 西宁 | Синин | 시닝 | 서녕
place:ningxia<place:china | Ningxia | 宁夏; 宁夏回族自治区 | Нинся | 닝샤 | 녕하회족자치구
place:yinchuan<place:china | Yinchuan | 银川 | Иньчуань | 인촨 | 은천
place:tibet<place:china | Tibet | 西藏; 西藏自治区 | Тибет | 티베트 | 서장
place:lhasa<place:china | Lhasa | 拉萨 | Лхаса | 라싸 | 라싸
place:guangxi<place:china | Guangxi | 广西; 广西壮族自治区 | Гуанси | 광시 | 광서
place:nanning<place:china | Nanning | 南宁 | Наньнин | 난닝 | 남녕
place:yunnan<place:china | Yunnan | 云南; 云南省 | Юньнань | 윈난 | 운남; 운남성
place:kunming<place:china | Kunming | 昆明 | Куньмин | 쿤밍 | 곤명
place:sichuan<place:china | Sichuan | 四川; 四川省 | Сычуань | 쓰촨 | 사천; 사천성
place:taiwan<place:china | Taiwan; Taipei | 台湾; 台北 | Тайвань; Тайбэй | 대만; 타이베이 | 대만; 대북시
place:haikou<place:china | Haikou | 海口 | Хайкоу | 하이커우 | 해구
place:sanya<place:china | Sanya | 三亚 | Санья | 싼야 | 삼아
place:xiong_an<place:china | Xiong'an | 雄安新区 | Сюнъань | 슝안신구 | 웅안신구
place:shijiazhuang<place:china | Shijiazhuang | 石家庄 | Шицзячжуан | 스자좡 | 석가장
place:tangshan<place:china | Tangshan | 唐山 | Таншань | 탕산 | 당산
place:qinhuangdao<place:china | Qinhuangdao | 秦皇岛 | Циньхуандао | 친황다오 | 진황도
place:jinan<place:china | Jinan | 济南; 济南市 | Цзинань | 지난시 | 제남; 제남시
place:ningbo<place:china | Ningbo | 宁波; 宁波市; 宁波舟山港 | Нинбо | 닝보 | 녕파
place:zhoushan<place:china | Zhoushan | 舟山 | Чжоушань | 저우산 | 주산
place:wuxi<place:china | Wuxi | 无锡 | город Уси | 우시 | 무석
place:changzhou<place:china | Changzhou | 常州 | Чанчжоу | 창저우 | 상주
place:nantong<place:china | Nantong | 南通 | Наньтун | 난퉁 | 남통
place:lianyungang<place:china | Lianyungang | 连云港 | Ляньюньган | 롄윈강 | 련운항
place:kunshan<place:china | Kunshan | 昆山 | Куньшань | 쿤산 | 곤산
place:xuzhou<place:china | Xuzhou | 徐州 | Сюйчжоу | 쉬저우 | 서주
place:yancheng<place:china | Yancheng | 盐城 | Яньчэн | 옌청 | 염성
place:pudong<place:china | Pudong | 浦东; 浦东新区 | Пудун | 푸둥 | 포동
place:lingang<place:china | Lingang | 临港新片区 | Линьган | 린강 | 림항신편구
place:binhai_new_area<place:china | Binhai New Area | 滨海新区; 天津滨海新区 | новый район Биньхай | 빈하이신구 | 빈해신구
place:greater_bay_area<place:china | Greater Bay Area; Pearl River Delta | 粤港澳大湾区; 珠三角; 大湾区 | Большой залив Гуандун — Гонконг — Макао; дельта Жемчужной реки | 웨강아오 대만구; 주장 삼각주 | 월항오대만구; 주강삼각주
place:yangtze_river_delta<place:china | Yangtze River Delta | 长三角; 长江三角洲 | дельта Янцзы | 창장 삼각주; 장강 삼각주 | 장강삼각주
place:beijing_tianjin_hebei<place:china | Beijing–Tianjin–Hebei | 京津冀 | Пекин — Тяньцзинь — Хэбэй | 징진지 | 경진기
place:khorgos<place:china | Khorgos | 霍尔果斯 | Хоргос | 호르고스 | 호르고스
place:alashankou<place:china | Alashankou | 阿拉山口 | Алашанькоу | 아라산커우 | 알라산구
place:kashgar<place:china | Kashgar | 喀什 | Кашгар | 카스 | 카슈가르
place:yining<place:china | Yining | 伊宁 | Инин | 이닝 | 이녕
place:three_north_eastern_provinces_and_inner_mongolia<place:china | Three north-eastern provinces and Inner Mongolia | 东三省; 东北三省一区; 东北全面振兴 | северо-восточные провинции Китая | 동북3성; 동삼성 | 동북삼성과 내몽골; 동북3성
place:luoyang<place:china | Luoyang | 洛阳 | Лоян | 뤄양 | 락양
place:kaifeng<place:china | Kaifeng | 开封 | Кайфэн | 카이펑 | 개봉
place:guilin<place:china | Guilin | 桂林 | Гуйлинь | 구이린 | 계림
place:zhangjiajie<place:china | Zhangjiajie | 张家界 | Чжанцзяцзе | 장자제 | 장가계
place:harbin_institute_of_technology<place:china | Harbin Institute of Technology | 哈尔滨工业大学; 哈工大 | Харбинский политехнический университет; ХПУ | 하얼빈공업대학; 하얼빈공대 | 할빈공업대학
place:harbin_engineering_university<place:china | Harbin Engineering University; HEU | 哈尔滨工程大学; 哈工程 | Харбинский инженерный университет | 하얼빈공정대학 | 할빈공정대학
place:heilongjiang_university<place:china | Heilongjiang University | 黑龙江大学; 黑大 | Хэйлунцзянский университет | 헤이룽장대학 | 흑룡강대학
place:northeast_agricultural_university<place:china | Northeast Agricultural University | 东北农业大学; 东北农大 | Северо-Восточный сельскохозяйственный университет | 둥베이농업대학 | 동북농업대학
place:northeast_forestry_university<place:china | Northeast Forestry University | 东北林业大学; 东北林大 | Северо-Восточный университет лесного хозяйства | 둥베이임업대학 | 동북림업대학
place:harbin_medical_university<place:china | Harbin Medical University | 哈尔滨医科大学 | Харбинский медицинский университет | 하얼빈의과대학 | 할빈의과대학
place:heilongjiang_university_of_chinese_medicine<place:china | Heilongjiang University of Chinese Medicine | 黑龙江中医药大学 | Хэйлунцзянский университет китайской медицины | 헤이룽장중의약대학 | 흑룡강중의약대학
place:harbin_university_of_commerce<place:china | Harbin University of Commerce | 哈尔滨商业大学 | Харбинский коммерческий университет | 하얼빈상업대학 | 할빈상업대학
place:harbin_university_of_science_and_technology<place:china | Harbin University of Science and Technology | 哈尔滨理工大学 | Харбинский университет науки и технологий | 하얼빈이공대학 | 할빈리공대학
place:jilin_university<place:china | Jilin University | 吉林大学; 吉大 | Цзилиньский университет | 지린대학 | 길림대학
place:dalian_university_of_technology<place:china | Dalian University of Technology | 大连理工大学 | Даляньский политехнический университет | 다롄이공대학 | 대련리공대학
place:northeastern_university_china<place:china | Northeastern University China | 东北大学 | Северо-Восточный университет КНР | 둥베이대학 | 동북대학
place:northeast_normal_university<place:china | Northeast Normal University | 东北师范大学 | Северо-Восточный педагогический университет | 둥베이사범대학 | 동북사범대학
place:changchun_university_of_science_and_technology<place:china | Changchun University of Science and Technology | 长春理工大学 | Чанчуньский политехнический университет | 창춘이공대학 | 장춘리공대학
place:tsinghua_university<place:china | Tsinghua University | 清华大学 | Университет Цинхуа | 칭화대학 | 청화대학
place:peking_university<place:china | Peking University | 北京大学 | Пекинский университет | 베이징대학 | 북경대학
place:heilongjiang_academy_of_sciences<place:china | Heilongjiang Academy of Sciences | 黑龙江省科学院 | Хэйлунцзянская академия наук | 헤이룽장성 과학원 | 흑룡강성과학원
place:heilongjiang_academy_of_agricultural_sciences<place:china | Heilongjiang Academy of Agricultural Sciences | 黑龙江省农业科学院 | Хэйлунцзянская академия сельскохозяйственных наук | 헤이룽장성 농업과학원 | 흑룡강성농업과학원
place:heilongjiang_geographic_information_industrial_park<place:china | Heilongjiang Geographic Information Industrial Park | 黑龙江省地理信息产业园; 黑龙江地理信息产业园 | Хэйлунцзянский парк геоинформационной индустрии | 헤이룽장 지리정보산업원 | 흑룡강성지리정보산업원
@place CN
place:daoli_district<place:harbin | Daoli District | 道里区 | район Даоли | 다오리구 | 도리구
place:nangang_district<place:harbin | Nangang District | 南岗区 | район Наньган | 난강구 | 남강구
place:xiangfang_district<place:harbin | Xiangfang District | 香坊区 | район Сянфан | 샹팡구 | 향방구
place:pingfang_district<place:harbin | Pingfang District; Harbin Economic Development Zone | 平房区; 哈经开区; 哈尔滨经济技术开发区 | район Пинфан; Харбинская зона экономического развития | 핑팡구; 하얼빈 경제기술개발구 | 평방구; 할빈경제기술개발구
place:hulan<place:harbin | Hulan | 呼兰; 呼兰区 | Хулань | 후란구 | 호란구
place:acheng<place:harbin | Acheng | 阿城; 阿城区 | Ачэн | 아청구 | 아성구
place:shuangcheng<place:harbin | Shuangcheng | 双城; 双城区 | Шуанчэн | 솽청구 | 쌍성구
place:sun_island<place:harbin | Sun Island | 太阳岛 | остров Солнца в Харбине | 태양도 | 태양도
place:zhongyang_street<place:harbin | Zhongyang Street; Central Street | 中央大街 | Центральная улица Харбина; Чжунъян дацзе | 중앙대가 | 중앙대가
place:fangzheng<place:harbin | Fangzheng | 方正县 | Фанчжэн | 팡정현 | 방정현
place:yilan<place:harbin | Yilan | 依兰; 依兰县 | Илань | 이란현 | 의란현
place:bin_county<place:harbin | Bin County | 宾县 | Биньсянь | 빈현 | 빈현
place:daxing_anling<place:heilongjiang | Daxing'anling; Greater Khingan | 大兴安岭; 大兴安岭地区 | Большой Хинган; Дасинъаньлин | 다싱안링 | 대흥안령
place:mohe<place:daxing_anling | Mohe | 漠河; 漠河市 | Мохэ | 모허 | 막하
place:fujin<place:heilongjiang | Fujin | 富锦; 富锦市 | Фуцзинь | 푸진 | 부금; 부금시
place:huachuan<place:heilongjiang | Huachuan | 桦川; 桦川县 | Хуачуань | 화촨 | 화천
place:tangyuan<place:heilongjiang | Tangyuan | 汤原; 汤原县 | Танъюань | 탕위안 | 탕원
place:baoqing<place:heilongjiang | Baoqing | 宝清; 宝清县 | Баоцин | 바오칭 | 보청현
place:jixian<place:heilongjiang | Jixian | 集贤; 集贤县 | Цзисянь | 지셴 | 집현
place:hailin<place:heilongjiang | Hailin | 海林; 海林市 | Хайлинь | 하이린 | 해림; 해림시
place:ning_an<place:heilongjiang | Ning'an | 宁安; 宁安市 | Нинань | 닝안 | 녕안; 녕안시
place:hengdaohezi<place:heilongjiang | Hengdaohezi | 横道河子 | Хэндаохэцзы | 헝다오허쯔 | 횡도하자
place:muling<place:heilongjiang | Muling | 穆棱; 穆棱市 | Мулин | 무링 | 목릉; 목릉시
place:linkou<place:heilongjiang | Linkou | 林口; 林口县 | Линькоу | 린커우 | 림구
place:anda<place:heilongjiang | Anda | 安达; 安达市 | Аньда | 안다시 | 안달; 안달시
place:zhaodong<place:heilongjiang | Zhaodong | 肇东; 肇东市 | Чжаодун | 자오둥 | 조동; 조동시
place:hailun<place:heilongjiang | Hailun | 海伦; 海伦市 | Хайлунь | 하이룬 | 해륜; 해륜시
place:qing_an<place:heilongjiang | Qing'an | 庆安; 庆安县 | Цинъань | 칭안 | 경안
place:wangkui<place:heilongjiang | Wangkui | 望奎; 望奎县 | Ванкуй | 왕쿠이 | 망규
place:nehe<place:heilongjiang | Nehe | 讷河; 讷河市 | Нэхэ | 너허 | 눌하; 눌하시
place:tailai<place:heilongjiang | Tailai | 泰来; 泰来县 | Тайлай | 타이라이 | 태래
place:tieli<place:heilongjiang | Tieli | 铁力; 铁力市 | Тели | 톄리 | 철력; 철력시
place:baicheng<place:jilin | Baicheng | 白城; 白城市 | Байчэн | 바이청 | 백성시
place:da_an<place:jilin | Da'an | 大安; 大安市 | Даань | 다안시 | 대안시
place:gongzhuling<place:jilin | Gongzhuling | 公主岭; 公主岭市 | Гунчжулин | 궁주링 | 공주령; 공주령시
place:yushu<place:jilin | Yushu | 榆树; 榆树市 | Юйшу | 위수시 | 유수; 유수시
place:jiaohe<place:jilin | Jiaohe | 蛟河; 蛟河市 | Цзяохэ | 자오허 | 교하; 교하시
place:shulan<place:jilin | Shulan | 舒兰; 舒兰市 | Шулань | 수란시 | 서란; 서란시
place:huadian<place:jilin | Huadian | 桦甸; 桦甸市 | Хуадянь | 화뎬 | 화전; 화전시
place:panshi<place:jilin | Panshi | 磐石市 | Паньши | 판스 | 반석시
place:guizhou<place:china | Guizhou; Guiyang | 贵州; 贵阳; 贵州省 | Гуйчжоу; Гуйян | 구이저우; 구이양 | 귀주; 귀양; 귀주성
place:rizhao<place:china | Rizhao | 日照; 日照市 | Жичжао | 르자오 | 일조시
place:linyi<place:china | Linyi | 临沂; 临沂市 | Линьи | 린이시 | 림기
place:weifang<place:china | Weifang | 潍坊; 潍坊市 | Вэйфан | 웨이팡 | 유방시
place:wenzhou<place:china | Wenzhou | 温州; 温州市 | Вэньчжоу | 원저우 | 온주
place:keqiao<place:china | Keqiao | 柯桥 | Кэцяо | 커차오 | 커챠오
place:zhongguancun<place:china | Zhongguancun | 中关村 | Чжунгуаньцунь | 중관춘 | 중관촌
place:zhuhai<place:china | Zhuhai | 珠海; 珠海市 | Чжухай | 주하이 | 주해시
place:dongguan<place:china | Dongguan | 东莞; 东莞市 | Дунгуань | 둥관 | 동관시
place:foshan<place:china | Foshan | 佛山; 佛山市 | Фошань | 포산 | 불산
place:chinese_academy_of_sciences<place:china | Chinese Academy of Sciences | 中国科学院; 中科院 | Китайская академия наук | 중국과학원 | 중국과학원
place:chinese_academy_of_engineering<place:china | Chinese Academy of Engineering | 中国工程院 | Китайская инженерная академия | 중국공정원 | 중국공정원
`;
