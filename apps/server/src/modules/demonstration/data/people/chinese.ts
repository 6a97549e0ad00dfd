/** Surnames: zh-CN|Latin|ru|ko-CN reading. */
export const CHINESE_SURNAMES = `
赵|Zhao|Чжао|조
钱|Qian|Цянь|전
孙|Sun|Сунь|손
李|Li|Ли|리
周|Zhou|Чжоу|주
吴|Wu|У|오
郑|Zheng|Чжэн|정
王|Wang|Ван|왕
冯|Feng|Фэн|풍
陈|Chen|Чэнь|진
褚|Chu|Чу|저
蒋|Jiang|Цзян|장
沈|Shen|Шэнь|심
韩|Han|Хань|한
杨|Yang|Ян|양
朱|Zhu|Чжу|주
秦|Qin|Цинь|진
许|Xu|Сюй|허
何|He|Хэ|하
吕|Lü|Люй|려
施|Shi|Ши|시
张|Zhang|Чжан|장
孔|Kong|Кун|공
曹|Cao|Цао|조
严|Yan|Янь|엄
魏|Wei|Вэй|위
陶|Tao|Тао|도
姜|Jiang|Цзян|강
谢|Xie|Се|사
邹|Zou|Цзоу|추
苏|Su|Су|소
潘|Pan|Пань|반
葛|Ge|Гэ|갈
范|Fan|Фань|범
彭|Peng|Пэн|팽
鲁|Lu|Лу|로
马|Ma|Ма|마
苗|Miao|Мяо|묘
方|Fang|Фан|방
任|Ren|Жэнь|임
袁|Yuan|Юань|원
柳|Liu|Лю|류
史|Shi|Ши|사
唐|Tang|Тан|당
薛|Xue|Сюэ|설
雷|Lei|Лэй|뢰
贺|He|Хэ|하
汤|Tang|Тан|탕
罗|Luo|Ло|라
郝|Hao|Хао|학
安|An|Ань|안
常|Chang|Чан|상
于|Yu|Юй|우
傅|Fu|Фу|부
康|Kang|Кан|강
孟|Meng|Мэн|맹
黄|Huang|Хуан|황
穆|Mu|Му|목
尹|Yin|Инь|윤
姚|Yao|Яо|요
邵|Shao|Шао|소
汪|Wang|Ван|왕
毛|Mao|Мао|모
董|Dong|Дун|동
梁|Liang|Лян|량
杜|Du|Ду|두
贾|Jia|Цзя|가
江|Jiang|Цзян|강
郭|Guo|Го|곽
高|Gao|Гао|고
田|Tian|Тянь|전
樊|Fan|Фань|번
徐|Xu|Сюй|서
刘|Liu|Лю|류
宋|Song|Сун|송
关|Guan|Гуань|관
佟|Tong|Тун|동
那|Na|На|나
`;

