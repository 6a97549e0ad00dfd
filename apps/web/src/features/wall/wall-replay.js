/*
 * Replays the wall after the event: a slider over every moment it changed, and play. Without this script the same moments are
 * reached by the links beside it.
 */
const replay = document.querySelector(".wall-replay[data-moments]");
const STEP_MS = 1200;

if (replay) {
  const moments = JSON.parse(replay.dataset.moments);
  const pages = new Map();
  let place = moments.findLastIndex((moment) => moment <= replay.dataset.at);
  let timer;
  let asked = 0;

  const button = document.createElement("button");
  button.type = "button";
  const slider = document.createElement("input");
  slider.type = "range";
  slider.min = "0";
  slider.max = String(moments.length - 1);
  slider.value = String(Math.max(place, 0));
  slider.setAttribute("aria-label", replay.dataset.label);
  replay.querySelector("progress").replaceWith(button, slider);
  const say = () => (button.textContent = timer ? replay.dataset.pause : replay.dataset.play);
  const told = () => slider.setAttribute("aria-valuetext", replay.querySelector("strong").textContent);
  say();
  told();

  const pageAt = (moment) => {
    if (!pages.has(moment))
      pages.set(
        moment,
        fetch(`${replay.dataset.base}?at=${encodeURIComponent(moment)}`)
          .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(String(answer.status)))))
          .then((html) => new DOMParser().parseFromString(html, "text/html")),
      );
    return pages.get(moment);
  };
  const show = async (to) => {
    place = to;
    slider.value = String(to);
    const mine = ++asked;
    const moment = moments[to];
    try {
      const page = await pageAt(moment);
      if (mine !== asked) return; // the slider has moved on
      document.getElementById("wall-content").replaceWith(page.getElementById("wall-content").cloneNode(true));
      const there = page.querySelector(".wall-replay");
      replay.querySelector("strong").textContent = there.querySelector("strong").textContent;
      for (const link of replay.querySelectorAll("a")) link.remove();
      replay.append(...[...there.querySelectorAll("a")].map((link) => link.cloneNode(true)));
      told();
      history.replaceState(null, "", `${replay.dataset.base}?at=${encodeURIComponent(moment)}`);
    } catch {
      pages.delete(moment); // asked again when it is wanted again
      stop();
    }
  };
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
    say();
  };
  const play = async () => {
    if (place >= moments.length - 1) return stop();
    await show(place + 1);
    if (timer) timer = setTimeout(play, STEP_MS);
  };
  button.addEventListener("click", () => {
    if (timer) return stop();
    if (place >= moments.length - 1) place = -1;
    timer = setTimeout(play, 0);
    say();
  });
  slider.addEventListener("input", () => {
    stop();
    void show(Number(slider.value));
  });
}
