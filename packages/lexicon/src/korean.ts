/**
 * Particles, copulas and verb endings that follow a Korean noun. Cut from the end of a word, longest first, and only
 * where something stays before them. Written in southern spelling; the matcher folds them with the text.
 */
export const KOREAN_ENDINGS: readonly string[] = (
  "에서는 에서의 으로부터 에게서 으로써 으로서 으로의 로부터 까지의 에서도 이라는 이라고 이라도 이지만 이면서 이거나 " +
  "입니다 합니다 됩니다 있습니다 하였습니다 했습니다 해주는 하려는 하려고 하면서 하여야 되었다 하였다 했다 한다 된다 하다 되다 " +
  "에서 에게 에는 에도 에의 으로 로서 로써 로의 까지 부터 보다 처럼 마다 조차 마저 이나 이란 이며 이고 이든 이라 라는 라고 에만 " +
  "과의 와의 들의 들이 들은 들을 들과 들에 들도 께서 한테 하고 하는 하며 하여 해서 하게 하기 되는 되어 되여 된 될 됨 한 할 함 해 " +
  "적인 적으로 적 이다 인 임 및 등 들 만 도 의 을 를 이 가 은 는 과 와 로 에 나 랑 고 며 서 지"
).split(" ");

/**
 * Loanwords and names whose spelling in north-east China differs by more than the initial-sound law, with the southern
 * spelling they are folded to. Longer entries come first, so that the first hit is the longest.
 */
export const KOREAN_LOAN_SPELLINGS: readonly (readonly [string, string])[] = [
  ["플래트홈", "플랫폼"],
  ["블라디보스또크", "블라디보스토크"],
  ["하바롭스끄", "하바롭스크"],
  ["하바로브스크", "하바롭스크"],
  ["프로그람", "프로그램"],
  ["인터네트", "인터넷"],
  ["에네르기", "에너지"],
  ["콘테이너", "컨테이너"],
  ["모스끄바", "모스크바"],
  ["소프트웨아", "소프트웨어"],
  ["쏘프트웨어", "소프트웨어"],
  ["로보트", "로봇"],
  ["콤퓨터", "컴퓨터"],
  ["로씨야", "러시아"],
  ["씨스템", "시스템"],
  ["써비스", "서비스"],
  ["데이타", "데이터"],
  ["디지탈", "디지털"],
  ["메쎄지", "메시지"],
  ["할빈", "하얼빈"],
  ["쎈터", "센터"],
  ["뻐스", "버스"],
  ["딸라", "달러"],
  ["뜨락또르", "트랙터"],
];
