// Which phones lie on the table, and what happens to them.

import { el, find, narrow } from "./dom.js";
import { Phone } from "./phone.js";
import { hue, on, state, storyGoes } from "./store.js";

const READING_MILLISECONDS = 3000;

const phones = new Map();
let lying = new Set();
let inHand = null;
let group = null;

const changed = {
  read: drawChooser,
  opened(id, told) {
    if (!told) return;
    take(id);
    phones.get(id).show(told.result === "group" ? state.group.id : id);
  },
};

function lay() {
  phones.clear();
  for (const one of state.people) phones.set(one.id, new Phone(one.id, changed));
  if (group !== state.group.id) {
    lying = new Set(state.people.filter((one) => one.on_table).map((one) => one.id));
    inHand = [...lying][0];
  }
  group = state.group.id;
  draw();
}

function draw() {
  const shown = [...phones.values()].filter((phone) => lying.has(phone.id) || (narrow.matches && phone.id === inHand));
  find("phones").replaceChildren(...shown.map((phone) => phone.element));
  for (const phone of shown) {
    phone.element.classList.toggle("shown", phone.id === inHand);
    phone.draw();
  }
  drawChooser();
}

/** Put a phone on the table; on a small screen, take it into the hand. */
function take(id) {
  if (!lying.has(id) || (narrow.matches && inHand !== id)) {
    lying.add(id);
    inHand = id;
    draw();
  }
  phones.get(id).element.scrollIntoView({ inline: "nearest", block: "nearest" });
}

function drawChooser() {
  const label = (one) => (narrow.matches ? `${one.name}'s phone` : `${one.name}'s phone, ${lying.has(one.id) ? "on" : "off"} the table`);
  find("people").replaceChildren(el("span", { class: "label" }, narrow.matches ? "Phone of" : "On the table"), ...state.people.map((one) => {
    const unread = lying.has(one.id) || narrow.matches ? phones.get(one.id).unreadInAll : 0;
    const pressed = narrow.matches ? inHand === one.id : lying.has(one.id);
    return el("button", { type: "button", "aria-pressed": String(pressed), "aria-label": label(one) + (unread ? `, ${unread} unread` : ""), title: one.role, onclick: () => choose(one.id), data: { person: one.id } },
      el("span", { class: "avatar", data: { hue: hue(one.id) }, "aria-hidden": "true" }, one.name[0]), one.name,
      unread > 0 && narrow.matches && el("span", { class: "badge" }, String(unread)));
  }));
}

function choose(id) {
  if (narrow.matches) {
    inHand = id;
    lying.add(id);
  } else if (lying.has(id)) lying.delete(id);
  else lying.add(id);
  draw();
  find("people").querySelector(`[data-person="${id}"]`)?.focus();
}

/** While a story plays, the phone somebody uses shows the chat it is used in. */
function follow(id, chat) {
  const phone = phones.get(id);
  if (!phone) return;
  if (storyGoes() && narrow.matches) take(id);
  turnTo(phone, chat);
  phone.acts();
}

function turnTo(phone, chat) {
  if (storyGoes() && phone.element.isConnected && phone.chat !== chat && !phone.field?.value) phone.show(chat);
}

/** What the bot posts is looked at too, by whomever it reaches; what it writes to one person first. */
function turnToPost(message) {
  for (const phone of phones.values()) {
    if (message.chat === phone.id) {
      phone.gotPrivately = performance.now();
      turnTo(phone, message.chat);
    } else if (message.chat === state.group.id && phone.owner.in_group && performance.now() - (phone.gotPrivately ?? -Infinity) > READING_MILLISECONDS) {
      turnTo(phone, message.chat);
    }
  }
}

on("snapshot", lay);
on("message", ({ message, fresh }) => {
  for (const phone of phones.values()) {
    if (message.chat === phone.id || message.chat === state.group.id) phone.take(message, fresh);
  }
  if (fresh && phones.has(message.from)) follow(message.from, message.chat);
  else if (fresh) turnToPost(message);
  drawChooser();
});
on("deleted", ({ id, chat }) => phones.forEach((phone) => { if (phone.chat === chat) phone.elementOf(id)?.remove(); }));
on("chat", ({ chat }) => phones.forEach((phone) => { if (phone.chat === chat) { phone.drawPinned(); if (!phone.field?.value) phone.drawFoot(); } }));
on("people", ({ changed: ids }) => ids.map((id) => phones.get(id)).forEach((phone) => {
  if (!phone?.element.isConnected) return;
  phone.drafts.set(phone.chat, phone.field?.value ?? "");
  phone.draw();
}));
on("pressed", ({ person, chat }) => follow(person, chat));
on("answered", (event) => phones.get(event.person)?.answered(event));
on("typing", ({ chat }) => phones.get(chat)?.types());
narrow.addEventListener("change", () => { if (state.ready) draw(); });
