// Keeps every [data-clock] at the time of its zone. The page is whole without it: the server wrote the time it was made at.
const tick = () => {
  const now = new Date();
  for (const clock of document.querySelectorAll("[data-clock]")) {
    const text = now.toLocaleTimeString("en-GB", { timeZone: clock.dataset.clock, hour: "2-digit", minute: "2-digit" });
    if (clock.textContent !== text) clock.textContent = text;
  }
};
tick();
setInterval(tick, 5000);
