/** Food by kind, what food works with, timber and paper by kind. Columns as in `parseConcepts`. */
export const FOODSTUFFS = `
@food
beef<meat | beef; frozen beef | 牛肉; 冷冻牛肉; 雪花牛肉 | говядина; мороженая говядина | 소고기; 쇠고기 | 소고기
pork<meat | pork; frozen pork | 猪肉; 冷冻猪肉 | свинина; мороженая свинина | 돼지고기; 냉동 돼지고기 | 돼지고기
lamb<meat | lamb; mutton | 羊肉 | баранина; ягнятина | 양고기 | 양고기
poultry_meat<meat | poultry meat; chicken feet; chicken by-products | 禽肉; 鸡爪; 鸡副产品 | мясо птицы мороженое; куриные лапы; субпродукты птицы | 닭발; 가금육 | 닭발; 가금고기
offal<meat | offal; by-products of meat | 副产品; 牛副产品; 内脏 | субпродукты | 부산물; 내장 | 내장
sausage<meat | sausage; ham; smoked meat; sausages | 香肠; 红肠; 火腿; 熏肉 | колбаса; ветчина; сосиски; копчености | 소시지; 햄; 훈제육 | 쏘세지; 햄; 훈제고기
harbin_red_sausage<meat | Harbin red sausage | 哈尔滨红肠; 秋林红肠 | харбинская колбаса | 하얼빈 홍창; 하얼빈 소시지 | 할빈붉은순대
canned_meat<meat | canned meat; stewed meat; luncheon meat | 肉罐头; 午餐肉; 罐头 | тушенка; мясные консервы; консервы | 통조림; 육류 통조림; 런천미트 | 통졸임; 고기통졸임
venison<meat | venison; deer meat | 鹿肉 | оленина; мясо оленя | 사슴고기 | 사슴고기
halal_meat<meat | halal meat; halal beef | 清真肉; 清真牛羊肉 | халяльное мясо | 할랄 육류 | 할랄고기
plant_based_meat<meat | plant-based meat; meat substitute | 植物肉; 素肉 | растительное мясо; заменитель мяса | 대체육; 식물성 고기 | 식물고기
milk<dairy | milk; fresh milk; drinking milk | 牛奶; 鲜奶; 纯牛奶; 乳品 | молоко; питьевое молоко | 우유 | 우유; 소젖
milk_powder<dairy | milk powder; powdered milk | 奶粉; 全脂奶粉; 脱脂奶粉 | сухое молоко | 분유; 전지분유; 탈지분유 | 우유가루; 분유
cheese<dairy | cheese | 奶酪; 芝士 | сыр; сыры | 치즈 | 치즈
butter<dairy | butter | 黄油 | сливочное масло | 버터 | 빠다
yoghurt<dairy | yoghurt; kefir; fermented milk | 酸奶; 发酵乳 | йогурт; кефир; кисломолочные продукты | 요구르트; 발효유 | 산유; 요구르트
whey<dairy | whey; whey powder; lactose | 乳清粉; 乳清; 乳糖 | сыворотка; сухая сыворотка; лактоза | 유청; 유청 분말; 유당 | 유청가루
condensed_milk<dairy | condensed milk; cream | 炼乳; 奶油 | сгущенное молоко; сгущенка; сливки | 연유; 크림 | 졸인젖; 크림
goat_milk<dairy | goat milk; mare's milk; camel milk | 羊奶; 骆驼奶; 马奶 | козье молоко; кумыс; верблюжье молоко | 산양유; 마유 | 염소젖
chocolate<confectionery | chocolate | 巧克力; 俄罗斯巧克力 | шоколад; плиточный шоколад | 초콜릿 | 쵸콜레트
candy<confectionery | candy; sweets; caramel | 糖果; 软糖; 紫皮糖 | конфеты; карамель; сладости | 사탕; 캔디 | 사탕; 과자사탕
biscuits<confectionery | biscuits; cookies | 饼干; 威化; 曲奇 | печенье; вафли | 비스킷; 쿠키; 과자 | 과자; 비스케트
cake<confectionery | cake; pastry; mooncakes | 蛋糕; 糕点; 月饼 | торт; пирожные | 케이크; 월병 | 단설기; 과자류
jam<confectionery | jam; marmalade; preserves | 果酱 | варенье; джем; повидло | 잼 | 과일잼; 잼
snacks<confectionery | snacks; potato chips; crisps; puffed food; sunflower seed snacks | 休闲食品; 薯片; 膨化食品; 瓜子 | снеки; чипсы; семечки | 스낵; 감자칩; 간식 | 간식; 감자칩
bread<bakery | bread; lieba; rye bread | 面包; 列巴; 大列巴 | хлеб; ржаной хлеб; хлебобулочные изделия | 빵; 호밀빵 | 빵; 레바
yeast<bakery | yeast; baking ingredients; bread improver | 酵母; 烘焙原料 | дрожжи; хлебопекарные ингредиенты | 효모; 이스트; 제빵 원료 | 효모; 제빵원료
frozen_dough<bakery | frozen dough; dumplings; pelmeni | 冷冻面团; 饺子; 水饺 | пельмени; вареники; замороженное тесто | 만두; 물만두; 냉동 반죽 | 물만두; 교자
pasta<bakery | pasta; macaroni; spaghetti | 意大利面; 通心粉; 挂面 | макароны; макаронные изделия; паста | 파스타; 마카로니 | 마카로니
rice_noodles<bakery | rice noodles; vermicelli; glass noodles | 米粉; 粉丝; 粉条 | рисовая лапша; фунчоза; вермишель | 쌀국수; 당면 | 쌀국수; 당면
cold_noodles<bakery | cold noodles; naengmyeon | 冷面; 延边冷面; 朝鲜冷面 | холодная лапша; нэнмен | 냉면 | 랭면
rice_cake<bakery | rice cake; tteok | 打糕; 年糕 | рисовые лепешки; токпокки | 떡; 떡볶이; 인절미 | 찰떡; 떡
instant_noodles<noodles | instant noodles; instant food; ramen | 方便面; 方便食品; 速食 | лапша быстрого приготовления; продукты быстрого приготовления | 라면; 즉석 식품; 즉석면 | 즉석국수; 라면; 방편면
self_heating_food<noodles | self-heating food; ready meals; prepared dishes; pre-cooked dishes | 预制菜; 自热食品; 即食食品 | готовые блюда; полуфабрикаты; кулинария | 즉석 조리 식품; 가정 간편식; 밀키트; 반조리 식품 | 예제료리; 즉석료리
refined_oil<vegetable_oil | refined oil; bottled oil | 精炼油; 瓶装油 | рафинированное масло; бутилированное масло | 정제유 | 정제기름
corn_oil<vegetable_oil | corn oil; rice bran oil | 玉米油; 稻米油; 米糠油 | кукурузное масло; рисовое масло | 옥수수유; 미강유 | 옥수수기름; 쌀겨기름
rapeseed_oil<vegetable_oil | rapeseed oil; canola oil | 菜籽油; 菜油; 双低菜籽油 | рапсовое масло | 유채유; 카놀라유 | 유채기름
sunflower_oil<vegetable_oil | sunflower oil | 葵花籽油; 葵花油 | подсолнечное масло | 해바라기유; 해바라기씨유 | 해바라기기름
linseed_oil<vegetable_oil | linseed oil; flaxseed oil | 亚麻籽油; 胡麻油 | льняное масло | 아마인유; 아마유 | 아마기름
palm_oil<vegetable_oil | palm oil; olive oil | 棕榈油; 橄榄油 | пальмовое масло; оливковое масло | 팜유; 올리브유 | 종려기름; 올리브기름
camelina<vegetable_oil | camelina; mustard; mustard oil | 芥末; 芥菜籽; 亚麻荠 | горчица; рыжик посевной | 겨자 | 겨자
margarine<vegetable_oil | margarine; fats; animal fats; lard | 人造黄油; 油脂; 动物油脂 | маргарин; жиры; животный жир | 마가린; 동물성 유지; 동물성 지방 | 마가린; 동물성 유지
mayonnaise<vegetable_oil | mayonnaise; ketchup | 蛋黄酱; 番茄酱; 沙拉酱 | майонез; кетчуп; томатная паста | 마요네즈; 케첩 | 마요네즈; 케챱
mineral_water<beverages | mineral water; drinking water; bottled water | 矿泉水; 饮用水; 瓶装水 | минеральная вода; питьевая вода; бутилированная вода | 생수; 먹는 샘물; 광천수 | 광천수; 생수
juice<beverages | juice; fruit juice; berry juice | 果汁; 浆果汁; 饮品 | сок; морс; фруктовый сок | 과일 주스; 주스; 음료수 | 과일즙; 쥬스
kvass<beverages | kvass; soft drinks; carbonated drinks | 格瓦斯; 汽水; 碳酸饮料 | квас; газированные напитки; лимонад | 크바스; 탄산음료; 청량음료 | 크와스; 청량음료
energy_drink<beverages | energy drink; sports drink | 能量饮料; 功能饮料; 运动饮料 | энергетический напиток; изотоник | 에너지 음료; 이온 음료 | 에네르기음료
coffee<beverages | coffee | 咖啡 | кофе | 커피 | 커피
soy_milk<beverages | soy milk; plant milk | 豆浆; 豆奶; 植物奶 | соевое молоко; растительное молоко | 두유; 식물성 음료 | 콩물; 두유
birch_sap<beverages | birch sap; birch juice | 桦树汁 | березовый сок | 자작나무 수액 | 봇나무즙
baijiu<spirits | baijiu; Chinese spirits; Moutai | 白酒; 高粱酒 | байцзю; китайская водка | 백주; 고량주; 바이주 | 배갈; 백주
vodka<spirits | vodka; Russian vodka | 伏特加 | водка | 보드카 | 보드까; 워드까
makgeolli<spirits | makgeolli; rice wine; soju | 米酒; 烧酒; 韩国烧酒 | макколи; соджу; рисовое вино | 막걸리; 소주; 쌀술 | 막걸리; 소주
craft_beer<spirits | craft beer; draught beer; Harbin Beer | 精酿啤酒; 哈尔滨啤酒; 生啤 | крафтовое пиво; разливное пиво; пиво Харбин | 수제 맥주; 하얼빈 맥주; 생맥주 | 할빈맥주; 생맥주
fruit_wine<spirits | fruit wine; blueberry wine | 果酒; 蓝莓酒 | плодовое вино; ягодное вино | 과실주; 블루베리 와인 | 과일술
black_tea<tea | black tea; green tea | 红茶; 绿茶 | черный чай; зеленый чай | 홍차; 녹차 | 홍차; 록차
ivan_tea<tea | Ivan tea; willowherb tea; fireweed tea | 柳兰茶; 伊万茶 | иван-чай; кипрей | 이반차; 분홍바늘꽃차
soy_sauce<sauces | soy sauce | 酱油; 生抽 | соевый соус | 간장 | 간장
soybean_paste<sauces | soybean paste; doenjang; gochujang; chilli paste | 大酱; 豆瓣酱; 辣椒酱; 黄豆酱 | соевая паста; паста из перца; твенджан | 된장; 고추장; 쌈장 | 된장; 고추장
vinegar<sauces | vinegar | 食醋; 醋; 陈醋 | уксус | 식초 | 식초
salt<sauces | salt; edible salt | 食盐; 盐; 井盐 | соль; пищевая соль | 소금; 식염 | 소금; 식염
spices<sauces | spices; pepper spice; spice mix; hotpot base | 香料; 香辛料; 火锅底料; 调料 | специи; пряности | 향신료; 훠궈 소스 | 향신료
monosodium_glutamate<food_ingredients_and_additives | monosodium glutamate; flavouring; food flavour | 味精; 鸡精; 食用香精 | глутамат натрия; ароматизаторы; усилитель вкуса | 글루탐산나트륨; 향료; 조미료 원료 | 미원; 향료
pickled_cabbage<kimchi | pickled cabbage; sauerkraut; suancai | 酸菜; 咸菜; 腌菜 | квашеная капуста; соленья; маринованные овощи | 절임 채소; 쏸차이; 장아찌 | 쏸채; 짠지; 절임남새
korean_side_dishes<kimchi | Korean side dishes; banchan; Korean food; Korean cuisine | 朝鲜族小菜; 韩餐; 韩国料理; 朝鲜族美食 | корейские салаты; корейская кухня | 반찬; 한식; 한국 음식 | 조선족반찬; 조선음식; 한식
tofu<kimchi | tofu; bean curd; soy products | 豆腐; 豆制品; 豆干 | тофу; соевые продукты; соевый творог | 두부; 콩 제품 | 두부; 콩제품
natto<kimchi | natto; fermented soybeans | 纳豆; 豆豉 | натто; ферментированная соя | 청국장; 낫토 | 썩장; 청국장
food_additives<food_ingredients_and_additives | food additives; sweetener; preservatives | 食品添加剂; 甜味剂; 防腐剂 | пищевые добавки; подсластитель; консерванты | 식품 첨가물; 감미료; 방부제 | 식품첨가제; 단맛감
food_ingredients<food_ingredients_and_additives | food ingredients; protein powder; dietary fibre | 食品配料; 蛋白粉; 膳食纤维 | пищевые ингредиенты; пищевой белок; клетчатка | 식품 원료; 단백질 분말; 식이 섬유 | 식품원료; 단백가루
food_machinery<food | food machinery; food processing equipment | 食品机械; 食品加工设备 | пищевое оборудование; оборудование для пищевой промышленности | 식품 기계; 식품 가공 설비 | 식품기계; 식품가공설비
meat_processing_equipment<food | meat processing equipment; filling line; bottling line | 灌装线; 肉类加工设备 | линия розлива; оборудование для мясопереработки | 충전 라인; 병입 설비; 육가공 설비 | 주입생산선
freeze_dried_food<food | freeze-dried food; freeze drying | 冻干食品; 冻干 | сублимированные продукты; сублимация | 동결 건조; 동결 건조 식품 | 동결건조식품
canned_vegetables<food | canned vegetables; preserved food | 蔬菜罐头 | овощные консервы; консервированные продукты | 채소 통조림; 보존 식품 | 남새통졸임
organic_food<food | organic food; natural food | 有机食品; 天然食品; 原生态食品 | органические продукты; экопродукты; натуральные продукты | 유기농 식품; 자연 식품 | 유기식품; 천연식품
probiotics<health_food | probiotics; collagen; vitamins | 益生菌; 胶原蛋白; 维生素 | пробиотики; коллаген; витамины | 프로바이오틱스; 유산균; 콜라겐; 비타민 | 유산균; 비타민
bird_s_nest<food | bird's nest; royal delicacies; edible insects products | 燕窝 | ласточкины гнезда | 제비집 | 제비둥지
sports_nutrition<health_food | sports nutrition | 运动营养 | спортивное питание | 스포츠 영양 | 체육영양식품
school_meals<restaurants_and_cuisine | school meals; canteen; central kitchen | 中央厨房; 团餐; 食堂 | корпоративное питание; школьное питание; фабрика-кухня | 급식; 단체 급식; 구내식당 | 단체급식; 구내식당
in_flight_meals<passenger_assistance | in-flight meals; in-flight catering; airline meals | 机上餐食; 航空配餐; 航食 | бортовое питание | 기내식; 항공 케이터링 | 기내식
cafe<restaurants_and_cuisine | cafe; coffee shop; tea house; bubble tea | 咖啡厅; 咖啡馆; 奶茶; 茶馆 | кафе; кофейня | 카페; 커피숍; 찻집 | 카페; 차집
chinese_cuisine<restaurants_and_cuisine | Chinese cuisine; Dongbei cuisine; hotpot restaurant | 中餐; 东北菜; 火锅 | китайская кухня; китайский ресторан; хого | 중식; 중국 요리; 훠궈 | 중국료리; 동북료리; 신선로
russian_cuisine<restaurants_and_cuisine | Russian cuisine; Western food; borscht | 俄餐; 西餐; 俄式西餐 | русская кухня; европейская кухня | 러시아 요리; 서양 요리 | 로씨야료리; 서양료리
barbecue<restaurants_and_cuisine | barbecue; kebab; grill | 烧烤; 烤肉; 羊肉串 | шашлык; барбекю; гриль | 바비큐; 양꼬치; 숯불구이 | 불고기; 양고기뀀
food_delivery<restaurants_and_cuisine | food delivery; takeaway | 外卖; 餐饮外卖 | доставка еды | 음식 배달; 배달 서비스 | 음식배달
aseptic_packaging<food | aseptic packaging; vacuum packaging; food grade packaging | 真空包装; 无菌包装 | вакуумная упаковка; асептическая упаковка | 진공 포장; 무균 포장 | 진공포장
shelf_life<food | shelf life; expiry date | 保质期; 有效期 | срок годности; срок хранения | 유통 기한; 소비 기한 | 보관기한
nutrition_labelling<food | nutrition labelling; Chinese label; Korean label | 中文标签; 食品标签 | этикетка на китайском языке; пищевая этикетка | 한글 라벨; 중문 라벨; 식품 표시 | 중문라벨
@forestry
round_logs<timber | round logs; logs; saw logs | 原木; 圆木 | круглый лес; бревна; кругляк; пиловочник | 통나무; 원목 | 통나무; 원목
sawn_timber<timber | sawn timber; boards; planks; edged board | 锯材; 板材; 方木 | пиломатериалы; доска; обрезная доска; брус | 제재목; 판재; 각재 | 제재목; 널판자
larch<softwood | larch | 落叶松 | лиственница | 낙엽송; 낙엽송 목재 | 락엽송; 이깔나무
veneer<wood_based_panels | veneer; sliced veneer | 单板; 木皮 | шпон; лущеный шпон | 단판; 무늬목 | 단판
mdf<wood_based_panels | MDF; fibreboard; particleboard; chipboard; OSB | 密度板; 纤维板; 刨花板; 欧松板 | МДФ; ДСП; древесно-стружечная плита; ОСБ | 파티클 보드; 섬유판; 합판 자재 | 섬유판; 톱밥판
glued_laminated_timber<wood_based_panels | glued laminated timber; glulam; finger-jointed board | 集成材; 指接板; 胶合木 | клееный брус; мебельный щит; клееная древесина | 집성재; 집성목 | 집성목재
flooring<timber | flooring; parquet; wood flooring; laminate | 地板; 木地板; 实木地板 | паркет; напольное покрытие; ламинат | 마루; 원목 마루; 바닥재 | 나무마루; 바닥재
wooden_doors<timber | wooden doors; windows and doors of wood | 木门; 木窗 | деревянные двери; деревянные окна | 목재 문; 목문 | 나무문
wooden_packaging<timber | wooden packaging; pallets; pallet | 托盘; 木托盘; 木包装 | поддоны; паллеты; деревянная тара | 파렛트; 팔레트; 목상자 | 팔레트; 나무상자
charcoal<timber | charcoal; wood charcoal; firewood | 木炭; 机制炭; 薪柴 | древесный уголь; дрова | 숯; 목탄; 장작 | 숯; 목탄; 장작
wood_chips<timber | wood chips; sawdust | 木片; 锯末; 木屑 | щепа; опилки; технологическая щепа | 우드칩; 톱밥; 목재 칩 | 나무쪼각; 톱밥
wooden_handicrafts<timber | wooden handicrafts; chopsticks; toothpicks; ice-cream sticks | 木制品; 筷子; 牙签; 雪糕棒 | изделия из дерева; палочки для еды; деревянные палочки | 목제품; 젓가락; 이쑤시개 | 목제품; 저가락
office_furniture<furniture | office furniture; school furniture | 办公家具; 校具 | офисная мебель; школьная мебель | 사무용 가구; 학생용 가구 | 사무가구
kitchen_furniture<furniture | kitchen furniture; cabinets; customised furniture | 橱柜; 定制家具; 全屋定制 | кухонная мебель; мебель на заказ; кухни | 주방 가구; 맞춤 가구; 붙박이장 | 주방가구; 주문가구
upholstered_furniture<furniture | upholstered furniture; sofa; mattress | 沙发; 床垫; 软体家具 | мягкая мебель; диван; матрас | 소파; 매트리스 | 쏘파; 침대깔개
furniture_fittings<furniture | furniture fittings; hardware fittings | 家具五金; 五金配件 | мебельная фурнитура; фурнитура | 가구 부속; 철물 | 가구철물
tissue_paper<pulp_paper | tissue paper; toilet paper; sanitary paper | 生活用纸; 卫生纸; 纸巾 | санитарно-гигиеническая бумага; салфетки; туалетная бумага | 화장지; 티슈 | 위생지
cardboard<pulp_paper | cardboard; corrugated board; cartons | 纸箱; 瓦楞纸; 纸板 | картон; гофрокартон; картонные коробки | 골판지; 종이 상자; 판지 | 골판지; 종이상자
printing_paper<pulp_paper | printing paper; newsprint; office paper | 印刷纸; 新闻纸; 办公用纸 | офисная бумага; газетная бумага | 인쇄용지; 신문용지; 복사지 | 인쇄종이
softwood_pulp<pulp_paper | softwood pulp; bleached pulp | 针叶浆; 漂白浆; 木浆 | хвойная целлюлоза; древесная масса | 침엽수 펄프; 목재 펄프 | 침엽수펄프
forest_lease<forestry | forest lease; timber harvesting | 森林采伐; 采伐; 林地租赁 | заготовка леса; лесозаготовка; аренда лесного участка | 벌목; 벌채; 임지 임대 | 채벌; 벌목; 림지임대
forest_fire_prevention<forestry | forest fire prevention; forest protection | 护林; 森林保护 | охрана лесов; лесозащита | 산림 보호; 산불 예방 | 산림보호; 산불예방
forest_carbon_sink<forestry | forest carbon sink; forestry carbon credits | 林业碳汇; 碳汇; 森林碳汇 | лесные климатические проекты; углеродные единицы леса | 산림 탄소 흡수원; 탄소 흡수 | 산림탄소흡수
understory_economy<forestry | understory economy; forest economy | 林下经济 | лесная подпочвенная экономика; недревесные ресурсы леса | 임하 경제; 산림 복합 경영 | 림하경제
logging_equipment<forestry_equipment | logging equipment; forestry machinery; harvester forwarder | 林业机械; 采伐机械 | лесозаготовительная техника; лесная техника; форвардер | 임업 기계; 벌목 장비 | 림업기계
sawmill_equipment<forestry_equipment | sawmill equipment; drying kiln; woodworking machines | 木工机械; 木材干燥; 烘干窑 | деревообрабатывающее оборудование; сушильная камера | 목공 기계; 목재 건조기 | 목재건조로; 목공기계
rosin<wild_growing_products_of_the_taiga | rosin; turpentine; tar | 松香; 松节油 | канифоль; скипидар; деготь | 송진; 테레빈유 | 송진
chaga<wild_growing_products_of_the_taiga | chaga; chaga mushroom | 桦褐孔菌; 白桦茸 | чага; березовый гриб | 차가버섯 | 차가버섯
pine_pollen<wild_growing_products_of_the_taiga | pine pollen; pine needle extract; dihydroquercetin; taxifolin | 松花粉; 二氢槲皮素; 落叶松提取物 | дигидрокверцетин; таксифолин; хвойный экстракт | 디하이드로케르세틴; 솔잎 추출물; 송화 가루 | 송화가루
`;
