// A native poll: options with bars once one has voted, or when it is closed.

import { el } from "./dom.js";
import { words } from "./words.js";

export function poll(message, phone, hands) {
  const shown = message.poll;
  const text = words(phone.language);
  const chosen = shown.chosen[String(phone.id)] ?? [];
  const seesResults = (chosen.length > 0 || shown.is_closed) && !shown.hidden;
  const option = (each, index) => el("button", {
    type: "button", class: "option", disabled: shown.is_closed, "aria-pressed": String(chosen.includes(index)),
    onclick: () => hands.vote(message, pick(shown, chosen, index)),
  },
  el("span", { "aria-hidden": "true" }, mark(shown, chosen.includes(index))), el("span", {}, each.text),
  seesResults ? el("span", {}, share(each, shown)) : el("span"),
  seesResults && el("progress", { class: "bar", max: String(shown.total_voter_count || 1), value: String(each.voter_count), "aria-hidden": "true" }));
  return el("div", { class: "poll" },
    el("b", { class: "words" }, shown.question),
    el("p", { class: "about" }, shown.is_closed ? text.closed : shown.is_anonymous ? text.anonymous : text.named),
    shown.options.map(option),
    el("p", { class: "about" }, `${text.votes}: ${shown.total_voter_count}`),
    chosen.length > 0 && !shown.is_closed && shown.allows_revoting
      && el("button", { type: "button", class: "quiet", onclick: () => hands.vote(message, []) }, text.takeback));
}

const mark = (shown, chosen) => (shown.allows_multiple_answers ? (chosen ? "☑" : "☐") : (chosen ? "◉" : "○"));

const share = (option, shown) => `${Math.round((100 * option.voter_count) / Math.max(1, shown.total_voter_count))} %`;

function pick(shown, chosen, index) {
  if (!shown.allows_multiple_answers) return [index];
  return chosen.includes(index) ? chosen.filter((one) => one !== index) : [...chosen, index];
}
