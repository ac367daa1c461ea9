// Behind the scenes: what comes next, the outbox and the rate, requests and updates as they pass.

import { el, find } from "./dom.js";
import { chatName, on, state } from "./store.js";
import { GROUP_ZONE, clock, shortMoment } from "./words.js";

const isOpen = () => !find("drawer").hidden;

function drawScheduled() {
  const shown = state.scheduled.filter((one) => one.receivers > 0);
  find("scheduled").replaceChildren(...(shown.length ? shown.map((one) =>
    el("li", {}, el("b", {}, shortMoment(one.at)), ` – ${one.what}`, el("div", { class: "why" }, one.why)))
    : [el("li", { class: "empty" }, "Nothing yet. Plan a meeting, and its reminders stand here.")]));
}

function drawOutgoing() {
  find("outgoing").replaceChildren(...(state.outgoing.length ? state.outgoing.map((one) =>
    el("li", {}, el("b", {}, one.state), ` – ${one.what} to ${chatName(one.to)}`, one.tries > 0 && `, tried ${one.tries} times`))
    : [el("li", { class: "empty" }, "Empty: all that was to be sent has been sent.")]));
}

function drawRate() {
  const rate = state.rate;
  const line = (words, value, most) => el("div", { class: "meter" }, el("span", {}, words),
    el("meter", { min: "0", max: String(most), high: String(most * 0.8), value: String(Math.min(value, most)), "aria-label": words }), el("span", {}, `${value} of ${most}`));
  find("rate").replaceChildren(
    line("Messages this second", rate.second, rate.second_limit),
    line("To the group this minute", rate.group_minute, rate.group_minute_limit),
    el("p", { class: "why" }, `Refused with 429 in the last minute: ${rate.refused}`));
}

function drawTraffic() {
  const newest = [...state.traffic.values()].sort((one, other) => other.number - one.number).slice(0, 80);
  find("traffic").replaceChildren(...newest.map((one) => {
    const status = one.from_bot ? (one.status === 0 ? "…" : one.status === 200 ? "OK" : String(one.status)) : "";
    return el("li", { title: one.words },
      el("span", {}, clock(one.at, GROUP_ZONE)),
      el("span", { "aria-label": one.from_bot ? "from the bot" : "to the bot" }, one.from_bot ? "→" : "←"),
      el("b", {}, one.name),
      el("span", { class: "words" }, [chatName(one.chat), one.words].filter(Boolean).join(": ")),
      el("span", { class: one.status > 200 ? "refused" : "" }, status));
  }));
}

function toggle(open) {
  find("drawer").hidden = !open;
  find("drawer-toggle").setAttribute("aria-expanded", String(open));
  find("drawer-toggle").textContent = open ? "Hide behind the scenes" : "Behind the scenes";
  if (open) drawAll();
}

function drawAll() {
  if (!isOpen() || !state.ready) return;
  drawScheduled();
  drawOutgoing();
  drawRate();
  drawTraffic();
}

find("drawer-toggle").onclick = () => toggle(!isOpen());
find("drawer-close").onclick = () => { toggle(false); find("drawer-toggle").focus(); };
on("snapshot", drawAll);
for (const [kind, draw] of [["scheduled", drawScheduled], ["outgoing", drawOutgoing], ["rate", drawRate], ["traffic", drawTraffic]]) {
  on(kind, () => { if (isOpen()) draw(); });
}
