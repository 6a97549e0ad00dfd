import type { Language } from "./concept.ts";

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/**
 * Words that carry no subject of a listing: function words, and the verbs every listing is made of (seek, offer, need).
 * Lower case, ё written as е. Chinese entries are cut out of unknown stretches before these are read as character pairs.
 */
export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(`a an the and or but if of to in on at by for from with without into onto over under about as is are was were
    be been being am do does did done has have had having will would shall should can could may might must not no nor so
    than then that this these those there here it its he she they them his her their we us our you your i my me who whom
    which what when where why how all any both each few more most other some such only own same too very just also s t d
    ll re ve m seek seeks seeking look looking need needs needed want wants wanted offer offers offering offered provide
    provides providing provided including include includes within per via up out off while during between among one ready
    interested please etc`),
  zh: words(`的 了 和 与 及 或 在 是 有 为 对 从 到 由 于 以 并 等 我 你 他 她 它 们 我们 你们 他们 这 那 这个 那个 不 也 都 就 而 且
    但 但是 可 可以 能 能够 要 需要 需 寻求 寻找 寻 求 希望 欢迎 提供 供 可提供 具有 拥有 进行 以及 包括 其 其中 各 各种 个 一个 家 被
    把 将 已 已经 还 又 再 很 最 更 让 给 向 至 之 所 本 该 您 吗 呢 吧 啊 什么 怎么 没有 没 会 着 过 上 下 中 里`),
  ru: words(`и в во на с со к ко о об обо у от до из по за для при над под без через между про не ни но а или либо да же ли
    бы то что чтобы как так это этот эта эти этого этой этих тот та те того той тех я мы ты вы он она оно они его ее их ему
    ей им нас нам вас вам меня мне тебя тебе себя свой свои своей своего наш наша наши нашей нашего ваш ваша ваши весь вся
    все всех всего всем который которая которые которого которой которых быть есть был была были будет будут также еще уже
    только если когда где кто чем чего ищем ищет ищу ищут нужен нужна нужно нужны требуется требуются необходим необходимо
    предлагаем предлагает предлагаю предлагают предоставляем предоставляет готов готовы готова готово хотим хочет включая
    более менее очень можно может могут мочь среди около после перед т д др`),
  ko: words(`그 이 저 것 수 등 및 또는 그리고 그러나 하지만 또한 또 더 매우 아주 모든 각 여러 다른 우리 나 너 당신 그녀 그들 저희 귀사 당사
    있다 있는 있습니다 없다 없는 없습니다 하다 하는 합니다 되다 되는 됩니다 이다 입니다 위한 위해 위하여 통해 통한 대한 대해 관한 따른
    찾습니다 찾고 찾는 구합니다 필요 필요합니다 필요한 원합니다 희망합니다 바랍니다 제공 제공합니다 제공하는 가능 가능합니다 가능한 함께`),
};
