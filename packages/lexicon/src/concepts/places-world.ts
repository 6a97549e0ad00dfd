/** Gazetteer of Korea, Japan and the countries traded with. Columns as in `parseConcepts`. */
export const PLACES_WORLD = `
@place KR
place:south_chungcheong<place:korea | South Chungcheong | 忠清南道 | Чхунчхон-Намдо | 충청남도; 충남 | 충청남도
place:north_gyeongsang<place:korea | North Gyeongsang | 庆尚北道 | Кенсан-Пукто | 경상북도; 경북 | 경상북도
place:south_gyeongsang<place:korea | South Gyeongsang | 庆尚南道 | Кенсан-Намдо | 경상남도; 경남 | 경상남도
place:south_jeolla<place:korea | South Jeolla | 全罗南道 | Чолла-Намдо | 전라남도; 전남 | 전라남도
place:north_jeolla<place:korea | North Jeolla | 全罗北道 | Чолла-Пукто | 전라북도; 전북 | 전라북도
place:changwon<place:korea | Changwon | 昌原 | Чханвон | 창원 | 창원
place:masan<place:korea | Masan | 马山 | Масан | 마산 | 마산
place:cheongju<place:korea | Cheongju | 清州 | Чхонджу | 청주 | 청주
place:osong<place:korea | Osong | 五松 | Осон | 오송 | 오송
place:cheonan<place:korea | Cheonan | 天安 | Чхонан | 천안 | 천안
place:yongin<place:korea | Yongin | 龙仁 | Йонъин | 용인 | 룡인
place:seongnam<place:korea | Seongnam | 城南 | Соннам | 성남 | 성남
place:ansan<place:korea | Ansan | 安山 | Ансан | 안산시 | 안산
place:hwaseong<place:korea | Hwaseong | 华城 | Хвасон | 화성시 | 화성시
place:gumi<place:korea | Gumi | 龟尾 | Куми | 구미시 | 구미
place:gyeongju<place:korea | Gyeongju | 庆州 | Кенджу | 경주 | 경주
place:andong<place:korea | Andong | 安东市 | Андон | 안동시 | 안동시
place:mokpo<place:korea | Mokpo | 木浦 | Мокпхо | 목포 | 목포
place:yeosu<place:korea | Yeosu | 丽水港 | Йосу | 여수 | 려수
place:gunsan<place:korea | Gunsan | 群山 | Кунсан | 군산 | 군산
place:saemangeum<place:korea | Saemangeum | 新万金 | Сэмангым | 새만금 | 새만금
place:songdo<place:korea | Songdo | 松岛 | Сондо | 송도 | 송도
place:incheon_free_economic_zone<place:korea | Incheon Free Economic Zone | 仁川自由经济区 | Инчхонская свободная экономическая зона | 인천경제자유구역 | 인천경제자유구역
place:east_coast_free_economic_zone<place:korea | East Coast Free Economic Zone | 东海岸圈经济自由区 | Свободная экономическая зона Восточного побережья | 동해안권경제자유구역 | 동해안권경제자유구역
place:pyeongchang<place:korea | Pyeongchang | 平昌 | Пхенчхан | 평창 | 평창
place:sokcho_port<place:korea | Sokcho Port | 束草港 | порт Сокчхо | 속초항 | 속초항
place:samcheok<place:korea | Samcheok | 三陟 | Самчхок | 삼척 | 삼척
place:pohang_yeongil_bay_port<place:korea | Pohang Yeongil Bay Port | 浦项迎日湾港 | порт Ёнильман | 영일만항 | 영일만항
place:posco<place:korea | POSCO | 浦项制铁 | ПОСКО | 포스코 | 포스코
place:seoul_national_university<place:korea | Seoul National University | 首尔大学; 首尔国立大学 | Сеульский национальный университет | 서울대학교; 서울대 | 서울대학교
place:pusan_national_university<place:korea | Pusan National University | 釜山大学 | Пусанский национальный университет | 부산대학교 | 부산대학교
place:gangwon_national_university<place:korea | Gangwon National University | 江原大学 | Канвонский национальный университет | 강원대학교 | 강원대학교
place:yonsei_university<place:korea | Yonsei University | 延世大学 | Университет Ёнсе | 연세대학교 | 연세대학교
place:korea_university<place:korea | Korea University | 高丽大学 | Университет Коре | 고려대학교 | 고려대학교
@place KP
place:sinuiju<place:north_korea | Sinuiju | 新义州 | Синыйджу | 신의주 | 신의주
place:wonsan<place:north_korea | Wonsan | 元山 | Вонсан | 원산 | 원산
place:kaesong<place:north_korea | Kaesong | 开城 | Кэсон | 개성시 | 개성시
@place JP
place:tokyo<place:japan | Tokyo | 东京 | Токио | 도쿄; 동경 | 도꾜; 동경
place:osaka<place:japan | Osaka | 大阪 | Осака | 오사카 | 오사까
place:niigata<place:japan | Niigata | 新潟 | Ниигата | 니가타 | 니이가따
place:toyama<place:japan | Toyama | 富山县; 富山市 | Тояма | 도야마 | 도야마
place:maizuru<place:japan | Maizuru | 舞鹤 | Майдзуру | 마이즈루 | 마이즈루
place:akita<place:japan | Akita | 秋田 | Акита | 아키타 | 아끼다
place:sapporo<place:japan | Sapporo | 札幌 | Саппоро | 삿포로 | 삿뽀로
place:hokkaido<place:japan | Hokkaido | 北海道 | Хоккайдо | 홋카이도 | 북해도
place:nagoya<place:japan | Nagoya | 名古屋 | Нагоя | 나고야 | 나고야
@place BY
place:minsk<place:belarus | Minsk | 明斯克 | Минск | 민스크 | 민스크
@place PL
place:poland | Poland | 波兰 | Польша | 폴란드 | 뽈스까
place:warsaw<place:poland | Warsaw | 华沙 | Варшава | 바르샤바 | 와르샤와
@place DE
place:hamburg<place:germany | Hamburg | 汉堡 | Гамбург | 함부르크 | 함부르그
place:duisburg<place:germany | Duisburg | 杜伊斯堡 | Дуйсбург | 뒤스부르크 | 두이스부르그
place:frankfurt<place:germany | Frankfurt | 法兰克福 | Франкфурт | 프랑크푸르트 | 프랑크푸르트
place:munich<place:germany | Munich | 慕尼黑 | Мюнхен | 뮌헨 | 뮨헨
@place GB
@place FR
place:france | France | 法国 | Франция | 프랑스 | 프랑스
place:paris<place:france | Paris | 巴黎 | Париж | 파리시 | 빠리
@place IT
@place ES
@place NL
@place FI
@place SE
place:sweden | Sweden | 瑞典 | Швеция | 스웨덴 | 스웨리예
place:stockholm<place:sweden | Stockholm | 斯德哥尔摩 | Стокгольм | 스톡홀름
@place NO
@place CH
@place AT
place:austria | Austria | 奥地利 | Австрия | 오스트리아 | 오스트리아
place:vienna<place:austria | Vienna | 维也纳 | Вена | 비엔나 | 윈나
@place HU
place:hungary | Hungary | 匈牙利 | Венгрия | 헝가리 | 마쟈르
place:budapest<place:hungary | Budapest | 布达佩斯 | Будапешт | 부다페스트 | 웽그리아
@place CZ
@place RS
@place BG
place:bulgaria | Bulgaria | 保加利亚 | Болгария | 불가리아 | 벌가리아
@place GR
@place EU
@place TR
@place UA
place:ukraine | Ukraine | 乌克兰 | Украина | 우크라이나 | 우크라이나
place:kyiv<place:ukraine | Kyiv | 基辅 | Киев | 키이우 | 끼예브
@place GE
@place AM
@place AZ
@place IR
place:iran | Iran | 伊朗 | Иран | 이란 | 이란
place:tehran<place:iran | Tehran | 德黑兰 | Тегеран | 테헤란 | 떼헤란
@place SA
@place QA
@place IL
@place EG
place:egypt | Egypt | 埃及 | Египет | 이집트 | 애급
place:cairo<place:egypt | Cairo | 开罗 | Каир | 카이로
@place IN
@place PK
@place BD
@place TH
place:thailand | Thailand | 泰国 | Таиланд | 태국 | 타이
place:bangkok<place:thailand | Bangkok | 曼谷 | Бангкок | 방콕 | 방코크
@place SG
place:singapore | Singapore | 新加坡 | Сингапур | 싱가포르 | 싱가포르
@place MY
@place ID
@place PH
@place KH
place:cambodia | Cambodia | 柬埔寨 | Камбоджа | 캄보디아 | 캄보쟈
@place VN
@place CA
@place US
place:silicon_valley<place:united_states | Silicon Valley | 硅谷 | Кремниевая долина | 실리콘 밸리 | 규소계곡
@place BR
@place AR
@place MX
place:mexico | Mexico | 墨西哥 | Мексика | 멕시코 | 메히꼬
@place AU
@place NZ
place:new_zealand | New Zealand | 新西兰 | Новая Зеландия | 뉴질랜드 | 뉴질랜드
@place ZA
place:south_africa | South Africa | 南非 | ЮАР; Южная Африка | 남아프리카공화국; 남아공 | 남아프리카
@place KE
@place CU
place:cuba | Cuba | 古巴 | Куба | 쿠바 | 꾸바
@place KR
place:chungcheong<place:korea | Chungcheong | 忠清道 | Чхунчхон | 충청도 | 충청도
place:north_chungcheong<place:korea | North Chungcheong | 忠清北道 | Чхунчхон-Пукто | 충청북도; 충북 | 충청북도
place:goyang<place:korea | Goyang | 高阳市 | Коян | 고양시 | 고양시
place:kintex<place:korea | KINTEX | 韩国国际会展中心 | КИНТЕКС | 킨텍스; 한국국제전시장 | 한국국제전시장
place:gwangyang<place:korea | Gwangyang; Gwangyang Port | 光阳; 光阳港 | Кванъян; порт Кванъян | 광양; 광양항 | 광양; 광양항
place:pyeongtaek<place:korea | Pyeongtaek; Pyeongtaek Port | 平泽; 平泽港 | Пхентхэк; порт Пхентхэк | 평택; 평택항 | 평택; 평택항
place:incheon_port<place:incheon | Incheon Port | 仁川港 | порт Инчхон | 인천항 | 인천항
place:incheon_airport<place:incheon | Incheon Airport | 仁川机场 | аэропорт Инчхон | 인천공항; 인천국제공항 | 인천비행장
place:busan_jinhae_free_economic_zone<place:busan | Busan-Jinhae Free Economic Zone | 釜山镇海经济自由区 | Свободная экономическая зона Пусан — Чинхэ | 부산진해경제자유구역 | 부산진해경제자유구역
place:busan_new_port<place:busan | Busan New Port | 釜山新港 | новый порт Пусан | 부산신항 | 부산신항
place:gangneung<place:gangwon | Gangneung | 江陵 | Каннын | 강릉 | 강릉
place:wonju<place:gangwon | Wonju | 原州 | Вонджу | 원주시 | 원주시
place:chuncheon<place:gangwon | Chuncheon | 春川 | Чхунчхон-Канвон | 춘천 | 춘천
place:gangnam<place:seoul | Gangnam | 首尔江南区 | Каннам | 강남구 | 강남구
place:guro_digital_complex<place:seoul | Guro Digital Complex; Guro | 九老数字产业园; 九老 | Куро | 구로디지털단지; 구로 | 구로
place:ulsan_port<place:ulsan | Ulsan Port; Onsan | 蔚山港 | порт Ульсан | 울산항; 온산 | 울산항
place:daedeok_innopolis<place:korea | Daedeok Innopolis; Daedeok | 大德研究开发特区; 大德 | Тэдок; технополис Тэдок | 대덕연구개발특구; 대덕 | 대덕연구개발특구
place:kaist<place:korea | KAIST; Korea Advanced Institute of Science and Technology | 韩国科学技术院 | КАИСТ; Корейский институт передовых технологий | 한국과학기술원; 카이스트 | 한국과학기술원
place:etri<place:korea | ETRI; Electronics and Telecommunications Research Institute | 韩国电子通信研究院 | ЭТРИ; Институт электроники и телекоммуникаций Кореи | 한국전자통신연구원 | 한국전자통신연구원
place:samsung<place:korea | Samsung | 三星 | Самсунг | 삼성; 삼성전자 | 삼성
place:lg<place:korea | LG | LG集团; 乐金 | Эл Джи | 엘지 | 엘지
@place KP
place:north_korea | DPRK; North Korea | 朝鲜; 朝鲜民主主义人民共和国 | КНДР; Северная Корея | 북한; 조선민주주의인민공화국 | 조선; 조선민주주의인민공화국
place:pyongyang<place:north_korea | Pyongyang | 平壤 | Пхеньян | 평양 | 평양
place:rason<place:north_korea | Rason | 罗先 | Расон | 나선시 | 라선; 라선시
place:rajin<place:rason | Rajin; Rajin Port | 罗津; 罗津港 | Раджин; порт Раджин | 나진; 나진항 | 라진; 라진항
place:sonbong<place:rason | Sonbong | 先锋港 | Сонбон | 선봉군 | 선봉군
place:chongjin<place:north_korea | Chongjin; Chongjin Port | 清津; 清津港 | Чхонджин; порт Чхонджин | 청진; 청진항 | 청진; 청진항
@place JP
place:sakaiminato<place:japan | Sakaiminato | 境港 | Сакаиминато | 사카이미나토 | 사까이미나또
place:tottori<place:japan | Tottori | 鸟取 | Тоттори | 돗토리 | 돗또리
place:kanazawa<place:japan | Kanazawa | 金泽 | Канадзава | 가나자와 | 가나자와
place:tsuruga<place:japan | Tsuruga | 敦贺 | Цуруга | 쓰루가 | 쯔루가
place:otaru<place:japan | Otaru | 小樽 | Отару | 오타루 | 오따루
place:tomakomai<place:japan | Tomakomai | 苫小牧 | Томакомай | 도마코마이 | 도마꼬마이
place:fukuoka<place:japan | Fukuoka | 福冈 | Фукуока | 후쿠오카 | 후꾸오까
place:yokohama<place:japan | Yokohama | 横滨 | Йокогама | 요코하마 | 요꼬하마
place:kobe<place:japan | Kobe | 神户 | Кобе | 고베 | 고베
place:kitakyushu<place:japan | Kitakyushu | 北九州 | Китакюсю | 기타큐슈 | 기다규슈
place:shimonoseki<place:japan | Shimonoseki | 下关 | Симоносеки | 시모노세키 | 시모노세끼
place:sea_of_japan<place:japan | Sea of Japan; East Sea | 日本海 | Японское море | 동해; 일본해 | 조선동해; 일본해
@place BY
place:great_stone_industrial_park<place:belarus | Great Stone Industrial Park; Great Stone | 巨石工业园; 中白工业园 | Великий камень; индустриальный парк Великий камень | 그레이트 스톤 산업단지 | 거석공업원
place:brest<place:belarus | Brest | 布列斯特 | Брест | 브레스트 | 브레스뜨
@place GB
place:united_kingdom | United Kingdom; Britain; London | 英国; 伦敦 | Великобритания; Англия; Лондон | 영국; 런던 | 영국; 런던
@place IT
place:italy | Italy; Milan; Rome | 意大利; 米兰; 罗马 | Италия; Милан; Рим | 이탈리아; 밀라노; 로마 | 이딸리아; 로마
@place ES
place:spain | Spain; Madrid | 西班牙; 马德里 | Испания; Мадрид | 스페인; 마드리드 | 에스빠냐
@place NL
place:netherlands | Netherlands; Rotterdam | 荷兰; 鹿特丹 | Нидерланды; Голландия; Роттердам | 네덜란드; 로테르담 | 네데를란드
@place FI
place:finland | Finland; Helsinki | 芬兰; 赫尔辛基 | Финляндия; Хельсинки | 핀란드; 헬싱키 | 핀란드
@place NO
place:norway | Norway; Oslo | 挪威; 奥斯陆 | Норвегия; Осло | 노르웨이; 오슬로 | 노르웨이
@place CH
place:switzerland | Switzerland; Zurich | 瑞士; 苏黎世 | Швейцария; Цюрих | 스위스; 취리히 | 스위스
@place CZ
place:czechia | Czechia; Czech Republic; Prague | 捷克; 布拉格 | Чехия; Прага | 체코; 프라하 | 체코; 쁘라하
@place RS
place:serbia | Serbia; Belgrade | 塞尔维亚; 贝尔格莱德 | Сербия; Белград | 세르비아; 베오그라드 | 쎄르비아
@place GR
place:greece | Greece; Athens | 希腊; 雅典 | Греция; Афины | 그리스; 아테네 | 그리스
@place
place:european_union | European Union; Europe; EU | 欧盟; 欧洲; 欧洲联盟 | Европейский союз; Европа; ЕС | 유럽 연합; 유럽 | 구라파; 유럽; 유럽련맹
@place TR
place:turkey | Turkey; Türkiye; Istanbul | 土耳其; 伊斯坦布尔 | Турция; Стамбул | 튀르키예; 터키; 이스탄불 | 뛰르끼예; 이스딴불
@place GE
place:georgia | Georgia; Tbilisi | 格鲁吉亚; 第比利斯 | республика Грузия; Тбилиси | 조지아; 트빌리시 | 그루지야
@place AM
place:armenia | Armenia; Yerevan | 亚美尼亚; 埃里温 | Армения; Ереван | 아르메니아; 예레반 | 아르메니야
@place AZ
place:azerbaijan | Azerbaijan; Baku | 阿塞拜疆; 巴库 | Азербайджан; Баку | 아제르바이잔; 바쿠 | 아제르바이쟌
@place SA
place:saudi_arabia | Saudi Arabia; Riyadh | 沙特; 沙特阿拉伯; 利雅得 | Саудовская Аравия; Эр-Рияд | 사우디아라비아; 리야드 | 사우디아라비아
@place QA
place:qatar | Qatar | 卡塔尔 | Катар | 카타르 | 까따르
@place KW
place:kuwait | Kuwait | 科威特 | Кувейт | 쿠웨이트 | 쿠웨이트
@place IL
place:israel | Israel; Tel Aviv | 以色列; 特拉维夫 | Израиль; Тель-Авив | 이스라엘; 텔아비브 | 이스라엘
@place IN
place:india | India; Delhi; Mumbai | 印度; 新德里; 孟买 | Индия; Мумбаи | 인도; 델리; 뭄바이 | 인디아; 인도
@place PK
place:pakistan | Pakistan; Karachi | 巴基斯坦; 卡拉奇 | Пакистан; Карачи | 파키스탄; 카라치 | 파키스탄
@place BD
place:bangladesh | Bangladesh | 孟加拉国 | Бангладеш | 방글라데시 | 방글라데슈
@place LK
place:sri_lanka | Sri Lanka | 斯里兰卡 | Шри-Ланка | 스리랑카 | 스리랑카
@place MY
place:malaysia | Malaysia; Kuala Lumpur | 马来西亚; 吉隆坡 | Малайзия; Куала-Лумпур | 말레이시아; 쿠알라룸푸르 | 말레이시아
@place ID
place:indonesia | Indonesia; Jakarta | 印度尼西亚; 印尼; 雅加达 | Индонезия; Джакарта | 인도네시아; 자카르타 | 인도네시아
@place PH
place:philippines | Philippines; Manila | 菲律宾; 马尼拉 | Филиппины; Манила | 필리핀; 마닐라 | 필리핀
@place VN
place:hanoi<place:vietnam | Hanoi | 河内 | Ханой | 하노이 | 하노이
place:ho_chi_minh_city<place:vietnam | Ho Chi Minh City | 胡志明市 | Хошимин | 호찌민 | 호지명시
@place
place:asean | ASEAN; Southeast Asia | 东盟; 东南亚 | АСЕАН; Юго-Восточная Азия | 아세안; 동남아시아; 동남아 | 아세안; 동남아시아
place:cis | CIS; Commonwealth of Independent States; post-Soviet states | 独联体; 独联体国家 | СНГ; Содружество Независимых Государств | 독립국가연합 | 독립국가련합체
place:asia | Asia | 亚洲 | Азия | 아시아 | 아세아
place:asia_pacific<place:asia | Asia-Pacific | 亚太; 亚太地区 | АТР; Азиатско-Тихоокеанский регион | 아시아 태평양; 아태 | 아시아태평양; 아태
place:latin_america | Latin America; South America | 拉丁美洲; 拉美; 南美 | Латинская Америка; Южная Америка | 라틴아메리카; 중남미; 남미 | 라틴아메리카; 남아메리카
@place CA
place:canada | Canada; Vancouver; Toronto | 加拿大; 温哥华; 多伦多 | Канада; Ванкувер; Торонто | 캐나다; 밴쿠버; 토론토 | 카나다
@place US
place:new_york<place:united_states | New York; Los Angeles; San Francisco | 纽约; 洛杉矶; 旧金山 | Нью-Йорк; Лос-Анджелес | 뉴욕; 로스앤젤레스 | 뉴욕; 로스안젤스
place:alaska<place:united_states | Alaska; Seattle | 阿拉斯加; 西雅图 | Аляска; Сиэтл | 알래스카; 시애틀 | 알라스카
@place BR
place:brazil | Brazil; São Paulo | 巴西; 圣保罗 | Бразилия; Сан-Паулу | 브라질; 상파울루 | 브라질
@place AR
place:argentina | Argentina | 阿根廷 | Аргентина | 아르헨티나 | 아르헨띠나
@place CL
place:chile | Chile | 智利 | Чили | 칠레 | 칠레
@place PE
place:peru | Peru | 秘鲁 | Перу | 페루 | 뻬루
@place AU
place:australia | Australia; Sydney | 澳大利亚; 悉尼 | Австралия; Сидней | 호주; 오스트레일리아; 시드니 | 오스트랄리아; 호주
@place ET
place:ethiopia | Ethiopia | 埃塞俄比亚 | Эфиопия | 에티오피아 | 에티오피아
@place KE
place:kenya | Kenya | 肯尼亚 | Кения | 케냐 | 케니아
@place NG
place:nigeria | Nigeria | 尼日利亚 | Нигерия | 나이지리아 | 나이제리아
@place RO
place:romania | Romania | 罗马尼亚 | Румыния | 루마니아 | 로므니아
@place LA
place:laos | Laos | 老挝 | Лаос | 라오스 | 라오스
@place MM
place:myanmar | Myanmar | 缅甸 | Мьянма | 미얀마 | 먄마
@place
place:middle_east<place:asia | Middle East | 中东 | Ближний Восток | 중동 | 중동
place:africa | Africa | 非洲 | Африка | 아프리카 | 아프리카
`;
