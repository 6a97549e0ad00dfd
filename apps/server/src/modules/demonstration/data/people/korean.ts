/** People of Korean firms: ko-KR|zh-CN|Latin. */
export const KOREAN = `
김민준|金敏俊|Kim Min-jun
이서연|李瑞妍|Lee Seo-yeon
박지훈|朴智勋|Park Ji-hoon
최은영|崔恩英|Choi Eun-young
정도현|郑道贤|Jung Do-hyun
강수빈|姜秀彬|Kang Su-bin
조현섭|赵贤燮|Cho Hyun-seop
윤하늘||Yoon Ha-neul
장태식|张泰植|Jang Tae-sik
임지원|林智媛|Lim Ji-won
한상우|韩相佑|Han Sang-woo
오미경|吴美京|Oh Mi-kyung
서준호|徐俊浩|Seo Jun-ho
신혜진|申惠珍|Shin Hye-jin
권오성|权五星|Kwon Oh-sung
황보경|皇甫京|Hwangbo Kyung
안재현|安宰贤|Ahn Jae-hyun
송유나|宋有娜|Song Yu-na
류동혁|柳东赫|Ryu Dong-hyuk
홍세라|洪世罗|Hong Se-ra
전병철|全炳哲|Jeon Byung-chul
고은설||Ko Eun-seol
문성훈|文成勋|Moon Sung-hoon
양희정|梁熙贞|Yang Hee-jung
손기태|孙基泰|Son Ki-tae
배소민|裴素珉|Bae So-min
백승엽|白承烨|Baek Seung-yeop
허윤정|许允贞|Heo Yoon-jung
유인석|柳寅锡|Yoo In-seok
남궁민아|南宫敏雅|Namgung Min-a
노경수|卢庆洙|Noh Kyung-soo
심다은|沈多恩|Shim Da-eun
하우진|河宇镇|Ha Woo-jin
곽예린|郭艺璘|Kwak Ye-rin
성낙준|成乐俊|Sung Nak-jun
차보라||Cha Bo-ra
주영광|朱荣光|Joo Young-kwang
우나래||Woo Na-rae
구본철|具本哲|Koo Bon-chul
민지수|闵智秀|Min Ji-su
나현철|罗贤哲|Na Hyun-chul
진세은|秦世恩|Jin Se-eun
`;

/** People of the other countries, each with a place of work: organisation|zh-CN|ru|Latin|title|languages, own first. */
export const OTHERS = `
almaty-grain|努尔兰·阿赫梅托夫|Ахметов Нурлан Серикович|Nurlan Akhmetov|general|r,e
almaty-grain|阿依古丽·别克|Бек Айгуль Маратовна|Aigul Bek|export|r,z,e
astana-rail|达尼亚尔·苏莱曼诺夫|Сулейменов Данияр Кайратович|Daniyar Suleimenov|operations|r,e
astana-rail||Жумабаева Сауле Ерлановна|Saule Zhumabayeva|business|r,z
almaty-fin||Ким Виталий Германович|Vitaly Kim|product|r,e
ub-mining||Батболд Ганзориг|Ganzorigiin Batbold|general|e,r
ub-cashmere|萨仁其其格|Сарантуяа Пүрэв|Pureviin Sarantuya|export|e,z
sg-trade|陈慧仪||Tan Hui Yi|partner|e,z
sg-trade|拉杰什·纳拉扬||Rajesh Narayan|product|e
sg-data|林伟铭||Lim Wei Ming|general|e,z
sg-data|||Nurul Aisyah binte Rahman|data|e
hk-arb|麦颖思||Mak Wing Sze|counsel|e,z
hk-arb|||Oliver Pemberton|partner|e
hk-fund|罗俊谦||Law Chun Him|investment|e,z
tokyo-sensor|小野寺健||Onodera Ken|export|e,z
tokyo-sensor|三宅沙织||Miyake Saori|engineer|e
niigata-rice|渡部隆之||Watanabe Takayuki|research|e
minsk-it||Новицкая Алеся Игоревна|Alesia Navitskaya|business|r,e
minsk-it||Кравец Антон Сергеевич|Anton Kravets|engineer|r,e
tash-textile||Юсупов Жахонгир Рустамович|Jahongir Yusupov|general|r,e
tash-textile||Каримова Нилуфар Шухратовна|Nilufar Karimova|export|r,e
helsinki-heat||Яккола Мика|Mika Jakkola|engineer|e,r
helsinki-oss|||Hanna Rautiainen|secretary|e
`;
