/** English. Format: see parse.ts. */
export const ENGLISH = `
sg-data|-business|data_services|2024-02-28|Cold-climate colocation wanted, 60 racks|We cool GPU clusters for inference; need PUE below 1.25, 20 kW per rack and a documented power mix by December.
>z v|寻求寒区机房托管60柜|用于推理的图形处理器集群，PUE低于1.25，单柜20千瓦，十二月前给出电力构成说明。
sg-data|+technology|data_services|2024-06-30|Consent and purpose ledger for cross-border records|Keeps version, text hash and jurisdiction of every consent, supports withdrawal, and answers an auditor in one query.
>z v|跨境数据同意与用途台账|记录每次同意的版本、文本哈希和法域，支持撤回，一次查询即可应对审计。
sg-trade|+technology|finance|2024-06-30|Electronic bills of lading accepted by 40 banks|Title transfer under the model law, signatures kept fifteen years, Russian and Chinese screens, API for forwarders.
>r v|Электронный коносамент, который принимают 40 банков|Передача прав по типовому закону, подписи хранятся пятнадцать лет, экраны на русском и китайском, интерфейс для экспедиторов.
sg-trade|-business|finance|12-31|Pilot shippers wanted on the Harbin–Dalian–Singapore lane|Ten exporters with at least five shipments a month; fees waived for the first hundred documents.
>z m|征集哈尔滨—大连—新加坡线路试点货主|十家出口商，每月至少五票，前一百份单证免费。
hk-arb|+business|finance|2024-12-31|Online arbitration for small digital-trade disputes|Claims up to USD 250,000, documents-only in 90 days, neutrals who read Chinese, Russian or Korean.
hk-arb|-talent|finance|2024-03-31|Case managers fluent in Russian and Chinese|Two posts, remote with quarterly visits, experience with sale-of-goods files preferred.
hk-fund|+capital|finance|2024-12-31|Growth capital for cold-region technology|USD 2–8 million a ticket, minority stakes, we bring distributors in South-East Asia.
>z v|寒区技术成长期投资|单笔200万至800万美元，只做少数股权，可带来东南亚渠道。
hk-fund|-research|finance|11-30|Market study wanted: heating software in north-east Asia|Sixty interviews across three countries, final deck and raw notes, eight weeks.
tokyo-sensor|+technology|telecommunications|2024-06-30|Soil freeze–thaw probe, seven-year battery|Two-metre string with eight points, open LoRaWAN payload, calibrated to 0.1 °C, volume price from 5,000 pieces.
>z v|土壤冻融探针，电池寿命七年|两米八点测温，开放LoRaWAN报文，校准精度0.1度，五千支起有批量价。
tokyo-sensor|+technology|vehicles|2024-02-28|Optical tyre–ice friction meter|200 Hz sampling at up to 100 km/h, traceable calibration certificate, rental for one winter possible.
>z m|光学轮胎冰面摩擦测量仪|时速100公里下采样200赫兹，附可溯源校准证书，可租用一个冬季。
niigata-rice|+research|agriculture|2024-04-30|Rice seedling greenhouse control trial|We lend twenty controllers with backup power for one season in exchange for yield and weather records.
>c m|벼모판 비닐하우스 조절장치 시험|수확량과 기상기록을 받는 조건으로 예비전원이 있는 조절기 20대를 한철 빌려드립니다.
niigata-rice|+technology|food|2024-03-31|Rice freshness tester, error below 2 %|Optical and enzymatic reading in ninety seconds, REST interface, two units available for comparison at your mill.
>z v|大米新陈度检测仪，误判率低于2%|光学与酶法结合，九十秒出结果，提供接口，可借两台到厂对比。
helsinki-heat|+technology|energy|2024-06-30|Air-source heat pump licence for −35 °C|Seasonal performance 2.4, COP 1.9 at −35 °C in independent tests; we license drawings and train the line.
>z v|零下35度空气源热泵技术许可|第三方测试零下35度性能系数1.9，季节能效2.4，许可图纸并培训产线。
helsinki-heat|-business|energy|12-31|Manufacturing partner for heat exchangers|Stainless plate packs, 12,000 a year, welding traceability, first articles in ten weeks.
helsinki-heat|+technology|data_services|2024-05-31|Waste-heat skid for data centres|Lifts 32 °C return water to 65 °C for greenhouses or district heating, 4 MW in two containers.
>z v|数据中心余热提升机组|将32度回水提升到65度，供温室或集中供热，两个集装箱可达4兆瓦。
helsinki-oss|+open_source|software|2024-12-31|Mentors for first-time open-source maintainers|Release practice, licence choice, security reports; twelve weekly calls, recordings free for all.
helsinki-oss|-open_source|software|2024-06-30|Looking for test data of Korean and Chinese business names|Invented examples are welcome; we maintain an open matcher and publish its errors every month.
>z m|征集朝鲜文和中文企业名称测试数据|可用虚构样例，我们维护开源比对工具并每月公布误差。
ub-mining|-technology|environment|2024-03-31|Cold-climate water treatment for a mine closure|Inflow at 4 °C, 1,800 m³ a day, ammonia and iron; proposals with running costs over five years.
>z v|矿山闭坑低温水处理方案|进水4度，日处理1800立方米，含氨氮和铁，须附五年运行成本。
ub-mining|+scene|environment|2024-06-30|Reclamation test site of 60 hectares|Open to drones, seed mixes and sensors for two summers; monitoring data are shared under an open licence.
ub-cashmere|-business|ecommerce|11-15|Store operation for a cashmere brand in China|Ninety products, Mongolian certificates of origin, we supply photographs and fund live streams.
>z m|羊绒品牌中国店铺代运营|90个产品，有蒙古产地证，提供图片并承担直播费用。
ub-cashmere|+business|ecommerce|2024-05-31|Undyed cashmere throws and yarn, wholesale|Traceable to herder groups, 15.8 micron average, minimum 200 pieces, shipped from Erenhot in nine days.
beijing-llm|+open_source|artificial_intelligence|2024-12-31|Terminology aligner released for community testing|Finds Chinese, Russian and Korean equivalents in parallel manuals; we want bug reports from equipment makers.
sg-data|-data|artificial_intelligence|2024-01-31|Licensed call-centre audio in Russian and Korean|Two hundred hours each, consent for model training documented, personal data already masked.
dalian-soft|+talent|outsourcing|2024-05-31|Bilingual test engineers on monthly terms|Chinese with Korean, Japanese or English, automotive and appliance background, replacement within ten working days.
songan-cloud|+technology|data_services|2024-04-30|Sovereign object storage with client-side keys|S3-compatible, two sites, SM4 or AES, an export log that a customer can verify without us.
changchun-optic|-technology|equipment|12-10|Diamond-turned germanium blanks|Sixty millimetres, surface figure below λ/8, a hundred pieces a month with test plots.
luming-vision|+open_source|artificial_intelligence|2024-06-30|Open benchmark of snow-covered log images|Nine thousand photographs with measured diameters, permissive licence, leaderboard kept by an outside laboratory.
songhe-university|+talent|research_services|2024-06-30|Graduate placements in cold-region robotics|Eight students, English working language, own insurance, three months from March.
msk-fund|-business|finance|2024-03-31|Local adviser for technology due diligence in Heilongjiang|Software and sensor companies, five assignments a year, reports in English, no conflict with portfolio firms.
shanghai-fund|+capital|finance|2024-12-31|Seed cheques for cross-border compliance tools|USD 300,000 to 1 million, founders who sell in two currencies, decision in four weeks.
yuwang-voice|+data|outsourcing|*2024-03-31|Masked Russian service calls with documented consent|Two hundred and sixty hours recorded since 2021, speaker turns marked, training use agreed in writing.
shuangjian-ai|-business|artificial_intelligence|11-30|District-heating operators for a joint winter trial|We bring forecasting software and an engineer; the operator brings hourly boiler data and weather readings.
khv-univ|-research|artificial_intelligence|2024-04-30|Partners for a noisy-speech evaluation campaign|Each team tests on its own machines; shared rules, three languages, results published in June.
`;
