// What opens over the page: links, files, pictures, a date.

import { el, find, notice } from "./dom.js";
import { act } from "./live.js";
import { now, state } from "./store.js";
import { GROUP_ZONE } from "./words.js";

const READABLE = /\.(ics|txt|csv|md|json|vcf)$/i;

export function open(title, ...content) {
  const dialog = find("dialog");
  dialog.replaceChildren(
    el("h2", { id: "dialog-title" }, title), ...content,
    el("div", { class: "row" }, el("button", { type: "button", onclick: () => dialog.close() }, "Close")),
  );
  dialog.setAttribute("aria-labelledby", "dialog-title");
  if (!dialog.open) dialog.showModal();
  return dialog;
}

const close = () => find("dialog").close();

/** A link in a text may be meant for somebody else: one chooses the phone it is opened on. */
export function chooseWhoOpens(url, owner, opened) {
  if (!isOwn(url)) {
    open("This link leads out of the demo",
      el("p", {}, url), el("p", {}, "Nothing is fetched from the network here."), copier(url));
    return;
  }
  const others = state.people.filter((one) => one.id !== owner.id);
  const button = (one, strong) => el("button", {
    type: "button", class: strong ? "strong" : "", onclick: async () => { close(); opened(one, await act("follow", { person: one.id, url })); },
  }, one.name);
  open("On whose phone is this link opened?",
    el("p", {}, url), el("p", {}, "As if it had been passed on to that person."),
    el("div", { class: "row" }, button(owner, true), others.map((one) => button(one, false))), copier(url));
}

export const isOwn = (url) => new RegExp(`^(https?://)?t\\.me/${state.bot.username}(\\?|$)`, "i").test(url);

function copier(url) {
  return el("div", { class: "row" }, el("button", {
    type: "button",
    onclick: async () => { await navigator.clipboard?.writeText(url).catch(() => {}); notice("Copied."); },
  }, "Copy the address"));
}

export async function openFile(shown) {
  const content = [el("p", {}, el("a", { href: `/file/${shown.id}`, download: shown.name }, "Save on this computer"))];
  if (READABLE.test(shown.name)) {
    const text = await fetch(`/file/${shown.id}`).then((answer) => answer.text()).catch(() => "");
    content.unshift(el("pre", { tabindex: "0" }, text));
  }
  open(shown.name, ...content);
}

export function openPhoto(message) {
  open(message.text.slice(0, 60) || "Picture", el("img", { src: `/file/${message.photo}`, alt: message.text || "picture" }));
}

export function askDate() {
  const wall = new Date(now() * 1000).toLocaleString("sv-SE", { timeZone: GROUP_ZONE }).slice(0, 16).replace(" ", "T");
  const field = el("input", { type: "datetime-local", min: wall, value: wall, required: "" });
  const go = async () => {
    if (field.value && await act("to_date", { moment: field.value })) close();
  };
  open("Move the time of all phones and of the bot",
    el("form", { method: "dialog", onsubmit: (event) => { event.preventDefault(); go(); } },
      el("label", {}, "Date and time (Europe/Riga)", field),
      el("div", { class: "row" }, el("button", { type: "submit", class: "strong" }, "Go there"))));
  field.focus();
}

export function confirm(title, words, yes, agreed) {
  open(title, el("p", {}, words),
    el("div", { class: "row" }, el("button", { type: "button", class: "strong", onclick: () => { close(); agreed(); } }, yes)));
}
