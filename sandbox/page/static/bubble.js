// One message as a phone shows it.

import { el } from "./dom.js";
import { poll } from "./poll.js";
import { rich } from "./rich.js";
import { hue, state } from "./store.js";
import { clock, words } from "./words.js";

const SERVICE = { new_chat_members: "joined", left_chat_member: "left", pinned_message: "pin", new_chat_title: "titled" };

/** As Telegram shows it: what a link hands over to the bot is not for reading. */
const read = (message) => (message.text.startsWith("/start ") ? "/start" : message.text);

export function bubble(message, phone, hands) {
  if (message.service) return service(message, phone);
  const own = message.from === phone.id;
  const shown = el("div", { class: `message${own ? " own" : ""}`, data: { id: message.id } }, body(message, phone, hands, own));
  if (message.buttons.length) shown.append(buttons(message, hands));
  return shown;
}

function body(message, phone, hands, own) {
  const inGroup = message.chat === state.group.id;
  const text = words(phone.language);
  return el("div", { class: "bubble" },
    inGroup && !own && el("div", { class: "name", data: { hue: hue(message.from) } }, message.name),
    message.reply && el("div", { class: "reply" }, el("b", {}, message.reply.name), el("br"), message.reply.text),
    message.photo && photo(message, hands, text),
    message.file && file(message.file, hands, text),
    message.contact && el("div", {}, message.contact),
    message.place && el("div", {}, message.place),
    message.poll && poll(message, phone, hands),
    message.text && !message.poll && el("span", { class: "words" }, rich(read(message), message.entities, phone, hands)),
    el("span", { class: "meta" }, message.edited && `${text.edited} `, clock(message.date, phone.zone, phone.language)),
  );
}

function service(message, phone) {
  const { kind, people, words: said } = message.service;
  const who = people.length ? people.join(", ") : message.name;
  const what = words(phone.language)[SERVICE[kind] ?? "other"];
  return el("div", { class: "service", data: { id: message.id } }, `${who} ${what} ${said}`.trim());
}

function photo(message, hands, text) {
  return el("button", { type: "button", class: "link", "aria-label": `${text.open}: ${text.photo}`, onclick: () => hands.photo(message) },
    el("img", { src: `/file/${message.photo}`, alt: message.text || text.photo, loading: "lazy" }));
}

function file(shown, hands, text) {
  const size = shown.size ? `${Math.max(1, Math.round(shown.size / 1024))} kB` : "";
  return el("button", { type: "button", class: "file", onclick: () => hands.file(shown) },
    el("span", { "aria-hidden": "true" }, "📄"), el("b", {}, shown.name), el("span"), el("small", {}, `${size} · ${text.open}`));
}

function buttons(message, hands) {
  return el("div", { class: "buttons" }, message.buttons.map((row) => el("div", { class: "line" }, row.map((button) =>
    el("button", {
      type: "button",
      data: { does: button.data ?? button.url ?? "" },
      onclick: (event) => hands.press(message, button, event.currentTarget),
    }, button.url ? `${button.text} ↗` : button.text)))));
}
