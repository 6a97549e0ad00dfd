/*
 * Keeps the wall at the state of the register. The server writes the page's content once for all who look and sends it; whoever has
 * the state before gets only the lines that are new or differ. A wall of the past stands still.
 */
const wall = document.querySelector(".wall");
const status = wall.querySelector(".wall-status");
let version = wall.dataset.version;

/* What comes is the content of our own page, from our own server. */
function parsed(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.firstElementChild;
}

function show(content) {
  const known = new Set([...document.querySelectorAll("[data-agreement]")].map((line) => line.dataset.agreement));
  for (const line of content.querySelectorAll("[data-agreement]")) {
    if (!known.has(line.dataset.agreement)) line.classList.add("wall-new");
  }
  document.getElementById("wall-content").replaceWith(content);
}

function showDelta({ frame, lines }) {
  const content = parsed(frame);
  const present = new Map(
    [...document.querySelectorAll("[data-agreement]")].map((line) => [line.dataset.agreement, line]),
  );
  const added = [];
  for (const empty of content.querySelectorAll("[data-agreement]")) {
    const id = empty.dataset.agreement;
    const line = lines[id] === undefined ? present.get(id) : parsed(lines[id]);
    if (!line) return false;
    if (!present.has(id)) added.push(line);
    empty.replaceWith(line);
  }
  for (const line of added) line.classList.add("wall-new");
  document.getElementById("wall-content").replaceWith(content);
  return true;
}

function listen() {
  const stream = new EventSource(`${wall.dataset.stream}&since=${encodeURIComponent(version)}`);
  const received = (message, put) => {
    status.textContent = "";
    if (message.lastEventId === version) return;
    // A difference that does not fit what is shown: begin again with the whole.
    if (!put(JSON.parse(message.data))) {
      stream.close();
      version = "";
      setTimeout(listen, 500);
      return;
    }
    version = message.lastEventId;
  };
  stream.onmessage = (message) =>
    received(message, ({ html }) => {
      show(parsed(html));
      return true;
    });
  stream.addEventListener("delta", (message) => received(message, showDelta));
  stream.onopen = () => (status.textContent = "");
  stream.onerror = () => {
    const time = new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
    if (!status.textContent) status.textContent = status.dataset.paused.replace("{time}", time);
    // A browser gives up after a refused connection; a hall display must not.
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 5000);
  };
}
if (wall.dataset.stream) listen();
