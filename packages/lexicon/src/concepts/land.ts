/** Agriculture, food, forestry. Columns as in `parseConcepts`. */
export const LAND = `
@agriculture
agriculture | agriculture; farming; agricultural | 农业 | сельское хозяйство; сельскохозяйственный | 농업 | 농업
farm_products<agriculture | agricultural products; farm produce; agricultural goods | 农产品; 农副产品 | сельхозпродукция; сельскохозяйственная продукция | 농산물; 농수산물; 농산품 | 농산물; 농부산물
green_food<farm_products | green food; green products | 绿色食品; 绿色农产品 | экологически чистые продукты; зеленые продукты | 친환경 식품; 녹색 식품 | 록색식품
organic_farming<agriculture | organic farming; organic | 有机农业; 有机 | органическое земледелие; органическая продукция; органический | 유기농; 유기 농업 | 유기농업
crops<agriculture | crops; crop production; crop farming | 种植业; 农作物 | растениеводство; сельскохозяйственные культуры | 작물; 농작물; 경종 농업 | 농작물; 재배업
grain<crops | grain; cereals | 粮食; 谷物; 粮油 | зерно; зерновые; зерновой | 곡물; 양곡; 식량 | 알곡; 량식; 곡물
soy<crops | soy; soya; soybean; soybeans; soya beans | 大豆; 黄豆; 豆类 | соя; соевый; соевые бобы | 콩; 대두 | 콩; 대두
non_gmo_soy<soy | non-GMO soy; non-GMO soybeans | 非转基因大豆 | соя без ГМО; не-ГМО соя | 비유전자변형 콩; 논지엠오 대두; 유전자 비변형 콩 | 비유전자변형콩; 비유전자전이콩
soy_meal<soy | soybean meal; soy meal | 豆粕 | соевый шрот | 대두박; 콩깻묵 | 콩깨묵; 대두박
soy_oil<soy | soybean oil; soya oil | 豆油; 大豆油 | соевое масло | 콩기름; 대두유 | 콩기름
soy_protein<soy | soy protein; soy protein isolate | 大豆蛋白; 大豆分离蛋白 | соевый белок; изолят соевого белка | 대두 단백; 콩 단백질 | 콩단백질; 대두단백
rice<grain | rice | 大米; 稻米; 水稻 | рис; рисовый | 쌀 | 입쌀; 쌀
wheat<grain | wheat | 小麦 | пшеница; пшеничный | 밀; 소맥 | 밀; 소맥
maize<grain | maize; corn | 玉米 | кукуруза; кукурузный | 옥수수 | 옥수수; 강냉이
barley<grain | barley | 大麦 | ячмень; ячменный | 보리 | 보리
oats<grain | oats; oat | 燕麦 | овес; овсяный | 귀리 | 귀밀; 귀리
buckwheat<grain | buckwheat | 荞麦 | гречиха; гречка; гречневый | 메밀 | 메밀; 모밀
coarse_grains<grain | coarse grains; pulses | 杂粮; 杂豆 | крупы | 잡곡 | 잡곡; 잡량
rapeseed<oil_crops | rapeseed; canola | 油菜籽 | рапс | 유채; 유채씨 | 유채; 유채씨
sunflower<oil_crops | sunflower; sunflower seeds | 葵花籽; 向日葵 | подсолнечник; семена подсолнечника | 해바라기; 해바라기씨 | 해바라기
flax<crops | flax; linseed; linen | 亚麻; 亚麻籽 | льняной; льноводство; льняное семя; лен | 아마 섬유; 아마인; 아마씨 | 아마 섬유; 아마인; 아마씨
sugar_beet<crops | sugar beet | 甜菜 | сахарная свекла | 사탕무 | 사탕무우
potato<root_vegetables | potato; potatoes | 马铃薯; 土豆 | картофель; картофельный | 감자 | 감자
vegetables<crops | vegetables | 蔬菜 | овощи; овощной; овощеводство | 채소; 야채 | 남새; 야채
fruit<crops | fruit; fruits | 水果; 果品 | фрукты; фруктовый; плоды | 과일 | 과일
berries<fruit | berries; berry | 浆果 | ягоды | 베리류 | 장과
ginseng<crops | ginseng | 人参; 高丽参 | женьшень | 인삼 | 인삼
mushrooms<crops | mushrooms; edible fungi | 食用菌; 蘑菇 | грибы | 버섯 | 버섯; 검은귀버섯
pine_nuts<forest_products | pine nuts; cedar nuts | 松子; 松仁 | кедровый орех; кедровые орехи | 잣 | 잣; 솔씨
honey<food | honey; beekeeping | 蜂蜜; 蜂产品 | мед; пчелиный мед; пчеловодство | 꿀; 벌꿀; 양봉 | 꿀; 벌꿀; 양봉
seeds<agriculture | seeds; seed breeding | 种子; 育种; 种业 | семена; семеноводство; селекция | 종자; 육종 | 종자; 육종
fertiliser<plant_nutrition | fertiliser; fertilizer | 化肥; 肥料; 有机肥 | удобрение; минеральные удобрения | 비료; 화학 비료 | 비료; 화학비료
pesticide<agriculture | pesticide; crop protection; herbicide | 农药; 植保 | пестицид; средства защиты растений; гербицид | 농약; 작물 보호제 | 농약
animal_feed<agriculture | animal feed; feed; fodder | 饲料 | корма; комбикорм | 사료 | 사료; 먹이
livestock<agriculture | livestock; animal husbandry; cattle | 畜牧业; 养殖; 畜牧 | животноводство; скот | 축산; 축산업; 가축 | 목축업; 축산업; 가축
pig_farming<livestock | pig farming; pigs | 养猪; 生猪 | свиноводство; свиньи | 양돈; 돼지 | 돼지사양; 양돈
poultry<livestock | poultry; poultry farming | 家禽; 禽类 | птица; птицеводство | 가금; 양계 | 가금; 양계
dairy_farming<livestock | dairy farming; dairy cows | 奶牛; 奶牛养殖 | молочное животноводство; молочный скот | 낙농; 젖소 | 락농; 젖소
veterinary<livestock | veterinary; veterinary medicine; animal vaccine | 兽医; 动物疫苗 | ветеринария; ветеринарный | 수의학; 동물 약품; 가축 백신 | 수의
greenhouse<agriculture | greenhouse; greenhouses | 温室; 大棚 | теплица; тепличный; тепличное хозяйство | 온실; 비닐하우스 | 온실; 비닐하우스
smart_agriculture<agriculture | smart agriculture; precision farming; digital agriculture | 智慧农业; 精准农业; 数字农业 | умное сельское хозяйство; точное земледелие; цифровое сельское хозяйство | 스마트 농업; 정밀 농업; 디지털 농업 | 스마트농업; 지혜농업; 정밀농업
farm_machinery<machinery | agricultural machinery; farm machinery; agricultural equipment | 农业机械; 农机 | сельхозтехника; сельскохозяйственная техника; сельскохозяйственные машины | 농기계; 농업 기계 | 농기계; 농업기계
tractor<farm_machinery | tractor; tractors | 拖拉机 | трактор | 트랙터 | 뜨락또르
combine_harvester<farm_machinery | combine harvester; harvester | 收割机; 联合收割机 | комбайн; зерноуборочный комбайн | 콤바인; 수확기 | 수확기; 콤바인
irrigation<agriculture | irrigation; drip irrigation | 灌溉; 滴灌 | орошение; полив; капельное орошение | 관개; 점적 관수 | 관개; 점적관개
land_lease<agriculture | farmland; land lease; arable land | 耕地; 土地租赁; 农田; 黑土地 | пашня; аренда земли; сельхозземли | 농지; 농경지; 토지 임대 | 농경지; 토지임대
grain_storage<grain | grain storage; elevator; silo; granary | 粮仓; 粮食仓储; 筒仓 | элеватор; зернохранилище | 곡물 저장; 사일로 | 량곡창고; 알곡저장
grain_drying<grain | grain drying; grain dryer | 粮食烘干; 烘干机; 烘干塔 | сушка зерна; зерносушилка | 곡물 건조; 곡물 건조기 | 알곡건조; 건조기
traceability<agriculture | traceability; product tracing | 追溯; 溯源 | прослеживаемость; отслеживание происхождения | 이력 추적; 생산 이력 | 추적관리; 원천추적
@food
food | food; foodstuffs; food products | 食品 | продукты питания; продовольствие; пищевой; пищевая продукция | 식품; 식료품; 먹거리 | 식품; 식료품
food_processing<food | food processing | 食品加工; 农产品加工 | пищевая переработка; переработка продуктов; пищевая промышленность; переработка сельхозпродукции | 식품 가공; 농산물 가공 | 식품가공; 농산물가공
food_safety<food | food safety; food inspection | 食品安全; 食品检测 | безопасность пищевых продуктов; пищевая безопасность | 식품 안전; 식품 검사 | 식품안전
meat<food | meat | 肉类; 肉制品 | мясо; мясная продукция; мясной | 고기; 육류; 육가공품 | 고기; 육류
seafood<food | seafood; fish | 海产品; 水产品; 海鲜; 水产 | морепродукты; рыба; рыбная продукция; рыбный | 수산물; 해산물; 생선 | 해산물; 수산물
crab<crustaceans | crab; king crab | 帝王蟹; 螃蟹 | камчатский краб; крабы | 대게; 킹크랩 | 왕게; 대게
pollock<sea_fish | pollock; Alaska pollock; pollock roe | 明太鱼; 狭鳕 | минтай; икра минтая | 명태; 명란 | 명태; 명태알
salmon<sea_fish | salmon; red caviar | 三文鱼; 鲑鱼; 鱼子酱 | лосось; горбуша; красная икра | 연어; 연어알 | 련어; 연어
aquaculture<seafood | aquaculture; fish farming | 水产养殖 | аквакультура; марикультура | 양식업; 수산 양식 | 수산양식
dairy<food | dairy; dairy products | 乳制品 | молочная продукция; молочный | 유제품 | 유제품
ice_cream<food | ice cream | 冰淇淋; 冰激凌 | мороженое | 아이스크림 | 아이스크림
confectionery<food | confectionery | 糖果糕点 | кондитерские изделия | 제과 | 당과류
bakery<food | bakery | 烘焙食品; 烘焙 | выпечка; хлебобулочный | 제빵 | 빵제품
vegetable_oil<food | vegetable oil; edible oil | 食用油; 植物油 | растительное масло; пищевое масло | 식용유; 식물성 기름 | 식용유; 식물성기름
sugar<food | sugar | 白糖; 食糖 | сахар; сахарный | 설탕 | 사탕가루; 설탕
beverages<food | beverages; drinks | 饮料 | напитки | 음료 | 음료
beer<beverages | beer; brewing | 啤酒 | пиво; пивоварение | 맥주 | 맥주
spirits<beverages | spirits; liquor; alcoholic drinks | 酒类 | алкогольная продукция; крепкие напитки | 주류 | 주류; 술
tea<beverages | tea; herbal tea | 茶叶; 茶; 花草茶 | чай; чайный; травяной чай | 차 음료; 허브차 | 차잎
kimchi<food | kimchi; pickled vegetables | 泡菜; 辣白菜 | кимчи | 김치; 절임 식품 | 김치
sauces<food | sauce; seasoning | 调味品; 调味料 | соус; приправы | 소스; 양념; 조미료 | 조미료; 양념
noodles<food | noodles | 面条 | лапша | 국수 | 국수
frozen_food<food | frozen food; frozen products | 冷冻食品; 速冻食品 | замороженные продукты; замороженная продукция | 냉동 식품 | 랭동식품
health_food<food | health food; dietary supplements; functional food | 保健食品; 保健品; 功能食品 | БАД; биологически активные добавки; функциональное питание | 건강 식품; 건강기능식품 | 건강식품; 보건식품
baby_food<food | baby food; infant formula | 婴儿食品; 婴幼儿奶粉 | детское питание; детская смесь | 영유아식; 이유식 | 영아식품
food_packaging<packaging | food packaging | 食品包装 | пищевая упаковка; упаковка продуктов | 식품 포장 | 식품포장
catering<restaurants_and_cuisine | catering; restaurant | 餐饮; 餐厅 | общественное питание; ресторан; кейтеринг | 외식; 식당; 케이터링 | 료식업; 식당; 음식점
@forestry
forestry | forestry; forest industry | 林业; 森工 | лесное хозяйство; лесная промышленность; лесной | 임업; 산림 | 림업; 산림
timber<forestry | timber; lumber; wood | 木材 | древесина; лесоматериалы; лес | 목재 | 목재
wood_processing<timber | wood processing; woodworking; sawmill | 木材加工; 木业 | деревообработка; лесопереработка; лесопильный | 목재 가공; 목공 | 목재가공
plywood<wood_based_panels | plywood; particle board | 胶合板 | фанера | 합판 | 합판
pellets<timber | wood pellets; pellets; biomass pellets | 木屑颗粒; 生物质颗粒 | пеллеты; древесные гранулы; топливные гранулы | 목재 펠릿; 우드 펠릿 | 나무알갱이연료; 목재펠릿
furniture<timber | furniture | 家具 | мебель; мебельный | 가구 | 가구
pulp_paper<forestry | pulp; paper; cellulose | 纸浆; 造纸; 纸张 | целлюлоза; бумага; целлюлозно-бумажный | 펄프; 제지; 종이 | 펄프; 제지; 종이
wooden_houses<timber | wooden houses; timber construction | 木屋; 木结构房屋 | деревянные дома; деревянное домостроение | 목조 주택; 통나무집 | 목조주택; 통나무집
forest_products<forestry | non-timber forest products; wild berries and herbs; wild plants | 林下产品; 林产品; 山野菜; 山特产品 | дикоросы; недревесная продукция леса | 임산물; 산나물 | 림산물; 산나물; 산특산물
reforestation<forestry | reforestation; forest seedlings | 造林; 苗木 | лесовосстановление; саженцы | 조림; 묘목 | 조림; 묘목
`;
