import type { MultiText } from "@songhua/kernel";

/** GB/T 2260 provinces: two digits, then names as zh | en | ru | ko-KR | ko-CN. The last two digits pairs of a full code name city and county. */
const PROVINCES = `
11|北京市|Beijing|Пекин|베이징시|북경시
12|天津市|Tianjin|Тяньцзинь|톈진시|천진시
13|河北省|Hebei|Хэбэй|허베이성|하북성
14|山西省|Shanxi|Шаньси|산시성(山西)|산서성
15|内蒙古自治区|Inner Mongolia|Внутренняя Монголия|네이멍구자치구|내몽골자치구
21|辽宁省|Liaoning|Ляонин|랴오닝성|료녕성
22|吉林省|Jilin|Цзилинь|지린성|길림성
23|黑龙江省|Heilongjiang|Хэйлунцзян|헤이룽장성|흑룡강성
31|上海市|Shanghai|Шанхай|상하이시|상해시
32|江苏省|Jiangsu|Цзянсу|장쑤성|강소성
33|浙江省|Zhejiang|Чжэцзян|저장성|절강성
34|安徽省|Anhui|Аньхой|안후이성|안휘성
35|福建省|Fujian|Фуцзянь|푸젠성|복건성
36|江西省|Jiangxi|Цзянси|장시성|강서성
37|山东省|Shandong|Шаньдун|산둥성|산동성
41|河南省|Henan|Хэнань|허난성|하남성
42|湖北省|Hubei|Хубэй|후베이성|호북성
43|湖南省|Hunan|Хунань|후난성|호남성
44|广东省|Guangdong|Гуандун|광둥성|광동성
45|广西壮族自治区|Guangxi|Гуанси|광시좡족자치구|광서쫭족자치구
46|海南省|Hainan|Хайнань|하이난성|해남성
50|重庆市|Chongqing|Чунцин|충칭시|중경시
51|四川省|Sichuan|Сычуань|쓰촨성|사천성
52|贵州省|Guizhou|Гуйчжоу|구이저우성|귀주성
53|云南省|Yunnan|Юньнань|윈난성|운남성
54|西藏自治区|Tibet|Тибет|시짱자치구|서장자치구
61|陕西省|Shaanxi|Шэньси|산시성(陕西)|섬서성
62|甘肃省|Gansu|Ганьсу|간쑤성|감숙성
63|青海省|Qinghai|Цинхай|칭하이성|청해성
64|宁夏回族自治区|Ningxia|Нинся|닝샤후이족자치구|녕하회족자치구
65|新疆维吾尔自治区|Xinjiang|Синьцзян|신장웨이우얼자치구|신강위글자치구
71|台湾省|Taiwan|Тайвань|타이완성|대만성
81|香港特别行政区|Hong Kong|Гонконг|홍콩특별행정구|향항특별행정구
82|澳门特别行政区|Macao|Макао|마카오특별행정구|오문특별행정구`;

/** Names of the provinces by the first two digits of their code. Source: GB/T 2260. */
export const REGIONS: ReadonlyMap<string, MultiText> = new Map(
  PROVINCES.trim()
    .split("\n")
    .map((line) => {
      const [code = "", zh, en, ru, south, north] = line.split("|");
      return [code, { "zh-CN": zh, en, ru, "ko-KR": south, "ko-CN": north }];
    }),
);

/**
 * The province of a GB/T 2260 code of two, four or six digits; undefined when no province has its first two. City and county
 * digits change from year to year and are not checked.
 */
export function provinceOf(code: string): string | undefined {
  return /^(\d\d){1,3}$/.test(code) && REGIONS.has(code.slice(0, 2)) ? code.slice(0, 2) : undefined;
}

/** Economies whose trade with a mainland province counts as offshore, though ISO 3166 places them beside it. */
export const SEPARATE_CUSTOMS = ["HK", "MO", "TW"] as const;
