/** Gazetteer of Russia, Mongolia, Central Asia. Columns as in `parseConcepts`. */
export const PLACES_NORTH = `
@place RU
place:vladivostok_airport<place:primorye | Vladivostok Airport; Knevichi; Nadezhdinskaya | 符拉迪沃斯托克机场; 纳杰日金斯卡亚 | аэропорт Кневичи; Надеждинская | 블라디보스토크 공항; 나데즈딘스카야 | 블라디보스또크공항
place:far_eastern_federal_university<place:primorye | Far Eastern Federal University; FEFU | 远东联邦大学 | ДВФУ; Дальневосточный федеральный университет | 극동연방대학교; 극동연방대 | 원동련방대학; 극동련방대학
place:vladivostok_state_university<place:primorye | Vladivostok State University; Maritime State University | 符拉迪沃斯托克国立大学; 海洋国立大学 | ВВГУ; Морской государственный университет; ВГУЭС | 블라디보스토크 국립대학 | 블라디보스또크국립대학
place:vanino<place:khabarovsk_krai | Vanino | 瓦尼诺; 瓦尼诺港 | Ванино | 바니노 | 와니노
place:sovetskaya_gavan<place:khabarovsk_krai | Sovetskaya Gavan | 苏维埃港 | Советская Гавань | 소베츠카야가반 | 쏘베쯔까야가완
place:pacific_national_university<place:khabarovsk_krai | Pacific National University; Khabarovsk State University of Economics and Law | 太平洋国立大学 | Тихоокеанский государственный университет | 태평양국립대학교 | 태평양국립대학
place:komsomolsk_on_amur_state_university<place:khabarovsk_krai | Komsomolsk-on-Amur State University | 共青城国立大学 | КнАГУ; Комсомольский-на-Амуре государственный университет | 콤소몰스크나아무레 국립대학 | 콤쏘몰스크국립대학
place:kani_kurgan<place:amur_oblast | Kani-Kurgan | 卡尼库尔干 | Каникурган | 카니쿠르간 | 까니꾸르간
place:korsakov<place:sakhalin | Korsakov | 科尔萨科夫 | Корсаков | 코르사코프 | 꼬르싸꼬브
place:kholmsk<place:sakhalin | Kholmsk | 霍尔姆斯克 | Холмск | 홀름스크 | 홀름스크
place:kuril_islands<place:sakhalin | Kuril Islands | 千岛群岛 | Курильские острова; Курилы | 쿠릴 열도 | 꾸릴렬도; 천도렬도
place:chukotka<place:russian_far_east | Chukotka; Anadyr | 楚科奇; 阿纳德尔 | Чукотка; Анадырь | 추코트카; 아나디리 | 추꼬뜨까
place:far_eastern_federal_district<place:russian_far_east | Far Eastern Federal District | 远东联邦区 | ДФО; Дальневосточный федеральный округ | 극동연방관구 | 원동련방구; 극동련방관구
place:far_eastern_branch_of_the_russian_academy_of_sciences<place:russian_far_east | Far Eastern Branch of the Russian Academy of Sciences | 俄罗斯科学院远东分院 | ДВО РАН; Дальневосточное отделение РАН | 러시아과학원 극동지부 | 로씨야과학원 원동분원
place:north_eastern_federal_university<place:yakutia | North-Eastern Federal University | 东北联邦大学 | СВФУ; Северо-Восточный федеральный университет | 러시아 동북연방대학교 | 동북련방대학
place:kyakhta<place:buryatia | Kyakhta | 恰克图 | Кяхта | 캬흐타 | 꺄흐따
place:naushki<place:buryatia | Naushki | 纳乌什基 | Наушки | 나우시키 | 나우슈끼
place:buryat_state_university<place:buryatia | Buryat State University | 布里亚特国立大学 | Бурятский государственный университет | 부랴트국립대학 | 부랴찌야국립대학
place:transbaikal_state_university<place:zabaykalye | Transbaikal State University | 外贝加尔国立大学 | ЗабГУ; Забайкальский государственный университет | 자바이칼국립대학 | 자바이깔국립대학
place:aginskoye<place:zabaykalye | Aginskoye; Agin-Buryat | 阿加布里亚特 | Агинское | 아긴스코예 | 아긴스꼬예
place:akademgorodok<place:siberia | Akademgorodok; Novosibirsk State University; Siberian Branch of RAS | 新西伯利亚科学城; 新西伯利亚国立大学 | Академгородок; НГУ; СО РАН | 아카뎀고로도크; 노보시비르스크국립대학 | 신씨비리과학성; 노워씨비르스크국립대학
place:tomsk_state_university<place:siberia | Tomsk State University; Tomsk Polytechnic University | 托木斯克国立大学; 托木斯克理工大学 | ТГУ; ТПУ; Томский государственный университет | 톰스크국립대학; 톰스크공과대학 | 똠스크국립대학
place:siberian_federal_university<place:siberia | Siberian Federal University | 西伯利亚联邦大学 | СФУ; Сибирский федеральный университет | 시베리아연방대학교 | 씨비리련방대학
place:tuva<place:siberia | Tuva; Kyzyl; Khakassia; Abakan | 图瓦; 哈卡斯; 阿巴坎 | Тува; Хакасия; Абакан | 투바; 하카시야; 아바칸 | 뚜와; 하까씨야
place:norilsk<place:siberia | Norilsk; Dudinka | 诺里尔斯克 | Норильск; Дудинка | 노릴스크 | 노릴스크
place:chelyabinsk<place:russia | Chelyabinsk | 车里雅宾斯克 | Челябинск; Челябинская область | 첼랴빈스크 | 첼랴빈스크
place:perm<place:russia | Perm | 彼尔姆 | Пермь; Пермский край | 페름 | 뻬름
place:tyumen<place:russia | Tyumen; Khanty-Mansi; Surgut; Yamal | 秋明; 苏尔古特; 亚马尔 | Тюмень; Сургут; Ямал; ХМАО | 튜멘; 수르구트; 야말 | 쮸멘; 쑤르구트
place:stavropol<place:russia | Stavropol; North Caucasus; Dagestan | 斯塔夫罗波尔; 北高加索 | Ставрополь; Северный Кавказ; Дагестан | 스타브로폴; 북캅카스 | 쓰따브로뽈
place:leningrad_oblast<place:russia | Leningrad Oblast; Ust-Luga | 列宁格勒州; 乌斯季卢加港 | Ленинградская область; Усть-Луга | 레닌그라드주; 우스트루가 | 레닌그라드주
place:moscow_oblast<place:russia | Moscow Oblast; Zelenograd; Dubna | 莫斯科州; 泽列诺格勒; 杜布纳 | Московская область; Подмосковье; Зеленоград; Дубна | 모스크바주; 젤레노그라드 | 모스크바주
place:moscow_state_university<place:russia | Moscow State University; Bauman University; MGIMO | 莫斯科大学; 莫斯科国立大学; 鲍曼大学 | МГУ; МГТУ имени Баумана; МГИМО | 모스크바국립대학교; 바우만공대 | 모스크바대학; 모스크바국립대학
place:saint_petersburg_state_university<place:russia | Saint Petersburg State University; ITMO; Polytech | 圣彼得堡国立大学; 圣彼得堡理工大学 | СПбГУ; ИТМО; СПбПУ | 상트페테르부르크국립대학 | 뻬쩨르부르그대학
place:kazan_federal_university<place:russia | Kazan Federal University | 喀山联邦大学 | КФУ | 카잔연방대학 | 까잔련방대학
place:ural_federal_university<place:russia | Ural Federal University | 乌拉尔联邦大学 | УрФУ | 우랄연방대학 | 우랄련방대학
place:shenzhen_msu_bit_university<place:russia | Shenzhen MSU-BIT University | 深圳北理莫斯科大学 | Университет МГУ-ППИ в Шэньчжэне | 선전 MSU-BIT 대학 | 심천북리모스크바대학
place:russian_academy_of_sciences<place:russia | Russian Academy of Sciences; RAS | 俄罗斯科学院 | РАН; Российская академия наук | 러시아과학원; 러시아과학아카데미 | 로씨야과학원
place:moscow_exchange<place:russia | Moscow Exchange; Saint Petersburg commodity exchange | 莫斯科交易所 | Московская биржа; Мосбиржа | 모스크바 거래소 | 모스크바거래소
place:chinese_russian_border<place:russia | Chinese–Russian border; Sino-Russian border | 中俄边境; 中俄边境地区 | российско-китайская граница; российско-китайское приграничье | 중러 국경; 중러 접경 | 중로변경
@place MN
place:zamyn_uud<place:mongolia | Zamyn-Uud | 扎门乌德 | Замын-Ууд | 자민우드 | 자민우드
@place KZ
place:almaty<place:kazakhstan | Almaty | 阿拉木图 | Алматы; Алма-Ата | 알마티 | 알마띠; 알마아따
place:astana<place:kazakhstan | Astana | 阿斯塔纳 | Астана | 아스타나 | 아스따나
@place UZ
place:uzbekistan<place:central_asia | Uzbekistan | 乌兹别克斯坦 | Узбекистан | 우즈베키스탄 | 우즈베끼스딴
place:tashkent<place:central_asia | Tashkent | 塔什干 | Ташкент | 타슈켄트 | 따슈껜뜨
@place KG
@place TJ
@place TM
@place KZ
@place RU
place:slavyanka<place:primorye | Slavyanka | 斯拉维扬卡; 斯拉维扬卡港 | Славянка | 슬라뱐카 | 슬라뱐까
place:khasan<place:primorye | Khasan; Khasansky District | 哈桑; 哈桑区 | Хасан; Хасанский район | 하산 지구 | 하싼
place:posyet<place:primorye | Posyet; Posyet Port | 波谢特; 波西耶特港 | Посьет; порт Посьет | 포시에트 | 뽀씨예트; 포씨예트항
place:kraskino<place:primorye | Kraskino | 克拉斯基诺 | Краскино | 크라스키노 | 끄라스끼노
place:makhalino<place:primorye | Makhalino; Kamyshovaya | 马哈林诺; 卡梅绍娃亚 | Махалино; Камышовая | 마할리노; 카미쇼바야 | 마할리노
place:spassk_dalny<place:primorye | Spassk-Dalny | 斯帕斯克; 斯帕斯克达利尼 | Спасск-Дальний | 스파스크달니 | 쓰빠스크
place:lesozavodsk<place:primorye | Lesozavodsk | 列索扎沃茨克 | Лесозаводск | 레소자보츠크 | 레소자보쯔크
place:arsenyev<place:primorye | Arsenyev | 阿尔谢尼耶夫 | Арсеньев | 아르세니예프 | 아르쎄니예브
place:bolshoy_kamen<place:primorye | Bolshoy Kamen | 大卡缅 | Большой Камень | 볼쇼이카멘 | 볼쇼이까멘
place:partizansk<place:primorye | Partizansk | 游击队城; 帕尔季赞斯克 | Партизанск | 파르티잔스크 | 빠르찌잔스크
place:poltavka<place:primorye | Poltavka | 波尔塔夫卡 | Полтавка | 폴타프카 | 뽈따브까
place:turiy_rog<place:primorye | Turiy Rog | 图里罗格 | Турий Рог | 투리로그 | 뚜리로그
place:markovo<place:primorye | Markovo | 马尔科沃 | Марково | 마르코보 | 마르꼬워
place:plastun<place:primorye | Plastun | 普拉斯通 | Пластун | 플라스툰 | 쁠라스뚠
place:nikolaevsk_on_amur<place:khabarovsk_krai | Nikolaevsk-on-Amur | 阿穆尔河畔尼古拉耶夫斯克; 庙街 | Николаевск-на-Амуре | 니콜라옙스크나아무레 | 니꼴라예브스크
place:de_kastri<place:khabarovsk_krai | De-Kastri | 德卡斯特里 | Де-Кастри | 데카스트리 | 데까스뜨리
place:amursk<place:khabarovsk_krai | Amursk | 阿穆尔斯克 | Амурск | 아무르스크 | 아무르스크
place:bikin<place:khabarovsk_krai | Bikin | 比金 | Бикин | 비킨 | 비낀
place:far_eastern_state_transport_university<place:khabarovsk_krai | Far Eastern State Transport University | 远东国立交通大学 | ДВГУПС; Дальневосточный университет путей сообщения | 극동국립교통대학교 | 원동국립교통대학
place:far_eastern_state_medical_university<place:khabarovsk_krai | Far Eastern State Medical University | 远东国立医科大学 | ДВГМУ; Дальневосточный государственный медицинский университет | 극동국립의과대학교 | 원동국립의과대학
place:svobodny<place:amur_oblast | Svobodny | 斯沃博德内 | Свободный | 스보보드니 | 쓰보보드느이
place:vostochny_cosmodrome<place:amur_oblast | Vostochny Cosmodrome; Tsiolkovsky | 东方航天发射场 | космодром Восточный; Циолковский | 보스토치니 우주기지 | 동방우주발사장
place:tynda<place:amur_oblast | Tynda | 滕达 | Тында | 틴다 | 띈다시
place:zeya<place:amur_oblast | Zeya | 结雅 | Зея | 제야강 | 제야강
place:belogorsk<place:amur_oblast | Belogorsk | 别洛戈尔斯克 | Белогорск | 벨로고르스크 | 벨로고르스크
place:amur_state_university<place:amur_oblast | Amur State University | 阿穆尔国立大学 | АмГУ; Амурский государственный университет | 아무르국립대학교 | 아무르국립대학
place:far_eastern_state_agrarian_university<place:amur_oblast | Far Eastern State Agrarian University | 远东国立农业大学 | Дальневосточный ГАУ; Дальневосточный государственный аграрный университет | 극동국립농업대학 | 원동국립농업대학
place:birobidzhan<place:jewish_autonomous_oblast | Birobidzhan | 比罗比詹 | Биробиджан | 비로비잔 | 비로비쟌
place:nizhneleninskoye<place:jewish_autonomous_oblast | Nizhneleninskoye | 下列宁斯阔耶 | Нижнеленинское | 니즈넬레닌스코예 | 니쥬네레닌스꼬예
place:amurzet<place:jewish_autonomous_oblast | Amurzet | 阿穆尔泽特 | Амурзет | 아무르제트 | 아무르제트
place:yuzhno_sakhalinsk<place:sakhalin | Yuzhno-Sakhalinsk | 南萨哈林斯克 | Южно-Сахалинск | 유즈노사할린스크 | 유쥬노싸할린스크
place:petropavlovsk_kamchatsky<place:kamchatka | Petropavlovsk-Kamchatsky | 堪察加彼得罗巴甫洛夫斯克 | Петропавловск-Камчатский | 페트로파블롭스크캄차츠키 | 뻬뜨로빠블로브스크
place:yakutsk<place:yakutia | Yakutsk | 雅库茨克 | Якутск | 야쿠츠크 | 야꾸쯔크
place:neryungri<place:yakutia | Neryungri | 涅留恩格里 | Нерюнгри | 네륜그리 | 네륜그리
place:mirny<place:yakutia | Mirny | 米尔内 | Мирный | 미르니 | 미르느이
place:ulan_ude<place:buryatia | Ulan-Ude | 乌兰乌德 | Улан-Удэ | 울란우데 | 울란우데
place:chita<place:zabaykalye | Chita | 赤塔 | Чита | 치타 | 치따
place:krasnokamensk<place:zabaykalye | Krasnokamensk | 克拉斯诺卡缅斯克 | Краснокаменск | 크라스노카멘스크 | 크라스노까멘스크
place:bratsk<place:siberia | Bratsk | 布拉茨克 | Братск | 브라츠크 | 브라쯔크
place:angarsk<place:siberia | Angarsk | 安加尔斯克 | Ангарск | 앙가르스크 | 앙가르스크
place:irkutsk_state_university<place:siberia | Irkutsk State University | 伊尔库茨克国立大学 | ИГУ; Иркутский государственный университет | 이르쿠츠크국립대학 | 이르꾸쯔크국립대학
place:irkutsk_national_research_technical_university<place:siberia | Irkutsk National Research Technical University | 伊尔库茨克国立理工大学 | ИРНИТУ | 이르쿠츠크국립공과대학 | 이르꾸쯔크국립공업대학
place:kemerovo<place:siberia | Kemerovo; Kuzbass | 克麦罗沃; 库兹巴斯 | Кемерово; Кузбасс | 케메로보; 쿠즈바스 | 께메로워; 꾸즈바스
place:novokuznetsk<place:siberia | Novokuznetsk | 新库兹涅茨克 | Новокузнецк | 노보쿠즈네츠크 | 노워꾸즈네쯔크
place:barnaul<place:siberia | Barnaul | 巴尔瑙尔 | Барнаул | 바르나울 | 바르나울
place:altai<place:siberia | Altai; Altai Krai | 阿尔泰; 阿尔泰边疆区 | Алтай; Алтайский край | 알타이 | 알따이
place:ufa<place:russia | Ufa | 乌法 | Уфа | 우파시 | 우파시
place:bashkortostan<place:russia | Bashkortostan | 巴什科尔托斯坦 | Башкортостан; Башкирия | 바시코르토스탄 | 바슈끼리야
place:tatarstan<place:russia | Tatarstan | 鞑靼斯坦 | Татарстан | 타타르스탄 | 따따르스딴
place:voronezh<place:russia | Voronezh | 沃罗涅日 | Воронеж | 보로네시 | 워로네쥬
place:belgorod<place:russia | Belgorod | 别尔哥罗德 | Белгород | 벨고로트 | 벨고로드
place:volgograd<place:russia | Volgograd | 伏尔加格勒 | Волгоград | 볼고그라드 | 월고그라드
place:saratov<place:russia | Saratov | 萨拉托夫 | Саратов | 사라토프 | 싸라또브
place:astrakhan<place:russia | Astrakhan | 阿斯特拉罕 | Астрахань | 아스트라한 | 아스뜨라한
place:tula<place:russia | Tula | 图拉 | Тула | 툴라 | 뚤라
place:kaluga<place:russia | Kaluga | 卡卢加 | Калуга | 칼루가 | 깔루가
place:yaroslavl<place:russia | Yaroslavl | 雅罗斯拉夫尔 | Ярославль | 야로슬라블 | 야로슬라블
place:ulyanovsk<place:russia | Ulyanovsk | 乌里扬诺夫斯克 | Ульяновск | 울리야놉스크 | 울리야노브스크
place:izhevsk<place:russia | Izhevsk | 伊热夫斯克 | Ижевск | 이젭스크 | 이제브스크
place:arkhangelsk<place:russia | Arkhangelsk | 阿尔汉格尔斯克 | Архангельск | 아르한겔스크 | 아르한겔스크
place:karelia<place:russia | Karelia | 卡累利阿 | Карелия | 카렐리야 | 까렐리야
place:novorossiysk<place:russia | Novorossiysk | 新罗西斯克; 新罗西斯克港 | Новороссийск | 노보로시스크 | 노워로씨스크
place:orenburg<place:russia | Orenburg | 奥伦堡 | Оренбург | 오렌부르크 | 오렌부르그
place:kurgan<place:russia | Kurgan | 库尔干 | Курган | 쿠르간 | 꾸르간
@place MN
place:ulaanbaatar<place:mongolia | Ulaanbaatar; Ulan Bator | 乌兰巴托 | Улан-Батор | 울란바토르 | 울란바따르
place:choibalsan<place:mongolia | Choibalsan | 乔巴山 | Чойбалсан | 초이발산 | 초이발산
place:dornod<place:mongolia | Dornod | 东方省 | Дорнод | 도르노드 | 도르노드
place:darkhan<place:mongolia | Darkhan | 达尔汗 | Дархан | 다르항 | 다르한
place:erdenet<place:mongolia | Erdenet | 额尔登特 | Эрдэнэт | 에르데네트 | 에르데네트
@place KZ
place:karaganda<place:kazakhstan | Karaganda | 卡拉干达 | Караганда | 카라간다 | 까라간다
place:shymkent<place:kazakhstan | Shymkent | 奇姆肯特 | Шымкент | 심켄트 | 심껜뜨
@place KG
place:kyrgyzstan<place:central_asia | Kyrgyzstan; Bishkek | 吉尔吉斯斯坦; 比什凯克 | Киргизия; Кыргызстан; Бишкек | 키르기스스탄; 비슈케크 | 끼르기스스딴; 비슈께크
@place TJ
place:tajikistan<place:central_asia | Tajikistan; Dushanbe | 塔吉克斯坦; 杜尚别 | Таджикистан; Душанбе | 타지키스탄; 두샨베 | 따쥐끼스딴
@place TM
place:turkmenistan<place:central_asia | Turkmenistan; Ashgabat | 土库曼斯坦; 阿什哈巴德 | Туркмения; Туркменистан; Ашхабад | 투르크메니스탄; 아시가바트 | 뚜르크메니스딴
@place
place:central_asia | Central Asia | 中亚; 中亚五国 | Средняя Азия; Центральная Азия | 중앙아시아 | 중앙아시아; 중아시아
`;
