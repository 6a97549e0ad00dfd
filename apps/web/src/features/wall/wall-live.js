/*
 * Keeps the wall at the state of the register. Each message says only that something changed: the page is then asked for
 * anew and its content swapped in, so that the server alone knows how a wall is written, in every language.
 */
const wall = document.querySelector(".wall");
const status = wall.querySelector(".wall-status");
let version = wall.dataset.version;

async function renew() {
  const answer = await fetch(location.href, { headers: { accept: "text/html" } });
  if (!answer.ok) return;
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  const content = next.getElementById("wall-content");
  if (!content) return;
  const known = new Set([...document.querySelectorAll("[data-agreement]")].map((line) => line.dataset.agreement));
  for (const line of content.querySelectorAll("[data-agreement]")) {
    if (!known.has(line.dataset.agreement)) line.classList.add("wall-new");
  }
  document.getElementById("wall-content").replaceWith(content);
}

function listen() {
  const stream = new EventSource(wall.dataset.stream);
  stream.onmessage = (message) => {
    status.textContent = "";
    if (message.lastEventId === version) return;
    version = message.lastEventId;
    void renew();
  };
  stream.onopen = () => (status.textContent = "");
  stream.onerror = () => {
    const time = new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
    if (!status.textContent) status.textContent = status.dataset.paused.replace("{time}", time);
    // A browser gives up after a refused connection; a hall display must not.
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 5000);
  };
}
listen();
