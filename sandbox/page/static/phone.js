// One phone: its owner, two chats, what is written and pressed on it.

import { bubble } from "./bubble.js";
import { isOwn, chooseWhoOpens, openFile, openPhoto } from "./dialogs.js";
import { el, notice } from "./dom.js";
import { act } from "./live.js";
import { menu } from "./menu.js";
import { hue, person, state, storyGoes } from "./store.js";
import { day, words } from "./words.js";

const LARGEST_FILE = 2 * 1024 * 1024;
const SHOWN_AT_MOST = 200;
const NEAR_THE_END = 80;
const TOAST_SECONDS = 3.5;
const ALERT_IN_STORY_SECONDS = 5;

export class Phone {
  constructor(id, changed) {
    this.id = id;
    this.changed = changed;
    this.chat = id;
    this.unread = new Map();
    this.drafts = new Map();
    this.shownAtMost = SHOWN_AT_MOST;
    this.waiting = new Map();
    this.build();
  }

  get owner() { return person(this.id); }
  get words() { return words(this.owner.language); }
  get unreadInAll() { return [...this.unread.values()].reduce((sum, each) => sum + each, 0); }

  build() {
    this.head = el("div", { class: "phone-head" });
    this.tabs = el("div", { class: "tabs", role: "tablist" });
    this.pinned = el("button", { type: "button", class: "pinned", hidden: true });
    this.log = el("div", { class: "log", role: "log", "aria-live": "off", tabindex: "0", id: `log-${this.id}` });
    this.typing = el("div", { class: "typing", role: "status", hidden: true });
    this.keyboard = el("div", { class: "keyboard", hidden: true });
    this.composer = el("form", { class: "composer", onsubmit: (event) => { event.preventDefault(); this.send(); } });
    this.toast = el("div", { role: "status", "aria-live": "polite" });
    this.element = el("section", { class: "phone", data: { person: this.id } },
      this.head, this.tabs, this.pinned, this.log, this.typing, this.keyboard, this.composer, this.toast);
    this.log.addEventListener("scroll", () => { this.sticks = this.atEnd; }, { passive: true });
    new ResizeObserver(() => { if (this.sticks) this.toEnd(); }).observe(this.log);
    this.element.addEventListener("focusin", () => this.log.setAttribute("aria-live", "polite"));
    this.element.addEventListener("focusout", () => this.log.setAttribute("aria-live", "off"));
    this.hands = {
      press: (message, button, element) => this.press(message, button, element),
      vote: (message, options) => act("vote", { person: this.id, chat: message.chat, message: message.id, options }),
      link: (url) => chooseWhoOpens(url, this.owner, (one, told) => this.changed.opened(one.id, told)),
      command: (command) => act("say", { person: this.id, chat: this.chat, text: command }),
      file: openFile,
      photo: openPhoto,
    };
  }

  draw() {
    const owner = this.owner;
    this.element.setAttribute("aria-label", `${owner.name}'s phone`);
    this.element.setAttribute("lang", owner.language);
    this.element.classList.toggle("large", this.large ?? owner.large);
    this.drawHead();
    this.drawTabs();
    this.drawLog();
    this.drawFoot();
    this.toEnd();
  }

  drawHead() {
    const owner = this.owner;
    const open = this.head.querySelector("details[open]");
    const drawn = JSON.stringify([owner, state.group.has_bot]);
    if (open && drawn === this.headDrawn) return;
    this.headDrawn = drawn;
    this.head.replaceChildren(
      el("span", { class: "avatar", data: { hue: hue(this.id) }, "aria-hidden": "true" }, owner.name[0]),
      el("div", { class: "who", lang: "en" }, el("h2", {}, owner.name), el("p", {}, owner.started ? owner.role : "has not pressed Start")),
      menu(this));
    if (open) this.head.querySelector("details").open = true;
  }

  drawTabs() {
    const tab = (chat, title) => {
      const unread = this.unread.get(chat) ?? 0;
      return el("button", {
        type: "button", role: "tab", "aria-selected": String(this.chat === chat), "aria-controls": this.log.id,
        tabindex: this.chat === chat ? "0" : "-1", onclick: () => this.show(chat), onkeydown: (event) => this.turn(event),
      }, el("span", { class: "title" }, title), unread > 0 && el("span", { class: "badge" }, String(unread), el("span", { class: "sr" }, " unread")));
    };
    this.tabs.replaceChildren(tab(this.id, state.bot.name), tab(state.group.id, state.group.title));
  }

