/** Travel, fairs, sport, film, games, arts. Columns as in `parseConcepts`. */
export const PEOPLE_AND_CULTURE = `
@tourism
inbound_tourism<cross_border_tourism | inbound tourism; foreign tourists | 入境旅游; 入境游; 外国游客 | въездной туризм; иностранные туристы | 인바운드 관광; 외국인 관광객 | 입국관광; 외국관광객
outbound_tourism<cross_border_tourism | outbound tourism; overseas travel | 出境旅游; 出境游; 境外游 | выездной туризм; зарубежные поездки | 해외여행; 아웃바운드 관광 | 출국관광; 해외려행
group_tour<cross_border_tourism | group tour; tour package; visa-free group tour | 跟团游; 团队游; 免签旅游; 免签团 | групповой тур; пакетный тур; безвизовый групповой туризм | 단체 관광; 패키지 여행; 무비자 단체 관광 | 단체관광; 무사증관광
independent_travel<tourism | independent travel; self-drive tour; caravan; camper | 自由行; 自驾游; 房车 | самостоятельные путешествия; автотуризм; автодом; кемпинг | 자유 여행; 자가운전 여행; 캠핑카 | 자유려행; 자가운전려행
cruise<tourism | cruise; river cruise; ferry tour | 邮轮; 游船; 内河游轮 | круиз; речной круиз | 크루즈; 유람선 관광 | 순항
scenic_area<leisure_and_recreation | scenic area; tourist attraction | 景区; 景点; 旅游景区 | достопримечательности; туристический объект; туристическая зона | 관광지; 명승지; 경승지 | 관광지; 명승지; 풍경구
tourism_route<tourism | tourism route; tourist route; tourism ring; travel product | 旅游线路; 旅游路线; 旅游产品 | туристический маршрут; турпродукт; турмаршрут | 관광 노선; 관광 코스; 여행 상품 | 관광로선; 관광상품
theme_park<leisure_and_recreation | theme park; amusement park; water park | 主题公园; 游乐园; 水上乐园 | тематический парк; парк развлечений; аквапарк | 테마파크; 놀이공원; 워터 파크 | 주제공원; 유희장
tourism_resort<leisure_and_recreation | tourism resort; resort; holiday village; guest house | 度假区; 度假村; 民宿 | курорт; база отдыха; гостевой дом; турбаза | 리조트; 휴양지; 민박; 펜션 | 휴양지; 민박
hot_spring<leisure_and_recreation | hot spring; spa; hot springs | 温泉; 洗浴; 汗蒸 | горячие источники; термальные источники; спа | 온천; 스파; 찜질방 | 온천; 찜질방
red_tourism<special_interest_tourism | red tourism; historical tourism; heritage tourism | 红色旅游; 历史文化旅游 | красный туризм; исторический туризм | 역사 관광; 문화유산 관광 | 홍색관광; 력사관광
folk_tourism<special_interest_tourism | folk tourism; ethnic culture tourism; Korean folk village | 民俗旅游; 民俗村; 朝鲜族民俗 | этнотуризм; этнографическая деревня | 민속 관광; 민속촌 | 민속관광; 민속촌; 조선족민속
research_travel<special_interest_tourism | research travel; study tour; educational travel; summer camp | 研学旅行; 研学; 夏令营; 冬令营 | образовательный туризм; учебная поездка; летний лагерь | 수학여행; 연수 여행; 여름 캠프 | 연학려행; 하기캠프
fishing_tourism<special_interest_tourism | fishing tourism; hunting; hunting tourism | 狩猎旅游; 垂钓 | охота; охотничий туризм; рыболовный туризм | 수렵; 낚시 관광 | 사냥; 낚시관광
birdwatching<special_interest_tourism | birdwatching; northern lights; adventure tourism; trekking | 观鸟; 极光; 探险旅游; 徒步 | наблюдение за птицами; северное сияние; экстремальный туризм; походы | 탐조; 오로라 관광; 모험 관광; 트레킹 | 모험관광; 도보려행
tourism_promotion<tourism | tourism promotion; tourism marketing | 旅游推广; 旅游宣传 | продвижение туризма; туристическое продвижение | 관광 홍보; 관광 마케팅 | 관광홍보
tourism_train<tourism | tourism train; tourist train | 旅游列车; 旅游专列 | туристический поезд | 관광 열차 | 관광렬차
shopping_tourism<special_interest_tourism | shopping tourism; tourist shopping | 购物旅游 | шопинг-туризм; шоп-тур | 쇼핑 관광 | 구매관광
visa_free<cross_border_tourism | visa-free; visa waiver; electronic visa | 免签; 电子签证; 互免签证 | безвизовый режим; электронная виза | 무비자; 비자 면제; 전자 비자 | 무사증; 전자사증
ice_and_snow_world<ice_snow_tourism | Ice and Snow World; Harbin ice festival; ice festival | 冰雪大世界; 冰雪节; 冰灯节 | Мир льда и снега; ледовый фестиваль | 빙설대세계; 얼음 축제; 빙등제 | 빙설대세계; 빙설절; 빙등축제
ice_and_snow_equipment<ice_snow_tourism | ice and snow equipment; ski equipment; skis; skates | 滑雪板; 冰鞋; 雪具 | лыжи; коньки; сноуборд; лыжное снаряжение | 스키 장비; 스케이트; 스노보드 | 스키장비; 스케트
snow_town<ice_snow_tourism | snow town; snow village; China Snow Town | 雪乡 | Снежная деревня; Сюэсян | 쉐샹; 눈마을 | 설향; 눈마을
ice_rink<ice_snow_tourism | ice rink; skating rink; indoor ski | 滑冰场; 冰场; 室内滑雪 | ледовый каток; каток; ледовая арена | 아이스 링크; 스케이트장; 실내 스키장 | 스케트장; 빙상장
asian_winter_games<ice_snow_tourism | Asian Winter Games; winter Olympics | 亚冬会; 亚洲冬季运动会; 冬奥会 | зимние Азиатские игры; зимняя Олимпиада | 동계 아시안 게임; 동계 올림픽 | 동계아시아경기대회; 동계올림픽
wheelchair<passenger_assistance | wheelchair; wheelchair assistance | 轮椅; 轮椅服务; 轮椅旅客 | инвалидная коляска; кресло-коляска | 휠체어; 휠체어 서비스 | 휠체어; 바퀴의자
special_meals<passenger_assistance | special meals; dietary meals; vegetarian meal; child meal | 特殊餐食; 特殊餐; 素食餐 | специальное питание; вегетарианское питание | 특별식; 특별 기내식; 채식 | 특별식
unaccompanied_minor<passenger_assistance | unaccompanied minor; accessible travel; travellers with disabilities | 无成人陪伴儿童; 无障碍旅行; 残障旅客 | доступный туризм; несопровождаемый ребенок; люди с инвалидностью | 비동반 소아; 장애인 여행; 무장애 관광 | 무장애관광; 장애인려행
seat_selection<passenger_assistance | seat selection; excess baggage; baggage; luggage service | 选座; 行李; 超重行李 | багаж; сверхнормативный багаж; выбор места | 좌석 지정; 수하물; 초과 수하물 | 좌석선택; 수하물
airport_transfer<airport_services | airport transfer; car hire; car rental; transfer | 接送机; 接机; 租车 | трансфер; аренда автомобиля; прокат авто | 공항 픽업; 렌터카; 차량 대여 | 공항마중; 차임대
lounge<airport_services | lounge; VIP service; fast track | 贵宾厅; 贵宾服务; 休息室 | бизнес-зал; VIP-обслуживание | 라운지; 귀빈 서비스 | 귀빈실; 귀빈봉사
flight_change<passenger_assistance | flight change; ticket refund; rebooking | 退票; 改签; 航班变更 | возврат билета; обмен билета; перебронирование | 항공권 환불; 예약 변경 | 표반환; 표변경
meetings_and_incentives<business_travel | meetings and incentives; MICE services; conference services; event management | 会展服务; 会议服务; 会务; 奖励旅游 | организация мероприятий; ивент; конференц-услуги | 마이스; 행사 대행; 회의 기획; 포상 관광 | 회의전시; 회의봉사
convention_centre<business_travel | convention centre; exhibition hall; exhibition centre | 会展中心; 展览馆; 国际会展中心 | выставочный центр; конгрессно-выставочный центр; экспоцентр | 컨벤션 센터; 전시장; 전시 센터 | 회의전시쎈터; 전람관
exhibition_stand<business_travel | exhibition stand; booth; stand construction; booth design | 展位; 展台; 展台搭建; 特装 | выставочный стенд; застройка стендов | 부스; 전시 부스; 부스 설치 | 전시부스; 전시대
business_delegation<business_travel | business delegation; trade delegation; delegation visit; business visit | 经贸代表团; 代表团; 商务考察; 考察 | бизнес-миссия; деловая делегация; делегация | 무역 사절단; 경제 사절단; 대표단; 시찰 | 경제무역대표단; 대표단; 고찰
corporate_travel_management<business_travel | corporate travel management; business trip | 差旅管理; 差旅; 出差 | командировка; управление командировками | 출장 관리
hostel<hotel | hostel; inn; apartment hotel | 青年旅舍; 公寓酒店; 旅馆 | хостел; апартаменты; мини-отель | 호스텔; 여관; 레지던스 | 려관; 숙소
hotel_booking<hotel | hotel booking; room booking; hotel reservation | 酒店预订; 订房 | бронирование отелей; бронирование гостиницы | 호텔 예약; 객실 예약 | 호텔예약
hotel_management<hotel | hotel management; hotel franchise | 酒店管理; 连锁酒店 | гостиничный менеджмент; сеть отелей | 호텔 경영; 호텔 체인 | 호텔관리
@culture
ice_hockey<sport | ice hockey; hockey | 冰球 | хоккей; хоккей с шайбой | 아이스하키 | 빙상호케이
winter_sports<sport | winter sports; ice and snow sports; figure skating; curling | 冰雪运动; 花样滑冰; 冰壶; 速滑 | зимние виды спорта; фигурное катание; керлинг | 동계 스포츠; 피겨 스케이팅; 컬링; 빙상 | 빙설운동; 빙상운동
fitness<sport | fitness; gym; fitness equipment; yoga | 健身; 健身器材; 健身房; 瑜伽 | фитнес; тренажеры; спортзал; йога | 헬스; 운동 기구; 피트니스; 요가 | 건신; 운동기재
sports_event<sport | sports event; competition; marathon; tournament | 体育赛事; 赛事; 马拉松; 比赛 | спортивные соревнования; турнир; марафон; соревнование | 스포츠 대회; 체육 대회; 마라톤; 경기 대회 | 체육경기; 마라손
sports_industry<sport | sports industry; sporting goods; sports equipment | 体育产业; 体育用品; 运动器材 | спортивная индустрия; спорттовары; спортивное оборудование | 스포츠 산업; 스포츠 용품 | 체육산업; 체육용품
stadium<sport | stadium; sports facilities; sports hall | 体育场馆; 体育馆 | стадион; спортивный комплекс; спортивные сооружения | 체육관; 경기장; 체육 시설 | 체육관; 경기장
martial_arts<sport | martial arts; sambo; taekwondo; wushu | 武术; 跆拳道; 桑博 | единоборства; самбо; тхэквондо; ушу | 무술; 태권도; 삼보; 우슈 | 무술; 태권도
esports<sport | esports; esports tournament | 电子竞技; 电竞; 电竞赛事 | киберспорт; киберспортивный турнир | 이스포츠; e스포츠 대회 | 전자경기
film_co_production<film | film co-production; joint film production; film shooting; film location | 合拍片; 联合摄制; 取景; 拍摄 | совместное кинопроизводство; съемки фильма; кинокомиссия | 공동 제작; 합작 영화; 촬영; 로케이션 | 합작영화; 촬영
film_festival<film | film festival | 电影节 | кинофестиваль | 영화제 | 영화제
television_drama<film | television drama; TV series; web series; short drama; micro drama | 电视剧; 网剧; 短剧; 微短剧 | сериал; телесериал; веб-сериал; микродрама | 드라마; 웹드라마; 숏폼 드라마 | 텔레비죤련속극; 단막극
documentary<film | documentary; video production; promotional video; short video | 纪录片; 宣传片; 短视频; 视频制作 | документальный фильм; видеопроизводство; рекламный ролик; короткие видео | 다큐멘터리; 영상 제작; 홍보 영상; 짧은 영상 | 기록영화; 짧은동영상; 홍보영상
movie_theatre<film | movie theatre; film distribution; film import | 电影院; 院线; 电影发行 | кинотеатр; кинопрокат; дистрибуция фильмов | 극장; 영화 배급 | 영화관; 영화발행
post_production<film | post-production; visual effects; special effects | 后期制作; 特效; 视觉特效 | постпродакшн; спецэффекты; визуальные эффекты | 후반 작업; 특수 효과; 시각 효과 | 후기제작; 특수효과
mobile_game<game | mobile game; online game; game publishing; game developer | 手游; 网络游戏; 游戏发行; 游戏开发 | мобильные игры; онлайн-игры; издание игр; разработка игр | 모바일 게임; 온라인 게임; 게임 퍼블리싱; 게임 개발 | 휴대폰게임; 온라인게임; 게임개발
game_engine<game | game engine; Unity; Unreal | 游戏引擎 | игровой движок | 게임 엔진 | 게임엔진
board_games<game | board games; educational games | 桌游; 益智游戏 | настольные игры; развивающие игры | 보드게임; 교육용 게임 | 지능게임
online_video<digital_content | online video; video platform; streaming service | 视频网站; 网络视频; 流媒体 | видеоплатформа; стриминговый сервис; онлайн-кинотеатр | 동영상 플랫폼; 스트리밍 서비스; 온라인 동영상 | 동영상플래트홈; 인터넷동영상
web_novel<digital_content | web novel; online literature; webtoon; comics | 网络文学; 网文; 漫画; 条漫 | веб-роман; сетевая литература; комиксы; вебтун | 웹소설; 웹툰; 만화 | 인터넷문학; 만화
digital_music<digital_content | digital music; audio book; podcast | 数字音乐; 有声书; 播客 | цифровая музыка; аудиокнига; подкаст | 디지털 음원; 오디오북; 팟캐스트 | 디지털음악; 소리책
ip_licensing<digital_content | IP licensing; character licensing; cultural IP | IP授权; 版权授权; 文化IP | лицензирование персонажей; лицензирование контента | 캐릭터 라이선싱; 콘텐츠 라이선스 | 판권수권
copyright_trade<digital_content | copyright trade; copyright import | 版权贸易; 版权交易; 版权输出 | торговля авторскими правами; продажа прав | 저작권 거래; 판권 수출 | 판권무역
digital_museum<digital_content | digital museum; digital heritage; cultural relic digitisation | 数字博物馆; 文物数字化 | цифровой музей; оцифровка наследия | 디지털 박물관; 문화재 디지털화 | 디지털박물관; 문물디지털화
immersive_experience<digital_content | immersive experience; interactive exhibition; naked-eye 3D; light show | 沉浸式体验; 灯光秀; 裸眼3D | иммерсивные технологии; интерактивная выставка; световое шоу | 몰입형 체험; 실감 콘텐츠; 라이트 쇼 | 몰입식체험; 불빛쇼
online_community<digital_content | online community; self-media; content creator | 自媒体; 内容创作者; 网络社区 | контент-мейкер; создатель контента; онлайн-сообщество | 콘텐츠 크리에이터; 온라인 커뮤니티 | 자체매체; 내용창작자
concert<performing_arts | concert; concert tour; music festival; performance | 演唱会; 音乐节; 巡演; 音乐会 | концерт; гастроли; музыкальный фестиваль | 콘서트; 음악회; 순회공연; 음악 축제 | 음악회; 순회공연
intangible_heritage<culture | intangible heritage; intangible cultural heritage; traditional crafts | 非遗; 非物质文化遗产; 传统工艺 | нематериальное наследие; традиционные ремесла | 무형 문화유산; 전통 공예 | 비물질문화유산; 전통공예
ethnic_culture<culture | ethnic culture; Korean ethnic culture; ethnic minority | 民族文化; 朝鲜族文化; 少数民族 | национальная культура; этническая культура; коренные народы | 민족 문화; 조선족 문화; 소수 민족 | 민족문화; 조선족문화; 소수민족
cultural_centre<culture | cultural centre; culture house; friendship association; people-to-people ties | 文化中心; 友好协会; 民间交流 | культурный центр; общество дружбы; дом культуры | 문화원; 문화 센터; 우호 협회 | 문화쎈터; 우호협회
festival<culture | festival; carnival; culture week | 节庆; 文化周; 嘉年华; 艺术节 | фестиваль; карнавал; неделя культуры | 축제; 문화 주간; 페스티벌 | 축제; 문화주간
library<culture | library; archives; book fair | 图书馆; 档案馆; 书展 | библиотека; архив; книжная ярмарка | 도서관; 기록관; 도서전 | 도서관; 당안관
news_agency<culture | news agency; newspaper; magazine; journalists | 新闻社; 报纸; 杂志; 记者 | информационное агентство; газета; журнал; журналисты | 뉴스 통신사; 신문; 잡지; 기자 | 신문사; 신문; 잡지; 기자
book_publishing<publishing | book publishing; textbook publishing | 图书出版; 教材出版; 图书 | издание книг; учебники | 도서 출판; 도서; 교재 출판; 단행본 | 도서출판; 교과서
printing_services<publishing | printing services; printing and binding | 印刷服务; 印务 | типографские услуги | 인쇄 서비스; 제본 | 인쇄봉사
design_industry<creative_industry | design industry; design company; creative design | 设计产业; 创意设计; 设计公司 | дизайн-студия; дизайн; креативный дизайн | 디자인; 디자인 산업; 디자인 회사 | 설계산업; 디자인
photography<creative_industry | photography; photo studio; wedding photography | 摄影; 婚纱摄影; 影楼 | фотография; фотостудия; фотосъемка | 사진 촬영; 사진관; 웨딩 촬영 | 사진촬영; 사진관
`;
