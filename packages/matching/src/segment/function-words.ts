/**
 * Function words that carry across languages: who, whether, when, how. A dictionary's senses of them scatter, so they are one
 * role each. `role | English | Chinese | Russian | Korean`; Korean words stand without their particle. Names of a language
 * that other languages leave out (articles, cases) have no role.
 */
const TABLE = `
i | i me my mine myself | 我 我的 本人 咱 | я меня мне мной мой моя мое мои моего моей моих моим моими моему мою | 나 내 저 제 나의 저의 난 전 내가 제가 나는 저는 날 절
you | you your yours yourself | 你 您 你们 你的 妳 | ты тебя тебе тобой твой твоя твое твои твоего твоей твою твоих вы вас вам вами ваш ваша ваше ваши вашего вашей вашу ваших | 너 네 당신 니 너의 네가 넌 널 너희 당신의 여러분
he | he him his himself | 他 他的 | он его него ему нему им ним нем | 그 그는 그의 그를 그가 그에게
she | she her hers herself | 她 她的 | она ее нее ей ней | 그녀 그녀는 그녀의 그녀를 그녀가
we | we us our ours ourselves | 我们 咱们 我们的 | мы нас нам нами наш наша наше наши нашего нашей нашу наших | 우리 우린 저희 우리의
they | they them their theirs themselves | 他们 她们 它们 他们的 | они их них им ними | 그들 그들은 그들의
it | it its | 它 | оно | 그것 그건
this | this these | 这 这个 这些 此 | это этот эта эти этого этой этих этим этому эту этом | 이것 이 이건 이게 이거
that | that those | 那 那个 那些 | тот та те того той тех тем тому ту том | 저것 그것 저 저건 그거
what | what | 什么 啥 何 | что чего чему чем | 무엇 뭐 무슨 뭘 무엇을 뭐가
which | which | 哪 哪个 | какой какая какое какие какого какой какую каких который | 어느 어떤
who | who whom whose | 谁 | кто кого кому кем чей чья чье чьи | 누구 누가 누구의
where | where | 哪里 哪儿 何处 | где куда откуда | 어디 어디에 어디서 어디로
when | when | 什么时候 何时 几时 时候 | когда | 언제 때
why | why | 为什么 为何 怎么会 | почему зачем отчего | 왜 어째서
how | how | 怎么 如何 怎样 怎么样 | как | 어떻게 얼마나 어떤
much | much many lot lots | 多少 多 很多 许多 | много многие многих сколько | 많은 많이 많다 몇
not | not no don doesn didn isn aren wasn weren won couldn wouldn shouldn haven hasn hadn cannot nor never without | 不 没 没有 无 未 别 不要 非 | не нет ни без нельзя | 안 못 않 아니 아니다 없다 없는 없이 않다 말다 없어 없습니다 아닌
never | never | 从不 从来 从未 | никогда | 결코 절대
all | all every everyone everybody everything | 都 所有 全 全部 每 大家 一切 | все весь вся всех всем всего каждый каждая каждое каждого | 모두 모든 다 전부 매 모두가 전체
some | some somebody someone something any anyone anything | 一些 有些 某 有人 任何 | некоторые кто-то что-то какой-то кто-нибудь любой несколько | 어떤 누군가 무언가 몇몇
nobody | nobody noone nothing none | 没人 没有人 | никто ничего ничто никого ничем | 아무도 아무것도
can | can could able may might | 能 可以 能够 会 可能 | может мочь могу можешь могут можно можем можете мог могла смог сможет умеет умею | 수 가능 있다
must | must should ought have need | 必须 应该 应当 该 得 需要 要 | должен должна должны надо нужно следует необходимо нужен нужна нужны придется | 해야 필요
want | want wants wanted wish would like | 想 要 想要 希望 愿意 | хочу хочет хотят хочешь хотел хотела хотим хотите хотели хотелось | 싶다 싶어 싶은 원하다 싶습니다
if | if whether | 如果 要是 假如 若 | если ли | 만약 만일
because | because since | 因为 由于 | потому поскольку | 때문 왜냐하면
but | but however though although | 但 但是 可是 不过 虽然 | но однако хотя | 하지만 그러나 그렇지만
and | and | 和 与 及 并 而且 | и а | 그리고 및 와 과
or | or either | 或 或者 还是 | или либо | 또는 혹은 아니면
with | with together | 跟 同 一起 | вместе с со | 함께 같이
very | very really quite so too | 很 非常 太 真 十分 | очень слишком так совсем весьма | 매우 아주 너무 정말 무척
now | now | 现在 目前 如今 | сейчас теперь | 지금 이제 현재
already | already yet | 已经 已 | уже | 이미 벌써
still | still yet | 还 还是 仍然 仍 | еще все-таки | 아직 여전히
also | also too | 也 亦 | также тоже | 또한 역시 도
again | again | 又 再 再次 | снова опять | 다시 또
only | only just | 只 仅 只有 才 | только лишь | 만 단지 오직 뿐
more | more than | 更 比 更多 多 | более больше чем | 더 보다
most | most best | 最 | самый самая самое самые | 가장 제일
before | before ago | 以前 之前 前 | до перед прежде назад раньше | 전 전에 이전
after | after later then | 以后 之后 后 然后 后来 | после потом затем через | 후 뒤 다음 나중
here | here | 这里 这儿 | здесь тут сюда | 여기 여기에 이곳
there | there | 那里 那儿 | там туда | 거기 저기 거기에
about | about | 关于 大约 | о об обо про около | 대해 대한 관해 약
please | please | 请 麻烦 | пожалуйста | 제발 부디 주세요
always | always | 总是 一直 老是 永远 | всегда постоянно | 항상 늘 언제나
`;

export type FunctionLanguage = "en" | "zh" | "ru" | "ko";

const ORDER: readonly FunctionLanguage[] = ["en", "zh", "ru", "ko"];
const ROLES: Readonly<Record<FunctionLanguage, ReadonlyMap<string, string>>> = readTable();

function readTable(): Record<FunctionLanguage, Map<string, string>> {
  const roles = { en: new Map<string, string>(), zh: new Map(), ru: new Map(), ko: new Map() };
  for (const line of TABLE.trim().split("\n")) {
    const [role = "", ...columns] = line.split("|").map((column) => column.trim());
    columns.forEach((column, i) => {
      // A word of two roles keeps the first.
      const words = roles[ORDER[i]!];
      for (const word of column.split(" ")) if (!words.has(word)) words.set(word, role);
    });
  }
  return roles;
}

/** Role of a function word (lower case, ё as е, simplified), if it is one. O(1). */
export function functionRole(language: FunctionLanguage, word: string): string | undefined {
  return ROLES[language].get(word);
}
