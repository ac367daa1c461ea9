// Time, network, the bot's process, the theme.

import { askDate, confirm } from "./dialogs.js";
import { el, find, narrow } from "./dom.js";
import { act } from "./live.js";
import { now, on, state } from "./store.js";
import { GROUP_ZONE, clock, dayWithYear, shortMoment } from "./words.js";

function tick() {
  if (!state.ready) return;
  const time = find("clock").querySelector("time");
  const words = clock(now(), GROUP_ZONE);
  if (time.textContent !== words) time.textContent = words;
  find("clock").querySelector(".date").textContent = dayWithYear(now(), GROUP_ZONE, narrow.matches ? "short" : "long");
}

function drawNetwork() {
  for (const button of document.querySelectorAll("[data-network]")) {
    const chosen = button.dataset.network === state.network;
    button.setAttribute("aria-checked", String(chosen));
    button.tabIndex = chosen ? 0 : -1;
  }
}

function drawBot() {
  const { running } = state.bot;
  const shown = find("bot-state");
  shown.textContent = running ? "running" : "not running";
  shown.className = `state ${running ? "running" : "ended"}`;
  const focused = [find("kill"), find("wake")].includes(document.activeElement);
  find("kill").hidden = !running;
  find("wake").hidden = running;
  if (focused) find(running ? "kill" : "wake").focus();
}

function drawNext() {
  const next = state.scheduled.find((one) => one.receivers > 0);
  find("next").replaceChildren(...(next ? [el("b", {}, `Next: ${shortMoment(next.at)}`), ` – ${next.what}`] : ["Nothing is scheduled yet."]));
}

function turnNetwork(event) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const all = [...document.querySelectorAll("[data-network]")];
  const next = all[(all.indexOf(event.target) + step + all.length) % all.length];
  next.focus();
  act("network", { network: next.dataset.network });
}

const THEMES = ["system", "light", "dark"];

function setTheme(theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  find("theme").textContent = `Theme: ${theme}`;
  localStorage.setItem("theme", theme);
}

const deeds = {
  advance: () => act("advance", { seconds: 3600 }),
  next_event: () => act("next_event"),
  tomorrow: () => act("tomorrow"),
  date: askDate,
};
for (const button of document.querySelectorAll("[data-do]")) button.onclick = deeds[button.dataset.do];
for (const button of document.querySelectorAll("[data-network]")) {
  button.onclick = () => act("network", { network: button.dataset.network });
  button.onkeydown = turnNetwork;
}
find("kill").onclick = () => act("kill");
find("wake").onclick = () => act("wake");
find("start-over").onclick = () => confirm("Start over?", "All that was said on these phones is forgotten; the bot begins with nothing, and the group is set up anew.", "Start over", () => act("start_over"));
find("theme").onclick = () => {
  const theme = localStorage.getItem("theme") ?? "system";
  setTheme(THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]);
};
find("controls-toggle").onclick = (event) => {
  const open = find("controls").classList.toggle("open");
  event.currentTarget.setAttribute("aria-expanded", String(open));
  event.currentTarget.textContent = open ? "Hide controls" : "Controls";
};
setTheme(localStorage.getItem("theme") ?? "system");

on("snapshot", () => { drawNetwork(); drawBot(); drawNext(); tick(); });
on("scheduled", drawNext);
on("network", drawNetwork);
on("bot", drawBot);
on("clock", tick);
setInterval(tick, 1000);
narrow.addEventListener("change", tick);
