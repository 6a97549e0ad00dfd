/** Forms of trade, customs procedures, marketplaces, terms of sale. Columns as in `parseConcepts`. */
export const COMMERCE = `
@
general_trade<foreign_trade | general trade | 一般贸易 | общая торговля; обычная внешняя торговля | 일반 무역 | 일반무역
trade_with_russia<foreign_trade | trade with Russia; Russia trade; Sino-Russian trade | 对俄贸易; 中俄贸易; 对俄经贸 | торговля с Россией; российско-китайская торговля | 대러 무역; 중러 무역; 대러시아 무역 | 대로씨야무역; 중로무역
trade_with_korea<foreign_trade | trade with Korea; Sino-Korean trade | 对韩贸易; 中韩贸易 | торговля с Кореей; корейско-китайская торговля | 대한 무역; 한중 무역 | 대한무역; 중한무역
entrepot_trade<foreign_trade | entrepot trade; re-export; transit trade | 转口贸易; 复出口; 过境贸易 | реэкспорт; транзитная торговля | 중계 무역; 재수출 | 중계무역
border_residents_trade<border_trade | border residents' trade; mutual trade of border residents | 边民互市; 边民互市贸易; 互市贸易 | торговля приграничных жителей; приграничная торговля населения | 변경 주민 호시 무역; 호시 무역 | 변민호시무역; 호시무역
mutual_trade_zone<border_trade | mutual trade zone; border trade zone | 互市贸易区; 边贸区 | зона взаимной торговли; приграничный торговый комплекс | 호시 무역구; 변경 무역구 | 호시무역구
market_procurement_trade<foreign_trade | market procurement trade | 市场采购贸易 | рыночная закупочная торговля | 시장 구매 무역 | 시장구매무역
bonded_processing<processing_trade | bonded processing; landed processing of imports | 落地加工; 保税加工; 进口落地加工 | бондовая переработка; переработка импортного сырья | 보세 가공; 수입 가공 | 보세가공; 락지가공
technology_trade<foreign_trade | technology trade; technology import and export | 技术贸易; 技术进出口 | торговля технологиями; экспорт технологий | 기술 무역; 기술 수출입 | 기술무역
cultural_trade<foreign_trade | cultural trade; cultural exports | 文化贸易; 文化出口 | торговля культурной продукцией; экспорт культуры | 문화 무역; 문화 수출 | 문화무역
foreign_trade_company<foreign_trade | foreign trade company; import-export company | 外贸公司; 进出口公司; 外贸企业 | внешнеторговая компания; импортно-экспортная компания | 무역 회사; 수출입 회사; 무역업체 | 무역회사; 수출입회사
trading_house<foreign_trade | trading house; trade mission; trade representation | 商务代表处; 贸易代表团; 贸易公司驻外机构 | торговый дом; торговое представительство; торгпредство | 무역 대표부; 무역관 | 무역대표부
bulk_commodities<foreign_trade | bulk commodities; commodities | 大宗商品; 大宗贸易 | сырьевые товары; биржевые товары | 원자재 거래; 대량 상품 | 대종상품
commodity_exchange<foreign_trade | commodity exchange; commodity trading platform | 商品交易所; 大宗商品交易中心 | товарная биржа; биржа сырья | 상품 거래소 | 상품거래소
processing_of_customer_s_materials<processing_trade | processing of customer's materials; tolling | 来料加工 | толлинг; переработка давальческого сырья | 임가공 | 래료가공
compensation_trade<barter | compensation trade; countertrade; offset | 补偿贸易; 对销贸易 | встречная торговля; компенсационная сделка | 보상 무역; 연계 무역 | 보상무역
quota<trade_regulation | quota; import quota; export quota | 配额; 进口配额; 出口配额 | квота; импортная квота; экспортная квота | 쿼터; 수입 할당 | 배당액; 수입배당
import_licence<trade_regulation | import licence; export licence; import permit | 进口许可证; 出口许可证 | лицензия на импорт; лицензия на экспорт; разрешение на ввоз | 수입 허가; 수출 허가; 수출 허가증 | 수입허가증; 수출허가증
free_trade_agreement<trade_regulation | free trade agreement; FTA; RCEP | 自由贸易协定; 自贸协定; 区域全面经济伙伴关系协定 | соглашение о свободной торговле; ВРЭП | 자유 무역 협정; 역내 포괄적 경제 동반자 협정 | 자유무역협정
belt_and_road<international_organisations | Belt and Road; Belt and Road Initiative; Silk Road | 一带一路; 丝绸之路; 一带一路倡议 | Один пояс — один путь; пояс и путь; Шелковый путь | 일대일로; 실크로드 | 일대일로; 비단길
eurasian_economic_union<international_organisations | Eurasian Economic Union; EAEU | 欧亚经济联盟 | Евразийский экономический союз; ЕАЭС | 유라시아 경제 연합 | 유라시아경제련맹
sco<international_organisations | SCO; Shanghai Cooperation Organisation | 上海合作组织; 上合组织 | Шанхайская организация сотрудничества; ШОС | 상하이 협력 기구 | 상해협력기구
brics<international_organisations | BRICS | 金砖国家; 金砖 | БРИКС | 브릭스 | 금전국가
wto<international_organisations | WTO; World Trade Organization | 世界贸易组织; 世贸组织 | ВТО; Всемирная торговая организация | 세계 무역 기구 | 세계무역기구
import_expo<countries_goods | import expo; imported goods | 进口商品; 进口货 | импортные товары; импортная продукция | 수입 상품; 수입품 | 수입상품
russian_goods<countries_goods | Russian goods; Russian food products; Russian goods pavilion | 俄罗斯商品; 俄货; 俄罗斯食品; 俄罗斯商品馆 | российские товары; российские продукты; магазин российских товаров | 러시아 상품; 러시아 식품; 러시아 제품 | 로씨야상품; 로씨야식품
korean_goods<countries_goods | Korean goods; Korean products; K-products | 韩国商品; 韩国货; 韩国产品 | корейские товары; корейская продукция | 한국 상품; 한국 제품; 한국산 | 한국상품; 한국산
chinese_goods<countries_goods | Chinese goods; made in China | 中国商品; 中国制造; 中国货 | китайские товары; сделано в Китае; товары из Китая | 중국 상품; 중국산; 중국 제품 | 중국상품; 중국산
heilongjiang_products<countries_goods | Heilongjiang products; north-eastern specialities; local specialities; local products | 特产; 土特产; 东北特产; 地方特产 | местная продукция; региональные товары | 특산물; 지역 특산품; 토산품 | 특산물; 토산품; 동북특산
exclusive_distributor<distribution | exclusive distributor; sole agent; exclusive agency | 独家代理; 总代理; 独家经销 | эксклюзивный дистрибьютор; эксклюзивный представитель | 독점 대리점; 독점 총판; 독점 공급 | 독점대리; 총대리
importer_and_distributor<distribution | importer and distributor; regional distributor | 区域代理; 区域经销商; 省级代理 | региональный дистрибьютор; региональный представитель | 지역 총판; 지역 대리점 | 지역대리점
retail_chain<distribution | retail chain; supermarket; supermarkets; hypermarket | 连锁超市; 超市; 商超; 卖场 | розничная сеть; супермаркет; торговая сеть; гипермаркет | 대형 마트; 슈퍼마켓; 유통 체인 | 슈퍼마켓; 수퍼마케트; 련쇄점포
shopping_mall<distribution | shopping mall; shopping centre; department store | 购物中心; 商场; 百货商店 | торговый центр; универмаг; ТРЦ | 쇼핑몰; 백화점; 쇼핑센터 | 백화점; 백화상점; 구매쎈터
duty_free_shop<distribution | duty-free shop; duty free | 免税店; 免税商品; 离岛免税 | магазин беспошлинной торговли; дьюти-фри | 면세점; 면세품 | 면세점; 면세상품
convenience_store<distribution | convenience store | 便利店 | магазин у дома; минимаркет | 편의점 | 편의점
wholesale_market<distribution | wholesale market; trade market | 批发市场; 商贸城; 交易市场 | оптовый рынок; оптовая база | 도매 시장; 상업 무역 시장 | 도매시장; 상업무역성
vending_machine<distribution | vending machine; unmanned store | 自动售货机; 无人店 | торговый автомат; вендинг | 자판기; 무인 매장 | 자동판매기
direct_selling<distribution | direct selling; group buying; community group buying | 直销; 团购; 社区团购 | прямые продажи; совместные покупки | 직판; 공동 구매 | 직판; 공동구매
stock_clearance<distribution | stock clearance; inventory; stock | 库存; 尾货; 库存处理 | складские остатки; распродажа остатков; товарные запасы | 재고; 재고 처리 | 재고; 재고처리
minimum_order<distribution | minimum order; MOQ; trial order; sample; samples | 起订量; 样品; 试订单; 打样 | минимальный заказ; минимальная партия; пробная партия; образцы | 최소 주문량; 샘플; 견본 | 최소주문량; 견본; 샘플
wholesale_price<distribution | wholesale price; factory price; ex-factory price | 出厂价; 批发价 | оптовая цена; цена производителя; заводская цена | 공장도 가격; 도매가 | 출고가격; 도매가격
quotation<distribution | quotation; price list; commercial offer | 报价; 报价单; 价目表 | коммерческое предложение; прайс-лист; котировка | 견적; 견적서; 가격표 | 견적서; 가격표
incoterms<terms_of_trade | Incoterms; terms of delivery | 国际贸易术语; 贸易术语; 交货条件 | Инкотермс; условия поставки; базис поставки | 인코텀스; 인도 조건; 무역 조건 | 무역조건; 인도조건
fob<terms_of_trade | FOB; free on board | 离岸价; 船上交货 | ФОБ; франко-борт | 본선 인도 | 본선인도
cif<terms_of_trade | CIF; cost insurance freight | 到岸价; 成本加保险费加运费 | СИФ; стоимость страхование фрахт | 운임 보험료 포함 | 운임보험료포함
exw<terms_of_trade | EXW; ex works | 工厂交货 | франко-завод; самовывоз со склада | 공장 인도 | 공장인도
dap<terms_of_trade | DAP; DDP; delivered duty paid | 完税后交货; 目的地交货 | поставка с оплатой пошлин; доставка до места | 관세 지급 인도; 목적지 인도 | 관세지불인도
bill_of_lading<terms_of_trade | bill of lading; waybill; consignment note; CMR | 提单; 运单; 货运单 | коносамент; накладная; транспортная накладная | 선하 증권; 운송장; 화물 운송장 | 선하증권; 운송장
commercial_invoice<terms_of_trade | commercial invoice; invoice; packing list; shipping documents | 商业发票; 发票; 装箱单; 单证 | инвойс; счет-фактура; упаковочный лист; товаросопроводительные документы | 상업 송장; 송장; 포장 명세서; 선적 서류 | 령수증; 포장명세서; 송장
claim_for_damages<terms_of_trade | claim for damages; quality claim; penalty | 索赔; 质量索赔; 违约金 | претензия; рекламация; неустойка | 클레임; 손해 배상; 위약금 | 배상청구; 위약금
force_majeure<terms_of_trade | force majeure | 不可抗力 | форс-мажор | 불가항력 | 불가항력
letter_of_intent<contract | letter of intent; memorandum; MOU; memorandum of understanding; intention agreement | 意向书; 意向协议; 谅解备忘录; 备忘录 | меморандум; меморандум о взаимопонимании; соглашение о намерениях | 양해 각서; 의향서; 업무 협약 | 의향서; 량해비망록; 의향협의
framework_agreement<contract | framework agreement; strategic agreement; strategic cooperation agreement | 框架协议; 战略合作协议 | рамочное соглашение; стратегическое соглашение; соглашение о сотрудничестве | 기본 협약; 전략적 협력 협정; 협력 협정 | 전략적합작협의; 기본협의; 틀거리협의
signing_ceremony<contract | signing ceremony; contract signing; signing | 签约; 签约仪式; 现场签约 | подписание; церемония подписания; подписание контракта | 체결; 계약 체결; 서명식; 조인식 | 계약체결; 체결식; 조인식
contract_value<contract | contract value; contract amount; signed amount | 合同额; 签约额; 合同金额 | сумма контракта; объем контрактов; стоимость договора | 계약액; 계약 금액 | 계약액
@customs
9610<cross_border_e_commerce_supervision | 9610; direct mail export; cross-border e-commerce direct export | 9610; 跨境电商零售出口; 直邮出口 | режим 9610; прямая почтовая доставка | 9610 방식; 직배송 수출 | 9610모식; 직접우편수출
9710<cross_border_e_commerce_supervision | 9710; B2B direct export | 9710; 跨境电商B2B直接出口 | режим 9710; прямой B2B-экспорт | 9710 방식; 기업 간 직접 수출 | 9710모식; 기업간직접수출
9810<cross_border_e_commerce_supervision | 9810; export to overseas warehouse | 9810; 跨境电商出口海外仓 | режим 9810; экспорт на зарубежный склад | 9810 방식; 해외 창고 수출 | 9810모식; 해외창고수출
1210<cross_border_e_commerce_supervision | 1210; bonded e-commerce import; bonded stocking | 1210; 保税备货; 保税电商; 网购保税 | режим 1210; бондовый импорт интернет-торговли | 1210 방식; 보세 전자상거래; 보세 수입 | 1210모식; 보세비축
9910<cross_border_e_commerce_supervision | 9910; personal import of parcels; personal parcels; postal parcels | 个人物品清关; 行邮; 邮包清关 | посылки для личного пользования; международные почтовые отправления | 개인 물품 통관; 우편물 통관 | 개인물품통관; 우편통관
export_declaration<customs_clearance | export declaration; import declaration; customs declaration form; goods declaration | 报关单; 出口报关; 进口报关 | таможенная декларация; декларация на товары; экспортная декларация | 수출 신고; 수입 신고; 세관 신고서 | 세관신고서; 수출신고; 수입신고
release_by_customs<customs_clearance | release by customs; advance declaration; fast clearance | 提前申报; 快速通关; 两步申报 | предварительное декларирование; выпуск товаров; ускоренное оформление | 사전 신고; 신속 통관; 반출 승인 | 사전신고; 신속통관
customs_inspection<customs_clearance | customs inspection; cargo inspection by customs | 海关查验; 查验 | таможенный досмотр; таможенный контроль | 세관 검사; 통관 검사 | 세관검사
authorised_economic_operator<customs_clearance | authorised economic operator; AEO | 经认证的经营者; 高级认证企业 | уполномоченный экономический оператор; УЭО | 수출입 안전 관리 우수 업체 | 고급인증기업
smart_clearance<customs_clearance | smart clearance; paperless clearance | 智慧通关; 无纸化通关 | безбумажное оформление; умное таможенное оформление | 전자 통관 시스템; 무서류 통관 | 무종이통관; 지혜통관
clearance_agent<customs_clearance | clearance agent; customs representative services; document preparation | 通关代理; 清关代理; 单证服务 | подготовка документов; оформление документов на груз | 통관 서류 대행; 서류 작성 대행 | 통관서류대행
temporary_import<customs_clearance | temporary import; ATA carnet | 暂时进口; 暂准进口; ATA单证册 | временный ввоз; карнет АТА | 일시 수입; 일시 수입 통관 | 림시수입
re_import<customs_clearance | re-import; return of goods through customs | 退运; 复进口 | реимпорт; возврат груза | 재수입 | 재수입
import_vat<customs_taxes | import VAT; import tax; consumption tax | 进口税; 进口增值税; 消费税 | импортный НДС; акциз | 수입 부가세; 소비세; 개별 소비세 | 수입세; 소비세
export_tax_refund<customs_taxes | export tax refund; VAT refund; export rebate; tax refund | 出口退税; 退税 | возврат НДС; возмещение НДС при экспорте | 수출 환급; 부가세 환급 | 수출세금환급
duty_exemption<customs_taxes | duty exemption; tariff concession; tariff preferences; zero tariff | 关税减免; 零关税; 关税优惠; 免税 | тарифные преференции; освобождение от пошлин; нулевой тариф | 관세 감면; 무관세; 관세 혜택 | 관세감면; 무관세; 령관세
cargo_vehicle_crossing<border_port_economy | cargo vehicle crossing; truck queue; electronic queue at border | 口岸预约; 电子排队; 口岸排队 | электронная очередь; очередь на границе | 통상구 예약; 전자 대기열 | 통상구예약
railway_border_crossing<border_port_economy | railway border crossing; railway port | 铁路口岸 | железнодорожный пункт пропуска; железнодорожный погранпереход | 철도 통상구 | 철도통상구
road_border_crossing<border_port_economy | road border crossing; highway port | 公路口岸 | автомобильный пункт пропуска; автопереход | 도로 통상구 | 도로통상구
passenger_border_crossing<border_port_economy | passenger border crossing; entry and exit; immigration control | 出入境; 边检; 旅检 | пограничный контроль; пересечение границы; въезд и выезд | 출입국; 출입국 심사; 국경 검사 | 출입경; 변방검사
phytosanitary_certificate<inspection_quarantine | phytosanitary certificate; veterinary certificate | 植物检疫证书; 动物检疫证书; 兽医卫生证书 | фитосанитарный сертификат; ветеринарный сертификат; ветсвидетельство | 식물 검역 증명서; 동물 검역 증명서 | 식물검역증서; 수의증서
rosselkhoznadzor<inspection_quarantine | Rosselkhoznadzor | 俄罗斯联邦兽医和植物检疫监督局 | Россельхознадзор | 러시아 연방 수의 식물 위생 감독국 | 로씨야수의식물위생감독국
fumigation<inspection_quarantine | fumigation; heat treatment of wooden packaging | 熏蒸; 木包装熏蒸 | фумигация; обработка деревянной тары | 훈증; 열처리 목재 포장 | 훈증
smuggling<trade_regulation | smuggling; contraband | 走私 | контрабанда | 밀수 | 밀수
dual_use_goods<trade_regulation | dual-use goods | 两用物项; 军民两用 | товары двойного назначения | 이중 용도 품목; 전략 물자 | 량용물품
parallel_import<customs | parallel import; grey import | 平行进口 | параллельный импорт | 병행 수입 | 평행수입
@ecommerce
comprehensive_pilot_zone_for_cross_border_e_commerce<cross_border_ecommerce | comprehensive pilot zone for cross-border e-commerce; e-commerce pilot zone | 跨境电商综试区; 跨境电子商务综合试验区; 综试区 | комплексная экспериментальная зона электронной торговли | 국경 간 전자상거래 종합시험구; 전자상거래 시범구 | 국제전자상거래종합시험구; 전자상거래종합시험구
e_commerce_park<cross_border_ecommerce | e-commerce park; cross-border e-commerce park; e-commerce industrial park | 跨境电商产业园; 电商产业园; 电商园区 | парк электронной коммерции; парк трансграничной торговли | 전자상거래 단지; 전자상거래 산업단지 | 전자상거래산업원
cross_border_e_commerce_to_russia<cross_border_ecommerce | cross-border e-commerce to Russia; e-commerce with Russia | 对俄电商; 对俄跨境电商; 俄罗斯电商 | интернет-торговля с Россией; электронная торговля с Китаем | 대러 전자상거래; 러시아 전자상거래 | 대로씨야전자상거래
independent_site<cross_border_ecommerce | independent site; own online store; Shopify | 独立站; 自建站 | собственный интернет-магазин; собственный сайт продаж | 자사몰; 독립 쇼핑몰 | 독립사이트
purchasing_on_behalf<cross_border_ecommerce | purchasing on behalf; daigou; overseas direct purchase | 代购; 海淘; 海外购 | покупки за рубежом; заказ товаров из Китая; посредник в покупках | 해외 직접 구매 | 대리구매; 해외구매
dropshipping<cross_border_ecommerce | dropshipping | 一件代发; 无货源 | дропшиппинг | 위탁 판매; 드롭쉬핑 | 대리발송
brand_going_overseas<cross_border_ecommerce | brand going overseas; brand export | 品牌出海 | вывод бренда за рубеж; экспорт бренда | 브랜드 해외 진출 | 브랜드해외진출
ozon<russian_e_commerce_platforms | Ozon | 俄罗斯电商平台奥宗; 奥宗 | Озон | 오존 | 오존플래트홈
wildberries<russian_e_commerce_platforms | Wildberries | 野莓电商; 野莓平台 | Вайлдберриз; ВБ | 와일드베리스
yandex_market<russian_e_commerce_platforms | Yandex Market | 央捷克市场 | Яндекс Маркет | 얀덱스 마켓
alibaba<chinese_e_commerce_platforms | Alibaba; 1688 | 阿里巴巴; 阿里 | Алибаба | 알리바바 | 알리바바
aliexpress<chinese_e_commerce_platforms | AliExpress | 速卖通; 全球速卖通 | Алиэкспресс | 알리익스프레스 | 알리익스프레스
taobao<chinese_e_commerce_platforms | Taobao; Tmall | 淘宝; 天猫 | Таобао; Тмолл | 타오바오; 티몰 | 타오보; 천묘
jingdong<chinese_e_commerce_platforms | Jingdong; JD | 京东 | Цзиндун | 징둥 | 경동
pinduoduo<chinese_e_commerce_platforms | Pinduoduo; Temu | 拼多多 | Пиндуодуо | 핀둬둬; 테무 | 핀둬둬
douyin<chinese_e_commerce_platforms | Douyin; TikTok | 抖音; 抖音电商 | Доуинь; Тикток | 더우인; 틱톡 | 두인; 틱톡
amazon<marketplace | Amazon | 亚马逊 | Амазон | 아마존 | 아마존
coupang<korean_e_commerce_platforms | Coupang | 酷澎 | Купанг | 쿠팡
naver<internet_companies | Naver; Naver Smart Store | 韩国网站NAVER | Навер | 네이버; 스마트스토어 | 네이버
gmarket<korean_e_commerce_platforms | Gmarket; 11st | 韩国电商平台 | корейский маркетплейс | 지마켓; 11번가
ctrip<travel_platform | Ctrip | 携程; 携程旅行网 | Ситрип | 씨트립; 트립닷컴 | 씨트립; 씨트립관광사이트
yandex<internet_companies | Yandex | 央捷克斯 | Яндекс | 얀덱스
baidu<internet_companies | Baidu | 百度 | Байду | 바이두 | 백도
tencent<internet_companies | Tencent | 腾讯 | Тенсент | 텐센트 | 텅쉰
b2b_platform<ecommerce | B2B platform; business-to-business | B2B平台; 企业对企业 | B2B-площадка; торговля между предприятиями | 기업 간 거래; B2B 플랫폼 | 기업간거래
b2c<ecommerce | B2C; business-to-consumer; online retail | 网络零售; 网上零售 | розничная интернет-торговля; онлайн-ритейл | 온라인 소매; 온라인 판매; 인터넷 판매 | 인터넷소매; 온라인판매
rural_e_commerce<ecommerce | rural e-commerce; agricultural e-commerce | 农村电商; 农产品电商 | сельская электронная торговля | 농촌 전자상거래; 농산물 온라인 판매 | 농촌전자상거래
social_commerce<ecommerce | social commerce; community commerce | 社交电商; 私域流量; 微商 | социальная коммерция | 소셜 커머스 | 사교전자상거래
streamer<ecommerce | streamer; livestream host; presenter; livestream base | 主播; 带货主播; 直播基地 | стример; ведущий прямых эфиров; студия прямых эфиров | 쇼호스트; 스트리머; 라이브 방송 진행자 | 방송진행자; 생방송기지
product_photography<ecommerce | product photography; product description; product cards | 商品拍摄; 产品详情页; 产品上架 | предметная съемка; карточки товаров | 상품 촬영; 상세 페이지; 상품 등록 | 상품촬영
new_retail<ecommerce | new retail; omnichannel | 新零售; 全渠道 | омниканальность; новая розница | 신유통; 옴니채널 | 신소매
online_ordering<ecommerce | online ordering; digital ordering; digitally ordered | 网上订购; 数字订购; 线上下单 | онлайн-заказ; цифровой заказ | 온라인 주문; 디지털 주문 | 디지털주문; 인터넷주문
digitally_delivered<ecommerce | digitally delivered; digital delivery | 数字交付; 可数字化交付 | цифровая поставка; услуги в цифровой форме | 디지털 전달; 디지털 배송 | 디지털납품
bonded_warehouse_e_commerce<e_commerce_logistics | bonded warehouse e-commerce; bonded front warehouse; front warehouse | 前置仓; 边境仓; 前置保税仓 | пограничный склад; передовой склад | 국경 창고; 변경 창고; 전진 창고 | 변경창고; 전치창고
sorting_centre<e_commerce_logistics | sorting centre; parcel sorting | 分拣中心; 快递分拣; 分拣 | сортировочный центр; сортировка посылок | 분류 센터; 택배 분류 | 분류쎈터
postal_service<e_commerce_logistics | postal service; EMS; China Post; Russian Post | 邮政; 邮政快递; 中国邮政 | почтовая служба; почтовые услуги; Почта России | 우편; 우체국; 국제 우편 | 우편; 우편국; 국제우편
sf_express<e_commerce_logistics | SF Express; Cainiao; CDEK | 顺丰; 菜鸟 | СДЭК; Цайняо | 순펑; 차이냐오 | 순풍택배
pick_up_point<e_commerce_logistics | pick-up point; parcel locker | 自提点; 快递柜; 驿站 | пункт выдачи заказов; постамат; ПВЗ | 무인 택배함; 픽업 장소 | 자체수령소
customer_reviews<ecommerce | customer reviews; store rating | 用户评价; 好评 | отзывы покупателей; рейтинг магазина | 고객 후기; 상품평 | 사용자평가
`;
