/** Gazetteer: places of the region and the capitals it trades with. Columns as in `parseConcepts`. */
export const PLACES = `
@place CN
place:china | China; PRC; Chinese | 中国; 中华人民共和国; 中方 | Китай; КНР; китайский | 중국 | 중국
place:north_east_china<place:china | North-East China; Northeast China | 东北; 东北地区; 东北三省 | Северо-Восток Китая; северо-восточный Китай | 중국 동북; 동북삼성; 중국 동북지역
place:heilongjiang<place:north_east_china | Heilongjiang; Longjiang | 黑龙江; 黑龙江省; 龙江 | Хэйлунцзян; провинция Хэйлунцзян | 헤이룽장; 헤이룽장성 | 흑룡강; 흑룡강성; 룡강
place:jilin<place:north_east_china | Jilin; Jilin Province | 吉林; 吉林省 | Цзилинь; Гирин; провинция Цзилинь | 지린; 지린성 | 길림; 길림성
place:liaoning<place:north_east_china | Liaoning | 辽宁; 辽宁省 | Ляонин; провинция Ляонин | 랴오닝; 랴오닝성 | 료녕; 료녕성
place:inner_mongolia<place:china | Inner Mongolia | 内蒙古; 内蒙古自治区 | Внутренняя Монголия | 네이멍구; 내몽골 | 내몽골; 내몽골자치구
place:harbin<place:heilongjiang | Harbin | 哈尔滨; 哈尔滨市; 冰城 | Харбин; харбинский | 하얼빈; 하얼빈시 | 할빈; 할빈시
place:harbin_new_area<place:harbin | Harbin New Area | 哈尔滨新区 | Новый район Харбина | 하얼빈신구 | 할빈신구
place:qiqihar<place:heilongjiang | Qiqihar | 齐齐哈尔; 齐齐哈尔市 | Цицикар | 치치하얼 | 치치할
place:mudanjiang<place:heilongjiang | Mudanjiang | 牡丹江; 牡丹江市 | Муданьцзян | 무단장 | 목단강; 목단강시
place:jiamusi<place:heilongjiang | Jiamusi | 佳木斯; 佳木斯市 | Цзямусы | 자무쓰 | 가목사; 가목사시
place:daqing<place:heilongjiang | Daqing | 大庆; 大庆市 | Дацин | 다칭 | 대경; 대경시
place:jixi<place:heilongjiang | Jixi | 鸡西; 鸡西市 | Цзиси | 지시시 | 계서; 계서시
place:shuangyashan<place:heilongjiang | Shuangyashan | 双鸭山; 双鸭山市 | Шуанъяшань | 솽야산 | 쌍압산
place:yichun<place:heilongjiang | Yichun | 伊春; 伊春市 | Ичунь | 이춘시 | 이춘시
place:qitaihe<place:heilongjiang | Qitaihe | 七台河; 七台河市 | Цитайхэ | 치타이허 | 칠대하
place:hegang<place:heilongjiang | Hegang | 鹤岗; 鹤岗市 | Хэган | 허강시 | 학강
place:suihua<place:heilongjiang | Suihua | 绥化; 绥化市 | Суйхуа | 쑤이화 | 수화
place:heihe<place:heilongjiang | Heihe | 黑河; 黑河市; 黑河口岸 | Хэйхэ | 헤이허 | 흑하; 흑하시
place:suifenhe<place:heilongjiang | Suifenhe | 绥芬河; 绥芬河市; 绥芬河口岸 | Суйфэньхэ | 쑤이펀허 | 수분하; 수분하시
place:dongning<place:heilongjiang | Dongning | 东宁; 东宁市; 东宁口岸 | Дуннин | 둥닝 | 동녕; 동녕시
place:tongjiang<place:heilongjiang | Tongjiang | 同江; 同江市; 同江口岸 | Тунцзян | 퉁장 | 동강; 동강시
place:fuyuan<place:heilongjiang | Fuyuan | 抚远; 抚远市 | Фуюань | 푸위안 | 무원; 무원시
place:hulin<place:heilongjiang | Hulin | 虎林; 虎林市 | Хулинь | 후린 | 호림; 호림시
place:mishan<place:heilongjiang | Mishan | 密山; 密山市 | Мишань | 미산 | 밀산; 밀산시
place:wuchang<place:heilongjiang | Wuchang | 五常; 五常市 | Учан | 우창 | 오상; 오상시
place:jiansanjiang<place:heilongjiang | Jiansanjiang | 建三江 | Цзяньсаньцзян | 젠싼장 | 건삼강
place:beidahuang<place:heilongjiang | Beidahuang | 北大荒 | Бэйдахуан | 베이다황 | 북대황
place:changchun<place:jilin | Changchun | 长春; 长春市 | Чанчунь | 창춘 | 장춘; 장춘시
place:jilin_city<place:jilin | Jilin City | 吉林市 | город Цзилинь | 지린시 | 길림시
place:yanbian<place:jilin | Yanbian | 延边; 延边州; 延边朝鲜族自治州 | Яньбянь | 옌볜 | 연변; 연변주; 연변조선족자치주
place:yanji<place:yanbian | Yanji | 延吉; 延吉市 | Яньцзи | 옌지 | 연길; 연길시
place:hunchun<place:yanbian | Hunchun | 珲春; 珲春市; 珲春口岸 | Хуньчунь | 훈춘; 훈춘시 | 훈춘; 훈춘시
place:tumen<place:yanbian | Tumen | 图们; 图们市 | Тумэнь | 투먼 | 도문; 도문시
place:longjing<place:yanbian | Longjing | 龙井; 龙井市 | Лунцзин | 룽징 | 룡정; 룡정시
place:dunhua<place:yanbian | Dunhua | 敦化; 敦化市 | Дуньхуа | 둔화 | 돈화; 돈화시
place:changbai_mountain<place:jilin | Changbai Mountain; Changbaishan | 长白山 | Чанбайшань | 창바이산 | 장백산
place:siping<place:jilin | Siping | 四平; 四平市 | Сыпин | 쓰핑 | 사평
place:tonghua<place:jilin | Tonghua | 通化; 通化市 | Тунхуа | 퉁화 | 통화시
place:shenyang<place:liaoning | Shenyang | 沈阳; 沈阳市 | Шэньян | 선양 | 심양; 심양시
place:dalian<place:liaoning | Dalian; Dalian Port | 大连; 大连市; 大连港 | Далянь | 다롄 | 대련; 대련시
place:dandong<place:liaoning | Dandong | 丹东; 丹东市 | Даньдун | 단둥 | 단동; 단동시
place:yingkou<place:liaoning | Yingkou | 营口; 营口港 | Инкоу | 잉커우 | 영구항
place:anshan<place:liaoning | Anshan | 鞍山; 鞍山市 | Аньшань | 랴오닝 안산 | 료녕 안산
place:manzhouli<place:inner_mongolia | Manzhouli | 满洲里; 满洲里口岸 | Маньчжурия; Маньчжоули | 만저우리 | 만주리; 만주리시
place:hulunbuir<place:inner_mongolia | Hulunbuir | 呼伦贝尔; 海拉尔 | Хулун-Буир; Хайлар | 후룬베이얼 | 훌룬부이르
place:hohhot<place:inner_mongolia | Hohhot | 呼和浩特 | Хух-Хото | 후허하오터 | 후흐호트
place:beijing<place:china | Beijing; Peking | 北京; 北京市 | Пекин; пекинский | 베이징 | 북경; 북경시
place:tianjin<place:china | Tianjin | 天津; 天津市; 天津港 | Тяньцзинь | 톈진 | 천진
place:shanghai<place:china | Shanghai | 上海; 上海市; 上海港 | Шанхай; шанхайский | 상하이 | 상해; 상해시
place:chongqing<place:china | Chongqing | 重庆; 重庆市 | Чунцин | 충칭 | 중경
place:shenzhen<place:china | Shenzhen | 深圳; 深圳市 | Шэньчжэнь | 선전시; 선전 | 심천; 심수
place:guangzhou<place:china | Guangzhou; Canton | 广州; 广州市 | Гуанчжоу | 광저우 | 광동 광주
place:guangdong<place:china | Guangdong | 广东; 广东省 | Гуандун | 광둥; 광둥성 | 광동; 광동성
place:shandong<place:china | Shandong | 山东; 山东省 | Шаньдун | 산둥; 산둥성 | 산동; 산동성
place:qingdao<place:shandong | Qingdao; Tsingtao | 青岛; 青岛港 | Циндао | 칭다오 | 청도; 청도시
place:yantai<place:shandong | Yantai | 烟台 | Яньтай | 옌타이 | 연태
place:weihai<place:shandong | Weihai | 威海 | Вэйхай | 웨이하이 | 위해시
place:zhejiang<place:china | Zhejiang | 浙江; 浙江省 | Чжэцзян | 저장성 | 절강; 절강성
place:hangzhou<place:zhejiang | Hangzhou | 杭州; 杭州市 | Ханчжоу | 항저우 | 항주
place:yiwu<place:zhejiang | Yiwu | 义乌; 义乌市 | Иу | 이우시 | 의오
place:jiangsu<place:china | Jiangsu | 江苏; 江苏省 | Цзянсу | 장쑤; 장쑤성 | 강소; 강소성
place:nanjing<place:jiangsu | Nanjing | 南京 | Нанкин | 난징 | 남경
place:suzhou<place:jiangsu | Suzhou | 苏州 | Сучжоу | 쑤저우 | 소주시
place:xian<place:china | Xi'an; Xian | 西安 | Сиань | 시안시 | 서안시
place:chengdu<place:china | Chengdu | 成都 | Чэнду | 청두 | 성도시
place:wuhan<place:china | Wuhan | 武汉 | Ухань | 우한 | 무한시
place:zhengzhou<place:china | Zhengzhou | 郑州 | Чжэнчжоу | 정저우 | 정주시
place:urumqi<place:china | Urumqi; Ürümqi | 乌鲁木齐 | Урумчи | 우루무치 | 우룸치
place:xinjiang<place:china | Xinjiang | 新疆 | Синьцзян | 신장 위구르; 신장자치구 | 신강
place:hainan<place:china | Hainan | 海南; 海南自由贸易港 | Хайнань | 하이난 | 해남도
place:hebei<place:china | Hebei | 河北; 河北省 | Хэбэй | 허베이 | 하북; 하북성
place:bohai<place:china | Bohai | 环渤海; 渤海湾 | Бохайский залив | 보하이만; 발해만 | 발해만
place:hong_kong<place:china | Hong Kong | 香港; 香港特别行政区 | Гонконг; Сянган | 홍콩 | 향항; 홍콩
place:macao<place:china | Macao; Macau | 澳门; 澳门特别行政区 | Макао; Аомынь | 마카오 | 오문; 마카오
place:amur_river | Amur River; Amur; Heilong River | 黑龙江流域; 阿穆尔河 | река Амур; Амур | 아무르강 | 아무르강; 흑룡강류역
place:songhua_river<place:heilongjiang | Songhua River; Sungari | 松花江 | Сунгари | 쑹화강 | 송화강
place:tumen_river | Tumen River | 图们江 | река Туманная; Туманган | 두만강 | 두만강; 도문강
place:heixiazi_island<place:heilongjiang | Heixiazi Island; Bolshoy Ussuriysky Island | 黑瞎子岛 | Большой Уссурийский остров | 헤이샤쯔섬 | 흑할자도
@place RU
place:russia | Russia; Russian Federation; Russian | 俄罗斯; 俄罗斯联邦; 俄国; 对俄; 中俄; 俄方 | Россия; РФ; Российская Федерация; российский | 러시아; 러시아연방 | 로씨야; 로씨야련방; 러시아련방
place:russian_far_east<place:russia | Russian Far East; Far East; Far Eastern | 俄罗斯远东; 远东; 远东地区 | Дальний Восток; дальневосточный | 극동; 러시아 극동; 원동 | 원동; 로씨야 원동; 극동
place:primorye<place:russian_far_east | Primorye; Primorsky Krai; Primorsky Territory | 滨海边疆区; 滨海边区 | Приморье; Приморский край; приморский | 연해주; 프리모르스키 | 연해주; 연해변강
place:vladivostok<place:primorye | Vladivostok | 符拉迪沃斯托克; 海参崴 | Владивосток; владивостокский | 블라디보스토크 | 블라디보스또크; 울라지보스또크
place:free_port_vladivostok<place:vladivostok | Free Port of Vladivostok | 符拉迪沃斯托克自由港 | Свободный порт Владивосток; СПВ | 블라디보스토크 자유항 | 블라디보스또크자유항
place:nakhodka<place:primorye | Nakhodka | 纳霍德卡 | Находка | 나홋카 | 나호드까
place:vostochny_port<place:primorye | Vostochny Port | 东方港 | порт Восточный | 보스토치니항 | 보스또츠느이항
place:ussuriysk<place:primorye | Ussuriysk | 乌苏里斯克; 双城子 | Уссурийск | 우수리스크 | 우쑤리스크
place:grodekovo<place:primorye | Grodekovo; Pogranichny | 格罗杰科沃; 波格拉尼奇内 | Гродеково; Пограничный | 그로데코보 | 그로데꼬보
place:zarubino<place:primorye | Zarubino | 扎鲁比诺; 扎鲁比诺港 | Зарубино | 자루비노 | 자루비노항
place:artem<place:primorye | Artyom | 阿尔乔姆 | Артём | 아르튬; 아르툠 | 아르쫌
place:khabarovsk_krai<place:russian_far_east | Khabarovsk Krai; Khabarovsk Territory | 哈巴罗夫斯克边疆区 | Хабаровский край | 하바롭스크주; 하바롭스크 지방 | 하바롭스크변강
place:khabarovsk<place:khabarovsk_krai | Khabarovsk | 哈巴罗夫斯克; 伯力 | Хабаровск; хабаровский | 하바롭스크 | 하바로브스크
place:komsomolsk<place:khabarovsk_krai | Komsomolsk-on-Amur | 阿穆尔河畔共青城; 共青城 | Комсомольск-на-Амуре | 콤소몰스크나아무레 | 콤쏘몰스크나아무레
place:amur_oblast<place:russian_far_east | Amur Oblast; Amur Region | 阿穆尔州 | Амурская область | 아무르주 | 아무르주
place:blagoveshchensk<place:amur_oblast | Blagoveshchensk | 布拉戈维申斯克; 海兰泡 | Благовещенск; благовещенский | 블라고베셴스크 | 블라고웨쎈스크
place:jewish_autonomous_oblast<place:russian_far_east | Jewish Autonomous Oblast | 犹太自治州 | Еврейская автономная область; ЕАО | 유대인 자치주 | 유태자치주
place:sakhalin<place:russian_far_east | Sakhalin | 萨哈林; 萨哈林州 | Сахалин; Сахалинская область; сахалинский | 사할린 | 싸할린
place:kamchatka<place:russian_far_east | Kamchatka | 堪察加; 堪察加边疆区 | Камчатка; Камчатский край; камчатский | 캄차카; 캄차트카 | 깜챠뜨까
place:magadan<place:russian_far_east | Magadan | 马加丹; 马加丹州 | Магадан | 마가단 | 마가단주
place:yakutia<place:russian_far_east | Yakutia; Sakha Republic | 萨哈共和国; 雅库特 | Якутия; Республика Саха | 사하공화국; 야쿠티야 | 야꾸찌야
place:buryatia<place:russian_far_east | Buryatia | 布里亚特 | Бурятия | 부랴티야 | 부랴찌야
place:zabaykalye<place:russian_far_east | Zabaykalsky Krai; Transbaikal | 外贝加尔边疆区 | Забайкальский край; Забайкалье | 자바이칼; 치타시 | 자바이깔
place:zabaykalsk<place:zabaykalye | Zabaykalsk | 后贝加尔斯克 | Забайкальск | 자바이칼스크 | 자바이깔스크
place:siberia<place:russia | Siberia; Siberian | 西伯利亚 | Сибирь; сибирский | 시베리아 | 씨비리
place:irkutsk<place:siberia | Irkutsk | 伊尔库茨克 | Иркутск; иркутский | 이르쿠츠크 | 이르꾸쯔크
place:baikal<place:siberia | Lake Baikal; Baikal | 贝加尔湖 | Байкал; озеро Байкал | 바이칼호; 바이칼 | 바이깔호
place:krasnoyarsk<place:siberia | Krasnoyarsk | 克拉斯诺亚尔斯克 | Красноярск; красноярский | 크라스노야르스크 | 크라스노야르스크
place:novosibirsk<place:siberia | Novosibirsk | 新西伯利亚 | Новосибирск; новосибирский | 노보시비르스크 | 노워씨비르스크
place:tomsk<place:siberia | Tomsk | 托木斯克 | Томск; томский | 톰스크 | 똠스크
place:omsk<place:siberia | Omsk | 鄂木斯克 | Омск; омский | 옴스크 | 옴스크
place:moscow<place:russia | Moscow | 莫斯科 | Москва; московский | 모스크바 | 모스크바; 모스끄바
place:skolkovo<place:moscow | Skolkovo | 斯科尔科沃 | инновационный центр Сколково | 스콜코보 | 스꼴꼬보
place:saint_petersburg<place:russia | Saint Petersburg; St Petersburg | 圣彼得堡 | Санкт-Петербург; Петербург | 상트페테르부르크 | 싼크뜨-뻬쩨르부르그
place:kazan<place:russia | Kazan | 喀山 | Казань | 카잔 | 까잔
place:innopolis<place:kazan | Innopolis | 因诺波利斯 | Иннополис | 이노폴리스 | 이노뽈리스
place:yekaterinburg<place:russia | Yekaterinburg; Ekaterinburg | 叶卡捷琳堡 | Екатеринбург | 예카테린부르크 | 예까쩨린부르그
place:ural<place:russia | Urals; Ural | 乌拉尔 | Урал; уральский | 우랄 | 우랄
place:nizhny_novgorod<place:russia | Nizhny Novgorod | 下诺夫哥罗德 | Нижний Новгород | 니즈니노브고로드 | 니쥬니노브고로드
place:samara<place:russia | Samara | 萨马拉 | Самара | 사마라 | 싸마라
place:rostov<place:russia | Rostov-on-Don | 顿河畔罗斯托夫 | Ростов-на-Дону | 로스토프나도누 | 로스또브나도누
place:krasnodar<place:russia | Krasnodar | 克拉斯诺达尔 | Краснодар; краснодарский | 크라스노다르 | 크라스노다르
place:sochi<place:russia | Sochi | 索契 | Сочи | 소치 | 쏘치
place:kaliningrad<place:russia | Kaliningrad | 加里宁格勒 | Калининград | 칼리닌그라드 | 깔리닌그라드
place:murmansk<place:russia | Murmansk | 摩尔曼斯克 | Мурманск | 무르만스크 | 무르만스크
place:russky_island<place:vladivostok | Russky Island | 俄罗斯岛 | остров Русский | 루스키섬 | 루스끼섬
@place KR
place:korea | Korea; South Korea; Republic of Korea; Korean | 韩国; 大韩民国; 中韩; 韩方 | Корея; Южная Корея; Республика Корея; корейский | 한국; 대한민국; 남한 | 한국
place:seoul<place:korea | Seoul | 首尔 | Сеул; сеульский | 서울; 서울시 | 서울
place:incheon<place:korea | Incheon | 仁川 | Инчхон | 인천 | 인천
place:gyeonggi<place:korea | Gyeonggi | 京畿道 | Кёнгидо; провинция Кёнги | 경기도 | 경기도
place:pangyo<place:gyeonggi | Pangyo | 板桥科技谷 | Пангё | 판교 | 판교
place:suwon<place:gyeonggi | Suwon | 水原 | Сувон | 수원시 | 수원시
place:busan<place:korea | Busan; Pusan | 釜山; 釜山港 | Пусан; пусанский | 부산; 부산항 | 부산; 부산항
place:ulsan<place:korea | Ulsan | 蔚山 | Ульсан | 울산 | 울산
place:daegu<place:korea | Daegu | 大邱 | Тэгу | 대구시; 대구 | 대구
place:pohang<place:korea | Pohang | 浦项 | Пхохан | 포항 | 포항
place:daejeon<place:korea | Daejeon | 大田 | Тэджон | 대전시 | 대전
place:sejong<place:korea | Sejong | 世宗市 | Седжон | 세종시; 세종 | 세종시
place:gwangju<place:korea | Gwangju | 光州 | Кванджу | 광주광역시 | 광주광역시
place:jeju<place:korea | Jeju | 济州; 济州岛 | Чеджу | 제주; 제주도 | 제주도
place:gangwon<place:korea | Gangwon | 江原道 | Канвондо | 강원도; 강원 | 강원도
place:donghae<place:gangwon | Donghae | 东海港 | Тонхэ | 동해항; 동해시 | 동해항
place:sokcho<place:gangwon | Sokcho | 束草 | Сокчхо | 속초 | 속초
place:jeonju<place:korea | Jeonju; Jeonbuk | 全州 | Чонджу | 전주시 | 전주
@place MN
place:mongolia | Mongolia | 蒙古国 | Монголия | 몽골 | 몽골
@place JP
place:japan | Japan | 日本 | Япония; японский | 일본 | 일본
@place KZ
place:kazakhstan | Kazakhstan | 哈萨克斯坦 | Казахстан | 카자흐스탄 | 까자흐스딴
@place BY
place:belarus | Belarus | 白俄罗斯 | Беларусь; Белоруссия | 벨라루스 | 벨라루씨
@place US
place:united_states | United States; USA; American | 美国 | США; американский | 미국 | 미국
@place DE
place:germany | Germany; German; Berlin | 德国; 柏林 | Германия; немецкий; Берлин | 독일; 베를린 | 독일
@place AE
place:uae | United Arab Emirates; UAE; Dubai | 阿联酋; 迪拜 | ОАЭ; Дубай | 아랍에미리트; 두바이 | 아랍추장국련방; 두바이
@place VN
place:vietnam | Vietnam; Vietnamese | 越南 | Вьетнам; вьетнамский | 베트남 | 윁남
`;
