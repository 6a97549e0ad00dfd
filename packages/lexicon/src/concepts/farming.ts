/** Crops, livestock, fishery, and what farms need. Columns as in `parseConcepts`. */
export const FARMING = `
@agriculture
edible_soybeans<soy | edible soybeans; food-grade soybeans; high-protein soybeans | 食用大豆; 高蛋白大豆; 食品级大豆 | пищевая соя; высокобелковая соя | 식용 콩; 고단백 콩 | 식용콩; 고단백콩
soy_seeds<soy | soy seeds; soybean seeds | 大豆种子 | семена сои | 콩 종자; 콩 종자 공급 | 콩종자
green_soybeans<soy | green soybeans; edamame | 毛豆 | эдамаме; зеленые соевые бобы | 풋콩 | 풋콩
imported_soybeans<soy | imported soybeans; Russian soybeans; Far Eastern soybeans | 进口大豆; 俄罗斯大豆; 远东大豆 | российская соя; дальневосточная соя | 러시아산 콩; 수입 콩 | 로씨야콩; 수입콩
soybean_crushing<soy | soybean crushing; soy processing; oil extraction plant | 大豆压榨; 大豆加工; 油厂 | переработка сои; маслоэкстракционный завод | 콩 가공; 대두 가공; 착유 | 콩가공; 착유
soy_lecithin<soy | soy lecithin; lecithin | 卵磷脂; 大豆卵磷脂 | лецитин; соевый лецитин | 레시틴; 대두 레시틴 | 레시틴
milled_rice<rice_products | milled rice; white rice; rice milling | 精米; 碾米; 大米加工 | шлифованный рис; рисовая крупа; переработка риса | 백미; 도정; 정미 | 백미; 도정
wuchang_rice<rice_products | Wuchang rice; fragrant rice; japonica rice | 五常大米; 稻花香; 粳米; 东北大米 | рис Учан; ароматный рис; рис японика | 우창 쌀; 향미; 자포니카 쌀 | 오상입쌀; 동북입쌀
paddy<rice_products | paddy; paddy rice | 稻谷; 水稻种植 | рис-сырец; рис-падди; рисоводство | 벼; 벼농사 | 벼; 벼농사
glutinous_rice<rice_products | glutinous rice; sticky rice | 糯米; 粘米 | клейкий рис | 찹쌀 | 찹쌀
brown_rice<rice_products | brown rice; selenium-rich rice | 糙米; 富硒大米 | бурый рис; нешлифованный рис | 현미 | 현미
waxy_corn<maize | waxy corn; sweet corn; fresh corn | 鲜食玉米; 糯玉米; 甜玉米 | сладкая кукуруза; восковая кукуруза | 찰옥수수; 단옥수수 | 찰옥수수; 당옥수수
corn_starch<maize_products | corn starch; starch | 玉米淀粉; 淀粉 | кукурузный крахмал; крахмал | 옥수수 전분; 전분; 녹말 | 옥수수전분; 농마
corn_deep_processing<maize_products | corn deep processing; corn gluten meal; DDGS | 玉米深加工; 玉米蛋白粉; 酒糟蛋白饲料 | глубокая переработка кукурузы; кукурузный глютен; сухая барда | 옥수수 가공; 옥수수 글루텐 | 옥수수심층가공
silage<maize | silage; silage corn | 青贮; 青贮玉米 | силос; силосная кукуруза | 사일리지; 담근먹이 | 풀절임; 청저
durum_wheat<wheat | durum wheat; milling wheat; feed wheat | 硬质小麦; 饲料小麦 | твердая пшеница; фуражная пшеница; продовольственная пшеница | 경질 밀; 사료용 밀 | 사료밀
flour_milling<wheat | flour milling; wheat flour; flour | 面粉; 面粉加工; 制粉; 小麦粉 | мука; пшеничная мука; мукомольное производство | 밀가루; 제분 | 밀가루; 제분
groats<grain | groats; oatmeal; oat flakes; muesli | 燕麦片; 麦片; 谷物片 | овсяные хлопья; геркулес; мюсли | 오트밀; 곡물 시리얼 | 귀밀쪽; 오트밀
bran<wheat | bran; wheat bran; rice bran | 麸皮; 米糠 | отруби; пшеничные отруби; рисовая мучка | 밀기울; 쌀겨 | 밀기울; 쌀겨
grain_trade<grain | grain trade; grain purchase | 粮食贸易; 粮食收购 | торговля зерном; закупка зерна; зернотрейдер | 곡물 무역; 곡물 수매 | 량곡무역; 량곡수매
grain_reserves<grain | grain reserves; grain depot | 粮库; 储备粮 | зерновой резерв; хлебоприемный пункт | 비축미; 곡물 창고 | 비축량
grain_corridor<grain | grain corridor; grain terminal; grain railway terminal | 粮食走廊; 粮食码头; 粮食专用站 | зерновой терминал; зерновой коридор; Забайкальский зерновой терминал | 곡물 터미널; 곡물 회랑 | 량곡부두; 량곡통로
oil_crops<crops | oil crops; oilseeds | 油料作物; 油料 | масличные культуры; масличные | 유지 작물; 유료 작물 | 유료작물
tobacco<crops | tobacco | 烟草; 烤烟 | табак | 담배; 잎담배 | 담배
hemp<crops | hemp; industrial hemp; hemp fibre | 工业大麻; 汉麻 | техническая конопля; пенька | 산업용 대마 | 공업대마
cotton<crops | cotton; raw cotton | 棉花 | хлопок | 면화; 목화 | 면화
sugar_cane<crops | sugar cane | 甘蔗 | сахарный тростник | 사탕수수 | 사탕수수
hops<crops | hop cones; brewing hops; malting barley; malt | 啤酒花; 麦芽; 啤酒大麦 | хмель; солод; пивоваренный ячмень | 홉; 맥아; 맥주보리 | 호프; 맥아
alfalfa<crops | alfalfa; hay; forage grass; forage | 苜蓿; 牧草; 干草 | люцерна; сено; кормовые травы | 알팔파; 건초; 목초 | 자주개자리; 건초; 목초
flowers<crops | flowers; cut flowers; floriculture | 鲜花; 花卉; 切花 | цветы; срезанные цветы; цветоводство | 화훼; 생화; 꽃 | 화훼; 생화
seedlings<crops | seedlings; plant nursery; saplings | 种苗; 育苗; 苗圃 | рассада; питомник растений | 모종; 육묘 | 모종; 육묘
seed_potatoes<potato | seed potatoes; potato starch | 种薯; 马铃薯种薯; 马铃薯淀粉 | семенной картофель; картофельный крахмал | 씨감자; 감자 전분 | 씨감자; 감자농마
sweet_potato<root_vegetables | sweet potato | 红薯; 地瓜 | батат; сладкий картофель | 고구마 | 고구마
frozen_vegetables<vegetables | frozen vegetables; dried vegetables; dehydrated vegetables | 速冻蔬菜; 脱水蔬菜; 干菜 | замороженные овощи; сушеные овощи | 냉동 채소; 건조 채소 | 랭동남새; 마른남새
greenhouse_vegetables<vegetables | greenhouse vegetables; vegetable base | 大棚蔬菜; 蔬菜基地; 反季节蔬菜 | тепличные овощи; овощная база | 시설 채소; 하우스 채소; 채소 단지 | 하우스남새; 남새기지
bracken<vegetables | bracken; wild vegetables | 蕨菜; 刺嫩芽 | папоротник орляк; папоротник | 고사리; 두릅 | 고사리; 두릅
asparagus<vegetables | asparagus | 芦笋 | спаржа | 아스파라거스 | 아스파라가스
apple<stone_fruit | apple; apples | 苹果 | яблоко; яблоки | 사과 | 사과
pear<stone_fruit | pear; pears; apple pear | 梨; 苹果梨 | груша; груши | 사과배; 신고배 | 사과배
sea_buckthorn<berries | sea buckthorn; sea buckthorn oil | 沙棘; 沙棘油 | облепиха; облепиховое масло | 비타민나무; 산자나무 열매 | 사극나무
schisandra<berries | schisandra | 五味子 | лимонник; лимонник китайский | 오미자 | 오미자
dried_fruit<fruit | dried fruit; fruit processing; canned fruit | 干果; 果脯; 水果罐头 | сухофрукты; консервированные фрукты | 건과일; 과일 통조림 | 마른과일; 과일통졸임
black_fungus<mushrooms | black fungus; wood ear; black wood ear | 黑木耳; 木耳; 东宁黑木耳 | древесный гриб; черный древесный гриб; муэр | 목이버섯; 검은목이버섯 | 검정귀버섯; 검은목이버섯
shiitake<mushrooms | shiitake; oyster mushroom; enoki | 香菇; 平菇; 金针菇 | шиитаке; вешенка; опята; эноки | 표고버섯; 느타리버섯; 팽이버섯 | 표고버섯; 느타리버섯
pine_mushroom<mushrooms | pine mushroom; matsutake | 松茸; 松口蘑 | мацутакэ | 송이버섯; 송이 | 송이버섯
wild_mushrooms<mushrooms | wild mushrooms; dried mushrooms | 野生菌; 干蘑菇; 榛蘑 | лесные грибы; сушеные грибы; белые грибы | 야생 버섯; 말린 버섯 | 야생버섯; 마른버섯
mushroom_cultivation<mushrooms | mushroom cultivation; mushroom substrate | 食用菌种植; 菌包; 菌棒 | выращивание грибов; грибной субстрат; мицелий | 버섯 재배; 버섯 배지 | 버섯재배; 균봉
rice_paddies<agriculture | rice paddies; land reclamation; high-standard farmland; soil improvement | 高标准农田; 土地整治; 土壤改良 | мелиорация; улучшение почв; культуртехника | 토지 개량; 토양 개량; 농지 정리 | 토지정리; 토양개량
black_soil_protection<agriculture | black soil protection; chernozem | 黑土保护; 黑土地保护 | защита чернозема; чернозем; плодородие почв | 흑토 보호; 흑토 | 흑토보호; 흑토지
state_farm<farm_organisation | state farm; farm enterprise; agroholding | 农场; 农垦; 国有农场 | агрохолдинг; совхоз; ферма | 농장; 농업 기업 | 농장; 농간
farmers_cooperative<farm_organisation | farmers' cooperative; agricultural cooperative; family farm | 合作社; 农民合作社; 家庭农场 | сельскохозяйственный кооператив; крестьянско-фермерское хозяйство; КФХ | 농업 협동조합; 영농 조합; 가족 농장 | 농민합작사; 가정농장
overseas_farming<farm_organisation | overseas farming; agricultural cooperation zone; farming in Russia | 境外农业; 对俄农业合作; 境外种植; 农业合作区 | зарубежное земледелие; аграрное сотрудничество; агропромышленная зона | 해외 농업; 농업 협력; 농업 협력 단지 | 경외농업; 농업합작; 농업합작구
modern_agriculture<agriculture | modern agriculture; agricultural industrialisation; facility agriculture | 现代农业; 农业产业化; 设施农业 | современное сельское хозяйство; агропромышленный комплекс; АПК | 현대 농업; 농업 산업화; 시설 농업 | 현대농업; 농업산업화; 시설농업
ecological_farming<agriculture | ecological farming; green agriculture | 生态农业; 绿色农业 | экологическое земледелие; зеленое сельское хозяйство | 친환경 농업; 생태 농업 | 생태농업; 록색농업
agricultural_technology<agriculture | agricultural technology; agrotechnology; agronomy | 农业技术; 农艺; 农技 | агротехнологии; агрономия | 농업 기술; 농학 | 농업기술; 농예
agricultural_research<agriculture | agricultural research; agricultural science | 农业科学; 农业科研; 农科院 | сельскохозяйственная наука; аграрные исследования | 농업 과학; 농업 연구 | 농업과학; 농업연구
agricultural_services<farm_organisation | agricultural services; contract farming; land trusteeship | 农业社会化服务; 土地托管; 订单农业 | агроуслуги; контрактное земледелие | 농작업 대행; 계약 재배 | 주문농업; 토지위탁
vertical_farm<greenhouse | vertical farm; hydroponics; plant factory | 植物工厂; 无土栽培; 水培 | вертикальная ферма; гидропоника | 식물 공장; 수경 재배; 스마트팜 | 식물공장; 무토양재배
hybrid_seeds<seeds | hybrid seeds; vegetable seeds; corn seeds | 杂交种子; 蔬菜种子; 玉米种子 | гибридные семена; семена овощей; семена кукурузы | 교잡종 종자; 채소 종자; 옥수수 종자 | 잡교종자; 남새종자
plant_variety_rights<seeds | plant variety rights; new plant varieties; germplasm | 植物新品种; 种质资源; 品种权 | новые сорта растений; генетические ресурсы | 식물 신품종; 유전자원; 품종권 | 식물신품종; 종질자원
biological_pesticide<pesticide | biological pesticide; biocontrol | 生物农药; 生物防治 | биопестициды; биологическая защита растений | 생물 농약; 생물 방제 | 생물농약
nitrogen_fertiliser<fertiliser | nitrogen fertiliser; urea | 尿素; 氮肥 | карбамид; мочевина; азотные удобрения; аммиачная селитра | 요소; 질소 비료 | 뇨소; 질소비료
potash_fertiliser<fertiliser | potash fertiliser; potassium chloride; potash | 钾肥; 氯化钾 | калийные удобрения; хлористый калий | 칼륨 비료; 염화칼륨 | 칼리비료; 염화칼리움
phosphate_fertiliser<fertiliser | phosphate fertiliser; compound fertiliser; NPK | 磷肥; 复合肥 | фосфорные удобрения; комплексные удобрения | 인산 비료; 복합 비료 | 린비료; 복합비료
organic_fertiliser<fertiliser | organic fertiliser; manure; humic acid | 生物有机肥; 堆肥; 腐植酸; 粪肥 | органические удобрения; компост; гумат; гуминовые удобрения | 유기질 비료; 퇴비; 부식산 | 유기비료; 퇴비
peat<fertiliser | peat; turf | 泥炭; 草炭 | торф | 토탄; 이탄 | 이탄
mulch_film<greenhouse | mulch film; agricultural film | 农膜; 地膜 | агропленка; мульчирующая пленка | 농업용 필름; 멀칭 비닐 | 농용박막
plant_protection_drone<farm_machinery | plant protection drone; agricultural drone; spraying drone | 植保无人机; 农业无人机; 喷洒无人机 | агродрон; сельскохозяйственный дрон; дрон-опрыскиватель | 농업용 드론; 방제 드론 | 농업무인기; 식물보호무인기
sprayer<farm_machinery | sprayer; seeder; planter; plough | 播种机; 喷药机; 犁; 插秧机 | сеялка; опрыскиватель; плуг; посевной комплекс | 파종기; 분무기; 이앙기; 쟁기 | 파종기; 분무기; 모내는기계
grain_cleaning_equipment<farm_machinery | grain cleaning equipment; grain sorting; colour sorter | 粮食清选; 色选机; 清选机 | зерноочистительная техника; фотосепаратор; сортировка зерна | 곡물 선별기; 색채 선별기 | 량곡선별기; 색선별기
feed_mill<animal_feed | feed mill; feed processing | 饲料厂; 饲料加工 | комбикормовый завод; производство комбикормов | 사료 공장; 사료 가공 | 사료공장; 사료가공
feed_additives<animal_feed | feed additives; premix; lysine; amino acids | 饲料添加剂; 预混料; 赖氨酸; 氨基酸 | кормовые добавки; премиксы; лизин; аминокислоты | 사료 첨가제; 프리믹스; 라이신; 아미노산 | 사료첨가제; 리진; 아미노산
fish_meal<animal_feed | fish meal; meat and bone meal | 鱼粉; 肉骨粉 | рыбная мука; мясокостная мука | 어분; 육골분 | 물고기가루; 어분
pet_food<animal_feed | pet food | 宠物食品; 宠物粮 | корм для животных; зоотовары | 반려동물 사료; 애완동물 사료 | 애완동물사료
beef_cattle<livestock | beef cattle; cattle breeding; fattening | 肉牛; 养牛; 肉牛养殖 | мясное скотоводство; крупный рогатый скот; КРС; откорм | 육우; 소 사육; 비육 | 고기소; 소사양
korean_cattle<livestock | Korean cattle; Yanbian cattle; Yanbian yellow cattle | 延边黄牛; 延边牛 | янбяньский скот | 연변 황소; 한우 | 연변소; 연변황소
horse<livestock | horse; horse breeding | 马; 养马; 马业 | коневодство; лошади | 말 사육; 경주마 | 말사양
deer_farming<fur_and_fibre_animals | deer farming; antler velvet; deer antler; pantocrine | 养鹿; 鹿茸; 梅花鹿 | оленеводство; панты; пантовое оленеводство; пятнистый олень | 사슴 사육; 녹용 | 사슴사양; 록용
chicken<poultry | chicken; broiler; chicken meat | 肉鸡; 鸡肉 | бройлер; курица; мясо птицы; куриное мясо | 닭고기; 육계 | 닭고기; 고기닭
eggs<poultry | eggs; egg products; laying hens | 鸡蛋; 蛋鸡; 蛋制品 | яйца; яичные продукты; куры-несушки | 계란; 달걀; 산란계 | 닭알; 알낳이닭
mink<fur_and_fibre_animals | mink; fur farming; fox fur | 水貂; 貂皮; 毛皮动物 | норка; звероводство; пушнина; мех | 밍크; 모피 동물; 여우 모피 | 물담비; 모피
silkworm<fur_and_fibre_animals | silkworm; silk | 蚕; 丝绸; 桑蚕 | шелк; шелководство | 누에; 비단; 실크 | 누에; 비단
rabbit<fur_and_fibre_animals | rabbit; edible insects | 养兔; 兔肉 | кролиководство; кролик | 토끼 사육; 토끼고기 | 토끼사양
breeding_stock<livestock | breeding stock; livestock breeding; embryo transfer; bull semen | 种畜; 种猪; 种牛; 冻精; 胚胎移植 | племенное животноводство; племенной скот; трансплантация эмбрионов | 종축; 종돈; 동결 정액 | 종축; 종돼지
slaughterhouse<livestock | slaughterhouse; slaughter; meat processing plant | 屠宰; 屠宰场; 肉联厂; 肉类加工 | скотобойня; убой; мясокомбинат; мясопереработка | 도축; 도축장; 육가공 | 도살장; 고기가공
animal_disease<livestock | animal disease; African swine fever; foot-and-mouth disease; animal epidemic prevention | 动物疫病; 非洲猪瘟; 口蹄疫; 动物防疫 | болезни животных; африканская чума свиней; ящур | 가축 전염병; 구제역; 아프리카 돼지 열병 | 동물전염병; 구제역
livestock_equipment<livestock | livestock equipment; milking equipment; farm equipment for livestock | 养殖设备; 挤奶设备 | доильное оборудование; оборудование для животноводства | 축산 설비; 착유 설비 | 축산설비; 착유기
bees<bee_products | bees; royal jelly; propolis; beeswax | 蜜蜂; 蜂王浆; 蜂胶; 蜂蜡 | пчелы; маточное молочко; прополис; воск | 꿀벌; 로열젤리; 프로폴리스; 밀랍 | 꿀벌; 왕벌젖; 프로폴리스
linden_honey<honey | linden honey; lime honey | 椴树蜜; 椴树蜂蜜; 黑蜂蜂蜜 | липовый мед | 피나무꿀; 보리수꿀 | 피나무꿀
red_ginseng<ginseng | red ginseng; ginseng extract; ginseng products | 红参; 人参制品; 人参提取物 | красный женьшень; экстракт женьшеня; продукты из женьшеня | 홍삼; 인삼 제품; 인삼 추출물 | 홍삼; 인삼제품
forest_ginseng<ginseng | forest ginseng; wild ginseng; forest-grown ginseng | 林下参; 野山参; 山参 | лесной женьшень; дикий женьшень | 산삼; 산양삼; 장뇌삼 | 산삼; 림하삼
american_ginseng<ginseng | American ginseng | 西洋参 | американский женьшень | 서양삼; 화기삼 | 서양삼
siberian_ginseng<ginseng | Siberian ginseng; eleutherococcus | 刺五加 | элеутерококк | 가시오갈피; 가시오가피 | 가시오갈피
rhodiola<ginseng | rhodiola; astragalus | 红景天; 黄芪 | родиола; золотой корень; астрагал | 홍경천; 황기 | 홍경천; 황기
frozen_fish<fish_products | frozen fish; fish fillet; fillet | 冻鱼; 鱼片; 鱼柳 | мороженая рыба; рыбное филе; филе | 냉동 어류; 생선 필레; 어육 | 랭동물고기; 물고기살
fishery<seafood | fishery; fishing industry; fishing fleet; fish catch; marine fishing | 渔业; 捕捞; 远洋渔业; 捕鱼 | рыболовство; рыбный промысел; вылов; рыбная промышленность | 어업; 어획; 원양 어업; 수산업 | 어업; 어획; 원양어업; 수산업
sea_cucumber<aquaculture | sea cucumber; trepang | 海参; 刺参 | трепанг; морской огурец; кукумария | 해삼 | 해삼
caviar<fish_products | caviar; fish roe; sturgeon; sturgeon farming | 鲟鱼; 鱼籽; 鲟鳇鱼 | икра; осетр; осетровые; черная икра | 철갑상어; 어란; 캐비아 | 철갑상어; 물고기알
sea_urchin<shellfish_and_molluscs | sea urchin | 海胆 | морской еж | 성게 | 섬게
canned_fish<fish_products | canned fish; smoked fish; dried fish | 鱼罐头; 熏鱼; 鱼干 | рыбные консервы; копченая рыба; вяленая рыба | 생선 통조림; 훈제 생선; 건어물; 수산물 가공품 | 물고기통졸임; 마른물고기; 수산물가공품
live_seafood<seafood | live seafood; live crab; chilled fish | 活海鲜; 鲜活水产品; 活蟹; 冰鲜 | живые морепродукты; живой краб; охлажденная рыба | 활어; 활게; 선어 | 산해산물; 활어
fish_oil<fish_products | fish oil; omega-3 | 鱼油; 深海鱼油 | рыбий жир; омега-3 | 어유; 오메가3 | 물고기기름
`;
