import { addGlosses, addRow, normalised, rowOf, type Evidence } from "../evidence.ts";
import type { CedictWord } from "./cedict.ts";
import type { EdictWord } from "./edict.ts";
import { hanjaReadings, spelledReadings } from "./hanja.ts";

const HAN = /^\p{Script=Han}+$/u;
/** A reading that libhangul's list of words has is a Korean word; one put together from characters may not be. */
const ATTESTED = 1;
const SPELLED = 0.15;
/** Count from which a Chinese word is current enough that Korean may have it unlisted. */
const CURRENT = 20;

/** Japanese character forms and their traditional forms, pair after pair. */
const SHINJITAI =
  "亜亞悪惡圧壓囲圍医醫為爲壱壹逸逸飲飮隠隱栄榮営營衛衞駅驛謁謁円圓塩鹽縁緣艶艷応應欧歐殴毆桜櫻奥奧横橫温溫穏穩仮假価價禍禍画畫会會悔悔海海絵繪壊壞懐懷慨慨概槪拡擴殻殼覚覺学學岳嶽楽樂喝喝渇渴褐褐勧勸巻卷寛寬漢漢関關歓歡観觀気氣祈祈既旣帰歸器器偽僞戯戲犠犧旧舊拠據挙擧虚虛峡峽挟挾狭狹郷鄕響響暁曉勤勤謹謹区區駆驅勲勳薫薰径徑茎莖恵惠掲揭渓溪経經蛍螢軽輕継繼鶏鷄芸藝撃擊欠缺研硏県縣倹儉剣劍険險圏圈検檢献獻権權顕顯験驗厳嚴広廣効效恒恆黄黃鉱鑛号號国國黒黑穀穀砕碎済濟斎齋剤劑殺殺雑雜参參桟棧蚕蠶惨慘賛贊残殘糸絲祉祉視視歯齒児兒辞辭湿濕実實写寫社社舎舍者者釈釋寿壽収收臭臭従從渋澁獣獸縦縱祝祝粛肅処處暑暑署署緒緖諸諸叙敍将將祥祥称稱渉涉焼燒証證奨獎条條状狀乗乘浄淨剰剩畳疊縄繩壌壤嬢孃譲讓醸釀触觸嘱囑神神真眞寝寢慎愼尽盡図圖粋粹酔醉穂穗随隨髄髓枢樞数數瀬瀨声聲斉齊静靜窃竊摂攝節節専專浅淺戦戰践踐銭錢潜潛繊纖禅禪祖祖双雙壮壯争爭荘莊捜搜挿揷巣巢曽曾痩瘦装裝僧僧層層総總騒騷増增憎憎蔵藏贈贈臓臟即卽属屬続續堕墮対對体體帯帶滞滯台臺滝瀧択擇沢澤担擔単單胆膽嘆嘆団團断斷弾彈遅遲痴癡虫蟲昼晝鋳鑄著著庁廳徴徵聴聽懲懲勅敕鎮鎭塚塚逓遞鉄鐵点點転轉伝傳都都灯燈当當党黨盗盜稲稻闘鬪徳德独獨読讀突突届屆難難弐貳悩惱脳腦覇霸拝拜廃廢売賣梅梅麦麥発發髪髮抜拔繁繁晩晚蛮蠻卑卑秘祕碑碑浜濱賓賓頻頻敏敏瓶甁侮侮福福払拂仏佛併倂並竝塀塀辺邊変變弁辯勉勉歩步宝寶豊豐褒襃墨墨翻飜毎每万萬満滿免免麺麵黙默弥彌訳譯薬藥与與予豫余餘誉譽揺搖様樣謡謠来來頼賴乱亂覧覽欄欄竜龍隆隆虜虜両兩猟獵緑綠涙淚塁壘類類礼禮励勵戻戾霊靈隷隸齢齡暦曆歴歷恋戀練練錬鍊炉爐労勞郎郞朗朗廊廊楼樓録錄湾灣";
const TRADITIONAL = new Map(
  [...SHINJITAI].flatMap((from, i, all) => (i % 2 === 0 ? [[from, all[i + 1]!] as const] : [])),
);

/** The Korean words that the words of the Chinese and Japanese dictionaries become when read in Korean. */
export function sinoKorean(
  cedict: readonly CedictWord[],
  edict: readonly EdictWord[],
  chineseCounts: ReadonlyMap<string, number>,
): { attested: Evidence; spelled: Evidence } {
  const readings = hanjaReadings();
  const attested: Evidence = new Map();
  const spelled: Evidence = new Map();
  const add = (word: string, glosses: readonly string[], weight: number, current: boolean): void => {
    const characters = [...word];
    if (!HAN.test(word) || characters.length > 6) return;
    const row = new Map<string, number>();
    addGlosses(row, glosses);
    if (row.size === 0) return;
    const meaning = normalised(row);
    const known = readings.words.get(word) ?? [];
    for (const reading of known) addRow(rowOf(attested, reading), meaning, weight * ATTESTED);
    if (!current || characters.length < 2) return;
    for (const [reading, share] of spelledReadings(word, readings))
      if (!known.includes(reading)) {
        addRow(rowOf(spelled, reading), meaning, weight * SPELLED * share);
      }
  };
  for (const { traditional, simplified, glosses } of cedict) {
    const own = glosses.filter((gloss) => !/[一-鿿]/.test(gloss) && !gloss.startsWith("surname "));
    const count = chineseCounts.get(simplified) ?? 0;
    add(traditional, own, 0.3 + Math.log10(1 + count), count >= CURRENT);
  }
  for (const { spelling, glosses, common } of edict) {
    const verbal = spelling.replace(/する$/, "");
    add([...verbal].map((c) => TRADITIONAL.get(c) ?? c).join(""), glosses, common ? 4 : 0.7, common);
  }
  return { attested, spelled };
}