  turn(event) {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    this.show(this.chat === this.id ? state.group.id : this.id);
    this.tabs.querySelector('[aria-selected="true"]').focus();
  }

  show(chat) {
    this.drafts.set(this.chat, this.field?.value ?? "");
    this.chat = chat;
    this.unread.delete(chat);
    this.shownAtMost = SHOWN_AT_MOST;
    this.drawTabs();
    this.drawLog();
    this.drawFoot();
    this.toEnd();
    this.changed.read();
  }

  get visible() {
    const seesAll = this.chat === this.id || this.owner.in_group;
    return seesAll ? [...state.chats.get(this.chat).messages.values()] : [];
  }

  drawLog() {
    const messages = this.visible;
    const shown = messages.slice(-this.shownAtMost);
    const made = [];
    if (shown.length < messages.length) {
      made.push(el("button", { type: "button", class: "earlier", onclick: () => { this.shownAtMost += SHOWN_AT_MOST; this.drawLog(); } }, this.words.earlier));
    }
    this.lastDay = null;
    for (const message of shown) made.push(...this.withDay(message));
    if (!shown.length) made.push(el("div", { class: "service" }, this.chat === this.id || this.owner.in_group ? this.words.empty : this.words.notin));
    this.log.replaceChildren(...made);
    this.drawPinned();
    this.toEnd();
  }

  withDay(message) {
    const today = day(message.date, this.owner.zone, this.owner.language);
    const made = bubble(message, this.owner, this.hands);
    if (today === this.lastDay) return [made];
    this.lastDay = today;
    return [el("div", { class: "day" }, today), made];
  }

  drawPinned() {
    const message = state.chats.get(this.chat).messages.get(state.chats.get(this.chat).pinned);
    this.pinned.hidden = !message;
    if (!message) return;
    this.pinned.replaceChildren(el("b", {}, this.words.pinned), el("span", {}, message.text.split("\n")[0]));
    this.pinned.onclick = () => this.elementOf(message.id)?.scrollIntoView({ block: "center", behavior: "smooth" });
  }

  drawFoot() {
    const { started, blocked, in_group: inGroup } = this.owner;
    const inPrivate = this.chat === this.id;
    const rows = (inPrivate && state.chats.get(this.id).keyboard) || [];
    this.keyboard.hidden = !rows.length;
    this.keyboard.replaceChildren(...rows.map((row) => el("div", { class: "line" }, row.map((key) =>
      el("button", { type: "button", onclick: () => act("key", { person: this.id, chat: this.id, text: key.text, contact: Boolean(key.request_contact) }) }, key.text)))));
    if (inPrivate && blocked) this.drawOneButton(this.words.unblock, () => act("unblock", { person: this.id }));
    else if (inPrivate && !started) this.drawOneButton(this.words.start, () => act("start", { person: this.id }));
    else if (!inPrivate && !inGroup) this.drawOneButton(this.words.join, () => act("join", { person: this.id }));
    else this.drawComposer();
  }

  drawOneButton(label, does) {
    this.field = null;
    this.composer.replaceChildren(el("button", { type: "button", class: "strong whole", onclick: does }, label));
  }

  drawComposer() {
    const had = this.field && document.activeElement === this.field;
    this.field = el("textarea", { rows: "1", placeholder: this.words.write, "aria-label": this.words.write, maxlength: "4096", onkeydown: (event) => this.typed(event) });
    this.field.value = this.drafts.get(this.chat) ?? "";
    this.composer.replaceChildren(...this.attachment(), this.field, el("button", { type: "submit", class: "strong send", "aria-label": this.words.send, title: this.words.send }, "↑"));
    if (had) this.field.focus();
  }

  attachment() {
    const chosen = el("input", { type: "file", hidden: true, onchange: () => { for (const file of chosen.files) this.attach(file); chosen.value = ""; } });
    const button = el("button", { type: "button", class: "attach", "aria-label": this.words.attach, title: this.words.attach, onclick: () => chosen.click() },
      el("span", { "aria-hidden": "true" }, "📎"));
    return [button, chosen];
  }

