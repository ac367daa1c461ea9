// What the owner of a phone can do with it.

import { el } from "./dom.js";
import { act } from "./live.js";
import { state } from "./store.js";
import { LANGUAGES } from "./words.js";

export function menu(phone) {
  const owner = phone.owner;
  const verb = (name, words, given = {}) => el("button", {
    type: "button", onclick: () => { shown.open = false; act(name, { person: phone.id, ...given }); },
  }, words);
  const language = el("select", { onchange: (event) => act("language", { person: phone.id, language: event.target.value }) },
    Object.entries(LANGUAGES).map(([code, name]) => el("option", { value: code, selected: code === owner.language }, name)));
  const large = el("input", {
    type: "checkbox", checked: phone.large ?? owner.large,
    onchange: (event) => { phone.large = event.target.checked; phone.element.classList.toggle("large", phone.large); phone.toEnd(); },
  });
  const shown = el("details", { class: "phone-menu", lang: "en" },
    el("summary", { "aria-label": `Options of ${owner.name}'s phone` }, "Options"),
    el("div", { class: "sheet" },
      el("label", {}, "The phone's language", language),
      el("label", { class: "check" }, large, "Large type"),
      owner.in_group ? verb("leave", "Leave the group") : verb("join", "Join the group"),
      owner.blocked ? verb("unblock", "Unblock Kopā") : verb("block", "Block Kopā"),
      owner.in_group && (state.group.has_bot
        ? verb("remove_bot", "Remove Kopā from the group") : verb("add_bot", "Add Kopā to the group"))));
  shown.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { shown.open = false; shown.querySelector("summary").focus(); }
  });
  shown.addEventListener("focusout", (event) => { if (event.relatedTarget && !shown.contains(event.relatedTarget)) shown.open = false; });
  return shown;
}