/** Given names: zh-CN|Latin|ru|ko-CN reading. */
export const CHINESE_GIVEN = `
思远|Siyuan|Сыюань|사원
立新|Lixin|Лисинь|립신
雨桐|Yutong|Юйтун|우동
志强|Zhiqiang|Чжицян|지강
晓东|Xiaodong|Сяодун|효동
丽娜|Lina|Лина|려나
海涛|Haitao|Хайтао|해도
冬梅|Dongmei|Дунмэй|동매
建国|Jianguo|Цзяньго|건국
子涵|Zihan|Цзыхань|자함
凤霞|Fengxia|Фэнся|봉하
明哲|Mingzhe|Минчжэ|명철
雪莹|Xueying|Сюэин|설영
宏伟|Hongwei|Хунвэй|굉위
佳怡|Jiayi|Цзяи|가이
振华|Zhenhua|Чжэньхуа|진화
秀兰|Xiulan|Сюлань|수란
一鸣|Yiming|Имин|일명
春生|Chunsheng|Чуньшэн|춘생
静|Jing|Цзин|정
磊|Lei|Лэй|뢰
岩|Yan|Янь|암
鑫|Xin|Синь|흠
婷婷|Tingting|Тинтин|정정
国栋|Guodong|Годун|국동
若曦|Ruoxi|Жоси|약희
洪波|Hongbo|Хунбо|홍파
玉珍|Yuzhen|Юйчжэнь|옥진
天朗|Tianlang|Тяньлан|천랑
慧敏|Huimin|Хуэйминь|혜민
长青|Changqing|Чанцин|장청
思琪|Siqi|Сыци|사기
文博|Wenbo|Вэньбо|문박
艳秋|Yanqiu|Яньцю|염추
卫东|Weidong|Вэйдун|위동
梓萱|Zixuan|Цзысюань|자훤
庆丰|Qingfeng|Цинфэн|경풍
岚|Lan|Лань|람
永刚|Yonggang|Юнган|영강
欣然|Xinran|Синьжань|흔연
守业|Shouye|Шоуе|수업
璐|Lu|Лу|로
宝山|Baoshan|Баошань|보산
晨曦|Chenxi|Чэньси|신희
金龙|Jinlong|Цзиньлун|금룡
素云|Suyun|Суюнь|소운
浩然|Haoran|Хаожань|호연
淑芬|Shufen|Шуфэнь|숙분
家驹|Jiaju|Цзяцзюй|가구
念慈|Nianci|Няньцы|념자
学民|Xuemin|Сюэминь|학민
可心|Kexin|Кэсинь|가심
大鹏|Dapeng|Дапэн|대붕
红|Hong|Хун|홍
成林|Chenglin|Чэнлинь|성림
彦君|Yanjun|Яньцзюнь|언군
奕辰|Yichen|Ичэнь|혁신
爱民|Aimin|Айминь|애민
少华|Shaohua|Шаохуа|소화
琳|Lin|Линь|림
启航|Qihang|Цихан|계항
桂芝|Guizhi|Гуйчжи|계지
兴旺|Xingwang|Синван|흥왕
宁|Ning|Нин|녕
世杰|Shijie|Шицзе|세걸
芳菲|Fangfei|Фанфэй|방비
德胜|Desheng|Дэшэн|덕승
瑶|Yao|Яо|요
嘉诚|Jiacheng|Цзячэн|가성
清华|Qinghua|Цинхуа|청화
凯|Kai|Кай|개
书瑶|Shuyao|Шуяо|서요
连胜|Liansheng|Ляньшэн|련승
莉|Li|Ли|리
义军|Yijun|Ицзюнь|의군
乐怡|Leyi|Лэи|락이
广林|Guanglin|Гуанлинь|광림
诗涵|Shihan|Шихань|시함
铁军|Tiejun|Тецзюнь|철군
亚楠|Yanan|Янань|아남
`;

/** Korean families of north-east China: ko-CN|zh-CN|Latin as in their papers. */
export const KOREAN_CHINESE = `
리철호|李哲浩|Li Zhehao
김영희|金英姬|Jin Yingji
박동수|朴东洙|Piao Dongzhu
최미란|崔美兰|Cui Meilan
정룡운|郑龙云|Zheng Longyun
림춘화|林春花|Lin Chunhua
강일남|姜日男|Jiang Rinan
허향옥|许香玉|Xu Xiangyu
류성철|柳成哲|Liu Chengzhe
남해연|南海燕|Nan Haiyan
전광일|全光日|Quan Guangri
조련희|赵莲姬|Zhao Lianji
한명국|韩明国|Han Mingguo
오설매|吴雪梅|Wu Xuemei
서영길|徐永吉|Xu Yongji
신경자|申京子|Shen Jingzi
권태룡|权泰龙|Quan Tailong
윤정숙|尹贞淑|Yin Zhenshu
장호준|张浩俊|Zhang Haojun
황금련|黄金莲|Huang Jinlian
리해란|李海兰|Li Hailan
김룡철|金龙哲|Jin Longzhe
방순녀|方顺女|Fang Shunnü
문학범|文学范|Wen Xuefan
량은주|梁恩珠|Liang Enzhu
로승표|卢胜彪|Lu Shengbiao
안미화|安美花|An Meihua
최창걸|崔昌杰|Cui Changjie
백설화|白雪花|Bai Xuehua
김성림|金成林|Jin Chenglin
박련옥|朴莲玉|Piao Lianyu
현동일|玄东日|Xuan Dongri
리분선|李粉善|Li Fenshan
심광호|沈光浩|Shen Guanghao
차영란|车英兰|Che Yinglan
홍기철|洪基哲|Hong Jizhe
`;