  async attach(file) {
    if (file.size > LARGEST_FILE) return notice("The demo takes files of up to 2 MB.");
    const reader = new FileReader();
    reader.onload = () => act("attach", { person: this.id, chat: this.chat, name: file.name, content: reader.result.split(",")[1] ?? "" });
    reader.readAsDataURL(file);
  }

  typed(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.send();
    }
  }

  async send() {
    const text = this.field?.value.trim();
    if (!text) return;
    this.field.value = "";
    this.drafts.delete(this.chat);
    if (!await act("say", { person: this.id, chat: this.chat, text })) this.field.value = text;
  }

  async press(message, button, element) {
    if (button.url) {
      if (!isOwn(button.url)) chooseWhoOpens(button.url, this.owner, () => {});
      else this.changed.opened(this.id, await act("follow", { person: this.id, url: button.url }));
      return;
    }
    element.setAttribute("aria-busy", "true");
    const told = await act("press", { person: this.id, chat: message.chat, message: message.id, data: button.data });
    if (told) this.waiting.set(told.result, element);
    else element.removeAttribute("aria-busy");
    if (told && this.early?.press === told.result) this.answered(this.early);
  }

  answered(event) {
    this.early = event;
    this.waiting.get(event.press)?.removeAttribute("aria-busy");
    this.waiting.delete(event.press);
    if (!event.text) return;
    if (event.alert) this.alert(event.text);
    else this.flash(event.text);
  }

  flash(text) {
    this.toast.replaceChildren(el("div", { class: "toast" }, text));
    clearTimeout(this.fading);
    this.fading = setTimeout(() => this.toast.replaceChildren(), TOAST_SECONDS * 1000);
  }

  alert(text) {
    const before = document.activeElement;
    const close = () => { shown.remove(); if (this.element.contains(before)) before.focus(); };
    const ok = el("button", { type: "button", class: "strong", onclick: close }, this.words.ok);
    const shown = el("div", { class: "alert", role: "alertdialog", "aria-label": state.bot.name, onkeydown: (event) => { if (event.key === "Escape") close(); } },
      el("div", {}, el("p", {}, text), ok));
    this.element.querySelector(".alert")?.remove();
    this.element.append(shown);
    if (this.element.contains(before)) ok.focus();
    else if (storyGoes()) setTimeout(close, ALERT_IN_STORY_SECONDS * 1000);
  }

  elementOf(id) { return this.log.querySelector(`[data-id="${id}"]`); }

  take(message, fresh) {
    if (message.chat !== this.chat) {
      if (fresh && message.from !== this.id && (message.chat === this.id || this.owner.in_group)) {
        this.unread.set(message.chat, (this.unread.get(message.chat) ?? 0) + 1);
        this.drawTabs();
      }
      return;
    }
    if (this.chat !== this.id && !this.owner.in_group) return;
    const stays = this.sticks;
    const there = this.elementOf(message.id);
    if (there) {
      const focused = there.contains(document.activeElement) ? document.activeElement.dataset.does : null;
      const made = bubble(message, this.owner, this.hands);
      made.classList.add("touched");
      there.replaceWith(made);
      if (focused) (made.querySelector(`[data-does="${CSS.escape(focused)}"]`) ?? made.querySelector("button"))?.focus();
    } else if (fresh) {
      if (!this.log.querySelector(".message")) this.log.querySelector(".service:not([data-id])")?.remove();
      this.log.append(...this.withDay(message));
    }
    this.typing.hidden = true;
    if (stays || message.from === this.id) this.toEnd();
  }

  get atEnd() { return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR_THE_END; }

  toEnd() {
    this.sticks = true;
    this.log.scrollTop = this.log.scrollHeight;
  }

  types() {
    this.typing.textContent = `${state.bot.name} ${this.words.typing}`;
    this.typing.hidden = false;
    clearTimeout(this.typed_out);
    this.typed_out = setTimeout(() => { this.typing.hidden = true; }, 5000);
  }

  acts() {
    this.element.classList.add("acting");
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.element.classList.remove("acting"), 1600);
  }
}
