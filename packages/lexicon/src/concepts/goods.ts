/** Goods by kind: fish, vegetables, fruit, wood, ores, chemicals, building materials, household goods. Columns as in `parseConcepts`. */
export const GOODS = `
@food
herring<sea_fish | Pacific herring; herring fish | 鲱鱼 | сельдь | 청어 | 청어
mackerel<sea_fish | mackerel | 鲭鱼 | скумбрия | 고등어 | 고등어
saury<sea_fish | saury | 秋刀鱼 | сайра | 꽁치 | 꽁치
codfish<sea_fish | codfish; Pacific cod | 鳕鱼 | треска | 대구살; 생대구 | 대구어
flounder<sea_fish | flounder; plaice | 比目鱼; 鲽鱼 | камбала | 가자미; 넙치 | 가재미
halibut<sea_fish | halibut | 大比目鱼 | палтус | 넙치류 핼리벗; 핼리벗 | 할리부트
smelt<sea_fish | smelt; capelin | 毛鳞鱼; 胡瓜鱼 | мойва; корюшка | 열빙어; 빙어 | 빙어
squid<shellfish_and_molluscs | squid | 鱿鱼 | кальмар | 오징어 | 낙지; 오징어
octopus<shellfish_and_molluscs | octopus | 章鱼 | осьминог | 문어 | 문어
shrimp<crustaceans | shrimp; prawns | 虾; 对虾; 北极虾; 虾仁 | креветка; креветки | 새우 | 새우
krill<crustaceans | krill | 磷虾 | криль | 크릴 | 크릴새우
scallop<shellfish_and_molluscs | scallop | 扇贝 | гребешок; морской гребешок | 가리비 | 가리비
oyster<shellfish_and_molluscs | oyster | 牡蛎; 生蚝 | устрицы; устрица | 굴 양식; 생굴 | 굴조개
mussel<shellfish_and_molluscs | mussel; clams; shellfish | 贝类; 贻贝 | моллюски; мидии дальневосточные | 조개; 홍합; 패류 | 조개; 홍합
seaweed<seafood | seaweed; laver; nori | 海藻; 紫菜; 裙带菜 | водоросли; нори | 해조류; 조미김; 미역 | 미역
kelp<seafood | kelp; sea cabbage | 海带 | морская капуста; ламинария | 다시마 | 다시마
freshwater_fish<seafood | freshwater fish; river fish | 淡水鱼; 江鱼; 冷水鱼 | пресноводная рыба; речная рыба | 민물고기; 냉수성 어류 | 민물고기; 랭수성물고기
carp<freshwater_fish | carp | 鲤鱼 | карп | 잉어 | 잉어
trout<freshwater_fish | trout | 虹鳟; 鳟鱼 | форель | 송어 | 송어
pike<freshwater_fish | pike; perch; catfish | 狗鱼; 鲈鱼; 鲶鱼 | щука; окунь; сом | 강꼬치고기; 농어; 메기 | 농어; 메기
eel<sea_fish | eel; tuna | 金枪鱼; 鳗鱼 | тунец; угорь | 참치; 장어 | 참치; 뱀장어
@agriculture
cabbage<vegetables | cabbage; white cabbage | 卷心菜; 圆白菜; 甘蓝 | капуста; белокочанная капуста | 양배추 | 가두배추
chinese_cabbage<vegetables | Chinese cabbage; napa cabbage | 白菜; 大白菜 | пекинская капуста; китайская капуста | 배추 | 배추
onion<root_vegetables | onion; onions | 洋葱 | лук репчатый; лук | 양파 | 둥글파
garlic<root_vegetables | garlic | 大蒜; 蒜 | чеснок | 마늘 | 마늘
ginger<root_vegetables | ginger | 生姜 | имбирь | 생강 | 생강
carrot<root_vegetables | carrot; carrots | 胡萝卜 | морковь | 당근 | 홍당무
radish<root_vegetables | radish; daikon | 萝卜; 白萝卜 | редька; дайкон | 무 채소; 순무 | 무우
tomato<fruit_vegetables | tomato; tomatoes | 番茄; 西红柿 | томаты; помидоры | 토마토 | 도마도
cucumber<fruit_vegetables | cucumber; cucumbers | 黄瓜 | огурцы; огурец | 오이 | 오이
pepper<fruit_vegetables | pepper; sweet pepper; bell pepper | 青椒; 甜椒 | перец; сладкий перец | 피망; 파프리카 | 풋고추
chilli<fruit_vegetables | chilli; red pepper; chilli powder; hot pepper | 辣椒; 辣椒粉; 干辣椒 | острый перец; красный перец; молотый перец | 고추; 고춧가루; 건고추 | 고추; 고추가루
pumpkin<fruit_vegetables | pumpkin | 南瓜 | тыква | 호박 | 호박
pumpkin_seeds<vegetables | pumpkin seeds | 南瓜子; 白瓜子 | тыквенные семечки; семена тыквы | 호박씨 | 호박씨
eggplant<fruit_vegetables | eggplant; aubergine | 茄子 | баклажан | 가지 채소 | 가지채소
spinach<vegetables | spinach; lettuce; leafy vegetables | 菠菜; 生菜; 叶菜 | шпинат; салат; зелень | 시금치; 상추; 엽채류 | 시금치; 부루
orange<subtropical_fruit | orange; oranges; citrus | 橙子; 柑橘 | апельсины; цитрусовые | 오렌지; 감귤류 | 오렌지
mandarins<subtropical_fruit | mandarins; tangerines | 蜜橘; 橘子; 柑桔 | мандарины | 감귤; 귤 | 귤
lemons<subtropical_fruit | lemons; lemon | 柠檬 | лимоны; лимон | 레몬 | 레몬
banana<subtropical_fruit | banana; bananas | 香蕉 | бананы; банан | 바나나 | 바나나
tropical_fruit<subtropical_fruit | tropical fruit; mango; pineapple; durian | 热带水果; 芒果; 菠萝; 榴莲 | тропические фрукты; манго; ананас | 열대 과일; 망고; 파인애플 | 열대과일
grapes<fruit | grapes; grape | 葡萄 | виноград | 포도 | 포도
raisins<fruit | raisins | 葡萄干 | изюм | 건포도 | 마른포도
watermelon<fruit | watermelon; watermelons | 西瓜 | арбуз; арбузы | 수박 | 수박
melon<fruit | melon; melons | 甜瓜; 哈密瓜; 香瓜 | дыня; дыни | 멜론; 참외 | 참외
cherry<stone_fruit | cherry; cherries | 樱桃; 车厘子 | черешня; вишня | 체리; 앵두 | 앵두
peach<stone_fruit | peach; apricot | 桃; 桃子; 杏 | персик; абрикос | 복숭아; 살구 | 복숭아; 살구
plum<stone_fruit | plum | 李子 | слива | 자두 | 추리과일
strawberry<berries | strawberry; strawberries | 草莓 | клубника; земляника | 딸기 | 딸기
raspberry<berries | raspberry; raspberries | 树莓; 红树莓 | малина | 산딸기; 라즈베리 | 나무딸기
blueberry<berries | blueberry; blueberries | 蓝莓; 野生蓝莓 | голубика; черника | 블루베리 | 들쭉; 블루베리
lingonberry<berries | lingonberry; cowberry | 红豆越橘; 越橘 | брусника | 월귤; 링곤베리 | 월귤
cranberry<berries | cranberry | 蔓越莓 | клюква | 크랜베리 | 넌출월귤
honeysuckle_berry<berries | honeysuckle berry; haskap | 蓝靛果 | жимолость | 댕댕이나무 열매; 하스카프 | 댕댕이나무열매
blackcurrant<berries | blackcurrant | 黑加仑; 黑醋栗 | черная смородина; смородина | 블랙커런트; 까막까치밥 | 까막까치밥
peanut<oil_crops | peanut; peanuts | 花生; 花生米 | арахис | 땅콩 | 락화생; 땅콩
sesame<oil_crops | sesame; sesame seeds | 芝麻; 白芝麻 | кунжут | 참깨 | 참깨
sesame_oil<vegetable_oil | sesame oil | 香油; 芝麻油 | кунжутное масло | 참기름 | 참기름
perilla<oil_crops | perilla; perilla seeds; perilla oil | 苏子; 紫苏; 苏子油 | перилла | 들깨; 들기름 | 들깨; 들기름
walnut<nuts | walnut; walnuts | 核桃; 山核桃 | грецкий орех; маньчжурский орех | 호두; 가래나무 열매 | 호두
hazelnut<nuts | hazelnut; hazelnuts | 榛子; 平欧榛子 | фундук; лещина | 개암; 헤이즐넛 | 개암
nuts<crops | nuts; almonds; pistachios | 坚果; 扁桃仁; 开心果 | орехи; миндаль; фисташки | 견과류; 아몬드; 피스타치오 | 견과
millet<coarse_grains | millet | 小米; 谷子; 黍子 | просо; пшено | 좁쌀 | 좁쌀
sorghum<coarse_grains | sorghum | 高粱 | сорго | 수수 | 수수
red_beans<legumes | red beans; adzuki beans | 红小豆; 赤小豆 | красная фасоль; бобы адзуки | 팥 | 팥
mung_beans<legumes | mung beans | 绿豆 | маш | 녹두 | 록두
kidney_beans<legumes | kidney beans; haricot beans | 芸豆; 白芸豆 | фасоль | 강낭콩 | 강낭콩
peas<legumes | peas | 豌豆 | горох | 완두; 완두콩 | 완두콩
chickpeas<legumes | chickpeas; lentils | 鹰嘴豆; 小扁豆; 扁豆 | нут; чечевица | 병아리콩; 렌틸콩 | 병아리콩
rye<grain | rye | 黑麦 | рожь | 호밀 | 호밀
sheep<livestock | sheep; sheep farming | 养羊; 肉羊; 绵羊 | овцеводство; овцы | 양 사육; 면양 | 면양; 양사양
goat<livestock | goat; goats; goat farming | 山羊; 奶山羊 | козы; козоводство | 염소; 산양 | 염소
wool<fur_and_fibre_animals | wool; cashmere | 羊毛; 羊绒 | шерсть; кашемир | 양모; 양털; 캐시미어 | 양털
duck<poultry | duck; duck meat | 鸭; 鸭肉 | утка; мясо утки | 오리고기 | 오리고기
goose<poultry | goose; geese; goose meat | 鹅; 大鹅; 鹅肉 | гусь; гуси | 거위; 거위고기 | 게사니
down<fur_and_fibre_animals | goose down; feather | 羽绒; 羽毛 | пух и перо; гусиный пух | 우모; 오리털; 거위털 | 깃털; 게사니털
@food
wine<spirits | grape wine; red wine | 葡萄酒; 红酒 | вино; виноградное вино | 와인; 포도주 | 포도술; 포도주
ice_wine<spirits | ice wine | 冰酒; 冰葡萄酒 | ледяное вино | 아이스 와인 | 얼음포도주
brandy<spirits | brandy; cognac | 白兰地 | коньяк | 브랜디; 코냑 | 브랜디
whisky<spirits | whisky | 威士忌 | виски | 위스키 | 위스키
@forestry
pine_wood<softwood | pine wood; Scots pine | 樟子松; 松木; 赤松 | сосна; сосновые пиломатериалы | 소나무; 소나무 목재 | 소나무
korean_pine<softwood | Korean pine; Siberian cedar | 红松 | кедр; кедр корейский | 잣나무; 홍송 | 홍송; 잣나무
spruce<softwood | spruce | 云杉; 鱼鳞松 | ель | 가문비나무 | 가문비나무
fir<softwood | fir wood; silver fir | 冷杉 | пихта | 전나무 | 전나무
birch<hardwood_timber | birch; birch wood | 桦木; 白桦 | береза; березовая древесина | 자작나무 | 봇나무; 자작나무
birch_plywood<plywood | birch plywood | 桦木胶合板; 桦木多层板 | березовая фанера; фанера березовая | 자작나무 합판 | 봇나무합판
oak<hardwood_timber | oak | 柞木; 橡木 | дубовая древесина; древесина дуба | 참나무; 오크 | 참나무
ash_wood<hardwood_timber | ash wood; Manchurian ash | 水曲柳 | ясень; ясень маньчжурский | 물푸레나무 | 물푸레나무
linden_wood<hardwood_timber | linden wood; basswood | 椴木 | липа | 피나무 | 피나무
poplar<hardwood_timber | poplar; aspen | 杨木; 山杨 | осина; тополь | 포플러; 사시나무 | 황철나무; 사시나무
elm<hardwood_timber | elm; maple; hardwood | 榆木; 枫木; 硬木 | вяз; клен; твердолиственные породы | 느릅나무; 단풍나무; 활엽수 | 느릅나무; 활엽수
@energy
zinc<non_ferrous_metals | zinc; zinc ore | 锌; 锌矿 | цинк; цинковая руда | 아연; 아연광 | 아연
lead_ore<non_ferrous_metals | lead ore; lead concentrate | 铅; 铅矿 | свинец; свинцовая руда | 납 광석; 납 정광 | 연광
tin_ore<non_ferrous_metals | tin ore | 锡; 锡矿 | олово | 주석광 | 주석광
nickel<non_ferrous_metals | nickel | 镍; 镍矿 | никель | 니켈 | 니켈
cobalt<non_ferrous_metals | cobalt | 钴 | кобальт | 코발트 | 코발트
molybdenum<non_ferrous_metals | molybdenum | 钼; 钼矿 | молибден | 몰리브덴 | 몰리브덴
tungsten<non_ferrous_metals | tungsten | 钨; 钨矿 | вольфрам | 텅스텐 | 볼프람
antimony<non_ferrous_metals | antimony; manganese; chrome ore | 锑; 锰; 铬矿 | сурьма; марганец; хромовая руда | 안티몬; 망간; 크롬광 | 안티몬; 망간
silver<gold | silver | 白银; 银矿 | серебро | 은괴; 은광 | 은광
platinum<gold | platinum; palladium | 铂; 钯; 铂金 | платина; палладий | 백금; 팔라듐 | 백금
diamonds<gems_and_precious_minerals | diamonds | 钻石; 金刚石 | алмазы; бриллианты | 다이아몬드 | 금강석
granite<building_stone | granite | 花岗岩 | гранит | 화강암 | 화강암
marble<building_stone | marble | 大理石 | мрамор | 대리석 | 대리석
basalt<building_stone | basalt | 玄武岩 | базальт | 현무암 | 현무암
limestone<building_stone | limestone | 石灰石; 石灰岩 | известняк | 석회석 | 석회석
gypsum<building_stone | gypsum | 石膏 | гипс | 석고 | 석고
clay<building_stone | clay; kaolin; bentonite | 高岭土; 膨润土; 粘土 | глина; каолин; бентонит | 점토; 고령토; 벤토나이트 | 점토; 고령토
@chemicals
caustic_soda<basic_chemicals | caustic soda | 烧碱; 氢氧化钠 | каустическая сода; едкий натр | 가성소다; 수산화나트륨 | 가성소다
soda_ash<basic_chemicals | soda ash | 纯碱; 碳酸钠 | кальцинированная сода | 소다회; 탄산나트륨 | 소다회
sulphuric_acid<basic_chemicals | sulphuric acid | 硫酸 | серная кислота | 황산 | 류산
hydrochloric_acid<basic_chemicals | hydrochloric acid; acids | 盐酸 | соляная кислота; кислоты | 염산 | 염산
sulphur<basic_chemicals | sulphur | 硫磺 | сера техническая | 유황 | 류황
ammonia<basic_chemicals | ammonia | 合成氨; 液氨; 氨 | аммиак | 암모니아 | 암모니아
nitric_acid<basic_chemicals | nitric acid | 硝酸 | азотная кислота | 질산 | 질산
ethylene<olefins_and_aromatics | ethylene | 乙烯 | этилен | 에틸렌 | 에틸렌
propylene<olefins_and_aromatics | propylene | 丙烯 | пропилен | 프로필렌 | 프로필렌
benzene<olefins_and_aromatics | benzene; aromatics | 苯; 芳烃 | бензол; ароматические углеводороды | 벤젠; 방향족 | 벤졸
@construction
cement<wall_and_floor_materials | cement | 水泥 | цемент | 시멘트 | 세멘트
concrete<wall_and_floor_materials | concrete; ready-mixed concrete | 混凝土; 商砼 | бетон; железобетон | 콘크리트; 레미콘 | 콩크리트
brick<wall_and_floor_materials | brick; bricks; blocks | 砖; 砌块; 加气混凝土 | кирпич; газобетон; строительные блоки | 벽돌; 블록 | 벽돌
ceramic_tiles<wall_and_floor_materials | ceramic tiles; tiles | 瓷砖; 陶瓷砖 | керамическая плитка; плитка | 타일; 도자기 타일 | 타일
sand<wall_and_floor_materials | sand; gravel; crushed stone; aggregates | 沙石; 砂石; 碎石; 沙子 | песок; щебень; гравий; инертные материалы | 모래; 자갈; 골재; 쇄석 | 모래; 자갈; 골재
plasterboard<wall_and_floor_materials | plasterboard; drywall | 石膏板 | гипсокартон | 석고 보드 | 석고판
sandwich_panels<wall_and_floor_materials | sandwich panels; wall panels | 夹芯板; 墙板 | сэндвич-панели; стеновые панели | 샌드위치 패널; 벽체 패널 | 벽판
windows<finishing_materials | windows; plastic windows; double-glazed windows | 门窗; 塑钢窗; 断桥铝门窗 | окна; пластиковые окна | 창호; 창문 | 창문
entrance_doors<finishing_materials | entrance doors; doors | 防盗门; 门业 | двери; входные двери | 현관문; 방화문 | 출입문
aluminium_profiles<building_materials | aluminium profiles | 铝型材; 铝合金型材 | алюминиевый профиль | 알루미늄 프로파일 | 알루미니움형재
@equipment
crane<hoisting_and_conveying_machinery | crane; cranes; lifting equipment; hoist | 起重机; 吊车; 起重设备 | грузоподъемное оборудование; подъемный кран | 크레인; 기중기; 호이스트 | 기중기
excavator<construction_machinery | excavator; excavators | 挖掘机 | экскаватор | 굴착기; 굴삭기 | 굴착기
bulldozer<construction_machinery | bulldozer; road roller; grader | 推土机; 压路机; 平地机 | бульдозер; дорожный каток; автогрейдер | 불도저; 로드 롤러 | 불도젤
refrigerator<home_appliances | refrigerator; freezer; fridge | 冰箱; 冰柜; 冷柜 | холодильник; морозильник | 냉장고; 냉동고 | 랭장고; 랭동고
washing_machine<home_appliances | washing machine | 洗衣机 | стиральная машина | 세탁기 | 빨래기계; 세탁기
rice_cooker<home_appliances | rice cooker; small appliances | 电饭锅; 小家电 | мультиварка; мелкая бытовая техника | 전기밥솥; 소형 가전 | 전기밥가마
vacuum_cleaner<home_appliances | vacuum cleaner; robot vacuum | 吸尘器; 扫地机器人 | пылесос; робот-пылесос | 청소기; 로봇 청소기 | 청소기
socks<knitted_goods_and_accessories | socks; hosiery | 袜子; 丝袜 | носки; чулочно-носочные изделия | 양말 | 양말
knitwear<knitted_goods_and_accessories | knitwear; sweaters | 针织; 针织品; 毛衣 | трикотаж; свитеры | 니트 의류; 스웨터 | 뜨개옷
hats<knitted_goods_and_accessories | headwear; caps and hats; scarves; fur hats | 帽子; 围巾; 皮帽 | шапки; шарфы; меховые шапки | 모자; 목도리 | 모자; 목도리
bedding<textile | bed linen | 床上用品; 家纺 | постельное белье; домашний текстиль | 침구; 이불 | 이부자리
towels<textile | towels; blankets | 毛巾; 毛毯 | полотенца; пледы | 수건; 담요 | 수건; 담요
carpets<textile | carpets | 地毯 | ковры | 카펫 | 주단
bicycles<two_wheelers | bicycles; bicycle | 自行车 | велосипед; велосипеды | 자전거 | 자전거
motorcycles<two_wheelers | motorcycles; ATV | 摩托车; 沙滩车; 全地形车 | мотоцикл; квадроцикл; мототехника | 오토바이; 사륜 바이크 | 모터찌클
electric_bicycle<two_wheelers | electric bicycle; electric scooter; tricycle | 电动自行车; 电动滑板车; 三轮车 | электровелосипед; самокат; электросамокат | 전기 자전거; 전동 킥보드; 삼륜차 | 전기자전거; 삼륜차
@culture
football<ball_games | football | 足球 | футбол | 축구 | 축구
basketball<ball_games | basketball | 篮球 | баскетбол | 농구 | 롱구
volleyball<ball_games | volleyball | 排球 | волейбол | 배구 | 배구
table_tennis<ball_games | table tennis; badminton; tennis | 乒乓球; 羽毛球; 网球 | настольный теннис; бадминтон; теннис | 탁구; 배드민턴; 테니스 | 탁구; 바드민톤; 정구
swimming<sport | swimming | 游泳 | плавание | 수영 | 헤염; 수영
theatre<performing_arts | theatre; drama theatre; stage play | 剧院; 话剧; 戏剧 | театр; спектакль | 연극; 극장 공연 | 연극
opera<performing_arts | opera | 歌剧 | опера | 오페라 | 가극
circus<performing_arts | circus; acrobatics | 马戏; 杂技 | цирк; акробатика | 서커스; 곡예 | 교예
ballet<performing_arts | ballet | 芭蕾; 芭蕾舞 | балет | 발레 | 발레
dance<performing_arts | dance; folk dance; choreography | 舞蹈; 民族舞; 广场舞 | танец; хореография; народные танцы | 무용; 민속춤; 댄스 | 무용; 민족무용
painting<fine_arts | oil painting | 绘画; 油画 | живопись; картина | 회화; 유화 | 유화
calligraphy<fine_arts | calligraphy | 书法 | каллиграфия | 서예; 붓글씨 | 서예
art<fine_arts | art; gallery; art exhibition | 艺术; 画廊; 美术; 艺术展 | искусство; галерея; художественная выставка | 미술; 화랑; 미술 전시 | 예술; 미술
@health
massage<traditional_treatments | massage; therapeutic massage | 按摩; 保健按摩 | массаж | 마사지; 안마 | 안마
tuina<traditional_treatments | tuina | 推拿 | туйна | 추나 | 추나
moxibustion<traditional_treatments | moxibustion | 艾灸 | прижигание; моксотерапия | 뜸 | 뜸
cupping<traditional_treatments | cupping therapy | 拔罐 | баночный массаж | 부항 | 부항
@food
seafood_processing<fish_products | seafood processing; fish processing | 水产加工; 海产品加工 | переработка рыбы; рыбопереработка | 수산물 가공; 수산 가공 | 수산물가공; 해산물가공
`;
