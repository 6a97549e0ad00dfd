import type { Zone } from "@songhua/kernel";
import type { FullText } from "./shape.ts";

export interface Place {
  readonly country: string;
  readonly region: string;
  readonly zone: Zone;
  readonly names: FullText;
}

/** code|country|ISO 3166-2|zone|zh-CN|ru|ko-KR|ko-CN|en */
const TABLE = `
harbin|CN|CN-HL|Asia/Shanghai|哈尔滨|Харбин|하얼빈|할빈|Harbin
qiqihar|CN|CN-HL|Asia/Shanghai|齐齐哈尔|Цицикар|치치하얼|치치할|Qiqihar
mudanjiang|CN|CN-HL|Asia/Shanghai|牡丹江|Муданьцзян|무단장|목단강|Mudanjiang
jiamusi|CN|CN-HL|Asia/Shanghai|佳木斯|Цзямусы|자무쓰|가목사|Jiamusi
daqing|CN|CN-HL|Asia/Shanghai|大庆|Дацин|다칭|대경|Daqing
heihe|CN|CN-HL|Asia/Shanghai|黑河|Хэйхэ|헤이허|흑하|Heihe
suifenhe|CN|CN-HL|Asia/Shanghai|绥芬河|Суйфэньхэ|쑤이펀허|수분하|Suifenhe
suihua|CN|CN-HL|Asia/Shanghai|绥化|Суйхуа|쑤이화|수화|Suihua
yichun|CN|CN-HL|Asia/Shanghai|伊春|Ичунь|이춘|이춘|Yichun
jixi|CN|CN-HL|Asia/Shanghai|鸡西|Цзиси|지시|계서|Jixi
fuyuan|CN|CN-HL|Asia/Shanghai|抚远|Фуюань|푸위안|무원|Fuyuan
changchun|CN|CN-JL|Asia/Shanghai|长春|Чанчунь|창춘|장춘|Changchun
jilin|CN|CN-JL|Asia/Shanghai|吉林|Цзилинь|지린|길림|Jilin
yanji|CN|CN-JL|Asia/Shanghai|延吉|Яньцзи|옌지|연길|Yanji
hunchun|CN|CN-JL|Asia/Shanghai|珲春|Хуньчунь|훈춘|훈춘|Hunchun
shenyang|CN|CN-LN|Asia/Shanghai|沈阳|Шэньян|선양|심양|Shenyang
dalian|CN|CN-LN|Asia/Shanghai|大连|Далянь|다롄|대련|Dalian
yingkou|CN|CN-LN|Asia/Shanghai|营口|Инкоу|잉커우|영구|Yingkou
manzhouli|CN|CN-NM|Asia/Shanghai|满洲里|Маньчжурия|만저우리|만주리|Manzhouli
hohhot|CN|CN-NM|Asia/Shanghai|呼和浩特|Хух-Хото|후허하오터|훅호트|Hohhot
hulunbuir|CN|CN-NM|Asia/Shanghai|呼伦贝尔|Хулун-Буир|후룬베이얼|훌룬부이르|Hulunbuir
beijing|CN|CN-BJ|Asia/Shanghai|北京|Пекин|베이징|북경|Beijing
shanghai|CN|CN-SH|Asia/Shanghai|上海|Шанхай|상하이|상해|Shanghai
shenzhen|CN|CN-GD|Asia/Shanghai|深圳|Шэньчжэнь|선전|심수|Shenzhen
hangzhou|CN|CN-ZJ|Asia/Shanghai|杭州|Ханчжоу|항저우|항주|Hangzhou
nanjing|CN|CN-JS|Asia/Shanghai|南京|Нанкин|난징|남경|Nanjing
qingdao|CN|CN-SD|Asia/Shanghai|青岛|Циндао|칭다오|청도|Qingdao
chengdu|CN|CN-SC|Asia/Shanghai|成都|Чэнду|청두|성도|Chengdu
moscow|RU|RU-MOW|Europe/Moscow|莫斯科|Москва|모스크바|모스크바|Moscow
petersburg|RU|RU-SPE|Europe/Moscow|圣彼得堡|Санкт-Петербург|상트페테르부르크|싼크뜨-뻬쩨르부르그|Saint Petersburg
vladivostok|RU|RU-PRI|Asia/Vladivostok|符拉迪沃斯托克|Владивосток|블라디보스토크|울라지보스또크|Vladivostok
ussuriysk|RU|RU-PRI|Asia/Vladivostok|乌苏里斯克|Уссурийск|우수리스크|우쑤리스크|Ussuriysk
khabarovsk|RU|RU-KHA|Asia/Vladivostok|哈巴罗夫斯克|Хабаровск|하바롭스크|하바롭스크|Khabarovsk
komsomolsk|RU|RU-KHA|Asia/Vladivostok|阿穆尔共青城|Комсомольск-на-Амуре|콤소몰스크나아무레|꼼쏘몰스크|Komsomolsk-on-Amur
blagoveshchensk|RU|RU-AMU|Asia/Yakutsk|布拉戈维申斯克|Благовещенск|블라고베셴스크|블라고베쉔스크|Blagoveshchensk
birobidzhan|RU|RU-YEV|Asia/Vladivostok|比罗比詹|Биробиджан|비로비잔|비로비잔|Birobidzhan
yakutsk|RU|RU-SA|Asia/Yakutsk|雅库茨克|Якутск|야쿠츠크|야꾸쯔크|Yakutsk
irkutsk|RU|RU-IRK|Asia/Irkutsk|伊尔库茨克|Иркутск|이르쿠츠크|이르꾸쯔크|Irkutsk
chita|RU|RU-ZAB|Asia/Chita|赤塔|Чита|치타|치따|Chita
novosibirsk|RU|RU-NVS|Asia/Novosibirsk|新西伯利亚|Новосибирск|노보시비르스크|노보씨비르스크|Novosibirsk
tomsk|RU|RU-TOM|Asia/Tomsk|托木斯克|Томск|톰스크|똠스크|Tomsk
yekaterinburg|RU|RU-SVE|Asia/Yekaterinburg|叶卡捷琳堡|Екатеринбург|예카테린부르크|예까쩨린부르그|Yekaterinburg
kazan|RU|RU-TA|Europe/Moscow|喀山|Казань|카잔|까잔|Kazan
seoul|KR|KR-11|Asia/Seoul|首尔|Сеул|서울|서울|Seoul
busan|KR|KR-26|Asia/Seoul|釜山|Пусан|부산|부산|Busan
incheon|KR|KR-28|Asia/Seoul|仁川|Инчхон|인천|인천|Incheon
daejeon|KR|KR-30|Asia/Seoul|大田|Тэджон|대전|대전|Daejeon
daegu|KR|KR-27|Asia/Seoul|大邱|Тэгу|대구|대구|Daegu
sokcho|KR|KR-42|Asia/Seoul|束草|Сокчхо|속초|속초|Sokcho
seongnam|KR|KR-41|Asia/Seoul|城南|Соннам|성남|성남|Seongnam
jeju|KR|KR-49|Asia/Seoul|济州|Чеджу|제주|제주|Jeju
almaty|KZ|KZ-75|Asia/Almaty|阿拉木图|Алматы|알마티|알마띠|Almaty
astana|KZ|KZ-71|Asia/Almaty|阿斯塔纳|Астана|아스타나|아스따나|Astana
ulaanbaatar|MN|MN-1|Asia/Ulaanbaatar|乌兰巴托|Улан-Батор|울란바토르|울란바따르|Ulaanbaatar
singapore|SG|SG-01|Asia/Singapore|新加坡|Сингапур|싱가포르|싱가포르|Singapore
hongkong|HK|CN-HK|Asia/Hong_Kong|香港|Гонконг|홍콩|향항|Hong Kong
tokyo|JP|JP-13|Asia/Tokyo|东京|Токио|도쿄|도꾜|Tokyo
niigata|JP|JP-15|Asia/Tokyo|新潟|Ниигата|니가타|니가다|Niigata
minsk|BY|BY-HM|Europe/Minsk|明斯克|Минск|민스크|민스크|Minsk
tashkent|UZ|UZ-TK|Asia/Tashkent|塔什干|Ташкент|타슈켄트|따슈껜뜨|Tashkent
helsinki|FI|FI-18|Europe/Helsinki|赫尔辛基|Хельсинки|헬싱키|헬싱키|Helsinki
`;

const PLACES = new Map<string, Place>(
  TABLE.trim()
    .split("\n")
    .map((line) => {
      const [code, country, region, zone, zh, ru, koKr, koCn, en] = line.split("|");
      const names = { "zh-CN": zh!, ru: ru!, "ko-KR": koKr!, "ko-CN": koCn!, en: en! };
      return [code!, { country: country!, region: region!, zone: zone!, names }];
    }),
);

/** The place behind a code of the table; an unknown code is a mistake in the data. */
export function placeOf(code: string): Place {
  const place = PLACES.get(code);
  if (!place) throw new Error(`unknown place: ${code}`);
  return place;
}
